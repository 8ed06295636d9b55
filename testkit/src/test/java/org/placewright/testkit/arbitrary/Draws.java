package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/** Draws from an arbitrary by hand, within a property, to see what it holds and how it shrinks. */
final class Draws {

    private static final int GEN_SIZE = 1_000;
    private static final int MANY = 2_000;

    private Draws() {}

    /** So many values that whatever is drawn often is among them. */
    static <T> ImmutableList<T> many(Arbitrary<T> arbitrary, Random random) {
        return arbitrary.generator(GEN_SIZE, true).stream(random)
                .limit(MANY)
                .map(Shrinkable::value)
                .collect(ImmutableList.toImmutableList());
    }

    /** What the first value that is wanted shrinks to, going from each to the first smaller one that is wanted too. */
    static <T> T smallest(Arbitrary<T> arbitrary, Random random, Predicate<? super T> wanted) {
        Shrinkable<T> smallest = arbitrary.generator(GEN_SIZE, true).stream(random)
                .filter(drawn -> wanted.test(drawn.value()))
                .findFirst()
                .orElseThrow();
        Optional<Shrinkable<T>> smaller = Optional.of(smallest);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            Shrinkable<T> current = smallest;
            smaller = current.shrink()
                    .filter(candidate -> candidate.distance().compareTo(current.distance()) < 0)
                    .filter(candidate -> wanted.test(candidate.value()))
                    .findFirst();
        }
        return smallest.value();
    }
}
