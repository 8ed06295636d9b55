package org.placewright.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UniquePupilNumberTest {

    // The first two are published examples; the others were added up by hand.
    @ParameterizedTest
    @CsvSource({
        "B801200005001, B801200005001",
        "' e000200005001 ', E000200005001",
        "P207000016049, P207000016049",
        "A000000000000, A000000000000",
        "L00000000000Z, L00000000000Z"
    })
    void takes_numbers_with_their_check_letter(String text, String value) {
        assertThat(UniquePupilNumber.of(text).value()).isEqualTo(value);
        assertThat(UniquePupilNumber.parse(text)).contains(UniquePupilNumber.of(value));
        assertThat(UniquePupilNumber.withCheckLetter(value.substring(1))).isEqualTo(UniquePupilNumber.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A801200005001", "B207000016049", "B801200005002", "B80120000500A"})
    void refuses_a_wrong_check_letter_and_does_not_quote_it(String text) {
        assertThat(UniquePupilNumber.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UniquePupilNumber.of(text))
                .withMessage("UniquePupilNumber does not begin with the check letter of the rest. Maybe a character is"
                        + " mistyped?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "UN1",
                "B80120000500",
                "B8012000050011",
                "8801200005001",
                "B80120000A001",
                "I801200005001",
                "O801200005001",
                "S801200005001",
                "B80120000500I",
                "B80120000500O",
                "B80120000500S",
                "B80120000500-",
                "B８01200005001"
            })
    void refuses_another_form_and_does_not_quote_it(String text) {
        assertThat(UniquePupilNumber.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UniquePupilNumber.of(text))
                .withMessage(
                        "UniquePupilNumber must be a letter, 11 digits, and a digit or letter, none of the letters I,"
                                + " O or S. Maybe it is a code such as UN1, or a digit was lost?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B801200005001", "80120000500", "80120000500s", "80120000500S"})
    void adds_no_check_letter_to_another_form(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UniquePupilNumber.withCheckLetter(text))
                .withMessage(
                        "UniquePupilNumber must have 11 digits, and a digit or letter, after its check letter. Maybe"
                                + " the check letter is there already?");
    }

    @Test
    void is_temporary_if_it_ends_with_a_letter() {
        assertThat(UniquePupilNumber.of("L00000000000Z").isTemporary()).isTrue();
        assertThat(UniquePupilNumber.of("B801200005001").isTemporary()).isFalse();
    }

    @Test
    void is_never_printed() {
        assertThat(UniquePupilNumber.of("B801200005001")).hasToString("UniquePupilNumber[...]");
    }
}
