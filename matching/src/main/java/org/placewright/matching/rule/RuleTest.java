package org.placewright.matching.rule;

import java.util.Optional;
import java.util.function.IntFunction;
import org.placewright.matching.Wording;

/**
 * A hard rule put to one request: what remains to be asked of each home.
 *
 * @param <F> the facts of a home that the rule looks at
 */
public interface RuleTest<F> {

    /**
     * Returns whether the child may be offered a home of which these are the facts. Called for every home, so it makes
     * no words and returns constants.
     *
     * @param facts of the home
     * @return the answer
     */
    Eligibility assess(F facts);

    /**
     * Answers by what sums up the facts of a home, where the facet has such an outline, and looks at the facts
     * themselves only where that is not enough.
     *
     * @param outline what {@link org.placewright.matching.Facet#outlined} makes of the facts
     * @param facts gives the facts of a home by its number
     * @param home the number of the home
     * @return what {@link #assess} answers about the facts
     */
    default Eligibility assessOutline(long outline, IntFunction<? extends F> facts, int home) {
        return assess(facts.apply(home));
    }

    /**
     * Puts an answer into words: a reason that names the fact that decided it, a question to ask, or a flag.
     *
     * @param facts of the home
     * @param said what {@link #assess} answered about them; not simply allowed
     * @return one sentence; it may tell the child's age, so it is not printed
     */
    String statement(F facts, Eligibility said);

    /**
     * Puts an answer into words that keep the residents they name apart. A rule that names any overrides it.
     *
     * @param facts of the home
     * @param said what {@link #assess} answered about them; not simply allowed
     * @return what {@link #statement} says
     */
    default Wording wording(F facts, Eligibility said) {
        return Wording.of(statement(facts, said));
    }

    /**
     * Says what would admit a home that is excluded, if anything lawful would.
     *
     * @param facts of the home
     * @param said what {@link #assess} answered about them; an exclusion
     * @return one sentence, such as that an exemption may be granted; empty if nothing would
     */
    default Optional<String> remedy(F facts, Eligibility said) {
        return Optional.empty();
    }
}
