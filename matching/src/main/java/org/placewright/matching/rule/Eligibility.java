package org.placewright.matching.rule;

/** What a hard rule says about one home for one child. */
public sealed interface Eligibility {

    /** The home is allowed. */
    Eligibility ALLOWED = new Allowed();

    /** The rule does not stand in the way. */
    record Allowed() implements Eligibility {}

    /**
     * The home is excluded.
     *
     * @param reason one sentence that names the fact that decided it; it may tell the child's age, so it is not printed
     */
    record Excluded(String reason) implements Eligibility {
        /** Names the type only. */
        @Override
        public String toString() {
            return "Excluded[...]";
        }
    }

    /**
     * A fact is missing, which neither clears the home nor excludes it.
     *
     * @param question what to ask before the home is chosen
     */
    record CannotTell(String question) implements Eligibility {
        /** Names the type only. */
        @Override
        public String toString() {
            return "CannotTell[...]";
        }
    }

    /**
     * Returns an exclusion.
     *
     * @param reason one sentence that names the fact that decided it; it may tell the child's age, so it is not printed
     * @return the exclusion
     */
    static Eligibility excluded(String reason) {
        return new Excluded(reason);
    }

    /**
     * Returns the statement that a fact is missing.
     *
     * @param question what to ask before the home is chosen
     * @return the statement
     */
    static Eligibility cannotTell(String question) {
        return new CannotTell(question);
    }
}
