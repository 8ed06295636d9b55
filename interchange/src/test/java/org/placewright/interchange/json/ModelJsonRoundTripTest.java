package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.disclosure.PrimaryControl;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.need.Requirement;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.result.Import;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.json.ModelTypes.Drawn;

/** Every value of the model survives being written and read, and equal values are the same text. */
class ModelJsonRoundTripTest {

    // So many that each of some 150 types is drawn often.
    private static final int TRIES = 6_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new PlacewrightModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final ImmutableMap<Class<?>, String> NONE = ImmutableMap.of(
            PrimaryControl.class, "it computes and is no value",
            PseudonymKey.class, "it is secret",
            Degradation.class, "it holds a key, which is secret",
            Requirement.class, "its type parameter must be given: a TypeToken",
            Import.class, "its type parameter must be given: a TypeToken");

    @Provide
    Arbitrary<Drawn<?>> drawn() {
        return ModelTypes.drawn();
    }

    @Property(tries = TRIES)
    void what_is_read_is_what_was_written(@ForAll("drawn") Drawn<?> drawn) {
        check(drawn);
    }

    private static <T> void check(Drawn<T> drawn) {
        String text = drawn.written();

        Import<T> read = drawn.of().json().read(text);

        assertThat(read.findings()).isEmpty();
        assertThat(read.values()).containsExactly(drawn.value());
        assertThat(drawn.of().json().write(read.values().get(0))).isEqualTo(text);
        assertThat(read.counts().kept()).isEqualTo(1);
    }

    @Property(tries = TRIES / 4)
    void what_is_written_is_read_whatever_the_limits(
            @ForAll("drawn") Drawn<?> drawn,
            @ForAll @IntRange(min = 11, max = 60) int length,
            @ForAll @IntRange(min = 1, max = 12) int digits,
            @ForAll @IntRange(min = 1, max = 8) int depth,
            @ForAll @IntRange(min = 1, max = 100) int tokens) {
        checkWithin(
                drawn,
                ReadLimits.builder()
                        .fieldLength(length)
                        .numberLength(digits)
                        .jsonDepth(depth)
                        .jsonTokens(tokens)
                        .build());
    }

    private static <T> void checkWithin(Drawn<T> drawn, ReadLimits limits) {
        ModelJson<T> json = ModelJson.of(drawn.of().type(), limits);
        String text;
        try {
            text = json.write(drawn.value());
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("Maybe");
            return;
        }
        assertThat(json.read(text).findings()).isEmpty();
        assertThat(json.read(text).values()).containsExactly(drawn.value());
    }

    @Property(tries = TRIES / 4)
    void a_mapper_with_the_module_writes_and_reads_the_same(@ForAll("drawn") Drawn<?> drawn)
            throws JsonProcessingException {
        JavaType type = MAPPER.constructType(drawn.of().type().getType());

        String text = MAPPER.writerFor(type).writeValueAsString(drawn.value());

        assertThat(MAPPER.readTree(text))
                .isEqualTo(MAPPER.readTree(drawn.written()).get("value"));
        assertThat(MAPPER.<Object>readValue(text, type)).isEqualTo(drawn.value());
    }

    @Property(tries = TRIES / 10)
    void lists_too(@ForAll("drawn") Drawn<?> drawn) {
        checkList(drawn);
    }

    private static <T> void checkList(Drawn<T> drawn) {
        ImmutableList<T> twice = ImmutableList.of(drawn.value(), drawn.value());

        Import<T> read = drawn.of().json().read(drawn.of().json().writeAll(twice));

        assertThat(read.findings()).isEmpty();
        assertThat(read.values()).isEqualTo(twice);
    }

    @Example
    void every_public_value_has_json() {
        assertThat(ModelTypes.all().stream()
                        .filter(ModelJsonRoundTripTest::isValue)
                        .filter(type -> !NONE.containsKey(type))
                        .filter(type -> !hasJson(type))
                        .map(Class::getName))
                .isEmpty();
    }

    @Example
    void none_is_excused_that_has_json() {
        assertThat(NONE.keySet()).noneMatch(ModelJsonRoundTripTest::hasJson);
        assertThat(ModelTypes.drawings()).hasSizeGreaterThan(150);
    }

    @Example
    void variants_have_no_attribute_of_the_name_that_tells_them() {
        assertThat(ModelTypes.all().stream()
                        .filter(type -> Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed))
                        .filter(type -> Arrays.stream(type.getMethods())
                                .anyMatch(method -> method.getName().equals("type"))))
                .isEmpty();
    }

    private static boolean hasJson(Class<?> type) {
        try {
            return ModelJson.of(type) != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** Records, enums, sealed families, and classes with a way to make one. */
    private static boolean isValue(Class<?> type) {
        return type.isEnum() || type.isRecord() || type.isSealed() || (!type.isInterface() && hasFactory(type));
    }

    private static boolean hasFactory(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .anyMatch(
                        method -> method.getName().equals("builder") || type.isAssignableFrom(method.getReturnType()));
    }
}
