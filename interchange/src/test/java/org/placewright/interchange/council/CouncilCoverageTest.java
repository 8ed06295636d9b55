package org.placewright.interchange.council;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ResidentialSchool;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.Offer;
import org.placewright.core.referral.Referral;

/** Every attribute of what the tables hold has a column, or a reason why not. */
class CouncilCoverageTest {

    private static final ImmutableMap<String, String> LEFT_OUT = ImmutableMap.of(
            "residents", "a table of its own, keyed by home",
            "registrations", "a table of its own, keyed by provider",
            "grade", "the column Overall effectiveness, judgement",
            "outcome", "the column Overall effectiveness, judgement");

    private static final ImmutableSet<String> OF_EVERY_OBJECT = ImmutableSet.of("toString", "hashCode", "getClass");

    /** An attribute: its name, and what it is. */
    private record Attribute(String name, Type type) {}

    private static ImmutableList<Attribute> attributes(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> new Attribute(component.getName(), component.getGenericType()))
                    .collect(ImmutableList.toImmutableList());
        }
        return Arrays.stream(type.getMethods())
                .filter(CouncilCoverageTest::isAttribute)
                .map(method -> new Attribute(method.getName(), method.getGenericReturnType()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isAttribute(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !Modifier.isFinal(method.getModifiers())
                && !method.isBridge()
                && !OF_EVERY_OBJECT.contains(method.getName())
                && !method.getDeclaringClass().equals(Object.class);
    }

    /** Returns what has attributes of its own, of a type that may be optional. */
    private static Optional<Class<?>> composite(Type type) {
        Type within = type instanceof ParameterizedType generic
                        && generic.getRawType().equals(Optional.class)
                ? generic.getActualTypeArguments()[0]
                : type;
        return within instanceof Class<?> known
                        && known.getPackageName().startsWith("org.placewright.core")
                        && !known.isEnum()
                ? Optional.of(known)
                : Optional.empty();
    }

    private static Stream<String> missing(Class<?> type, String prefix, ImmutableSet<String> columns) {
        return attributes(type).stream().flatMap(attribute -> {
            String path = prefix + attribute.name();
            if (columns.contains(path) || LEFT_OUT.containsKey(path)) {
                return Stream.empty();
            }
            return composite(attribute.type())
                    .map(part -> missing(part, path + ".", columns))
                    .orElse(Stream.of(path));
        });
    }

    private static List<String> missing(Class<?> type, CouncilForm<?> form) {
        return missing(
                        type,
                        "",
                        form.columns().stream().map(CouncilColumn::attribute).collect(ImmutableSet.toImmutableSet()))
                .toList();
    }

    @Test
    void every_attribute_has_a_column() {
        for (Class<?> kind : ImmutableList.of(
                ChildrensHome.class,
                SecureChildrensHome.class,
                ResidentialSchool.class,
                SupportedAccommodation.class,
                FosteringHousehold.class)) {
            assertThat(missing(kind, CouncilForms.HOMES))
                    .as(kind.getSimpleName())
                    .isEmpty();
        }
        assertThat(missing(Provider.class, CouncilForms.PROVIDERS)).isEmpty();
        assertThat(missing(ProviderRegistration.class, CouncilForms.REGISTRATIONS))
                .isEmpty();
        assertThat(missing(HomeResident.class, CouncilForms.RESIDENTS)).isEmpty();
        assertThat(missing(VacancyPeriod.class, CouncilForms.VACANCIES)).isEmpty();
        assertThat(missing(Referral.class, CouncilForms.REFERRALS)).isEmpty();
        assertThat(missing(Offer.class, CouncilForms.OFFERS)).isEmpty();
    }

    @Test
    void an_attribute_without_a_column_would_be_found() {
        assertThat(missing(Referral.class, CouncilForms.OFFERS)).contains("child.education.schoolName", "neededFrom");
        assertThat(missing(ChildrensHome.class, CouncilForms.OFFERS)).contains("capacity.blocked", "id.value");
    }
}
