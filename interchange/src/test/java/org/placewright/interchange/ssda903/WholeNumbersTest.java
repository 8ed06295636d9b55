package org.placewright.interchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.Sex;
import org.placewright.core.code.YesNo;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.Urn;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.result.Finding;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.Found;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;

/** Whole numbers a spreadsheet or a data frame gave decimals: the same in every column, and each time a finding. */
class WholeNumbersTest {

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private void filed() {
        scratch.write("2019-20-header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "101,1.0,01/01/2010,,,0.0,");
        scratch.write(
                "2019-20-episodes.csv",
                "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC,URN",
                "101.0,01/05/2019,S,C2,N1,U4,,,1234567.0",
                "101.0,01/06/2019,P,C2,N1,U4,,,1234567.0");
    }

    @Test
    void numbers_of_children_homes_and_codes_are_read_without_them() {
        filed();
        LoadedReturns read = Ssda903Reader.standard().read(scratch.folder());
        CareHistory history = read.histories().values().get(0);
        assertThat(read.histories().values()).hasSize(1);
        assertThat(history.childId()).isEqualTo(ChildId.of("101"));
        assertThat(history.child().orElseThrow().sex()).isEqualTo(Sex.MALE);
        assertThat(history.episodes()).allMatch(episode -> episode.urn().equals(Urn.parse("1234567")));
        assertThat(read.returns()
                        .get(0)
                        .children()
                        .get(0)
                        .header()
                        .orElseThrow()
                        .mother())
                .isEqualTo(YesNo.NO);
        assertThat(Found.of(read.histories(), FindingCodes.WHOLE_NUMBER_WITH_DECIMALS))
                .extracting(finding -> finding.location().toString())
                .containsExactly(
                        "2019-20-episodes.csv:2 CHILD",
                        "2019-20-episodes.csv:2 URN",
                        "2019-20-episodes.csv:3 CHILD",
                        "2019-20-episodes.csv:3 URN",
                        "2019-20-header.csv:2 MOTHER",
                        "2019-20-header.csv:2 SEX");
        assertThat(read.histories().counts()).isEqualTo(new ImportCounts(3, 0, 3, 0));
    }

    @Test
    void findings_name_the_child_by_the_pseudonym_of_the_number_without_them() {
        filed();
        PseudonymKey key = PseudonymKey.of(new byte[PseudonymKey.SHORTEST]);
        assertThat(Found.of(
                        Ssda903Reader.standard()
                                .withPseudonymKey(key)
                                .read(scratch.folder())
                                .histories(),
                        FindingCodes.WHOLE_NUMBER_WITH_DECIMALS))
                .extracting(Finding::subject)
                .containsOnly(Optional.of(key.pseudonymOf(ChildId.of("101"))));
    }

    @Test
    void a_return_as_it_was_filed_has_one_child_too() {
        filed();
        FiledReturns filed = FiledReturnReader.standard().read(scratch.folder(), CollectionYear.of(2020));
        assertThat(filed.children()).isEqualTo(1);
        assertThat(filed.current().table(Ssda903Table.EPISODES).orElseThrow().child(0))
                .isEqualTo(ChildId.of("101"));
    }

    @Test
    void other_decimals_are_no_part_of_a_whole_number() {
        scratch.write("2019-20-header.csv", "CHILD,SEX,DOB", "101.5,1.5,01/01/2010");
        LoadedReturns read = Ssda903Reader.standard().read(scratch.folder());
        assertThat(read.histories().values().get(0).childId()).isEqualTo(ChildId.of("101.5"));
        assertThat(Found.of(read.histories(), FindingCodes.UNKNOWN_CODE)).hasSize(1);
        assertThat(Found.of(read.histories(), FindingCodes.WHOLE_NUMBER_WITH_DECIMALS))
                .isEmpty();
    }
}
