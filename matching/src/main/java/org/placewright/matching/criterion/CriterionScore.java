package org.placewright.matching.criterion;

/** What a criterion says about one home for one child. */
public sealed interface CriterionScore {

    /**
     * Returns one sentence that says why.
     *
     * @return the statement; nothing personal
     */
    String statement();

    /**
     * The criterion could be judged.
     *
     * @param score 0 (worst) to 1 (best)
     * @param statement one sentence that says why; nothing personal
     */
    record Scored(double score, String statement) implements CriterionScore {

        /**
         * Checks the range.
         *
         * @param score 0 (worst) to 1 (best)
         * @param statement one sentence that says why; nothing personal
         * @throws IllegalArgumentException if the score is below 0, above 1 or not a number
         */
        public Scored {
            if (!(score >= 0 && score <= 1)) {
                throw new IllegalArgumentException("A criterion's score must be from 0 to 1 but was " + score);
            }
        }
    }

    /**
     * A fact is missing, so the home gets the score the policy gives to what is not known.
     *
     * @param statement one sentence that says what is not known
     */
    record NotKnown(String statement) implements CriterionScore {}
}
