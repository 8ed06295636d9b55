package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Which table of the return a file holds, and the year in its name. */
record ReturnTable(String table, OptionalInt year) {

    static final String HEADER = "header";
    static final String EPISODES = "episodes";

    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern YEAR = Pattern.compile("(?:19[5-9]|20\\d|21[0-4])\\d");

    /** The words of a file name that name a table. */
    private static final ImmutableMap<ImmutableList<String>, String> TABLES =
            ImmutableMap.<ImmutableList<String>, String>builder()
                    .put(ImmutableList.of("header"), HEADER)
                    .put(ImmutableList.of("episodes"), EPISODES)
                    .put(ImmutableList.of("uasc"), "uasc")
                    .put(ImmutableList.of("reviews"), "reviews")
                    .put(ImmutableList.of("oc2"), "oc2")
                    .put(ImmutableList.of("oc3"), "oc3")
                    .put(ImmutableList.of("ad1"), "ad1")
                    .put(ImmutableList.of("sbpfa"), "sbpfa")
                    .put(ImmutableList.of("placed", "adoption"), "placed_adoption")
                    .put(ImmutableList.of("prev", "perm"), "prev_perm")
                    .put(ImmutableList.of("previous", "permanence"), "previous_permanence")
                    .put(ImmutableList.of("missing"), "missing")
                    .put(ImmutableList.of("social", "worker"), "social_worker")
                    .put(ImmutableList.of("dolo"), "dolo")
                    .buildOrThrow();

    private static final ImmutableSet<String> READ = ImmutableSet.of(HEADER, EPISODES);

    /**
     * Returns the table a file name stands for: the words of a table last, or followed by a year alone. Other words may
     * go before.
     */
    static Optional<ReturnTable> named(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        String stem = lower.endsWith(".csv") ? lower.substring(0, lower.length() - 4) : lower;
        ImmutableList<String> words =
                NOT_WORD.splitAsStream(stem).filter(word -> !word.isEmpty()).collect(ImmutableList.toImmutableList());
        OptionalInt year = words.stream()
                .filter(word -> YEAR.matcher(word).matches())
                .mapToInt(Integer::parseInt)
                .findFirst();
        boolean yearLast =
                !words.isEmpty() && YEAR.matcher(words.get(words.size() - 1)).matches();
        ImmutableList<String> named = yearLast ? words.subList(0, words.size() - 1) : words;
        for (int length = 1; length <= Math.min(2, named.size()); length++) {
            String table = TABLES.get(named.subList(named.size() - length, named.size()));
            if (table != null) {
                return Optional.of(new ReturnTable(table, year));
            }
        }
        return Optional.empty();
    }

    boolean isRead() {
        return READ.contains(table);
    }
}
