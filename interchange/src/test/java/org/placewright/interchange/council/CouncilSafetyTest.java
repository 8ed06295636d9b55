package org.placewright.interchange.council;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.interchange.Found;
import org.placewright.interchange.Scratch;
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
}
