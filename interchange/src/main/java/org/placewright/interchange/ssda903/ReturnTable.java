package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/** Which table of the return a file holds, and the year in its name. */
record ReturnTable(String table, Optional<NamedYear> year) {

    static final String HEADER = "header";
    static final String EPISODES = "episodes";

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
        NamedYear.Words name = NamedYear.in(lower.endsWith(".csv") ? lower.substring(0, lower.length() - 4) : lower);
        ImmutableList<String> words = name.words();
        for (int length = 1; length <= Math.min(2, words.size()); length++) {
            String table = TABLES.get(words.subList(words.size() - length, words.size()));
            if (table != null) {
                return Optional.of(new ReturnTable(table, name.year()));
            }
        }
        return Optional.empty();
    }

    /** Tells whether a file that is none of the return's has a name so close that it may be meant for one. */
    static boolean isLike(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return READ.stream().anyMatch(lower::contains);
    }

    boolean isRead() {
        return READ.contains(table);
    }
}
