package org.placewright.interchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileDateTest {

    @ParameterizedTest
    @CsvSource({
        "Providers_places_at_31_Aug_2021.csv,2021-08-31",
        "Closed_childrens_homes_31Mar2021.csv,2021-03-31",
        "inspections 1 April 2020 to 31st March 2021.xlsx,2021-03-31",
        "register-2021-08-31.csv,2021-08-31",
        "places_2020_03_31.csv,2020-03-31",
        "Providers_and_places_31.03.2024.csv,2024-03-31",
        "Providers_and_places_31-03-2024.csv,2024-03-31",
        "places 1_3_2024.csv,2024-03-01",
        "places_20240331.csv,2024-03-31",
        "places_31032024.csv,2024-03-31",
        "places_20122024.csv,2024-12-20",
        "2024.03.31 places.csv,2024-03-31",
        "places as at 31 March 2024.xlsx,2024-03-31",
        "places_31Mar24.csv,2024-03-31",
        "places 31-Mar-24.csv,2024-03-31",
        "places 5 Sept 2023.csv,2023-09-05",
    })
    void the_day_of_a_file_is_in_its_name(String name, LocalDate day) {
        assertThat(FileDate.in(name)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "places_March_2024.csv,2024-03-31",
        "places Feb 2024.csv,2024-02-29",
        "places at September-2023.csv,2023-09-30",
    })
    void a_month_without_a_day_is_its_last_day(String name, LocalDate day) {
        assertThat(FileDate.in(name)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "register.csv",
                "register_31_Feb_2021.csv",
                "register_2021_31_12_.csv",
                "register_2023-24.csv",
                "register_2023_2024.csv",
                "register_03.04.24.csv",
                "summary_2024.csv",
                "market 2024.csv",
                "March 24.csv",
                "places_202403311200.csv",
                "places_2024.csv"
            })
    void a_name_that_could_be_read_in_two_ways_holds_no_day(String name) {
        assertThat(FileDate.in(name)).isEqualTo(Optional.empty());
    }
}
