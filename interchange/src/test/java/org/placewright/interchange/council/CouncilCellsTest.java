package org.placewright.interchange.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.result.Import;
import org.placewright.interchange.Found;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;

/** What stands in single cells, as people and spreadsheets leave them. */
class CouncilCellsTest {

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private <T> Import<T> read(CouncilForm<T> form, String... lines) {
        return form.read(scratch.write("table.csv", lines));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "Unknown", "-", "not known"})
    void words_that_say_nothing_are_no_identifiers(String nothing) {
        Import<Home> homes = read(
                CouncilForms.HOMES,
                "Provision type,Home id,Provider id",
                "Children's home,H1," + nothing,
                "Children's home," + nothing + ",P1");
        assertThat(homes.values()).extracting(Home::id).containsExactly(HomeId.of("H1"));
        assertThat(homes.values().get(0).provider()).isEmpty();
        assertThat(Found.faults(homes)).containsExactly(FindingCodes.MISSING_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "Unknown", "-", "1.2E+15", "1e+5"})
    void identifiers_that_look_like_nothing_come_back_all_the_same(String looks) {
        Provider provider = Provider.builder()
                .id(ProviderId.of(looks))
                .name(looks)
                .ultimateOwner(ProviderId.of(looks))
                .build();
        String text = CouncilForms.PROVIDERS.table(ImmutableList.of(provider)).text();
        Import<Provider> read = read(CouncilForms.PROVIDERS, text.split("\n"));
        assertThat(read.values()).containsExactly(provider);
        assertThat(Found.faults(read)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.23457E+15", "1E+10", "9.9e+9"})
    void a_number_that_a_spreadsheet_has_rounded_is_nobodys_identifier(String rounded) {
        Import<Home> homes = read(CouncilForms.HOMES, "Provision type,Home id", "Children's home," + rounded);
        assertThat(homes.values()).isEmpty();
        assertThat(Found.one(homes, FindingCodes.INVALID_IDENTIFIER).remedy()).contains("spreadsheet");
    }

    @ParameterizedTest
    @CsvSource({"2013-07", "07/2013", "Jul-13", "July 2013", "jul-2013", "12/07/2013"})
    void months_are_read_as_spreadsheets_rewrite_them(String month) {
        Import<HomeResident> read =
                read(CouncilForms.RESIDENTS, "Home id,Resident token,Month of birth", "H1,T1," + month);
        assertThat(read.values().get(0).resident().flatMap(Resident::birthMonth))
                .contains(YearMonth.of(2013, 7));
        assertThat(Found.faults(read)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13-Jul", "Juli", "7-13", "Jul-1913", "2013-13", "13/2013"})
    void what_may_be_another_month_is_none(String month) {
        Import<HomeResident> read =
                read(CouncilForms.RESIDENTS, "Home id,Resident token,Month of birth", "H1,T1," + month);
        assertThat(read.values().get(0).resident().flatMap(Resident::birthMonth))
                .isEmpty();
        assertThat(Found.faults(read)).containsExactly(FindingCodes.INVALID_DATE);
    }

    @Test
    void what_could_not_be_read_again_is_not_written() {
        LocalDate late = LocalDate.of(2150, 1, 1);
        VacancyPeriod vacancy = new VacancyPeriod(
                HomeId.of("H1"),
                1,
                new org.placewright.core.time.DateRange(LocalDate.of(2024, 1, 1), Optional.of(late)));
        assertThatThrownBy(() -> CouncilForms.VACANCIES.table(ImmutableList.of(vacancy)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Free until")
                .hasMessageContaining("Maybe")
                .hasMessageNotContaining("2150");
        Provider named = Provider.builder()
                .id(ProviderId.of("P1"))
                .name("x".repeat(70_000))
                .build();
        assertThatThrownBy(() -> CouncilForms.PROVIDERS.table(ImmutableList.of(named)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Provider name");
    }
}
