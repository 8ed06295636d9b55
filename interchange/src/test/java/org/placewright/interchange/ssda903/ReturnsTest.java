package org.placewright.interchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.Sex;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.Found;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;

/** How several files become returns, and several returns one history. */
class ReturnsTest {

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

    private static String episode(String child, String start, String end) {
        return child + "," + start + ",S,C2,N1,U4," + end + "," + (end.isEmpty() ? "" : "E4A");
    }

    private List<Integer> years() {
        return read().tables().stream()
                .map(table -> table.year().endingIn())
                .distinct()
                .toList();
    }

    private static Optional<ReturnTable> table(Ssda903Table table) {
        return Optional.of(new ReturnTable(table, Optional.empty()));
    }

    private static Optional<ReturnTable> table(Ssda903Table table, int year) {
        return Optional.of(new ReturnTable(table, Optional.of(new NamedYear(year, false))));
    }

    private static Optional<ReturnTable> endingIn(int year) {
        return Optional.of(new ReturnTable(Ssda903Table.EPISODES, Optional.of(new NamedYear(year, true))));
    }

    @Test
    void names_of_files() {
        assertThat(ReturnTable.named("header.csv")).isEqualTo(table(Ssda903Table.HEADER));
        assertThat(ReturnTable.named("2019-episodes.csv")).isEqualTo(table(Ssda903Table.EPISODES, 2019));
        assertThat(ReturnTable.named("SSDA903_2020_EPISODES.CSV")).isEqualTo(table(Ssda903Table.EPISODES, 2020));
        assertThat(ReturnTable.named("Episodes_2021.csv")).isEqualTo(table(Ssda903Table.EPISODES, 2021));
        assertThat(ReturnTable.named("2019-previous_permanence.csv")).isEqualTo(table(Ssda903Table.PREV_PERM, 2019));
        assertThat(ReturnTable.named("2020-05-episodes.csv")).isEqualTo(table(Ssda903Table.EPISODES, 2020));
        assertThat(ReturnTable.named("episodes (copy).csv")).isEmpty();
        assertThat(ReturnTable.named("2019.csv")).isEmpty();
        assertThat(ReturnTable.named(".csv")).isEmpty();
    }

    @Test
    void names_of_files_with_both_ends_of_the_year() {
        assertThat(ReturnTable.named("episodes_2019-20.csv")).isEqualTo(endingIn(2020));
        assertThat(ReturnTable.named("2019-20_episodes.csv")).isEqualTo(endingIn(2020));
        assertThat(ReturnTable.named("SSDA903 2019_2020 Episodes.csv")).isEqualTo(endingIn(2020));
        assertThat(ReturnTable.named("Episodes 1999-00.csv")).isEqualTo(endingIn(2000));
        assertThat(ReturnTable.named("2019-21_episodes.csv")).isEqualTo(table(Ssda903Table.EPISODES, 2019));
        assertThat(ReturnTable.named("episodes_2019-21.csv")).isEmpty();
    }

    @Test
    void a_range_in_the_name_is_the_year_whatever_the_dates() {
        scratch.write("2019-20_episodes.csv", EPISODES, episode("1", "01/05/2021", "02/05/2021"));
        scratch.write("2019-20_header.csv", HEADER, "1,1,01/01/2010,");
        assertThat(years()).containsExactly(2020);
        assertThat(Found.faults(read().histories()))
                .containsExactly(FindingCodes.DATE_AFTER_YEAR_END, FindingCodes.DATE_AFTER_YEAR_END);
    }

    @Test
    void a_file_whose_name_is_nearly_that_of_a_table_is_a_warning() {
        scratch.write("2020-episodes.csv", EPISODES, episode("1", "01/05/2019", ""));
        scratch.write("2021-episodes (copy).csv", EPISODES, episode("2", "01/05/2019", ""));
        scratch.write("notes.csv", "x");
        assertThat(Found.of(read().histories(), FindingCodes.UNKNOWN_FILE))
                .extracting(finding -> finding.severity() + " " + finding.location())
                .containsExactly("WARNING 2021-episodes (copy).csv", "INFO notes.csv");
    }

    @Test
    void names_of_files_are_shown_without_what_cannot_be_seen_and_not_at_any_length() {
        scratch.write("notes\u202E\n.csv", "x");
        scratch.write("episodes\u202E 2020.csv", EPISODES, episode("1", "01/05/2019", ""));
        scratch.write("x".repeat(200) + ".csv", "x");
        LoadedReturns read = read();
        assertThat(Found.of(read.histories(), FindingCodes.UNKNOWN_FILE))
                .extracting(finding -> finding.location().file())
                .containsExactly("notes\uFFFD\uFFFD.csv", "x".repeat(45) + "..." + "x".repeat(28) + ".csv");
        assertThat(read.tables()).extracting(LoadedTable::file).containsExactly("episodes\uFFFD 2020.csv");
        assertThat(read.histories().findings().toString()).doesNotContain("\u202E", "\n");
    }

    @Test
    void a_bare_header_follows_the_episodes_beside_it_if_they_are_of_one_year() {
        scratch.write("header.csv", HEADER, "1,1,01/01/2010,", "2,1,01/05/2012,");
        scratch.write("2020-episodes.csv", EPISODES, episode("1", "01/05/2019", ""), episode("2", "01/05/2019", ""));
        assertThat(years()).containsExactly(2020);
        assertThat(Found.of(read().histories(), FindingCodes.COLLECTION_YEAR_NOT_KNOWN))
                .isEmpty();
        scratch.write("2021-episodes.csv", EPISODES, episode("1", "01/05/2019", ""), episode("2", "01/05/2019", ""));
        assertThat(Found.of(read().histories(), FindingCodes.COLLECTION_YEAR_NOT_KNOWN))
                .hasSize(1);
    }

    @Test
    void a_year_in_the_name_is_the_end_where_no_date_says_otherwise() {
        scratch.write("2020-episodes.csv", EPISODES, episode("1", "01/05/2019", "31/03/2020"));
        scratch.write("2020-header.csv", HEADER, "1,1,01/01/2010,");
        assertThat(years()).containsExactly(2020);
        assertThat(Found.one(read().histories(), FindingCodes.COLLECTION_YEAR_INFERRED)
                        .toString())
                .contains("2019-20")
                .contains("ends in");
    }

    /** Returns 2 to the power of 14 identifiers that all have the same hash code. */
    private static List<String> identifiersOfOneHashCode() {
        List<String> identifiers = List.of("");
        for (int pair = 0; pair < 14; pair++) {
            identifiers = identifiers.stream()
                    .flatMap(before -> Stream.of(before + "Aa", before + "BB"))
                    .toList();
        }
        return identifiers;
    }

    @Test
    void children_whose_identifiers_have_one_hash_code_are_told_apart_by_order_and_not_each_from_each() {
        List<ChildId> ids = identifiersOfOneHashCode().stream().map(ChildId::of).toList();
        assertThat(ids).extracting(Object::hashCode).containsOnly(ids.get(0).hashCode());
        // A hash table goes by the order of keys of one hash code if they have one: Comparable to their own class.
        assertThat(new TreeSet<>(ids)).hasSameSizeAs(ids);
        Stream<String> rows = identifiersOfOneHashCode().stream().map(id -> id + ",1,01/01/2010,");
        scratch.write("2020-header.csv", Stream.concat(Stream.of(HEADER), rows).toArray(String[]::new));
        assertThat(read().histories().values()).hasSize(1 << 14);
    }

    @Test
    void a_year_in_the_name_is_the_start_where_dates_lie_after_its_end() {
        scratch.write("2020-episodes.csv", EPISODES, episode("1", "01/05/2019", "01/04/2020"));
        assertThat(years()).containsExactly(2021);
    }

    @Test
    void one_date_in_a_hundred_may_be_a_mistake_and_three_may_not() {
        String[] lines = new String[101];
        lines[0] = EPISODES;
        for (int i = 1; i <= 100; i++) {
            lines[i] = episode(Integer.toString(i), "01/05/2019", "");
        }
        lines[100] = episode("100", "01/05/2020", "");
        scratch.write("2020-episodes.csv", lines);
        assertThat(years()).containsExactly(2020);
        Finding late = Found.one(read().histories(), FindingCodes.DATE_AFTER_YEAR_END);
        assertThat(late.location().toString()).isEqualTo("2020-episodes.csv:101 DECOM");
        lines[99] = lines[100].replace("100,", "99,");
        lines[98] = lines[100].replace("100,", "98,");
        scratch.write("2020-episodes.csv", lines);
        assertThat(years()).containsExactly(2021);
    }

    /** Writes a small return of 41 children, one of whom has a date far off. */
    private void smallReturn(String name, String strayDate) {
        String[] lines = new String[42];
        lines[0] = EPISODES;
        for (int i = 1; i < lines.length; i++) {
            lines[i] = episode(Integer.toString(i), i % 4 == 0 ? "01/07/2018" : "01/05/2019", "");
        }
        lines[17] = episode("17", strayDate, "");
        scratch.write(name, lines);
    }

    @Test
    void one_wrong_date_does_not_move_a_small_return() {
        smallReturn("2020-episodes.csv", "01/05/2020");
        assertThat(years()).containsExactly(2020);
        Import<CareHistory> read = read().histories();
        assertThat(Found.one(read, FindingCodes.DATE_AFTER_YEAR_END).location().toString())
                .isEqualTo("2020-episodes.csv:18 DECOM");
        // Only that one date speaks against it, so it is doubtful.
        assertThat(Found.one(read, FindingCodes.COLLECTION_YEAR_INFERRED).severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void one_wrong_date_does_not_move_a_small_return_with_a_bare_name() {
        smallReturn("episodes.csv", "01/05/2029");
        assertThat(years()).containsExactly(2020);
        Import<CareHistory> read = read().histories();
        assertThat(Found.one(read, FindingCodes.DATE_AFTER_YEAR_END).location().toString())
                .isEqualTo("episodes.csv:18 DECOM");
        assertThat(Found.one(read, FindingCodes.COLLECTION_YEAR_INFERRED).severity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void a_single_episode_under_a_bare_name_gives_the_year_and_a_doubt() {
        scratch.write("episodes.csv", EPISODES, episode("1", "01/05/2019", ""));
        assertThat(years()).containsExactly(2020);
        assertThat(Found.one(read().histories(), FindingCodes.COLLECTION_YEAR_INFERRED)
                        .severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void a_file_with_only_a_line_of_names_is_what_there_is_to_say() {
        scratch.write("2020-episodes.csv", EPISODES);
        assertThat(Found.faults(read().histories())).containsExactly(FindingCodes.HEADER_ONLY);
        scratch.write("2020-header.csv", HEADER, "1,1,01/01/2010,");
        assertThat(Found.faults(read().histories())).containsExactly(FindingCodes.HEADER_ONLY);
        scratch.write("2020-header.csv", HEADER);
        assertThat(Found.faults(read().histories()))
                .containsExactly(FindingCodes.HEADER_ONLY, FindingCodes.HEADER_ONLY);
    }

    @Test
    void optional_columns_that_are_missing_are_said_once_for_each_file() {
        scratch.write("2020-episodes.csv", EPISODES, episode("1", "01/05/2019", ""), episode("2", "01/05/2019", ""));
        scratch.write("2020-header.csv", "CHILD,SEX,DOB", "1,1,01/01/2010", "2,1,01/01/2010");
        assertThat(Found.of(read().histories(), FindingCodes.OPTIONAL_COLUMN_MISSING))
                .extracting(finding -> finding.severity() + " " + finding.location() + ": " + finding.done())
                .containsExactly(
                        "INFO 2020-episodes.csv:1 HOME_POST: read as blank",
                        "INFO 2020-episodes.csv:1 PLACE_PROVIDER: read as blank",
                        "INFO 2020-episodes.csv:1 PL_POST: read as blank",
                        "INFO 2020-episodes.csv:1 REASON_PLACE_CHANGE: read as blank",
                        "INFO 2020-episodes.csv:1 URN: read as blank",
                        "INFO 2020-header.csv:1 ETHNIC: read as blank",
                        "INFO 2020-header.csv:1 MC_DOB: read as blank",
                        "INFO 2020-header.csv:1 MOTHER: read as blank",
                        "INFO 2020-header.csv:1 UPN: read as blank");
    }

    @Test
    void folders_named_by_years_are_years_of_one_authority() {
        scratch.write("2019/episodes.csv", EPISODES, episode("1", "01/05/2018", ""), episode("2", "01/05/2018", ""));
        scratch.write("2019_20/episodes.csv", EPISODES, episode("1", "01/05/2018", ""), episode("2", "01/05/2018", ""));
        scratch.write("notes/notes.csv", "x");
        LoadedReturns read = read();
        assertThat(read.histories().values()).hasSize(2).allMatch(history -> history.responsibleAuthority()
                .isEmpty());
        assertThat(read.tables())
                .extracting(table -> table.file() + " " + table.year())
                .containsExactly("2019/episodes.csv 2018-19", "2019_20/episodes.csv 2019-20");
        assertThat(Found.of(read.histories(), FindingCodes.FOLDER_NAMED_AS_YEAR))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO, Severity.INFO);
    }

    @Test
    void a_folder_named_by_a_year_among_authorities_is_doubtful() {
        scratch.write("2019/episodes.csv", EPISODES, episode("1", "01/05/2018", ""));
        scratch.write("Northshire/episodes.csv", EPISODES, episode("1", "01/05/2018", ""));
        LoadedReturns read = read();
        assertThat(read.histories().values()).hasSize(2);
        Finding finding = Found.one(read.histories(), FindingCodes.FOLDER_NAMED_AS_YEAR);
        assertThat(finding.severity() + " " + finding.location()).isEqualTo("WARNING 2019");
    }

    @Test
    void a_folder_reached_twice_is_read_once() throws IOException {
        scratch.write("episodes.csv", EPISODES, episode("1", "01/05/2019", ""));
        scratch.write("Northshire/episodes.csv", EPISODES, episode("1", "01/05/2019", ""));
        Files.createSymbolicLink(scratch.path("Again"), scratch.folder());
        Files.createSymbolicLink(scratch.path("Mirror"), scratch.path("Northshire"));
        LoadedReturns read = read();
        assertThat(read.tables())
                .extracting(LoadedTable::file)
                .containsExactly("Northshire/episodes.csv", "episodes.csv");
        assertThat(Found.of(read.histories(), FindingCodes.FOLDER_REACHED_TWICE))
                .extracting(finding -> finding.location().file())
                .containsExactly("Again", "Mirror");
    }

    @Test
    void more_files_in_a_folder_than_the_limit() {
        for (String folder : List.of("", "Northshire/")) {
            scratch.write(folder + "episodes.csv", EPISODES, episode("1", "01/05/2019", ""));
            scratch.write(folder + "header.csv", HEADER, "1,1,01/01/2010,");
        }
        assertThat(withFiles(3).histories().values()).hasSize(2);
        LoadedReturns two = withFiles(2);
        assertThat(two.histories().values()).isEmpty();
        assertThat(Found.one(two.histories(), FindingCodes.TOO_MANY_FILES).done())
                .isEqualTo("nothing loaded from it");
        assertThat(Found.of(withFiles(1).histories(), FindingCodes.TOO_MANY_FILES))
                .hasSize(1);
    }

    private LoadedReturns withFiles(int most) {
        return Ssda903Reader.of(
                        Ssda903Options.STANDARD.withLimits(ReadLimits.standard().withZipEntries(most)))
                .read(scratch.folder());
    }

    @Test
    void a_folder_too_deep_is_said_not_to_be_read() {
        scratch.write("Northshire/episodes.csv", EPISODES, episode("1", "01/05/2019", ""));
        scratch.write("Northshire/2018/episodes.csv", EPISODES, episode("2", "01/05/2017", ""));
        scratch.write("Northshire/letters/letter.txt", "x");
        scratch.write("Eastborough/2018/episodes.csv", EPISODES, episode("2", "01/05/2017", ""));
        LoadedReturns read = read();
        assertThat(read.histories().values()).hasSize(1);
        assertThat(Found.of(read.histories(), FindingCodes.FOLDER_NOT_READ))
                .extracting(finding -> finding.severity() + " " + finding.location())
                .containsExactly("INFO Eastborough/2018", "INFO Northshire/2018");
    }

    @Test
    void a_quiet_return_is_named_as_its_neighbours_are() {
        scratch.write("2019-episodes.csv", EPISODES, episode("1", "01/05/2019", "01/03/2020"));
        scratch.write("2020-episodes.csv", EPISODES, episode("2", "01/05/2019", ""));
        assertThat(years()).containsExactly(2020, 2021);
    }

    @Test
    void bare_names_take_the_latest_year_that_holds_dates() {
        scratch.write("episodes.csv", EPISODES, episode("1", "01/05/2017", "01/06/2021"));
        scratch.write("header.csv", HEADER, "1,1,01/01/2010,");
        assertThat(years()).containsExactly(2022);
    }

    @Test
    void the_caller_may_state_the_years() {
        scratch.write("2020-episodes.csv", EPISODES, episode("1", "01/05/2019", ""));
        scratch.write("episodes.csv", EPISODES, episode("2", "01/05/2019", ""));
        Ssda903Options options =
                Ssda903Options.STANDARD.withNaming(YearNaming.START).withYearOfBareNames(CollectionYear.of(2024));
        LoadedReturns read = Ssda903Reader.of(options).read(scratch.folder());
        assertThat(read.tables()).extracting(table -> table.year().endingIn()).containsExactly(2021, 2024);
        assertThat(Found.of(read.histories(), FindingCodes.COLLECTION_YEAR_INFERRED))
                .isEmpty();
    }

    @Test
    void a_header_alone_is_kept_and_its_year_said_to_be_unknown() {
        scratch.write("2020-header.csv", HEADER, "1,1,01/01/2010,");
        Import<CareHistory> read = read().histories();
        assertThat(Found.faults(read)).containsExactly(FindingCodes.COLLECTION_YEAR_NOT_KNOWN);
        assertThat(Found.one(read, FindingCodes.CHILD_WITHOUT_EPISODES).severity())
                .isEqualTo(Severity.INFO);
        assertThat(read.values()).hasSize(1);
    }

    @Test
    void the_latest_return_wins_whatever_the_order_of_the_files() {
        scratch.write("a_2021_episodes.csv", EPISODES, episode("1", "01/05/2019", "01/06/2020"));
        scratch.write("b_2020_episodes.csv", EPISODES, episode("1", "01/05/2019", ""), episode("2", "01/06/2019", ""));
        scratch.write("c_2019_episodes.csv", EPISODES, episode("1", "01/05/2018", "01/06/2018"));
        LoadedReturns read = read();
        Episode latest = read.histories().values().get(0).episodes().get(1);
        assertThat(latest.end()).contains(LocalDate.of(2020, 6, 1));
        Finding finding = Found.one(read.histories(), FindingCodes.SUPERSEDED_EPISODE);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.location().toString()).isEqualTo("b_2020_episodes.csv:2");
        assertThat(read.supersededRows()).isEqualTo(1);
        assertThat(read.distinctEpisodes()).isEqualTo(3);
        assertThat(read.histories().counts()).isEqualTo(new ImportCounts(4, 3, 0, 1));
    }

    @Test
    void an_episode_that_ended_before_an_earlier_return_called_it_open_is_doubtful() {
        scratch.write("2020-episodes.csv", EPISODES, episode("1", "01/05/2019", ""));
        scratch.write("2021-episodes.csv", EPISODES, episode("1", "01/05/2019", "31/03/2020"));
        assertThat(Found.one(read().histories(), FindingCodes.SUPERSEDED_EPISODE)
                        .severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void an_episode_that_changed_placement_between_returns_is_doubtful() {
        scratch.write("2020-episodes.csv", EPISODES, episode("1", "01/05/2019", ""));
        scratch.write(
                "2021-episodes.csv",
                EPISODES,
                episode("1", "01/05/2019", "").replace("U4", "K2"),
                episode("2", "01/05/2020", ""));
        assertThat(Found.one(read().histories(), FindingCodes.SUPERSEDED_EPISODE)
                        .severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void an_episode_repeated_unchanged_is_only_worth_knowing() {
        scratch.write("2020-episodes.csv", EPISODES, episode("1", "01/05/2019", ""));
        scratch.write("2021-episodes.csv", EPISODES, episode("1", "01/05/2019", ""));
        assertThat(Found.one(read().histories(), FindingCodes.SUPERSEDED_EPISODE)
                        .severity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void of_two_different_rows_in_one_return_the_last_is_taken() {
        scratch.write(
                "2020-episodes.csv",
                EPISODES,
                episode("1", "01/05/2019", ""),
                episode("1", "01/05/2019", "01/06/2019"));
        Import<CareHistory> read = read().histories();
        assertThat(Found.one(read, FindingCodes.CONTRADICTORY_EPISODE)
                        .location()
                        .toString())
                .isEqualTo("2020-episodes.csv:2");
        assertThat(read.values().get(0).episodes().get(0).end()).isPresent();
    }

    @Test
    void headers_that_disagree_follow_the_latest_and_may_fill_in_what_it_leaves_out() {
        scratch.write("2018-header.csv", HEADER, "1,2,01/01/2010,MOTH", "2,1,02/01/2010,");
        scratch.write("2019-header.csv", HEADER, "1,1,01/01/2010,WBRI", "2,1,01/01/2010,WBRI");
        scratch.write("2020-header.csv", HEADER, "1,1,01/01/2010,", "2,1,01/01/2010,AIND");
        scratch.write("2020-episodes.csv", EPISODES, episode("1", "01/05/2019", ""), episode("2", "01/05/2019", ""));
        Import<CareHistory> read = read().histories();
        assertThat(Found.of(read, FindingCodes.CONTRADICTORY_HEADER))
                .extracting(finding -> finding.severity() + " " + finding.location())
                .containsExactly(
                        "WARNING 2018-header.csv:2 SEX",
                        "WARNING 2018-header.csv:3 DOB",
                        "INFO 2019-header.csv:3 ETHNIC");
        assertThat(read.values().get(0).child().orElseThrow().sex()).isEqualTo(Sex.MALE);
        assertThat(read.values().get(0).child().orElseThrow().ethnicity()).contains(Ethnicity.WBRI);
        assertThat(read.values().get(1).child().orElseThrow().ethnicity()).contains(Ethnicity.AIND);
        assertThat(read.counts()).isEqualTo(new ImportCounts(8, 5, 1, 2));
    }

    @Test
    void a_sex_that_is_blank_or_unknown_is_not_known() {
        scratch.write("2020-header.csv", HEADER, "1,,01/01/2010,", "2,9,01/01/2010,", "3,1,31/02/2010,");
        scratch.write("2020-episodes.csv", EPISODES, episode("1", "01/05/2019", ""));
        Import<CareHistory> read = read().histories();
        assertThat(Found.faults(read))
                .containsExactlyInAnyOrder(
                        FindingCodes.COLLECTION_YEAR_INFERRED,
                        FindingCodes.MISSING_VALUE,
                        FindingCodes.UNKNOWN_CODE,
                        FindingCodes.INVALID_DATE);
        assertThat(read.values())
                .hasSize(2)
                .allMatch(history -> history.child().orElseThrow().sex() == Sex.NOT_KNOWN);
    }

    @Test
    void a_folder_within_is_an_authority() {
        scratch.write("Northshire/episodes.csv", EPISODES, episode("1", "01/05/2019", ""));
        scratch.write("Eastborough/episodes.csv", EPISODES, episode("1", "01/06/2019", ""));
        scratch.write("episodes.csv", EPISODES, episode("1", "01/07/2019", ""));
        LoadedReturns read = read();
        assertThat(read.histories().values())
                .extracting(CareHistory::responsibleAuthority)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(AuthorityId.of("Eastborough")),
                        Optional.of(AuthorityId.of("Northshire")));
        assertThat(read.tables())
                .extracting(LoadedTable::file)
                .containsExactly("Eastborough/episodes.csv", "Northshire/episodes.csv", "episodes.csv");
    }

    @Test
    void equal_values_are_held_once() {
        String columns = EPISODES + ",PL_POST,URN";
        scratch.write("2019-20-episodes.csv", columns, episode("1", "01/05/2019", "") + ",M1 1AE,1234567");
        scratch.write("2020-21-episodes.csv", columns, episode("2", "02/05/2020", "") + ",M1 1AE,1234567");
        Import<CareHistory> read = read().histories();
        Episode one = read.values().get(0).episodes().get(0);
        Episode other = read.values().get(1).episodes().get(0);
        assertThat(one.placementPostcode().orElseThrow())
                .isSameAs(other.placementPostcode().orElseThrow());
        assertThat(one.urn().orElseThrow()).isSameAs(other.urn().orElseThrow());
    }

    @Test
    void histories_of_several_authorities_are_not_written_into_one_folder() throws IOException {
        CareHistory one = CareHistory.builder().childId(ChildId.of("1")).build();
        List<CareHistory> mixed = List.of(one, one.withResponsibleAuthority(AuthorityId.of("A")));
        Assertions.assertThatThrownBy(() -> Ssda903Writer.standard().episodes(mixed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 authorities");
        Ssda903Writer.standard().write(scratch.folder(), "", CollectionYear.of(2020), List.of(one));
        assertThat(scratch.path("header.csv")).hasContent("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB");
    }

    @Test
    void returns_of_several_authorities_are_written_into_folders_of_their_own() throws IOException {
        Ssda903Return one = Ssda903Return.builder()
                .year(CollectionYear.of(2020))
                .addTables(Ssda903Table.UASC)
                .addChildren(ReturnedChild.builder()
                        .id(ChildId.of("1"))
                        .unaccompanied(new UnaccompaniedStatus(Optional.empty()))
                        .build())
                .build();
        List<Ssda903Return> returns = List.of(
                one,
                one.withAuthority(AuthorityId.of("Northshire")),
                one.withAuthority(AuthorityId.of("St. Mary & the Moors")));
        for (Ssda903Return filed : returns) {
            Ssda903Writer.standard().write(scratch.folder(), filed);
        }
        assertThat(read().returns()).isEqualTo(returns);
        // A folder that is the authority's holds its files itself.
        Ssda903Writer.standard().write(scratch.path("Northshire"), returns.get(1));
        assertThat(read().returns()).isEqualTo(returns);
    }

    @Test
    void an_authority_that_no_folder_can_be_named_by_is_refused() {
        Ssda903Return filed =
                Ssda903Return.builder().year(CollectionYear.of(2020)).build();
        for (String name : List.of("a/b", "..", "a:b", "Bolton 2019", "North.csv", "East.")) {
            Assertions.assertThatThrownBy(() ->
                            Ssda903Writer.standard().write(scratch.folder(), filed.withAuthority(AuthorityId.of(name))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(name);
        }
    }
}
