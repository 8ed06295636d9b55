package org.placewright.matching.criterion;

/** What a criterion says about one home for one child. */
public sealed interface CriterionScore {

    /**
     * Returns one sentence that says why.
     *
     * @return the statement; it may tell how far away the family lives, so it is not printed
     */
    String statement();

    /**
     * The criterion could be judged.
     *
     * @param score 0 (worst) to 1 (best)
     * @param statement one sentence that says why; not printed
     */
    record Scored(double score, String statement) implements CriterionScore {

        /**
         * Checks the range.
         *
         * @param score 0 (worst) to 1 (best)
         * @param statement one sentence that says why; not printed
         * @throws IllegalArgumentException if the score is below 0, above 1 or not a number
         */
        public Scored {
            if (!(score >= 0 && score <= 1)) {
                throw new IllegalArgumentException("A criterion's score must be from 0 to 1 but was " + score);
            }
        }

        /** Names the type only: score and statement are about a child. */
        @Override
        public String toString() {
            return "Scored[...]";
        }
    }

    /**
     * A fact is missing, so the home gets the score the policy gives to what is not known.
     *
     * @param statement one sentence that says what is not known
     */
    record NotKnown(String statement) implements CriterionScore {}
}
