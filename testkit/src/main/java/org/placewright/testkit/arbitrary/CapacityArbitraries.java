package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.provider.BlockReason;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.provider.VacancyPeriod;

/** How much room homes have. */
public final class CapacityArbitraries {

    private static final int MOST_PLACES = 20;

    private CapacityArbitraries() {}

    /** How far what can be used is used. */
    private enum Occupation {
        NONE,
        SOME,
        ALL_BUT_ONE,
        ALL,
        MORE_THAN_ALL,
        NOT_KNOWN
    }

    /** How many of the places are staffed. */
    private enum Staffing {
        NOT_KNOWN,
        FOR_ALL,
        JUST_ENOUGH,
        ONE_SHORT
    }

    /**
     * Draws capacities: many exactly full or one short of it, some over-occupied, empty, blocked altogether for any of
     * the reasons, without a place, of unknown occupation, or staffed for fewer than could live there.
     *
     * @return capacities; shrinks towards none registered
     */
    public static Arbitrary<UsableCapacity> usableCapacities() {
        return usableCapacities(0, Occupation.values());
    }

    /** Capacities with a vacant place or more. */
    static Arbitrary<UsableCapacity> vacant() {
        return usableCapacities(1, Occupation.ALL_BUT_ONE, Occupation.NONE);
    }

    /** Capacities of which every usable place, one at least, is taken. */
    static Arbitrary<UsableCapacity> full() {
        return usableCapacities(1, Occupation.ALL);
    }

    /**
     * Draws entries of calendars of vacancies: some of no places, some without end, some of no day.
     *
     * @return entries; shrinks towards no places
     */
    public static Arbitrary<VacancyPeriod> vacancyPeriods() {
        Arbitrary<Integer> places = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(4, Arbitraries.integers().between(1, MOST_PLACES)));
        return Combinators.combine(IdArbitraries.homeIds().withoutEdgeCases(), places, TimeArbitraries.dateRanges())
                .as(VacancyPeriod::new);
    }

    private static Arbitrary<UsableCapacity> usableCapacities(int fewest, Occupation... occupations) {
        Arbitrary<Integer> places = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, MOST_PLACES)));
        Arbitrary<Map<BlockReason, Integer>> blocked = Combinators.combine(places, places, places, places)
                .as((forMatching, forStaff, forWorks, forOther) -> Maps.filterValues(
                        ImmutableSortedMap.of(
                                BlockReason.MATCHING, forMatching,
                                BlockReason.STAFFING, forStaff,
                                BlockReason.BUILDING_WORK, forWorks,
                                BlockReason.OTHER, forOther),
                        number -> number > 0));
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.integers().between(fewest, 6)),
                                Tuple.of(1, Arbitraries.integers().between(fewest, MOST_PLACES))),
                        blocked,
                        Arbitraries.of(occupations),
                        Arbitraries.integers().between(0, MOST_PLACES),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(Staffing.NOT_KNOWN)),
                                Tuple.of(1, Arbitraries.of(Staffing.class))))
                .as((usable, blocks, occupation, some, staffing) -> {
                    // Blocked and unstaffed places come on top of usable ones, so that each part shrinks without the
                    // other.
                    int registered = usable
                            + blocks.values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum()
                            + (staffing == Staffing.ONE_SHORT ? 1 : 0);
                    return UsableCapacity.builder()
                            .registered(registered)
                            .blocked(blocks)
                            .staffed(staffed(staffing, usable, registered))
                            .occupied(occupied(occupation, usable, some))
                            .build();
                });
    }

    private static OptionalInt staffed(Staffing staffing, int usable, int registered) {
        return switch (staffing) {
            case NOT_KNOWN -> OptionalInt.empty();
            case FOR_ALL -> OptionalInt.of(registered);
            case JUST_ENOUGH, ONE_SHORT -> OptionalInt.of(usable);
        };
    }

    private static OptionalInt occupied(Occupation occupation, int usable, int some) {
        return switch (occupation) {
            case NONE -> OptionalInt.of(0);
            case SOME -> OptionalInt.of(Math.min(some, usable));
            case ALL_BUT_ONE -> OptionalInt.of(Math.max(0, usable - 1));
            case ALL -> OptionalInt.of(usable);
            case MORE_THAN_ALL -> OptionalInt.of(usable + 1);
            case NOT_KNOWN -> OptionalInt.empty();
        };
    }
}
