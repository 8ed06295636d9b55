package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.providers.TypeUsage;
import org.placewright.core.code.CodeSet;
import org.placewright.core.code.CodeSets;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.need.Adaptation;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;
import org.placewright.testkit.CoreTypes;
import org.placewright.testkit.arbitrary.AuthorityArbitraries;
import org.placewright.testkit.arbitrary.CareHistoryArbitraries;
import org.placewright.testkit.arbitrary.CodeArbitraries;
import org.placewright.testkit.arbitrary.EpisodeArbitraries;
import org.placewright.testkit.arbitrary.ModelArbitraryProvider;
import org.placewright.testkit.arbitrary.NeedArbitraries;
import org.placewright.testkit.arbitrary.ResultArbitraries;
import org.placewright.testkit.law.DegradableLaws;
import org.placewright.testkit.law.OrderLaws;
import org.placewright.testkit.law.PersonalDataLaws;
import org.placewright.testkit.law.ValueLaws;
import org.placewright.testkit.law.WithLaws;

/** Holds every type of core to the laws that embedders can hold theirs to. */
class ModelLawsTest {

    // So many that each of some 150 types is drawn often.
    private static final int TRIES = 6_000;

    /** The laws of any value, for values of one type, which are copied in a way of their own or by their attributes. */
    private record Values<T>(Arbitrary<T> values, Optional<UnaryOperator<T>> copier)
            implements ValueLaws<T>, WithLaws<T>, PersonalDataLaws<T> {

        static <T> Values<T> of(Arbitrary<T> values) {
            return new Values<>(values, Optional.empty());
        }

        static <C extends StatutoryCode<C>> Values<C> ofCodes(CodeSet<C> codes) {
            return new Values<>(CodeArbitraries.asRecorded(codes), Optional.of(code -> codes.of(code.code())));
        }

        @Override
        public T copyOf(T value) {
            return copier.map(copying -> copying.apply(value)).orElseGet(() -> ValueLaws.super.copyOf(value));
        }

        Arbitrary<Drawn<T>> drawnTwo() {
            return Combinators.combine(values, values).as((one, other) -> new Drawn<>(this, one, other));
        }
    }

    private record Drawn<T>(Values<T> laws, T one, T other) {

        @Override
        public String toString() {
            return one.getClass().getSimpleName() + ": " + one + " and " + other;
        }
    }

    private static final ImmutableList<Values<?>> NOT_BY_TYPE = ImmutableList.of(
            new Values<>(
                    AuthorityArbitraries.setsOfLocalAuthorities(),
                    Optional.of(set -> LocalAuthorities.of(set.all().reverse()))),
            Values.of(NeedArbitraries.requirements(Adaptation.class)),
            Values.of(ResultArbitraries.imports(Arbitraries.of("a", "b"))),
            Values.of(EpisodeArbitraries.episodesAsRecorded()),
            Values.of(CareHistoryArbitraries.careHistoriesAsRecorded()));

    /** The types that have an arbitrary, but for codes, which their sets draw; a key is no value. */
    private static Stream<Class<?>> types() {
        return CoreTypes.all().stream()
                .filter(type -> !type.equals(PseudonymKey.class) && !type.equals(LocalAuthorities.class))
                .filter(type -> !StatutoryCode.class.isAssignableFrom(type))
                .filter(type -> new ModelArbitraryProvider().canProvideFor(TypeUsage.of(type)));
    }

    private static ImmutableList<Values<?>> ofEveryType() {
        return Stream.of(
                        types().<Values<?>>map(type -> Values.of(Arbitraries.defaultFor(type))),
                        CodeSets.all().stream().<Values<?>>map(Values::ofCodes),
                        NOT_BY_TYPE.stream())
                .flatMap(each -> each)
                .collect(ImmutableList.toImmutableList());
    }

    @Example
    void holds_all_types_to_them() {
        assertThat(ofEveryType()).hasSizeGreaterThan(130);
    }

    @Provide
    Arbitrary<Drawn<?>> drawn() {
        List<Arbitrary<? extends Drawn<?>>> all = ofEveryType().stream()
                .<Arbitrary<? extends Drawn<?>>>map(Values::drawnTwo)
                .toList();
        return Arbitraries.of(all).flatMap(arbitrary -> arbitrary.map(drawn -> drawn));
    }

    @Property(tries = TRIES)
    void values(@ForAll("drawn") Drawn<?> drawn) {
        checkValue(drawn);
    }

    private static <T> void checkValue(Drawn<T> drawn) {
        drawn.laws().a_value_equals_what_is_made_from_its_attributes(drawn.one());
        drawn.laws().a_value_equals_nothing_of_another_type(drawn.one());
        drawn.laws().equality_is_symmetric_and_agrees_with_the_hash(drawn.one(), drawn.other());
        if (!(drawn.one() instanceof StatutoryCode || drawn.one() instanceof Enum)) {
            drawn.laws().every_attribute_counts(drawn.one(), drawn.other());
            drawn.laws().with_its_own_attribute_a_value_is_the_same(drawn.one());
            drawn.laws().with_another_attribute_a_value_is_as_if_built_with_it(drawn.one(), drawn.other());
        }
    }

    @Property(tries = TRIES)
    void personal_data(@ForAll("drawn") Drawn<?> drawn) {
        checkPersonalData(drawn);
    }

    private static <T> void checkPersonalData(Drawn<T> drawn) {
        drawn.laws().nothing_personal_is_printed(drawn.one());
        drawn.laws().what_is_alike_but_for_personal_data_prints_alike(drawn.one(), drawn.other());
    }

    private record Ordered<T extends Comparable<? super T>>(Arbitrary<T> values) implements OrderLaws<T> {

        Arbitrary<Three<T>> three() {
            return threeDrawn().map(three -> new Three<>(this, three));
        }
    }

    private record Three<T extends Comparable<? super T>>(Ordered<T> laws, List<T> values) {

        void check() {
            laws.order_is_antisymmetric(values);
            laws.order_is_transitive(values);
            laws.order_is_consistent_with_equality(values);
        }
    }

    @Provide
    Arbitrary<Three<?>> ordered() {
        List<Arbitrary<? extends Three<?>>> all = Stream.concat(
                        types().filter(Comparable.class::isAssignableFrom)
                                .filter(type -> !type.isInterface())
                                .<Arbitrary<? extends Three<?>>>map(type -> three(type.asSubclass(Comparable.class))),
                        CodeSets.all().stream().<Arbitrary<? extends Three<?>>>map(ModelLawsTest::threeCodes))
                .toList();
        return Arbitraries.of(all).flatMap(arbitrary -> arbitrary.map(three -> three));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Arbitrary<? extends Three<?>> three(Class<? extends Comparable> type) {
        return (Arbitrary<? extends Three<?>>) new Ordered(Arbitraries.defaultFor(type)).three();
    }

    private static <C extends StatutoryCode<C>> Arbitrary<Three<C>> threeCodes(CodeSet<C> codes) {
        return new Ordered<>(CodeArbitraries.asRecorded(codes)).three();
    }

    @Property(tries = TRIES)
    void orders(@ForAll("ordered") Three<?> three) {
        three.check();
    }

    private record Degraded<T extends Degradable<T>>(Arbitrary<T> values) implements DegradableLaws<T> {

        Arbitrary<One<T>> one() {
            return values.map(value -> new One<>(this, value));
        }
    }

    private record One<T extends Degradable<T>>(Degraded<T> laws, T value) {

        void check(Degradation how, Degradation again) {
            laws.degrading_again_changes_nothing(value, how);
            laws.degrading_in_another_way_brings_nothing_back(value, how, again);
            laws.nothing_becomes_more_precise(value, how);
            laws.nothing_that_identifies_is_left(value, how);
        }
    }

    @Provide
    Arbitrary<One<?>> degradable() {
        List<Arbitrary<? extends One<?>>> all = types().filter(Degradable.class::isAssignableFrom)
                .<Arbitrary<? extends One<?>>>map(type -> one(type.asSubclass(Degradable.class)))
                .toList();
        return Arbitraries.of(all).flatMap(arbitrary -> arbitrary.map(one -> one));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Arbitrary<? extends One<?>> one(Class<? extends Degradable> type) {
        return (Arbitrary<? extends One<?>>) new Degraded(Arbitraries.defaultFor(type)).one();
    }

    @Property(tries = TRIES / 4)
    void degradations(@ForAll("degradable") One<?> one, @ForAll Degradation how, @ForAll Degradation again) {
        one.check(how, again);
    }
}
