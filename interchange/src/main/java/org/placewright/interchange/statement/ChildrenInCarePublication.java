package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.placewright.core.disclosure.DisclosurePolicy;
import org.placewright.core.disclosure.PrimaryControl;
import org.placewright.core.time.CollectionYear;
import org.placewright.sufficiency.history.ChildrenInCare;

/**
 * Makes a tidy table of counts of children in care: for each area all of them, then by age band, then by placement
 * group.
 *
 * <p>There are no rows for an age band and a placement group at once; {@link CountPublication} makes them of sums. Each
 * figure is controlled by itself ({@link PrimaryControl}); a suppressed one may be worked out from the others, which
 * {@link TidyChecks} finds in the plain cases. Secondary suppression must follow before the table is published.
 */
public final class ChildrenInCarePublication {

    private static final TidyFilter AGE = TidyFilter.of("age_band", "Age").withHint("Age on the day of the count");
    private static final TidyFilter PLACEMENT = TidyFilter.of("placement_group", "Placement");
    private static final TidyIndicator CHILDREN =
            TidyIndicator.ofWholeNumbers("number_of_children", "Number of children looked after");
    private static final TidyDefinition DEFINITION =
            new TidyDefinition(ImmutableList.of(AGE, PLACEMENT), ImmutableList.of(CHILDREN));
    private static final FilterItem AGE_NOT_KNOWN = FilterItem.of("Not known");

    private static final ChildrenInCarePublication STANDARD = of(DisclosurePolicy.localAuthority());

    private final PrimaryControl control;

    private ChildrenInCarePublication(PrimaryControl control) {
        this.control = control;
    }

    /**
     * Returns the publication under {@link DisclosurePolicy#localAuthority}.
     *
     * @return the publication
     */
    public static ChildrenInCarePublication standard() {
        return STANDARD;
    }

    /**
     * Returns the publication under another policy.
     *
     * @param policy what may be shown
     * @return the publication
     */
    public static ChildrenInCarePublication of(DisclosurePolicy policy) {
        return new ChildrenInCarePublication(PrimaryControl.of(policy));
    }

    /**
     * Returns the table of counts taken on one day; the period is the collection year of the day as a reporting year.
     *
     * @param counts the children of each area
     * @return the table, every figure controlled by itself
     * @throws IllegalArgumentException if the counts are not all of one day
     */
    public TidyTable table(ImmutableMap<Area, ChildrenInCare> counts) {
        if (counts.values().stream().map(ChildrenInCare::asOf).distinct().count() > 1) {
            throw new IllegalArgumentException(
                    "ChildrenInCarePublication counts must all be of one day. Maybe make a" + " table for each?");
        }
        ImmutableList.Builder<TidyRow> rows = ImmutableList.builder();
        counts.forEach((area, count) -> rows.addAll(rows(area, count)));
        return new TidyTable(DEFINITION, rows.build());
    }

    private ImmutableList<TidyRow> rows(Area area, ChildrenInCare count) {
        TimePeriod period = TimePeriod.reportingYear(CollectionYear.containing(count.asOf()));
        ImmutableList.Builder<TidyRow> rows = ImmutableList.builder();
        rows.add(row(period, area, FilterItem.TOTAL, FilterItem.TOTAL, count.total()));
        count.byAgeBand()
                .forEach((band, children) ->
                        rows.add(row(period, area, FilterItem.of(band.label()), FilterItem.TOTAL, children)));
        rows.add(row(period, area, AGE_NOT_KNOWN, FilterItem.TOTAL, count.ageNotKnown()));
        count.byPlacementGroup()
                .forEach((group, children) ->
                        rows.add(row(period, area, FilterItem.TOTAL, FilterItem.of(group.label()), children)));
        return rows.build();
    }

    private TidyRow row(TimePeriod period, Area area, FilterItem age, FilterItem placement, long children) {
        return TidyRow.builder()
                .period(period)
                .area(area)
                .putItem(AGE.name(), age)
                .putItem(PLACEMENT.name(), placement)
                .putFigure(CHILDREN.name(), control.count(children))
                .build();
    }
}
