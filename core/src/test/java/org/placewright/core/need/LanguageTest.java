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
    void refuses_what_is_no_code_without_quoting_it() {
        for (String bad : new String[] {"", "e", "welsh", "c1", "ÄÖ"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Language.of(bad))
                    .withMessageContaining("Language code must be two or three")
                    .withMessageContaining("Maybe a name was given?")
                    .withMessageNotContaining("welsh");
        }
    }
}
