package org.placewright.interchange.council;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.need.Answer;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.Referral;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.Severity;
import org.placewright.interchange.Found;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.Zipped;
import org.placewright.interchange.csv.FindingCodes;

/** A slip in a table must not make a home look empty, free or approved. */
class CouncilSafetyTest {

    private static final String HOMES = "Home id,Provision type,Places,Occupied places";

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private LoadedRecords read() {
        return CouncilFolder.standard().read(scratch.folder());
    }

    private static ImmutableSet<FindingCode> codes(LoadedRecords read) {
        return read.report().findingsByCode().keySet();
    }

    private static Home only(LoadedRecords read) {
        return read.records().homes().get(0);
    }

    @Test
    void nobody_lives_there_only_where_the_table_has_a_column_of_tokens_and_says_so() {
        scratch.write("homes.csv", HOMES, "H1,Children's home,4,3");
        scratch.write("residents.csv", "Home id,Child token", "H1,T1");
        assertThat(only(read()).residents()).isEmpty();
        assertThat(codes(read())).contains(FindingCodes.MISSING_COLUMN);
        scratch.write("residents.csv", "Home id,Resident token", "H1,");
        assertThat(only(read()).residents().map(Residents::size)).contains(0);
    }

    @Test
    void a_child_without_a_token_is_not_nobody() {
        scratch.write("homes.csv", HOMES, "H1,Children's home,4,3");
        scratch.write("residents.csv", "Home id,Resident token,Month of birth", "H1,,2012-01");
        assertThat(only(read()).residents()).isEmpty();
        assertThat(codes(read())).contains(FindingCodes.MISSING_VALUE);
    }

    @Test
    void a_vacancy_has_no_end_only_where_the_table_has_a_column_of_ends() {
        Import<VacancyPeriod> misnamed = CouncilForms.VACANCIES.read(
                scratch.write("vacancies.csv", "Home id,Places free,Free from,Free to", "H1,1,2024-01-01,2024-02-01"));
        assertThat(misnamed.values()).isEmpty();
        assertThat(Found.faults(misnamed)).containsExactly(FindingCodes.MISSING_COLUMN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Not known", "-", "n/a"})
    void approval_that_is_not_known_is_not_full(String said) {
        Import<Home> read = CouncilForms.HOMES.read(scratch.write(
                "homes.csv",
                "Home id,Provision type,Approval,Approved from",
                "F1,Fostering household," + said + ",2020-01-01"));
        assertThat(((FosteringHousehold) read.values().get(0)).approval()).isEmpty();
        assertThat(Found.one(read, FindingCodes.INCOMPLETE_PART).done()).contains("without");
    }

    @Test
    void places_that_may_be_blocked_are_not_free() {
        String columns = "Home id,Provision type,Places,Occupied places,Blocked for staffing";
        assertThat(CouncilForms.HOMES
                        .read(scratch.write("homes.csv", columns, "H1,Children's home,4,0,unknown"))
                        .values()
                        .get(0)
                        .capacity())
                .isEmpty();
        assertThat(CouncilForms.HOMES
                        .read(scratch.write("homes.csv", columns, "H1,Children's home,4,0,"))
                        .values()
                        .get(0)
                        .capacity())
                .isPresent();
    }

    @Test
    void a_zip_is_read_whatever_it_is_called_and_one_without_tables_is_an_error() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("council/homes.csv"));
            zip.write((HOMES + "\nH1,Children's home,4,3\n").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        LoadedRecords read = CouncilFolder.standard().read(scratch.write("export (1).zip", bytes.toByteArray()));
        assertThat(read.records().homes()).hasSize(1);
        scratch.write("notes.csv", "a", "b");
        assertThat(read().report().hasErrors()).isTrue();
    }

    @Test
    void where_a_row_of_a_home_is_lost_nobody_can_tell_who_lives_there() {
        scratch.write("homes.csv", HOMES, "H1,Children's home,4,3", "H2,Children's home,4,1", "H3,Children's home,4,");
        scratch.write(
                "residents.csv",
                "Home id,Resident token,Needs solo",
                "H1," + "T".repeat(70) + ",Yes",
                "H1,,",
                "H2,T3,No",
                "H2,T4,No,x",
                "H3,T5,No",
                "H3,T5,Yes");
        assertThat(read().records().homes().stream()
                        .map(home -> home.residents().map(Residents::size)))
                .as("a second row of one child loses nobody, and a row too long may be of any home")
                .containsExactly(Optional.empty(), Optional.empty(), Optional.empty());
        scratch.write(
                "residents.csv",
                "Home id,Resident token,Needs solo",
                "H1," + "T".repeat(70) + ",",
                "H3,T5,",
                "H3,T5,Yes");
        LoadedRecords read = read();
        assertThat(read.records().homes().stream().map(home -> home.residents().map(Residents::size)))
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(1));
        assertThat(codes(read)).contains(FindingCodes.INCOMPLETE_PART);
        assertThat(read.report().counts().rejected()).isEqualTo(2);
    }

    @Test
    void where_the_list_of_residents_is_cut_off_nobody_can_tell_who_lives_anywhere() {
        scratch.write("homes.csv", HOMES, "H1,Children's home,4,3");
        scratch.write("residents.csv", "Home id,Resident token", "H1,T1", "H1,T2", "H1,T3");
        ReadLimits three = ReadLimits.standard().withRows(3);
        CouncilFolder folder = CouncilFolder.standard();
        assertThat(only(folder.withLimits(three).read(scratch.folder()))
                        .residents()
                        .map(Residents::size))
                .contains(3);
        ReadLimits two = ReadLimits.standard().withRows(2);
        assertThat(only(folder.withLimits(two).read(scratch.folder())).residents())
                .isEmpty();
    }

    @Test
    void rows_of_a_zip_count_together() {
        scratch.write("homes.csv", HOMES, "H1,Children's home,4,3");
        scratch.write("residents.csv", "Home id,Resident token", "H1,T1", "H1,T2");
        Path zip = scratch.write(
                "all.zip", new Zipped().addAll(scratch.folder(), "").bytes());
        CouncilFolder folder = CouncilFolder.standard();
        assertThat(codes(folder.withLimits(ReadLimits.standard().withRows(3)).read(zip)))
                .doesNotContain(FindingCodes.TOO_MANY_ROWS);
        LoadedRecords cut = folder.withLimits(ReadLimits.standard().withRows(2)).read(zip);
        assertThat(codes(cut)).contains(FindingCodes.TOO_MANY_ROWS);
        assertThat(only(cut).residents()).isEmpty();
        LoadedRecords none =
                folder.withLimits(ReadLimits.standard().withRows(1)).read(zip);
        assertThat(codes(none)).contains(FindingCodes.TOO_MANY_ROWS);
        assertThat(only(none).residents()).isEmpty();
    }

    @Test
    void a_child_in_two_homes_and_more_children_than_places_are_reported() {
        scratch.write("homes.csv", HOMES, "H1,Children's home,1,", "H2,Children's home,4,1");
        scratch.write("residents.csv", "Home id,Resident token", "H1,T1", "H1,T2", "H2,T2");
        LoadedRecords read = read();
        assertThat(codes(read)).contains(FindingCodes.INCONSISTENT_VALUE, FindingCodes.OVER_OCCUPIED);
        assertThat(read.report().counts().kept()).isEqualTo(5);
    }

    @Test
    void a_closed_home_stays_closed_whatever_word_its_status_has() {
        String columns = "Provision type,URN,Registration status,Date closed";
        Import<Home> read = CouncilForms.HOMES.read(scratch.write(
                "homes.csv",
                columns,
                "Children's home,SC000001,Closed,2020-01-01",
                "Children's home,SC000002,,2020-01-01",
                "Children's home,SC000003,Cancelled,2020-01-01",
                "Children's home,SC000004,Closed,"));
        assertThat(read.values().stream().map(home -> home.registration().map(Registration::status)))
                .containsExactly(
                        Optional.of(RegistrationStatus.RESIGNED),
                        Optional.of(RegistrationStatus.RESIGNED),
                        Optional.of(RegistrationStatus.CANCELLED),
                        Optional.empty());
        assertThat(Found.faults(read))
                .containsExactly(
                        FindingCodes.UNKNOWN_WORD,
                        FindingCodes.UNKNOWN_WORD,
                        FindingCodes.UNKNOWN_WORD,
                        FindingCodes.INCOMPLETE_PART);
    }

    @Test
    void the_number_of_a_service_names_no_home() {
        Import<Home> read = CouncilForms.HOMES.read(scratch.write(
                "homes.csv",
                "Provision type,URN,Registration status",
                "Children's home,SC000001,Active",
                "Supported accommodation,2500001,Active"));
        assertThat(read.values()).hasSize(1);
        assertThat(Found.faults(read)).containsExactly(FindingCodes.MISSING_VALUE);
    }

    @Test
    void a_table_in_capitals_and_in_small_letters_is_read_from_neither_and_written_over() throws IOException {
        scratch.write("Homes.csv", HOMES, "H1,Children's home,4,3");
        scratch.write("homes.csv", HOMES, "H2,Children's home,4,3");
        LoadedRecords read = read();
        assertThat(read.records().homes()).isEmpty();
        assertThat(read.report().hasErrors()).isTrue();
        assertThat(codes(read)).contains(FindingCodes.DUPLICATE_ENTRY);
        CouncilRecords one = CouncilRecords.builder().addHomes(Invented.HOME).build();
        CouncilFolder.standard().write(scratch.folder(), one);
        assertThat(read().records()).isEqualTo(one);
    }

    private Import<Referral> referral(String columns, String cells) {
        return CouncilForms.REFERRALS.read(scratch.write(
                "referrals.csv",
                "Referral id,Child id,Date of birth,Needed from," + columns,
                "R1,C1,03/04/2010,2024-02-01," + cells));
    }

    @Test
    void a_risk_that_is_present_and_has_no_word_of_the_form_is_another_risk() {
        Import<Referral> read =
                referral("Risks to the child,Risks to others", "Sadness: Risk Present,Arson: No known risk");
        KnownRisks risks = read.values().get(0).needs().risks();
        assertThat(risks.toChild()).containsExactly(Map.entry(RiskToChild.OTHER, RiskAnswer.RISK_PRESENT));
        assertThat(risks.toOthers()).isEmpty();
        assertThat(Found.faults(read)).containsExactly(FindingCodes.UNREADABLE_PART, FindingCodes.UNREADABLE_PART);
    }

    @Test
    void a_child_whose_areas_to_avoid_cannot_be_read_is_not_placed_by_the_rest() {
        Import<Referral> read = referral("Areas to avoid", "ZA1 1ZZ: 500; somewhere: 500");
        assertThat(read.values()).isEmpty();
        assertThat(Found.one(read, FindingCodes.UNREADABLE_PART).severity()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "NA", "not applicable", "No"})
    void the_standards_words_for_none_are_no_need(String none) {
        Requirements read =
                referral("Home adaptation", none).values().get(0).needs().requirements();
        assertThat(read.homeAdaptation().answer()).isEqualTo(Answer.NO);
        assertThat(read.homeAdaptation().kinds()).isEmpty();
    }

    @Test
    void one_child_with_two_dates_of_birth_may_be_two_children() {
        scratch.write(
                "referrals.csv",
                "Referral id,Child id,Date of birth,Needed from",
                "R1,C1,03/04/2010,2024-02-01",
                "R2,C1,03/04/2011,2024-02-01");
        LoadedRecords read = read();
        assertThat(read.records().referrals()).hasSize(2);
        assertThat(codes(read)).contains(FindingCodes.INCONSISTENT_VALUE);
    }
}
