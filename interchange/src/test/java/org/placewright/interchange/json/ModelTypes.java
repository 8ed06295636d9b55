package org.placewright.interchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.TypeUsage;
import org.placewright.core.Personal;
import org.placewright.core.code.CodeSets;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.Requirement;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.referral.Referral;
import org.placewright.core.result.Import;
import org.placewright.testkit.arbitrary.CareHistoryArbitraries;
import org.placewright.testkit.arbitrary.CodeArbitraries;
import org.placewright.testkit.arbitrary.EpisodeArbitraries;
import org.placewright.testkit.arbitrary.ModelArbitraryProvider;
import org.placewright.testkit.arbitrary.NeedArbitraries;
import org.placewright.testkit.arbitrary.ResultArbitraries;

/** The public types of the model, found where its classes are, and values of each that can be drawn. */
final class ModelTypes {

    /** A key is never written, nor what holds one. */
    static final ImmutableList<Class<?>> SECRET = ImmutableList.of(PseudonymKey.class, Degradation.class);

    private static final ModelArbitraryProvider PROVIDER = new ModelArbitraryProvider();

    private ModelTypes() {}

    /** A type, its JSON, and values of it. */
    record Drawing<T>(TypeToken<T> type, ModelJson<T> json, Arbitrary<T> values) {

        static <T> Drawing<T> of(TypeToken<T> type, Arbitrary<T> values) {
            return new Drawing<>(type, ModelJson.of(type), values);
        }

        static <T> Drawing<T> of(Class<T> type) {
            return of(TypeToken.of(type), Arbitraries.defaultFor(type));
        }

        Arbitrary<Drawn<T>> drawn() {
            return values.map(value -> new Drawn<>(this, value));
        }
    }

    /** A value and how it is written. */
    record Drawn<T>(Drawing<T> of, T value) {

        String written() {
            return of.json().write(value);
        }

        @Override
        public String toString() {
            return of.type() + ": " + value;
        }
    }

    private static final ImmutableList<Drawing<?>> DRAWINGS = Stream.of(
                    all().stream()
                            .filter(type -> PROVIDER.canProvideFor(TypeUsage.of(type)))
                            .filter(type -> !SECRET.contains(type))
                            .<Drawing<?>>map(Drawing::of),
                    CodeSets.all().stream()
                            .<Drawing<?>>map(codes ->
                                    recorded(codes.notRecorded().getClass(), CodeArbitraries.asRecorded(codes))),
                    Stream.<Drawing<?>>of(
                            Drawing.of(
                                    new TypeToken<Requirement<Adaptation>>() {},
                                    NeedArbitraries.requirements(Adaptation.class)),
                            Drawing.of(
                                    new TypeToken<Import<Referral>>() {},
                                    ResultArbitraries.imports(Arbitraries.defaultFor(Referral.class))),
                            Drawing.of(TypeToken.of(Episode.class), EpisodeArbitraries.episodesAsRecorded()),
                            Drawing.of(
                                    TypeToken.of(CareHistory.class), CareHistoryArbitraries.careHistoriesAsRecorded())))
            .flatMap(each -> each)
            .collect(ImmutableList.toImmutableList());

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Drawing<?> recorded(Class<? extends StatutoryCode> type, Arbitrary<? extends StatutoryCode> codes) {
        return new Drawing(TypeToken.of(type), ModelJson.of(type), codes);
    }

    static ImmutableList<Drawing<?>> drawings() {
        return DRAWINGS;
    }

    /** A value of any type. */
    static Arbitrary<Drawn<?>> drawn() {
        ImmutableList<Arbitrary<? extends Drawn<?>>> each = DRAWINGS.stream()
                .<Arbitrary<? extends Drawn<?>>>map(Drawing::drawn)
                .collect(ImmutableList.toImmutableList());
        return Arbitraries.of(each).flatMap(values -> values.map(drawn -> drawn));
    }

    /** All public types of core, by name. */
    static ImmutableList<Class<?>> all() {
        try {
            return ClassPath.from(Personal.class.getClassLoader()).getAllClasses().stream()
                    .filter(found -> (found.getPackageName() + ".").startsWith("org.placewright.core."))
                    .filter(found -> !found.getName().endsWith("-info"))
                    .map(found -> (Class<?>) found.load())
                    .filter(ModelTypes::isPublic)
                    .sorted(Comparator.comparing(Class::getName))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnonymousClass()
                && (enclosing == null || isPublic(enclosing));
    }
}
