package org.placewright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.core.code.Sex;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.time.DateRange;

/**
 * Does not trust {@link Personal} to be there: every text, date, code and answer in a value about children is marked,
 * or stands below with the reason why it may be printed.
 */
class PersonalAttributesTest {

    private static final ImmutableSet<String> ABOUT_CHILDREN =
            ImmutableSet.of("child", "need", "referral", "placement", "provider");

    private static final ImmutableSet<Class<?>> TEXTS_AND_DATES =
            ImmutableSet.of(String.class, LocalDate.class, YearMonth.class, DateRange.class);

    /** What may be printed, a whole type or one attribute, and why. */
    private static final ImmutableMap<String, String> MAY_BE_PRINTED = ImmutableMap.<String, String>builder()
            .put("AssessmentInstrument", "names an instrument, and not whom it was used on")
            .put("NeedItem", "names what an instrument can score, and not whose score")
            .put("Language", "names a language; where it is a child's, the attribute that holds it is marked")
            .put("CareRecommendation", "says which kinds of home suit, and not why")
            .put("Child.sex", "splits children in two or three")
            .put("SiblingGroup.decision", "is on a group that is not named")
            .put("SiblingGroup.decidedOn", "is a day of the authority's work")
            .put("Referral.neededFrom", "is a day providers are asked about")
            .put("Referral.latestStart", "is a day providers are asked about")
            .put("Referral.neededBy", "is how soon providers are asked to answer")
            .put("Referral.plannedOrEmergency", "is how soon providers are asked to answer")
            .put("QualityAssurance.on", "is a day of the authority's work")
            .put("Offer", "is made by a provider and says what is offered")
            .put("ActualPlacement", "says how a placement turned out, and names no child")
            .put("Episode.placementType", "is of a placement without its days")
            .put("Episode.placementProvider", "is of a placement without its days")
            .put("Episode.reasonForNewEpisode", "is a code without its day")
            .put("Episode.reasonCeased", "is a code without its day")
            .put("Episode.reasonForPlacementChange", "is a code without its day")
            .put("CareInRange.range", "is asked about, and is the same for every child")
            .put("Resident", "names no child; the birth month and the risks are marked")
            .put("FosteringExemption.days", "are days of a household")
            .put("Approval.Full", "is of a household")
            .put("Approval.Temporary", "is of a household")
            .put("Approval.NotYetAssessed", "is of a household")
            .put("Approval.Refused", "is of a household")
            .put("ApprovalTerms", "are of a household")
            .put("Offering", "is what a home says it can do, and not what a child needs")
            .put("Provider", "is an organisation")
            .put("Registration", "is published")
            .put("Inspection", "is published")
            .put("UsableCapacity", "is of a home")
            .put("VacancyPeriod", "is of a home")
            .put("ChildrensHome", "is published")
            .put("SecureChildrensHome", "is published")
            .put("ResidentialSchool", "is published")
            .put("SupportedAccommodation", "is published")
            .put("FosteringHousehold", "is of a home; where it is, is marked")
            .buildOrThrow();

    static Stream<Class<?>> typesAboutChildren() throws IOException {
        return PersonalDataTest.valueTypes()
                .filter(type -> ABOUT_CHILDREN.contains(ValueInspector.packageOf(type)))
                .filter(type -> !type.isAnnotationPresent(Personal.class));
    }

    @ParameterizedTest
    @MethodSource("typesAboutChildren")
    void is_marked_or_has_a_reason_not_to_be(Class<?> type) {
        assertThat(unmarked(type).filter(attribute -> !mayBePrinted(type, attribute)))
                .as("attributes of " + type + " to be marked @Personal (and redacted), or listed here with a reason")
                .isEmpty();
    }

    @Test
    void lists_only_what_there_is() throws IOException {
        ImmutableSet<String> all = typesAboutChildren()
                .flatMap(type -> Stream.concat(
                        Stream.of(name(type)),
                        Arrays.stream(type.getMethods()).map(method -> name(type) + "." + method.getName())))
                .collect(ImmutableSet.toImmutableSet());

        assertThat(all).containsAll(MAY_BE_PRINTED.keySet());
    }

    private static boolean mayBePrinted(Class<?> type, String attribute) {
        return MAY_BE_PRINTED.containsKey(name(type)) || MAY_BE_PRINTED.containsKey(name(type) + "." + attribute);
    }

    private static String name(Class<?> type) {
        return Optional.<Class<?>>ofNullable(type.getEnclosingClass())
                .map(enclosing -> enclosing.getSimpleName() + "." + type.getSimpleName())
                .orElse(type.getSimpleName());
    }

    private static Stream<String> unmarked(Class<?> type) {
        return DocumentedTest.attributes(type).stream()
                .map(attribute -> accessor(type, attribute))
                .filter(accessor -> !accessor.isAnnotationPresent(Personal.class))
                .filter(accessor -> types(accessor.getGenericReturnType()).stream()
                        .anyMatch(PersonalAttributesTest::maySayWhoOrWhat))
                .map(Method::getName);
    }

    private static boolean maySayWhoOrWhat(Class<?> held) {
        return TEXTS_AND_DATES.contains(held) || held.isEnum() || StatutoryCode.class.isAssignableFrom(held);
    }

    private static Method accessor(Class<?> type, String attribute) {
        try {
            return type.getMethod(attribute);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** A type and those it is a collection, map or optional of. */
    private static ImmutableList<Class<?>> types(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return Stream.concat(
                            Stream.of(parameterized.getRawType()),
                            Arrays.stream(parameterized.getActualTypeArguments()))
                    .flatMap(held -> types(held).stream())
                    .collect(ImmutableList.toImmutableList());
        }
        return type instanceof Class<?> held ? ImmutableList.of(held) : ImmutableList.of();
    }

    // What follows shows that the check above can fail.

    record Unmarked(
            String text,
            ImmutableList<LocalDate> days,
            Optional<YearMonth> month,
            ImmutableMap<Sex, Integer> bySex,
            int number,
            @Personal String marked) {}

    @Test
    void finds_what_is_not_marked() {
        assertThat(unmarked(Unmarked.class)).containsExactly("text", "days", "month", "bySex");
        assertThat(mayBePrinted(Unmarked.class, "text")).isFalse();
    }
}
