package org.placewright.core.placement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.geo.Postcode;
import org.placewright.core.time.DateRange;

/** Puts stretches together into placements, and placements into periods of care, by the rules those two state. */
final class PeriodsInProgress {

    private final ImmutableList.Builder<PeriodOfCare> periods = ImmutableList.builder();
    private final Deque<Placement> placements = new ArrayDeque<>();
    private final Deque<Stretch> stretches = new ArrayDeque<>();
    /**
     * Where the child lives: the last stretch of the placement that is not temporary, or its first if there is none.
     */
    private Optional<Stretch> settled = Optional.empty();

    private PeriodsInProgress() {}

    /** Reads episodes that are in the order of their starts. */
    static ImmutableList<PeriodOfCare> of(ImmutableList<Episode> episodes) {
        PeriodsInProgress inProgress = new PeriodsInProgress();
        LineOfDays.of(episodes).forEach(inProgress::add);
        inProgress.endPeriod();
        return inProgress.periods.build();
    }

    private void add(Stretch next) {
        if (!stretches.isEmpty()) {
            if (isEntry(next)) {
                endPeriod();
            } else if (isMove(next)) {
                endPlacement();
            }
        }
        stretches.add(next);
        if (settled.isEmpty() || !next.isTemporary()) {
            settled = Optional.of(next);
        }
    }

    private boolean isEntry(Stretch next) {
        Stretch last = stretches.getLast();
        boolean anew = next.isStart() && (last.endsCare() || next.reason().startsCare());
        return anew || !last.days().meets(next.days());
    }

    private boolean isMove(Stretch next) {
        if (next.isTemporary()) {
            return false;
        }
        Episode before = settled.orElseThrow().episode();
        if (stretches.getLast().isTemporary()) {
            return isElsewhere(before, next.episode());
        }
        ReasonForNewEpisode reason = next.reason();
        if (!reason.isRecognised()) {
            return isElsewhere(before, next.episode());
        }
        return reason.equals(ReasonForNewEpisode.P) || reason.equals(ReasonForNewEpisode.B);
    }

    private static boolean isElsewhere(Episode before, Episode next) {
        boolean isRecoded = before.placementType().isSucceededBy(next.placementType());
        return (!isRecoded && differ(recorded(before.placementType()), recorded(next.placementType())))
                || differ(recorded(before.placementProvider()), recorded(next.placementProvider()))
                || areApart(before.placementPostcode(), next.placementPostcode())
                || differ(before.urn(), next.urn());
    }

    private static <C extends StatutoryCode<C>> Optional<C> recorded(C code) {
        return Optional.of(code).filter(StatutoryCode::isRecorded);
    }

    /** What is not known of one of them is no difference. */
    private static <T> boolean differ(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** Told at the coarser precision of the two: a sector is not elsewhere than an address in it. */
    private static boolean areApart(Optional<Postcode> one, Optional<Postcode> other) {
        return one.isPresent()
                && other.isPresent()
                && !one.get()
                        .degradedTo(other.get().precision())
                        .equals(other.get().degradedTo(one.get().precision()));
    }

    private void endPlacement() {
        DateRange days = new DateRange(
                stretches.getFirst().days().from(), stretches.getLast().days().until());
        placements.add(
                new Placement(days, stretches.stream().map(Stretch::episode).collect(ImmutableList.toImmutableList())));
        stretches.clear();
        settled = Optional.empty();
    }

    private void endPeriod() {
        if (stretches.isEmpty()) {
            return;
        }
        endPlacement();
        periods.add(PeriodOfCare.builder().placements(placements).build());
        placements.clear();
    }
}
