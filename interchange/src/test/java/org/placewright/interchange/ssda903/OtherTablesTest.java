package org.placewright.interchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.child.PupilNumber;
import org.placewright.core.child.StrengthsAndDifficultiesScore;
import org.placewright.core.code.NumberOfAdopters;
import org.placewright.core.code.ReviewParticipation;
import org.placewright.core.code.YesNo;
import org.placewright.core.id.ChildId;
import org.placewright.core.need.Answer;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.time.CollectionYear;
import org.placewright.core.time.DateRange;
import org.placewright.interchange.Found;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;

/** What the tables besides header and episodes say, and what becomes of what they say wrongly. */
class OtherTablesTest {

    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";
    private static final String EPISODES = "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC";
    private static final CollectionYear YEAR = CollectionYear.of(2020);

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private LoadedReturns read() {
        return Ssda903Reader.of(Ssda903Options.STANDARD.withYearOfBareNames(YEAR))
                .read(scratch.folder());
    }

    private LoadedReturns readWith(String file, String... lines) {
        scratch.write("header.csv", HEADER, "1,2,03/04/2005,WBRI,,1,05/06/2019", "2,1,04/04/2005,WBRI,UN1,0,");
        scratch.write("episodes.csv", EPISODES, "1,10/05/2019,S,C2,N1,U4,,", "2,10/05/2019,S,C2,N1,U4,,");
        scratch.write(file, lines);
        return read();
    }

    private static ReturnedChild first(LoadedReturns read) {
        return read.returns().get(0).children().get(0);
    }

    private static Child model(LoadedReturns read) {
        return read.histories().values().get(0).child().orElseThrow();
    }

    private static String located(Import<CareHistory> read, FindingCode code) {
        Finding found = Found.one(read, code);
        return found.location() + ": " + found.done();
    }

    @Test
    void a_mother_and_her_child() {
        LoadedReturns read = readWith("notes.txt", "");
        assertThat(first(read).header().orElseThrow().mother()).isEqualTo(YesNo.YES);
        assertThat(model(read).mother()).isEqualTo(Answer.YES);
        assertThat(model(read).dateOfBirthOfMothersChild()).contains(LocalDate.of(2019, 6, 5));
        assertThat(read.histories().values().get(1).child().orElseThrow().mother())
                .isEqualTo(Answer.NO);
        assertThat(read.histories().values().get(1).child().orElseThrow().pupilNumber())
                .isEqualTo(PupilNumber.of("UN1"));
    }

    @Test
    void a_mothers_child_told_of_in_one_year_is_not_forgotten_in_the_next() {
        scratch.write("2018-19-header.csv", HEADER, "1,2,03/04/2003,,,1,05/06/2018");
        scratch.write("2019-20-header.csv", HEADER, "1,2,03/04/2003,,,1,");
        assertThat(model(read()).dateOfBirthOfMothersChild()).contains(LocalDate.of(2018, 6, 5));
        scratch.write("2019-20-header.csv", HEADER, "1,2,03/04/2003,,,0,");
        assertThat(model(read()).dateOfBirthOfMothersChild()).isEmpty();
    }

    @Test
    void a_code_is_not_what_is_left_of_it_without_a_decimal() {
        scratch.write("header.csv", HEADER, "1,2,03/04/2005,WBRI,,,");
        scratch.write("episodes.csv", EPISODES, "1,10/05/2019,S,C2.0,N1,U4,,");
        Import<CareHistory> read = read().histories();
        assertThat(located(read, FindingCodes.INVALID_CODE)).isEqualTo("episodes.csv:2 LS: row kept without the value");
        assertThat(read.values().get(0).episodes().get(0).legalStatus().isRecorded())
                .isFalse();
    }

    @Test
    void a_mothers_child_that_cannot_be_is_kept_in_the_return_alone() {
        scratch.write("header.csv", HEADER, "1,2,03/04/2005,,,0,05/06/2019", "2,2,03/04/2005,,,1,05/06/2004");
        LoadedReturns read = read();
        assertThat(Found.of(read.histories(), FindingCodes.VALUE_NOT_USED))
                .extracting(finding -> finding.location().toString())
                .containsExactly("header.csv:2 MC_DOB", "header.csv:3 MC_DOB");
        assertThat(first(read).header().orElseThrow().dateOfBirthOfMothersChild())
                .isPresent();
        assertThat(model(read).dateOfBirthOfMothersChild()).isEmpty();
    }

    @Test
    void an_unaccompanied_child_is_one_from_the_first_episode() {
        LoadedReturns read = readWith("uasc.csv", "CHILD,SEX,DOB,DUC", "1,2,03/04/2005,01/02/2020", "2,1,04/04/2005,");
        assertThat(model(read).unaccompaniedPeriods())
                .contains(ImmutableSortedSet.of(DateRange.of(LocalDate.of(2019, 5, 10), LocalDate.of(2020, 2, 1))));
        assertThat(read.histories().values().get(1).child().orElseThrow().unaccompaniedPeriods())
                .contains(ImmutableSortedSet.of(DateRange.startingOn(LocalDate.of(2019, 5, 10))));
        assertThat(Found.faults(read.histories())).isEmpty();
    }

    @Test
    void a_status_that_ceased_before_the_first_episode_is_not_in_the_history() {
        LoadedReturns read = readWith("uasc.csv", "CHILD,SEX,DOB,DUC", "1,2,03/04/2005,09/05/2019");
        assertThat(located(read.histories(), FindingCodes.VALUE_NOT_USED)).startsWith("uasc.csv:2: kept in the return");
        assertThat(model(read).unaccompaniedPeriods()).isEmpty();
        assertThat(first(read).unaccompanied()).isPresent();
    }

    @Test
    void a_child_who_is_not_in_the_uasc_table_is_not_known_never_to_have_been_unaccompanied() {
        LoadedReturns read = readWith("uasc.csv", "CHILD,SEX,DOB,DUC", "2,1,04/04/2005,");
        assertThat(model(read).unaccompaniedPeriods()).isEmpty();
    }

    @Test
    void a_birth_date_or_sex_that_contradicts_the_header_is_a_finding() {
        LoadedReturns read = readWith("uasc.csv", "CHILD,SEX,DOB,DUC", "1,1,03/04/2006,", "2,,,");
        assertThat(Found.of(read.histories(), FindingCodes.CONTRADICTORY_HEADER))
                .extracting(finding -> finding.location() + ": " + finding.done())
                .containsExactly(
                        "uasc.csv:2 DOB: row kept without the value", "uasc.csv:2 SEX: row kept without the value");
        assertThat(read.histories().counts()).isEqualTo(new ImportCounts(6, 5, 1, 0));
    }

    @Test
    void a_child_without_a_header_is_kept() {
        LoadedReturns read = readWith("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", "3,01/01/2006,01/05/2019,PN1");
        assertThat(located(read.histories(), FindingCodes.CHILD_WITHOUT_HEADER))
                .isEqualTo("reviews.csv:2: child kept without sex and date of birth");
        ReturnedChild third = read.returns().get(0).children().get(2);
        assertThat(third.header()).isEmpty();
        assertThat(third.reviews())
                .containsExactly(new Review(LocalDate.of(2019, 5, 1), ReviewParticipation.of("PN1")));
        assertThat(read.histories().values()).hasSize(2);
    }

    @Test
    void a_score_of_forty_is_one_and_forty_one_is_not() {
        LoadedReturns read = readWith(
                "oc2.csv", "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED", "1,03/04/2005,40,,0", "2,04/04/2005,41,SDQ2,1");
        assertThat(first(read).annualOutcomes().orElseThrow().strengthsAndDifficultiesScore())
                .contains(new StrengthsAndDifficultiesScore(40));
        assertThat(located(read.histories(), FindingCodes.INVALID_NUMBER))
                .isEqualTo("oc2.csv:3 SDQ_SCORE: row kept without the value");
        assertThat(read.returns()
                        .get(0)
                        .children()
                        .get(1)
                        .annualOutcomes()
                        .orElseThrow()
                        .convicted())
                .isEqualTo(YesNo.YES);
    }

    @Test
    void a_return_that_is_written_again_leaves_no_table_of_the_former_behind() throws IOException {
        Ssda903Return former = Ssda903Return.builder()
                .year(CollectionYear.of(2020))
                .tables(EnumSet.allOf(Ssda903Table.class))
                .build();
        Ssda903Writer.standard().write(scratch.folder(), former);
        scratch.write("2018-19-uasc.csv", "another year");
        scratch.write("2020-uasc.csv", "another name");
        scratch.write("2019-20-uasc.txt", "no table");
        Files.delete(scratch.path("2019-20-oc2.csv"));
        Files.createDirectory(scratch.path("2019-20-oc2.csv"));
        Ssda903Writer.standard().write(scratch.folder(), former.withTables(Ssda903Table.HEADER));
        assertThat(scratch.folder().toFile().list())
                .containsExactlyInAnyOrder(
                        "2019-20-header.csv",
                        "2019-20-oc2.csv",
                        "2018-19-uasc.csv",
                        "2020-uasc.csv",
                        "2019-20-uasc.txt");
    }

    @Test
    void whole_numbers_with_decimals_are_mended_and_said() {
        LoadedReturns read = readWith("oc2.csv", "CHILD,DOB,SDQ_SCORE,CONVICTED", "1,03/04/2005,12.0,1.0");
        assertThat(Found.of(read.histories(), FindingCodes.WHOLE_NUMBER_WITH_DECIMALS))
                .extracting(Finding::done)
                .containsExactly("read without the decimals", "read without the decimals");
        assertThat(read.histories().counts().changed()).isEqualTo(1);
        AnnualOutcomes outcomes = first(read).annualOutcomes().orElseThrow();
        assertThat(outcomes.strengthsAndDifficultiesScore()).contains(new StrengthsAndDifficultiesScore(12));
        assertThat(outcomes.convicted()).isEqualTo(YesNo.YES);
    }

    @Test
    void a_row_that_says_nothing_is_left_out() {
        LoadedReturns read = readWith("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "1,03/04/2005,,,");
        assertThat(located(read.histories(), FindingCodes.EMPTY_ROW)).isEqualTo("oc3.csv:2 CHILD: row left out");
        assertThat(read.returns().get(0).tables()).contains(Ssda903Table.OC3);
    }

    @Test
    void the_last_of_two_different_rows_is_taken_where_a_child_has_one() {
        LoadedReturns read = readWith(
                "ad1.csv", "CHILD,DOB,DATE_INT,NB_ADOPTER", "1,03/04/2005,01/05/2019,1", "1,03/04/2005,01/05/2019,2");
        assertThat(located(read.histories(), FindingCodes.CONTRADICTORY_ROW)).isEqualTo("ad1.csv:2: row left out");
        assertThat(first(read).adoption().orElseThrow().numberOfAdopters()).isEqualTo(NumberOfAdopters.TWO);
    }

    @Test
    void an_end_on_the_day_of_the_start_is_right_and_one_before_is_not() {
        LoadedReturns read = readWith(
                "missing.csv",
                "CHILD,DOB,MISSING,MIS_START,MIS_END",
                "1,03/04/2005,M,02/05/2019,02/05/2019",
                "1,03/04/2005,M,02/05/2019,01/05/2019");
        assertThat(first(read).missingPeriods()).hasSize(1);
        assertThat(located(read.histories(), FindingCodes.END_BEFORE_START))
                .isEqualTo("missing.csv:3 MIS_END: row left out");
    }

    @Test
    void names_of_files_of_the_other_tables() {
        assertThat(List.of(
                        "SBPFA.csv",
                        "2020_Placed_Adoption.CSV",
                        "903 previous permanence 2019-20.csv",
                        "prev_perm.csv",
                        "SWEpisodes.csv",
                        "sw_episodes.csv",
                        "missing episodes.csv",
                        "DoLO.csv"))
                .extracting(name -> ReturnTable.named(name).map(ReturnTable::table))
                .containsExactly(
                        Optional.of(Ssda903Table.PLACED_ADOPTION),
                        Optional.of(Ssda903Table.PLACED_ADOPTION),
                        Optional.of(Ssda903Table.PREV_PERM),
                        Optional.of(Ssda903Table.PREV_PERM),
                        Optional.of(Ssda903Table.SOCIAL_WORKER),
                        Optional.of(Ssda903Table.SOCIAL_WORKER),
                        Optional.of(Ssda903Table.MISSING),
                        Optional.of(Ssda903Table.DOLO));
    }

    @Test
    void a_return_nothing_tells_the_year_of_is_left_out() {
        scratch.write("oc3.csv", "CHILD,IN_TOUCH", "1,YES");
        LoadedReturns read = Ssda903Reader.standard().read(scratch.folder());
        assertThat(located(read.histories(), FindingCodes.COLLECTION_YEAR_NOT_KNOWN))
                .isEqualTo("oc3.csv:2: row left out");
        assertThat(read.histories().counts()).isEqualTo(new ImportCounts(1, 0, 0, 1));
        assertThat(read.returns()).isEmpty();
    }

    @Test
    void a_child_of_whom_nothing_is_said_is_none_of_a_return() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReturnedChild.builder().id(ChildId.of("Ann")).build())
                .withMessageContaining("ReturnedChild must have a row")
                .withMessageContaining("Maybe")
                .withMessageNotContaining("Ann");
    }

    @Test
    void a_return_has_the_tables_its_children_are_in_and_each_child_once() {
        ReturnedChild child = ReturnedChild.builder()
                .id(ChildId.of("Ann"))
                .unaccompanied(new UnaccompaniedStatus(Optional.empty()))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Ssda903Return.builder().year(YEAR).addChildren(child).build())
                .withMessageContaining("tables must hold UASC");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ssda903Return.builder()
                        .year(YEAR)
                        .addTables(Ssda903Table.UASC)
                        .addChildren(child, child)
                        .build())
                .withMessageContaining("twice")
                .withMessageNotContaining("Ann");
    }

    @Test
    void tables_are_collected_from_their_first_year() {
        assertThat(Ssda903Table.SOCIAL_WORKER.isCollectedIn(CollectionYear.of(2023)))
                .isFalse();
        assertThat(Ssda903Table.SOCIAL_WORKER.isCollectedIn(CollectionYear.of(2024)))
                .isTrue();
        assertThat(Ssda903Table.DOLO.isCollectedIn(CollectionYear.of(2026))).isFalse();
        assertThat(Ssda903Table.DOLO.isCollectedIn(CollectionYear.of(2027))).isTrue();
        assertThat(Ssda903Table.HEADER.isCollectedIn(CollectionYear.of(2018))).isTrue();
    }
}
