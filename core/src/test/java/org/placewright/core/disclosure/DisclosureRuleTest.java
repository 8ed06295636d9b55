package org.placewright.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.disclosure.DisclosureRule.Dominance;
import org.placewright.core.disclosure.DisclosureRule.MinimumCount;
import org.placewright.core.disclosure.DisclosureRule.PPercent;
import org.placewright.core.disclosure.DisclosureRule.PriorPosterior;

class DisclosureRuleTest {

    private static final BigDecimal TINY = new BigDecimal("0.001");

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "5, true", "6, false", "1000, false"})
    void few_records_reveal_but_none_do_not(long count, boolean disclosive) {
        assertThat(new MinimumCount(6).isDisclosive(Cell.ofCount(count))).isEqualTo(disclosive);
    }

    @Test
    void a_minimum_of_one_suppresses_nothing_and_none_is_lower() {
        assertThat(new MinimumCount(1).isDisclosive(Cell.ofCount(1))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MinimumCount(0))
                .withMessage("MinimumCount minimum must be 1 or more but was 0");
    }

    // 50 + 35 of 100 is exactly 85 per cent.
    @Test
    void dominance_is_more_than_k_per_cent() {
        Dominance rule = Dominance.of(2, 85);

        assertThat(rule.isDisclosive(Cell.ofContributions(10, 50, 5, 35))).isFalse();
        assertThat(rule.isDisclosive(Cell.ofContributions(10, 50, 4, 36))).isTrue();
        assertThat(new Dominance(2, new BigDecimal("84.99")).isDisclosive(Cell.ofContributions(50, 35, 10, 5)))
                .isTrue();
        assertThat(Dominance.of(1, 50).isDisclosive(Cell.ofContributions(50, 35, 10, 5)))
                .isFalse();
        assertThat(Dominance.of(3, 94).isDisclosive(Cell.ofContributions(50, 35, 10, 5)))
                .isTrue();
    }

    // With 100 the largest and 20 the second, the second can work the largest out to within the rest, 10, that is 10 %.
    @Test
    void p_per_cent_is_what_the_second_can_work_out_of_the_first() {
        assertThat(PPercent.of(10).isDisclosive(Cell.ofContributions(100, 20, 6, 4)))
                .isFalse();
        assertThat(PPercent.of(10).isDisclosive(Cell.ofContributions(100, 20, 6, 3)))
                .isTrue();
        assertThat(new PPercent(new BigDecimal("10.1")).isDisclosive(Cell.ofContributions(100, 20, 6, 4)))
                .isTrue();
    }

    @Test
    void prior_posterior_is_p_of_q() {
        assertThat(PriorPosterior.of(5, 50).isDisclosive(Cell.ofContributions(100, 20, 6, 4)))
                .isFalse();
        assertThat(PriorPosterior.of(5, 50).isDisclosive(Cell.ofContributions(100, 20, 6, 3)))
                .isTrue();
        assertThat(PriorPosterior.of(5, 49).isDisclosive(Cell.ofContributions(100, 20, 6, 4)))
                .isTrue();
    }

    @Test
    void one_or_two_contributors_are_always_found_and_none_never() {
        for (DisclosureRule rule : List.of(Dominance.of(2, 99), PPercent.of(1), PriorPosterior.of(1, 100))) {
            assertThat(rule.isDisclosive(Cell.ofContributions(7))).isTrue();
            assertThat(rule.isDisclosive(Cell.ofContributions(7, 7))).isTrue();
            assertThat(rule.isDisclosive(Cell.ofContributions())).isFalse();
            assertThat(rule.isDisclosive(Cell.ofContributions(0, 0))).isFalse();
            assertThat(rule.isDisclosive(Cell.ofCount(3))).isFalse();
        }
    }

    @Test
    void amounts_may_be_as_large_as_they_like() {
        assertThat(Dominance.of(2, 66)
                        .isDisclosive(Cell.ofContributions(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE)))
                .isTrue();
        assertThat(Dominance.of(2, 67)
                        .isDisclosive(Cell.ofContributions(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE)))
                .isFalse();
    }

    @Test
    void parameters_are_within_bounds() {
        assertThat(new Dominance(1, TINY).percent()).isEqualTo(TINY);
        assertThat(Dominance.of(1, 99).contributors()).isOne();
        assertThat(PPercent.of(100).percent()).isEqualByComparingTo("100");
        assertThat(new PriorPosterior(TINY, BigDecimal.valueOf(100)).posterior())
                .isEqualTo(TINY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dominance.of(0, 85))
                .withMessage("Dominance contributors must be 1 or more but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dominance.of(2, 100))
                .withMessageContaining("Dominance percent must be above 0 and below 100 but was 100");
        assertThatIllegalArgumentException().isThrownBy(() -> Dominance.of(2, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PPercent.of(0))
                .withMessage("PPercent percent must be above 0 and up to 100 but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PPercent(BigDecimal.valueOf(100).add(TINY)));
        assertThatIllegalArgumentException().isThrownBy(() -> PriorPosterior.of(0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> PriorPosterior.of(5, 101));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorPosterior.of(80, 80))
                .withMessageStartingWith("PriorPosterior posterior must be below prior but was 80 where prior was 80");
    }

    @Test
    void equal_percentages_are_equal_however_they_are_written() {
        assertThat(new Dominance(2, new BigDecimal("85.00"))).isEqualTo(Dominance.of(2, 85));
        assertThat(new PPercent(new BigDecimal("1E+1")))
                .isEqualTo(PPercent.of(10))
                .hasToString("PPercent[percent=10]");
    }

    @Test
    void a_cell_sorts_what_was_put_in_and_prints_nothing() {
        assertThat(Cell.ofContributions(3, 9, 5))
                .isEqualTo(Cell.ofContributions(9, 5, 3))
                .hasToString("Cell[...]");
        assertThat(Cell.ofContributions(3, 9, 5).contributions())
                .containsExactly(BigInteger.valueOf(9), BigInteger.valueOf(5), BigInteger.valueOf(3));
    }

    @Test
    void a_cell_has_no_negative_numbers_and_no_contributor_without_a_record() {
        assertThat(new Cell(1, ImmutableList.of(BigInteger.ZERO)).count()).isOne();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.ofCount(-17))
                .withMessage("Cell count must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.ofContributions(3, -17))
                .withMessageStartingWith("Cell contributions must not be negative")
                .withMessageContaining("Maybe")
                .withMessageNotContaining("17");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cell(1, ImmutableList.of(BigInteger.ONE, BigInteger.TWO)))
                .withMessageStartingWith("Cell contributions must be no more than there are records.");
    }

    // Published with sdcTable: which cells of region by gender each rule finds, by number from 1.
    @ParameterizedTest
    @ValueSource(strings = {"freq_maxN2", "freq_lt10", "nk_2_75", "p_70", "p_10", "pq_60_80"})
    void finds_the_cells_that_were_published(String name) throws IOException {
        Path folder =
                Path.of(System.getProperty("placewright.shared", "../../shared"), "reference-cases", "sdc-microdata1");
        Assumptions.assumeTrue(Files.isDirectory(folder), "the reference cases are not beside the project");
        String published = Files.readString(folder.resolve("expected.json"), StandardCharsets.UTF_8);
        List<String[]> records = Files.readAllLines(folder.resolve("input.csv"), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        ImmutableList<Cell> cells = listed(published, "cell_order")
                .map(cell -> cell.replace("\"", "").split("/", -1))
                .map(cell -> Cell.ofContributions(records.stream()
                        .filter(row -> isIn(row, cell))
                        .mapToLong(row -> Long.parseLong(row[2]))
                        .toArray()))
                .collect(ImmutableList.toImmutableList());

        assertThat(cells.stream().map(cell -> Long.toString(cell.count())))
                .containsExactlyElementsOf(listed(published, "cell_freq").toList());
        assertThat(cells.stream().map(cell -> new BigDecimal(cell.total()).setScale(1)))
                .containsExactlyElementsOf(
                        listed(published, "cell_sum").map(BigDecimal::new).toList());
        assertThat(IntStream.rangeClosed(1, cells.size())
                        .filter(number -> rule(name).isDisclosive(cells.get(number - 1)))
                        .mapToObj(Integer::toString))
                .containsExactlyElementsOf(listed(published, name).toList());
    }

    private static boolean isIn(String[] row, String[] cell) {
        return Stream.of(0, 1).allMatch(i -> cell[i].equals("total") || cell[i].equals(row[i]));
    }

    private static Stream<String> listed(String json, String name) {
        Matcher list = Pattern.compile("\"" + name + "\":\\s*\\[([^\\]]*)\\]").matcher(json);
        assertThat(list.find()).isTrue();
        return Arrays.stream(list.group(1).split(",", -1)).map(String::strip);
    }

    private static DisclosureRule rule(String name) {
        return switch (name) {
            case "freq_maxN2" -> new MinimumCount(3);
            case "freq_lt10" -> new MinimumCount(10);
            case "nk_2_75" -> Dominance.of(2, 75);
            case "p_70" -> PPercent.of(70);
            case "p_10" -> PPercent.of(10);
            default -> PriorPosterior.of(60, 80);
        };
    }
}
