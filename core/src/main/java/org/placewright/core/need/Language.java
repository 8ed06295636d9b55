package org.placewright.core.need;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language a child or a carer uses, spoken or signed, named by its ISO 639 code.
 *
 * <p>A language with a code of two letters is always held under that one, so {@code cym}, the older {@code wel} (ISO
 * 639-2/B) and {@code cy} are equal, and so are {@code he} and the withdrawn {@code iw}. Ordered by code.
 *
 * @param code two letters (ISO 639-1), or three (ISO 639-3) where there are no two, lower case; such as {@code en},
 *     {@code cy}, {@code ur} or {@code bfi} (British Sign Language)
 */
public record Language(String code) implements Comparable<Language> {

    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}");

    /** English. */
    public static final Language ENGLISH = new Language("en");

    /** British Sign Language. */
    public static final Language BRITISH_SIGN_LANGUAGE = new Language("bfi");

    /**
     * Checks the form and prefers the code of two letters.
     *
     * @param code two letters (ISO 639-1), or three (ISO 639-3) where there are no two, lower case; such as {@code en},
     *     {@code cy}, {@code ur} or {@code bfi} (British Sign Language)
     * @throws IllegalArgumentException if the code is not two or three lower-case letters; it is not quoted
     */
    public Language {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "Language code must be two or three lower-case letters (ISO 639). Maybe a name was given?");
        }
        code = TwoLetterCodes.BY_OTHER.getOrDefault(code, code);
    }

    /**
     * Returns the language with the given code.
     *
     * @param code an ISO 639 code of two or three letters; letter case and outer blanks do not matter
     * @return the language
     * @throws IllegalArgumentException if the text cannot be a code; it is not quoted
     */
    public static Language of(String code) {
        return new Language(Ascii.toLowerCase(code.strip()));
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    /** Holds the table apart, so that the constants above do not need it before it is there. */
    private static final class TwoLetterCodes {
        /** Bibliographic codes (ISO 639-2/B), and codes of two letters that were withdrawn. */
        private static final String OTHERS = "alb sq arm hy baq eu bur my chi zh cze cs dut nl fre fr geo ka ger de "
                + "gre el ice is mac mk mao mi may ms per fa rum ro slo sk tib bo wel cy in id iw he ji yi";

        static final ImmutableMap<String, String> BY_OTHER = ImmutableMap.<String, String>builder()
                .putAll(Arrays.stream(Locale.getISOLanguages())
                        .filter(two -> two.equals(new Locale(two).getLanguage()))
                        .collect(ImmutableMap.toImmutableMap(two -> new Locale(two).getISO3Language(), two -> two)))
                .putAll(inPairs(Splitter.on(' ').splitToList(OTHERS)))
                .buildOrThrow();

        private static ImmutableMap<String, String> inPairs(List<String> words) {
            return Lists.partition(words, 2).stream()
                    .collect(ImmutableMap.toImmutableMap(pair -> pair.get(0), pair -> pair.get(1)));
        }
    }
}
