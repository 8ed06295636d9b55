package org.placewright.sufficiency.market;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an organisation as it is looked up: without accents, letter case, punctuation and blanks, and with the
 * words for a legal form alike however they are written.
 *
 * <p>It finds candidates. Two organisations can bear one such name, so names alone never make two records one owner.
 *
 * @param value words of letters and digits in lower case, one blank between them; may be empty
 */
record OwnerName(String value) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WITHIN_WORDS = Pattern.compile("['\u2019.]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final ImmutableMap<String, String> ALIKE = ImmutableMap.of(
            "limited", "ltd",
            "company", "co",
            "and", "",
            "the", "");

    static OwnerName of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String words = BETWEEN_WORDS
                .matcher(WITHIN_WORDS.matcher(Ascii.toLowerCase(plain)).replaceAll(""))
                .replaceAll(" ")
                .replace("public limited company", "plc");
        String alike = WORD.matcher(words)
                .replaceAll(word -> Matcher.quoteReplacement(ALIKE.getOrDefault(word.group(), word.group())));
        return new OwnerName(alike.strip().replaceAll(" +", " "));
    }
}
