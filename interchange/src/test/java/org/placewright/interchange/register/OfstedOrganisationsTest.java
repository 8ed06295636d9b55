package org.placewright.interchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ProviderSector;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Severity;
import org.placewright.interchange.Found;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;

/** Which organisations published files name, and what they say of each. */
class OfstedOrganisationsTest {

    private static final String HEADING =
            "URN,Provision type,Registration status,Sector,Organisation name,Company number";
    private static final Optional<CompanyNumber> FIRST = Optional.of(CompanyNumber.of("01234567"));
    private static final Optional<CompanyNumber> SECOND = Optional.of(CompanyNumber.of("07654321"));

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private ProviderRegister read(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADING;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        scratch.write("places_2024_03_31.csv", lines);
        return OfstedReader.standard().read(scratch.folder());
    }

    @Test
    void two_companies_of_one_name_stay_two() throws IOException {
        ProviderRegister register = read(
                "1234567,Children's home,Active,Private,Acme Ltd,01234567",
                "1234568,Children's home,Active,Voluntary,Acme Ltd,07654321");
        assertThat(register.providers())
                .extracting(Provider::name, Provider::companyNumber, Provider::sector)
                .containsExactly(
                        Tuple.tuple("Acme Ltd", FIRST, Optional.of(ProviderSector.PRIVATE)),
                        Tuple.tuple("Acme Ltd", SECOND, Optional.of(ProviderSector.VOLUNTARY)));
        assertThat(register.homes().values())
                .extracting(home -> home.provider().orElseThrow())
                .containsExactly(
                        register.providers().get(0).id(),
                        register.providers().get(1).id());
        assertThat(Found.one(register.homes(), FindingCodes.SIMILAR_ORGANISATIONS)
                        .severity())
                .isEqualTo(Severity.INFO);
        try (Scratch written = new Scratch()) {
            OfstedWriter.of(LocalDate.of(2024, 3, 31))
                    .write(written.folder(), register.homes().values(), register.providers());
            ProviderRegister again = OfstedReader.standard().read(written.folder());
            assertThat(again.homes().values()).isEqualTo(register.homes().values());
            assertThat(again.providers()).isEqualTo(register.providers());
        }
    }

    @Test
    void a_row_without_a_number_is_of_neither_of_two_companies() {
        ProviderRegister register = read(
                "1234567,Children's home,Active,,Acme Ltd,01234567",
                "1234568,Children's home,Active,,Acme Ltd,07654321",
                "1234569,Children's home,Active,,Acme Ltd,");
        assertThat(register.providers())
                .extracting(Provider::companyNumber)
                .containsExactlyInAnyOrder(Optional.empty(), FIRST, SECOND);
        assertThat(Found.one(register.homes(), FindingCodes.SIMILAR_ORGANISATIONS)
                        .severity())
                .isEqualTo(Severity.WARNING);
    }

    /** Files of inspections name the organisation without its number; the register has it. */
    @Test
    void a_number_another_row_of_the_registration_gives_serves() {
        scratch.write(
                "inspections_2024_08_31.csv",
                "URN,Provision type,Organisation name",
                "1234568,Children's home,Acme Ltd");
        ProviderRegister register = read(
                "1234567,Children's home,Active,,Acme Ltd,01234567",
                "1234568,Children's home,Active,,Acme Ltd,07654321");
        assertThat(register.providers()).extracting(Provider::companyNumber).containsExactly(FIRST, SECOND);
        assertThat(register.homes().values().get(1).provider())
                .contains(register.providers().get(1).id());
    }

    @Test
    void a_name_with_one_number_is_one_organisation_whether_a_row_gives_it_or_not() {
        ProviderRegister register =
                read("1234567,Children's home,Active,,Acme Ltd,01234567", "1234568,Children's home,Active,,Acme Ltd,");
        assertThat(register.providers()).extracting(Provider::companyNumber).containsExactly(FIRST);
        assertThat(Found.faults(register.homes())).isEmpty();
    }

    @Test
    void two_sectors_of_one_organisation_contradict() {
        ProviderRegister register = read(
                "1234567,Children's home,Active,Private,Acme Ltd,",
                "1234568,Children's home,Active,Voluntary,Acme Ltd,",
                "1234569,Children's home,Active,Voluntary,Acme Ltd,");
        assertThat(register.providers())
                .extracting(Provider::sector)
                .containsExactly(Optional.of(ProviderSector.VOLUNTARY));
        assertThat(Found.of(register.homes(), FindingCodes.CONTRADICTORY_REGISTRATION))
                .extracting(finding -> finding.location().toString(), Finding::severity)
                .containsExactly(Tuple.tuple("places_2024_03_31.csv:3 Sector", Severity.WARNING));
    }

    @Test
    void the_sector_the_latest_file_says_is_believed() {
        scratch.write("places_2023_03_31.csv", HEADING, "1234566,Children's home,Active,Private,Acme Ltd,");
        ProviderRegister register = read("1234567,Children's home,Active,Voluntary,Acme Ltd,");
        assertThat(register.providers())
                .extracting(Provider::sector)
                .containsExactly(Optional.of(ProviderSector.VOLUNTARY));
        assertThat(Found.faults(register.homes())).isEmpty();
    }
}
