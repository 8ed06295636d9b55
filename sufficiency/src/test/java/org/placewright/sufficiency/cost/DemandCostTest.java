package org.placewright.sufficiency.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.DemandKind;
import org.placewright.core.money.Percentage;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.time.AgeBand;
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.CollectionYear;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandForecast;
import org.placewright.sufficiency.demand.DemandForecastBuilder;
import org.placewright.sufficiency.scenario.FeeInflation;
import org.placewright.sufficiency.scenario.Scenario;

class DemandCostTest {

    private static final LocalDate AS_OF = Forecasts.AS_OF;
    private static final LocalDate LATER = LocalDate.of(2028, 3, 31);
    private static final AgeBand TEENAGERS = AgeBands.DEMAND_MODEL.bandOf(15);
    private static final DemandCell FOSTERED = DemandCell.of(TEENAGERS, DemandKind.FOSTERING);
    private static final DemandCell RESIDENTIAL = DemandCell.of(TEENAGERS, DemandKind.RESIDENTIAL);
    private static final DemandCell WITH_PARENTS = DemandCell.of(TEENAGERS, DemandKind.OTHER);
    private static final FeeTable TABLE = FeeTable.builder()
            .pricedOn(AS_OF)
            .putFee(DemandKind.FOSTERING, WeeklyFee.ofPounds(700))
            .putFee(DemandKind.RESIDENTIAL, WeeklyFee.ofPounds(6_300))
            .build();

    /** Ten fostered, five in residential care and two with parents throughout, all of them teenagers. */
    private static double steady(LocalDate date, DemandCell cell) {
        return cell.equals(FOSTERED) ? 10 : cell.equals(RESIDENTIAL) ? 5 : cell.equals(WITH_PARENTS) ? 2 : 0;
    }

    private static DemandForecast steady() {
        return Forecasts.expecting(Forecasts.cells(), List.of(LATER), DemandCostTest::steady)
                .build();
    }

    private static Money pounds(String amount) {
        return Money.parse("GBP " + amount);
    }

    @Test
    void a_week_costs_children_times_fee_and_says_whose_fee_is_not_known() {
        DemandCost cost = DemandCost.of(steady(), TABLE, FeeIndex.none());
        assertThat(cost.weekly(LATER, DemandCell.of(DemandKind.FOSTERING))).isEqualTo(pounds("7000.00"));
        assertThat(cost.weekly(LATER, RESIDENTIAL)).isEqualTo(pounds("31500.00"));
        assertThat(cost.weekly(LATER, DemandCell.TOTAL)).isEqualTo(pounds("38500.00"));
        assertThat(cost.weekly(AS_OF, DemandCell.of(TEENAGERS))).isEqualTo(pounds("38500.00"));
        assertThat(cost.unpriced(LATER, DemandCell.TOTAL)).isEqualTo(2);
        assertThat(cost.unpriced(LATER, DemandCell.of(DemandKind.FOSTERING))).isZero();
        assertThat(cost).hasToString("DemandCost[made-up, 2026-03-31, 2 dates, priced on 2026-03-31]");
    }

    @Test
    void fees_follow_the_index_from_the_day_they_were_priced() {
        LocalDate fourYears = AS_OF.plusDays(1461);
        DemandForecast forecast = Forecasts.expecting(Forecasts.cells(), List.of(fourYears), DemandCostTest::steady)
                .build();
        DemandCost yearly = DemandCost.of(forecast, TABLE, FeeIndex.yearly(Percentage.of(10)));
        assertThat(yearly.weekly(fourYears, FOSTERED)).isEqualTo(pounds("10248.70")); // 7,000 x 1.1^4.
        Scenario scenario = Scenario.of("Inflation", FeeInflation.ofAll(Percentage.of(10), AS_OF));
        DemandCost assumed =
                DemandCost.of(forecast, TABLE, FeeIndex.of(scenario).and(FeeIndex.none()));
        assertThat(assumed.weekly(fourYears, FOSTERED)).isEqualTo(pounds("10248.70"));
        DemandCost unreached = DemandCost.of(forecast, TABLE, (kind, from, to) -> Double.NaN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unreached.weekly(fourYears, FOSTERED))
                .withMessageContaining("Maybe the index does not reach that day?");
    }

    @Test
    void a_period_costs_each_day_a_seventh_of_a_week() {
        DemandCost cost = DemandCost.of(steady(), TABLE, FeeIndex.none());
        assertThat(cost.over(DateRange.of(AS_OF, LATER.plusDays(1)), FOSTERED)).isEqualTo(pounds("732000.00"));
        assertThat(cost.byFinancialYear(FOSTERED))
                .isEqualTo(ImmutableMap.of(
                        CollectionYear.of(2027), pounds("365000.00"), CollectionYear.of(2028), pounds("366000.00")));
        assertThat(cost.over(DateRange.of(AS_OF, AS_OF), FOSTERED)).isEqualTo(pounds("0.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cost.over(DateRange.startingOn(AS_OF), FOSTERED))
                .withMessageContaining("Maybe forecast further?");
    }

    @Test
    void between_two_dates_children_change_along_a_straight_line() {
        DemandForecast forecast = Forecasts.expecting(
                        Forecasts.cells(),
                        List.of(AS_OF.plusDays(10), AS_OF.plusDays(12)),
                        (date, cell) -> cell.equals(FOSTERED) && date.equals(AS_OF.plusDays(10)) ? 10 : 0)
                .build();
        DemandCost cost = DemandCost.of(forecast, TABLE, FeeIndex.none());
        assertThat(cost.over(DateRange.of(AS_OF, AS_OF.plusDays(10)), FOSTERED)).isEqualTo(pounds("4500.00"));
        assertThat(cost.over(DateRange.of(AS_OF, AS_OF.plusDays(13)), FOSTERED)).isEqualTo(pounds("6000.00"));
        DemandCost rising = DemandCost.of(forecast, TABLE, (kind, from, to) -> to.equals(AS_OF.plusDays(11)) ? 2 : 1);
        assertThat(rising.over(DateRange.of(AS_OF, AS_OF.plusDays(13)), FOSTERED))
                .isEqualTo(pounds("6500.00"));
    }

    @Test
    void without_futures_the_spread_of_cells_of_several_fees_is_bounded() {
        DemandCost cost = DemandCost.of(steady(), TABLE, FeeIndex.none());
        CostSpread fostered = cost.standardDeviation(LATER, DemandCell.of(DemandKind.FOSTERING))
                .orElseThrow();
        assertThat(fostered.isKnown()).isTrue();
        assertThat(fostered.most()).isEqualTo(pounds("2213.59")); // 700 x sqrt(10).
        CostSpread total = cost.standardDeviation(LATER, DemandCell.TOTAL).orElseThrow();
        assertThat(total).isEqualTo(new CostSpread(pounds("11873.63"), pounds("16300.83"))); // 6,300 sqrt(5) -+ that.
        assertThat(cost.standardDeviation(AS_OF, DemandCell.TOTAL))
                .contains(new CostSpread(pounds("0.00"), pounds("0.00")));
    }

    @Test
    void of_futures_drawn_the_spread_is_that_of_their_costs() {
        DemandForecastBuilder builder = Forecasts.expecting(Forecasts.cells(), List.of(LATER), DemandCostTest::steady);
        for (DemandCell cell : Forecasts.cells().all()) {
            int[] drawn = new int[3];
            if (Forecasts.isWithin(cell, FOSTERED)) {
                drawn = new int[] {9, 10, 11};
            }
            if (Forecasts.isWithin(cell, RESIDENTIAL)) {
                drawn = new int[] {drawn[0] + 6, drawn[1] + 5, drawn[2] + 4};
            }
            builder.drawn(0, Forecasts.cells().numberOf(cell).orElseThrow(), drawn);
        }
        DemandCost cost = DemandCost.of(builder.build(), TABLE, FeeIndex.none());
        CostSpread total = cost.standardDeviation(LATER, DemandCell.TOTAL).orElseThrow();
        assertThat(total.isKnown()).isTrue();
        assertThat(total.most()).isEqualTo(pounds("5600.00")); // 6,300 - 700, for they go against one another.
        assertThat(cost.standardDeviation(LATER, FOSTERED).orElseThrow().most()).isEqualTo(pounds("700.00"));
    }

    @Test
    void a_single_future_tells_no_spread() {
        DemandForecastBuilder builder = Forecasts.expecting(Forecasts.cells(), List.of(LATER), DemandCostTest::steady);
        for (int cell = 0; cell < Forecasts.cells().size(); cell++) {
            builder.drawn(0, cell, new int[] {1});
        }
        assertThat(DemandCost.of(builder.build(), TABLE, FeeIndex.none()).standardDeviation(LATER, FOSTERED))
                .isEmpty();
    }

    @Test
    void fees_may_be_by_age() {
        AgeBand dfe = AgeBands.DFE.bandOf(15);
        FeeTable byAge = TABLE.withFeesByAge(
                ImmutableMap.of(dfe, ImmutableMap.of(DemandKind.FOSTERING, WeeklyFee.ofPounds(900))));
        assertThat(byAge.fee(TEENAGERS, DemandKind.FOSTERING)).contains(WeeklyFee.ofPounds(900));
        assertThat(byAge.fee(TEENAGERS, DemandKind.RESIDENTIAL)).contains(WeeklyFee.ofPounds(6_300));
        assertThat(byAge.fee(AgeBands.DFE.bandOf(3), DemandKind.FOSTERING)).contains(WeeklyFee.ofPounds(700));
        assertThat(byAge.fee(TEENAGERS, DemandKind.OTHER)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> byAge.fee(new AgeBand("14 to 17", Range.closed(14, 17)), DemandKind.FOSTERING))
                .withMessageContaining("Maybe forecast by the age bands of the table?");
        AgeBand older = new AgeBand("16 to 17", Range.closed(16, 17));
        FeeTable supported = TABLE.withFeesByAge(
                ImmutableMap.of(older, ImmutableMap.of(DemandKind.SUPPORTED, WeeklyFee.ofPounds(1_500))));
        assertThat(supported.fee(AgeBands.DEMAND_MODEL.bandOf(16), DemandKind.SUPPORTED))
                .contains(WeeklyFee.ofPounds(1_500));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.withFeesByAge(ImmutableMap.of(
                        older,
                        ImmutableMap.of(DemandKind.OTHER, WeeklyFee.ZERO),
                        AgeBands.DFE.bandOf(17),
                        ImmutableMap.of(DemandKind.OTHER, WeeklyFee.ZERO))))
                .withMessageContaining("have ages in common");
        DemandCost cost = DemandCost.of(steady(), byAge, FeeIndex.none());
        assertThat(cost.weekly(LATER, DemandCell.of(DemandKind.FOSTERING))).isEqualTo(pounds("9000.00"));
        assertThat(cost.standardDeviation(LATER, DemandCell.of(DemandKind.FOSTERING))
                        .orElseThrow()
                        .most()
                        .getAmount()
                        .doubleValue())
                .isCloseTo(900 * StrictMath.sqrt(10), within(0.01));
    }

    @Test
    void days_and_cells_that_are_not_there_are_named() {
        DemandCost cost = DemandCost.of(steady(), TABLE, FeeIndex.none());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cost.weekly(LATER.plusDays(1), FOSTERED))
                .withMessageContaining("2028-04-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cost.weekly(LATER, DemandCell.of(AgeBands.DFE.bandOf(15))))
                .withMessageContaining("10 to 15");
    }
}
