package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.placewright.core.provider.BlockReason;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.interchange.csv.FindingCodes;

/** The columns of how much room a home says it has, and of ages; each is known as a whole or not at all. */
final class CapacityColumns {

    private static final CouncilColumn<UsableCapacity, Integer> REGISTERED = places(
            "Places",
            "registered",
            capacity -> Optional.of(capacity.registered()),
            "places the home says it has; without it the others here say nothing");
    private static final CouncilColumn<UsableCapacity, Integer> MATCHING =
            blocked("Blocked for matching", BlockReason.MATCHING, "places kept free because of who lives there");
    private static final CouncilColumn<UsableCapacity, Integer> STAFFING =
            blocked("Blocked for staffing", BlockReason.STAFFING, "places kept free for want of staff");
    private static final CouncilColumn<UsableCapacity, Integer> BUILDING = blocked(
            "Blocked for building work",
            BlockReason.BUILDING_WORK,
            "places that cannot be lived in for the time being");
    private static final CouncilColumn<UsableCapacity, Integer> OTHER =
            blocked("Blocked places", BlockReason.OTHER, "places kept free for another reason");
    private static final CouncilColumn<UsableCapacity, Integer> STAFFED =
            places("Staffed places", "staffed", capacity -> boxed(capacity.staffed()), "places there is staff for");
    private static final CouncilColumn<UsableCapacity, Integer> OCCUPIED = places(
            "Occupied places", "occupied", capacity -> boxed(capacity.occupied()), "places in which a child lives");

    static final ImmutableList<CouncilColumn<UsableCapacity, Integer>> ALL =
            ImmutableList.of(REGISTERED, MATCHING, STAFFING, BUILDING, OTHER, STAFFED, OCCUPIED);

    private CapacityColumns() {}

    private static CouncilColumn<UsableCapacity, Integer> places(
            String name, String attribute, Function<UsableCapacity, Optional<Integer>> get, String meaning) {
        return CouncilColumn.read(name, attribute, CellForms.COUNT, get, meaning)
                .in("places");
    }

    private static CouncilColumn<UsableCapacity, Integer> blocked(String name, BlockReason reason, String meaning) {
        return places(
                        name,
                        "blocked",
                        capacity -> Optional.ofNullable(capacity.blocked().get(reason)),
                        meaning)
                .orElse("none known");
    }

    /** Reads the capacity. */
    static Optional<UsableCapacity> capacity(FormRow row) {
        Optional<Integer> registered = row.get(REGISTERED);
        Map<BlockReason, Integer> blocked = new TreeMap<>();
        blocked(row, MATCHING, BlockReason.MATCHING, blocked);
        blocked(row, STAFFING, BlockReason.STAFFING, blocked);
        blocked(row, BUILDING, BlockReason.BUILDING_WORK, blocked);
        blocked(row, OTHER, BlockReason.OTHER, blocked);
        boolean blocksNotKnown = Stream.of(MATCHING, STAFFING, BUILDING, OTHER).anyMatch(row::saysNotKnown);
        OptionalInt staffed = unboxed(row.get(STAFFED));
        OptionalInt occupied = unboxed(row.get(OCCUPIED));
        if (registered.isPresent() && occupied.orElse(0) > registered.get()) {
            row.row()
                    .doubt(
                            FindingCodes.OVER_OCCUPIED,
                            OCCUPIED.column(),
                            "more places are occupied than there are",
                            "no more occupied places than places");
        }
        return registered.filter(places -> !blocksNotKnown).map(places -> UsableCapacity.builder()
                .registered(places)
                .blocked(blocked)
                .staffed(staffed)
                .occupied(occupied)
                .build());
    }

    private static void blocked(
            FormRow row,
            CouncilColumn<UsableCapacity, Integer> column,
            BlockReason reason,
            Map<BlockReason, Integer> blocked) {
        row.get(column).filter(places -> places > 0).ifPresent(places -> blocked.put(reason, places));
    }

    /** Returns the two columns of a range of ages. */
    static ImmutableList<CouncilColumn<Range<Integer>, Integer>> ages(
            String youngest, String oldest, String attribute, String meaning) {
        return ImmutableList.of(
                CouncilColumn.<Range<Integer>, Integer>read(
                                youngest,
                                attribute,
                                CellForms.AGE,
                                ages -> Optional.of(ages.lowerEndpoint()),
                                "youngest age " + meaning)
                        .in("years"),
                CouncilColumn.<Range<Integer>, Integer>read(
                                oldest,
                                attribute,
                                CellForms.AGE,
                                ages -> Optional.of(ages.upperEndpoint()),
                                "oldest age " + meaning)
                        .in("years"));
    }

    /** Reads a range of ages; both must be there. */
    static Optional<Range<Integer>> ages(
            FormRow row, ImmutableList<? extends CouncilColumn<?, Integer>> youngestAndOldest) {
        Optional<Integer> youngest = row.get(youngestAndOldest.get(0));
        Optional<Integer> oldest = row.get(youngestAndOldest.get(1));
        return youngest.flatMap(from -> oldest.map(to -> Range.closed(from, to)));
    }

    /** Returns a number that may be absent. */
    static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /** Returns a number that may be absent. */
    static OptionalInt unboxed(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
