package org.placewright.interchange.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.result.Import;
import org.placewright.interchange.Found;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.pricing.PriceObservation;

class CensusReaderTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private Import<PriceObservation> read(String... lines) {
        return CensusReader.of(DAY).read(scratch.write("census.csv", lines));
    }

    private Import<PriceObservation> cost(String text) {
        return read("Age,Type of provision,Total weekly cost", "14,Residential - Mainstream,\"" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "1234.5,123450",
        "'1,234.50',123450",
        "'\u00a31,234.50',123450",
        "\u00a3 7,700",
        "'1,234,567.89',123456789",
        "4000,400000"
    })
    void money_is_read_to_the_penny(String text, long pence) {
        assertThat(cost(text).values()).extracting(price -> price.fee().pence()).containsExactly(pence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "0",
                "0.00",
                "1.234",
                "12,34",
                "1,23,456",
                "\u20ac100",
                "100 GBP",
                "1e3",
                "NaN",
                ".5",
                "5.",
                "free",
                "12345678901"
            })
    void other_text_is_not_money(String text) {
        assertThat(Found.one(cost(text), FindingCodes.INVALID_MONEY).location().column())
                .contains("Total weekly cost");
        assertThat(cost(text).values()).isEmpty();
    }

    @Test
    void a_blank_cost_or_age_leaves_the_row_out() {
        assertThat(Found.faults(cost(""))).containsExactly(FindingCodes.MISSING_VALUE);
        Import<PriceObservation> read =
                read("Age,Type of provision,Total weekly cost", ",Foyer,10", "26,Foyer,10", "fourteen,Foyer,10");
        assertThat(Found.faults(read))
                .containsExactly(FindingCodes.MISSING_VALUE, FindingCodes.INVALID_AGE, FindingCodes.INVALID_AGE);
    }

    @Test
    void the_day_of_the_census_serves_where_a_row_has_none() {
        Import<PriceObservation> read = read(
                "Census date,Age,Type of provision,Total weekly cost",
                ",14,Foyer,10",
                "2023-03-31,14,Foyer,10",
                "31/02/2023,14,Foyer,10");
        assertThat(read.values())
                .extracting(PriceObservation::observedOn)
                .containsExactly(DAY, LocalDate.of(2023, 3, 31));
        assertThat(Found.faults(read)).containsExactly(FindingCodes.INVALID_DATE);
    }

    @Test
    void contributions_are_compared_with_the_total() {
        Import<PriceObservation> read = read(
                "Age,Type of provision,Total weekly cost,Social care contribution,Education contribution,Health contribution",
                "14,Foyer,10.00,5,3,2",
                "14,Foyer,10.00,5,3,1",
                "14,Foyer,10.00,5,3,");
        assertThat(Found.one(read, FindingCodes.CONTRIBUTIONS_DO_NOT_ADD_UP)
                        .location()
                        .line())
                .hasValue(3);
        assertThat(read.values()).hasSize(3);
    }

    @Test
    void a_start_after_the_census_is_dropped_and_the_other_columns_are_said_not_to_be_read() {
        Import<PriceObservation> read = read(
                "Identifier,Gender,Age,Type of provision,Total weekly cost,Placement start date,Establishment URN,Provider URN",
                "900001,F,14,Foyer,10,01/04/2024,,1234567");
        assertThat(Found.faults(read)).containsExactly(FindingCodes.START_AFTER_CENSUS);
        assertThat(read.values().get(0).placementStart()).isEmpty();
        assertThat(read.values().get(0).establishment().orElseThrow().value()).isEqualTo("1234567");
        assertThat(Found.of(read, FindingCodes.COLUMN_NOT_READ)).hasSize(2);
    }

    @Test
    void a_census_is_taken_in_a_collection_year() {
        assertThatThrownBy(() -> CensusReader.of(LocalDate.of(1066, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
