package org.placewright.testkit.arbitrary;

import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;

/** Small explanations of few words, so that two of them are often nearly or quite the same. */
public final class ExplanationArbitraries {

    private static final int DEEPEST = 2;
    private static final int MOST_PARTS = 2;

    private ExplanationArbitraries() {}

    /**
     * Draws explanations whose parts add up, up to three deep, some of which contribute nothing.
     *
     * @return explanations; shrinks towards one statement without facts or parts
     */
    public static Arbitrary<Explanation> explanations() {
        return explanations(DEEPEST);
    }

    private static Arbitrary<Explanation> explanations(int depth) {
        Arbitrary<List<Explanation>> parts = depth == 0
                ? Arbitraries.just(List.of())
                : explanations(depth - 1).list().ofMaxSize(MOST_PARTS).uniqueElements(Explanation::key);
        return Combinators.combine(
                        explanationKeys(),
                        Arbitraries.of("Yes.", "No."),
                        Arbitraries.maps(Arbitraries.of("x", "y", "/a"), Arbitraries.of("1", "2"))
                                .ofMaxSize(2),
                        Arbitraries.longs().between(-2, 2).optional(0.5),
                        parts)
                .as((key, statement, facts, own, made) -> Explanation.builder()
                        .key(key)
                        .statement(statement)
                        .facts(facts)
                        .contribution(
                                made.stream().anyMatch(part -> part.contribution()
                                                .isPresent())
                                        ? OptionalLong.of(sum(made))
                                        : own.map(OptionalLong::of).orElseGet(OptionalLong::empty))
                        .parts(made)
                        .build())
                .withoutEdgeCases();
    }

    private static long sum(List<Explanation> parts) {
        return parts.stream().mapToLong(part -> part.contribution().orElse(0)).sum();
    }

    /**
     * Draws keys, some of which begin as another does.
     *
     * @return keys; shrinks towards {@code a}
     */
    public static Arbitrary<ExplanationKey> explanationKeys() {
        return Arbitraries.of("a", "b", "a.b", "a-b").map(ExplanationKey::of);
    }
}
