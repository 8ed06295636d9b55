package org.placewright.sufficiency.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.placewright.core.aggregate.Category;
import org.placewright.core.aggregate.Dimension;
import org.placewright.core.aggregate.DimensionId;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.DemandKind;
import org.placewright.core.code.LegalStatusGroup;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.Sex;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.AgeBand;
import org.placewright.core.time.AgeBands;

/**
 * What stays are told apart by: a name, and a closed list of categories in a stated order. Where something may be not
 * known, the last category is {@value #NOT_KNOWN}.
 *
 * <p>Every day of every stay is in exactly one category. Age is the age on the day, so a child changes band on the
 * birthday ({@link org.placewright.core.time.Age}). Two attributes are equal when their names and categories are, so
 * give attributes of your own different names. Immutable.
 */
public final class CareAttribute {

    /** The category of what is not known. */
    public static final String NOT_KNOWN = "Not known";

    private final DimensionId id;
    private final ImmutableList<Category> categories;
    private final boolean ages;
    private final Function<CareStays, AttributeReader> reader;

    private CareAttribute(
            String id, Collection<String> categories, boolean ages, Function<CareStays, AttributeReader> reader) {
        this.id = DimensionId.of(id);
        this.categories = categories.stream().map(Category::of).collect(ImmutableList.toImmutableList());
        this.ages = ages;
        this.reader = reader;
        if (ImmutableSet.copyOf(this.categories).size() < this.categories.size()) {
            throw new IllegalArgumentException(
                    "CareAttribute categories of " + id + " must differ. Maybe one of them is listed twice?");
        }
    }

    /**
     * Tells stays apart by the four kinds of the demand model. What is not known is {@link DemandKind#OTHER}.
     *
     * @param placedBy which placement counts while a child is temporarily elsewhere
     * @return the attribute, {@code placement-kind}
     */
    public static CareAttribute placementKind(PlacedBy placedBy) {
        return ofPlaces(placedBy, "placement-kind", DemandKind.values(), DemandKind::label, DemandKind::of);
    }

    /**
     * Tells stays apart by the groups planning puts placements in. What is not known is {@link PlacementGroup#OTHER}.
     *
     * @param placedBy which placement counts while a child is temporarily elsewhere
     * @return the attribute, {@code placement-group}
     */
    public static CareAttribute placementGroup(PlacedBy placedBy) {
        return ofPlaces(
                placedBy, "placement-group", PlacementGroup.values(), PlacementGroup::label, PlacementType::group);
    }

    private static <E extends Enum<E>> CareAttribute ofPlaces(
            PlacedBy placedBy, String id, E[] values, Function<E, String> label, Function<PlacementType, E> of) {
        ImmutableList<E> all = ImmutableList.copyOf(values);
        return new CareAttribute(
                placedBy.name(id),
                all.stream().map(label).toList(),
                false,
                stays -> AttributeReader.ofRows(through(
                        placedBy.rows(stays),
                        stays.columns().type,
                        stays.columns().types.map(type -> all.indexOf(of.apply(type))))));
    }

    /**
     * Tells stays apart by the code of the placement.
     *
     * @param placedBy which placement counts while a child is temporarily elsewhere
     * @return the attribute, {@code placement-type}: every code, and not known for others
     */
    public static CareAttribute placementType(PlacedBy placedBy) {
        return ofCodes(
                placedBy,
                placedBy.name("placement-type"),
                PlacementType.codes().codes(),
                columns -> columns.type,
                c -> c.types);
    }

    /**
     * Tells stays apart by who provides the placement.
     *
     * @param placedBy which placement counts while a child is temporarily elsewhere
     * @return the attribute, {@code provider}: PR0 to PR5, and not known
     */
    public static CareAttribute provider(PlacedBy placedBy) {
        return ofCodes(
                placedBy,
                placedBy.name("provider"),
                PlacementProvider.codes().codes(),
                columns -> columns.provider,
                c -> c.providers);
    }

    /**
     * Tells stays apart by category of need.
     *
     * @return the attribute, {@code category-of-need}: N1 to N8, and not known
     */
    public static CareAttribute categoryOfNeed() {
        return ofCodes(
                PlacedBy.RECORDED,
                "category-of-need",
                CategoryOfNeed.codes().codes(),
                columns -> columns.need,
                c -> c.needs);
    }

    private static <C extends StatutoryCode<C>> CareAttribute ofCodes(
            PlacedBy placedBy,
            String id,
            ImmutableSortedSet<C> codes,
            Function<StayColumns, int[]> column,
            Function<StayColumns, ValueNumbers<C>> numbers) {
        ImmutableList<C> all = codes.asList();
        return new CareAttribute(
                id,
                withNotKnown(all.stream().map(StatutoryCode::code).toList()),
                false,
                stays -> AttributeReader.ofRows(through(
                        placedBy.rows(stays),
                        column.apply(stays.columns()),
                        numbers.apply(stays.columns()).map(orLast(all)))));
    }

    /**
     * Tells stays apart by the group of the legal status.
     *
     * @return the attribute, {@code legal-status}
     */
    public static CareAttribute legalStatus() {
        ImmutableList<LegalStatusGroup> all = ImmutableList.copyOf(LegalStatusGroup.values());
        return new CareAttribute(
                "legal-status",
                all.stream().map(LegalStatusGroup::label).toList(),
                false,
                stays -> AttributeReader.ofRows(through(
                        PlacedBy.RECORDED.rows(stays),
                        stays.columns().status,
                        stays.columns().statuses.map(status -> all.indexOf(status.group())))));
    }

    /**
     * Tells stays apart by who looks after the child.
     *
     * @param authorities the authorities to tell apart; every other counts as not known
     * @return the attribute, {@code authority}, in the order of the authorities, and not known
     */
    public static CareAttribute authority(Iterable<AuthorityId> authorities) {
        ImmutableList<AuthorityId> all = ImmutableSortedSet.copyOf(authorities).asList();
        ToIntFunction<AuthorityId> number = orLast(all);
        return new CareAttribute(
                "authority",
                withNotKnown(all.stream().map(AuthorityId::value).toList()),
                false,
                stays -> AttributeReader.ofChildren(ofEach(
                        stays.children(),
                        child -> stays.authority(child).map(number::applyAsInt).orElse(all.size()))));
    }

    /**
     * Tells stays apart by the sex of the child.
     *
     * @return the attribute, {@code sex}
     */
    public static CareAttribute sex() {
        ImmutableList<Sex> all = ImmutableList.copyOf(Sex.values());
        return new CareAttribute(
                "sex",
                all.stream().map(Sex::description).toList(),
                false,
                stays -> AttributeReader.ofChildren(ofEach(stays.children(), child -> all.indexOf(stays.sex(child)))));
    }

    /**
     * Tells stays apart by age on the day.
     *
     * @param bands the bands
     * @return the attribute, {@code age-band}, youngest first, and not known: without a header, or before birth
     */
    public static CareAttribute age(AgeBands bands) {
        return new CareAttribute(
                "age-band",
                withNotKnown(bands.bands().stream().map(AgeBand::label).toList()),
                true,
                stays -> BandReader.ofAge(stays, bands));
    }

    /**
     * Tells stays apart by how long the present period of care had lasted on the day.
     *
     * @param bands the bands
     * @return the attribute, {@code time-in-care}, shortest first
     */
    public static CareAttribute timeInCare(TimeBands bands) {
        return new CareAttribute(
                "time-in-care", bands.labels(), false, stays -> BandReader.ofTime(stays, stays.columns().entry, bands));
    }

    /**
     * Tells stays apart by how long the present placement had lasted on the day.
     *
     * @param bands the bands
     * @return the attribute, {@code time-in-placement}, shortest first
     */
    public static CareAttribute timeInPlacement(TimeBands bands) {
        return new CareAttribute(
                "time-in-placement",
                bands.labels(),
                false,
                stays -> BandReader.ofTime(stays, stays.columns().placement, bands));
    }

    /**
     * Tells stays apart by something of the caller's own.
     *
     * @param id names it: lower-case words joined by hyphens
     * @param categories all it tells apart, in the order to show; not known is added at the end
     * @param category tells, of a history and an episode of it, one of the categories; anything else is not known. It
     *     is asked once for each stay, and must tell the same whenever it is
     * @return the attribute
     * @throws IllegalArgumentException if the name or a category has not the form of one, or one is listed twice
     */
    public static CareAttribute custom(
            String id, Iterable<String> categories, BiFunction<CareHistory, Episode, Optional<String>> category) {
        ImmutableList<String> all = ImmutableList.copyOf(Iterables.filter(categories, each -> !each.equals(NOT_KNOWN)));
        ToIntFunction<String> number = orLast(all);
        return new CareAttribute(
                id,
                withNotKnown(all),
                false,
                stays -> AttributeReader.ofRows(
                        ofEach(stays.size(), row -> category.apply(stays.history(stays.child(row)), stays.episode(row))
                                .map(number::applyAsInt)
                                .orElse(all.size()))));
    }

    private static int[] through(int[] rows, int[] column, int[] categories) {
        int[] result = new int[rows.length];
        Arrays.setAll(result, row -> categories[column[rows[row]]]);
        return result;
    }

    private static int[] ofEach(int size, IntFunction<Integer> category) {
        int[] result = new int[size];
        Arrays.setAll(result, category::apply);
        return result;
    }

    private static ImmutableList<String> withNotKnown(Collection<String> known) {
        return ImmutableList.<String>builder().addAll(known).add(NOT_KNOWN).build();
    }

    private static <T> ToIntFunction<T> orLast(ImmutableList<T> all) {
        return value -> {
            int place = all.indexOf(value);
            return place < 0 ? all.size() : place;
        };
    }

    /**
     * Returns the name.
     *
     * @return the name, as that of a {@link Dimension}
     */
    public DimensionId id() {
        return id;
    }

    /**
     * Returns all it tells apart.
     *
     * @return the categories, in the order to show
     */
    public ImmutableList<Category> categories() {
        return categories;
    }

    /**
     * Returns the name and the categories as sums are grouped by.
     *
     * @return the dimension
     */
    public Dimension dimension() {
        return new Dimension(id, ImmutableSortedSet.copyOf(categories));
    }

    /** Tells whether a change of category is a birthday. */
    boolean isAge() {
        return ages;
    }

    AttributeReader read(CareStays stays) {
        return reader.apply(stays);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CareAttribute that && id.equals(that.id) && categories.equals(that.categories);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the name and how many categories there are. */
    @Override
    public String toString() {
        return "CareAttribute[" + id + ", " + categories.size() + " categories]";
    }
}
