package org.placewright.matching.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;
import org.placewright.matching.RankingCounts;
import org.placewright.matching.SiblingMatch;
import org.placewright.matching.SiblingRanking;
import org.placewright.matching.SiblingRequest;

/**
 * What is kept of a ranking for brothers and sisters.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>children</td><td>{@link Pseudonym}s</td><td></td><td>yes</td><td></td>
 *     <td>all of them, by the pseudonyms of their referrals; two or more</td></tr>
 * <tr><td>decision</td><td>{@link TogetherOrApart}</td><td></td><td>yes</td><td></td>
 *     <td>what had been decided about them when it was asked</td></tr>
 * <tr><td>kind</td><td>{@link SiblingOutcomeKind}</td><td></td><td>yes</td><td></td><td>what was found</td></tr>
 * <tr><td>counts</td><td>{@link RankingCounts}</td><td>homes</td><td>yes</td><td></td>
 *     <td>how many homes of each sort there were for all of them together</td></tr>
 * <tr><td>excludedByRule</td><td>whole numbers by rule</td><td>homes</td><td>no</td><td>none</td>
 *     <td>how many homes each rule excluded for all of them together</td></tr>
 * <tr><td>withoutAnyHome</td><td>{@link Pseudonym}s</td><td></td><td>no</td><td>none</td>
 *     <td>those for whom there was no home even alone, where none was suitable</td></tr>
 * <tr><td>homesNeeded</td><td>whole number</td><td>homes</td><td>no</td><td>not bound so</td>
 *     <td>among how many homes they could have been shared out, had the policy let them be</td></tr>
 * <tr><td>homes</td><td>{@link RecordedSharedHome}s</td><td></td><td>no</td><td>none</td>
 *     <td>the homes the officer was shown, each once for the same children</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class RecordedSiblingOutcome implements WithRecordedSiblingOutcome {

    RecordedSiblingOutcome() {}

    /**
     * Returns what is to be kept of a ranking.
     *
     * @param request what was asked
     * @param ranking the answer
     * @param key by which the referrals are named; it is not kept
     * @param nearMisses how many near misses for all of them the officer was shown at most, 0 or more
     * @return the homes it names, and so many near misses
     * @throws IllegalArgumentException if {@code nearMisses} is less than 0, or the answer is to another request
     */
    public static RecordedSiblingOutcome of(
            SiblingRequest request, SiblingRanking ranking, PseudonymKey key, int nearMisses) {
        if (!ranking.referral().equals(request.siblings().id())) {
            throw new IllegalArgumentException("RecordedSiblingOutcome ranking must answer the request but is about "
                    + "another group. Maybe two answers were mixed?");
        }
        Builder outcome = builder()
                .decision(request.siblings()
                        .siblings()
                        .map(SiblingGroup::decision)
                        .orElse(TogetherOrApart.NOT_DECIDED))
                .kind(SiblingOutcomeKind.of(ranking))
                .counts(ranking.counts())
                .excludedByRule(ranking.exclusions().countByRule());
        request.siblings().referrals().forEach(referral -> outcome.addChildren(key.pseudonymOf(referral.id())));
        shown(ranking).forEach(home -> outcome.addHome(RecordedSharedHome.of(home, key)));
        ranking.exclusions().nearMisses(nearMisses).forEach(home -> outcome.addHome(RecordedSharedHome.of(home, key)));
        if (ranking instanceof SiblingRanking.NoneSuitable none) {
            outcome.homesNeeded(none.homesNeeded());
            for (ReferralId referral : none.withoutAnyHome()) {
                outcome.addWithoutAnyHome(key.pseudonymOf(referral));
            }
        }
        return outcome.build();
    }

    /**
     * Returns what is to be kept of a ranking where an officer chose a home for all of them that it may exclude.
     *
     * @param request what was asked
     * @param ranking the answer
     * @param key by which the referrals are named; it is not kept
     * @param nearMisses how many near misses for all of them the officer was shown at most, 0 or more
     * @param chosen the home chosen for all
     * @return the homes it names, so many near misses, and the one chosen with what excludes it, if it is excluded
     * @throws IllegalArgumentException if {@code nearMisses} is less than 0, or the answer is to another request
     */
    public static RecordedSiblingOutcome of(
            SiblingRequest request, SiblingRanking ranking, PseudonymKey key, int nearMisses, HomeId chosen) {
        RecordedSiblingOutcome shown = of(request, ranking, key, nearMisses);
        if (shown.home(chosen, shown.children()).isPresent()) {
            return shown;
        }
        Optional<RecordedSharedHome> nearMiss = ranking.exclusions().nearMisses().stream()
                .filter(home -> home.match().home().equals(chosen))
                .findFirst()
                .map(home -> RecordedSharedHome.of(home, key));
        return nearMiss.or(() ->
                        ranking.exclusions().of(chosen).map(home -> RecordedSharedHome.of(home, shown.children())))
                .map(home -> builder().from(shown).addHome(home).build())
                .orElse(shown);
    }

    /** Returns the homes an answer names: for all of them, or those of the split, and for all once confirmed. */
    private static ImmutableList<SiblingMatch> shown(SiblingRanking ranking) {
        if (ranking instanceof SiblingRanking.OneHome one) {
            return one.homes();
        }
        if (ranking instanceof SiblingRanking.SeveralHomes several) {
            return ImmutableList.<SiblingMatch>builder()
                    .addAll(several.homes())
                    .addAll(several.togetherIfConfirmed())
                    .build();
        }
        if (ranking instanceof SiblingRanking.NotDetermined open) {
            ImmutableList.Builder<SiblingMatch> homes = ImmutableList.builder();
            open.homes().stream()
                    .filter(home -> !open.togetherIfConfirmed().contains(home))
                    .forEach(homes::add);
            return homes.addAll(open.togetherIfConfirmed()).build();
        }
        return ImmutableList.of();
    }

    /**
     * Returns all of the children.
     *
     * @return the pseudonyms of their referrals, two or more
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Pseudonym> children();

    /**
     * Returns what had been decided about them when it was asked.
     *
     * @return the decision
     */
    public abstract TogetherOrApart decision();

    /**
     * Returns what was found.
     *
     * @return the kind
     */
    public abstract SiblingOutcomeKind kind();

    /**
     * Returns how many homes of each sort there were for all of them together.
     *
     * @return the counts
     */
    public abstract RankingCounts counts();

    /**
     * Returns how many homes each rule excluded for all of them together.
     *
     * @return counts by the key of the rule
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<ExplanationKey, Long> excludedByRule();

    /**
     * Returns those for whom there was no home even alone.
     *
     * @return the pseudonyms of their referrals; none unless no home was suitable
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Pseudonym> withoutAnyHome();

    /**
     * Returns among how many homes they could have been shared out, had the policy let them be.
     *
     * @return homes, at the fewest; empty where the policy's number did not stand in the way
     */
    public abstract OptionalInt homesNeeded();

    /**
     * Returns the homes the officer was shown.
     *
     * @return those for all, or of the split, then those for all once confirmed, then near misses for all
     */
    public abstract ImmutableList<RecordedSharedHome> homes();

    /**
     * Returns how one home stood for some of them.
     *
     * @param home the home
     * @param together the pseudonyms of those who are to live there, and of nobody else
     * @return its standing, if it is named for just these
     */
    public final Optional<RecordedSharedHome> home(HomeId home, ImmutableSortedSet<Pseudonym> together) {
        return homes().stream()
                .filter(named -> named.home().equals(home) && named.children().equals(together))
                .findFirst();
    }

    @Value.Check
    void check() {
        if (children().size() < 2) {
            throw new IllegalArgumentException("RecordedSiblingOutcome children must be two or more but were "
                    + children().size() + ". Maybe a RecordedOutcome for one child was meant?");
        }
        if (!children().containsAll(withoutAnyHome())
                || !homes().stream().allMatch(home -> children().containsAll(home.children()))) {
            throw new IllegalArgumentException("RecordedSiblingOutcome homes and withoutAnyHome must be about the "
                    + "children. Maybe pseudonyms of two keys were mixed?");
        }
        if (homes().stream()
                        .map(home -> ImmutableList.of(home.home(), home.children()))
                        .distinct()
                        .count()
                < homes().size()) {
            throw new IllegalArgumentException("RecordedSiblingOutcome homes must name each home once for the same "
                    + "children. Maybe two rankings were mixed?");
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

    /** Builds a {@link RecordedSiblingOutcome}. Children, decision, kind and counts must be set. */
    public static final class Builder extends ImmutableRecordedSiblingOutcome.Builder {
        Builder() {}
    }
}
