package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.math.LongMath;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an allocation is judged by: the levels of a policy as numbers, the first the most binding, so that of two
 * allocations that with the greater number at the first difference is the better.
 *
 * <p>Scores are counted in steps of one micro-point, or of as many powers of ten as it takes for all levels to fit one
 * whole number; tiers in the largest step that tells all of them apart, or a tenth of a whole score.
 */
final class Measures {

    /** Stands for a bound that is not proven. */
    static final long NOT_BOUNDED = Long.MAX_VALUE;

    private static final int MOST_TIER_STEPS = 1_000;
    private static final long TIER_STEP = 10_000;
    private static final long COARSEST_STEP = 100_000;

    private final ImmutableList<Measure> all;

    private Measures(ImmutableList<Measure> all) {
        this.all = all;
    }

    /**
     * Returns what is measured, with the finest steps that fit.
     *
     * @throws IllegalArgumentException if none do
     */
    static Measures of(AllocationPolicy policy, ImmutableList<Party> parties, LocalDate asOf, int tiers) {
        for (long step = 1; step <= COARSEST_STEP; step *= 10) {
            Measures measures = of(policy, parties, asOf, tiers, step);
            if (Weights.fit(measures, parties)) {
                return measures;
            }
        }
        throw new IllegalArgumentException("AllocationPolicy levels are too many for " + parties.size()
                + " waiting to be decided in whole numbers. Maybe have fewer levels, or decide for fewer at once?");
    }

    private static Measures of(
            AllocationPolicy policy, ImmutableList<Party> parties, LocalDate asOf, int tiers, long step) {
        ImmutableList.Builder<Measure> all = ImmutableList.builder();
        for (AllocationLevel level : policy.levels()) {
            switch (level) {
                case MOST_PLACED -> addPlaced(all, parties);
                case LONGEST_WAITING ->
                    all.add(new Measure(level, "", false, true, 1, 1, (party, option) -> party.daysWaited(asOf)));
                case WORST_OFF -> all.add(new Measure(level, "", true, false, 1, 1, (party, option) -> option.worst()));
                case TOTAL_SCORE -> addScores(all, parties, tiers, step);
            }
        }
        return new Measures(all.build());
    }

    /** Returns the scores only, by which each party would choose for itself. */
    static Measures ofScores(ImmutableList<Party> parties, LocalDate asOf, int tiers) {
        return of(
                AllocationPolicy.STANDARD.withLevels(ImmutableList.of(AllocationLevel.TOTAL_SCORE)),
                parties,
                asOf,
                tiers);
    }

    private static void addPlaced(ImmutableList.Builder<Measure> all, ImmutableList<Party> parties) {
        ImmutableSortedSet<Integer> priorities = parties.stream()
                .map(party -> party.waiting().priority())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
        for (int priority : priorities) {
            all.add(new Measure(
                    AllocationLevel.MOST_PLACED,
                    priorities.size() == 1 ? "" : "priority " + priority,
                    false,
                    true,
                    1,
                    1,
                    (party, option) -> party.waiting().priority() == priority ? party.size() : 0));
        }
    }

    private static void addScores(
            ImmutableList.Builder<Measure> all, ImmutableList<Party> parties, int tiers, long step) {
        for (int i = 0; i < tiers; i++) {
            int tier = i;
            long tierStep = tierStep(parties, tier, tiers);
            if (tierStep > 0) {
                all.add(new Measure(
                        AllocationLevel.TOTAL_SCORE,
                        "tier " + (tier + 1),
                        true,
                        true,
                        tierStep,
                        tierStep * Option.COARSE,
                        (party, option) -> option.tier(tier, tiers)));
            }
        }
        all.add(new Measure(
                AllocationLevel.TOTAL_SCORE,
                step == 1 ? "" : "to " + step + " micro-points",
                true,
                true,
                step,
                step,
                (party, option) -> option.score()));
    }

    /** Returns the step of a tier; 0 where no home does anything by it for anyone. */
    private static long tierStep(ImmutableList<Party> parties, int tier, int tiers) {
        long divisor = 0;
        long most = 0;
        for (Party party : parties) {
            for (Option option : party.options()) {
                long value = option.tier(tier, tiers);
                divisor = LongMath.gcd(divisor, value);
                most = Math.max(most, value);
            }
        }
        return divisor > 0 && most / divisor > MOST_TIER_STEPS ? TIER_STEP : divisor;
    }

    ImmutableList<Measure> all() {
        return all;
    }

    /** Returns the measures before another, or all of those that are summed after it too. */
    ImmutableList<Measure> summed(int upTo) {
        return all.subList(0, upTo).stream().filter(Measure::sum).collect(ImmutableList.toImmutableList());
    }

    /** Returns where the level of the worst off stands among the measures, if it is one. */
    Optional<Integer> worstOff() {
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).sum()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Returns how far a choice achieves each, in steps. */
    long[] of(Choice choice) {
        long[] values = new long[all.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = of(choice, all.get(i));
        }
        return values;
    }

    private static long of(Choice choice, Measure measure) {
        long sum = 0;
        long least = Long.MAX_VALUE;
        for (int party = 0; party < choice.parties().size(); party++) {
            Optional<Option> option = choice.option(party);
            if (option.isPresent()) {
                long steps = measure.steps(choice.parties().get(party), option.get());
                sum += steps;
                least = Math.min(least, steps);
            }
        }
        return measure.sum() ? sum : least == Long.MAX_VALUE ? 0 : least;
    }

    /** Compares two ways to achieve the measures: above 0 if the first is better. */
    static int compare(long[] one, long[] other) {
        for (int i = 0; i < one.length; i++) {
            if (one[i] != other[i]) {
                return Long.compare(one[i], other[i]);
            }
        }
        return 0;
    }

    /**
     * Puts it into words.
     *
     * @param values how far each is achieved
     * @param bound no choice is better than this, by the first difference; {@link #NOT_BOUNDED} where that is not
     *     proven
     */
    ImmutableList<LevelValue> inWords(long[] values, long[] bound) {
        ImmutableList.Builder<LevelValue> levels = ImmutableList.builder();
        boolean equalSoFar = true;
        for (int i = 0; i < values.length; i++) {
            Measure measure = all.get(i);
            equalSoFar &= bound[i] != NOT_BOUNDED;
            levels.add(new LevelValue(
                    measure.level(),
                    measure.detail(),
                    values[i] * measure.told(),
                    equalSoFar ? OptionalLong.of(bound[i] * measure.told()) : OptionalLong.empty()));
            equalSoFar &= bound[i] == values[i];
        }
        return levels.build();
    }
}
