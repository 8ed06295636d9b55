package org.placewright.core.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * Why a result is what it is: a tree of keyed parts, each with the facts it rests on and what it contributed.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>key</td><td>{@link ExplanationKey}</td><td></td><td>yes</td><td></td>
 *     <td>which part this is</td><td>the algorithm explained</td></tr>
 * <tr><td>subject</td><td>text</td><td></td><td>no</td><td>absent</td>
 *     <td>whom or what it is about, such as a home</td><td>what the algorithm was given</td></tr>
 * <tr><td>statement</td><td>text</td><td></td><td>yes</td><td></td>
 *     <td>one sentence for a person to read</td><td>the algorithm explained</td></tr>
 * <tr><td>facts</td><td>map of text</td><td></td><td>no</td><td>none</td>
 *     <td>what it rests on, by name, in order</td><td>what the algorithm was given</td></tr>
 * <tr><td>contribution</td><td>whole number</td><td>micro-points</td><td>no</td><td>absent</td>
 *     <td>what it added</td><td>the algorithm explained</td></tr>
 * <tr><td>parts</td><td>explanations</td><td></td><td>no</td><td>none</td>
 *     <td>what it is made of; key and subject together differ</td><td>the algorithm explained</td></tr>
 * </table>
 *
 * <p>Where an explanation and any of its parts state a contribution, the contributions of the parts add up to its own.
 * An explanation may be about one child: distances and where siblings live lead to them. So it is a case record, and
 * its {@code toString} shows its keys and none of its statements and facts.
 */
@Value.Immutable
public abstract class Explanation implements WithExplanation {

    Explanation() {}

    /**
     * Returns which part this is.
     *
     * @return the key
     */
    public abstract ExplanationKey key();

    /**
     * Returns whom or what it is about.
     *
     * @return the subject, such as the identifier of a home, where one key has many
     */
    public abstract Optional<String> subject();

    /**
     * Returns one sentence for a person to read.
     *
     * @return the statement
     */
    public abstract String statement();

    /**
     * Returns the facts it rests on.
     *
     * @return facts by name, in the order they were given
     */
    public abstract ImmutableMap<String, String> facts();

    /**
     * Returns what this part contributed to a score.
     *
     * @return micro-points (millionths), if it contributed to one
     */
    public abstract OptionalLong contribution();

    /**
     * Returns what it is made of.
     *
     * @return the parts, in order
     */
    public abstract ImmutableList<Explanation> parts();

    @Value.Check
    void check() {
        long distinct = parts().stream().map(Explanation::name).distinct().count();
        if (distinct != parts().size()) {
            throw new IllegalArgumentException("The parts of an explanation must differ in key or subject: " + key());
        }
        boolean anyPart = parts().stream().anyMatch(part -> part.contribution().isPresent());
        long sum = parts().stream()
                .mapToLong(part -> part.contribution().orElse(0))
                .reduce(0, Math::addExact);
        if (contribution().isPresent() && anyPart && contribution().getAsLong() != sum) {
            throw new IllegalArgumentException("The contributions of the parts of " + key() + " must add up to "
                    + contribution().getAsLong() + " but add up to " + sum);
        }
    }

    /**
     * Returns where another explanation differs from this one, part by part.
     *
     * @param other the explanation to compare with
     * @return the differences, ordered by path; empty if and only if the two are equal in keys, statements, facts and
     *     contributions
     */
    public ImmutableList<Difference> differencesFrom(Explanation other) {
        ImmutableSortedMap<String, String> before = flattened(this);
        ImmutableSortedMap<String, String> after = flattened(other);
        ImmutableList.Builder<Difference> differences = ImmutableList.builder();
        for (String path : ImmutableSortedSet.copyOf(Sets.union(before.keySet(), after.keySet()))) {
            Optional<String> left = Optional.ofNullable(before.get(path));
            Optional<String> right = Optional.ofNullable(after.get(path));
            if (!left.equals(right)) {
                differences.add(new Difference(path, left, right));
            }
        }
        return differences.build();
    }

    private String name() {
        return key() + subject().map(about -> "[" + about + "]").orElse("");
    }

    private static ImmutableSortedMap<String, String> flattened(Explanation explanation) {
        ImmutableSortedMap.Builder<String, String> lines = ImmutableSortedMap.naturalOrder();
        flatten("", explanation, lines);
        return lines.buildOrThrow();
    }

    private static void flatten(
            String parent, Explanation explanation, ImmutableSortedMap.Builder<String, String> lines) {
        String path = parent + "/" + explanation.name();
        lines.put(path, explanation.statement());
        explanation.contribution().ifPresent(points -> lines.put(path + "#contribution", Long.toString(points)));
        for (Map.Entry<String, String> fact : explanation.facts().entrySet()) {
            lines.put(path + "@" + fact.getKey(), fact.getValue());
        }
        explanation.parts().forEach(part -> flatten(path, part, lines));
    }

    /**
     * One place where two explanations differ.
     *
     * @param path the keys that lead to it, each with its subject in brackets where it has one, then {@code @fact} or
     *     {@code #contribution}
     * @param before what the first explanation has there, if anything
     * @param after what the second explanation has there, if anything
     */
    public record Difference(String path, Optional<String> before, Optional<String> after) {}

    /** Returns the key and the number of parts only. */
    @Override
    public final String toString() {
        return "Explanation[" + key() + ", " + parts().size() + " parts]";
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Explanation}. */
    public static final class Builder extends ImmutableExplanation.Builder {
        Builder() {}
    }
}
