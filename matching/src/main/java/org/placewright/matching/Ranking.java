package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.stream.Stream;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.ReferralId;

/**
 * The answer to one referral. Every home of the market is counted in exactly one of cleared, to be confirmed first, and
 * excluded; {@link #matches} and {@link #confirmFirst} name the best of them, or all, as the request says.
 *
 * <p>A ranking is a case record, as personal as the referral it answers: from the distances and scores of several homes
 * one can work out where the family lives. Its {@code toString} shows counts only.
 */
public sealed interface Ranking {

    /**
     * Returns which referral it answers.
     *
     * @return the referral
     */
    ReferralId referral();

    /**
     * Returns the criteria that could say nothing about this referral, because it names no school or siblings, say, or
     * a place that could not be located. Their weight went to the others.
     *
     * @return the keys of the criteria, in the order of the policy's criteria
     */
    ImmutableList<ExplanationKey> criteriaNotApplied();

    /**
     * Returns how many homes there are of each sort, named or not.
     *
     * @return the counts
     */
    RankingCounts counts();

    /**
     * Returns the homes every rule clears, best first, as many as were asked for.
     *
     * @return by tier, then by score, highest first; homes of equal score in the order of their identifiers
     */
    ImmutableList<Match> matches();

    /**
     * Returns the homes that some rule cannot clear until a question is answered, best first, as many as were asked
     * for.
     *
     * @return by tier, then by score, highest first; homes of equal score in the order of their identifiers
     */
    ImmutableList<ConfirmFirst> confirmFirst();

    /**
     * Returns the homes that some rule excludes, to be asked about.
     *
     * @return the exclusions
     */
    Exclusions exclusions();

    /**
     * Returns the homes that some rule excludes, with reasons in words.
     *
     * @return in the order of their identifiers
     */
    default ImmutableList<Excluded> excluded() {
        return exclusions().all();
    }

    /**
     * At least one home is cleared.
     *
     * @param referral which referral it answers
     * @param criteriaNotApplied the criteria that could say nothing about it
     * @param counts how many homes there are of each sort
     * @param matches the homes every rule clears, best first; never empty
     * @param confirmFirst the homes to ask about, best first
     * @param exclusions the homes some rule excludes
     */
    record Matched(
            ReferralId referral,
            ImmutableList<ExplanationKey> criteriaNotApplied,
            RankingCounts counts,
            ImmutableList<Match> matches,
            ImmutableList<ConfirmFirst> confirmFirst,
            Exclusions exclusions)
            implements Ranking {

        /**
         * Checks that there is a match, and each home once.
         *
         * @param referral which referral it answers
         * @param criteriaNotApplied the criteria that could say nothing about it
         * @param counts how many homes there are of each sort
         * @param matches the homes every rule clears, best first; never empty
         * @param confirmFirst the homes to ask about, best first
         * @param exclusions the homes some rule excludes
         * @throws IllegalArgumentException if there is none, or a home stands twice
         */
        public Matched {
            if (matches.isEmpty()) {
                throw new IllegalArgumentException("Matched must hold a match. Maybe NoneSuitable or NotDetermined?");
            }
            check(counts, matches, confirmFirst, exclusions);
        }

        /** Returns counts only. */
        @Override
        public String toString() {
            return shown(this);
        }
    }

    /**
     * Every home is excluded, or the market has none.
     *
     * @param referral which referral it answers
     * @param criteriaNotApplied the criteria that could say nothing about it
     * @param counts how many homes there are of each sort
     * @param exclusions the homes, each with its reasons
     */
    record NoneSuitable(
            ReferralId referral,
            ImmutableList<ExplanationKey> criteriaNotApplied,
            RankingCounts counts,
            Exclusions exclusions)
            implements Ranking {

        /**
         * Checks that each home stands once.
         *
         * @param referral which referral it answers
         * @param criteriaNotApplied the criteria that could say nothing about it
         * @param counts how many homes there are of each sort
         * @param exclusions the homes, each with its reasons
         * @throws IllegalArgumentException if a home stands twice
         */
        public NoneSuitable {
            check(counts, ImmutableList.of(), ImmutableList.of(), exclusions);
        }

        @Override
        public ImmutableList<Match> matches() {
            return ImmutableList.of();
        }

        @Override
        public ImmutableList<ConfirmFirst> confirmFirst() {
            return ImmutableList.of();
        }

        /** Returns counts only. */
        @Override
        public String toString() {
            return shown(this);
        }
    }

    /**
     * No home is cleared, but some would be if the questions about them were answered well.
     *
     * @param referral which referral it answers
     * @param criteriaNotApplied the criteria that could say nothing about it
     * @param counts how many homes there are of each sort
     * @param confirmFirst the homes to ask about, best first; never empty
     * @param exclusions the homes some rule excludes
     */
    record NotDetermined(
            ReferralId referral,
            ImmutableList<ExplanationKey> criteriaNotApplied,
            RankingCounts counts,
            ImmutableList<ConfirmFirst> confirmFirst,
            Exclusions exclusions)
            implements Ranking {

        /**
         * Checks that there is a home to ask about, and each home once.
         *
         * @param referral which referral it answers
         * @param criteriaNotApplied the criteria that could say nothing about it
         * @param counts how many homes there are of each sort
         * @param confirmFirst the homes to ask about, best first; never empty
         * @param exclusions the homes some rule excludes
         * @throws IllegalArgumentException if there is none, or a home stands twice
         */
        public NotDetermined {
            if (confirmFirst.isEmpty()) {
                throw new IllegalArgumentException("NotDetermined must hold a home to ask about. Maybe NoneSuitable?");
            }
            check(counts, ImmutableList.of(), confirmFirst, exclusions);
        }

        @Override
        public ImmutableList<Match> matches() {
            return ImmutableList.of();
        }

        /** Returns counts only. */
        @Override
        public String toString() {
            return shown(this);
        }
    }

    /**
     * Returns how many homes each rule excludes. A home that several rules exclude counts for each.
     *
     * @return counts by the key of the rule
     */
    default ImmutableSortedMap<ExplanationKey, Long> excludedByRule() {
        return exclusions().countByRule();
    }

    /**
     * Returns why the answer is what it is. Its parts: {@code match} for each home cleared, with its place as a fact
     * and the criteria as parts; {@code confirm-first} for each home to ask about, with the questions; {@code excluded}
     * for each other home, with the rules; each about its home, so that two rankings can be compared home by home; and
     * {@code not-applied} for each criterion that could say nothing.
     *
     * @return the explanation
     */
    default Explanation explanation() {
        Explanation.Builder builder = Explanation.builder()
                .key(ExplanationKey.of("ranking"))
                .subject(referral().value())
                .statement(counts().cleared() + " cleared, " + counts().confirmFirst() + " to confirm first, "
                        + counts().excluded() + " excluded");
        excludedByRule().forEach((rule, homes) -> builder.putFact("excluded by " + rule, Long.toString(homes)));
        for (int i = 0; i < matches().size(); i++) {
            builder.addPart(withFact(matches().get(i).explanation(), "place", Integer.toString(i + 1)));
        }
        confirmFirst().forEach(home -> builder.addPart(home.explanation()));
        excluded().forEach(home -> builder.addPart(home.explanation()));
        for (ExplanationKey criterion : criteriaNotApplied()) {
            builder.addPart(Explanation.builder()
                    .key(ExplanationKey.of("not-applied"))
                    .subject(criterion.value())
                    .statement("The referral gives the criterion nothing to judge by; its weight went to the others")
                    .build());
        }
        return builder.build();
    }

    private static Explanation withFact(Explanation explanation, String name, String value) {
        return Explanation.builder().from(explanation).putFact(name, value).build();
    }

    private static void check(
            RankingCounts counts,
            ImmutableList<Match> matches,
            ImmutableList<ConfirmFirst> confirmFirst,
            Exclusions exclusions) {
        long named = Stream.concat(
                        matches.stream().map(Match::home),
                        confirmFirst.stream().map(home -> home.match().home()))
                .distinct()
                .count();
        if (named < (long) matches.size() + confirmFirst.size()) {
            throw new IllegalArgumentException("A ranking must name each home once");
        }
        if (counts.cleared() < matches.size()
                || counts.confirmFirst() < confirmFirst.size()
                || counts.excluded() != exclusions.size()) {
            throw new IllegalArgumentException("A ranking must count the homes it names but counts " + counts
                    + " and names " + matches.size() + ", " + confirmFirst.size() + " and " + exclusions.size());
        }
    }

    private static String shown(Ranking ranking) {
        return ranking.getClass().getSimpleName() + "[" + ranking.referral() + ": "
                + ranking.counts().cleared() + " matches, "
                + ranking.counts().confirmFirst() + " to confirm first, "
                + ranking.counts().excluded() + " excluded]";
    }
}
