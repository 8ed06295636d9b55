package org.placewright.sufficiency.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;
import static org.placewright.core.code.PlacementGroup.FOSTERING;
import static org.placewright.core.code.PlacementGroup.RESIDENTIAL;
import static org.placewright.sufficiency.gap.GoldenRegion.BRADFORD;
import static org.placewright.sufficiency.gap.GoldenRegion.DAY;
import static org.placewright.sufficiency.gap.GoldenRegion.LEEDS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.DemandKind;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.provider.Standing;
import org.placewright.core.time.AgeBands;
import org.placewright.sufficiency.count.CountDistribution;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandCells;
import org.placewright.sufficiency.demand.DemandForecast;
import org.placewright.sufficiency.demand.DemandForecastBuilder;
import org.placewright.sufficiency.demand.DemandQuestion;
import org.placewright.sufficiency.gap.PlacementBalance.Flow;
import org.placewright.sufficiency.gap.PlacementBalance.Row;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.reach.Catchment;
import org.placewright.sufficiency.reach.PoolPlaces;
import org.placewright.sufficiency.reach.ReachCounts;
import org.placewright.sufficiency.reach.ReachPolicy;
import org.placewright.sufficiency.reach.ReachableHomes;

/** The gap of a small region, worked by hand. */
class GapAnalysisTest {

    private static final LocalDate LATER = DAY.plusYears(1);
    private static final ReachPolicy BY_AREA =
            ReachPolicy.builder().catchment(Catchment.OWN_AREA).build();

    private static final DemandCells CELLS =
            new DemandCells(ImmutableList.of(BRADFORD, LEEDS), ImmutableList.of(), AgeBands.DEMAND_MODEL.bands());

    private static GapQuestion.Builder question(ReachPolicy policy) {
        return GapQuestion.builder().reachable(ReachableHomes.of(GoldenRegion.residences(), policy));
    }

    private static Gap gap(ReachPolicy policy) {
        return GapAnalysis.standard().of(question(policy).isByNeed(true).build());
    }

    private static void assertRow(
            Gap gap, GapCell cell, int children, double places, double shortfall, double unplaced) {
        GapRow row = gap.row(cell).orElseThrow();
        assertThat(row.childrenNow()).isEqualTo(children);
        assertThat(row.need().mean()).isEqualTo(children);
        assertThat(row.places().mean()).as("places").isCloseTo(places, within(1e-9));
        assertThat(row.expectedShortfall()).as("shortfall").isCloseTo(shortfall, within(1e-9));
        assertThat(row.unplaced()).as("unplaced").isCloseTo(unplaced, within(1e-9));
    }

    /**
     * F1 has two places for L1, L2 and B4, who counts from where the other children of Bradford come from: 2/3 each. F3
     * has one for B4 alone. So Leeds has 4/3 places, which are 1 with a chance of 2/3 and 2 with 1/3.
     */
    @Test
    void foster_places_within_20_miles() {
        Gap gap = gap(ReachPolicy.standard());

        assertRow(gap, GapCell.of(FOSTERING), 3, 3, 0, 0);
        assertRow(gap, GapCell.of(FOSTERING, LEEDS), 2, 4.0 / 3, 2.0 / 3, 0);
        assertRow(gap, GapCell.of(FOSTERING, BRADFORD), 1, 5.0 / 3, 0, 0);
        assertThat(gap.row(GapCell.of(FOSTERING, LEEDS)).orElseThrow().probabilityShortOf(1))
                .isCloseTo(2.0 / 3, within(1e-9));
        assertThat(gap.unplaced().get(FOSTERING)).isEqualTo(CountDistribution.certain(0));
    }

    /**
     * H1 leaves one place, for L5, B1 and B3: 1/3 each; L6 is too young for it. H4 has one, for B3, not for B1, who is
     * disabled. H2 has none. Leeds has 1/3 of a place, none with a chance of 2/3; Bradford 5/3, 1 with 1/3. At best B3
     * lives in H4, and L5 or B1 in H1; L6 and X1 nowhere.
     */
    @Test
    void residential_places_within_20_miles() {
        Gap gap = gap(ReachPolicy.standard());

        assertRow(gap, GapCell.of(RESIDENTIAL), 5, 2, 3, 3);
        assertRow(gap, GapCell.of(RESIDENTIAL, LEEDS), 2, 1.0 / 3, 5.0 / 3, 1.5);
        assertRow(gap, GapCell.of(RESIDENTIAL, BRADFORD), 2, 5.0 / 3, 1.0 / 3, 0.5);
        assertRow(gap, GapCell.of(RESIDENTIAL).withNeed(CategoryOfNeed.N2), 1, 1.0 / 3, 2.0 / 3, 0.5);
        assertRow(gap, GapCell.of(RESIDENTIAL).withNeed(CategoryOfNeed.N1), 4, 5.0 / 3, 7.0 / 3, 2.5);
        assertRow(gap, GapCell.of(RESIDENTIAL, BRADFORD).withNeed(CategoryOfNeed.N1), 1, 4.0 / 3, 0, 0);
        assertThat(gap.row(GapCell.of(RESIDENTIAL, LEEDS)).orElseThrow().probabilityShortOf(2))
                .isCloseTo(2.0 / 3, within(1e-9));
        assertThat(gap.unplaced().get(RESIDENTIAL)).isEqualTo(CountDistribution.certain(3));
    }

    /**
     * L3 and L4 need no place, B2 is of age; B4 counts from a middle, and X1 from nowhere; H1 and H2 hold two others.
     */
    @Test
    void whom_and_what_is_left_out_is_counted() {
        Gap gap = gap(ReachPolicy.standard());

        assertThat(gap.counts()).isEqualTo(new ReachCounts(2, 1, 1, 1, 0, 1, 4));
        assertThat(GoldenRegion.residences().supply().leftOut())
                .containsOnly(entry(Standing.NOT_LIVE, 1L), entry(Standing.CONNECTED_CHILDREN_ONLY, 1L));
        assertThat(gap.asOf()).isEqualTo(DAY);
        assertThat(gap.date()).isEqualTo(DAY);
    }

    /** Leeds has F1 and the place in H1, which L6 is too young for; Bradford F3, and H4, which does not take B1. */
    @Test
    void places_of_the_own_area() {
        Gap gap = gap(BY_AREA);

        assertRow(gap, GapCell.of(FOSTERING, LEEDS), 2, 2, 0, 0);
        assertRow(gap, GapCell.of(FOSTERING, BRADFORD), 1, 1, 0, 0);
        assertRow(gap, GapCell.of(RESIDENTIAL, LEEDS), 2, 1, 1, 1);
        assertRow(gap, GapCell.of(RESIDENTIAL, BRADFORD), 2, 1, 1, 1);
        assertRow(gap, GapCell.of(RESIDENTIAL), 5, 2, 3, 3);
        assertRow(gap, GapCell.of(RESIDENTIAL, BRADFORD).withNeed(CategoryOfNeed.N2), 1, 0, 1, 1);
        assertThat(gap.counts()).isEqualTo(new ReachCounts(2, 1, 0, 1, 0, 1, 4));
    }

    /** L1 lives in F1 and L2 in F3, each the one household at its postcode; L3's relatives are no home of Leeds. */
    @Test
    void children_of_leeds_fostered_in_bradford_are_exported() {
        PlacementBalance balance = PlacementBalance.of(PlacementAreas.of(GoldenRegion.residences()));

        assertThat(balance.row(LEEDS, FOSTERING)).contains(new Row(LEEDS, FOSTERING, 2, 2, 0, 1, 1, 1, 0, 0, 0, true));
        assertThat(balance.row(BRADFORD, FOSTERING))
                .contains(new Row(BRADFORD, FOSTERING, 1, 1, 0, 0, 0, 1, 1, 0, 0, true));
        assertThat(balance.flows())
                .containsExactly(
                        new Flow(LEEDS, BRADFORD, FOSTERING, 1),
                        new Flow(LEEDS, LEEDS, FOSTERING, 1),
                        new Flow(LEEDS, LEEDS, RESIDENTIAL, 1));
    }

    /**
     * Of the three children fostered today for Leeds two need a place, so of 3 expected 2 will: with a variance of 3
     * that is 4/9 x 3 + 2/3 x 1/3 x 3 = 2, a Poisson distribution P(0) = e, P(1) = P(2) = 2 e, P(3) = 4/3 e, where e is
     * exp(-2). Places are 1 with a chance of 2/3, 2 with 1/3. E(N - 1)+ = 1 + e and E(N - 2)+ = 4 e.
     */
    @Test
    void a_forecast_is_short_by_every_number_it_holds_likely() {
        GapRow leeds = GapAnalysis.standard()
                .of(question(ReachPolicy.standard())
                        .forecast(forecast())
                        .date(LATER)
                        .build())
                .row(GapCell.of(FOSTERING, LEEDS))
                .orElseThrow();
        double e = StrictMath.exp(-2);

        assertThat(leeds.childrenNow()).isEqualTo(2);
        assertThat(leeds.need().mean()).isCloseTo(2, within(1e-9));
        assertThat(leeds.need().variance()).isCloseTo(2, within(1e-9));
        assertThat(leeds.places().mean()).isCloseTo(4.0 / 3, within(1e-9));
        assertThat(leeds.expectedShortfall()).isCloseTo((2 * (1 + e) + 4 * e) / 3, within(1e-9));
        assertThat(leeds.probabilityShortOf(1)).isCloseTo((2 * (1 - 3 * e) + 1 - 5 * e) / 3, within(1e-9));
        assertThat(leeds.probabilityShortOf(2)).isCloseTo((2 * (1 - 5 * e) + 1 - 19 * e / 3) / 3, within(1e-9));
    }

    /** One child in residential care is expected, of one today; the forecast knew nothing of L6, who stays. */
    @Test
    void children_in_unregistered_settings_of_whom_no_forecast_tells_are_carried_on() {
        GapRow leeds = residentialOfLeeds(forecast());

        assertThat(leeds.need().mean()).isEqualTo(2);
        assertThat(leeds.need().variance()).isZero();
        assertThat(leeds.expectedShortfall()).isEqualTo(1);
    }

    /**
     * Of two children of Leeds in other kinds of care, L4 and L6, one needs a residential place: of four expected two
     * will, with a variance of 1/2 x 1/2 x 4. With the one in a children's home three are expected.
     */
    @Test
    void children_in_unregistered_settings_are_forecast_by_the_kind_of_care_they_are_in() {
        DemandForecastBuilder forecast = told();
        forecast.known(numberOf(DemandKind.OTHER, Optional.of(LEEDS)), 2)
                .expected(0, numberOf(DemandKind.OTHER, Optional.of(LEEDS)), 4, 0);
        GapRow leeds = residentialOfLeeds(forecast.build());

        assertThat(leeds.need().mean()).isCloseTo(3, within(1e-9));
        assertThat(leeds.need().variance()).isCloseTo(1, within(1e-9));
    }

    /**
     * In each future three children of Leeds are fostered; two of the three of today need a place, so each of them does
     * with a chance of 2/3, and all three with 8/27: then one is left out of F1's two places.
     */
    @Test
    void who_of_those_drawn_needs_a_place_is_drawn_by_chance() {
        DemandForecastBuilder forecast = told();
        IntStream.range(0, CELLS.size()).forEach(cell -> forecast.drawn(0, cell, new int[1]));
        forecast.drawn(0, numberOf(DemandKind.FOSTERING, Optional.of(LEEDS)), new int[] {3});
        GapRow leeds = GapAnalysis.standard()
                .of(question(BY_AREA)
                        .forecast(forecast.build())
                        .date(LATER)
                        .futures(4_000)
                        .build())
                .row(GapCell.of(FOSTERING, LEEDS))
                .orElseThrow();

        assertThat(leeds.unplaced()).isCloseTo(8.0 / 27, within(0.03));
    }

    private static GapRow residentialOfLeeds(DemandForecast forecast) {
        return GapAnalysis.standard()
                .of(question(BY_AREA).forecast(forecast).date(LATER).build())
                .row(GapCell.of(RESIDENTIAL, LEEDS))
                .orElseThrow();
    }

    /** As many as today are expected: of foster care with a Poisson variance, of residential care for certain. */
    private static DemandForecast forecast() {
        return told().build();
    }

    private static DemandForecastBuilder told() {
        DemandForecastBuilder forecast = DemandForecast.builder(
                "by hand",
                DemandQuestion.builder()
                        .history(CareHistories.of(GoldenRegion.histories()))
                        .asOf(DAY)
                        .addDates(LATER)
                        .build(),
                CELLS);
        foresee(forecast, DemandKind.FOSTERING, Optional.empty(), 4, 4);
        foresee(forecast, DemandKind.FOSTERING, Optional.of(LEEDS), 3, 3);
        foresee(forecast, DemandKind.FOSTERING, Optional.of(BRADFORD), 1, 1);
        foresee(forecast, DemandKind.RESIDENTIAL, Optional.empty(), 5, 0);
        foresee(forecast, DemandKind.RESIDENTIAL, Optional.of(LEEDS), 1, 0);
        foresee(forecast, DemandKind.RESIDENTIAL, Optional.of(BRADFORD), 3, 0);
        return forecast;
    }

    private static void foresee(
            DemandForecastBuilder forecast,
            DemandKind kind,
            Optional<AuthorityId> council,
            double mean,
            double variance) {
        int cell = numberOf(kind, council);
        forecast.known(cell, mean).expected(0, cell, mean, variance);
    }

    private static int numberOf(DemandKind kind, Optional<AuthorityId> council) {
        return CELLS.numberOf(DemandCell.of(kind).withAuthority(council)).orElseThrow();
    }

    @Test
    void a_question_of_another_day_or_other_places_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> question(BY_AREA).date(LATER).build())
                .withMessageContaining("forecast");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> question(BY_AREA)
                        .forecast(forecast())
                        .date(DAY.plusDays(1))
                        .build())
                .withMessageContaining("hold 2024-04-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> question(BY_AREA)
                        .places(PoolPlaces.of(new double[1], new double[1]))
                        .build())
                .withMessageContaining("pools");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> question(BY_AREA)
                        .forecast(forecast())
                        .date(LATER)
                        .futures(-1)
                        .build())
                .withMessageContaining("-1");
    }
}
