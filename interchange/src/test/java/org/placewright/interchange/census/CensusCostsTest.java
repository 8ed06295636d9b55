package org.placewright.interchange.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.measure.StaffingHours;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Import;
import org.placewright.interchange.Found;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceObservation;

/** What a census may say of a cost and cannot be one, and the columns councils add. */
class CensusCostsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    private static final String HEADING = "Age,Type of provision,Total weekly cost";

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private Import<PriceObservation> prices(String... lines) {
        return CensusReader.of(DAY).readPrices(scratch.write("census.csv", lines));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0 or less",
        "0.00,0 or less",
        "\u00a30,0 or less",
        "-5400,0 or less",
        "'-5,400.00',0 or less",
        "-\u00a35400,0 or less",
        "(5400),0 or less",
        "\u20ac5400,another currency",
        "5400 EUR,another currency",
        "eur 5400,another currency",
        "$5400,another currency",
        "USD5400,another currency",
        "free,not an amount"
    })
    void what_is_no_cost_is_told_for_what_it_is_and_costs_its_own_row_alone(String cost, String fault) {
        Import<PriceObservation> read = prices(HEADING, "14,Foyer,500", "14,Foyer,\"" + cost + "\"", "14,Foyer,700");
        assertThat(read.values()).extracting(price -> price.fee().pence()).containsExactly(50_000L, 70_000L);
        Finding finding = Found.one(read, FindingCodes.INVALID_MONEY);
        assertThat(finding.fault()).contains(fault).doesNotContain("5400");
        assertThat(finding.remedy()).contains("pounds");
        assertThat(finding.location().file()).isEqualTo("census.csv");
        assertThat(finding.location().line()).hasValue(3);
        assertThat(finding.location().column()).contains("Total weekly cost");
        assertThat(read.counts().rejected()).isEqualTo(1);
    }

    @Test
    void pounds_are_pounds_however_they_are_said_to_be_and_nothing_else_is() {
        Import<PriceObservation> read = prices(
                HEADING + ",Currency",
                "14,Foyer,500,GBP",
                "14,Foyer,501,\u00a3",
                "14,Foyer,502,",
                "14,Foyer,503,EUR",
                "14,Foyer,504,Euro",
                "14,Foyer,505,pounds");
        assertThat(read.values())
                .extracting(price -> price.fee().pence())
                .containsExactly(50_000L, 50_100L, 50_200L, 50_500L);
        assertThat(Found.of(read, FindingCodes.INVALID_MONEY))
                .extracting(finding -> finding.location().line().orElseThrow())
                .containsExactly(5L, 6L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "1", "19.99", "100000.01", "999999999"})
    void an_implausible_cost_is_kept_and_doubted(String cost) {
        Import<PriceObservation> read = prices(HEADING, "14,Foyer," + cost);
        assertThat(read.values()).hasSize(1);
        Finding finding = Found.one(read, FindingCodes.IMPLAUSIBLE_FEE);
        assertThat(finding.remedy()).contains("pounds a week").contains("benchmarks leave it out");
        assertThat(finding.location().line()).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "63000", "100000"})
    void a_high_or_low_cost_is_not_doubted(String cost) {
        assertThat(Found.of(prices(HEADING, "14,Foyer," + cost), FindingCodes.IMPLAUSIBLE_FEE))
                .isEmpty();
    }

    @Test
    void columns_a_council_adds_bear_on_the_price() {
        Import<PriceObservation> read = prices(
                HEADING + ",Need level,Additional staffing hours,Places blocked,Ofsted grade,Planned or emergency",
                "14,Foyer,500,complex,17.5,1,Requires improvement,emergency",
                "14,Foyer,501,,,,,",
                "14,Foyer,502,extreme,1001,21,splendid,soon");
        PlacementFacts facts = read.values().get(0).facts();
        assertThat(facts.needLevel()).contains(NeedLevel.COMPLEX);
        assertThat(facts.additionalStaffing().map(StaffingHours::inHours)).contains(17.5);
        assertThat(facts.placesBlocked()).contains(1);
        assertThat(facts.grade()).contains(InspectionGrade.REQUIRES_IMPROVEMENT);
        assertThat(facts.urgency()).isEqualTo(PlannedOrEmergency.EMERGENCY);
        for (PriceObservation unknown : read.values().subList(1, 3)) {
            assertThat(unknown.facts().needLevel()).isEqualTo(Optional.empty());
            assertThat(unknown.facts().additionalStaffing()).isEmpty();
            assertThat(unknown.facts().placesBlocked()).isEmpty();
            assertThat(unknown.facts().grade()).isEmpty();
            assertThat(unknown.facts().urgency()).isEqualTo(PlannedOrEmergency.NOT_SPECIFIED);
        }
        assertThat(Found.faults(read))
                .containsExactlyInAnyOrder(
                        FindingCodes.UNKNOWN_WORD,
                        FindingCodes.INVALID_NUMBER,
                        FindingCodes.INVALID_NUMBER,
                        FindingCodes.UNKNOWN_WORD,
                        FindingCodes.UNKNOWN_WORD);
    }

    @Test
    void columns_a_council_may_add_are_not_missed() {
        assertThat(Found.of(prices(HEADING, "14,Foyer,500"), FindingCodes.OPTIONAL_COLUMN_MISSING))
                .extracting(finding -> finding.location().column().orElseThrow())
                .contains("Placing Authority")
                .doesNotContain(
                        "Need level", "Additional staffing hours", "Places blocked", "Ofsted grade", "Currency");
    }

    @Test
    void a_price_of_a_census_is_written_with_all_that_bears_on_it() {
        PriceObservation price = prices(
                        HEADING
                                + ",Need level,Additional staffing hours,Places blocked,Ofsted grade,Planned or emergency",
                        "14,Foyer,500,complex,17.5,1,good,planned")
                .values()
                .get(0);
        assertThat(CensusPlacement.ofPrice(price).price().facts()).isEqualTo(price.facts());
    }
}
