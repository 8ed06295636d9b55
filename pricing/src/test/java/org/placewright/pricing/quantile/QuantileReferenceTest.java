package org.placewright.pricing.quantile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.placewright.pricing.reference.ReferenceCase;

/** Published answers, to the digits stated. */
class QuantileReferenceTest {

    @Test
    void all_nine_definitions_agree() {
        ReferenceCase reference = ReferenceCase.named("quantile-definitions");
        double[] fees = reference.numbers("weekly_fee");
        for (QuantileDefinition definition : QuantileDefinition.values()) {
            String type = ReferenceCase.after(
                    reference.after("types"), definition.name().replace("TYPE_", "type"));
            type = type.substring(0, type.indexOf('}'));
            ImmutableList<MatchResult> answers = Pattern.compile("\"(\\d+)%\"\\s*:\\s*([-0-9.e]+)")
                    .matcher(type)
                    .results()
                    .collect(ImmutableList.toImmutableList());
            assertThat(answers).isNotEmpty();
            for (MatchResult answer : answers) {
                double expected = Double.parseDouble(answer.group(2));
                assertThat(definition.of(fees, Integer.parseInt(answer.group(1)) / 100.0))
                        .as("%s %s", definition, answer.group())
                        .isCloseTo(expected, within(1e-10 * expected));
            }
        }
    }

    @Test
    void harrell_davis_agrees() {
        ReferenceCase reference = ReferenceCase.named("quantile-definitions");
        double[] fees = reference.numbers("weekly_fee");
        String answers = reference.after("harrell_davis");
        answers = answers.substring(0, answers.indexOf('}'));
        ImmutableList<Double> numbers = ReferenceCase.numbersIn(answers).collect(ImmutableList.toImmutableList());
        assertThat(numbers.size()).isPositive();
        for (int i = 0; i < numbers.size(); i += 2) {
            assertThat(HarrellDavis.of(fees, numbers.get(i)))
                    .isCloseTo(numbers.get(i + 1), within(1e-10 * numbers.get(i + 1)));
        }
    }

    @Test
    void ranks_of_intervals_and_their_coverage_agree() {
        ReferenceCase reference = ReferenceCase.named("quantile-definitions");
        ImmutableList<MatchResult> answers = Pattern.compile("\\{\\s*\"n\": (\\d+),\\s*\"p\": ([0-9.]+),"
                        + "\\s*\"lower_rank\": (\\d+),\\s*\"upper_rank\": (\\d+),\\s*\"coverage\": ([0-9.e-]+)")
                .matcher(reference.after("order_statistic_ci95"))
                .results()
                .collect(ImmutableList.toImmutableList());
        assertThat(answers).isNotEmpty();
        for (MatchResult answer : answers) {
            OrderStatisticRanks ranks = QuantileInterval.ranks(
                    Integer.parseInt(answer.group(1)), Double.parseDouble(answer.group(2)), 0.95);
            assertThat(ranks.lowerRank()).as(answer.group()).isEqualTo(Integer.parseInt(answer.group(3)));
            assertThat(ranks.upperRank()).as(answer.group()).isEqualTo(Integer.parseInt(answer.group(4)));
            assertThat(ranks.coverage())
                    .as(answer.group())
                    .isCloseTo(Double.parseDouble(answer.group(5)), within(1e-10));
        }
    }
}
