package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A stream of random choices for one purpose. It uses only what {@link Random} specifies bit by bit, and
 * {@link StrictMath}, so the same seed and purpose choose alike on any machine.
 */
final class Draw {

    private final Random random;

    private Draw(long seed) {
        this.random = new Random(seed);
    }

    /** Returns the stream for a purpose; streams for different purposes have nothing to do with one another. */
    static Draw of(long seed, String purpose) {
        // The mixer of SplitMix64: neighbouring seeds and like purposes must not give like streams.
        long mixed = seed * 0x9E3779B97F4A7C15L + purpose.hashCode();
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return new Draw(mixed ^ (mixed >>> 31));
    }

    /** Returns true with the given probability in per cent. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** Returns a whole number between two, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Returns a number from 0 to 1, 1 not included. */
    double fraction() {
        return random.nextDouble();
    }

    /** Returns a day between two, both included; the first if the last is before it. */
    LocalDate dayBetween(LocalDate first, LocalDate last) {
        long days = Math.max(0, ChronoUnit.DAYS.between(first, last));
        return first.plusDays(random.nextInt(Math.toIntExact(days) + 1));
    }

    /** Returns one of a list. */
    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Returns one of some values, each as likely as its weight says. */
    <T> T weighted(ImmutableMap<T, Integer> weights) {
        int left = random.nextInt(
                weights.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<T, Integer> entry : weights.entrySet()) {
            left -= entry.getValue();
            if (left < 0) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("weights add up to less than their sum");
    }

    /** Returns a waiting time with mean 1, exponentially distributed. */
    double exponential() {
        return -StrictMath.log(1 - random.nextDouble());
    }

    /** Returns a number of events with the given small mean, by Knuth's method. */
    int poisson(double mean) {
        double limit = StrictMath.exp(-mean);
        int events = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            events++;
        }
        return events;
    }

    /** Returns a standard normal number, by the method of Box and Muller. */
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
    }

    /** Returns the values in random order. */
    <T> ImmutableList<T> shuffled(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            T kept = shuffled.get(i);
            shuffled.set(i, shuffled.get(other));
            shuffled.set(other, kept);
        }
        return ImmutableList.copyOf(shuffled);
    }

    /**
     * Deals out so many values in the proportions of their weights, as exactly as whole numbers allow (the largest
     * remainders are rounded up, the earlier first), in random order.
     */
    <T> ImmutableList<T> dealt(ImmutableMap<T, Integer> weights, int count) {
        long total = weights.values().stream().mapToLong(Integer::longValue).sum();
        List<Share<T>> shares = new ArrayList<>();
        long dealt = 0;
        for (Map.Entry<T, Integer> entry : weights.entrySet()) {
            long product = (long) entry.getValue() * count;
            shares.add(new Share<>(entry.getKey(), product / total, product % total));
            dealt += product / total;
        }
        shares.sort((one, other) -> Long.compare(other.remainder(), one.remainder()));
        ImmutableList.Builder<T> cards = ImmutableList.builder();
        for (int i = 0; i < shares.size(); i++) {
            Share<T> share = shares.get(i);
            long copies = share.whole() + (i < count - dealt ? 1 : 0);
            for (long copy = 0; copy < copies; copy++) {
                cards.add(share.value());
            }
        }
        return shuffled(cards.build());
    }

    private record Share<T>(T value, long whole, long remainder) {}
}
