package org.placewright.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectionYearTest {

    @Test
    void is_named_by_the_year_it_ends_in() {
        CollectionYear year = CollectionYear.of(2018);

        assertThat(year.endingIn()).isEqualTo(2018);
        assertThat(year.firstDay()).isEqualTo(LocalDate.of(2017, 4, 1));
        assertThat(year.lastDay()).isEqualTo(LocalDate.of(2018, 3, 31));
        assertThat(year.days()).isEqualTo(DateRange.of(LocalDate.of(2017, 4, 1), LocalDate.of(2018, 4, 1)));
    }

    @ParameterizedTest
    @CsvSource({"2018, 2017-18", "2000, 1999-00", "2001, 2000-01", "2010, 2009-10", "2100, 2099-00"})
    void prints_as_publications_do(int endingIn, String printed) {
        assertThat(CollectionYear.of(endingIn)).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-31, 2018",
        "2018-04-01, 2019",
        "2018-12-31, 2019",
        "2019-01-01, 2019",
        "2020-02-29, 2020",
        "1949-04-01, 1950",
        "2150-03-31, 2150"
    })
    void contains_the_days_from_1_April_to_31_March(LocalDate date, int endingIn) {
        assertThat(CollectionYear.containing(date)).isEqualTo(CollectionYear.of(endingIn));
        assertThat(CollectionYear.of(endingIn).days().contains(date)).isTrue();
        assertThat(CollectionYear.of(endingIn).contains(date)).isTrue();
    }

    @Test
    void contains_neither_the_day_before_nor_the_day_after() {
        CollectionYear year = CollectionYear.of(2018);

        assertThat(year.contains(LocalDate.of(2017, 3, 31))).isFalse();
        assertThat(year.contains(LocalDate.of(2018, 4, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1950, 2150})
    void accepts_the_first_and_the_last(int endingIn) {
        assertThat(CollectionYear.of(endingIn).endingIn()).isEqualTo(endingIn);
    }

    @ParameterizedTest
    @ValueSource(ints = {1949, 2151, 18, 0, -1})
    void rejects_years_beyond_them(int endingIn) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CollectionYear.of(endingIn))
                .withMessageContaining("CollectionYear")
                .withMessageContaining("but was " + endingIn)
                .withMessageContaining("Maybe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1949-03-31", "2150-04-01"})
    void contains_no_date_beyond_them(LocalDate date) {
        assertThatIllegalArgumentException().isThrownBy(() -> CollectionYear.containing(date));
    }

    @Test
    void is_ordered_in_time() {
        assertThat(CollectionYear.of(2018)).isLessThan(CollectionYear.of(2019));
        assertThat(CollectionYear.of(2018)).isEqualByComparingTo(CollectionYear.of(2018));
    }
}
