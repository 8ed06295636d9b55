package org.placewright.matching.rule;

import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;

/**
 * What a hard rule says about a home for a child, and on what ground. It holds no words: a rule keeps the few answers
 * it can give in constants, and {@link RuleTest#statement} puts one of them into words where it is to be shown.
 *
 * @param verdict what is said
 * @param ground what it rests on; empty only where the home is simply allowed
 */
public record Eligibility(Verdict verdict, Optional<ExplanationKey> ground) {

    /** The rule does not stand in the way. */
    public static final Eligibility ALLOWED = new Eligibility(Verdict.ALLOWED, Optional.empty());

    /** What a rule can say, from the most lenient to the strictest. */
    public enum Verdict {
        /** The rule does not stand in the way. */
        ALLOWED,
        /** The rule does not stand in the way, but there is something the officer must know. */
        FLAGGED,
        /** A fact is missing, which neither clears the home nor excludes it. */
        CANNOT_TELL,
        /** The home is excluded. */
        EXCLUDED
    }

    /**
     * Checks that whatever is not simply allowed has a ground.
     *
     * @param verdict what is said
     * @param ground what it rests on; empty only where the home is simply allowed
     * @throws IllegalArgumentException if a ground is missing, or given where the home is simply allowed
     */
    public Eligibility {
        if ((verdict == Verdict.ALLOWED) == ground.isPresent()) {
            throw new IllegalArgumentException("Eligibility must have a ground unless it is ALLOWED but was " + verdict
                    + " with " + ground + ". Maybe FLAGGED was meant?");
        }
    }

    /**
     * Returns the stricter of two answers.
     *
     * @param other another answer
     * @return the one further down in {@link Verdict}; this where they are alike
     */
    Eligibility orStricter(Eligibility other) {
        return other.verdict.compareTo(verdict) > 0 ? other : this;
    }

    /**
     * Returns an allowance with something the officer must know.
     *
     * @param ground what it rests on: lower-case words joined by hyphens
     * @return the answer
     */
    public static Eligibility flagged(String ground) {
        return new Eligibility(Verdict.FLAGGED, Optional.of(ExplanationKey.of(ground)));
    }

    /**
     * Returns that a fact is missing.
     *
     * @param ground which fact: lower-case words joined by hyphens
     * @return the answer
     */
    public static Eligibility cannotTell(String ground) {
        return new Eligibility(Verdict.CANNOT_TELL, Optional.of(ExplanationKey.of(ground)));
    }

    /**
     * Returns an exclusion.
     *
     * @param ground what it rests on: lower-case words joined by hyphens
     * @return the answer
     */
    public static Eligibility excluded(String ground) {
        return new Eligibility(Verdict.EXCLUDED, Optional.of(ExplanationKey.of(ground)));
    }
}
