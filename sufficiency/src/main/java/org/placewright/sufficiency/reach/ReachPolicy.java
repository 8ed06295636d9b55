package org.placewright.sufficiency.reach;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import org.immutables.value.Value;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.PlacementType;
import org.placewright.core.provider.RegisteredNeed;
import org.placewright.sufficiency.supply.PlaceRule;

/**
 * Which places count as places for which children.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>catchment</td><td>{@link Catchment}</td><td>no</td><td>{@link Catchment#REPORTING_LINE}</td>
 *     <td>which homes are near enough</td><td>SSDA903 return: 20 miles</td></tr>
 * <tr><td>rules</td><td>{@link PlaceRule}s</td><td>no</td><td>all but that of size, for which there is no limit here</td><td>the rules that hold</td><td></td></tr>
 * <tr><td>needsServed</td><td>{@link RegisteredNeed}s by {@link CategoryOfNeed}</td><td>no</td>
 *     <td>disability (N2): learning, physical or sensory</td>
 *     <td>a child of the need can live in a home registered for one of these, or of which it is not recorded; a need
 *     that is not named, in every home</td><td>by hand: returns tell a main need only</td></tr>
 * <tr><td>unregistered</td><td>{@link PlacementType}s</td><td>no</td><td>Z12, Z13</td>
 *     <td>placements in settings that should have been registered; such a child needs a place in a children's home</td>
 *     <td>inferred from the wording of the codes</td></tr>
 * <tr><td>leavesPlacesToOthers</td><td>yes or no</td><td>no</td><td>yes</td>
 *     <td>whether places in which live children other than those looked at, as those of other councils, are taken from
 *     the places there are</td><td></td></tr>
 * </table>
 */
@Value.Immutable
public abstract class ReachPolicy implements WithReachPolicy {

    private static final ReachPolicy STANDARD = builder().build();

    ReachPolicy() {}

    /**
     * Returns the policy whose attributes all have their defaults.
     *
     * @return the policy
     */
    public static ReachPolicy standard() {
        return STANDARD;
    }

    /**
     * Returns which homes are near enough.
     *
     * @return the catchment
     */
    @Value.Default
    public Catchment catchment() {
        return Catchment.REPORTING_LINE;
    }

    /**
     * Returns the rules that hold.
     *
     * @return the rules
     */
    @Value.Default
    @Value.NaturalOrder
    public ImmutableSortedSet<PlaceRule> rules() {
        return ImmutableSortedSet.copyOf(EnumSet.complementOf(EnumSet.of(PlaceRule.SIZE)));
    }

    /**
     * Returns what homes must be registered for to take children of a main need.
     *
     * @return the needs a home is registered for, one of which is enough, by the need of the child
     */
    @Value.Default
    public ImmutableSetMultimap<CategoryOfNeed, RegisteredNeed> needsServed() {
        return ImmutableSetMultimap.<CategoryOfNeed, RegisteredNeed>builder()
                .putAll(
                        CategoryOfNeed.N2,
                        RegisteredNeed.LEARNING_DISABILITY,
                        RegisteredNeed.PHYSICAL_DISABILITY,
                        RegisteredNeed.SENSORY_IMPAIRMENT)
                .build();
    }

    /**
     * Returns the types of placement in settings that should have been registered.
     *
     * @return the codes
     */
    @Value.Default
    @Value.NaturalOrder
    public ImmutableSortedSet<PlacementType> unregistered() {
        return ImmutableSortedSet.of(PlacementType.Z12, PlacementType.Z13);
    }

    /**
     * Tells whether places in which other children live are taken from those there are.
     *
     * @return true to leave them to those who live there
     */
    @Value.Default
    public boolean leavesPlacesToOthers() {
        return true;
    }

    /**
     * Returns the same policy with one rule lifted.
     *
     * @param rule the rule that is to hold no longer
     * @return a policy like this one otherwise
     */
    public final ReachPolicy without(PlaceRule rule) {
        return withRules(ImmutableSortedSet.copyOf(Sets.difference(rules(), ImmutableSortedSet.of(rule))));
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReachPolicy}. Nothing need be set. */
    public static final class Builder extends ImmutableReachPolicy.Builder {
        Builder() {}
    }
}
