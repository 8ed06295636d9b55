package org.placewright.matching.rank;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.placewright.core.geo.GridPoint;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.rank.SiblingPartitions.Partition;

class NearbyHomesTest {

    private static final MatchPolicy POLICY = MatchPolicy.standard();
    private static final int CHILDREN = 5;
    private static final long WHOLE = 1_000_000;
    private static final double METRES_IN_MILE = 1609.3;

    /** Some homes on few scores and in few places, so that many choices are worth the same. */
    private static final class Homes {
        private final int[] tiers;
        private final int[] scores;
        private final @Nullable GridPoint[] places;

        Homes(int[] tiers, int[] scores, @Nullable GridPoint[] places) {
            this.tiers = tiers;
            this.scores = scores;
            this.places = places;
        }

        static Homes some(Random random) {
            int number = 1 + random.nextInt(7);
            @Nullable GridPoint[] places = new @Nullable GridPoint[number];
            for (int i = 0; i < number; i++) {
                places[i] = random.nextInt(6) == 0
                        ? null
                        : new GridPoint(400_000 + random.nextInt(4) * 4_000, 400_000 + random.nextInt(2) * 9_000);
            }
            return new Homes(
                    random.ints(number, 0, 2).toArray(),
                    random.ints(number, 0, 3).map(score -> score * 700_000).toArray(),
                    places);
        }

        /** Those of a part: some of the homes, best first. */
        Candidates part(Random random) {
            int[] homes = random.ints(0, scores.length)
                    .distinct()
                    .limit(1 + random.nextInt(scores.length))
                    .boxed()
                    .sorted((one, other) -> tiers[one] != tiers[other]
                            ? tiers[other] - tiers[one]
                            : scores[one] != scores[other] ? scores[other] - scores[one] : one - other)
                    .mapToInt(Integer::intValue)
                    .toArray();
            @Nullable GridPoint[] at = new @Nullable GridPoint[homes.length];
            long[] tier = new long[homes.length];
            long[] score = new long[homes.length];
            for (int i = 0; i < homes.length; i++) {
                at[i] = places[homes[i]];
                tier[i] = tiers[homes[i]];
                score[i] = scores[homes[i]];
            }
            return new Candidates(homes, tier, score, at);
        }
    }

    /** Every choice, one by one, the earlier kept where two are worth the same. */
    private static final class EveryChoice {
        private final List<Candidates> parts;
        private long tier = -1;
        private long worth = -1;
        private Optional<ImmutableIntArray> best = Optional.empty();

        EveryChoice(List<Candidates> parts) {
            this.parts = parts;
            choose(new ArrayList<>());
        }

        private void choose(List<Integer> chosen) {
            if (chosen.size() == parts.size()) {
                weigh(chosen);
                return;
            }
            for (int i = 0; i < parts.get(chosen.size()).size(); i++) {
                chosen.add(i);
                choose(chosen);
                chosen.remove(chosen.size() - 1);
            }
        }

        private void weigh(List<Integer> chosen) {
            long tiers = 0;
            long scores = 0;
            long nearness = WHOLE;
            List<Integer> homes = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                homes.add(parts.get(i).home(chosen.get(i)));
                tiers += parts.get(i).tier(chosen.get(i));
                scores += parts.get(i).score(chosen.get(i));
                for (int j = 0; j < i; j++) {
                    nearness = Math.min(
                            nearness,
                            nearness(
                                    parts.get(i).place(chosen.get(i)),
                                    parts.get(j).place(chosen.get(j))));
                }
            }
            long all = 750_000 * scores + 250_000L * CHILDREN * nearness;
            if (homes.stream().distinct().count() == homes.size() && (tiers > tier || (tiers == tier && all > worth))) {
                tier = tiers;
                worth = all;
                best = Optional.of(ImmutableIntArray.copyOf(homes));
            }
        }

        private static long nearness(@Nullable GridPoint one, @Nullable GridPoint other) {
            if (one == null || other == null) {
                return WHOLE / 2;
            }
            long tenths = Math.round(one.metresTo(other) / METRES_IN_MILE * 10);
            return Math.max(0, WHOLE - tenths * 100_000 / 20);
        }
    }

    private static ImmutableList<Candidates> parts(Random random) {
        Homes homes = Homes.some(random);
        ImmutableList.Builder<Candidates> parts = ImmutableList.builder();
        int number = 2 + random.nextInt(3);
        for (int i = 0; i < number; i++) {
            parts.add(homes.part(random));
        }
        return parts.build();
    }

    private static Partition partition(int number) {
        return new Partition(ImmutableList.of(number), 0);
    }

    @Test
    void the_best_choice_is_found_and_of_equals_the_first() {
        int found = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            ImmutableList<Candidates> parts = parts(new Random(seed));
            NearbyHomes search = new NearbyHomes(CHILDREN, POLICY);
            search.consider(partition(1), parts);
            Optional<ImmutableIntArray> best = new EveryChoice(parts).best;
            assertThat(search.best().map(NearbyHomes.Choice::homes))
                    .as("seed %s", seed)
                    .isEqualTo(best);
            found += best.isPresent() ? 1 : 0;
        }
        assertThat(found).isBetween(1_500, 2_999);
    }

    @Test
    void of_several_ways_worth_the_same_the_earlier_is_taken() {
        int second = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            ImmutableList<Candidates> one = parts(random);
            ImmutableList<Candidates> other = parts(random);
            NearbyHomes search = new NearbyHomes(CHILDREN, POLICY);
            search.consider(partition(1), one);
            search.consider(partition(2), other);
            search.consider(partition(3), one);
            EveryChoice first = new EveryChoice(one);
            EveryChoice later = new EveryChoice(other);
            boolean better = later.tier > first.tier || (later.tier == first.tier && later.worth > first.worth);
            assertThat(search.best())
                    .as("seed %s", seed)
                    .isEqualTo((better ? later : first)
                            .best.map(homes -> new NearbyHomes.Choice(partition(better ? 2 : 1), homes)));
            second += better ? 1 : 0;
        }
        assertThat(second).isBetween(100, 900);
    }

    @Test
    void a_search_that_ends_early_has_a_choice_still_if_there_is_any() {
        for (int seed = 0; seed < 1_000; seed++) {
            ImmutableList<Candidates> parts = parts(new Random(seed));
            NearbyHomes search = new NearbyHomes(CHILDREN, POLICY, 0);
            search.consider(partition(1), parts);
            assertThat(search.best().isPresent())
                    .as("seed %s", seed)
                    .isEqualTo(new EveryChoice(parts).best.isPresent());
        }
    }

    /** Twenty by twenty homes a mile apart, all equal: the walk once took every choice of equal worth. */
    @Test
    void equal_homes_all_over_a_county_are_not_walked_one_by_one() {
        int side = 20;
        int[] homes = new int[side * side];
        long[] scores = new long[homes.length];
        @Nullable GridPoint[] places = new @Nullable GridPoint[homes.length];
        for (int i = 0; i < homes.length; i++) {
            homes[i] = i;
            scores[i] = 600_000;
            places[i] = new GridPoint(300_000 + i % side * 1_609, 300_000 + i / side * 1_609);
        }
        Candidates all = new Candidates(homes, new long[homes.length], scores, places);
        long steps = 400_000;
        NearbyHomes search = new NearbyHomes(6, POLICY, steps);
        search.consider(partition(1), ImmutableList.of(all, all, all));
        NearbyHomes unbounded = new NearbyHomes(6, POLICY, Long.MAX_VALUE);
        unbounded.consider(partition(1), ImmutableList.of(all, all, all));
        assertThat(search.best()).isEqualTo(unbounded.best());
        assertThat(unbounded.best().orElseThrow().homes()).isEqualTo(ImmutableIntArray.of(0, 1, side));
    }
}
