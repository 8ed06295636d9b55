package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.placewright.core.id.ResidentToken;

/**
 * What a rule says, with the residents it names kept apart from the words, so that whoever shows it may name them
 * otherwise: by a key of the reader's own, say ({@link org.placewright.core.id.PseudonymKey#renamed}), lest one token
 * in the outputs of several councils tell that they speak of the same child.
 *
 * @param words what stands before, between and after the residents' names: one more than there are residents
 * @param residents who is named, in the order of the words
 */
public record Wording(ImmutableList<String> words, ImmutableList<ResidentToken> residents) {

    /**
     * Checks that there are words around each resident.
     *
     * @param words what stands before, between and after the residents' names: one more than there are residents
     * @param residents who is named, in the order of the words
     * @throws IllegalArgumentException if there are not
     */
    public Wording {
        if (words.size() != residents.size() + 1) {
            throw new IllegalArgumentException("Wording words must be one more than its residents, " + residents.size()
                    + ", but were " + words.size() + ". Maybe begin with Wording.of and go on with then and naming?");
        }
    }

    /**
     * Returns words that name nobody.
     *
     * @param text the words
     * @return the wording
     */
    public static Wording of(String text) {
        return new Wording(ImmutableList.of(text), ImmutableList.of());
    }

    /**
     * Returns several as one: each once, a full stop between two unless the first asks, and how many more there are
     * where not all are told.
     *
     * @param several what is to be said, none ending with a full stop
     * @param most how many to tell, 1 or more
     * @return the wording
     * @throws IllegalArgumentException if there is nothing to be said, or fewer than 1 is to be told
     */
    public static Wording joined(Iterable<Wording> several, int most) {
        ImmutableList<Wording> all = ImmutableSet.copyOf(several).asList();
        if (all.isEmpty() || most < 1) {
            throw new IllegalArgumentException("Wording must join 1 or more, and tell 1 or more, but there were "
                    + all.size() + " and " + most + " to tell. Maybe nothing is to be said?");
        }
        Wording joined = all.get(0);
        for (Wording next : all.subList(1, Math.min(most, all.size()))) {
            joined = joined.then(joined.asks() ? " " : ". ").then(next);
        }
        int left = all.size() - most;
        return left <= 0 ? joined : joined.then((joined.asks() ? " " : ". ") + "And " + left + " more of the kind");
    }

    private boolean asks() {
        return words.get(words.size() - 1).endsWith("?");
    }

    /**
     * Returns the same with more words.
     *
     * @param text what follows
     * @return the wording
     */
    public Wording then(String text) {
        return then(of(text));
    }

    /**
     * Returns the same with another wording after it.
     *
     * @param next what follows
     * @return the wording
     */
    public Wording then(Wording next) {
        int last = words.size() - 1;
        return new Wording(
                ImmutableList.<String>builder()
                        .addAll(words.subList(0, last))
                        .add(words.get(last) + next.words.get(0))
                        .addAll(next.words.subList(1, next.words.size()))
                        .build(),
                ImmutableList.<ResidentToken>builder()
                        .addAll(residents)
                        .addAll(next.residents)
                        .build());
    }

    /**
     * Returns the same with a resident named after it.
     *
     * @param resident who
     * @return the wording
     */
    public Wording naming(ResidentToken resident) {
        return then(new Wording(ImmutableList.of("", ""), ImmutableList.of(resident)));
    }

    /**
     * Returns the text, with residents named by their tokens.
     *
     * @return the words; they may tell the child's age, so they are not printed
     */
    public String text() {
        return text(ResidentToken::value);
    }

    /**
     * Returns the text, with residents named otherwise.
     *
     * @param name what to call a resident
     * @return the words; they may tell the child's age, so they are not printed
     */
    public String text(Function<? super ResidentToken, String> name) {
        StringBuilder text = new StringBuilder(words.get(0));
        for (int i = 0; i < residents.size(); i++) {
            text.append(name.apply(residents.get(i))).append(words.get(i + 1));
        }
        return text.toString();
    }

    /** Returns how many residents are named only. */
    @Override
    public String toString() {
        return "Wording[" + residents.size() + " residents]";
    }
}
