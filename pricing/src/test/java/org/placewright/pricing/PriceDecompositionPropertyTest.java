package org.placewright.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.placewright.core.money.WeeklyFee;

class PriceDecompositionPropertyTest {

    @Property
    void parts_are_within_a_penny_of_what_they_are_and_add_up(
            @ForAll @DoubleRange(min = 2_000, max = 9_000) double typical,
            @ForAll @Size(max = 7) List<@DoubleRange(min = -250, max = 250) Double> contributions,
            @ForAll @LongRange(min = 1, max = 9_000_000) long fee) {
        Map<PriceComponent, Double> parts = new EnumMap<>(PriceComponent.class);
        double expected = typical;
        Iterator<PriceComponent> components = List.of(PriceComponent.values()).iterator();
        for (double contribution : contributions) {
            parts.put(components.next(), contribution);
            expected += contribution;
        }
        PriceDecomposition told = PriceDecomposition.rounded(
                fee(typical), contributions.isEmpty() ? fee(typical) : fee(expected), parts, WeeklyFee.ofPence(fee));
        assertThat(told.expected()).isEqualTo(contributions.isEmpty() ? fee(typical) : fee(expected));
        assertThat(told.fee()).isEqualTo(WeeklyFee.ofPence(fee));
        assertThat(told.contributions().keySet()).isEqualTo(parts.keySet());
        told.contributions().forEach((component, amount) -> assertThat((double) amount.getAmountMinorLong())
                .isCloseTo(100 * parts.getOrDefault(component, Double.NaN), within(2.0)));
    }

    @Example
    void parts_that_do_not_lead_to_the_expected_fee_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceDecomposition.rounded(
                        WeeklyFee.ofPounds(5_000),
                        WeeklyFee.ofPounds(5_100),
                        Map.of(PriceComponent.NEED, 90.0),
                        WeeklyFee.ofPounds(5_400)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceDecomposition.rounded(
                        WeeklyFee.ofPounds(5_000),
                        WeeklyFee.ofPounds(5_000),
                        Map.of(PriceComponent.NEED, Double.NaN),
                        WeeklyFee.ofPounds(5_400)));
    }

    private static WeeklyFee fee(double pounds) {
        return WeeklyFee.ofPence(Math.round(pounds * 100));
    }
}
