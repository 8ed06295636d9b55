package org.placewright.testkit.synthetic;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.placewright.core.child.Child;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.placement.PeriodOfCare;
import org.placewright.core.placement.Placement;
import org.placewright.core.time.Age;
import org.placewright.core.time.AgeBands;

/**
 * What an analyst counts in the histories of a country, beside what its truth expects: of n days at risk with hazard h
 * about n h have an event, and of n children who are placed with probability p about n p are. Brothers and sisters
 * come, go and move together, so that the variance is twice that of children who have nothing to do with one another:
 * with groups of the sizes of {@link SiblingModel} it is 1.97 times.
 */
final class CareCounts {

    static final int CHILDREN_AT_ONCE = 2;

    private static final int[] AGES = {0, 1, 5, 10, 16};
    private static final int[] CARE = {0, 182, 730};
    private static final int[] PLACEMENT = {0, 90, 365};

    /** What is seen, and what the truth expects, of all that is grouped together. */
    static final class Cell {
        private int seen;
        private double expected;
        private double variance;

        int seen() {
            return seen;
        }

        double expected() {
            return expected;
        }

        double standardError() {
            return Math.sqrt(variance);
        }

        /** Adds events that happen so often. */
        private void expect(double events) {
            expected += events;
            variance += CHILDREN_AT_ONCE * events;
        }

        /** Adds a child who is placed there so probably. */
        private void expectOne(double probability) {
            expected += probability;
            variance += CHILDREN_AT_ONCE * probability * (1 - probability);
        }
    }

    private final SyntheticEngland england;
    private final CareTruth truth;
    private final SortedMap<String, Cell> exits = new TreeMap<>();
    private final SortedMap<String, Cell> moves = new TreeMap<>();
    private final SortedMap<String, Cell> first = new TreeMap<>();
    private final SortedMap<String, Cell> next = new TreeMap<>();
    private final SortedMap<String, Cell> entries = new TreeMap<>();

    private CareCounts(SyntheticEngland england) {
        this.england = england;
        this.truth = england.truth().care();
    }

    static CareCounts of(SyntheticEngland england) {
        CareCounts counts = new CareCounts(england);
        england.councils().forEach(council -> counts.expectEntries(council.id()));
        // Of children under short breaks only there is no period. A second time in care is counted from its own start.
        england.histories()
                .forEach(history -> history.periodsOfCare().forEach(period -> counts.count(history, period)));
        return counts;
    }

    SyntheticEngland england() {
        return england;
    }

    /** Exits, by {@link #exitName}. */
    SortedMap<String, Cell> exits() {
        return Collections.unmodifiableSortedMap(exits);
    }

    /** Moves, by {@link #moveName}. */
    SortedMap<String, Cell> moves() {
        return Collections.unmodifiableSortedMap(moves);
    }

    /** First placements, by band and kind. */
    SortedMap<String, Cell> firstPlacements() {
        return Collections.unmodifiableSortedMap(first);
    }

    /** Placements moved to, by band and both kinds. */
    SortedMap<String, Cell> nextPlacements() {
        return Collections.unmodifiableSortedMap(next);
    }

    /** Entries: of each council, of each month of the calendar, of each year, and of each month of each year. */
    SortedMap<String, Cell> entries() {
        return Collections.unmodifiableSortedMap(entries);
    }

    Cell entriesOf(Month month) {
        return cell(entries, month.toString());
    }

    Cell entriesOfYear(int yearsBefore) {
        return cell(entries, yearName(yearsBefore));
    }

    private void expectEntries(AuthorityId council) {
        LocalDate day = england.spec().firstDay();
        while (!day.isAfter(england.spec().asOf())) {
            double expected = truth.entriesOn(council, day);
            for (String name : entryNames(council, day)) {
                cell(entries, name).expect(expected);
            }
            day = day.plusDays(1);
        }
    }

    private String[] entryNames(AuthorityId council, LocalDate day) {
        int yearsBefore = england.spec().asOf().getYear()
                - (day.getYear() + (day.getMonthValue() >= Month.APRIL.getValue() ? 1 : 0));
        String month = day.getMonth().toString();
        String year = yearName(yearsBefore);
        return new String[] {council.value(), month, year, month + " " + year};
    }

    private static String yearName(int yearsBefore) {
        return yearsBefore + " years before";
    }

    private void count(CareHistory history, PeriodOfCare period) {
        Child child = history.child().orElseThrow();
        AuthorityId council = history.responsibleAuthority().orElseThrow();
        LocalDate began = period.days().from();
        if (!began.isBefore(england.spec().firstDay())) {
            countEntry(child, council, began, kind(period.placements().get(0)));
        }
        for (int i = 0; i < period.placements().size(); i++) {
            Placement placement = period.placements().get(i);
            LocalDate placed = placement.days().from();
            LocalDate until = placement.days().until().orElse(england.spec().asOf());
            LocalDate from =
                    placed.isBefore(england.spec().firstDay()) ? england.spec().firstDay() : placed;
            if (!from.isBefore(until)) {
                continue;
            }
            CareKind kind = kind(placement);
            risk(child, council, kind, began, placed, from, until);
            LocalDate last = until.minusDays(1);
            int age = child.ageOn(last);
            boolean grownUp = Age.inYears(child.dateOfBirth(), until) >= 18;
            if (i + 1 < period.placements().size()) {
                cell(moves, moveName(age, kind, days(placed, last))).seen++;
                countMove(council, age, kind, kind(period.placements().get(i + 1)));
            } else if (placement.days().until().isPresent() && !grownUp) {
                cell(exits, exitName(age, kind, days(began, last))).seen++;
            }
        }
    }

    private void countEntry(Child child, AuthorityId council, LocalDate began, CareKind kind) {
        for (String name : entryNames(council, began)) {
            cell(entries, name).seen++;
        }
        int age = child.ageOn(began);
        for (CareKind other : CareKind.values()) {
            Cell cell = cell(first, AgeBands.DFE.bandOf(age) + ", " + other);
            cell.expectOne(truth.firstPlacement(council, age, other));
            cell.seen += other == kind ? 1 : 0;
        }
    }

    private void countMove(AuthorityId council, int age, CareKind from, CareKind to) {
        for (CareKind other : CareKind.values()) {
            Cell cell = cell(next, AgeBands.DFE.bandOf(age) + ", " + from + " to " + other);
            cell.expectOne(truth.nextPlacement(council, age, from, other));
            cell.seen += other == to ? 1 : 0;
        }
    }

    /** Adds days at risk, stretch by stretch within which no hazard changes. */
    private void risk(
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
            LocalDate change = until;
            for (int years : AGES) {
                change = earlier(change, start, birthday(child.dateOfBirth(), years));
            }
            for (int span : CARE) {
                change = earlier(change, start, began.plusDays(span));
            }
            for (int span : PLACEMENT) {
                change = earlier(change, start, placed.plusDays(span));
            }
            double exit = truth.exitHazard(council, age, kind, days(began, day));
            double move = truth.moveHazard(council, age, kind, days(placed, day));
            int atRisk = days(day, change);
            double either = atRisk * -Math.expm1(-exit - move) / (exit + move);
            cell(exits, exitName(age, kind, days(began, day))).expect(either * exit);
            cell(moves, moveName(age, kind, days(placed, day))).expect(either * move);
            day = change;
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

    private static Cell cell(SortedMap<String, Cell> cells, String name) {
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

    @Override
    public String toString() {
        return "seed " + england.spec().seed();
    }
}
