package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.TypeUsage;
import org.placewright.testkit.CoreTypes;

/** The types of the model an embedder gets by {@code @ForAll}, and how each is drawn. */
final class ProvidedTypes {

    private static final ModelArbitraryProvider PROVIDER = new ModelArbitraryProvider();

    private ProvidedTypes() {}

    static ImmutableList<Class<?>> all() {
        return CoreTypes.all().stream().filter(ProvidedTypes::contain).collect(ImmutableList.toImmutableList());
    }

    static boolean contain(Class<?> type) {
        return PROVIDER.canProvideFor(TypeUsage.of(type));
    }

    static Arbitrary<?> arbitrary(Class<?> type) {
        return PROVIDER.provideFor(TypeUsage.of(type), any -> {
                    throw new AssertionError("a type of the model has no parameters");
                })
                .iterator()
                .next();
    }
}
