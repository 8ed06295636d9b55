package org.placewright.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.KindOfCare;
import org.placewright.core.need.Religion;
import org.placewright.core.need.Suitability;
import org.placewright.core.provider.HomeKind;

/** Walks every enum that has labels. */
class LabelsTest {

    static Stream<Class<?>> labelled() throws IOException {
        return PersonalDataTest.publicTypes().filter(Class::isEnum).filter(LabelsTest::hasLabel);
    }

    private static boolean hasLabel(Class<?> type) {
        return Stream.of(type.getMethods()).anyMatch(method -> method.getName().equals("label"));
    }

    @Test
    void walks_the_enums_there_are() throws IOException {
        assertThat(labelled()).contains(HomeKind.class, Religion.class).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("labelled")
    void says_of_each_value_what_no_other_says(Class<?> type) throws ReflectiveOperationException {
        Method label = type.getMethod("label");
        List<Object> constants = List.of(type.getEnumConstants());
        List<String> labels = Stream.of(type.getEnumConstants())
                .map(constant -> label(label, constant))
                .toList();

        assertThat(labels)
                .hasSameSizeAs(constants)
                .doesNotHaveDuplicates()
                .allMatch(text -> !text.isBlank() && text.equals(text.strip()));
    }

    private static String label(Method method, Object constant) {
        try {
            return (String) method.invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Test
    void a_kind_of_home_gives_a_kind_of_care_that_a_recommendation_is_about() {
        CareRecommendation recommendation =
                new CareRecommendation(Suitability.PREFERRED, Suitability.SUITABLE, Suitability.UNSUITABLE);

        assertThat(HomeKind.FOSTERING_HOUSEHOLD.kindOfCare()).isEqualTo(KindOfCare.FOSTER_CARE);
        assertThat(HomeKind.CHILDRENS_HOME.kindOfCare()).isEqualTo(KindOfCare.RESIDENTIAL_CARE);
        assertThat(HomeKind.SECURE_CHILDRENS_HOME.kindOfCare()).isEqualTo(KindOfCare.RESIDENTIAL_CARE);
        assertThat(HomeKind.RESIDENTIAL_SCHOOL.kindOfCare()).isEqualTo(KindOfCare.RESIDENTIAL_CARE);
        assertThat(HomeKind.SUPPORTED_ACCOMMODATION.kindOfCare()).isEqualTo(KindOfCare.SUPPORTED_ACCOMMODATION);
        assertThat(KindOfCare.FOSTER_CARE.suitabilityIn(recommendation)).isEqualTo(Suitability.PREFERRED);
        assertThat(KindOfCare.RESIDENTIAL_CARE.suitabilityIn(recommendation)).isEqualTo(Suitability.SUITABLE);
        assertThat(KindOfCare.SUPPORTED_ACCOMMODATION.suitabilityIn(recommendation))
                .isEqualTo(Suitability.UNSUITABLE);
    }
}
