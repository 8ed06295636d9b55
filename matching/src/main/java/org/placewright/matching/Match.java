package org.placewright.matching;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;

/**
 * A home with its score, and what each criterion added to it. Why the home stands where it does is put into words when
 * it is first asked for, so a match holds on to what it was found by until then.
 *
 * <p>Two are equal if their homes and all that is said of them are. Immutable and safe to share between threads.
 */
public final class Match {

    private static final ExplanationKey KEY = ExplanationKey.of("match");

    private final HomeId home;
    private final long score;
    private final Supplier<MatchAnalysis> analysis;

    private Match(HomeId home, long score, Supplier<MatchAnalysis> analysis) {
        this.home = home;
        this.score = score;
        this.analysis = analysis;
    }

    /**
     * Creates a match of which everything is at hand.
     *
     * @param home the home
     * @param tiers the policy's tiers that apply to the referral, in order, each of no weight: they come before the
     *     score
     * @param contributions one for each criterion that applies to the referral, in the order of the policy's criteria
     * @param flags what the officer must know, in the order of the rules
     * @throws IllegalArgumentException if two contributions are of the same criterion
     */
    public Match(
            HomeId home,
            ImmutableList<CriterionContribution> tiers,
            ImmutableList<CriterionContribution> contributions,
            ImmutableList<RuleStatement> flags) {
        this(home, new MatchAnalysis(tiers, contributions, flags));
    }

    private Match(HomeId home, MatchAnalysis analysis) {
        this(home, analysis.score(), () -> analysis);
    }

    /**
     * Returns a match that is put into words when it is first asked why.
     *
     * @param home the home
     * @param score its score, in micro-points: what the contributions add up to
     * @param analysis says why; asked once at most
     * @return the match
     */
    public static Match of(HomeId home, long score, Supplier<MatchAnalysis> analysis) {
        return new Match(home, score, Suppliers.memoize(analysis::get));
    }

    /**
     * Returns the home.
     *
     * @return its identifier
     */
    public HomeId home() {
        return home;
    }

    /**
     * Returns the score: the contributions added up.
     *
     * @return micro-points, 0 to 1,000,000
     */
    public long score() {
        return score;
    }

    /**
     * Returns why the home stands where it does.
     *
     * @return tiers, contributions and flags, in words
     */
    public MatchAnalysis analysis() {
        return analysis.get();
    }

    /**
     * Returns the policy's tiers that apply to the referral.
     *
     * @return in order, each of no weight: they come before the score
     */
    public ImmutableList<CriterionContribution> tiers() {
        return analysis().tiers();
    }

    /**
     * Returns what each criterion that applies to the referral added to the score.
     *
     * @return in the order of the policy's criteria
     */
    public ImmutableList<CriterionContribution> contributions() {
        return analysis().contributions();
    }

    /**
     * Returns what the officer must know.
     *
     * @return in the order of the rules
     */
    public ImmutableList<RuleStatement> flags() {
        return analysis().flags();
    }

    /**
     * Returns what speaks for the home: the criteria it does better than half by, the largest contribution first.
     *
     * @return contributions
     */
    public ImmutableList<CriterionContribution> reasonsFor() {
        return contributions().stream()
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
        return contributions().stream()
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
        return contributions().stream()
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
        return contributions().stream()
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
                .statement("Scored by " + contributions().size() + " criteria")
                .contribution(score())
                .addAllParts(
                        tiers().stream().map(CriterionContribution::explanation).toList())
                .addAllParts(flags().stream().map(RuleStatement::explanation).toList())
                .addAllParts(contributions().stream()
                        .map(CriterionContribution::explanation)
                        .toList())
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Match that
                        && home.equals(that.home)
                        && score == that.score
                        && analysis().equals(that.analysis()));
    }

    @Override
    public int hashCode() {
        return home.hashCode() * 31 + Long.hashCode(score);
    }

    /** Returns the home only: scores and reasons are about a child. */
    @Override
    public String toString() {
        return "Match[" + home + "]";
    }
}
