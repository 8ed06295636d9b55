package org.placewright.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrnTest {

    @ParameterizedTest
    @CsvSource({"1234567, 1234567", "SC123456, SC123456", "' sc123456 ', SC123456", "xxxxxxx, XXXXXXX"})
    void takes_its_three_forms(String text, String value) {
        assertThat(Urn.of(text).value()).isEqualTo(value);
        assertThat(Urn.parse(text)).contains(Urn.of(value));
        assertThat(Urn.of(text)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123456",
                "12345678",
                "SC12345",
                "SC1234567",
                "SC 123456",
                "XXXXXX",
                "AB123456",
                "\u017FC123456"
            })
    void refuses_others_and_does_not_quote_them(String text) {
        assertThat(Urn.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Urn.of(text))
                .withMessage("Urn must be 7 digits, SC and 6 digits, or XXXXXXX. Maybe a leading zero was lost, or the"
                        + " columns of the file are shifted?");
    }

    @Test
    void knows_the_regional_adoption_agency() {
        assertThat(Urn.of("XXXXXXX")).isEqualTo(Urn.REGIONAL_ADOPTION_AGENCY);
    }
}
