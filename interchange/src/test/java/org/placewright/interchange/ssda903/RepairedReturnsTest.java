package org.placewright.interchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.result.Finding;
import org.placewright.core.result.ImportCounts;
import org.placewright.interchange.Found;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.ssda903.repair.ChildRepair;
import org.placewright.interchange.ssda903.repair.EpisodeRepair;
import org.placewright.interchange.ssda903.repair.RepairMark;
import org.placewright.interchange.ssda903.repair.RepairRule;
import org.placewright.interchange.ssda903.repair.RepairedEpisode;

/** Loaded returns of several years, repaired: what is said, and what histories hold. */
class RepairedReturnsTest {

    private static final PseudonymKey KEY = PseudonymKey.of(new byte[PseudonymKey.SHORTEST]);
    private static final String COLUMNS = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE";

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private void write() {
        scratch.write("2020-header.csv", "CHILD,SEX,DOB", "900001,2,03/04/2010", "900002,2,03/04/2011");
        scratch.write(
                "2020-episodes.csv",
                COLUMNS,
                "900001,01/06/2019,S,C2,N1,U4,PR1,,,",
                "900002,01/06/2019,S,C2,N1,U4,PR1,,,",
                "900003,01/06/2019,S,C2,N1,U4,PR1,,,",
                "900003,04/06/2019,S,C2,N1,U4,PR1,,,");
        scratch.write(
                "2021-episodes.csv",
                COLUMNS,
                "900001,10/05/2020,P,C2,N1,K2,PR4,,,",
                "900004,10/05/2020,S,C2,N1,K2,PR4,01/03/2021,X1,",
                "900004,20/02/2021,P,C2,N1,U4,PR1,,,");
    }

    private LoadedReturns read(EpisodeRepair repair) {
        write();
        return Ssda903Reader.of(Ssda903Options.STANDARD.withNaming(YearNaming.END))
                .withPseudonymKey(KEY)
                .withRepair(repair)
                .read(scratch.folder());
    }

    private static ImmutableList<Episode> episodes(LoadedReturns read, String child) {
        return read.histories().values().stream()
                .filter(history -> history.childId().equals(ChildId.of(child)))
                .findFirst()
                .orElseThrow()
                .episodes();
    }

    @Test
    void what_was_left_open_is_ended_where_the_next_begins_and_marked_as_no_code() {
        LoadedReturns read = read(EpisodeRepair.standard());
        Episode ended = episodes(read, "900001").get(0);
        assertThat(ended.end()).contains(LocalDate.of(2020, 5, 10));
        assertThat(ended.reasonCeased()).isEqualTo(ReasonEpisodeCeased.X1);
        assertThat(ended.reasonForPlacementChange())
                .isEqualTo(ReasonForPlacementChange.codes().notRecorded());
        Episode forGood = episodes(read, "900002").get(0);
        assertThat(forGood.end()).contains(LocalDate.of(2020, 3, 31));
        assertThat(forGood.reasonCeased()).isEqualTo(ReasonEpisodeCeased.codes().notRecorded());
        assertThat(episodes(read, "900004").get(0).end()).contains(LocalDate.of(2021, 2, 20));
        assertThat(read.histories().values()).allMatch(CareHistory::isSequential);
    }

    @Test
    void each_change_is_a_finding_about_its_line_and_child_without_a_date() {
        LoadedReturns read = read(EpisodeRepair.standard());
        Finding finding = Found.one(read.histories(), RepairRule.CARE_WENT_ON.findingCode());
        assertThat(finding.location().toString()).isEqualTo("2020-episodes.csv:2 DEC");
        assertThat(finding.subject()).contains(KEY.pseudonymOf(ChildId.of("900001")));
        assertThat(finding.done()).isEqualTo(RepairRule.CARE_WENT_ON.done());
        assertThat(Found.of(read.histories(), RepairRule.SAME_AS_NEIGHBOUR.findingCode()))
                .hasSize(2)
                .allSatisfy(left -> assertThat(left.location().column()).isEmpty());
        assertThat(read.histories().findings().toString()).doesNotContain("2019-06", "01/06", "900001");
    }

    @Test
    void rows_that_are_left_out_count_as_rejected_and_those_ended_as_changed() {
        ImportCounts episodes = read(EpisodeRepair.standard()).tables().stream()
                .filter(table -> table.table() == Ssda903Table.EPISODES)
                .map(LoadedTable::counts)
                .reduce(ImportCounts.NONE, ImportCounts::plus);
        assertThat(episodes).isEqualTo(new ImportCounts(7, 2, 3, 2));
    }

    @Test
    void what_was_there_before_is_kept() {
        LoadedReturns read = read(EpisodeRepair.standard());
        assertThat(read.repairs())
                .extracting(ChildRepair::child)
                .containsExactly(
                        ChildId.of("900001"), ChildId.of("900002"), ChildId.of("900003"), ChildId.of("900004"));
        RepairedEpisode changed = read.repairs().get(1).changed().get(0);
        assertThat(changed.rules()).containsExactly(RepairRule.NOT_SEEN_AGAIN);
        assertThat(changed.filed().end()).isEmpty();
        assertThat(changed.end()).contains(LocalDate.of(2020, 3, 31));
        assertThat(changed.marks()).containsExactly(RepairMark.END_OF_CARE_NOT_EXPLAINED);
        assertThat(read.toString()).doesNotContain("900002", "2020-03-31");
        assertThat(read.returns().get(0).children().get(0).episodes().get(0).end())
                .isEmpty();
    }

    @Test
    void a_child_of_whom_no_episode_is_left_is_still_there_and_it_is_said() {
        LoadedReturns read = read(EpisodeRepair.standard());
        assertThat(episodes(read, "900003")).isEmpty();
        assertThat(Found.of(read.histories(), FindingCodes.CHILD_WITHOUT_EPISODES))
                .anySatisfy(finding -> assertThat(finding.subject()).contains(KEY.pseudonymOf(ChildId.of("900003"))));
    }

    @Test
    void without_repair_or_with_none_histories_are_as_filed() {
        LoadedReturns none = read(EpisodeRepair.none());
        LoadedReturns without = Ssda903Reader.of(Ssda903Options.STANDARD.withNaming(YearNaming.END))
                .withPseudonymKey(KEY)
                .read(scratch.folder());
        assertThat(none).isEqualTo(without);
        assertThat(none.repairs()).isEmpty();
        assertThat(episodes(none, "900001").get(0).end()).isEqualTo(Optional.empty());
    }
}
