package org.placewright.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.time.CollectionYear;

class SexTest {

    @ParameterizedTest
    @CsvSource({"1, MALE", "M, MALE", "m, MALE", "2, FEMALE", "F, FEMALE", "' f ', FEMALE", "U, NOT_KNOWN"})
    void reads_both_codings(String code, Sex sex) {
        assertThat(Sex.parse(code)).contains(sex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "3", "0", "12", "X", "Male"})
    void reads_nothing_else(String code) {
        assertThat(Sex.parse(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MALE, 2024, 1",
        "FEMALE, 2024, 2",
        "NOT_KNOWN, 2024, ''",
        "MALE, 2025, M",
        "FEMALE, 2025, F",
        "NOT_KNOWN, 2025, U"
    })
    void is_a_digit_to_2023_24_and_a_letter_from_2024_25(Sex sex, int year, String code) {
        assertThat(sex.codeIn(CollectionYear.of(year))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2024, true",
        "1, 2025, false",
        "M, 2024, false",
        "M, 2025, true",
        "f, 2025, true",
        "U, 2024, false",
        "U, 2025, true",
        "'', 2024, false",
        "'', 2025, false",
        "9, 2024, false"
    })
    void knows_which_coding_a_year_uses(String code, int year, boolean valid) {
        assertThat(Sex.isValidIn(code, CollectionYear.of(year))).isEqualTo(valid);
    }

    @Test
    void has_a_description() {
        assertThat(Sex.values()).extracting(Sex::description).containsExactly("Male", "Female", "Not known");
    }
}
