package org.placewright.testkit.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.placewright.pricing.index.IndexSeries;
import org.placewright.pricing.index.PriceIndex;

/** Every index obeys the laws of {@link PriceIndex}. */
class PriceIndexPropertiesTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Property
    void factors_chain_and_turn_back(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 50, max = 200) Integer> levels,
            @ForAll @DoubleRange(min = -0.5, max = 1) double rate,
            @ForAll @Size(3) List<@IntRange(max = 1_000) Integer> days) {
        LocalDate a = START.plusDays(days.get(0));
        LocalDate b = START.plusDays(days.get(1));
        LocalDate c = START.plusDays(days.get(2));
        IndexSeries series = series(levels, 1);
        for (PriceIndex index : List.of(series, PriceIndex.constantRate(rate), PriceIndex.none())) {
            OptionalDouble whole = index.factor(a, c);
            OptionalDouble first = index.factor(a, b);
            OptionalDouble second = index.factor(b, c);
            if (first.isPresent() && second.isPresent()) {
                assertThat(whole.orElseThrow())
                        .isCloseTo(first.getAsDouble() * second.getAsDouble(), within(1e-9 * whole.getAsDouble()));
                assertThat(index.factor(a, a)).hasValue(1);
            }
        }
        boolean reached = !a.isBefore(series.firstDay()) && !a.isAfter(series.lastDay());
        assertThat(series.level(a).isPresent()).isEqualTo(reached);
    }

    @Property
    void the_unit_of_levels_does_not_matter_and_a_level_lies_between_its_neighbours(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(min = 50, max = 200) Integer> levels,
            @ForAll @IntRange(max = 29) int month,
            @ForAll @IntRange(max = 27) int day) {
        IndexSeries series = series(levels, 1);
        LocalDate at =
                START.plusMonths(month % (levels.size() - 1)).withDayOfMonth(15).plusDays(day);
        int before = levels.get(month % (levels.size() - 1));
        int after = levels.get(month % (levels.size() - 1) + 1);
        assertThat(series.level(at).orElseThrow())
                .isBetween(Math.min(before, after) - 1e-9, Math.max(before, after) + 1e-9);
        double factor = series.factor(series.firstDay(), at).orElseThrow();
        assertThat(series(levels, 7).factor(series.firstDay(), at).orElseThrow())
                .isCloseTo(factor, within(1e-12 * factor));
    }

    private static IndexSeries series(List<Integer> levels, double times) {
        ImmutableMap.Builder<YearMonth, Double> months = ImmutableMap.builder();
        for (int i = 0; i < levels.size(); i++) {
            months.put(YearMonth.from(START).plusMonths(i), times * levels.get(i));
        }
        return IndexSeries.monthly(months.buildOrThrow());
    }
}
