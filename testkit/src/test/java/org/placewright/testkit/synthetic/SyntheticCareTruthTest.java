package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.placewright.testkit.synthetic.SyntheticEnglandUnderTest.ENGLAND;
import static org.placewright.testkit.synthetic.SyntheticEnglandUnderTest.SPEC;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.time.CollectionYear;
import org.placewright.testkit.synthetic.CareCounts.Cell;

/** Counting events in the histories of two countries, as an analyst would, finds what their truths say. */
class SyntheticCareTruthTest {

    private static final ImmutableList<CareCounts> COUNTRIES = ImmutableList.of(
            CareCounts.of(ENGLAND),
            CareCounts.of(SyntheticEngland.of(
                    SPEC.withSeed(4_711).withCouncilCount(24).withYearsOfHistory(5))));

    private static final CareTruth TRUTH = ENGLAND.truth().care();
    private static final AuthorityId COUNCIL = ENGLAND.councils().get(0).id();
    private static final ImmutableList<Integer> AN_AGE_OF_EACH_BAND = ImmutableList.of(0, 4, 9, 15, 17);

    static ImmutableList<CareCounts> countries() {
        return COUNTRIES;
    }

    /** Of a few hundred cells one may be more than four standard errors off; counts are whole numbers. */
    private static void check(SortedMap<String, Cell> cells) {
        cells.forEach((name, cell) -> assertThat((double) cell.seen())
                .as(name)
                .isCloseTo(cell.expected(), within(4 * cell.standardError() + 1)));
    }

    @ParameterizedTest
    @MethodSource("countries")
    void exits_happen_as_often_as_the_truth_says(CareCounts counts) {
        assertThat(counts.exits().size()).isGreaterThan(80);
        check(counts.exits());
    }

    @ParameterizedTest
    @MethodSource("countries")
    void moves_happen_as_often_as_the_truth_says(CareCounts counts) {
        assertThat(counts.moves().size()).isGreaterThan(80);
        check(counts.moves());
    }

    @Test
    void hazards_by_duration_are_what_the_departures_make_them() {
        for (CareKind kind : CareKind.values()) {
            IntToDoubleFunction exit = days -> TRUTH.exitHazard(COUNCIL, 12, kind, days);
            assertThat(exit.applyAsDouble(181) / exit.applyAsDouble(182)).isCloseTo(1.6, within(1e-9));
            assertThat(exit.applyAsDouble(730) / exit.applyAsDouble(729)).isCloseTo(0.6, within(1e-9));
            IntToDoubleFunction move = days -> TRUTH.moveHazard(COUNCIL, 12, kind, days);
            assertThat(move.applyAsDouble(89) / move.applyAsDouble(90)).isCloseTo(1.6, within(1e-9));
            assertThat(move.applyAsDouble(365) / move.applyAsDouble(364)).isCloseTo(0.5, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("countries")
    void children_come_into_care_as_often_as_the_truth_says(CareCounts counts) {
        int years = counts.england().spec().yearsOfHistory();
        assertThat(counts.entries()).hasSize(counts.england().councils().size() + 12 + years + 12 * years);
        check(counts.entries());
    }

    @Test
    void seasons_are_as_strong_as_the_truth_says() {
        checkStrength(COUNTRIES.stream()
                .flatMap(counts -> Stream.of(Month.values())
                        .map(month ->
                                new Level(counts.entriesOf(month), truth(counts).season(month))))
                .toList());
    }

    @Test
    void years_drift_as_strongly_as_the_truth_says() {
        checkStrength(COUNTRIES.stream()
                .flatMap(counts -> IntStream.range(0, 5)
                        .mapToObj(year -> new Level(
                                counts.entriesOfYear(year), truth(counts).year(year))))
                .toList());
    }

    private static CareTruth truth(CareCounts counts) {
        return counts.england().truth().care();
    }

    /** Entries, and the factor by which there are more or fewer of them. */
    private record Level(Cell cell, double factor) {

        double atLevelOne() {
            return cell.expected() / factor;
        }
    }

    /**
     * Estimates by how much counts follow factors: 1 if as much as the factors say, 0 if not at all. Four standard
     * errors are less than that, so counts that do not follow them at all are found out.
     */
    private static void checkStrength(List<Level> levels) {
        double mean = levels.stream().mapToDouble(Level::factor).average().orElseThrow();
        double spread = 0;
        double product = 0;
        double variance = 0;
        for (Level level : levels) {
            double off = level.factor() - mean;
            spread += off * off;
            product += off * (level.cell().seen() / level.atLevelOne() - mean);
            variance += Math.pow(off * level.cell().standardError() / level.atLevelOne(), 2);
        }
        double error = Math.sqrt(variance) / spread;
        assertThat(error).isLessThan(0.17);
        assertThat(product / spread).isCloseTo(1, within(4 * error));
    }

    @Test
    void entries_are_a_level_of_the_council_times_the_season_times_the_year() {
        for (SyntheticAuthority council : ENGLAND.councils()) {
            LocalDate last = SPEC.asOf();
            double level = TRUTH.entriesOn(council.id(), last) / TRUTH.season(Month.MARCH) / TRUTH.year(0);
            assertThat(level).isPositive();
            for (int month = 0; month < 12 * 7; month++) {
                // The first day of April is of the year that ends with the next March.
                LocalDate day = last.withDayOfMonth(1).minusMonths(month);
                assertThat(TRUTH.entriesOn(council.id(), day))
                        .isCloseTo(level * TRUTH.season(day.getMonth()) * TRUTH.year(month / 12), within(1e-12));
            }
        }
        assertThat(Stream.of(Month.values()).mapToDouble(TRUTH::season).sum()).isCloseTo(12, within(1e-9));
        assertThat(TRUTH.year(9)).isEqualTo(TRUTH.year(4)).isNotEqualTo(TRUTH.year(3));
    }

    @ParameterizedTest
    @MethodSource("countries")
    void children_are_first_placed_where_the_truth_says(CareCounts counts) {
        assertThat(counts.firstPlacements()).hasSize(AN_AGE_OF_EACH_BAND.size() * CareKind.values().length);
        check(counts.firstPlacements());
    }

    @ParameterizedTest
    @MethodSource("countries")
    void children_move_where_the_truth_says(CareCounts counts) {
        assertThat(counts.nextPlacements().size()).isGreaterThan(400);
        check(counts.nextPlacements());
    }

    @Test
    void a_child_is_placed_somewhere() {
        for (SyntheticAuthority council : ENGLAND.councils()) {
            for (int age : AN_AGE_OF_EACH_BAND) {
                assertThat(Stream.of(CareKind.values())
                                .mapToDouble(kind -> TRUTH.firstPlacement(council.id(), age, kind))
                                .sum())
                        .isCloseTo(1, within(1e-9));
                for (CareKind from : CareKind.values()) {
                    assertThat(Stream.of(CareKind.values())
                                    .mapToDouble(kind -> TRUTH.nextPlacement(council.id(), age, from, kind))
                                    .sum())
                            .isCloseTo(1, within(1e-9));
                }
            }
        }
    }

    @Test
    void what_the_truth_does_not_reach_is_refused_with_a_remedy() {
        LocalDate after = CollectionYear.of(SPEC.asOf().getYear() + 1).firstDay();
        assertThat(TRUTH.entriesOn(COUNCIL, SPEC.asOf())).isPositive();
        assertThatThrownBy(() -> TRUTH.entriesOn(COUNCIL, after))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("entriesOn day must not be after " + SPEC.asOf() + " but was " + after)
                .hasMessageContaining("Maybe");
        assertThat(TRUTH.year(0)).isPositive();
        assertThatThrownBy(() -> TRUTH.year(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("yearsBefore must not be negative but was -1")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> TRUTH.exitHazard(COUNCIL, 18, CareKind.SUPPORTED, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ages from 0 to 17 but was asked about 18");
    }
}
