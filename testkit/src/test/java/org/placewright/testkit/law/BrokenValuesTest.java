package org.placewright.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import org.placewright.core.Personal;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;
import org.placewright.testkit.arbitrary.IdArbitraries;
import org.placewright.testkit.arbitrary.PlaceArbitraries;
import org.placewright.testkit.arbitrary.PrivacyArbitraries;
import org.placewright.testkit.arbitrary.TimeArbitraries;

/** The laws go red on types that break them, each in one way, and on nothing else. */
class BrokenValuesTest {

    private static final int TRIES = 500;

    private static <T> boolean isCaught(Arbitrary<T> values, Consumer<T> law) {
        return values.sampleStream().limit(TRIES).anyMatch(value -> {
            try {
                law.accept(value);
                return false;
            } catch (AssertionError broken) {
                return true;
            }
        });
    }

    private static <T> Arbitrary<List<T>> two(Arbitrary<T> values) {
        return values.injectDuplicates(0.3).list().ofSize(2);
    }

    private static final Arbitrary<Integer> FEW = Arbitraries.integers().between(0, 9);

    // A value that keeps the laws, and what is wrong with others.

    /** Keeps every law. */
    public record Sound(int size, @Personal Optional<String> note) {

        public Sound withSize(int other) {
            return new Sound(other, note);
        }

        @Override
        public String toString() {
            return "Sound[size=" + size + "]";
        }
    }

    private static Arbitrary<Sound> sound() {
        return Combinators.combine(
                        FEW, Arbitraries.of("a long note", "another note").optional())
                .as(Sound::new);
    }

    private record SoundLaws(Arbitrary<Sound> values)
            implements ValueLaws<Sound>, WithLaws<Sound>, PersonalDataLaws<Sound> {}

    @Example
    void a_sound_value_breaks_no_law() {
        SoundLaws laws = new SoundLaws(sound());

        assertThat(isCaught(sound(), laws::a_value_equals_what_is_made_from_its_attributes))
                .isFalse();
        assertThat(isCaught(sound(), laws::a_value_equals_nothing_of_another_type))
                .isFalse();
        assertThat(isCaught(two(sound()), both(laws::equality_is_symmetric_and_agrees_with_the_hash)))
                .isFalse();
        assertThat(isCaught(two(sound()), both(laws::every_attribute_counts))).isFalse();
        assertThat(isCaught(sound(), laws::with_its_own_attribute_a_value_is_the_same))
                .isFalse();
        assertThat(isCaught(two(sound()), both(laws::with_another_attribute_a_value_is_as_if_built_with_it)))
                .isFalse();
        assertThat(isCaught(sound(), laws::nothing_personal_is_printed)).isFalse();
        assertThat(isCaught(two(sound()), both(laws::what_is_alike_but_for_personal_data_prints_alike)))
                .isFalse();
    }

    private static <T> Consumer<List<T>> both(BiConsumer<T, T> law) {
        return two -> law.accept(two.get(0), two.get(1));
    }

    // Equality

    private record ForgetfulEquals(int size, int weight) {

        @Override
        public boolean equals(Object other) {
            return other instanceof ForgetfulEquals forgetful && forgetful.size == size;
        }

        @Override
        public int hashCode() {
            return size;
        }
    }

    @Example
    void an_equality_that_forgets_an_attribute_is_caught() {
        Arbitrary<ForgetfulEquals> values = Combinators.combine(FEW, FEW).as(ForgetfulEquals::new);
        ValueLaws<ForgetfulEquals> laws = () -> values;

        assertThat(isCaught(two(values), both(laws::every_attribute_counts))).isTrue();
    }

    private record HashOfIdentity(int size) {

        @Override
        public boolean equals(Object other) {
            return other instanceof HashOfIdentity same && same.size == size;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    @Example
    void a_hash_that_differs_where_values_are_equal_is_caught() {
        Arbitrary<HashOfIdentity> values = FEW.map(HashOfIdentity::new);
        ValueLaws<HashOfIdentity> laws = () -> values;

        assertThat(isCaught(values, laws::a_value_equals_what_is_made_from_its_attributes))
                .isTrue();
        assertThat(isCaught(
                        two(Arbitraries.of(1, 2).map(HashOfIdentity::new)),
                        both(laws::equality_is_symmetric_and_agrees_with_the_hash)))
                .isTrue();
    }

    private record OneSided(int size) {

        @Override
        public boolean equals(Object other) {
            return other == this || (other instanceof OneSided larger && larger.size >= size);
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Example
    void an_equality_that_holds_from_one_side_only_is_caught() {
        Arbitrary<OneSided> values = FEW.map(OneSided::new);
        ValueLaws<OneSided> laws = () -> values;

        assertThat(isCaught(two(values), both(laws::equality_is_symmetric_and_agrees_with_the_hash)))
                .isTrue();
    }

    private record EqualToAll(int size) {

        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Example
    void a_value_that_equals_anything_is_caught() {
        Arbitrary<EqualToAll> values = FEW.map(EqualToAll::new);
        ValueLaws<EqualToAll> laws = () -> values;

        assertThat(isCaught(values, laws::a_value_equals_nothing_of_another_type))
                .isTrue();
    }

    private record TextOfIdentity(int size) {

        @Override
        public String toString() {
            return "TextOfIdentity@" + System.identityHashCode(this);
        }
    }

    @Example
    void a_text_that_differs_where_values_are_equal_is_caught() {
        Arbitrary<TextOfIdentity> values = FEW.map(TextOfIdentity::new);
        ValueLaws<TextOfIdentity> laws = () -> values;

        assertThat(isCaught(values, laws::a_value_equals_what_is_made_from_its_attributes))
                .isTrue();
    }

    // With

    /** Forgets its weight where its size is changed, or does not change at all, or has no such method. */
    public record Forgetful(int size, int weight) {

        public Forgetful withSize(int other) {
            return new Forgetful(other, 0);
        }
    }

    public record Unmoved(int size) {

        public Unmoved withSize(int other) {
            return other == size ? this : new Unmoved(size);
        }
    }

    @Example
    void a_with_that_forgets_is_caught() {
        Arbitrary<Forgetful> forgetful = Combinators.combine(FEW, FEW).as(Forgetful::new);
        WithLaws<Forgetful> laws = () -> forgetful;
        assertThat(isCaught(forgetful, laws::with_its_own_attribute_a_value_is_the_same))
                .isTrue();
        assertThat(isCaught(two(forgetful), both(laws::with_another_attribute_a_value_is_as_if_built_with_it)))
                .isTrue();
        assertThat(isCaught(forgetful, laws::there_is_a_with_method)).isFalse();

        Arbitrary<Unmoved> unmoved = FEW.map(Unmoved::new);
        WithLaws<Unmoved> others = () -> unmoved;
        assertThat(isCaught(unmoved, others::with_its_own_attribute_a_value_is_the_same))
                .isFalse();
        assertThat(isCaught(two(unmoved), both(others::with_another_attribute_a_value_is_as_if_built_with_it)))
                .isTrue();
    }

    @Example
    void a_value_without_any_with_is_caught() {
        Arbitrary<TextOfIdentity> values = FEW.map(TextOfIdentity::new);
        WithLaws<TextOfIdentity> laws = () -> values;

        assertThat(isCaught(values, laws::there_is_a_with_method)).isTrue();
    }

    // Order

    private record BySizeAlone(int size, int weight) implements Comparable<BySizeAlone> {
        @Override
        public int compareTo(BySizeAlone other) {
            return Integer.compare(size, other.size);
        }
    }

    private record Circular(int size) implements Comparable<Circular> {
        @Override
        public int compareTo(Circular other) {
            return size == other.size ? 0 : Math.floorMod(other.size - size, 3) == 1 ? -1 : 1;
        }
    }

    private record NeverAfter(int size) implements Comparable<NeverAfter> {
        @Override
        public int compareTo(NeverAfter other) {
            return size == other.size ? 0 : -1;
        }
    }

    @Example
    void an_order_that_is_not_consistent_with_equality_is_caught() {
        OrderLaws<BySizeAlone> laws = () -> Combinators.combine(FEW, FEW).as(BySizeAlone::new);

        assertThat(isCaught(laws.threeDrawn(), laws::order_is_consistent_with_equality))
                .isTrue();
        assertThat(isCaught(laws.threeDrawn(), laws::order_is_antisymmetric)).isFalse();
        assertThat(isCaught(laws.threeDrawn(), laws::order_is_transitive)).isFalse();
    }

    @Example
    void an_order_that_goes_in_a_circle_is_caught() {
        OrderLaws<Circular> laws = () -> Arbitraries.integers().between(0, 2).map(Circular::new);

        assertThat(isCaught(laws.threeDrawn(), laws::order_is_transitive)).isTrue();
        assertThat(isCaught(laws.threeDrawn(), laws::order_is_antisymmetric)).isFalse();
    }

    @Example
    void an_order_that_does_not_turn_round_is_caught() {
        OrderLaws<NeverAfter> laws = () -> FEW.map(NeverAfter::new);

        assertThat(isCaught(laws.threeDrawn(), laws::order_is_antisymmetric)).isTrue();
    }

    // Personal data

    private record Leaking(int size, @Personal Optional<String> note) {}

    private record Holding(ChildId child, Leaking held) {}

    private record SayingWhetherThereIs(@Personal Optional<String> note) {
        @Override
        public String toString() {
            return note.isPresent() ? "with a note" : "without";
        }
    }

    @Example
    void a_text_that_leaks_is_caught() {
        Arbitrary<Leaking> leaking = sound().map(sound -> new Leaking(sound.size(), sound.note()));
        PersonalDataLaws<Leaking> laws = () -> leaking;
        assertThat(isCaught(leaking, laws::nothing_personal_is_printed)).isTrue();
        assertThat(isCaught(two(leaking), both(laws::what_is_alike_but_for_personal_data_prints_alike)))
                .isTrue();

        Arbitrary<Holding> holding =
                Combinators.combine(IdArbitraries.childIds(), leaking).as(Holding::new);
        PersonalDataLaws<Holding> deep = () -> holding;
        assertThat(isCaught(holding, deep::nothing_personal_is_printed)).isTrue();

        Arbitrary<SayingWhetherThereIs> saying = sound().map(sound -> new SayingWhetherThereIs(sound.note()));
        PersonalDataLaws<SayingWhetherThereIs> indirect = () -> saying;
        assertThat(isCaught(two(saying), both(indirect::what_is_alike_but_for_personal_data_prints_alike)))
                .isTrue();
    }

    // Degrading

    private record Contact(ChildId child, LocalDate dateOfBirth, Optional<Postcode> postcode) {

        Contact soundly(Degradation how) {
            return new Contact(how.degrade(child), how.degradeDateOfBirth(dateOfBirth), postcode.map(how::degrade));
        }
    }

    private interface Way {
        Contact degrade(Contact contact, Degradation how);
    }

    private record Contacts(Contact contact, Way way) implements Degradable<Contacts> {
        @Override
        public Contacts degrade(Degradation how) {
            return new Contacts(way.degrade(contact, how), way);
        }
    }

    private static DegradableLaws<Contacts> laws(Way way) {
        return () -> Combinators.combine(
                        IdArbitraries.childIds(),
                        TimeArbitraries.dates(),
                        PlaceArbitraries.postcodesOfAnyPrecision().optional(0.8))
                .as((child, born, postcode) -> new Contacts(new Contact(child, born, postcode), way));
    }

    private static boolean isCaught(DegradableLaws<Contacts> laws, BiConsumer<Contacts, Degradation> law) {
        return isCaught(
                Combinators.combine(laws.values(), PrivacyArbitraries.degradations())
                        .as((contacts, how) -> (Runnable) () -> law.accept(contacts, how)),
                Runnable::run);
    }

    @Example
    void a_sound_degrade_breaks_no_law() {
        DegradableLaws<Contacts> laws = laws(Contact::soundly);

        assertThat(isCaught(laws, laws::degrading_again_changes_nothing)).isFalse();
        assertThat(isCaught(laws, laws::nothing_becomes_more_precise)).isFalse();
        assertThat(isCaught(laws, laws::nothing_that_identifies_is_left)).isFalse();
    }

    @Example
    void a_degrade_that_adds_precision_is_caught() {
        DegradableLaws<Contacts> laws = laws((contact, how) -> new Contact(
                how.degrade(contact.child()),
                how.degradeDateOfBirth(contact.dateOfBirth()),
                Optional.of(Postcode.of("SW1A 1"))));

        assertThat(isCaught(laws, laws::nothing_becomes_more_precise)).isTrue();
    }

    @Example
    void a_degrade_that_keeps_too_much_is_caught() {
        DegradableLaws<Contacts> births = laws((contact, how) -> new Contact(
                how.degrade(contact.child()),
                contact.dateOfBirth(),
                contact.postcode().map(how::degrade)));
        DegradableLaws<Contacts> postcodes = laws((contact, how) -> new Contact(
                how.degrade(contact.child()), how.degradeDateOfBirth(contact.dateOfBirth()), contact.postcode()));
        DegradableLaws<Contacts> identifiers = laws((contact, how) -> new Contact(
                contact.child(),
                how.degradeDateOfBirth(contact.dateOfBirth()),
                contact.postcode().map(how::degrade)));

        for (DegradableLaws<Contacts> laws : List.of(births, postcodes, identifiers)) {
            assertThat(isCaught(laws, laws::nothing_that_identifies_is_left)).isTrue();
        }
    }

    @Example
    void a_degrade_that_goes_on_for_ever_is_caught() {
        DegradableLaws<Contacts> laws = laws((contact, how) -> new Contact(
                how.degrade(contact.child()),
                how.degradeDateOfBirth(contact.dateOfBirth()).minusMonths(1),
                Optional.empty()));

        assertThat(isCaught(laws, laws::degrading_again_changes_nothing)).isTrue();
        assertThat(isCaught(
                        laws, (contacts, how) -> laws.degrading_in_another_way_brings_nothing_back(contacts, how, how)))
                .isTrue();
    }
}
