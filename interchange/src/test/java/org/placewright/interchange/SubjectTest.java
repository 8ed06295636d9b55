package org.placewright.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.referral.Referral;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.interchange.council.CouncilForms;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.needs.NeedsReader;
import org.placewright.interchange.needs.NeedsSheetReader;
import org.placewright.interchange.ssda903.Ssda903Reader;

/** A reader that is given a key says whom a finding is about. */
class SubjectTest {

    private static final PseudonymKey KEY = PseudonymKey.of(new byte[PseudonymKey.SHORTEST]);
    private static final ChildId ANN = ChildId.of("900001");
    private static final ChildId BEN = ChildId.of("900002");

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private Import<CareHistory> returns(Ssda903Reader reader) {
        scratch.write("2020-header.csv", "CHILD,SEX,DOB", "900001,2,03/04/2010", "900002,1,31/02/2012");
        scratch.write(
                "2020-episodes.csv",
                "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC",
                "900001,10/05/2019,S,C2,N1,K3,,",
                "900001,10/05/2019,S,C2,N1,K3,,",
                "900002,11/05/2019,S,C2,N1,U4,,",
                "900001,too few");
        return reader.read(scratch.folder()).histories();
    }

    @Test
    void a_finding_about_a_row_of_a_return_is_about_its_child() {
        Import<CareHistory> read = returns(Ssda903Reader.standard().withPseudonymKey(KEY));
        assertThat(Found.one(read, FindingCodes.INVALID_DATE).subject()).contains(KEY.pseudonymOf(BEN));
        assertThat(Found.one(read, FindingCodes.DUPLICATE_ROW).subject()).contains(KEY.pseudonymOf(ANN));
        assertThat(Found.of(read, FindingCodes.CODE_NOT_VALID_IN_YEAR))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.subject()).contains(KEY.pseudonymOf(ANN)));
        assertThat(Found.one(read, FindingCodes.CHILD_WITHOUT_HEADER).subject()).contains(KEY.pseudonymOf(BEN));
        // Where fields are missing there is no telling which.
        assertThat(Found.one(read, FindingCodes.FIELD_COUNT).subject()).isEmpty();
        assertThat(Found.one(read, FindingCodes.COLLECTION_YEAR_INFERRED).subject())
                .isEmpty();
    }

    @Test
    void a_finding_about_a_child_in_xml_is_about_that_child() {
        scratch.write(
                "2020.xml",
                "<EXPSSDA903><CHILD><HEADER><CHILDID>900002</CHILDID><SEX>1</SEX><DOB>31/02/2012</DOB></HEADER></CHILD>"
                        + "</EXPSSDA903>");
        Import<CareHistory> read = Ssda903Reader.standard()
                .withPseudonymKey(KEY)
                .read(scratch.folder())
                .histories();
        assertThat(Found.one(read, FindingCodes.INVALID_DATE).subject()).contains(KEY.pseudonymOf(BEN));
    }

    @Test
    void a_finding_about_the_elements_of_a_child_is_about_that_child() {
        String header =
                "<CHILD><HEADER><SEX>1</SEX>text<SEX>1</SEX><CHILDID>ID</CHILDID><UASC>7</UASC></HEADER></CHILD>";
        scratch.write(
                "2020.xml",
                "<EXPSSDA903>" + header.replace("ID</", "900001</") + header.replace("<CHILDID>ID</CHILDID>", "")
                        + header.replace("ID</", "900002</") + "</EXPSSDA903>");
        Import<CareHistory> read = Ssda903Reader.standard()
                .withPseudonymKey(KEY)
                .read(scratch.folder())
                .histories();
        for (FindingCode code : ImmutableList.of(
                FindingCodes.DUPLICATE_ELEMENT, FindingCodes.UNKNOWN_CODE, FindingCodes.TEXT_BESIDE_ELEMENTS)) {
            assertThat(Found.of(read, code))
                    .as("%s", code)
                    .extracting(Finding::subject)
                    .containsExactlyInAnyOrder(
                            Optional.of(KEY.pseudonymOf(ANN)), Optional.empty(), Optional.of(KEY.pseudonymOf(BEN)));
        }
    }

    @Test
    void without_a_key_findings_are_the_same_and_about_no_one() {
        Import<CareHistory> without = returns(Ssda903Reader.standard());
        Import<CareHistory> with = returns(Ssda903Reader.standard().withPseudonymKey(KEY));
        assertThat(without.findings())
                .allSatisfy(finding -> assertThat(finding.subject()).isEmpty());
        assertThat(with.findings())
                .extracting(finding -> finding.withSubject(Optional.empty()))
                .containsExactlyElementsOf(without.findings());
        assertThat(with.findings().toString()).doesNotContain("900001", "900002");
    }

    @Test
    void a_finding_about_a_referral_is_about_it() {
        scratch.write(
                "referrals.csv",
                "Referral id,Child id,Sex,Date of birth,Needed from",
                "R1,C1,Male,31/02/2012,01/02/2024",
                ",C1,Male,03/02/2012,01/02/2024");
        Import<Referral> read = CouncilForms.REFERRALS.withPseudonymKey(KEY).read(scratch.path("referrals.csv"));
        assertThat(Found.one(read, FindingCodes.INVALID_DATE).subject()).contains(KEY.pseudonymOf(ReferralId.of("R1")));
        assertThat(Found.one(read, FindingCodes.MISSING_VALUE).subject()).isEmpty();
    }

    @Test
    void a_finding_about_needs_is_about_the_child() {
        scratch.write(
                "needs.csv",
                "childId,placementId,Latest date for placement to start by",
                "900001,R1,31/02/2024",
                "900002,R2,01/02/2024");
        NeedsSheetReader sheets = NeedsSheetReader.standard().withPseudonymKey(KEY);
        assertThat(sheets.read(scratch.path("needs.csv")).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).contains(KEY.pseudonymOf(ANN)));
        NeedsReader documents = NeedsReader.standard().withPseudonymKey(KEY);
        for (String record : ImmutableList.of(
                "{'Latest date for placement to start by': '31/02/2024', 'childId': '900001'}",
                "{'Latest date for placement to start by': '31/02/2024', 'PlacementAvailability': {'childId': '900001'}}",
                "{'@graph': [{'@type': 'Placement', 'Latest date for placement to start by': '31/02/2024', 'childId': '900001'}]}")) {
            assertThat(documents.read(record.replace('\'', '"')).findings())
                    .as(record)
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.subject()).contains(KEY.pseudonymOf(ANN)));
        }
        assertThat(NeedsReader.standard()
                        .read("{\"childId\": \"900001\", \"Latest date for placement to start by\": \"31/02/2024\"}")
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).isEmpty());
    }
}
