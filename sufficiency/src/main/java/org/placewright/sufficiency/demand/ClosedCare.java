package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.placewright.core.code.DemandKind;
import org.placewright.sufficiency.scenario.KindClosed;
import org.placewright.sufficiency.scenario.Scenario;

/** Where children go whose kind of care is closed. Of two closings of one kind, the one that began first counts. */
final class ClosedCare {

    private static final ImmutableList<DemandKind> KINDS = ImmutableList.copyOf(DemandKind.values());

    private final ImmutableList<KindClosed> closings;

    ClosedCare(Scenario scenario) {
        this.closings = scenario.changes().stream()
                .filter(KindClosed.class::isInstance)
                .map(KindClosed.class::cast)
                .sorted(Comparator.comparing(KindClosed::from)
                        .thenComparing(KindClosed::emptyBy)
                        .thenComparing(KindClosed::instead))
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<KindClosed> closed(LocalDate day, int age, int kind) {
        DemandKind wanted = KINDS.get(kind);
        return closings.stream()
                .filter(each -> each.kind() == wanted && each.ages().contains(age) && !day.isBefore(each.from()))
                .findFirst();
    }

    /** Returns the kind that a child comes to on a day who would come to a kind. */
    int reached(LocalDate day, int age, int kind) {
        int reached = kind;
        Optional<KindClosed> closed = closed(day, age, kind);
        while (closed.isPresent()) { // A scenario has no closings that lead back.
            reached = KINDS.indexOf(closed.get().instead());
            closed = closed(day, age, reached);
        }
        return reached;
    }

    /** Returns the kind that a child is in at the start of a day who was in a kind until then. */
    int settled(LocalDate day, int age, int kind) {
        return closed(day, age, kind)
                .filter(closed -> !day.isBefore(closed.emptyBy()))
                .map(closed -> reached(day, age, kind))
                .orElse(kind);
    }

    /** Tells whether on a day some kind is being emptied. */
    boolean isEmptying(LocalDate day) {
        return closings.stream().anyMatch(each -> !day.isBefore(each.from()) && day.isBefore(each.emptyBy()));
    }

    /** Adds the moves of those who leave a closed kind evenly until it is to be empty. */
    void addMoves(FlowRates rates, LocalDate day, int days) {
        for (int age = 0; age < FlowRates.AGES; age++) {
            for (int kind = 0; kind < FlowRates.KINDS; kind++) {
                Optional<KindClosed> emptying = closed(day, age, kind).filter(closed -> day.isBefore(closed.emptyBy()));
                if (emptying.isPresent()) {
                    double left = ChronoUnit.DAYS.between(day, emptying.get().emptyBy());
                    int to = KINDS.indexOf(emptying.get().instead());
                    for (int phase = 0; phase < rates.phases(); phase++) {
                        rates.setMove(
                                age,
                                kind,
                                to,
                                phase,
                                rates.move(age, kind, to, phase) + FixedFlow.hazard(days / left, days));
                    }
                }
            }
        }
    }

    /** Leads entries and moves to a kind that is closed to where they reach instead; a move back is none. */
    void redirect(FlowRates rates, LocalDate day) {
        for (int age = 0; age < FlowRates.AGES; age++) {
            for (int kind = 0; kind < FlowRates.KINDS; kind++) {
                int reached = reached(day, age, kind);
                if (reached != kind) {
                    redirectEntries(rates, age, kind, reached);
                    redirectMoves(rates, age, kind, reached);
                }
            }
        }
    }

    private static void redirectEntries(FlowRates rates, int age, int kind, int reached) {
        int first = age * 12;
        for (int month = first; month < first + 12; month++) {
            rates.setEntries(month, reached, rates.entries(month, reached) + rates.entries(month, kind));
            rates.setEntries(month, kind, 0);
        }
    }

    private static void redirectMoves(FlowRates rates, int age, int kind, int reached) {
        for (int from = 0; from < FlowRates.KINDS; from++) {
            for (int phase = 0; phase < rates.phases(); phase++) {
                if (from != reached) {
                    rates.setMove(
                            age,
                            from,
                            reached,
                            phase,
                            rates.move(age, from, reached, phase) + rates.move(age, from, kind, phase));
                }
                rates.setMove(age, from, kind, phase, 0);
            }
        }
    }
}
