package org.placewright.sufficiency.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.placewright.core.aggregate.Category;
import org.placewright.core.aggregate.Dimension;
import org.placewright.core.aggregate.GroupKey;

/**
 * Attributes by which children in care are counted together, and the groups they make: each combination of their
 * categories has a number, from 0, the last attribute running fastest. Without attributes there is one group.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>attributes</td><td>list of {@link CareAttribute}</td><td></td><td>yes</td><td></td>
 *     <td>what is told apart, of different names; they make up to 262,144 groups</td>
 *     <td>whoever defines the statistic</td></tr>
 * </table>
 *
 * @param attributes the attributes, of different names
 */
public record CareGrouping(ImmutableList<CareAttribute> attributes) {

    private static final int MOST_GROUPS = 1 << FlowKeys.GROUP_BITS;

    /**
     * Checks the attributes.
     *
     * @param attributes the attributes, of different names
     * @throws IllegalArgumentException if two have one name, or they make more than 262,144 groups
     */
    public CareGrouping {
        long groups = 1;
        for (CareAttribute attribute : attributes) {
            groups = Math.min(groups * attribute.categories().size(), MOST_GROUPS + 1L);
        }
        if (groups > MOST_GROUPS) {
            throw new IllegalArgumentException(
                    "CareGrouping attributes make more than " + MOST_GROUPS + " groups. Maybe group by fewer?");
        }
        if (attributes.stream()
                        .map(CareAttribute::id)
                        .collect(ImmutableSet.toImmutableSet())
                        .size()
                < attributes.size()) {
            throw new IllegalArgumentException(
                    "CareGrouping attributes must have different names. Maybe one is listed twice?");
        }
    }

    /**
     * Returns a grouping by some attributes.
     *
     * @param attributes the attributes, of different names; none to count all together
     * @return the grouping
     */
    public static CareGrouping by(CareAttribute... attributes) {
        return new CareGrouping(ImmutableList.copyOf(attributes));
    }

    /**
     * Returns how many groups there are.
     *
     * @return 1 or more
     */
    public int size() {
        int groups = 1;
        for (CareAttribute attribute : attributes) {
            groups *= attribute.categories().size();
        }
        return groups;
    }

    /**
     * Returns the category of a group.
     *
     * @param group 0 to {@link #size()} - 1
     * @param attribute the place of the attribute among all
     * @return the place of the category among those of the attribute
     */
    public int category(int group, int attribute) {
        int rest = group;
        for (int later = attributes.size() - 1; later > attribute; later--) {
            rest /= attributes.get(later).categories().size();
        }
        return rest % attributes.get(attribute).categories().size();
    }

    /**
     * Returns the group of some categories.
     *
     * @param categories the place of a category for each attribute, in their order
     * @return 0 to {@link #size()} - 1
     * @throws IllegalArgumentException if there is not one category that exists for each attribute
     */
    public int group(int... categories) {
        if (categories.length != attributes.size()) {
            throw new IllegalArgumentException("CareGrouping group needs " + attributes.size()
                    + " categories, one for each attribute, but has " + categories.length);
        }
        int group = 0;
        for (int i = 0; i < categories.length; i++) {
            int size = attributes.get(i).categories().size();
            if (categories[i] < 0 || categories[i] >= size) {
                throw new IllegalArgumentException("CareGrouping category of "
                        + attributes.get(i).id() + " must be 0 to " + (size - 1) + " but was " + categories[i]);
            }
            group = group * size + categories[i];
        }
        return group;
    }

    /**
     * Returns the name of a group.
     *
     * @param group 0 to {@link #size()} - 1
     * @return a category for each attribute
     */
    public GroupKey key(int group) {
        GroupKey key = GroupKey.ALL;
        for (int i = 0; i < attributes.size(); i++) {
            CareAttribute attribute = attributes.get(i);
            Category category = attribute.categories().get(category(group, i));
            key = key.with(attribute.id().value(), category.value());
        }
        return key;
    }

    /**
     * Returns what sums of these groups are grouped by.
     *
     * @return a dimension for each attribute
     */
    public ImmutableList<Dimension> dimensions() {
        return attributes.stream().map(CareAttribute::dimension).collect(ImmutableList.toImmutableList());
    }
}
