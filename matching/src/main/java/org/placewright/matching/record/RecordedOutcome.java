package org.placewright.matching.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.matching.Ranking;
import org.placewright.matching.RankingCounts;

/**
 * What is kept of a ranking.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>counts</td><td>{@link RankingCounts}</td><td>homes</td><td>yes</td><td></td>
 *     <td>how many homes there were of each sort, named or not</td></tr>
 * <tr><td>excludedByRule</td><td>whole numbers by rule</td><td>homes</td><td>no</td><td>none</td>
 *     <td>how many homes each rule excluded; one that several exclude counts for each</td></tr>
 * <tr><td>criteriaNotApplied</td><td>criteria</td><td></td><td>no</td><td>none</td>
 *     <td>which could say nothing about the referral</td></tr>
 * <tr><td>homes</td><td>{@link RecordedHome}s</td><td></td><td>no</td><td>none</td>
 *     <td>the homes the officer was shown, each once: cleared, to confirm first, near misses</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class RecordedOutcome implements WithRecordedOutcome {

    RecordedOutcome() {}

    /**
     * Returns what is to be kept of a ranking.
     *
     * @param ranking the ranking
     * @param nearMisses how many near misses the officer was shown at most, 0 or more
     * @return the homes it names, and so many near misses
     * @throws IllegalArgumentException if {@code nearMisses} is less than 0
     */
    public static RecordedOutcome of(Ranking ranking, int nearMisses) {
        Builder outcome = builder()
                .counts(ranking.counts())
                .excludedByRule(ranking.excludedByRule())
                .criteriaNotApplied(ranking.criteriaNotApplied());
        for (int i = 0; i < ranking.matches().size(); i++) {
            outcome.addHome(RecordedHome.cleared(ranking.matches().get(i), i + 1));
        }
        ranking.confirmFirst().forEach(home -> outcome.addHome(RecordedHome.toConfirm(home)));
        ranking.exclusions().nearMisses(nearMisses).forEach(home -> outcome.addHome(RecordedHome.nearMiss(home)));
        return outcome.build();
    }

    /**
     * Returns what is to be kept of a ranking where an officer chose a home it excludes.
     *
     * @param ranking the ranking
     * @param nearMisses how many near misses the officer was shown at most, 0 or more
     * @param chosen the home chosen
     * @return the homes it names, so many near misses, and the one chosen with what excludes it, and what would have to
     *     be asked besides, if it is excluded
     * @throws IllegalArgumentException if {@code nearMisses} is less than 0
     */
    public static RecordedOutcome of(Ranking ranking, int nearMisses, HomeId chosen) {
        RecordedOutcome shown = of(ranking, nearMisses);
        if (shown.home(chosen).isPresent()) {
            return shown;
        }
        Optional<RecordedHome> nearMiss = ranking.exclusions().nearMisses().stream()
                .filter(home -> home.match().home().equals(chosen))
                .findFirst()
                .map(RecordedHome::nearMiss);
        return nearMiss.or(() -> ranking.exclusions().of(chosen).map(RecordedHome::excluded))
                .map(home -> builder().from(shown).addHome(home).build())
                .orElse(shown);
    }

    /**
     * Returns how many homes there were of each sort.
     *
     * @return the counts
     */
    public abstract RankingCounts counts();

    /**
     * Returns how many homes each rule excluded.
     *
     * @return counts by the key of the rule
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<ExplanationKey, Long> excludedByRule();

    /**
     * Returns the criteria that could say nothing about the referral.
     *
     * @return the keys of the criteria, in the order of the policy's criteria
     */
    public abstract ImmutableList<ExplanationKey> criteriaNotApplied();

    /**
     * Returns the homes the officer was shown.
     *
     * @return those cleared by place, then those to confirm first, then near misses, each best first
     */
    public abstract ImmutableList<RecordedHome> homes();

    /**
     * Returns how one home stood.
     *
     * @param home the home
     * @return its standing, if it is named
     */
    public final Optional<RecordedHome> home(HomeId home) {
        return homes().stream().filter(named -> named.home().equals(home)).findFirst();
    }

    /**
     * Returns the homes one rule short that the officer was shown.
     *
     * @return the near misses, best first
     */
    public final ImmutableList<RecordedHome> nearMisses() {
        return of(Standing.NEAR_MISS).collect(ImmutableList.toImmutableList());
    }

    private Stream<RecordedHome> of(Standing standing) {
        return homes().stream().filter(home -> home.standing() == standing);
    }

    @Value.Check
    void check() {
        if (homes().stream().map(RecordedHome::home).distinct().count() < homes().size()) {
            throw new IllegalArgumentException(
                    "RecordedOutcome homes must name each home once. Maybe two rankings were mixed?");
        }
        long excluded = of(Standing.NEAR_MISS).count() + of(Standing.EXCLUDED).count();
        if (of(Standing.CLEARED).count() > counts().cleared()
                || of(Standing.CONFIRM_FIRST).count() > counts().confirmFirst()
                || excluded > counts().excluded()) {
            throw new IllegalArgumentException("RecordedOutcome homes must be no more than " + counts()
                    + ". Maybe the counts are those of another ranking?");
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RecordedOutcome}. The counts must be set. */
    public static final class Builder extends ImmutableRecordedOutcome.Builder {
        Builder() {}
    }
}
