package org.placewright.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.need.Answer;
import org.placewright.core.need.Needs;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.referral.Referral;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.SourceLocation;

/** Runs the guide: two records of a case system become values of the model, and then values that may be shared. */
class CaseMappingTest {

    private static final LocalDate NEEDED = LocalDate.of(2026, 11, 23);

    private static final SourceLocation ROW = SourceLocation.atLine("cases", 1);

    private static final CaseRecord ROSE = new CaseRecord(
            "1001",
            "F",
            LocalDate.of(2015, 4, 27),
            Optional.of("sw1a 1aa"),
            Optional.of("Elm Road School"),
            Optional.of(true),
            Optional.of(true),
            Optional.of(false));
    private static final CaseRecord FINN = new CaseRecord(
            "1002",
            "",
            LocalDate.of(2017, 9, 1),
            Optional.of(""),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private static final CaseRecord SHIFTED = new CaseRecord(
            "1003",
            "Elm",
            LocalDate.of(2017, 9, 1),
            Optional.of("Elm Road 4"),
            Optional.of(" "),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private static final FamilyRecord FAMILY = new FamilyRecord(
            ImmutableList.of("1001", "1002"), Optional.of(true), Optional.of(LocalDate.of(2026, 11, 20)));

    // A real key is 32 random bytes from the council's own key store.
    private static final PseudonymKey KEY = PseudonymKey.of(new byte[32]).forAuthority(AuthorityId.of("E10000999"));

    private static Child child(CaseRecord record) {
        return CaseMapping.child(record, ROW).values().get(0);
    }

    private static Referral referral(CaseRecord record) {
        return CaseMapping.referral("R-7", child(record), CaseMapping.needs(record), NEEDED);
    }

    @Test
    void what_is_recorded_is_mapped() {
        Referral referral = referral(ROSE);
        Child rose = referral.child();

        assertThat(rose.sex()).isEqualTo(Sex.FEMALE);
        assertThat(rose.education().mustStayAtSchool()).isEqualTo(Answer.YES);
        assertThat(referral.ageWhenNeeded()).isEqualTo(11);
        assertThat(referral.knownHomePostcode()).contains(Postcode.of("SW1A 1AA"));
        assertThat(referral.needs().wakingNight()).isEqualTo(Answer.NO);
        assertThat(referral.needs().risks().answer(RiskToChild.GOING_MISSING)).isEqualTo(RiskAnswer.RISK_PRESENT);
        assertThat(CaseMapping.child(ROSE, ROW).counts()).isEqualTo(new ImportCounts(1, 1, 0, 0));
    }

    @Test
    void what_is_not_recorded_stays_not_known() {
        Child finn = child(FINN);

        assertThat(CaseMapping.child(FINN, ROW).findings()).isEmpty();
        assertThat(finn.sex()).isEqualTo(Sex.NOT_KNOWN);
        assertThat(finn.homePostcode()).isEmpty();
        assertThat(finn.education().mustStayAtSchool()).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(CaseMapping.needs(FINN)).isEqualTo(Needs.builder().build());
        assertThat(CaseMapping.siblings(
                                new FamilyRecord(ImmutableList.of("1001", "1002"), Optional.empty(), Optional.empty()))
                        .mayLiveApart(ChildId.of("1001"), ChildId.of("1002")))
                .isEqualTo(Answer.NOT_SPECIFIED);
    }

    @Test
    void what_cannot_be_read_is_said_and_costs_the_field_and_not_the_child() {
        Import<Child> shifted = CaseMapping.child(SHIFTED, ROW);

        assertThat(shifted.values()).containsExactly(child(FINN).withId(ChildId.of("1003")));
        assertThat(shifted.findings())
                .extracting(finding -> finding.location().toString())
                .containsExactly("cases:1 home", "cases:1 sex");
        assertThat(shifted.findings().toString()).doesNotContain("Elm");
        assertThat(shifted.counts()).isEqualTo(new ImportCounts(1, 0, 1, 0));
    }

    @Test
    void brothers_and_sisters_are_mapped() {
        SiblingGroup family = CaseMapping.siblings(FAMILY);

        assertThat(family.siblingsOf(ChildId.of("1001"))).containsExactly(ChildId.of("1002"));
        assertThat(family.mayLiveApart(ChildId.of("1001"), ChildId.of("1002"))).isEqualTo(Answer.NO);
    }

    @Test
    void what_is_shared_tells_less() {
        Degradation how = Degradation.toSector(KEY);
        Referral shared = referral(ROSE).degrade(how);

        assertThat(shared.id().value()).startsWith("psn-");
        assertThat(shared.child().id().value()).startsWith("psn-");
        assertThat(shared.child().dateOfBirth()).isEqualTo(LocalDate.of(2015, 4, 1));
        assertThat(shared.knownHomePostcode()).contains(Postcode.of("SW1A 1"));
        assertThat(shared.child().education().schoolName()).isEmpty();
        assertThat(shared.ageWhenNeeded()).isEqualTo(11);
        assertThat(CaseMapping.siblings(FAMILY).degrade(how).members())
                .contains(shared.child().id());
    }

    @Test
    void nothing_personal_is_printed() {
        assertThat(ROSE + " " + FAMILY + " " + child(ROSE) + " " + CaseMapping.needs(ROSE))
                .isEqualTo("CaseRecord[...] FamilyRecord[...] Child{id=ChildId[...], sex=FEMALE} Needs{}");
    }
}
