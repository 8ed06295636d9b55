package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.disclosure.Cell;
import org.placewright.core.disclosure.DisclosurePolicy;
import org.placewright.core.disclosure.DisclosureRule;
import org.placewright.core.disclosure.DisclosureRule.Dominance;
import org.placewright.core.disclosure.DisclosureRule.MinimumCount;
import org.placewright.core.disclosure.DisclosureRule.PPercent;
import org.placewright.core.disclosure.DisclosureRule.PriorPosterior;
import org.placewright.core.disclosure.PublishedFigure;
import org.placewright.core.disclosure.PublishedFigure.Symbol;
import org.placewright.core.disclosure.Rounding;

/** What may be published: cells, rules, policies and figures. */
public final class DisclosureArbitraries {

    private static final int MOST_RECORDS = 12;

    private DisclosureArbitraries() {}

    /**
     * Draws cells of few records and small amounts, so that many lie at or beside a threshold; some of them counts,
     * some of nothing, some dominated by one contributor.
     *
     * @return cells; shrinks towards one of no record
     */
    public static Arbitrary<Cell> cells() {
        Arbitrary<BigInteger> amounts = Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.longs().between(0, 20)),
                        Tuple.of(2, Arbitraries.longs().between(0, 1_000)),
                        Tuple.of(1, Arbitraries.of(0L, Long.MAX_VALUE)))
                .map(BigInteger::valueOf);
        return Combinators.combine(
                        amounts.list().ofMaxSize(MOST_RECORDS),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(0, MOST_RECORDS))))
                .as((contributions, more) ->
                        new Cell(contributions.size() + more, ImmutableList.copyOf(contributions)));
    }

    /**
     * Draws rules of every kind, with whole and broken percentages.
     *
     * @return rules
     */
    public static Arbitrary<DisclosureRule> disclosureRules() {
        Arbitrary<BigDecimal> percents = Arbitraries.bigDecimals()
                .between(BigDecimal.ONE, BigDecimal.valueOf(99))
                .ofScale(1);
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, MOST_RECORDS).map(MinimumCount::new),
                Combinators.combine(Arbitraries.integers().between(1, 3), percents)
                        .as(Dominance::new),
                percents.map(PPercent::new),
                Combinators.combine(percents, percents)
                        .filter((one, other) -> one.compareTo(other) != 0)
                        .as((one, other) -> new PriorPosterior(one.min(other), one.max(other))));
    }

    /**
     * Draws policies of one to three rules.
     *
     * @return policies
     */
    public static Arbitrary<DisclosurePolicy> disclosurePolicies() {
        return Combinators.combine(
                        disclosureRules().list().ofMinSize(1).ofMaxSize(3),
                        roundings(),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2))
                .as((rules, rounding, denominator, percentageDecimals, averageDecimals) -> DisclosurePolicy.builder()
                        .rules(rules)
                        .rounding(rounding)
                        .minimumDenominator(denominator)
                        .percentageDecimals(percentageDecimals)
                        .averageDecimals(averageDecimals)
                        .build());
    }

    /**
     * Draws roundings to 1, 5, 10, 100 or anything up to 20.
     *
     * @return roundings; shrinks towards whole numbers
     */
    public static Arbitrary<Rounding> roundings() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(1, 5, 10, 100)),
                        Tuple.of(1, Arbitraries.integers().between(1, 20)))
                .map(Rounding::new);
    }

    /**
     * Draws figures: numbers and every symbol.
     *
     * @return figures
     */
    public static Arbitrary<PublishedFigure> publishedFigures() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-1_000), BigDecimal.valueOf(100_000))
                        .ofScale(2)
                        .map(PublishedFigure::of),
                Arbitraries.of(Symbol.values()).map(symbol -> (PublishedFigure) symbol));
    }
}
