package org.placewright.interchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.Found;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;

/** Tables in which YEAR and LA say of each row which return it is of. */
class CombinedTableTest {

    private static final String EPISODES = "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC,LA,YEAR";
    private static final String HEADER = "CHILD,SEX,DOB,LA,YEAR";

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private LoadedReturns read() {
        return Ssda903Reader.standard().read(scratch.folder());
    }

    private static String episode(String child, String start, String authority, String year) {
        return child + "," + start + ",S,C2,N1,U4,,," + authority + "," + year;
    }

    private static List<String> authoritiesAndYears(LoadedReturns read) {
        return read.returns().stream()
                .map(filed -> filed.authority().map(AuthorityId::value).orElse("-") + " " + filed.year() + " "
                        + filed.children().size())
                .toList();
    }

    private void twoAuthoritiesAndYears() {
        scratch.write(
                "episodes.csv",
                EPISODES,
                episode("1", "01/05/2018", "North", "2019"),
                episode("1", "01/05/2018", "North", "2020"),
                episode("2", "01/06/2019", "North", "2020"),
                episode("1", "01/07/2018", "South", "2019"));
        scratch.write("header.csv", HEADER, "1,1,01/01/2010,North,2019", "1,1,02/02/2011,South,2019");
    }

    @Test
    void rows_are_of_the_return_of_their_year_and_authority() {
        twoAuthoritiesAndYears();
        LoadedReturns read = read();
        assertThat(authoritiesAndYears(read)).containsExactly("North 2018-19 1", "North 2019-20 2", "South 2018-19 1");
        assertThat(read.histories().values())
                .extracting(CareHistory::responsibleAuthority)
                .containsExactly(
                        Optional.of(AuthorityId.of("North")),
                        Optional.of(AuthorityId.of("North")),
                        Optional.of(AuthorityId.of("South")));
        assertThat(read.supersededRows()).isEqualTo(1);
        assertThat(Found.of(read.histories(), FindingCodes.ROWS_OF_SEVERAL_RETURNS))
                .extracting(finding -> finding.severity() + " " + finding.location())
                .containsExactly("INFO episodes.csv", "INFO header.csv");
        assertThat(Found.of(read.histories(), FindingCodes.UNKNOWN_COLUMN)).isEmpty();
        assertThat(Found.of(read.histories(), FindingCodes.COLLECTION_YEAR_INFERRED))
                .hasSize(3);
    }

    @Test
    void a_year_is_the_start_where_dates_lie_after_its_end_and_the_caller_may_say_otherwise() {
        scratch.write(
                "episodes.csv",
                EPISODES,
                episode("1", "01/05/2018", "", "2018"),
                episode("2", "01/05/2019", "", "2019"),
                episode("3", "01/06/2019", "", "2019.0"));
        assertThat(authoritiesAndYears(read())).containsExactly("- 2018-19 1", "- 2019-20 2");
        assertThat(Found.of(read().histories(), FindingCodes.WHOLE_NUMBER_WITH_DECIMALS))
                .hasSize(1);
        LoadedReturns stated = Ssda903Reader.of(Ssda903Options.STANDARD.withNaming(YearNaming.END))
                .read(scratch.folder());
        assertThat(authoritiesAndYears(stated)).containsExactly("- 2017-18 1", "- 2018-19 2");
    }

    @Test
    void a_row_without_a_year_is_of_the_one_the_name_says_and_no_row_is_lost() {
        scratch.write(
                "Northshire/2019-20-episodes.csv",
                EPISODES,
                episode("1", "01/05/2018", "Southshire", "2018-19"),
                episode("2", "01/05/2019", "", ""),
                episode("3", "01/05/2019", "", "some time"),
                episode("4", "31/02/2019", "", "2018/19"),
                "5,short");
        LoadedReturns read = read();
        assertThat(authoritiesAndYears(read))
                .containsExactly("Northshire 2018-19 0", "Northshire 2019-20 2", "Southshire 2018-19 1");
        assertThat(Found.one(read.histories(), FindingCodes.INVALID_NUMBER).toString())
                .contains("YEAR")
                .doesNotContain("some time");
        assertThat(read.histories().counts()).isEqualTo(new ImportCounts(5, 2, 1, 2));
        assertThat(read.tables().stream().map(LoadedTable::counts).reduce(ImportCounts.NONE, ImportCounts::plus))
                .isEqualTo(read.histories().counts());
    }

    @Test
    void a_return_as_it_was_filed_is_of_the_rows_of_its_year() {
        twoAuthoritiesAndYears();
        FiledReturns filed = FiledReturnReader.standard().read(scratch.folder(), CollectionYear.of(2020));
        FiledTable episodes = filed.current().table(Ssda903Table.EPISODES).orElseThrow();
        assertThat(episodes.size()).isEqualTo(2);
        FiledReturns before = FiledReturnReader.standard().read(scratch.folder(), CollectionYear.of(2019));
        assertThat(before.current().table(Ssda903Table.EPISODES).orElseThrow().size())
                .isEqualTo(2);
        // Two authorities, so two children of one identifier.
        assertThat(before.children()).isEqualTo(2);
        assertThat(filed.report().findings())
                .filteredOn(finding -> finding.code().equals(FindingCodes.ROWS_OF_SEVERAL_RETURNS))
                .hasSize(4)
                .allMatch(finding -> finding.severity() == Severity.INFO);
        assertThat(FiledReturnReader.of(Ssda903Options.STANDARD.withNaming(YearNaming.START))
                        .read(scratch.folder(), CollectionYear.of(2020))
                        .current()
                        .table(Ssda903Table.EPISODES)
                        .orElseThrow()
                        .size())
                .isEqualTo(2);
    }

    @Test
    void the_published_sample_of_several_years() throws IOException {
        Path sample = Path.of(System.getProperty("placewright.shared", "../shared"))
                .resolve("samples/episode-repair/input.csv");
        Assumptions.assumeTrue(Files.exists(sample), "no sample beside the checkout");
        scratch.write("episodes.csv", Files.readAllBytes(sample));
        LoadedReturns read = read();
        assertThat(read.returns())
                .extracting(filed -> filed.authority().orElseThrow().value() + " "
                        + filed.year().endingIn())
                .containsExactly(
                        "Testshire 2018", "Testshire 2019", "Testshire 2020", "Testshire 2021", "Testshire 2022");
        assertThat(Found.of(read.histories(), FindingCodes.CONTRADICTORY_EPISODE))
                .isEmpty();
        assertThat(read.histories().counts().read()).isEqualTo(33);
    }
}
