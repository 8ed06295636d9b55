package org.placewright.core.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void is_held_under_the_code_of_two_letters_where_there_is_one() {
        assertThat(Language.of(" CYM ")).isEqualTo(Language.of("cy")).hasToString("cy");
        assertThat(Language.of("eng")).isEqualTo(Language.ENGLISH);
        assertThat(Language.of("urd").code()).isEqualTo("ur");
        assertThat(Language.of("heb").code()).isEqualTo("he");
        assertThat(Language.BRITISH_SIGN_LANGUAGE.code()).isEqualTo("bfi");
    }

    @Test
    void is_one_language_under_each_of_its_three_letter_codes() {
        for (String codes : new String[] {
            "alb sqi sq", "arm hye hy", "baq eus eu", "bur mya my", "chi zho zh", "cze ces cs", "dut nld nl",
            "fre fra fr", "geo kat ka", "ger deu de", "gre ell el", "ice isl is", "mac mkd mk", "mao mri mi",
            "may msa ms", "per fas fa", "rum ron ro", "slo slk sk", "tib bod bo", "wel cym cy"
        }) {
            String[] code = codes.split(" ", -1);

            assertThat(Language.of(code[0])).isEqualTo(Language.of(code[1])).hasToString(code[2]);
        }
    }

    @Test
    void is_held_under_the_code_that_replaced_a_withdrawn_one() {
        assertThat(Language.of("iw")).isEqualTo(Language.of("heb")).hasToString("he");
        assertThat(Language.of("in")).isEqualTo(Language.of("ind")).hasToString("id");
        assertThat(Language.of("ji")).isEqualTo(Language.of("yid")).hasToString("yi");
    }

    @Test
    void refuses_what_is_no_code_without_quoting_it() {
        for (String bad : new String[] {"", "e", "welsh", "c1", "ÄÖ", "\u212Au"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Language.of(bad))
                    .withMessageContaining("Language code must be two or three")
                    .withMessageContaining("Maybe a name was given?")
                    .withMessageNotContaining("welsh");
        }
    }
}
