package org.placewright.testkit.sufficiency;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.placewright.core.child.Child;
import org.placewright.core.code.DemandKind;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.history.CountingDays;

/**
 * The oracle: children counted by age band (the published ones) and kind of placement, by asking each history what
 * counts, on one day after another, and remembering yesterday.
 */
final class PlainCount {

    private static final int NOT_KNOWN = 5;

    private final CountingDays days;
    private final Multiset<List<Object>> counts = HashMultiset.create();

    private PlainCount(CountingDays days) {
        this.days = days;
    }

    static PlainCount of(CareHistories histories, CountingDays days) {
        PlainCount count = new PlainCount(days);
        histories.histories().forEach(count::count);
        return count;
    }

    int stock(int point, int group) {
        return counts.count(List.of("stock", point, group));
    }

    int days(int step, int group) {
        return counts.count(List.of("days", step, group));
    }

    int entries(int step, int group) {
        return counts.count(List.of("entry", step, group));
    }

    int exits(int step, int group) {
        return counts.count(List.of("exit", step, group));
    }

    int moves(int step, int from, int to) {
        return counts.count(List.of("move", step, from, to));
    }

    private void count(CareHistory history) {
        for (int point = 0; point < days.size(); point++) {
            group(history, days.date(point), days.date(point)).ifPresent(addTo("stock", point));
        }
        for (int step = 0; step < days.steps(); step++) {
            DateRange range = days.daysOf(step);
            for (LocalDate day = range.from(); range.contains(day); day = day.plusDays(1)) {
                group(history, day, day).ifPresent(addTo("days", step));
                live(history, day, step);
            }
        }
    }

    private void live(CareHistory history, LocalDate day, int step) {
        DateRange today = DateRange.of(day, day.plusDays(1));
        LocalDate yesterday = day.minusDays(1);
        history.in(today).exits().forEach(exit -> addTo("exit", step)
                .accept(group(history, yesterday, yesterday).orElseThrow()));
        history.in(today).entries().forEach(entry -> addTo("entry", step)
                .accept(group(history, day, day).orElseThrow()));
        // Who moves on a birthday has the birthday first.
        history.in(today)
                .moves()
                .forEach(move -> counts.add(List.of(
                        "move",
                        step,
                        group(history, yesterday, day).orElseThrow(),
                        group(history, day, day).orElseThrow())));
    }

    private java.util.function.Consumer<Integer> addTo(String what, int when) {
        return group -> counts.add(List.of(what, when, group));
    }

    /** Returns the group of where a child is on one day, at the age of another. */
    private static Optional<Integer> group(CareHistory history, LocalDate day, LocalDate ageOn) {
        return settled(history, day)
                .map(episode -> band(history, ageOn) * 4
                        + List.of(DemandKind.values()).indexOf(DemandKind.of(episode.placementType())));
    }

    private static Optional<Episode> settled(CareHistory history, LocalDate day) {
        Optional<Episode> counting = ManyHistories.countingOn(history, day);
        if (counting.filter(PlainCount::isTemporary).isEmpty()) {
            return counting;
        }
        LocalDate first = history.placementOn(day).orElseThrow().days().from();
        for (LocalDate each = day; !each.isBefore(first); each = each.minusDays(1)) {
            Optional<Episode> before = ManyHistories.countingOn(history, each).filter(episode -> !isTemporary(episode));
            if (before.isPresent()) {
                return before;
            }
        }
        return counting;
    }

    private static boolean isTemporary(Episode episode) {
        return episode.placementType().group() == PlacementGroup.TEMPORARY;
    }

    private static int band(CareHistory history, LocalDate day) {
        Optional<LocalDate> born = history.child().map(Child::dateOfBirth).filter(birth -> !birth.isAfter(day));
        if (born.isEmpty()) {
            return NOT_KNOWN;
        }
        int age = Period.between(born.get(), day).getYears();
        return age < 1 ? 0 : age < 5 ? 1 : age < 10 ? 2 : age < 16 ? 3 : 4;
    }
}
