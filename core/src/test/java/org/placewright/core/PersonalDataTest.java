package org.placewright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.need.Answer;

/**
 * Walks every public type of the module, so that none can be forgotten: nothing personal is printed, values are
 * compared by value, and nothing can be changed.
 */
class PersonalDataTest {

    private static final ImmutableMap<Class<?>, Object> SAMPLES = ImmutableMap.copyOf(Samples.all());

    static Stream<Class<?>> publicTypes() throws IOException {
        Path root = classes();
        try (Stream<Path> files = Files.walk(root.resolve("org").resolve("placewright"))) {
            List<Class<?>> types = files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .sorted()
                    .<Class<?>>map(PersonalDataTest::load)
                    .filter(PersonalDataTest::isPublic)
                    .toList();
            return types.stream();
        }
    }

    static Stream<Class<?>> valueTypes() throws IOException {
        return publicTypes().filter(ValueInspector::isValueType);
    }

    private static Path classes() {
        try {
            return Path.of(Personal.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnonymousClass()
                && (enclosing == null || isPublic(enclosing));
    }

    @Test
    void walks_the_types_there_are() throws IOException {
        assertThat(publicTypes()).contains(Personal.class, ChildId.class, Postcode.Precision.class);
        assertThat(valueTypes()).hasSizeGreaterThan(30).doesNotContain(Personal.class, Postcode.Precision.class);
    }

    @ParameterizedTest
    @MethodSource("valueTypes")
    void has_a_sample_of_every_value_with_every_attribute_set(Class<?> type) {
        assertThat(SAMPLES)
                .as("Add an instance of " + type + ", with every attribute set, to Samples")
                .containsKey(type);
        assertThat(ValueInspector.attributes(type, sample(type)))
                .as("attributes of the sample of " + type)
                .isNotEmpty();
        if (ValueInspector.isGenerated(type)) {
            assertThat(ValueInspector.attributes(type, sample(type)))
                    .as("attributes of the sample of " + type + " that hold nothing")
                    .filteredOn(attribute ->
                            ValueInspector.leaves(attribute.value()).isEmpty())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("valueTypes")
    void prints_nothing_personal(Class<?> type) {
        assertThat(leaks(type, sample(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("valueTypes")
    void equals_what_is_built_from_its_attributes(Class<?> type) throws ReflectiveOperationException {
        Object value = sample(type);
        Object copy = ValueInspector.rebuilt(type, value);

        assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        assertThat(value.equals(new Object())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void cannot_be_changed(Class<?> type) {
        assertThat(mutableFields(type)).isEmpty();
        ValueInspector.implementation(type)
                .ifPresent(generated -> assertThat(mutableFields(generated)).isEmpty());
    }

    private static Object sample(Class<?> type) {
        return Optional.<Object>ofNullable(SAMPLES.get(type))
                .orElseThrow(() -> new AssertionError("no sample of " + type));
    }

    private static ImmutableList<String> leaks(Class<?> type, Object value) {
        String printed = value.toString();
        List<String> leaks = new ArrayList<>();
        ValueInspector.secrets(type, value).stream().filter(printed::contains).forEach(leaks::add);
        boolean whole = ValueInspector.isPersonal(type, value);
        ValueInspector.attributes(type, value).stream()
                .filter(attribute -> whole || attribute.isPersonal())
                .map(attribute -> attribute.name() + "=")
                .filter(printed::contains)
                .forEach(leaks::add);
        return ImmutableList.copyOf(leaks);
    }

    private static ImmutableList<String> mutableFields(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> !field.isSynthetic() && !Modifier.isTransient(field.getModifiers()))
                .filter(field -> !Modifier.isFinal(field.getModifiers()) || isMutable(field))
                .map(Field::toString)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isMutable(Field field) {
        Class<?> held = field.getType();
        boolean collection = Collection.class.isAssignableFrom(held) || Map.class.isAssignableFrom(held);
        boolean guarded = ImmutableCollection.class.isAssignableFrom(held) || ImmutableMap.class.isAssignableFrom(held);
        return held.isArray() || (collection && !guarded);
    }

    // What follows shows that the checks above can fail.

    record Leaky(ChildId id, LocalDate dateOfBirth, Optional<Postcode> postcode) {}

    record Masked(ChildId id, LocalDate dateOfBirth) {
        @Override
        public String toString() {
            return "Masked[id=" + id + "]";
        }
    }

    record Holder(Leaky leaky, ImmutableList<String> names) {}

    @Personal
    record Blurting(String value) {}

    @Personal
    record BlurtingAnswer(Answer told) {}

    static final class Mutable {
        static final int[] SHARED = {1};
        final List<String> list = new ArrayList<>();
        final int constant = 1;
        int counter;
    }

    @Test
    void finds_leaks_where_there_are_some() {
        LocalDate born = LocalDate.of(2011, 12, 13);
        Leaky leaky = new Leaky(ChildId.of("c"), born, Optional.of(Postcode.of("SW1A 2")));

        assertThat(leaks(Leaky.class, leaky)).contains("2011-12-13", "dateOfBirth=", "SW1A 2", "postcode=");
        assertThat(leaks(Holder.class, new Holder(leaky, ImmutableList.of("a"))))
                .contains("2011-12-13", "SW1A 2");
        assertThat(leaks(Blurting.class, new Blurting("secret"))).containsExactly("secret", "value=");
        assertThat(leaks(BlurtingAnswer.class, new BlurtingAnswer(Answer.YES))).containsExactly("told=");
        assertThat(leaks(Masked.class, new Masked(ChildId.of("zz"), born))).isEmpty();
    }

    @Test
    void finds_mutable_fields_where_there_are_some() {
        Mutable mutable = new Mutable();
        mutable.counter++;

        assertThat(mutable.list).hasSize(mutable.counter - mutable.constant);
        assertThat(mutableFields(Mutable.class)).hasSize(3);
        assertThat(Mutable.SHARED).hasSize(1);
    }
}
