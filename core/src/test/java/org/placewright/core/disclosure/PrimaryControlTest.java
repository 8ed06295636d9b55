package org.placewright.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.core.disclosure.DisclosureRule.Dominance;
import org.placewright.core.disclosure.DisclosureRule.MinimumCount;
import org.placewright.core.disclosure.PublishedFigure.Shown;
import org.placewright.core.disclosure.PublishedFigure.Symbol;

class PrimaryControlTest {

    private static final PrimaryControl LOCAL = PrimaryControl.standard();
    private static final PrimaryControl NATIONAL = PrimaryControl.of(DisclosurePolicy.nationalAndRegional());

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "1, c, k",
        "4, c, k",
        "5, c, 10",
        "6, 6, 10",
        "14, 14, 10",
        "15, 15, 20",
        "81774, 81774, 81770"
    })
    void shows_counts(long count, String local, String national) {
        assertThat(LOCAL.count(count).text()).isEqualTo(local);
        assertThat(NATIONAL.count(count).text()).isEqualTo(national);
    }

    @Test
    void applies_the_policy_of_an_authority_unless_told() {
        assertThat(PrimaryControl.standard().count(5).text()).isEqualTo("c");
        assertThat(PrimaryControl.standard().count(6).text()).isEqualTo("6");
    }

    @Test
    void refuses_a_negative_count() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.count(-1))
                .withMessage("Cell count must not be negative");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, z, z",
        "0, 10, c, c",
        "0, 11, 0, 0",
        "5, 11, c, 45",
        "6, 11, c, 55",
        "6, 12, 50, 50",
        "95, 100, c, 95",
        "94, 100, 94, 94",
        "100, 100, 100, 100",
        "1, 8, c, c",
        "6, 1200, 1, 1",
        "6, 1201, k, k",
        "3, 1000, c, k"
    })
    void shows_percentages(long part, long whole, String local, String national) {
        assertThat(LOCAL.percentage(part, whole).text()).isEqualTo(local);
        assertThat(NATIONAL.percentage(part, whole).text()).isEqualTo(national);
    }

    @Test
    void suppresses_a_percentage_of_a_small_whole() {
        PrimaryControl lenient =
                PrimaryControl.of(DisclosurePolicy.localAuthority().withMinimumDenominator(1));

        assertThat(lenient.percentage(0, 5)).isEqualTo(Symbol.SUPPRESSED);
        assertThat(lenient.percentage(0, 6)).isEqualTo(PublishedFigure.of(BigDecimal.ZERO));
        assertThat(PrimaryControl.of(DisclosurePolicy.nationalAndRegional().withMinimumDenominator(5))
                        .percentage(5, 5)
                        .value())
                .contains(new BigDecimal(100));
    }

    @Test
    void shows_as_many_decimals_as_the_policy_says() {
        DisclosurePolicy fine =
                DisclosurePolicy.nationalAndRegional().withPercentageDecimals(1).withAverageDecimals(2);

        assertThat(PrimaryControl.of(fine).percentage(1, 16).text()).isEqualTo("6.3");
        assertThat(PrimaryControl.of(fine)
                        .average(Cell.ofContributions(3, 3, 3), new BigDecimal("2.345"))
                        .text())
                .isEqualTo("2.35");
    }

    @Test
    void percentage_needs_a_part_of_the_whole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOCAL.percentage(12, 11))
                .withMessageContaining("Maybe the two were mixed up?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOCAL.percentage(-1, 5))
                .withMessageStartingWith("The part must be 0 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> LOCAL.percentage(-1, 11));
        assertThat(NATIONAL.percentage(Long.MAX_VALUE, Long.MAX_VALUE).text()).isEqualTo("100");
    }

    @Test
    void shows_averages() {
        Cell even = Cell.ofContributions(10, 11, 12, 10, 11, 12);
        Cell dominated = Cell.ofContributions(1_000, 1_000, 12, 10, 11, 12);

        assertThat(LOCAL.average(even, new BigDecimal("10.5")).text()).isEqualTo("11");
        assertThat(LOCAL.average(even, new BigDecimal("-10.5")).text()).isEqualTo("-11");
        assertThat(LOCAL.average(even, new BigDecimal("0.4"))).isEqualTo(Symbol.ROUNDS_TO_ZERO);
        assertThat(LOCAL.average(even, BigDecimal.ZERO).text()).isEqualTo("0");
        assertThat(LOCAL.average(dominated, BigDecimal.TEN)).isEqualTo(Symbol.SUPPRESSED);
        assertThat(NATIONAL.average(dominated, BigDecimal.TEN)).isEqualTo(Symbol.SUPPRESSED);
        assertThat(LOCAL.average(Cell.ofContributions(10, 11, 12, 10, 11), BigDecimal.TEN))
                .isEqualTo(Symbol.SUPPRESSED);
        assertThat(LOCAL.average(Cell.ofCount(0), BigDecimal.TEN)).isEqualTo(Symbol.NOT_APPLICABLE);
    }

    @Test
    void says_which_rules_a_cell_breaks() {
        assertThat(LOCAL.broken(Cell.ofContributions(9, 1))).containsExactly(new MinimumCount(6), Dominance.of(2, 85));
        assertThat(LOCAL.broken(Cell.ofCount(2))).containsExactly(new MinimumCount(6));
        assertThat(LOCAL.broken(Cell.ofCount(6))).isEmpty();
    }

    @Test
    void figures_have_numbers_or_symbols() {
        assertThat(new Shown(new BigDecimal("2.50")))
                .isEqualTo(PublishedFigure.of(new BigDecimal("2.5")))
                .hasToString("2.5");
        assertThat(PublishedFigure.of(new BigDecimal("1E+3")).text()).isEqualTo("1000");
        assertThat(PublishedFigure.of(new BigDecimal("0.00")).value()).contains(BigDecimal.ZERO);
        assertThat(Stream.of(Symbol.values()).map(Symbol::text)).containsExactly("c", "k", "z", "x");
        assertThat(Stream.of(Symbol.values()).map(Symbol::value)).allMatch(value -> value.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "10, 5, 10",
        "10, -5, -10",
        "10, 4.99, 0",
        "10, -4.99, 0",
        "10, 15, 20",
        "10, 25, 30",
        "1, 0.5, 1",
        "5, 7.5, 10"
    })
    void rounds_halves_away_from_zero(int base, BigDecimal value, BigDecimal rounded) {
        assertThat(new Rounding(base).nearest(value)).isEqualTo(rounded);
    }

    @Test
    void policies_have_rules_and_parameters_within_bounds() {
        DisclosurePolicy policy = DisclosurePolicy.localAuthority();

        assertThat(policy.withRules(new MinimumCount(6), Dominance.of(2, 85)))
                .isEqualTo(policy)
                .isEqualTo(policy.withRules(Dominance.of(2, 85), new MinimumCount(6)));
        assertThat(policy.withMinimumDenominator(1).minimumDenominator()).isOne();
        assertThat(policy.withPercentageDecimals(6).percentageDecimals()).isEqualTo(6);
        assertThat(policy.withAverageDecimals(6).averageDecimals()).isEqualTo(6);
        assertThat(DisclosurePolicy.nationalAndRegional().rounding()).isEqualTo(new Rounding(10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.withRules(ImmutableSet.of()))
                .withMessage("DisclosurePolicy rules must not be empty. Maybe start from localAuthority()?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.withMinimumDenominator(0))
                .withMessage("DisclosurePolicy minimumDenominator must be 1 or more but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.withPercentageDecimals(7))
                .withMessage("DisclosurePolicy percentageDecimals must be 0 to 6 but was 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.withAverageDecimals(-1))
                .withMessage("DisclosurePolicy averageDecimals must be 0 to 6 but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rounding(0))
                .withMessage("Rounding base must be 1 or more but was 0");
    }
}
