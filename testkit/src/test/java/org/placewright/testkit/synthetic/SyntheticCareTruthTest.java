package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.placewright.testkit.synthetic.SyntheticEnglandUnderTest.ENGLAND;
import static org.placewright.testkit.synthetic.SyntheticEnglandUnderTest.SPEC;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.placement.PeriodOfCare;
import org.placewright.core.placement.Placement;
import org.placewright.core.time.Age;
import org.placewright.core.time.AgeBands;

/**
 * Counting events and days at risk in the histories, as an analyst would, finds the hazards of the truth: of n days at
 * risk with hazard h about n h have an event, give or take the root. Brothers and sisters have theirs together, so that
 * each counts as half a child.
 */
class SyntheticCareTruthTest {

    private static final int[] AGES = {0, 1, 5, 10, 16};
    private static final int[] CARE = {0, 182, 730};
    private static final int[] PLACEMENT = {0, 90, 365};

    /** Days at risk, events seen, and events the truth expects, by what an analyst would group by. */
    private static final class Cell {
        private long days;
        private int seen;
        private double expected;

        void check(String name) {
            assertThat((double) seen)
                    .as("%s: %d days at risk", name, days)
                    .isCloseTo(expected, within(4.5 * Math.sqrt(2 * expected) + 1));
        }
    }

    private static final Map<String, Cell> EXITS = new TreeMap<>();
    private static final Map<String, Cell> MOVES = new TreeMap<>();
    private static final Map<String, int[]> DESTINATIONS = new TreeMap<>();

    @BeforeAll
    static void count() {
        ENGLAND.histories().forEach(SyntheticCareTruthTest::count);
    }

    private static void count(CareHistory history) {
        // Of children under short breaks only there is no period. A second time in care is counted from its own start.
        history.periodsOfCare().forEach(period -> count(history, period));
    }

    private static void count(CareHistory history, PeriodOfCare period) {
        Child child = history.child().orElseThrow();
        AuthorityId council = history.responsibleAuthority().orElseThrow();
        LocalDate began = period.days().from();
        for (int i = 0; i < period.placements().size(); i++) {
            Placement placement = period.placements().get(i);
            LocalDate placed = placement.days().from();
            LocalDate until = placement.days().until().orElse(SPEC.asOf());
            LocalDate from = placed.isBefore(SPEC.firstDay()) ? SPEC.firstDay() : placed;
            if (!from.isBefore(until)) {
                continue;
            }
            CareKind kind = kind(placement);
            risk(child, council, kind, began, placed, from, until);
            LocalDate last = until.minusDays(1);
            int age = child.ageOn(last);
            boolean grownUp = Age.inYears(child.dateOfBirth(), until) >= 18;
            if (i + 1 < period.placements().size()) {
                cell(MOVES, moveName(age, kind, days(placed, last))).seen++;
                DESTINATIONS
                        .computeIfAbsent(
                                AgeBands.DFE.bandOf(age) + " " + kind, any -> new int[CareKind.values().length])[
                        kind(period.placements().get(i + 1)).index()]++;
            } else if (placement.days().until().isPresent() && !grownUp) {
                cell(EXITS, exitName(age, kind, days(began, last))).seen++;
            }
        }
    }

    /** Adds days at risk, stretch by stretch within which no hazard changes. */
    private static void risk(
            Child child,
            AuthorityId council,
            CareKind kind,
            LocalDate began,
            LocalDate placed,
            LocalDate from,
            LocalDate until) {
        LocalDate day = from;
        while (day.isBefore(until)) {
            LocalDate start = day;
            int age = child.ageOn(day);
            LocalDate next = until;
            for (int years : AGES) {
                next = earlier(next, start, birthday(child.dateOfBirth(), years));
            }
            for (int span : CARE) {
                next = earlier(next, start, began.plusDays(span));
            }
            for (int span : PLACEMENT) {
                next = earlier(next, start, placed.plusDays(span));
            }
            CareTruth truth = ENGLAND.truth().care();
            double exit = truth.exitHazard(council, age, kind, days(began, day));
            double move = truth.moveHazard(council, age, kind, days(placed, day));
            int atRisk = days(day, next);
            double either = atRisk * -Math.expm1(-exit - move) / (exit + move);
            Cell exits = cell(EXITS, exitName(age, kind, days(began, day)));
            exits.days += atRisk;
            exits.expected += either * exit;
            Cell moves = cell(MOVES, moveName(age, kind, days(placed, day)));
            moves.days += atRisk;
            moves.expected += either * move;
            day = next;
        }
    }

    private static LocalDate birthday(LocalDate born, int years) {
        LocalDate day = born.plusYears(years);
        return Age.inYears(born, day) < years ? day.plusDays(1) : day;
    }

    private static LocalDate earlier(LocalDate next, LocalDate after, LocalDate change) {
        return change.isAfter(after) && change.isBefore(next) ? change : next;
    }

    private static int days(LocalDate from, LocalDate until) {
        return (int) (until.toEpochDay() - from.toEpochDay());
    }

    private static CareKind kind(Placement placement) {
        Episode episode = placement.settledEpisodes().get(0);
        return CareKind.of(episode.placementType(), episode.placementProvider()).orElseThrow();
    }

    private static Cell cell(Map<String, Cell> cells, String name) {
        return cells.computeIfAbsent(name, any -> new Cell());
    }

    private static String exitName(int age, CareKind kind, int daysInCare) {
        return AgeBands.DFE.bandOf(age) + ", " + kind + ", in care " + span(CARE, daysInCare);
    }

    private static String moveName(int age, CareKind kind, int daysInPlacement) {
        return AgeBands.DFE.bandOf(age) + ", " + kind + ", placed " + span(PLACEMENT, daysInPlacement);
    }

    private static int span(int[] spans, int days) {
        return days < spans[1] ? 0 : days < spans[2] ? 1 : 2;
    }

    @Test
    void exits_happen_as_often_as_the_truth_says() {
        assertThat(EXITS).hasSizeGreaterThan(80);
        EXITS.forEach((name, cell) -> cell.check(name));
    }

    @Test
    void moves_happen_as_often_as_the_truth_says() {
        assertThat(MOVES).hasSizeGreaterThan(80);
        MOVES.forEach((name, cell) -> cell.check(name));
    }

    @Test
    void rates_by_duration_are_what_the_departures_make_them() {
        IntFunction<Double> exits = span -> rate(EXITS, "10 to 15", ", in care " + span);
        IntFunction<Double> moves = span -> rate(MOVES, "10 to 15", ", placed " + span);
        assertThat(exits.apply(0) / exits.apply(1)).isCloseTo(1.6, within(0.25));
        assertThat(exits.apply(2) / exits.apply(1)).isCloseTo(0.6, within(0.1));
        assertThat(moves.apply(2) / moves.apply(1)).isCloseTo(0.5, within(0.1));
    }

    private static double rate(Map<String, Cell> cells, String band, String span) {
        Cell cell = cells.getOrDefault(band + ", " + CareKind.AGENCY_FOSTERING + span, new Cell());
        return (double) cell.seen / cell.days;
    }

    @Test
    void children_move_where_the_truth_says() {
        // Councils differ a little in where their children go, so their usual one is close, not exact.
        AuthorityId usual = ENGLAND.councils().stream()
                .filter(council -> council.pace() == 1)
                .findFirst()
                .orElseThrow()
                .id();
        int[] to = DESTINATIONS.getOrDefault("10 to 15 " + CareKind.OWN_FOSTERING, new int[CareKind.values().length]);
        int all = IntStream.of(to).sum();
        assertThat(all).isGreaterThan(500);
        for (CareKind kind : CareKind.values()) {
            double truth = ENGLAND.truth().care().nextPlacement(usual, 12, CareKind.OWN_FOSTERING, kind);
            assertThat((double) to[kind.index()] / all)
                    .as(kind.toString())
                    .isCloseTo(truth, within(4.5 * Math.sqrt(truth * (1 - truth) / all) + 0.01));
        }
    }
}
