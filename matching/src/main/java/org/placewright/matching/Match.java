package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;

/**
 * A home with its score, and what each criterion added to it.
 *
 * @param home the home
 * @param tiers the policy's tiers that apply to the referral, in order, each of no weight: they come before the score
 * @param contributions one for each criterion that applies to the referral, in the order of the policy's criteria
 * @param flags what the officer must know, in the order of the rules
 */
public record Match(
        HomeId home,
        ImmutableList<CriterionContribution> tiers,
        ImmutableList<CriterionContribution> contributions,
        ImmutableList<RuleStatement> flags) {

    private static final ExplanationKey KEY = ExplanationKey.of("match");

    /**
     * Checks that no criterion counts twice.
     *
     * @param home the home
     * @param tiers the policy's tiers that apply to the referral, in order, each of no weight: they come before the
     *     score
     * @param contributions one for each criterion that applies to the referral, in the order of the policy's criteria
     * @param flags what the officer must know, in the order of the rules
     * @throws IllegalArgumentException if two contributions are of the same criterion
     */
    public Match {
        for (int i = 1; i < contributions.size(); i++) {
            check(home, contributions, i);
        }
    }

    private static void check(HomeId home, ImmutableList<CriterionContribution> contributions, int last) {
        for (int i = 0; i < last; i++) {
            if (contributions.get(i).criterion().equals(contributions.get(last).criterion())) {
                throw new IllegalArgumentException("Match contributions must be of different criteria: " + home);
            }
        }
    }

    /**
     * Returns the score: the contributions added up.
     *
     * @return micro-points, 0 to 1,000,000
     */
    public long score() {
        return contributions.stream()
                .mapToLong(CriterionContribution::contribution)
                .sum();
    }

    /**
     * Returns what speaks for the home: the criteria it does better than half by, the largest contribution first.
     *
     * @return contributions
     */
    public ImmutableList<CriterionContribution> reasonsFor() {
        return contributions.stream()
                .filter(part -> part.known() && part.weight() > 0 && part.score() * 2 > CriterionContribution.WHOLE)
                .sorted((a, b) -> Long.compare(b.contribution(), a.contribution()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what speaks against the home: the criteria it does no better than half by, the largest loss first.
     *
     * @return contributions
     */
    public ImmutableList<CriterionContribution> reasonsAgainst() {
        return contributions.stream()
                .filter(part -> part.known() && part.weight() > 0 && part.score() * 2 <= CriterionContribution.WHOLE)
                .sorted((a, b) -> Long.compare(b.weight() - b.contribution(), a.weight() - a.contribution()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what is not known about the home.
     *
     * @return contributions for which the policy's score for what is not known was used
     */
    public ImmutableList<CriterionContribution> notKnown() {
        return contributions.stream()
                .filter(part -> !part.known() && part.weight() > 0)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what would lift the score: for each criterion what it could still add, whether because the home does not
     * do best by it, or because a fact is missing and the answer may be a good one.
     *
     * @return what can be added, the most first; where it is the same, in the order of the contributions
     */
    public ImmutableList<Lift> lifts() {
        return contributions.stream()
                .filter(part -> part.contribution() < part.weight())
                .map(part -> new Lift(part.criterion(), part.known(), part.weight() - part.contribution()))
                .sorted(Comparator.comparingLong(Lift::upTo).reversed())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns why the score is what it is.
     *
     * @return an explanation whose parts add up to the score
     */
    public Explanation explanation() {
        return Explanation.builder()
                .key(KEY)
                .subject(home.value())
                .statement("Scored by " + contributions.size() + " criteria")
                .contribution(score())
                .addAllParts(
                        tiers.stream().map(CriterionContribution::explanation).toList())
                .addAllParts(flags.stream().map(RuleStatement::explanation).toList())
                .addAllParts(contributions.stream()
                        .map(CriterionContribution::explanation)
                        .toList())
                .build();
    }

    /** Returns the home only: scores and reasons are about a child. */
    @Override
    public String toString() {
        return "Match[" + home + "]";
    }
}
