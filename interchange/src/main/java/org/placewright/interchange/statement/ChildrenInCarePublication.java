package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Iterator;
import org.placewright.core.disclosure.PublishedFigure;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.statement.LinkedSums.Sum;
import org.placewright.sufficiency.history.ChildrenInCare;

/**
 * Makes a tidy table of counts of children in care: for each area all of them, then by age band, then by placement
 * group.
 *
 * <p>There are no rows for an age band and a placement group at once; {@link CountPublication} makes them of sums. What
 * is hidden, what is guaranteed and what is not is as stated there. A council is taken to be part of its region, and a
 * region of England, where both have rows; an area whose region has none is taken to be part of England.
 */
public final class ChildrenInCarePublication {

    private static final TidyFilter AGE = TidyFilter.of("age_band", "Age").withHint("Age on the day of the count");
    private static final TidyFilter PLACEMENT = TidyFilter.of("placement_group", "Placement");
    private static final TidyIndicator CHILDREN =
            TidyIndicator.ofWholeNumbers("number_of_children", "Number of children looked after");
    private static final TidyDefinition DEFINITION =
            new TidyDefinition(ImmutableList.of(AGE, PLACEMENT), ImmutableList.of(CHILDREN));
    private static final FilterItem AGE_NOT_KNOWN = FilterItem.of("Not known");

    private static final ChildrenInCarePublication STANDARD = of(PolicyByLevel.standard());

    private final PolicyByLevel policies;

    private ChildrenInCarePublication(PolicyByLevel policies) {
        this.policies = policies;
    }

    /** What a row counts, but for its area. */
    private record Line(FilterItem age, FilterItem placement, long children) {}

    /**
     * Returns the publication under {@link PolicyByLevel#standard}.
     *
     * @return the publication
     */
    public static ChildrenInCarePublication standard() {
        return STANDARD;
    }

    /**
     * Returns the publication under other policies.
     *
     * @param policies what may be shown at each level
     * @return the publication
     */
    public static ChildrenInCarePublication of(PolicyByLevel policies) {
        return new ChildrenInCarePublication(policies);
    }

    /**
     * Returns the table of counts taken on one day; the period is the collection year of the day as a reporting year.
     *
     * @param counts the children of each area, those of wider areas with the children of narrower ones among them
     * @return the table, with what must be hidden suppressed
     * @throws IllegalArgumentException if the counts are not all of one day and by the same age bands, or one that must
     *     be hidden cannot be because a wider area has fewer children than one within it
     */
    public TidyTable table(ImmutableMap<Area, ChildrenInCare> counts) {
        if (counts.values().stream().map(ChildrenInCare::asOf).distinct().count() > 1) {
            throw new IllegalArgumentException(
                    "ChildrenInCarePublication counts must all be of one day. Maybe make a" + " table for each?");
        }
        if (counts.values().stream()
                        .map(count -> count.byAgeBand().keySet().asList())
                        .distinct()
                        .count()
                > 1) {
            throw new IllegalArgumentException("ChildrenInCarePublication counts must all be by the same age bands."
                    + " Maybe count again, or make a table for each?");
        }
        if (counts.isEmpty()) {
            return new TidyTable(DEFINITION, ImmutableList.of());
        }
        ChildrenInCare any = counts.values().asList().get(0);
        TimePeriod period = TimePeriod.reportingYear(CollectionYear.containing(any.asOf()));
        Iterator<PublishedFigure> figures = JointControl.of(
                        policies,
                        counts.keySet().asList(),
                        ImmutableList.of(linked(any)),
                        counts.values().stream()
                                .flatMap(count -> lines(count).stream())
                                .mapToLong(Line::children)
                                .toArray())
                .figures()
                .iterator();
        ImmutableList.Builder<TidyRow> rows = ImmutableList.builder();
        counts.forEach((area, count) -> lines(count)
                .forEach(line -> rows.add(TidyRow.builder()
                        .period(period)
                        .area(area)
                        .putItem(AGE.name(), line.age())
                        .putItem(PLACEMENT.name(), line.placement())
                        .putFigure(CHILDREN.name(), figures.next())
                        .build())));
        return new TidyTable(DEFINITION, rows.build());
    }

    /** Returns the lines of an area: the total, then ages, then placements. */
    private static ImmutableList<Line> lines(ChildrenInCare count) {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        lines.add(new Line(FilterItem.TOTAL, FilterItem.TOTAL, count.total()));
        count.byAgeBand()
                .forEach((band, children) ->
                        lines.add(new Line(FilterItem.of(band.label()), FilterItem.TOTAL, children)));
        lines.add(new Line(AGE_NOT_KNOWN, FilterItem.TOTAL, count.ageNotKnown()));
        count.byPlacementGroup()
                .forEach((group, children) ->
                        lines.add(new Line(FilterItem.TOTAL, FilterItem.of(group.label()), children)));
        return lines.build();
    }

    /** Returns how the lines add up: to the total by age, and to the same total by placement. */
    private static LinkedSums linked(ChildrenInCare count) {
        int ages = count.byAgeBand().size() + 1;
        int placements = count.byPlacementGroup().size();
        return new LinkedSums(
                1 + ages + placements,
                ImmutableList.of(
                        new Sum(LinkedSums.TOTAL, LinkedSums.numbers(1, ages)),
                        new Sum(LinkedSums.TOTAL, LinkedSums.numbers(1 + ages, placements))));
    }
}
