package org.placewright.core.need;

import com.google.common.collect.ImmutableSortedSet;

/**
 * Whether anything of a sort is needed, and which kinds of it.
 *
 * <p>It keeps apart what the Placements Data Standard keeps apart: nothing said; said to need none ({@code None} or
 * {@code NA}); and said to need these. That something is needed may be known before it is known what.
 *
 * @param <E> the kinds there are
 * @param answer whether anything is needed
 * @param kinds which kinds, in their order; only where the answer is yes
 */
public record Requirement<E extends Enum<E>>(Answer answer, ImmutableSortedSet<E> kinds) {

    /**
     * Checks that kinds are named only where something is needed, and puts them in their order.
     *
     * @param answer whether anything is needed
     * @param kinds which kinds, in their order; only where the answer is yes
     * @throws IllegalArgumentException if kinds are named but the answer is not yes
     */
    public Requirement {
        if (!kinds.isEmpty() && answer != Answer.YES) {
            throw new IllegalArgumentException("Requirement kinds " + kinds + " are named but the answer is " + answer
                    + ". Maybe the answer is YES?");
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
     * @param kind a kind
     * @return yes if it is named; no if none is needed or others are named; otherwise not specified
     */
    public Answer needs(E kind) {
        if (kinds.contains(kind)) {
            return Answer.YES;
        }
        return kinds.isEmpty() && answer != Answer.NO ? Answer.NOT_SPECIFIED : Answer.NO;
    }
}
