package org.placewright.core.need;

import com.google.common.collect.ImmutableSortedSet;
import org.placewright.core.Personal;

/**
 * Whether anything of a sort is needed, and which kinds of it.
 *
 * <p>It keeps apart what the Placements Data Standard keeps apart: nothing said; said to need none ({@code None} or
 * {@code NA}); and said to need these. That something is needed may be known before it is known what. It says what a
 * child needs, so it is personal and never printed.
 *
 * <table>
 * <caption>Attributes; source: Placements Data Standard v2, requirements</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>answer</td><td>{@link Answer}</td><td>yes</td><td></td><td>whether anything is needed</td></tr>
 * <tr><td>kinds</td><td>kinds of what is needed</td><td>yes</td><td></td>
 *     <td>which kinds, in their order; only where the answer is yes</td></tr>
 * </table>
 *
 * @param <E> the kinds there are
 * @param answer whether anything is needed
 * @param kinds which kinds, in their order; only where the answer is yes
 */
@Personal
public record Requirement<E extends Enum<E>>(Answer answer, ImmutableSortedSet<E> kinds) {

    /** What every enum of kinds that can hold another calls it. */
    private static final String OTHER = "OTHER";

    /**
     * Checks that kinds are named only where something is needed, and puts them in their order.
     *
     * @param answer whether anything is needed
     * @param kinds which kinds, in their order; only where the answer is yes
     * @throws IllegalArgumentException if kinds are named but the answer is not yes; neither is quoted
     */
    public Requirement {
        if (!kinds.isEmpty() && answer != Answer.YES) {
            throw new IllegalArgumentException(
                    "Requirement kinds must be empty unless the answer is YES. Maybe the answer was meant to be YES?");
        }
        kinds = ImmutableSortedSet.copyOf(kinds);
    }

    /**
     * Returns that nothing was said.
     *
     * @param <E> the kinds there are
     * @return not specified
     */
    public static <E extends Enum<E>> Requirement<E> notSpecified() {
        return new Requirement<>(Answer.NOT_SPECIFIED, ImmutableSortedSet.<E>of());
    }

    /**
     * Returns that none is needed: this was said.
     *
     * @param <E> the kinds there are
     * @return none
     */
    public static <E extends Enum<E>> Requirement<E> none() {
        return new Requirement<>(Answer.NO, ImmutableSortedSet.<E>of());
    }

    /**
     * Returns that these are needed.
     *
     * @param <E> the kinds there are
     * @param kinds which kinds; if there is none, something is needed and it was not said what
     * @return the requirement
     */
    public static <E extends Enum<E>> Requirement<E> of(Iterable<E> kinds) {
        return new Requirement<>(Answer.YES, ImmutableSortedSet.copyOf(kinds));
    }

    /**
     * Tells whether a kind is needed.
     *
     * <p>Where another kind is needed, one called {@code OTHER}, or it was not said which, it may be any.
     *
     * @param kind a kind
     * @return yes if it is named; no if none is needed, or if all that is needed is named; otherwise not specified
     */
    public Answer needs(E kind) {
        if (kinds.contains(kind)) {
            return Answer.YES;
        }
        return answer == Answer.NO || allAreNamed() ? Answer.NO : Answer.NOT_SPECIFIED;
    }

    private boolean allAreNamed() {
        return !kinds.isEmpty() && kinds.stream().noneMatch(kind -> kind.name().equals(OTHER));
    }

    /** Names the type only; what a child needs is never printed. */
    @Override
    public String toString() {
        return "Requirement[...]";
    }
}
