package org.placewright.matching.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.matching.Ranking;
import org.placewright.matching.RankingCounts;

/**
 * Where two rankings for one referral differ: on another day, by another policy, or by another algorithm.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>meaning</th></tr>
 * <tr><td>referral</td><td>{@link ReferralId}</td><td></td><td>yes</td><td>which referral both answer</td></tr>
 * <tr><td>before, after</td><td>{@link RankingCounts}</td><td>homes</td><td>yes</td>
 *     <td>how many homes of each sort</td></tr>
 * <tr><td>homes</td><td>{@link HomeChange}s</td><td></td><td>no</td>
 *     <td>the homes that came, went, moved or have another score, by identifier</td></tr>
 * <tr><td>excludedByRule</td><td>{@link CountChange}s by rule</td><td>homes</td><td>no</td>
 *     <td>the rules that exclude more or fewer homes</td></tr>
 * </table>
 *
 * <p>Only homes the rankings name are compared: to see every one, rank without a limit. It is a case record, as
 * rankings are; its {@code toString} shows counts only.
 */
@Value.Immutable
public abstract class RankingDifference implements WithRankingDifference {

    RankingDifference() {}

    /**
     * Compares two rankings, in O(h log h) time for h homes named.
     *
     * @param before the earlier one
     * @param after the later one, for the same referral
     * @return where they differ
     * @throws IllegalArgumentException if they answer different referrals
     */
    public static RankingDifference between(Ranking before, Ranking after) {
        if (!before.referral().equals(after.referral())) {
            throw new IllegalArgumentException("RankingDifference must be between rankings for one referral but was "
                    + "between those for " + before.referral() + " and " + after.referral()
                    + ". Maybe they were paired wrongly?");
        }
        ImmutableSortedMap<HomeId, RankedPlace> left = places(before);
        ImmutableSortedMap<HomeId, RankedPlace> right = places(after);
        Builder difference =
                builder().referral(before.referral()).before(before.counts()).after(after.counts());
        for (HomeId home : ImmutableSortedSet.copyOf(Sets.union(left.keySet(), right.keySet()))) {
            Optional<RankedPlace> was = Optional.ofNullable(left.get(home));
            Optional<RankedPlace> is = Optional.ofNullable(right.get(home));
            if (!was.equals(is)) {
                difference.addHome(HomeChange.builder()
                        .home(home)
                        .before(was)
                        .after(is)
                        .excludedBy(is.isPresent() ? ImmutableSortedSet.of() : excluding(after, home))
                        .build());
            }
        }
        for (ExplanationKey rule : ImmutableSortedSet.copyOf(Sets.union(
                before.excludedByRule().keySet(), after.excludedByRule().keySet()))) {
            long was = before.excludedByRule().getOrDefault(rule, 0L);
            long is = after.excludedByRule().getOrDefault(rule, 0L);
            if (was != is) {
                difference.putExcludedByRule(rule, new CountChange(was, is));
            }
        }
        return difference.build();
    }

    private static ImmutableSortedMap<HomeId, RankedPlace> places(Ranking ranking) {
        ImmutableSortedMap.Builder<HomeId, RankedPlace> places = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < ranking.matches().size(); i++) {
            places.put(
                    ranking.matches().get(i).home(),
                    new RankedPlace(
                            Standing.CLEARED, i + 1, ranking.matches().get(i).score()));
        }
        for (int i = 0; i < ranking.confirmFirst().size(); i++) {
            places.put(
                    ranking.confirmFirst().get(i).match().home(),
                    new RankedPlace(
                            Standing.CONFIRM_FIRST,
                            i + 1,
                            ranking.confirmFirst().get(i).match().score()));
        }
        return places.buildOrThrow();
    }

    private static ImmutableSortedSet<ExplanationKey> excluding(Ranking ranking, HomeId home) {
        return ranking.exclusions().of(home).stream()
                .flatMap(excluded -> excluded.reasons().stream())
                .map(reason -> reason.rule())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * Returns which referral both answer.
     *
     * @return the referral
     */
    public abstract ReferralId referral();

    /**
     * Returns how many homes of each sort there were.
     *
     * @return the counts of the earlier ranking
     */
    public abstract RankingCounts before();

    /**
     * Returns how many homes of each sort there are.
     *
     * @return the counts of the later ranking
     */
    public abstract RankingCounts after();

    /**
     * Returns every home that stands otherwise.
     *
     * @return in the order of their identifiers
     */
    public abstract ImmutableList<HomeChange> homes();

    /**
     * Returns the rules that exclude more or fewer homes.
     *
     * @return counts before and after, by the key of the rule
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<ExplanationKey, CountChange> excludedByRule();

    /**
     * Returns the homes only the later ranking names.
     *
     * @return in the order of their identifiers
     */
    public final ImmutableList<HomeChange> entered() {
        return those(home -> home.before().isEmpty());
    }

    /**
     * Returns the homes only the earlier ranking names.
     *
     * @return in the order of their identifiers
     */
    public final ImmutableList<HomeChange> left() {
        return those(home -> home.after().isEmpty());
    }

    /**
     * Returns the homes both name, in another place or standing.
     *
     * @return in the order of their identifiers
     */
    public final ImmutableList<HomeChange> moved() {
        return those(HomeChange::isMoved);
    }

    /**
     * Returns the homes both name, with another score.
     *
     * @return in the order of their identifiers
     */
    public final ImmutableList<HomeChange> rescored() {
        return those(HomeChange::isRescored);
    }

    /**
     * Tells whether there is no difference.
     *
     * @return true if both name the same homes in the same places with the same scores, and count the same exclusions
     */
    public final boolean isEmpty() {
        return homes().isEmpty() && excludedByRule().isEmpty() && before().equals(after());
    }

    private ImmutableList<HomeChange> those(Predicate<HomeChange> which) {
        return homes().stream().filter(which).collect(ImmutableList.toImmutableList());
    }

    /** Returns counts only. */
    @Override
    public final String toString() {
        return "RankingDifference[" + referral() + ": " + entered().size() + " entered, " + left().size() + " left, "
                + moved().size() + " moved, " + rescored().size() + " rescored]";
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RankingDifference}. Referral and both counts must be set. */
    public static final class Builder extends ImmutableRankingDifference.Builder {
        Builder() {}
    }
}
