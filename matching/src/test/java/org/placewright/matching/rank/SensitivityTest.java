package org.placewright.matching.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Longs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.Match;
import org.placewright.matching.MatchPolicy;

class SensitivityTest {

    private static final ImmutableList<ExplanationKey> KEYS = ImmutableList.of(
            ExplanationKey.of("criterion.near"),
            ExplanationKey.of("criterion.good"),
            ExplanationKey.of("criterion.kept"));
    private static final ExplanationKey NEAR = KEYS.get(0);
    private static final ExplanationKey GOOD = KEYS.get(1);
    private static final int HEAVIEST_TRIED = 60;

    @Test
    void the_weight_at_which_another_home_comes_first_is_found_up_and_down() {
        MatchPolicy policy = weighing(10, 4);
        // A leads by 0.5 near and trails by 1 in being good: level where good weighs 5, or near weighs 8.
        List<Match> matches = ranked(policy, home("A", 800_000, 0), home("B", 300_000, 1_000_000));
        assertThat(Sensitivity.of(policy, matches)).containsExactly(change(GOOD, 4, 6, "B"), change(NEAR, 10, 7, "B"));
    }

    @Test
    void where_homes_are_level_the_order_of_identifiers_decides() {
        MatchPolicy policy = weighing(10, 4);
        List<Match> matches = ranked(policy, home("B", 800_000, 0), home("A", 300_000, 1_000_000));
        assertThat(Sensitivity.of(policy, matches)).contains(change(NEAR, 10, 8, "A"));
    }

    @Test
    void the_nearest_of_several_homes_counts() {
        MatchPolicy policy = weighing(10, 0);
        List<Match> matches =
                ranked(policy, home("A", 900_000, 0), home("B", 800_000, 100_000), home("C", 700_000, 900_000));
        assertThat(Sensitivity.of(policy, matches)).containsExactly(change(GOOD, 0, 3, "C"));
    }

    @Test
    void a_home_that_is_best_in_everything_stays_first() {
        MatchPolicy policy = weighing(3, 2);
        assertThat(Sensitivity.of(policy, ranked(policy, home("A", 900_000, 600_000), home("B", 800_000, 600_000))))
                .isEmpty();
        assertThat(Sensitivity.of(policy, ranked(policy, home("A", 900_000, 600_000))))
                .isEmpty();
        assertThat(Sensitivity.of(policy, ImmutableList.of())).isEmpty();
    }

    @Test
    void no_weight_moves_a_tier() {
        MatchPolicy policy = weighing(10, 4);
        List<Match> matches = ranked(policy, home("A", 800_000, 0), home("B", 300_000, 1_000_000));
        List<Match> tiered = List.of(tiered(matches.get(0), CriterionContribution.WHOLE), tiered(matches.get(1), 0));
        assertThat(Sensitivity.of(policy, tiered)).isEmpty();
    }

    private static Match tiered(Match match, long score) {
        return new Match(
                match.home(),
                ImmutableList.of(part(ExplanationKey.of("criterion.kin"), 0, score)),
                match.contributions(),
                ImmutableList.of());
    }

    @Test
    void another_policy_is_refused() {
        List<Match> matches = ranked(weighing(10, 4), home("A", 800_000, 0), home("B", 300_000, 1_000_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sensitivity.of(weighing(10, 5), matches))
                .withMessageContaining("Maybe the policy has changed since?");
    }

    @Test
    void every_change_changes_the_first_place_and_one_less_does_not() {
        Random random = new Random(17);
        int changes = 0;
        for (int i = 0; i < 3_000; i++) {
            MatchPolicy policy = weighing(random.nextInt(1_000), random.nextInt(1_000), random.nextInt(1_000_000));
            Scores[] homes = homes(random);
            HomeId first = first(policy, homes);
            for (WeightChange change : Sensitivity.of(policy, ranked(policy, homes))) {
                assertThat(first(change.appliedTo(policy), homes))
                        .isEqualTo(change.first())
                        .isNotEqualTo(first);
                int nearer = change.after() - Integer.signum(change.by());
                assertThat(first(Sensitivity.weighing(policy, change.criterion(), nearer), homes))
                        .isEqualTo(first);
                changes++;
            }
        }
        assertThat(changes).isGreaterThan(3_000);
    }

    @Test
    void trying_every_small_weight_finds_the_same() {
        Random random = new Random(18);
        for (int i = 0; i < 1_000; i++) {
            MatchPolicy policy = weighing(random.nextInt(7), random.nextInt(7), random.nextInt(7));
            Scores[] homes = homes(random);
            List<WeightChange> found = Sensitivity.of(policy, ranked(policy, homes));
            for (ExplanationKey criterion : KEYS) {
                for (int step : new int[] {1, -1}) {
                    assertThat(found.stream()
                                    .filter(change -> change.criterion().equals(criterion)
                                            && Integer.signum(change.by()) == step
                                            && change.after() <= HEAVIEST_TRIED)
                                    .map(WeightChange::after)
                                    .findFirst())
                            .isEqualTo(tried(policy, criterion, step, homes));
                }
            }
        }
    }

    private static Optional<Integer> tried(MatchPolicy policy, ExplanationKey criterion, int step, Scores... homes) {
        HomeId first = first(policy, homes);
        int weight = policy.weights().getOrDefault(criterion, 0);
        for (int tried = weight + step; tried >= 0 && tried <= HEAVIEST_TRIED; tried += step) {
            if (!first(Sensitivity.weighing(policy, criterion, tried), homes).equals(first)) {
                return Optional.of(tried);
            }
        }
        return Optional.empty();
    }

    private static Scores[] homes(Random random) {
        return List.of("A", "B", "C", "D").stream()
                .map(id -> home(id, anyScore(random), anyScore(random), anyScore(random)))
                .toArray(Scores[]::new);
    }

    private static long anyScore(Random random) {
        return random.nextInt((int) CriterionContribution.WHOLE + 1);
    }

    private record Scores(String id, ImmutableList<Long> scores) {}

    private static Scores home(String id, long... scores) {
        return new Scores(id, ImmutableList.copyOf(Longs.asList(scores)));
    }

    private static MatchPolicy weighing(int... weights) {
        ImmutableMap.Builder<ExplanationKey, Integer> all = ImmutableMap.builder();
        for (int i = 0; i < weights.length; i++) {
            all.put(KEYS.get(i), weights[i]);
        }
        return MatchPolicy.builder().weights(all.buildOrThrow()).build();
    }

    private static HomeId first(MatchPolicy policy, Scores... homes) {
        return ranked(policy, homes).get(0).home();
    }

    /** Ranks homes of given scores as the ranker does. */
    private static List<Match> ranked(MatchPolicy policy, Scores... homes) {
        int criteria = homes[0].scores().size();
        long[] weights = new long[criteria];
        for (int i = 0; i < criteria; i++) {
            weights[i] = policy.weights().getOrDefault(KEYS.get(i), 0);
        }
        long[] micro = MicroWeights.scaled(weights);
        List<Match> matches = new ArrayList<>();
        for (Scores home : homes) {
            ImmutableList.Builder<CriterionContribution> parts = ImmutableList.builder();
            for (int i = 0; i < criteria; i++) {
                parts.add(part(KEYS.get(i), micro[i], home.scores().get(i)));
            }
            matches.add(new Match(HomeId.of(home.id()), ImmutableList.of(), parts.build(), ImmutableList.of()));
        }
        matches.sort(Comparator.comparingLong(Match::score).reversed().thenComparing(Match::home));
        return matches;
    }

    private static CriterionContribution part(ExplanationKey criterion, long weight, long score) {
        return CriterionContribution.builder()
                .criterion(criterion)
                .weight(weight)
                .score(score)
                .known(true)
                .statement("x")
                .build();
    }

    private static WeightChange change(ExplanationKey criterion, int before, int after, String first) {
        return WeightChange.builder()
                .criterion(criterion)
                .before(before)
                .after(after)
                .first(HomeId.of(first))
                .build();
    }
}
