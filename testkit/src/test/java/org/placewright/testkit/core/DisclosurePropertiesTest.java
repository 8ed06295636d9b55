package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.placewright.core.disclosure.Cell;
import org.placewright.core.disclosure.DisclosurePolicy;
import org.placewright.core.disclosure.DisclosureRule;
import org.placewright.core.disclosure.DisclosureRule.Dominance;
import org.placewright.core.disclosure.DisclosureRule.MinimumCount;
import org.placewright.core.disclosure.DisclosureRule.PPercent;
import org.placewright.core.disclosure.DisclosureRule.PriorPosterior;
import org.placewright.core.disclosure.PrimaryControl;
import org.placewright.core.disclosure.PublishedFigure;
import org.placewright.core.disclosure.PublishedFigure.Symbol;
import org.placewright.core.disclosure.Rounding;

class DisclosurePropertiesTest {

    /** Tries every group of up to n contributors, where the rule takes the n largest. */
    @Property
    void dominance_is_that_of_any_group_of_n(
            @ForAll @Size(max = 7) List<@LongRange(min = 0, max = 20) Long> amounts,
            @ForAll @IntRange(min = 1, max = 4) int n,
            @ForAll @IntRange(min = 1, max = 99) int k) {
        long total = sum(amounts);
        boolean dominated = Sets.powerSet(indices(amounts)).stream()
                .filter(group -> group.size() <= n)
                .anyMatch(group -> 100 * sum(group.stream().map(amounts::get).toList()) > k * total);

        assertThat(Dominance.of(n, k).isDisclosive(cell(amounts))).isEqualTo(dominated);
    }

    /**
     * Lets each contributor take their own part from the total, which leaves the most any other can have put in: the
     * cell is disclosive when for some other this bound is within p per cent of the truth.
     */
    @Property
    void p_per_cent_is_that_of_any_one_guessing_at_any_other(
            @ForAll @Size(min = 2, max = 7) List<@LongRange(min = 0, max = 20) Long> amounts,
            @ForAll @IntRange(min = 1, max = 100) int p) {
        long total = sum(amounts);
        boolean guessed = Sets.combinations(indices(amounts), 2).stream()
                .map(ImmutableList::copyOf)
                .flatMap(pair -> ImmutableList.of(pair, pair.reverse()).stream())
                .anyMatch(pair -> {
                    long bound = total - amounts.get(pair.get(0));
                    long truth = amounts.get(pair.get(1));
                    return 100 * (bound - truth) < p * truth;
                });

        assertThat(PPercent.of(p).isDisclosive(cell(amounts))).isEqualTo(guessed);
    }

    private static ContiguousSet<Integer> indices(List<Long> amounts) {
        return ContiguousSet.closedOpen(0, amounts.size());
    }

    private static long sum(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).sum();
    }

    private static Cell cell(List<Long> amounts) {
        return Cell.ofContributions(amounts.stream().mapToLong(Long::longValue).toArray());
    }

    /** Handbook on Statistical Disclosure Control, 4.2: the p that goes with a (2,k) rule is 100 (100 - k) / k. */
    @Property
    void what_p_per_cent_finds_the_dominance_that_goes_with_it_finds_too(
            @ForAll Cell cell, @ForAll @IntRange(min = 50, max = 99) int k) {
        BigDecimal p = BigDecimal.valueOf(100L * (100 - k))
                .divide(BigDecimal.valueOf(k), new MathContext(20, RoundingMode.DOWN));

        if (new PPercent(p).isDisclosive(cell)) {
            assertThat(Dominance.of(2, k).isDisclosive(cell)).isTrue();
        }
    }

    @Property
    void p_per_cent_is_prior_posterior_where_nothing_is_known_before(
            @ForAll Cell cell, @ForAll @IntRange(min = 1, max = 99) int p) {
        assertThat(PriorPosterior.of(p, 100).isDisclosive(cell))
                .isEqualTo(PPercent.of(p).isDisclosive(cell));
    }

    @Property
    void rules_depend_neither_on_the_unit_nor_on_the_order(
            @ForAll Cell cell, @ForAll DisclosureRule rule, @ForAll @IntRange(min = 1, max = 1_000) int unit) {
        Cell scaled = new Cell(
                cell.count(),
                cell.contributions().reverse().stream()
                        .map(amount -> amount.multiply(BigInteger.valueOf(unit)))
                        .collect(ImmutableList.toImmutableList()));

        assertThat(rule.isDisclosive(scaled)).isEqualTo(rule.isDisclosive(cell));
    }

    private static DisclosureRule stricter(DisclosureRule rule) {
        if (rule instanceof MinimumCount minimum) {
            return new MinimumCount(minimum.minimum() + 1);
        } else if (rule instanceof Dominance dominance) {
            return new Dominance(
                    dominance.contributors() + 1, dominance.percent().divide(BigDecimal.valueOf(2)));
        } else if (rule instanceof PPercent percent) {
            return new PPercent(percent.percent().add(BigDecimal.ONE));
        } else {
            PriorPosterior both = (PriorPosterior) rule;
            return new PriorPosterior(both.posterior().add(both.prior()).divide(BigDecimal.valueOf(2)), both.prior());
        }
    }

    @Property
    void what_is_suppressed_stays_suppressed_as_thresholds_rise(
            @ForAll DisclosurePolicy policy,
            @ForAll DisclosureRule extra,
            @ForAll Cell cell,
            @ForAll @IntRange(max = 40) int part,
            @ForAll @IntRange(max = 40) int rest) {
        DisclosurePolicy more = DisclosurePolicy.builder()
                .from(policy)
                .addRule(extra)
                .minimumDenominator(policy.minimumDenominator() + 1)
                .build();
        DisclosurePolicy stricter = policy.withRules(
                policy.rules().stream().map(DisclosurePropertiesTest::stricter).toList());
        PrimaryControl control = PrimaryControl.of(policy);
        for (DisclosurePolicy safer : List.of(more, stricter)) {
            PrimaryControl saferControl = PrimaryControl.of(safer);
            checkSameOrSuppressed(control.count(part), saferControl.count(part));
            checkSameOrSuppressed(control.percentage(part, part + rest), saferControl.percentage(part, part + rest));
            checkSameOrSuppressed(control.average(cell, BigDecimal.TEN), saferControl.average(cell, BigDecimal.TEN));
        }
    }

    private static void checkSameOrSuppressed(PublishedFigure before, PublishedFigure after) {
        assertThat(after).isIn(before, Symbol.SUPPRESSED);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000), BigDecimal.valueOf(1_000))
                .ofScale(1);
    }

    @Property
    void rounding_is_idempotent_symmetric_and_nearest(@ForAll Rounding rounding, @ForAll("numbers") BigDecimal number) {
        BigDecimal rounded = rounding.nearest(number);
        BigDecimal base = BigDecimal.valueOf(rounding.base());
        BigDecimal twiceAway = number.subtract(rounded).abs().multiply(BigDecimal.valueOf(2));

        assertThat(rounding.nearest(rounded)).isEqualTo(rounded);
        assertThat(rounding.nearest(number.negate())).isEqualTo(rounded.negate());
        assertThat(rounded.remainder(base)).isZero();
        assertThat(twiceAway).isLessThanOrEqualTo(base);
        if (twiceAway.compareTo(base) == 0) {
            assertThat(rounded.abs()).isGreaterThan(number.abs());
        }
    }

    @Property
    void rounding_keeps_order(
            @ForAll Rounding rounding, @ForAll("numbers") BigDecimal one, @ForAll("numbers") BigDecimal other) {
        assertThat(rounding.nearest(one.min(other))).isLessThanOrEqualTo(rounding.nearest(one.max(other)));
    }

    @Property
    void a_zero_that_is_shown_is_a_true_one(
            @ForAll DisclosurePolicy policy,
            @ForAll @IntRange(max = 200) int part,
            @ForAll @IntRange(max = 2_000) int rest) {
        PrimaryControl control = PrimaryControl.of(policy);
        PublishedFigure zero = PublishedFigure.of(BigDecimal.ZERO);

        assertThat(control.count(part).equals(zero)).isEqualTo(part == 0);
        if (control.percentage(part, part + rest).equals(zero)) {
            assertThat(part).isZero();
        }
    }

    @Property
    void a_count_is_suppressed_if_and_only_if_it_breaks_a_rule(@ForAll DisclosurePolicy policy, @ForAll Cell cell) {
        PrimaryControl control = PrimaryControl.of(policy);

        assertThat(control.count(cell.count()).equals(Symbol.SUPPRESSED))
                .isEqualTo(!control.broken(Cell.ofCount(cell.count())).isEmpty());
        assertThat(control.broken(cell)).isEqualTo(Sets.filter(policy.rules(), rule -> rule.isDisclosive(cell)));
    }

    @Property
    void figures_that_print_alike_are_alike(@ForAll PublishedFigure one, @ForAll PublishedFigure other) {
        assertThat(one.text().equals(other.text())).isEqualTo(one.equals(other));
        assertThat(one.value().isPresent()).isEqualTo(one instanceof PublishedFigure.Shown);
        one.value().ifPresent(value -> {
            assertThat(PublishedFigure.of(value.setScale(5))).isEqualTo(one).hasSameHashCodeAs(one);
            assertThat(new BigDecimal(one.text())).isEqualTo(value);
        });
    }
}
