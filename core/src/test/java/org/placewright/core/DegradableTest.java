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
import org.placewright.core.child.Child;
import org.placewright.core.child.LegalStatusPeriod;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.framework.IndividualPlacementAgreement;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AgreementId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.id.UniquePupilNumber;
import org.placewright.core.id.Urn;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.referral.Referral;
import org.placewright.core.time.DateRange;

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

    @Test
    void keeps_nothing_of_a_code_that_may_be_a_name() {
        Child child = ((Child) sample(Child.class))
                .withEthnicity(Ethnicity.of("SMITH1"))
                .withLegalStatuses(new LegalStatusPeriod(
                        LegalStatus.of("SMITH2"), DateRange.startingOn(LocalDate.of(2024, 5, 6))));

        assertThat(identifying(Child.class, child)).contains("ethnicity", "legalStatuses.status");
        assertThat(identifying(Child.class, child.degrade(HOW))).isEmpty();
        assertThat(child.degrade(HOW).legalStatuses()).hasSize(1);
    }

    /** Where one child lived is found by the number of a home, which is public; that of an agency names no home. */
    static Stream<Class<?>> typesThatTellOfAHome() {
        return degradableTypes().filter(type -> List.of(
                        "Episode",
                        "Placement",
                        "PeriodOfCare",
                        "CareHistory",
                        "ActualPlacement",
                        "ChildrensHome",
                        "SecureChildrensHome",
                        "ResidentialSchool")
                .contains(type.getSimpleName()));
    }

    @ParameterizedTest
    @MethodSource("typesThatTellOfAHome")
    void keeps_no_number_of_a_home(Class<?> type) {
        assertThat(numbers(type, sample(type))).isNotEmpty();
        assertThat(numbers(type, degraded(sample(type)))).isEmpty();
    }

    private static ImmutableList<Object> numbers(Class<?> type, Object value) {
        ImmutableList.Builder<Object> found = ImmutableList.builder();
        for (Attribute attribute : ValueInspector.attributes(type, value)) {
            for (Object leaf : ValueInspector.leaves(attribute.value())) {
                Class<?> leafType = ValueInspector.publicType(leaf);
                if (leaf instanceof Urn) {
                    found.add(attribute.name());
                } else if (ValueInspector.isValueType(leafType)
                        && leafType.getName().startsWith("org.placewright.")) {
                    found.addAll(numbers(leafType, leaf));
                }
            }
        }
        return found.build();
    }

    @Test
    void knows_what_identifies_a_home_or_a_case() {
        assertThat(identifying(Referral.class, sample(Referral.class))).contains("id", "currentHome");
        assertThat(identifying(IndividualPlacementAgreement.class, sample(IndividualPlacementAgreement.class)))
                .contains("id", "home", "child");
    }

    private static Object sample(Class<?> type) {
        return Optional.<Object>ofNullable(SAMPLES.get(type)).orElseThrow();
    }

    private static Object degraded(Object value) {
        return ((Degradable<?>) value).degrade(HOW);
    }

    /**
     * Whatever identifies by itself: identifiers, birth dates, whole postcodes, positions, pupil numbers, free text,
     * and codes that are not recognised, which may be anything.
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

    /** The text of what must be a pseudonym where it is shared: whatever names a child, their home or their case. */
    private static Optional<String> id(Object leaf) {
        if (leaf instanceof ChildId child) {
            return Optional.of(child.value());
        }
        if (leaf instanceof HomeId home) {
            return Optional.of(home.value());
        }
        if (leaf instanceof ReferralId referral) {
            return Optional.of(referral.value());
        }
        if (leaf instanceof ResidentToken token) {
            return Optional.of(token.value());
        }
        return leaf instanceof AgreementId agreement ? Optional.of(agreement.value()) : Optional.empty();
    }

    private static boolean identifies(Object leaf, Attribute attribute) {
        Optional<String> id = id(leaf);
        if (id.isPresent()) {
            return !Pseudonym.isPseudonym(id.get());
        }
        if (leaf instanceof StatutoryCode<?> code) {
            return !code.isRecognised() && code.isRecorded();
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
