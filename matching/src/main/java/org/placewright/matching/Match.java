package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;

/**
 * A home with its score, and what each criterion added to it.
 *
 * @param home the home
 * @param contributions one for each criterion that applies to the referral, in the order of the policy's criteria
 */
public record Match(HomeId home, ImmutableList<CriterionContribution> contributions) {

    private static final ExplanationKey KEY = ExplanationKey.of("match");

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
     * Returns why the score is what it is.
     *
     * @return an explanation whose parts add up to the score
     */
    public Explanation explanation() {
        return Explanation.builder()
                .key(KEY)
                .statement("Score of " + home + " by " + contributions.size() + " criteria")
                .putFact("home", home.value())
                .contribution(score())
                .addAllParts(contributions.stream()
                        .map(CriterionContribution::explanation)
                        .toList())
                .build();
    }
}
