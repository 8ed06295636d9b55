package org.placewright.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.placewright.core.child.Child;
import org.placewright.core.id.Urn;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.testkit.law.Spelling;

/**
 * When a property of an embedder's is false, jqwik shows them a value a person can read, whatever it was first false
 * of: mostly the same for each type if it is false of all, and one with little more to it if it is true of that one.
 */
class EveryArbitraryShrinksTest {

    private static final int LONGEST = 400;

    /** What holds a whole child, an episode or even two referrals takes more to write. */
    private static final ImmutableMap<Class<?>, Integer> LONGER =
            ImmutableMap.of(CareHistory.class, 500, Referral.class, 600, SiblingReferral.class, 1_300);

    private static final int TIMES = 5;
    private static final int MOST_ELEMENTS = 2;
    private static final long MOST_DAYS_FROM_FIRST = 100;

    @TestFactory
    Stream<DynamicTest> what_is_shown_can_be_read() {
        return ProvidedTypes.all().stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(),
                        () -> shrinks(ProvidedTypes.arbitrary(type), LONGER.getOrDefault(type, LONGEST))));
    }

    private static void shrinks(Arbitrary<?> arbitrary, int longest) {
        assertThat(Stream.generate(() -> Spelling.of(Shrinking.shown(arbitrary, any -> true)))
                        .limit(TIMES)
                        .collect(ImmutableSet.toImmutableSet()))
                .as("shown " + TIMES + " times, each of another first value")
                .hasSizeLessThan(TIMES)
                .allSatisfy(shown -> assertReadable(shown, longest));
        Object plainest = Shrinking.shown(arbitrary, any -> true);
        // Seeds differ each time, and shrinking may end where no single step makes a value plainer.
        assertThat(Stream.generate(() -> Spelling.of(Shrinking.shown(arbitrary, value -> !value.equals(plainest))))
                        .limit(TIMES)
                        .anyMatch(shown -> isReadable(shown, longest)))
                .as("one of " + TIMES + " shown for what is true of the plainest can be read")
                .isTrue();
    }

    private static boolean isReadable(Spelling shown, int longest) {
        return shown.text().length() <= longest
                && shown.longestCollection() <= MOST_ELEMENTS
                && shown.dates().stream().allMatch(date -> Math.abs(daysFromFirst(date)) <= MOST_DAYS_FROM_FIRST);
    }

    private static void assertReadable(Spelling shown, int longest) {
        assertThat(shown.text()).hasSizeLessThanOrEqualTo(longest);
        assertThat(shown.longestCollection()).as(shown.text()).isLessThanOrEqualTo(MOST_ELEMENTS);
        assertThat(shown.dates())
                .as(shown.text())
                .allMatch(date -> Math.abs(daysFromFirst(date)) <= MOST_DAYS_FROM_FIRST);
    }

    private static long daysFromFirst(LocalDate date) {
        return ChronoUnit.DAYS.between(TimeArbitraries.FIRST_DAY, date);
    }

    /** Draws as another does, and shrinks nothing. */
    private static <T> Arbitrary<T> unshrinking(Arbitrary<T> drawn) {
        return Arbitraries.fromGenerator(new RandomGenerator<T>() {
            @Override
            public Shrinkable<T> next(Random random) {
                return Shrinkable.unshrinkable(
                        drawn.generator(1_000, true).next(random).value());
            }
        });
    }

    @Test
    void an_arbitrary_that_does_not_shrink_is_found_out() {
        // Short, but another each time.
        Arbitrary<Urn> anyUrn = Arbitraries.randomValue(random -> Urn.of("1" + (100_000 + random.nextInt(900_000))));

        assertThatThrownBy(() -> shrinks(unshrinking(ChildArbitraries.children()), LONGEST))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> shrinks(anyUrn, LONGEST)).isInstanceOf(AssertionError.class);
    }

    @Test
    void so_is_one_that_shrinks_to_much_and_one_that_shrinks_to_late() {
        Arbitrary<?> much = Arbitraries.of(KindOfStay.class).list().ofSize(MOST_ELEMENTS + 1);
        Arbitrary<?> late = TimeArbitraries.dates(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 12, 31));
        Arbitrary<?> wordy = Arbitraries.strings().alpha().ofLength(LONGEST + 1);

        Stream.of(much, late, wordy)
                .forEach(bad -> assertThatThrownBy(() -> shrinks(bad, LONGEST)).isInstanceOf(AssertionError.class));
    }

    @Test
    void what_is_shown_is_all_that_is_needed_for_it_to_be_false() {
        Object urn = Shrinking.shown(
                IdArbitraries.urns(), value -> value instanceof Urn drawn && drawn.compareTo(Urn.of("1500000")) >= 0);
        Object child = Shrinking.shown(
                ChildArbitraries.children(),
                value -> value instanceof Child drawn && !drawn.wishes().isEmpty());

        assertThat(urn).isEqualTo(Urn.of("1500000"));
        assertThat(child).isInstanceOfSatisfying(Child.class, shown -> {
            assertThat(shown.wishes()).hasSize(1);
            assertThat(shown.legalStatuses()).isEmpty();
            assertThat(shown.dateOfBirth()).isEqualTo(TimeArbitraries.FIRST_DAY);
        });
    }
}
