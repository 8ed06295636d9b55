package org.placewright.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
    void takes_its_two_forms_and_puts_back_lost_zeros(String text, String value) {
        assertThat(CompanyNumber.of(text).value()).isEqualTo(value);
        assertThat(CompanyNumber.parse(text)).contains(CompanyNumber.of(value));
        assertThat(CompanyNumber.of(text)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "123456789", "SC1234567", "S1234567", "SC", "SC 12345", "ABC12345", "1234567A", "١٢٣٤٥٦٧٨"})
    void refuses_others_and_does_not_quote_them(String text) {
        assertThat(CompanyNumber.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompanyNumber.of(text))
                .withMessage("CompanyNumber must be 8 digits, or 2 letters and 6 digits. Maybe a name or another"
                        + " register's number was given?");
    }

    @Test
    void is_ordered_by_text() {
        assertThat(CompanyNumber.of("2")).isLessThan(CompanyNumber.of("10")).isLessThan(CompanyNumber.of("SC1"));
    }
}
