package org.placewright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.core.ValueInspector.Attribute;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.UniquePupilNumber;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;

/**
 * Walks every sample, so that no type which holds what identifies a child can be shared undegraded for want of a way.
 */
class DegradableTest {

    /**
     * Values that hold whom or where a case is about because they are asked for by an algorithm, and are never shared:
     * what is shared of them is what they are made from.
     */
    private static final ImmutableSet<String> NEVER_SHARED = ImmutableSet.of("CareInRange");

    private static final ImmutableMap<Class<?>, Object> SAMPLES = ImmutableMap.copyOf(Samples.all());
    private static final Degradation HOW =
            new Degradation(PseudonymKey.of(new byte[PseudonymKey.SHORTEST]), Postcode.Precision.DISTRICT);

    /** Types of the model whose samples hold, however deep, what identifies a child, and are more than just that. */
    static Stream<Class<?>> identifyingTypes() {
        return SAMPLES.keySet().stream()
                .filter(type -> List.of("child", "need", "referral", "placement", "provider", "framework")
                        .contains(ValueInspector.packageOf(type)))
                .filter(type -> !type.isAnnotationPresent(Personal.class))
                .filter(type -> !NEVER_SHARED.contains(type.getSimpleName()))
                .filter(type -> !identifying(type, sample(type)).isEmpty());
    }

    static Stream<Class<?>> degradableTypes() {
        return SAMPLES.keySet().stream().filter(Degradable.class::isAssignableFrom);
    }

    @Test
    void walks_the_types_there_are() {
        assertThat(identifyingTypes().map(Class::getSimpleName))
                .contains(
                        "Child", "Referral", "Episode", "CareHistory", "Needs", "ChildrensHome", "FosteringHousehold");
    }

    @ParameterizedTest
    @MethodSource("identifyingTypes")
    void can_be_degraded(Class<?> type) {
        assertThat(type).isAssignableTo(Degradable.class);
    }

    @ParameterizedTest
    @MethodSource("degradableTypes")
    void keeps_nothing_that_identifies_and_does_not_change_again(Class<?> type) {
        Object degraded = degraded(sample(type));

        assertThat(degraded).isInstanceOf(type);
        assertThat(identifying(type, degraded)).isEmpty();
        assertThat(degraded(degraded)).isEqualTo(degraded);
    }

    private static Object sample(Class<?> type) {
        return Optional.<Object>ofNullable(SAMPLES.get(type)).orElseThrow();
    }

    private static Object degraded(Object value) {
        return ((Degradable<?>) value).degrade(HOW);
    }

    /**
     * Whatever identifies by itself: identifiers, birth dates, whole postcodes, positions, pupil numbers, free text.
     */
    private static ImmutableList<Object> identifying(Class<?> type, Object value) {
        ImmutableList.Builder<Object> found = ImmutableList.builder();
        for (Attribute attribute : ValueInspector.attributes(type, value)) {
            for (Object leaf : ValueInspector.leaves(attribute.value())) {
                if (identifies(leaf, attribute)) {
                    found.add(attribute.name());
                }
                Class<?> leafType = ValueInspector.publicType(leaf);
                if (ValueInspector.isValueType(leafType) && leafType.getName().startsWith("org.placewright.")) {
                    identifying(leafType, leaf).forEach(deeper -> found.add(attribute.name() + "." + deeper));
                }
            }
        }
        return found.build();
    }

    private static boolean identifies(Object leaf, Attribute attribute) {
        if (leaf instanceof ChildId id) {
            return !Pseudonym.isPseudonym(id.value());
        }
        if (leaf instanceof Postcode postcode) {
            return postcode.precision() == Postcode.Precision.UNIT;
        }
        if (leaf instanceof LocalDate date) {
            return attribute.name().startsWith("dateOfBirth") && date.getDayOfMonth() != 1;
        }
        if (leaf instanceof String text) {
            return attribute.accessor().isAnnotationPresent(Personal.class) && !text.isEmpty();
        }
        return leaf instanceof GridPoint || leaf instanceof UniquePupilNumber;
    }
}
