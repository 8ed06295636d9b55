package org.placewright.interchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Severity;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.Found;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;

/** What the names of files and folders say: the table, the year, the authority. */
class ReturnNamesTest {

    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC";
    private static final String EPISODES = "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC";

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private LoadedReturns read() {
        return Ssda903Reader.standard().read(scratch.folder());
    }

    private static String episode(String child, String start) {
        return child + "," + start + ",S,C2,N1,U4,,";
    }

    /** Writes the return of three children who have been there since 2017-18, and some of them anew in a year. */
    private void filed(String folder, int calendarYear) {
        scratch.write(
                folder + "/episodes.csv",
                EPISODES,
                episode("Ann", "10/05/2017"),
                episode("Ben", "11/05/" + calendarYear),
                episode("Cat", "12/05/" + calendarYear));
    }

    private static List<String> authoritiesAndYears(LoadedReturns read) {
        return read.returns().stream()
                .map(filed -> filed.authority().map(AuthorityId::value).orElse("-") + " " + filed.year())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "SSDA903_2018, SSDA903_2019",
        "Year 2018, Year 2019",
        "903 2017-18, 903 2018-19",
        "2018 return, 2019 return",
        "FY17-18, FY18-19",
        "1718, 1819",
        "2017_2018, 2018_2019",
        "SSDA903 return 201718, SSDA903 return 201819",
        "2018-03-31, 31.03.2019",
    })
    void folders_named_by_years_and_words_of_the_return_are_years_of_one_authority(String one, String other) {
        filed(one, 2017);
        filed(other, 2018);
        LoadedReturns read = read();
        assertThat(authoritiesAndYears(read)).containsExactly("- 2017-18", "- 2018-19");
        assertThat(read.histories().values()).hasSize(3);
        assertThat(Found.of(read.histories(), FindingCodes.FOLDER_NAMED_AS_YEAR))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO, Severity.INFO);
    }

    @ParameterizedTest
    @CsvSource({
        "Bolton 2018, Bolton 2019, Bolton",
        "2017-18 Bath & Wells, Bath & Wells (2018-19), Bath & Wells",
        "North_Shire-FY1718, SSDA903 North_Shire 2019, North_Shire",
        "Bolton2018, Bolton, Bolton",
    })
    void a_year_in_the_name_of_a_folder_is_no_part_of_the_authority(String one, String other, String authority) {
        filed(one, 2017);
        filed(other, 2018);
        LoadedReturns read = read();
        assertThat(authoritiesAndYears(read)).containsExactly(authority + " 2017-18", authority + " 2018-19");
        assertThat(read.histories().values()).hasSize(3);
        assertThat(Found.of(read.histories(), FindingCodes.FOLDER_NAMED_AS_YEAR))
                .isNotEmpty()
                .allMatch(finding -> finding.severity() == Severity.INFO);
        assertThat(Found.of(read.histories(), FindingCodes.SHARED_CHILDREN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"E08000001", "Bolton", "Area 51", "LA 301", "Sutton 1 and 2", "2019-21 something 20-22"})
    void a_number_that_is_no_year_stays_in_the_name_of_the_authority(String name) {
        FolderName said = FolderName.of(name);
        assertThat(said.isYear()).isFalse();
        assertThat(said.year().map(NamedYear::isEnd)).isNotEqualTo(Optional.of(true));
    }

    @Test
    void authorities_whose_names_are_alike_and_who_share_a_child_may_be_one() {
        filed("Bolton", 2018);
        filed("bolton.", 2019);
        Finding finding = Found.one(read().histories(), FindingCodes.SHARED_CHILDREN);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location()).hasToString("bolton./episodes.csv");
        assertThat(finding.toString()).contains("3 of the children").doesNotContain("Ann", "Ben", "Cat");
    }

    @Test
    void authorities_who_share_most_of_their_children_may_be_one() {
        filed("A", 2018);
        filed("B", 2019);
        assertThat(Found.of(read().histories(), FindingCodes.SHARED_CHILDREN)).hasSize(1);
        scratch.write(
                "B/episodes.csv",
                EPISODES,
                episode("Ann", "10/05/2017"),
                episode("Dan", "10/05/2018"),
                episode("Eve", "11/05/2018"));
        assertThat(Found.of(read().histories(), FindingCodes.SHARED_CHILDREN)).isEmpty();
    }

    @Test
    void children_of_two_authorities_are_not_the_same_if_they_were_born_on_different_days() {
        for (String folder : List.of("A", "B")) {
            filed(folder, 2018);
            String born = folder.equals("A") ? ",1,01/01/2010," : ",1,02/01/2010,";
            scratch.write(folder + "/header.csv", HEADER, "Ann" + born, "Ben" + born, "Cat" + born);
        }
        assertThat(Found.of(read().histories(), FindingCodes.SHARED_CHILDREN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020episodes.csv, EPISODES, 2020, false",
        "episodes201920.csv, EPISODES, 2020, true",
        "episodes_2020-03-31.csv, EPISODES, 2020, true",
        "episodes_2020-05-28.csv, EPISODES, 2020, false",
        "903_episodes_31032020.csv, EPISODES, 2020, true",
        "FY1920 Episode.csv, EPISODES, 2020, true",
        "SocialWorker.csv, SOCIAL_WORKER,,",
        "PlacedAdoption.csv, PLACED_ADOPTION,,",
        "dols.csv, DOLO,,",
        "oc2_2021.csv, OC2, 2021, false",
    })
    void names_of_files_met_in_the_wild(String name, Ssda903Table table, Integer year, Boolean isEnd) {
        assertThat(ReturnTable.named(name))
                .contains(new ReturnTable(table, Optional.ofNullable(year).map(named -> new NamedYear(named, isEnd))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019_20_episodes_final.csv", "2019-20 episodes (1).csv", "2019-20-episodes_v2 FINAL.csv"})
    void a_file_with_words_after_the_table_is_read_where_no_other_is_named_so(String name) {
        scratch.write(name, EPISODES, episode("Ann", "10/05/2019"));
        LoadedReturns alone = read();
        assertThat(authoritiesAndYears(alone)).containsExactly("- 2019-20");
        assertThat(Found.one(alone.histories(), FindingCodes.FILE_RECOGNISED).severity())
                .isEqualTo(Severity.INFO);
        scratch.write("2019-20-episodes.csv", EPISODES, episode("Ben", "10/05/2019"));
        LoadedReturns both = read();
        assertThat(both.tables()).extracting(LoadedTable::file).containsExactly("2019-20-episodes.csv");
        assertThat(Found.one(both.histories(), FindingCodes.UNKNOWN_FILE).severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void other_words_after_the_table_make_it_another_file() {
        for (String name : List.of("episodes errors.csv", "episodes (copy).csv", "header checks final.csv")) {
            assertThat(ReturnTable.nearlyNamed(name)).isEmpty();
            assertThat(ReturnTable.isLike(name)).isTrue();
        }
        assertThat(ReturnTable.isLike("budget final.csv")).isFalse();
    }

    @Test
    void the_year_in_the_name_of_the_folder_tells_where_nothing_else_does() {
        scratch.write("SSDA903_2020/header.csv", HEADER, "Ann,1,01/05/2009,");
        LoadedReturns read = Ssda903Reader.standard().read(scratch.path("SSDA903_2020"));
        assertThat(authoritiesAndYears(read)).containsExactly("- 2019-20");
        assertThat(Found.one(read.histories(), FindingCodes.COLLECTION_YEAR_NOT_KNOWN)
                        .severity())
                .isEqualTo(Severity.WARNING);
        scratch.write("SSDA903_2020/episodes.csv", EPISODES, episode("Ann", "10/05/2021"));
        assertThat(authoritiesAndYears(Ssda903Reader.standard().read(scratch.path("SSDA903_2020"))))
                .containsExactly("- 2021-22");
    }

    @Test
    void a_year_none_of_the_dates_inside_lies_in_is_doubtful() {
        String[] earlier = new String[11];
        String[] later = new String[11];
        earlier[0] = EPISODES;
        later[0] = EPISODES;
        for (int i = 1; i <= 10; i++) {
            earlier[i] = episode("a" + i, "10/05/2017");
            later[i] = episode("b" + i, "10/05/2019");
        }
        scratch.write("2018_episodes.csv", earlier);
        scratch.write("2019_episodes.csv", later);
        assertThat(Found.of(read().histories(), FindingCodes.COLLECTION_YEAR_INFERRED))
                .extracting(finding -> finding.severity() + " " + finding.location())
                .containsExactly("WARNING 2018_episodes.csv", "INFO 2019_episodes.csv");
    }

    @Test
    void a_table_before_its_first_year_is_doubtful() {
        scratch.write("2019-20-episodes.csv", EPISODES, episode("Ann", "10/05/2019"));
        scratch.write("2019-20-dolo.csv", "CHILD,DOB,DOLO_START,DOLO_END", "Ann,01/01/2010,01/06/2019,");
        scratch.write("2023-24-social_worker.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON", "Ann,,7,01/06/2023,,");
        assertThat(Found.of(read().histories(), FindingCodes.TABLE_NOT_OF_YEAR))
                .extracting(finding -> finding.severity() + " " + finding.location())
                .containsExactly("WARNING 2019-20-dolo.csv");
        assertThat(FiledReturnReader.standard()
                        .read(scratch.folder(), CollectionYear.of(2020))
                        .report()
                        .findings())
                .extracting(Finding::code)
                .contains(FindingCodes.TABLE_NOT_OF_YEAR);
    }
}
