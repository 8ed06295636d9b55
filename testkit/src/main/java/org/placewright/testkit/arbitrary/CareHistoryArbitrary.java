package org.placewright.testkit.arbitrary;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.placewright.core.child.Child;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.placement.CareHistory;
import org.placewright.testkit.arbitrary.CareSpans.Step;

/**
 * Draws consistent care histories, as {@link CareHistoryArbitraries#careHistories()} does, and narrows which:
 *
 * <pre>{@code
 * CareHistoryArbitraries.careHistories()
 *         .inCareOn(day)
 *         .ofAge(Range.closed(10, 15), day)
 *         .placedIn(PlacementGroup.RESIDENTIAL)
 *         .withPeriodsOfCare(2)
 * }</pre>
 *
 * <p>Each method returns another arbitrary and leaves this one as it is. Nothing is drawn to be thrown away. Agreed
 * short breaks, which are no period of care, are left out where care is asked for on a day or so many periods of it
 * are.
 */
public final class CareHistoryArbitrary extends ArbitraryDecorator<CareHistory> {

    private static final int DAYS_OF_CHILDHOOD = 6_575;
    private static final int MOST_EPISODES = 8;
    private static final int MOST_EPISODES_OF_A_PERIOD = 4;
    private static final int MOST_PERIODS = 50;
    private static final int OLDEST_IN_CARE = 17;

    static final CareHistoryArbitrary ANY =
            new CareHistoryArbitrary(ChildArbitrary.ANY, Optional.empty(), Optional.empty(), OptionalInt.empty());

    private final ChildArbitrary children;
    private final Optional<LocalDate> inCare;
    private final Optional<PlacementGroup> group;
    private final OptionalInt periods;

    private CareHistoryArbitrary(
            ChildArbitrary children, Optional<LocalDate> inCare, Optional<PlacementGroup> group, OptionalInt periods) {
        this.children = children;
        this.inCare = inCare;
        this.group = group;
        this.periods = periods;
    }

    /**
     * Narrows to histories of certain children, and drops what was asked of children before.
     *
     * @param children the children
     * @return their histories
     * @throws IllegalArgumentException if none of them can be in care on the day asked for
     */
    public CareHistoryArbitrary of(ChildArbitrary children) {
        ChildArbitrary minors = inCare.map(day -> children.ofAge(Range.closed(0, OLDEST_IN_CARE), day))
                .orElse(children);
        return new CareHistoryArbitrary(minors, inCare, group, periods);
    }

    /**
     * Narrows to histories of children of certain ages on a day.
     *
     * @param years the ages in whole years, with a lower and an upper end
     * @param day the day
     * @return their histories
     * @throws IllegalArgumentException if an end is missing or below 0, or no such child is left
     */
    public CareHistoryArbitrary ofAge(Range<Integer> years, LocalDate day) {
        return new CareHistoryArbitrary(children.ofAge(years, day), inCare, group, periods);
    }

    /**
     * Narrows to histories of children who came to this country unaccompanied.
     *
     * @return their histories
     */
    public CareHistoryArbitrary unaccompanied() {
        return new CareHistoryArbitrary(children.unaccompanied(), inCare, group, periods);
    }

    /**
     * Narrows to histories in which the child is looked after on a day.
     *
     * @param day the day
     * @return those histories, of which many begin or end on the day or the next, or do not end
     * @throws IllegalArgumentException if no period of care was asked for, or no such child is left
     */
    public CareHistoryArbitrary inCareOn(LocalDate day) {
        return checked(new CareHistoryArbitrary(
                children.ofAge(Range.closed(0, OLDEST_IN_CARE), day), Optional.of(day), group, periods));
    }

    /**
     * Narrows to histories in which every placement is of one group, and none interrupted by a temporary one.
     *
     * @param kind the group
     * @return those histories
     * @throws IllegalArgumentException if the group is the temporary one, of which no history can consist
     */
    public CareHistoryArbitrary placedIn(PlacementGroup kind) {
        if (kind == PlacementGroup.TEMPORARY) {
            throw new IllegalArgumentException("group must not be TEMPORARY, which only interrupts other placements."
                    + " Maybe the group that is interrupted?");
        }
        return new CareHistoryArbitrary(children, inCare, Optional.of(kind), periods);
    }

    /**
     * Narrows to histories with so many periods of care.
     *
     * @param number how many, from 0 to 50
     * @return those histories
     * @throws IllegalArgumentException if there are to be fewer than 0 or more than 50, or none and yet care on a day
     */
    public CareHistoryArbitrary withPeriodsOfCare(int number) {
        if (number < 0 || number > MOST_PERIODS) {
            throw new IllegalArgumentException(
                    "periods of care must be from 0 to " + MOST_PERIODS + " but were " + number);
        }
        return checked(new CareHistoryArbitrary(children, inCare, group, OptionalInt.of(number)));
    }

    private static CareHistoryArbitrary checked(CareHistoryArbitrary asked) {
        if (asked.inCare.isPresent() && asked.periods.orElse(1) == 0) {
            throw new IllegalArgumentException("a child cannot be in care on " + asked.inCare.get()
                    + " without a period of care. Maybe withPeriodsOfCare(1)?");
        }
        return asked;
    }

    @Override
    protected Arbitrary<CareHistory> arbitrary() {
        return historiesOf(children);
    }

    Arbitrary<CareHistory> historiesOf(Arbitrary<Child> any) {
        Arbitrary<Integer> agesInDays = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(0, 1)),
                Tuple.of(7, Arbitraries.integers().between(0, DAYS_OF_CHILDHOOD - 1)),
                Tuple.of(1, Arbitraries.of(DAYS_OF_CHILDHOOD - 2)));
        CareSpans layout = new CareSpans(inCare, periods.isPresent());
        CareEpisodes content = new CareEpisodes(group, inCare.isPresent() || periods.isPresent());
        return Combinators.combine(
                        any,
                        IdArbitraries.authorityIds().optional(0.8).withoutEdgeCases(),
                        agesInDays,
                        steps(),
                        Arbitraries.of(false, true),
                        PlaceArbitraries.postcodes().optional(0.9).withoutEdgeCases(),
                        EpisodeArbitraries.picks())
                .as((child, authority, age, steps, goesOn, home, need) -> CareHistory.builder()
                        .childId(child.id())
                        .child(child)
                        .responsibleAuthority(authority)
                        .episodes(content.of(layout.of(child.dateOfBirth(), age, steps, goesOn), home, need))
                        .build());
    }

    private Arbitrary<List<Step>> steps() {
        if (periods.isEmpty()) {
            return CareSpans.steps()
                    .list()
                    .ofMinSize(inCare.isPresent() ? 1 : 0)
                    .ofMaxSize(MOST_EPISODES);
        }
        return CareSpans.steps()
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_EPISODES_OF_A_PERIOD)
                .list()
                .ofSize(periods.getAsInt())
                .map(CareSpans::ofPeriods);
    }
}
