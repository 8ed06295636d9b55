package org.placewright.core.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The form read character by character is that of the patterns it is published as. */
class PostcodeFormTest {

    private static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 a\u0661";
    private static final String OUTWARD =
            "(?:[A-PR-UWYZ](?:[0-9]{1,2}|[0-9][A-HJKPS-UW]|[A-HK-Y][0-9]{1,2}|[A-HK-Y][0-9][ABEHMNPRV-Y])"
                    + "|W1[MNRVXY]|NPT|GIR)";
    private static final Pattern NORMAL = Pattern.compile(OUTWARD + "(?: [0-9](?:[ABD-HJLNP-UW-Z]{2})?)?");
    private static final Pattern UNSPACED = Pattern.compile(OUTWARD + "[0-9][ABD-HJLNP-UW-Z]{2}");

    private static void agrees(String text) {
        if (PostcodeForm.isNormal(text) != NORMAL.matcher(text).matches()
                || PostcodeForm.isUnspaced(text) != UNSPACED.matcher(text).matches()) {
            assertThat(text)
                    .as("normal %s, unspaced %s", PostcodeForm.isNormal(text), PostcodeForm.isUnspaced(text))
                    .isEmpty();
        }
    }

    private static void agreesForAll(String before, int more) {
        if (more == 0) {
            agrees(before);
            return;
        }
        for (int i = 0; i < CHARACTERS.length(); i++) {
            agreesForAll(before + CHARACTERS.charAt(i), more - 1);
        }
    }

    @Test
    void every_text_of_up_to_four_characters_is_told_alike() {
        for (int length = 0; length <= 4; length++) {
            agreesForAll("", length);
        }
    }

    @Test
    void every_end_of_up_to_three_characters_is_told_alike() {
        for (String outward : new String[] {"M1", "M11", "W1A", "CR2", "DN55", "EC1A", "NPT", "GIR", "W1X", "QQ1"}) {
            for (int length = 0; length <= 3; length++) {
                agreesForAll(outward, length);
                agreesForAll(outward + " ", length);
            }
        }
    }

    @Test
    void longer_texts_are_told_alike() {
        Random random = new Random(1);
        for (int text = 0; text < 200_000; text++) {
            StringBuilder drawn = new StringBuilder();
            for (int left = 3 + random.nextInt(7); left > 0; left--) {
                drawn.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            agrees(drawn.toString());
        }
        assertThat(PostcodeForm.spaced("SW1A1AA")).isEqualTo("SW1A 1AA");
    }
}
