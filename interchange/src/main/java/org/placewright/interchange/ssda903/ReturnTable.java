package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;

/** Which table of the return a file holds, and the year in its name. */
record ReturnTable(Ssda903Table table, Optional<NamedYear> year) {

    private static final String CSV = ".csv";

    /** The words of a file name that name a table. */
    private static final ImmutableMap<ImmutableList<String>, Ssda903Table> TABLES =
            ImmutableMap.<ImmutableList<String>, Ssda903Table>builder()
                    .put(ImmutableList.of("header"), Ssda903Table.HEADER)
                    .put(ImmutableList.of("episodes"), Ssda903Table.EPISODES)
                    .put(ImmutableList.of("uasc"), Ssda903Table.UASC)
                    .put(ImmutableList.of("missing"), Ssda903Table.MISSING)
                    .put(ImmutableList.of("missing", "episodes"), Ssda903Table.MISSING)
                    .put(ImmutableList.of("oc2"), Ssda903Table.OC2)
                    .put(ImmutableList.of("oc3"), Ssda903Table.OC3)
                    .put(ImmutableList.of("reviews"), Ssda903Table.REVIEWS)
                    .put(ImmutableList.of("prev", "perm"), Ssda903Table.PREV_PERM)
                    .put(ImmutableList.of("prevperm"), Ssda903Table.PREV_PERM)
                    .put(ImmutableList.of("previous", "permanence"), Ssda903Table.PREV_PERM)
                    .put(ImmutableList.of("sbpfa"), Ssda903Table.PLACED_ADOPTION)
                    .put(ImmutableList.of("placed", "adoption"), Ssda903Table.PLACED_ADOPTION)
                    .put(ImmutableList.of("placed", "for", "adoption"), Ssda903Table.PLACED_ADOPTION)
                    .put(ImmutableList.of("ad1"), Ssda903Table.AD1)
                    .put(ImmutableList.of("social", "worker"), Ssda903Table.SOCIAL_WORKER)
                    .put(ImmutableList.of("social", "workers"), Ssda903Table.SOCIAL_WORKER)
                    .put(ImmutableList.of("sw", "episodes"), Ssda903Table.SOCIAL_WORKER)
                    .put(ImmutableList.of("swepisodes"), Ssda903Table.SOCIAL_WORKER)
                    .put(ImmutableList.of("dolo"), Ssda903Table.DOLO)
                    .buildOrThrow();

    /** The most words that name a table. */
    private static final int MOST_WORDS = 3;

    /**
     * Returns the table a file name stands for: the words of a table last, or followed by a year alone. Other words may
     * go before; where the words of two tables end the name, it is the longer one.
     */
    static Optional<ReturnTable> named(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        NamedYear.Words name =
                NamedYear.in(lower.endsWith(CSV) ? lower.substring(0, lower.length() - CSV.length()) : lower);
        ImmutableList<String> words = name.words();
        for (int length = Math.min(MOST_WORDS, words.size()); length > 0; length--) {
            Ssda903Table table = TABLES.get(words.subList(words.size() - length, words.size()));
            if (table != null) {
                return Optional.of(new ReturnTable(table, name.year()));
            }
        }
        return Optional.empty();
    }

    /** Tells whether a file that is none of the return's has a name so close that it may be meant for one. */
    static boolean isLike(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        ImmutableList<String> words = NamedYear.in(lower).words();
        return TABLES.keySet().stream()
                .anyMatch(name -> name.size() == 1
                        ? words.contains(name.get(0)) || (isUncommon(name.get(0)) && lower.contains(name.get(0)))
                        : String.join(" ", words).contains(String.join(" ", name)));
    }

    /** Tells whether a word is so uncommon that it names a table even within a longer one. */
    private static boolean isUncommon(String word) {
        return word.equals("header") || word.equals("episodes") || word.equals("sbpfa") || word.equals("prevperm");
    }
}
