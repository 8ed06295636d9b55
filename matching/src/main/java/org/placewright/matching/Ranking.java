package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.ReferralId;

/**
 * The answer to one referral. Every home of the market is in exactly one of {@link #matches}, {@link #confirmFirst} and
 * {@link #excluded}.
 */
public sealed interface Ranking {

    /**
     * Returns which referral it answers.
     *
     * @return the referral
     */
    ReferralId referral();

    /**
     * Returns the homes every rule clears, best first.
     *
     * @return by score, highest first; homes of equal score in the order of their identifiers
     */
    ImmutableList<Match> matches();

    /**
     * Returns the homes that some rule cannot clear until a question is answered, best first.
     *
     * @return by score, highest first; homes of equal score in the order of their identifiers
     */
    ImmutableList<ConfirmFirst> confirmFirst();

    /**
     * Returns the homes that some rule excludes.
     *
     * @return in the order of their identifiers
     */
    ImmutableList<Excluded> excluded();

    /**
     * At least one home is cleared.
     *
     * @param referral which referral it answers
     * @param matches the homes every rule clears, best first; never empty
     * @param confirmFirst the homes to ask about, best first
     * @param excluded the homes some rule excludes
     */
    record Matched(
            ReferralId referral,
            ImmutableList<Match> matches,
            ImmutableList<ConfirmFirst> confirmFirst,
            ImmutableList<Excluded> excluded)
            implements Ranking {

        /**
         * Checks that there is a match.
         *
         * @param referral which referral it answers
         * @param matches the homes every rule clears, best first; never empty
         * @param confirmFirst the homes to ask about, best first
         * @param excluded the homes some rule excludes
         * @throws IllegalArgumentException if there is none
         */
        public Matched {
            if (matches.isEmpty()) {
                throw new IllegalArgumentException("Matched must hold a match. Maybe NoneSuitable or NotDetermined?");
            }
        }
    }

    /**
     * Every home is excluded, or the market has none.
     *
     * @param referral which referral it answers
     * @param excluded the homes, each with its reasons
     */
    record NoneSuitable(ReferralId referral, ImmutableList<Excluded> excluded) implements Ranking {
        @Override
        public ImmutableList<Match> matches() {
            return ImmutableList.of();
        }

        @Override
        public ImmutableList<ConfirmFirst> confirmFirst() {
            return ImmutableList.of();
        }
    }

    /**
     * No home is cleared, but some would be if the questions about them were answered well.
     *
     * @param referral which referral it answers
     * @param confirmFirst the homes to ask about, best first; never empty
     * @param excluded the homes some rule excludes
     */
    record NotDetermined(
            ReferralId referral, ImmutableList<ConfirmFirst> confirmFirst, ImmutableList<Excluded> excluded)
            implements Ranking {

        /**
         * Checks that there is a home to ask about.
         *
         * @param referral which referral it answers
         * @param confirmFirst the homes to ask about, best first; never empty
         * @param excluded the homes some rule excludes
         * @throws IllegalArgumentException if there is none
         */
        public NotDetermined {
            if (confirmFirst.isEmpty()) {
                throw new IllegalArgumentException("NotDetermined must hold a home to ask about. Maybe NoneSuitable?");
            }
        }

        @Override
        public ImmutableList<Match> matches() {
            return ImmutableList.of();
        }
    }

    /**
     * Returns how many homes each rule excludes. A home that several rules exclude counts for each.
     *
     * @return counts by the key of the rule
     */
    default ImmutableSortedMap<ExplanationKey, Long> excludedByRule() {
        return excluded().stream()
                .flatMap(home -> home.reasons().stream())
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(RuleStatement::rule, Collectors.counting()),
                        counted -> ImmutableSortedMap.copyOf(counted, Comparator.naturalOrder())));
    }

    /**
     * Returns why the answer is what it is: how many homes were considered, cleared and excluded by which rule, and the
     * score of each match in its place.
     *
     * @return the explanation; its parts are {@code place-1}, {@code place-2} and so on
     */
    default Explanation explanation() {
        Explanation.Builder builder = Explanation.builder()
                .key(ExplanationKey.of("ranking"))
                .statement(matches().size() + " cleared, " + confirmFirst().size() + " to confirm first, "
                        + excluded().size() + " excluded");
        excludedByRule().forEach((rule, homes) -> builder.putFact("excluded by " + rule, Long.toString(homes)));
        for (int place = 0; place < matches().size(); place++) {
            builder.addPart(matches().get(place).explanation().withKey(ExplanationKey.of("place-" + (place + 1))));
        }
        return builder.build();
    }
}
