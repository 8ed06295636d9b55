package org.placewright.core.geo;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/**
 * The name of a place or authority reduced to what tells it from others, so that the spellings of different files meet.
 *
 * <p>Letter case, punctuation, "the", "&amp;" for "and", "saint" for "st" and "upon" for "on" do not matter. What an
 * authority calls itself around its name ("City of", "County Council", "London Borough of") is taken off one piece at a
 * time, so that what is closest to the text given is tried first.
 */
record PlaceName(ImmutableList<String> words) {

    private static final Splitter BETWEEN_WORDS = Splitter.on(' ').omitEmptyStrings();

    /** What may stand before a name, and is no part of it. */
    private static final ImmutableList<ImmutableList<String>> BEFORE = phrases(
            "london borough of",
            "royal borough of",
            "metropolitan borough of",
            "metropolitan district of",
            "borough of",
            "city and county of",
            "city of",
            "county of",
            "council of",
            "lb",
            "rb");

    /** What may stand after a name, and is no part of it. */
    private static final ImmutableList<ImmutableList<String>> AFTER = phrases(
            "metropolitan borough council",
            "metropolitan district council",
            "london borough council",
            "county council",
            "city council",
            "borough council",
            "unitary authority",
            "corporation",
            "council",
            "cc",
            "bc",
            "mbc",
            "mdc",
            "ua",
            "london borough of",
            "royal borough of",
            "london borough",
            "metropolitan borough",
            "borough",
            "county of",
            "city of",
            "city");

    static PlaceName of(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("['\u2019]", "")
                .replaceAll("[^\\p{L}\\p{N}]", " ");
        return new PlaceName(BETWEEN_WORDS
                .splitToStream(plain)
                .filter(word -> !word.equals("the"))
                .map(PlaceName::plain)
                .collect(ImmutableList.toImmutableList()));
    }

    private static String plain(String word) {
        return switch (word) {
            case "saint" -> "st";
            case "upon" -> "on";
            default -> word;
        };
    }

    /** Returns this name, then what is left as one piece after another is taken off it; the last is the bare name. */
    ImmutableList<PlaceName> fromFullToBare() {
        ImmutableList.Builder<PlaceName> names = ImmutableList.builder();
        PlaceName name = this;
        PlaceName shorter = shortened();
        names.add(name);
        while (!shorter.equals(name)) {
            name = shorter;
            shorter = name.shortened();
            names.add(name);
        }
        return names.build();
    }

    PlaceName bare() {
        ImmutableList<PlaceName> names = fromFullToBare();
        return names.get(names.size() - 1);
    }

    private PlaceName shortened() {
        for (ImmutableList<String> phrase : AFTER) {
            int rest = words.size() - phrase.size();
            if (rest > 0 && words.subList(rest, words.size()).equals(phrase)) {
                return new PlaceName(words.subList(0, rest));
            }
        }
        for (ImmutableList<String> phrase : BEFORE) {
            if (words.size() > phrase.size() && words.subList(0, phrase.size()).equals(phrase)) {
                return new PlaceName(words.subList(phrase.size(), words.size()));
            }
        }
        return this;
    }

    private static ImmutableList<ImmutableList<String>> phrases(String... phrases) {
        return List.of(phrases).stream()
                .map(phrase -> ImmutableList.copyOf(BETWEEN_WORDS.split(phrase)))
                .collect(ImmutableList.toImmutableList());
    }
}
