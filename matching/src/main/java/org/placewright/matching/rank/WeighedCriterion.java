package org.placewright.matching.rank;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.FacetColumn;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.criterion.Criterion;
import org.placewright.matching.criterion.CriterionTest;
import org.placewright.matching.criterion.FewerFacts;

/**
 * A criterion put to one request and one market. Scores are whole micro-points. Where the criterion can judge nearly
 * all homes by fewer facts than it looks at, their column is the one looked up, and the others are known by number.
 */
final class WeighedCriterion<F> {

    private final Criterion<F> criterion;
    private final CriterionTest<F> test;
    private final FacetColumn<F> column;
    private final LookedUp<?> lookedUp;
    private final int whenNotKnown;
    private final long weight;

    private WeighedCriterion(
            Criterion<F> criterion,
            CriterionTest<F> test,
            FacetColumn<F> column,
            LookedUp<?> lookedUp,
            int whenNotKnown,
            long weight) {
        this.criterion = criterion;
        this.test = test;
        this.column = column;
        this.lookedUp = lookedUp;
        this.whenNotKnown = whenNotKnown;
        this.weight = weight;
    }

    /** The column by which homes are judged, but for some. */
    private record LookedUp<G>(FacetColumn<G> column, ToDoubleFunction<? super G> score, ImmutableIntArray except) {

        static <F> LookedUp<?> of(Criterion<F> criterion, CriterionTest<F> test, Market market) {
            Optional<FewerFacts<?>> fewer = test.fewerFacts();
            return fewer.isPresent()
                    ? of(fewer.get(), market)
                    : new LookedUp<>(market.column(criterion.facet()), test::score, ImmutableIntArray.of());
        }

        private static <G> LookedUp<G> of(FewerFacts<G> fewer, Market market) {
            return new LookedUp<>(
                    market.column(fewer.facet()),
                    fewer.score(),
                    ImmutableIntArray.copyOf(fewer.except().stream()
                            .filter(home -> market.listed(home).isPresent())
                            .mapToInt(market::numberOf)
                            .sorted()));
        }

        double score(int code) {
            return score.applyAsDouble(column.valueOf(code));
        }
    }

    static <F> Optional<WeighedCriterion<F>> of(
            Criterion<F> criterion, MatchRequest request, Market market, MatchPolicy policy) {
        return criterion
                .test(request, market, policy)
                .map(test -> new WeighedCriterion<>(
                        criterion,
                        test,
                        market.column(criterion.facet()),
                        LookedUp.of(criterion, test, market),
                        micro(policy.criteria().scoreWhenNotKnown()),
                        0));
    }

    /** Returns the column whose classes are judged. */
    FacetColumn<?> column() {
        return lookedUp.column;
    }

    /** Returns the homes that are judged by themselves all the same, in order. */
    ImmutableIntArray except() {
        return lookedUp.except;
    }

    boolean isOf(Criterion<?> other) {
        return criterion == other;
    }

    long weight() {
        return weight;
    }

    WeighedCriterion<F> weighing(long microPoints) {
        return new WeighedCriterion<>(criterion, test, column, lookedUp, whenNotKnown, microPoints);
    }

    /** Returns weight times score, rounded down. */
    long contribution(int home) {
        return weight * known(test.score(column.value(home))) / CriterionContribution.WHOLE;
    }

    /** Returns the same for the homes of a class. */
    long contributionOfClass(int code) {
        return weight * known(lookedUp.score(code)) / CriterionContribution.WHOLE;
    }

    /** Returns a score in micro-points. */
    private int known(double score) {
        return Double.isNaN(score) ? whenNotKnown : micro(score);
    }

    private static int micro(double score) {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A criterion's score must be from 0 to 1 but was " + score);
        }
        return (int) Math.round(score * CriterionContribution.WHOLE);
    }

    CriterionContribution inWords(int home) {
        F facts = column.value(home);
        double score = test.score(facts);
        return CriterionContribution.builder()
                .criterion(criterion.key())
                .weight(weight)
                .score(known(score))
                .known(!Double.isNaN(score))
                .statement(test.statement(facts))
                .build();
    }
}
