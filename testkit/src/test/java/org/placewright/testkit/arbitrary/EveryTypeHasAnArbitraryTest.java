package org.placewright.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import net.jqwik.api.Example;
import org.placewright.core.disclosure.PrimaryControl;
import org.placewright.core.need.Requirement;
import org.placewright.core.result.Import;
import org.placewright.testkit.CoreTypes;

/** Whoever adds a type to the model that can be drawn gives it an arbitrary, or says here why it has none. */
class EveryTypeHasAnArbitraryTest {

    private static final ImmutableMap<Class<?>, String> NONE = ImmutableMap.of(
            PrimaryControl.class, "it computes and is no value: give it any DisclosurePolicy",
            Requirement.class, "of which kinds, only a caller can say: NeedArbitraries.requirements(kinds)",
            Import.class, "of which values, only a caller can say: ResultArbitraries.imports(values)");

    @Example
    void every_type_of_the_model_that_can_be_drawn_has_one() {
        assertThat(CoreTypes.all().stream()
                        .filter(EveryTypeHasAnArbitraryTest::canBeDrawn)
                        .filter(type -> !NONE.containsKey(type))
                        .filter(type -> !ProvidedTypes.contain(type))
                        .map(Class::getName))
                .isEmpty();
    }

    @Example
    void none_is_excused_that_has_one() {
        assertThat(NONE.keySet()).noneMatch(ProvidedTypes::contain);
        assertThat(CoreTypes.all()).containsAll(NONE.keySet()).hasSizeGreaterThan(100);
    }

    /**
     * Records, sealed families, and classes with a way to make one. jqwik draws constants by itself, and what a type
     * holds within itself is drawn with it.
     */
    private static boolean canBeDrawn(Class<?> type) {
        return !type.isEnum()
                && type.getEnclosingClass() == null
                && (type.isRecord() || type.isSealed() || (!type.isInterface() && hasFactory(type)));
    }

    private static boolean hasFactory(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .anyMatch(
                        method -> method.getName().equals("builder") || type.isAssignableFrom(method.getReturnType()));
    }
}
