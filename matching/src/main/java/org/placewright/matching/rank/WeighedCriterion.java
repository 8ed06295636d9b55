package org.placewright.matching.rank;

import java.util.Arrays;
import java.util.Optional;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.FacetColumn;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.criterion.Criterion;
import org.placewright.matching.criterion.CriterionTest;

/**
 * A criterion put to one request and one market. Scores are whole micro-points; where homes share facts, each different
 * fact is judged once, when the first home that has it is.
 */
final class WeighedCriterion<F> {

    private static final int NOT_JUDGED = -1;

    /** From how many different facts on it is not worth keeping what was judged. */
    private static final int MOST_CLASSES = 4_096;

    /** Up to how many different facts it is worth judging them all to know the best. */
    private static final int FEW_CLASSES = 64;

    private final Criterion<F> criterion;
    private final CriterionTest<F> test;
    private final FacetColumn<F> column;
    private final int whenNotKnown;
    private final int[] judged;
    private long weight;

    private WeighedCriterion(
            Criterion<F> criterion, CriterionTest<F> test, FacetColumn<F> column, double scoreWhenNotKnown) {
        this.criterion = criterion;
        this.test = test;
        this.column = column;
        this.whenNotKnown = micro(scoreWhenNotKnown);
        this.judged = new int[column.classes() <= MOST_CLASSES ? column.classes() : 0];
        Arrays.fill(judged, NOT_JUDGED);
    }

    static <F> Optional<WeighedCriterion<F>> of(
            Criterion<F> criterion, MatchRequest request, Market market, MatchPolicy policy) {
        return criterion
                .test(request, market, policy)
                .map(test -> new WeighedCriterion<>(
                        criterion,
                        test,
                        market.column(criterion.facet()),
                        policy.criteria().scoreWhenNotKnown()));
    }

    long weight() {
        return weight;
    }

    WeighedCriterion<F> weighing(long microPoints) {
        weight = microPoints;
        return this;
    }

    /** Returns the most it can add to the score of a home: where facts are few, what it adds to the best of them. */
    long contributionAtMost() {
        if (judged.length == 0 || judged.length > FEW_CLASSES) {
            return weight;
        }
        int best = 0;
        for (int code = 0; code < judged.length; code++) {
            best = Math.max(best, scoreOfClass(code));
        }
        return weight * best / CriterionContribution.WHOLE;
    }

    /** Returns weight times score, rounded down. */
    long contribution(int home) {
        return weight * score(home) / CriterionContribution.WHOLE;
    }

    /** Returns the score in micro-points. */
    int score(int home) {
        if (judged.length == 0) {
            return known(test.score(column.value(home)));
        }
        return scoreOfClass(column.code(home));
    }

    private int scoreOfClass(int code) {
        if (judged[code] == NOT_JUDGED) {
            judged[code] = known(test.score(column.valueOf(code)));
        }
        return judged[code];
    }

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
        return CriterionContribution.builder()
                .criterion(criterion.key())
                .weight(weight)
                .score(score(home))
                .known(!Double.isNaN(test.score(facts)))
                .statement(test.statement(facts))
                .build();
    }
}
