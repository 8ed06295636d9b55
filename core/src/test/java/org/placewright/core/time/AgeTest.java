package org.placewright.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    @ParameterizedTest
    @CsvSource({
        // born, on, age
        "2010-06-15, 2010-06-15, 0",
        "2010-06-15, 2011-06-14, 0",
        "2010-06-15, 2011-06-15, 1",
        "2010-06-15, 2028-06-14, 17",
        "2010-06-15, 2028-06-15, 18",
        "2010-12-31, 2011-01-01, 0",
    })
    void counts_birthdays_had_by_the_day(LocalDate born, LocalDate on, int age) {
        assertThat(Age.inYears(born, on)).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({
        // In a common year the birthday is 1 March; in a leap year it is 29 February.
        "2004-02-29, 2005-02-28, 0",
        "2004-02-29, 2005-03-01, 1",
        "2004-02-29, 2008-02-28, 3",
        "2004-02-29, 2008-02-29, 4",
        "2004-02-29, 2022-02-28, 17",
        "2004-02-29, 2022-03-01, 18",
    })
    void gives_those_born_on_29_February_their_birthday_on_1_March_in_common_years(
            LocalDate born, LocalDate on, int age) {
        assertThat(Age.inYears(born, on)).isEqualTo(age);
    }

    @Test
    void is_not_defined_before_birth_and_quotes_no_date() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Age.inYears(LocalDate.of(2010, 6, 15), LocalDate.of(2010, 6, 14)))
                .withMessageContaining("before birth")
                .withMessageContaining("Maybe")
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("2010"));
    }

    @ParameterizedTest
    @CsvSource({
        // born, age, birthday
        "2010-06-15, 0, 2010-06-15",
        "2010-06-15, 18, 2028-06-15",
        "2004-02-29, 1, 2005-03-01",
        "2004-02-29, 4, 2008-02-29",
        "2004-02-28, 4, 2008-02-28",
        "2004-12-31, 1, 2005-12-31",
    })
    void knows_the_birthday_an_age_begins_on(LocalDate born, int age, LocalDate birthday) {
        assertThat(Age.birthday(born, age)).isEqualTo(birthday);
    }

    @Test
    void has_no_birthday_before_birth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Age.birthday(LocalDate.of(2010, 6, 15), -1))
                .withMessageContaining("-1")
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("2010"));
    }
}
