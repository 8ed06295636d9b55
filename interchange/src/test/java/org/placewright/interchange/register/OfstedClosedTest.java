package org.placewright.interchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.Standing;
import org.placewright.core.result.Finding;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.interchange.Found;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;

/** That a registration has ended is the fact that does harm where it is lost. */
class OfstedClosedTest {

    private static final String HEADING = "URN,Provision type,Registration status,Places";

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private ProviderRegister read() {
        return OfstedReader.standard().read(scratch.folder());
    }

    private static RegistrationStatus status(ProviderRegister register) {
        return registration(register).status();
    }

    private static Registration registration(ProviderRegister register) {
        return register.homes().values().get(0).registration().orElseThrow();
    }

    private static ImmutableList<Finding> contradictions(ProviderRegister register) {
        return Found.of(register.homes(), FindingCodes.CONTRADICTORY_REGISTRATION);
    }

    @Test
    void a_home_that_has_closed_since_is_not_active() {
        scratch.write("places_2020_03_31.csv", HEADING, "1234567,Children's home,Active,4");
        scratch.write("Providers_and_places_31.03.2024.csv", HEADING, "1234567,Children's home,Resigned,4");
        ProviderRegister register = read();
        assertThat(status(register)).isEqualTo(RegistrationStatus.RESIGNED);
        assertThat(Found.of(register.homes(), FindingCodes.FILE_DATE_NOT_KNOWN)).isEmpty();
        assertThat(Found.faults(register.homes())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Resigned,RESIGNED", "Cancelled,CANCELLED", "Suspended,SUSPENDED"})
    void a_file_of_no_known_day_is_believed_that_a_registration_has_ended(String word, RegistrationStatus ended) {
        scratch.write("places_2020_03_31.csv", HEADING, "1234567,Children's home,Active,4");
        scratch.write("places_latest.csv", HEADING, "1234567,Children's home," + word + ",4");
        ProviderRegister register = read();
        assertThat(status(register)).isEqualTo(ended);
        assertThat(contradictions(register))
                .extracting(Finding::severity, finding -> finding.location().toString(), Finding::done)
                .containsExactly(Tuple.tuple(
                        Severity.WARNING,
                        "places_latest.csv:2 Registration status",
                        "the registration taken for ended"));
    }

    @Test
    void all_else_a_file_of_no_known_day_says_is_believed_least_and_a_difference_is_told() {
        scratch.write("places_2020_03_31.csv", HEADING, "1234567,Children's home,Resigned,4");
        scratch.write("places_latest.csv", HEADING, "1234567,Children's home,Active,6");
        ProviderRegister register = read();
        assertThat(status(register)).isEqualTo(RegistrationStatus.RESIGNED);
        assertThat(registration(register).places()).hasValue(4);
        assertThat(contradictions(register))
                .extracting(finding -> finding.location().column().orElseThrow())
                .containsExactlyInAnyOrder("Registration status", "Places");
    }

    @Test
    void a_file_of_no_known_day_that_agrees_is_only_noted() {
        scratch.write("places_2020_03_31.csv", HEADING, "1234567,Children's home,Active,4");
        scratch.write("places_latest.csv", HEADING, "1234567,Children's home,Active,4");
        ProviderRegister register = read();
        assertThat(Found.faults(register.homes())).isEmpty();
        assertThat(Found.one(register.homes(), FindingCodes.FILE_DATE_NOT_KNOWN).severity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void of_two_files_of_one_day_that_which_says_ended_is_believed() {
        scratch.write("a_2024_03_31.csv", HEADING, "1234567,Children's home,Cancelled,4");
        scratch.write("b_2024_03_31.csv", HEADING, "1234567,Children's home,Active,4");
        ProviderRegister register = read();
        assertThat(status(register)).isEqualTo(RegistrationStatus.CANCELLED);
        assertThat(contradictions(register)).hasSize(1);
    }

    @Test
    void a_later_file_that_is_known_to_be_later_is_believed_as_ever() {
        scratch.write("a_2023_03_31.csv", HEADING, "1234567,Children's home,Suspended,4");
        scratch.write("b_2024_03_31.csv", HEADING, "1234567,Children's home,Active,4");
        assertThat(status(read())).isEqualTo(RegistrationStatus.ACTIVE);
    }

    @Test
    void a_registration_called_closed_is_not_lost() {
        scratch.write("places_2024_03_31.csv", HEADING, "1234567,Children's home,Closed,4");
        ProviderRegister register = read();
        assertThat(status(register)).isEqualTo(RegistrationStatus.RESIGNED);
        assertThat(Found.faults(register.homes())).containsExactly(FindingCodes.INCOMPLETE_REGISTRATION);
        assertThat(register.homes().counts()).isEqualTo(new ImportCounts(1, 0, 1, 0));
    }

    @Test
    void a_day_of_closing_says_that_a_registration_ended_where_no_status_does() {
        scratch.write(
                "places_2024_03_31.csv",
                "URN,Provision type,Registration status,Date closed",
                "1234567,Children's home,,05/01/2023",
                "1234568,Children's home,Dormant,05/01/2023");
        ProviderRegister register = read();
        assertThat(register.homes().values())
                .extracting(home -> home.registration().orElseThrow().status())
                .containsOnly(RegistrationStatus.RESIGNED);
        assertThat(register.homes().values())
                .extracting((Home home) -> home.standingOn(LocalDate.of(2023, 1, 4)))
                .containsOnly(Standing.LIVE);
        assertThat(Found.of(register.homes(), FindingCodes.INCOMPLETE_REGISTRATION))
                .extracting(Finding::severity)
                .containsOnly(Severity.INFO)
                .hasSize(2);
    }

    @Test
    void a_status_that_cannot_be_read_does_not_leave_an_earlier_one_standing() {
        scratch.write("places_2023_03_31.csv", HEADING, "1234567,Children's home,Active,4");
        scratch.write("places_2024_03_31.csv", HEADING, "1234567,Children's home,Dormant,4");
        ProviderRegister register = read();
        assertThat(register.homes().values().get(0).standingOn(LocalDate.of(2024, 3, 31)))
                .isEqualTo(Standing.NOT_RECORDED);
        assertThat(Found.faults(register.homes()))
                .containsExactlyInAnyOrder(FindingCodes.UNKNOWN_WORD, FindingCodes.INCOMPLETE_REGISTRATION);
    }

    @Test
    void a_home_without_its_registration_counts_as_changed() {
        scratch.write(
                "places_2024_03_31.csv", HEADING, "1234567,Children's home,,4", "1234568,Children's home,Active,4");
        ProviderRegister register = read();
        assertThat(register.homes().values().get(0).registration()).isEmpty();
        assertThat(register.homes().counts()).isEqualTo(new ImportCounts(2, 1, 1, 0));
    }
}
