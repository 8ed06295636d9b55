package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A year in the name of a file or folder: a single one, which may mean the start or the end of a collection year, or
 * the end of a range such as {@code 2019-20}, which leaves no doubt.
 */
record NamedYear(int year, boolean isEnd) {

    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern YEAR = Pattern.compile("(?:19[5-9]|20\\d|21[0-4])\\d");

    /** The words of a name up to its last years, and the first year among them all. */
    record Words(ImmutableList<String> words, Optional<NamedYear> year) {}

    /** Splits a name into words. Years that end it are taken off; those before stay among the words. */
    static Words in(String name) {
        ImmutableList<String> words = NOT_WORD.splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(ImmutableList.toImmutableList());
        Optional<NamedYear> found = Optional.empty();
        int end = words.size();
        int next = 0;
        while (next < words.size()) {
            int at = next;
            next++;
            if (!YEAR.matcher(words.get(at)).matches()) {
                continue;
            }
            int year = Integer.parseInt(words.get(at));
            boolean range = next < words.size() && isNumberOf(year + 1, words.get(next));
            next += range ? 1 : 0;
            found = found.or(() -> Optional.of(range ? new NamedYear(year + 1, true) : new NamedYear(year, false)));
            end = next == words.size() ? at : end;
        }
        return new Words(words.subList(0, end), found);
    }

    /** Returns the year that is all there is to a name. */
    static Optional<NamedYear> alone(String name) {
        Words words = in(name);
        return words.words().isEmpty() ? words.year() : Optional.empty();
    }

    /** Tells whether text is a year in full or its last two digits. */
    private static boolean isNumberOf(int year, String text) {
        String full = Integer.toString(year);
        return text.equals(full) || text.equals(full.substring(2));
    }
}
