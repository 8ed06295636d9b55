package org.placewright.sufficiency.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import org.placewright.core.code.DemandKind;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.money.Percentage;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandCells;

/** Costs add up to the penny in every direction, whatever they are made of. */
class DemandCostPropertyTest {

    private static final LocalDate AS_OF = Forecasts.AS_OF;
    private static final List<LocalDate> DATES = List.of(AS_OF.plusDays(31), AS_OF.plusDays(90), AS_OF.plusDays(400));
    private static final DemandCells CELLS =
            Forecasts.cells(List.of(AuthorityId.of("E06000001"), AuthorityId.of("E06000002")));

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static DemandCost cost(long seed) {
        Random random = new Random(seed);
        FeeTable.Builder table = FeeTable.builder().pricedOn(AS_OF.minusDays(random.nextInt(900)));
        for (DemandKind kind : DemandKind.values()) {
            if (random.nextInt(5) > 0) {
                table.putFee(kind, WeeklyFee.ofPence(random.nextInt(900_000)));
            }
        }
        Random children = new Random(seed + 1);
        double[][] means = new double[DATES.size() + 1][CELLS.size()];
        for (double[] date : means) {
            for (int cell = 0; cell < date.length; cell++) {
                date[cell] = children.nextInt(3) == 0 ? 0 : children.nextDouble() * 200;
            }
        }
        return DemandCost.of(
                Forecasts.expecting(
                                CELLS,
                                DATES,
                                (date, cell) -> means[DATES.indexOf(date) + 1][
                                        CELLS.numberOf(cell).orElseThrow()])
                        .build(),
                table.build(),
                FeeIndex.yearly(Percentage.of(random.nextInt(20) - 5)));
    }

    @Property(tries = 30)
    void every_total_is_the_sum_of_its_parts_to_the_penny(
            @ForAll("seeds") long seed,
            @ForAll @IntRange(max = 399) int from,
            @ForAll @IntRange(max = 401) int length) {
        DemandCost cost = cost(seed);
        DateRange days = DateRange.of(AS_OF.plusDays(from), AS_OF.plusDays(Math.min(401, from + length)));
        for (DemandCell total : CELLS.all()) {
            long weekly = 0;
            long over = 0;
            for (DemandCell cell : CELLS.all()) {
                if (Forecasts.isFinest(CELLS, cell) && Forecasts.isWithin(total, cell)) {
                    weekly += cost.weekly(DATES.get(1), cell).getAmountMinorLong();
                    over += cost.over(days, cell).getAmountMinorLong();
                }
            }
            assertThat(cost.weekly(DATES.get(1), total).getAmountMinorLong()).isEqualTo(weekly);
            assertThat(cost.over(days, total).getAmountMinorLong()).isEqualTo(over);
        }
    }

    @Property(tries = 30)
    void days_together_cost_what_they_cost_one_after_another(
            @ForAll("seeds") long seed, @ForAll @IntRange(max = 401) int cut) {
        DemandCost cost = cost(seed);
        LocalDate between = AS_OF.plusDays(cut);
        LocalDate end = AS_OF.plusDays(401);
        Money whole = cost.over(DateRange.of(AS_OF, end), DemandCell.TOTAL);
        Money parts = cost.over(DateRange.of(AS_OF, between), DemandCell.TOTAL)
                .plus(cost.over(DateRange.of(between, end), DemandCell.TOTAL));
        assertThat(whole.minus(parts).abs().getAmountMinorLong()).isLessThanOrEqualTo(2L * CELLS.size());
    }

    @Property(tries = 30)
    void bounds_of_the_spread_are_in_order(@ForAll("seeds") long seed) {
        DemandCost cost = cost(seed);
        for (DemandCell cell : CELLS.all()) {
            CostSpread spread = cost.standardDeviation(DATES.get(2), cell).orElseThrow();
            assertThat(spread.least()).isLessThanOrEqualTo(spread.most());
            assertThat(spread.isKnown() || cell.kind().isEmpty()).isTrue();
        }
    }
}
