package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.matching.Match;
import org.placewright.matching.RuleStatement;

/**
 * Children who would go to a home: one, or brothers and sisters together.
 *
 * @param waiting what names the request: the child's referral, or that of the group
 * @param home where they would go
 * @param matches how the home suits each of them, as it is today, by referral; never empty
 * @param flags what the officer must know of each as living there with all who would come, by referral: every rule was
 *     asked again about that company, and clears it
 */
public record Placed(
        ReferralId waiting,
        HomeId home,
        ImmutableSortedMap<ReferralId, Match> matches,
        ImmutableSortedMap<ReferralId, ImmutableList<RuleStatement>> flags) {

    /**
     * Checks that it is about the same children throughout.
     *
     * @param waiting what names the request
     * @param home where they would go
     * @param matches how the home suits each of them, by referral; never empty
     * @param flags what the officer must know of each, by referral
     * @throws IllegalArgumentException if there is no child, or flags are about others
     */
    public Placed {
        if (matches.isEmpty() || !matches.keySet().equals(flags.keySet())) {
            throw new IllegalArgumentException(
                    "Placed must tell of the same children in matches and flags but tells of " + matches.size()
                            + " and " + flags.size());
        }
    }

    /**
     * Returns who would go there.
     *
     * @return their referrals
     */
    public ImmutableSortedSet<ReferralId> children() {
        return matches.keySet();
    }

    /**
     * Returns how well the home suits them.
     *
     * @return their scores, added up, in micro-points
     */
    public long score() {
        return matches.values().stream().mapToLong(Match::score).sum();
    }

    /**
     * Returns why.
     *
     * @return the explanation, with the match of each child as a part
     */
    public Explanation explanation() {
        Explanation.Builder builder = Explanation.builder()
                .key(ExplanationKey.of("placed"))
                .subject(waiting.value())
                .statement("Would go to " + home)
                .putFact("home", home.value())
                .contribution(score());
        matches.forEach((referral, match) -> builder.addPart(Explanation.builder()
                .key(ExplanationKey.of("placed-child"))
                .subject(referral.value())
                .statement("Scores " + match.score() + " micro-points there")
                .addPart(match.explanation())
                .build()));
        return builder.build();
    }

    /** Returns identifiers only: scores and flags are about children. */
    @Override
    public String toString() {
        return "Placed[" + waiting + " at " + home + "]";
    }
}
