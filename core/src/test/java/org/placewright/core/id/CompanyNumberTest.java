package org.placewright.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNumberTest {

    @ParameterizedTest
    @CsvSource({
        "12345678, 12345678",
        "123456, 00123456",
        "1, 00000001",
        "SC123456, SC123456",
        "' ni1234 ', NI001234",
        "OC300001, OC300001"
    })
    void gets_back_lost_zeros_if_asked(String text, String value) {
        assertThat(CompanyNumber.ofUnpadded(text).value()).isEqualTo(value);
        assertThat(CompanyNumber.ofUnpadded(value)).isEqualTo(CompanyNumber.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "00000001", "SC123456", " oc300001 ", "IP12345R"})
    void takes_its_three_forms(String text) {
        String value = text.strip().toUpperCase(Locale.ROOT);

        assertThat(CompanyNumber.of(text)).hasToString(value);
        assertThat(CompanyNumber.parse(text)).contains(new CompanyNumber(value));
    }

    @Test
    void refuses_others_even_with_zeros() {
        assertThatIllegalArgumentException().isThrownBy(() -> CompanyNumber.ofUnpadded("123456789"));
        assertThatIllegalArgumentException().isThrownBy(() -> CompanyNumber.ofUnpadded("a name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123456789",
                "SC1234567",
                "S1234567",
                "SC",
                "SC 12345",
                "ABC12345",
                "1234567A",
                "1234567",
                "SC12345",
                "\u017FC123456",
                "\u00DF123456",
                "\uFB01123456",
                "١٢٣٤٥٦٧٨"
            })
    void refuses_others_and_does_not_quote_them(String text) {
        assertThat(CompanyNumber.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompanyNumber.of(text))
                .withMessage(
                        "CompanyNumber must be 8 digits, or 2 letters and 6 digits. Maybe leading zeros were lost, or"
                                + " another register's number was given?");
    }

    @Test
    void is_ordered_by_text() {
        assertThat(CompanyNumber.ofUnpadded("2"))
                .isLessThan(CompanyNumber.ofUnpadded("10"))
                .isLessThan(CompanyNumber.ofUnpadded("SC1"));
    }
}
