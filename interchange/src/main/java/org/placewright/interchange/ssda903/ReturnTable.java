package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which table of the return a file holds, and the year in its name. */
record ReturnTable(Ssda903Table table, Optional<NamedYear> year) {

    private static final String CSV = ".csv";

    /** What names a table: words, put together. */
    private static final ImmutableMap<String, Ssda903Table> TABLES = ImmutableMap.<String, Ssda903Table>builder()
            .put("header", Ssda903Table.HEADER)
            .put("headers", Ssda903Table.HEADER)
            .put("episode", Ssda903Table.EPISODES)
            .put("episodes", Ssda903Table.EPISODES)
            .put("uasc", Ssda903Table.UASC)
            .put("missing", Ssda903Table.MISSING)
            .put("missingepisodes", Ssda903Table.MISSING)
            .put("oc2", Ssda903Table.OC2)
            .put("oc3", Ssda903Table.OC3)
            .put("review", Ssda903Table.REVIEWS)
            .put("reviews", Ssda903Table.REVIEWS)
            .put("prevperm", Ssda903Table.PREV_PERM)
            .put("previouspermanence", Ssda903Table.PREV_PERM)
            .put("sbpfa", Ssda903Table.PLACED_ADOPTION)
            .put("placedadoption", Ssda903Table.PLACED_ADOPTION)
            .put("placedforadoption", Ssda903Table.PLACED_ADOPTION)
            .put("ad1", Ssda903Table.AD1)
            .put("socialworker", Ssda903Table.SOCIAL_WORKER)
            .put("socialworkers", Ssda903Table.SOCIAL_WORKER)
            .put("swepisodes", Ssda903Table.SOCIAL_WORKER)
            .put("dolo", Ssda903Table.DOLO)
            .put("dolos", Ssda903Table.DOLO)
            .put("dols", Ssda903Table.DOLO)
            .buildOrThrow();

    /** The most words that name a table. */
    private static final int MOST_WORDS = 3;

    /** Names so uncommon that they tell of a table even within a longer word. */
    private static final ImmutableSet<String> UNCOMMON = ImmutableSet.of(
            "header", "episodes", "sbpfa", "prevperm", "previouspermanence", "placedadoption", "socialworker");

    /** What may stand after the name of a table and say nothing of what is inside, such as the number of a copy. */
    private static final Pattern AFTERTHOUGHT = Pattern.compile(
            "(?:[\\s_.-]*(?:\\(\\d{1,2}\\)|(?<![a-z])(?:final|submitted|submission|export|v\\d{1,2})(?![a-z0-9])))+$");

    /**
     * Returns the table a file name stands for: the words of a table last, or followed by a year alone. Other words may
     * go before; where the words of two tables end the name, it is the longer one.
     */
    static Optional<ReturnTable> named(String fileName) {
        return ofName(withoutEnding(fileName));
    }

    /** Returns the table a file name stands for but for words after it that do not matter. */
    static Optional<ReturnTable> nearlyNamed(String fileName) {
        return ofName(AFTERTHOUGHT.matcher(withoutEnding(fileName)).replaceFirst(""));
    }

    private static String withoutEnding(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return lower.endsWith(CSV) ? lower.substring(0, lower.length() - CSV.length()) : lower;
    }

    private static Optional<ReturnTable> ofName(String name) {
        NamedYear.Words in = NamedYear.in(name);
        ImmutableList<String> words = in.words();
        for (int length = Math.min(MOST_WORDS, words.size()); length > 0; length--) {
            Ssda903Table table = TABLES.get(String.join("", words.subList(words.size() - length, words.size())));
            if (table != null) {
                return Optional.of(new ReturnTable(table, in.year()));
            }
        }
        return Optional.empty();
    }

    /** Tells whether a file that is none of the return's has a name so close that it may be meant for one. */
    static boolean isLike(String fileName) {
        ImmutableList<String> words = NamedYear.in(withoutEnding(fileName)).words();
        String together = String.join("", words);
        return words.stream().anyMatch(TABLES::containsKey) || UNCOMMON.stream().anyMatch(together::contains);
    }
}
