package org.placewright.matching.rank;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.placewright.matching.FacetColumn;

/**
 * The criteria that look at one column, added up. Where homes share facts, each different fact is judged once by all of
 * them, when the first home that has it is; so a place is measured against home, school and whatever else at once.
 *
 * <p>Safe to share between threads: a fact always gets the same sum, so it does not matter who judges it, or how often.
 */
final class JudgedTogether {

    /** Up to how many different facts it is worth judging them all to know the best. */
    private static final int FEW_CLASSES = 64;

    private final FacetColumn<?> column;
    private final WeighedCriterion<?>[] criteria;

    /** One more than the sum of a class; 0 where it is not judged yet. */
    private final int[] judged;

    /** The homes to be judged by themselves all the same, in order. */
    private final int[] except;

    private final long most;

    private JudgedTogether(FacetColumn<?> column, WeighedCriterion<?>[] criteria) {
        this.column = column;
        this.criteria = criteria;
        this.judged = new int[column.classes()];
        this.except = Stream.of(criteria)
                .flatMapToInt(criterion -> criterion.except().stream())
                .sorted()
                .toArray();
        this.most = isFew() && except.length == 0 ? best() : weight();
    }

    /**
     * Returns criteria by the columns they look at, those that are quick to look up first: of few different facts, then
     * of many, then where every home differs; of each the heaviest first.
     */
    static JudgedTogether[] byColumn(ImmutableList<WeighedCriterion<?>> criteria) {
        return criteria.stream()
                .map(WeighedCriterion::column)
                .distinct()
                .map(column -> new JudgedTogether(
                        column,
                        criteria.stream()
                                .filter(criterion -> criterion.column() == column)
                                .toArray(WeighedCriterion<?>[]::new)))
                .sorted(Comparator.comparing((JudgedTogether some) -> !some.column.isShared())
                        .thenComparing(some -> !some.isFew())
                        .thenComparing(Comparator.comparingLong((JudgedTogether some) -> some.most)
                                .reversed()))
                .toArray(JudgedTogether[]::new);
    }

    /** Returns one criterion by itself. */
    static JudgedTogether alone(WeighedCriterion<?> criterion) {
        return new JudgedTogether(criterion.column(), new WeighedCriterion<?>[] {criterion});
    }

    private boolean isFew() {
        return column.isShared() && judged.length <= FEW_CLASSES;
    }

    private long best() {
        long best = 0;
        for (int code = 0; code < judged.length; code++) {
            best = Math.max(best, ofClass(code));
        }
        return best;
    }

    private long weight() {
        long weight = 0;
        for (WeighedCriterion<?> criterion : criteria) {
            weight += criterion.weight();
        }
        return weight;
    }

    /** Returns the most they can add to the score of a home. */
    long atMost() {
        return most;
    }

    /** Returns what they add to the score of a home. */
    long contribution(int home) {
        return judged.length == 0 || isExcepted(home) ? ofHome(home) : ofClass(column.code(home));
    }

    private boolean isExcepted(int home) {
        return except.length > 0 && Arrays.binarySearch(except, home) >= 0;
    }

    private long ofClass(int code) {
        int known = judged[code];
        return known == 0 ? judge(code) : known - 1;
    }

    private long judge(int code) {
        long sum = 0;
        for (WeighedCriterion<?> criterion : criteria) {
            sum += criterion.contributionOfClass(code);
        }
        judged[code] = (int) sum + 1;
        return sum;
    }

    private long ofHome(int home) {
        long sum = 0;
        for (WeighedCriterion<?> criterion : criteria) {
            sum += criterion.contribution(home);
        }
        return sum;
    }
}
