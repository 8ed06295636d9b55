package org.placewright.interchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.core.provider.BlockReason;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.ProviderSector;
import org.placewright.core.provider.Standing;
import org.placewright.core.provider.SupportedAccommodationOutcome;
import org.placewright.core.result.Finding;
import org.placewright.core.result.ImportCounts;
import org.placewright.interchange.Found;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;

class RegisterReaderTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private ProviderRegister read(String... lines) {
        return RegisterReader.standard().read(scratch.write("register.csv", lines));
    }

    /** Reads one children's home with a value in some columns. */
    private ProviderRegister home(String columns, String values) {
        return read("Home id,Provision type," + columns, "H1,Children's home," + values);
    }

    @Test
    void a_published_row_loads() {
        ProviderRegister read = read(
                "URN,Local authority,Provision type,Sector,Registration date,Registration status,Date closed,Places,"
                        + "Organisation which owns the provider,Overall effectiveness,Latest full inspection date",
                "SC012345,Northshire,Children\u2019s Home,Private,01/02/2003,Active,,4,Calm Waters Ltd,"
                        + "Requires improvement to be good,02/03/2024");
        Home home = read.homes().values().get(0);
        assertThat(home.id().value()).isEqualTo("SC012345");
        assertThat(home.kind()).isEqualTo(HomeKind.CHILDRENS_HOME);
        assertThat(home.judgement()).contains(InspectionGrade.REQUIRES_IMPROVEMENT);
        assertThat(home.standingOn(DAY)).isEqualTo(Standing.LIVE);
        assertThat(home.capacity().orElseThrow().registered()).isEqualTo(4);
        assertThat(home.capacity().orElseThrow().vacant()).isEmpty();
        assertThat(home.acceptedAges()).isEmpty();
        assertThat(read.providers()).hasSize(1);
        assertThat(read.providers().get(0).sector()).contains(ProviderSector.PRIVATE);
        assertThat(home.provider()).contains(read.providers().get(0).id());
        assertThat(Found.faults(read.homes())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Childrens home,CHILDRENS_HOME",
        "SECURE CHILDREN'S HOME,SECURE_CHILDRENS_HOME",
        "Residential special school (registered as a children's home),RESIDENTIAL_SCHOOL",
        "Supported accommodation,SUPPORTED_ACCOMMODATION",
        "Fostering household,FOSTERING_HOUSEHOLD"
    })
    void types_of_provision_are_those_of_the_published_spellings(String type, HomeKind kind) {
        ProviderRegister read = read("Home id,Provision type", "H1,\"" + type + "\"");
        assertThat(read.homes().values()).extracting(Home::kind).containsExactly(kind);
    }

    @Test
    void an_unknown_type_of_provision_leaves_the_row_out() {
        ProviderRegister read =
                read("Home id,Provision type", "H1,Secure training centre", "H2,Children's home", "H3,");
        assertThat(Found.faults(read.homes()))
                .containsExactly(FindingCodes.UNKNOWN_PROVISION_TYPE, FindingCodes.MISSING_VALUE);
        assertThat(read.homes().counts()).isEqualTo(new ImportCounts(3, 1, 0, 2));
    }

    @Test
    void a_home_needs_an_id_or_a_urn_and_occurs_once() {
        ProviderRegister read = read(
                "Home id,URN,Provision type",
                ",,Children's home",
                "H1,,Children's home",
                "H1,,Children's home",
                ",1234567,Fostering household");
        assertThat(read.homes().values()).extracting(home -> home.id().value()).containsExactly("H1", "1234567");
        assertThat(Found.faults(read.homes())).containsExactly(FindingCodes.MISSING_VALUE, FindingCodes.DUPLICATE_HOME);
    }

    @Test
    void a_home_that_occurs_twice_is_located_where_its_name_stands() {
        ProviderRegister unnamed =
                read("URN,Provision type", "1234567,Fostering household", "1234567,Fostering household");
        Finding finding = Found.one(unnamed.homes(), FindingCodes.DUPLICATE_HOME);
        assertThat(finding.location().toString()).isEqualTo("register.csv:3 URN");
        assertThat(finding.remedy()).contains("fostering households").contains("need a Home id");
        ProviderRegister named = read("Home id,Provision type", "H1,Children's home", "H1,Children's home");
        assertThat(Found.one(named.homes(), FindingCodes.DUPLICATE_HOME)
                        .location()
                        .toString())
                .isEqualTo("register.csv:3 Home id");
    }

    @Test
    void more_places_occupied_than_registered_are_doubtful_and_kept() {
        ProviderRegister read = home("Places,Occupied places", "3,4");
        assertThat(Found.one(read.homes(), FindingCodes.OVER_OCCUPIED)
                        .location()
                        .toString())
                .isEqualTo("register.csv:2 Occupied places");
        assertThat(read.homes().values().get(0).capacity().orElseThrow().occupied())
                .hasValue(4);
        assertThat(read.homes().counts()).isEqualTo(new ImportCounts(1, 1, 0, 0));
        assertThat(Found.faults(home("Places,Occupied places", "3,3").homes())).isEmpty();
    }

    @Test
    void places_blocked_by_reason() {
        ProviderRegister read = home(
                "Places,Blocked places,Blocked for matching,Blocked for staffing,Blocked for building work,Occupied places",
                "9,1,2,0,3,2");
        assertThat(read.homes().values().get(0).capacity().orElseThrow().blocked())
                .containsEntry(BlockReason.OTHER, 1)
                .containsEntry(BlockReason.MATCHING, 2)
                .containsEntry(BlockReason.BUILDING_WORK, 3)
                .hasSize(3);
        assertThat(read.homes().values().get(0).capacity().orElseThrow().vacant())
                .hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"3,4,1", "-3,0,0", "3,x,0", "3,0,-1", "'',1,1", "1000000,0,0", "3.5,0,0"})
    void a_capacity_that_does_not_add_up_is_not_known(String places, String blocked, String occupied) {
        ProviderRegister read = home("Places,Blocked places,Occupied places", places + "," + blocked + "," + occupied);
        assertThat(read.homes().values().get(0).capacity()).isEmpty();
        assertThat(Found.of(read.homes(), FindingCodes.INVALID_CAPACITY)).hasSizeBetween(1, 1);
        assertThat(read.homes().counts().changed()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1234567,,,",
        ",Active,,",
        "1234567,Active,01/02/2020,01/02/2019",
        "1234567,Active,,31/02/2020",
        "12345,Active,,",
        "1234567,Open,,"
    })
    void a_registration_of_which_a_part_is_not_known_is_not_known(
            String urn, String status, String from, String closed) {
        ProviderRegister read = home(
                "URN,Registration status,Registration date,Date closed",
                blank(urn) + "," + blank(status) + "," + blank(from) + "," + blank(closed));
        assertThat(read.homes().values().get(0).standingOn(DAY)).isEqualTo(Standing.NOT_RECORDED);
        assertThat(Found.faults(read.homes())).contains(FindingCodes.INCOMPLETE_REGISTRATION);
    }

    private static String blank(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    @Test
    void blank_is_not_known() {
        ProviderRegister read = home(
                "URN,Places,Postcode,Youngest age,Oldest age,Sex accepted,Weekly fee,Overall effectiveness", ",,,,,,,");
        Home home = read.homes().values().get(0);
        assertThat(home.capacity()).isEmpty();
        assertThat(home.acceptedSex()).isEmpty();
        assertThat(home.weeklyFee()).isEmpty();
        assertThat(home.judgement()).isEmpty();
        assertThat(home.standingOn(DAY)).isEqualTo(Standing.NOT_RECORDED);
        assertThat(read.homes().findings()).isNotEmpty().allMatch(finding -> finding.code()
                .equals(FindingCodes.OPTIONAL_COLUMN_MISSING));
    }

    @Test
    void ages_make_a_range_or_are_not_known() {
        assertThat(home("Youngest age,Oldest age", "8,17")
                        .homes()
                        .values()
                        .get(0)
                        .acceptedAges())
                .contains(Range.closed(8, 17));
        for (String ages : new String[] {"17,8", "8,", ",17", "8,26"}) {
            ProviderRegister read = home("Youngest age,Oldest age", ages);
            assertThat(read.homes().values().get(0).acceptedAges()).isEmpty();
            assertThat(Found.faults(read.homes())).contains(FindingCodes.INVALID_AGE_RANGE);
        }
    }

    @Test
    void ages_all_below_sixteen_are_not_those_of_supported_accommodation() {
        ProviderRegister read = read(
                "Home id,Provision type,Youngest age,Oldest age",
                "H1,Supported accommodation,8,15",
                "H2,Supported accommodation,8,16",
                "H3,Children's home,8,15");
        assertThat(read.homes().values().get(0).acceptedAges()).isEmpty();
        assertThat(read.homes().values().get(1).acceptedAges()).contains(Range.closed(8, 16));
        assertThat(read.homes().values().get(2).acceptedAges()).contains(Range.closed(8, 15));
        Finding finding = Found.one(read.homes(), FindingCodes.INVALID_AGE_RANGE);
        assertThat(finding.location().line()).hasValue(2);
        assertThat(finding.remedy()).contains("16 or more");
    }

    @Test
    void judgements_follow_the_scheme_of_the_kind_of_home() {
        ProviderRegister read = read(
                "Home id,Provision type,Overall effectiveness",
                "H1,Supported accommodation,Consistently strong leadership and management",
                "H2,Supported accommodation,Good",
                "H3,Children's home,Not yet inspected",
                "H4,Children's home,Outstanding");
        assertThat(read.homes().values().get(0).judgement())
                .contains(SupportedAccommodationOutcome.CONSISTENTLY_STRONG);
        assertThat(read.homes().values().get(1).judgement()).isEmpty();
        assertThat(read.homes().values().get(3).judgement()).contains(InspectionGrade.OUTSTANDING);
        Finding finding = Found.one(read.homes(), FindingCodes.UNKNOWN_WORD);
        assertThat(finding.location().line()).hasValue(3);
    }

    @Test
    void a_fostering_household_has_an_approval_and_no_registration() {
        ProviderRegister read = read(
                "Home id,Provision type,URN,Registration status,Approved from,Approved until",
                "H1,Fostering household,1234567,Active,01/02/2020,",
                "H2,Fostering household,1234567,,,01/02/2020");
        assertThat(read.homes().values().get(0).standingOn(DAY)).isEqualTo(Standing.LIVE);
        assertThat(read.homes().values().get(1).standingOn(DAY)).isEqualTo(Standing.NOT_RECORDED);
        assertThat(Found.faults(read.homes()))
                .containsExactly(FindingCodes.VALUE_NOT_USED, FindingCodes.INCOMPLETE_REGISTRATION);
    }

    @Test
    void a_provider_is_described_by_the_first_row_that_names_it() {
        ProviderRegister read = read(
                "Home id,Provision type,Organisation which owns the provider,Sector",
                "H1,Children's home,Calm Waters Ltd,Private",
                "H2,Children's home,Calm Waters Ltd,Voluntary",
                "H3,Children's home,,Private");
        assertThat(read.providers()).hasSize(1);
        assertThat(read.providers().get(0).sector()).contains(ProviderSector.PRIVATE);
        assertThat(Found.faults(read.homes()))
                .containsExactly(FindingCodes.CONTRADICTORY_PROVIDER, FindingCodes.VALUE_NOT_USED);
    }

    @Test
    void a_name_too_long_for_an_identifier_is_cut_and_stays_distinct() {
        String name = "The very long name of an organisation that owns a great many homes, company number ";
        assertThat(ProviderIndex.identifierFor(name + 1))
                .hasSize(64)
                .isNotEqualTo(ProviderIndex.identifierFor(name + 2));
        assertThat(ProviderIndex.identifierFor("Short Ltd")).isEqualTo("Short Ltd");
        assertThat(ProviderIndex.identifierFor("\u200b\u00a0Short Ltd\u202f\u200b"))
                .isEqualTo("Short Ltd");
    }
}
