package org.placewright.interchange.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.framework.FundingSplit;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.ProviderId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Import;
import org.placewright.interchange.Found;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.pricing.ProvisionType;

class CensusReaderTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private Import<CensusPlacement> read(String... lines) {
        return CensusReader.of(DAY).read(scratch.write("census.csv", lines));
    }

    private Import<CensusPlacement> cost(String text) {
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
        assertThat(cost(text).values())
                .extracting(placement -> placement.total().pence())
                .containsExactly(pence);
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
        Import<CensusPlacement> read =
                read("Age,Type of provision,Total weekly cost", ",Foyer,100", "26,Foyer,100", "fourteen,Foyer,100");
        assertThat(Found.faults(read))
                .containsExactly(FindingCodes.MISSING_VALUE, FindingCodes.INVALID_AGE, FindingCodes.INVALID_AGE);
    }

    @Test
    void the_day_of_the_census_serves_where_a_row_has_none() {
        Import<CensusPlacement> read = read(
                "Census date,Age,Type of provision,Total weekly cost",
                ",14,Foyer,100",
                "2023-03-31,14,Foyer,100",
                "31/02/2023,14,Foyer,100");
        assertThat(read.values())
                .extracting(CensusPlacement::observedOn)
                .containsExactly(DAY, LocalDate.of(2023, 3, 31));
        assertThat(Found.faults(read)).containsExactly(FindingCodes.INVALID_DATE);
    }

    @Test
    void contributions_are_compared_with_the_total() {
        Import<CensusPlacement> read = read(
                "Age,Type of provision,Total weekly cost,Social care contribution,Education contribution,Health contribution",
                "14,Foyer,100.00,50,30,20",
                "14,Foyer,100.00,50,30,10",
                "14,Foyer,100.00,,,",
                "14,Foyer,100.00,100,,");
        assertThat(Found.one(read, FindingCodes.CONTRIBUTIONS_DO_NOT_ADD_UP)
                        .location()
                        .line())
                .hasValue(3);
        assertThat(read.values()).hasSize(4);
    }

    @Test
    void contributions_below_the_total_are_doubted_and_those_not_given_named() {
        Import<CensusPlacement> read = read(
                "Age,Type of provision,Total weekly cost,Social care contribution,Education contribution,Health contribution",
                "14,Foyer,1500,1000,,",
                "14,Foyer,1500,1000,200,soon");
        assertThat(Found.of(read, FindingCodes.CONTRIBUTIONS_DO_NOT_ADD_UP))
                .extracting(Finding::fault)
                .containsExactly(
                        "the contributions given are less than the total, and none is given from education, health",
                        "the contributions given are less than the total, and none is given from health");
        assertThat(read.values())
                .extracting(CensusPlacement::education)
                .containsExactly(Optional.empty(), Optional.of(WeeklyFee.ofPence(20_000)));
    }

    @ParameterizedTest
    @CsvSource({
        "needs and has,NEEDED_AND_IN_PLACE",
        "Needs and has not,NEEDED_AND_NOT_IN_PLACE",
        "does not need and has,NOT_NEEDED_AND_IN_PLACE",
        "Neither,NOT_NEEDED_AND_NOT_IN_PLACE"
    })
    void short_words_of_solo_placement_are_read(String word, SoloPlacement solo) {
        assertThat(one("Solo", word).solo()).contains(solo);
    }

    @ParameterizedTest
    @CsvSource({"current,CURRENT", "Previous,PREVIOUS", "no,NONE"})
    void short_words_of_deprivation_of_liberty_are_read(String word, DeprivationOfLibertySafeguards safeguards) {
        assertThat(one("Deprivation of liberty", word).deprivationOfLiberty()).contains(safeguards);
    }

    @ParameterizedTest
    @CsvSource({
        "preference,PREFERENCE",
        "safeguarding,SAFEGUARDING",
        "exists within distance but not available,WITHIN_DISTANCE_NOT_AVAILABLE",
        "does not exist within distance,WITHIN_DISTANCE_DOES_NOT_EXIST",
        "carer moving,CARER_MOVING",
        "legal,LEGAL",
        "n/a,NOT_APPLICABLE"
    })
    void short_words_of_distance_are_read(String word, DistanceReason reason) {
        assertThat(one("Placing-at-distance reason", word).distanceReason()).contains(reason);
    }

    private CensusPlacement one(String column, String word) {
        Import<CensusPlacement> read =
                read("Age,Type of provision,Total weekly cost," + column, "14,Foyer,100," + word);
        assertThat(Found.faults(read)).isEmpty();
        return read.values().get(0);
    }

    @Test
    void a_start_after_the_census_is_dropped() {
        Import<CensusPlacement> read = read(
                "Identifier,Gender,Age,Type of provision,Total weekly cost,Placement start date,Establishment URN,Provider URN",
                "900001,F,14,Foyer,100,01/04/2024,,1234567");
        assertThat(Found.faults(read)).containsExactly(FindingCodes.START_AFTER_CENSUS);
        assertThat(read.values().get(0).placementStart()).isEmpty();
        assertThat(read.values().get(0).price().establishment()).isEmpty();
        assertThat(read.values().get(0).price().provider()).contains(ProviderId.of("1234567"));
    }

    @Test
    void names_of_columns_may_go_on_over_lines_with_instructions() {
        Import<CensusPlacement> read = read(
                "\"Looked after child?",
                "Yes or no\",Placing Authority,\"Identifier",
                "",
                "This is the unique reference for the child. Do not use a name.\",\"Age",
                "This will be rounded down\",Gender,How the placement was sourced,Organisation,Provider ID,"
                        + "\"Establishment",
                "Enter 'foster carer' for those\",Host Authority,Type of provision,UASC,"
                        + "\"Total weekly cost (actual weekly fee paid)",
                "This figure should equal the total of the social care, education and health contribution columns.\","
                        + "Contribution from Social Care,Contribution from Education,Contribution from Health",
                "Yes,Quillenbridge,900001,6.5,F,Remand,Acme,1234567,foster carer,Quillenbridge,"
                        + "Fostering - Inter LA,Not yet established,\"£1,000.00\",500,300,200");
        assertThat(Found.faults(read)).containsExactly(FindingCodes.PART_OF_A_YEAR);
        assertThat(Found.of(read, FindingCodes.COLUMN_RECOGNISED))
                .extracting(finding -> finding.location().column().orElseThrow())
                .containsExactlyInAnyOrder(
                        "Looked after child?", "Identifier", "Age", "Establishment", "Total weekly cost");
        assertThat(Found.one(read, FindingCodes.HEADING_OVER_LINES).location().line())
                .hasValue(7);
        CensusPlacement placement = read.values().get(0);
        assertThat(placement)
                .isEqualTo(CensusPlacement.builder()
                        .observedOn(DAY)
                        .lookedAfter(LookedAfter.LOOKED_AFTER)
                        .placingAuthority(AuthorityId.of("Quillenbridge"))
                        .identifier(ChildId.of("900001"))
                        .ageInYears(6)
                        .gender(Gender.FEMALE)
                        .howSourced(HowSourced.of("Remand"))
                        .organisation("Acme")
                        .providerNumber(RegistrationNumber.of("1234567"))
                        .establishment("foster carer")
                        .hostAuthority(AuthorityId.of("Quillenbridge"))
                        .provision(ProvisionType.of("Fostering - Inter LA"))
                        .unaccompanied(UnaccompaniedAnswer.NOT_YET_ESTABLISHED)
                        .total(WeeklyFee.ofPence(100_000))
                        .socialCare(WeeklyFee.ofPence(50_000))
                        .education(WeeklyFee.ofPence(30_000))
                        .health(WeeklyFee.ofPence(20_000))
                        .build());
        assertThat(placement.fundingSplit()).contains(new FundingSplit(5, 3, 2));
        assertThat(placement.howSourced().orElseThrow().route()).contains(SourcingRoute.REMAND);
        assertThat(placement).hasToString("CensusPlacement[...]");
    }

    @Test
    void the_words_of_2025_are_read() {
        Import<CensusPlacement> read = read(
                "Looked after child?,Age,Type of provision,Total weekly cost,Primary registration type,"
                        + "Placing at Distance Reason,Provider Company number,"
                        + "Does this placement cost include additional packages?,"
                        + "Deprivation of Liberty Safeguards in place?,Does this CYP require a solo placement?",
                "Post 18 (CSC placement),18,Remand,100,CQC only,Legal reasons,1234567,No,DoLS (previous),"
                        + "\"Yes, but is not in a solo placement\"");
        assertThat(Found.faults(read)).containsExactly(FindingCodes.LEADING_ZEROS_LOST);
        CensusPlacement placement = read.values().get(0);
        assertThat(placement.lookedAfter()).contains(LookedAfter.POST_18);
        assertThat(placement.registrationType()).contains(RegistrationType.CARE_QUALITY_COMMISSION);
        assertThat(placement.distanceReason()).contains(DistanceReason.LEGAL);
        assertThat(placement.companyNumber()).contains(CompanyNumber.of("01234567"));
        assertThat(placement.additionalPackages()).isEqualTo(Answer.NO);
        assertThat(placement.deprivationOfLiberty()).contains(DeprivationOfLibertySafeguards.PREVIOUS);
        assertThat(placement.solo()).contains(SoloPlacement.NEEDED_AND_NOT_IN_PLACE);
        assertThat(placement.fundingSplit()).isEmpty();
    }

    @Test
    void contributions_above_the_total_are_doubted_even_where_one_is_blank() {
        Import<CensusPlacement> read = read(
                "Age,Type of provision,Total weekly cost,Contribution from Social Care,Contribution from Health",
                "14,Foyer,100.00,99.00,1.01",
                "14,Foyer,100.00,-99.00,1.00");
        assertThat(Found.faults(read))
                .containsExactlyInAnyOrder(
                        FindingCodes.CONTRIBUTIONS_DO_NOT_ADD_UP,
                        FindingCodes.CONTRIBUTIONS_DO_NOT_ADD_UP,
                        FindingCodes.INVALID_MONEY);
        assertThat(read.values().get(0).total().pence()).isEqualTo(10_000);
        assertThat(read.values().get(0).health()).contains(WeeklyFee.ofPence(101));
        assertThat(read.values().get(1).socialCare()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NW Contract - SaILS DPS or previous,DYNAMIC_PURCHASING_SYSTEM",
        "NW Contract - Supported Accommodation DPS or previous,DYNAMIC_PURCHASING_SYSTEM",
        "NW Contract - Residential FPS or previous,",
        "Sub Regional Contract - LCR PPA,SUB_REGIONAL_CONTRACT",
        "Direct Award / Spot Purchase,OFF_FRAMEWORK",
        "Direct Award / Off Framework,OFF_FRAMEWORK",
        "Local Contract or Framework,",
        "Block Contract - Local,",
        "GM RCC Flexi Block,FLEXI_BLOCK",
        "Secure Welfare Hub,"
    })
    void words_tell_the_route_or_leave_it_open(String words, SourcingRoute route) {
        assertThat(HowSourced.of(words).route()).isEqualTo(Optional.ofNullable(route));
    }

    @Test
    void a_placement_refuses_what_no_row_may_say() {
        CensusPlacement placement = CensusPlacement.builder()
                .observedOn(DAY)
                .ageInYears(25)
                .provision(ProvisionType.of("Foyer"))
                .total(WeeklyFee.ofPence(1))
                .placementStart(DAY)
                .build();
        assertThat(CensusPlacement.ofPrice(placement.price())).isEqualTo(placement);
        assertThatThrownBy(() -> placement.withAgeInYears(26)).hasMessageContaining("ageInYears");
        assertThatThrownBy(() -> placement.withTotal(WeeklyFee.ofPence(0))).hasMessageContaining("total");
        assertThatThrownBy(() -> placement.withPlacementStart(DAY.plusDays(1))).hasMessageContaining("placementStart");
        assertThatThrownBy(() -> placement.withOrganisation(" ")).hasMessageContaining("organisation");
    }

    @Test
    void a_census_is_taken_in_a_collection_year() {
        assertThatThrownBy(() -> CensusReader.of(LocalDate.of(1066, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
