package org.placewright.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import org.placewright.core.privacy.Degradation;
import org.placewright.core.referral.Referral;

/** Runs the guide: two records of a case system become values of the model, and then values that may be shared. */
class CaseMappingTest {

    private static final LocalDate NEEDED = LocalDate.of(2026, 11, 23);

    private static final CaseRecord ROSE = new CaseRecord(
            "1001",
            "F",
            LocalDate.of(2015, 4, 27),
            Optional.of("sw1a 1aa"),
            Optional.of("Elm Road School"),
            Optional.of(true));
    private static final CaseRecord FINN =
            new CaseRecord("1002", "", LocalDate.of(2017, 9, 1), Optional.empty(), Optional.empty(), Optional.empty());
    private static final FamilyRecord FAMILY = new FamilyRecord(
            ImmutableList.of("1001", "1002"), Optional.of(true), Optional.of(LocalDate.of(2026, 11, 20)));

    // A real key is 32 random bytes from the council's own key store.
    private static final PseudonymKey KEY = PseudonymKey.of(new byte[32]).forAuthority(AuthorityId.of("E10000999"));

    @Test
    void what_is_recorded_is_mapped() {
        Child rose = CaseMapping.child(ROSE);
        Referral referral = CaseMapping.referral("R-7", rose, NEEDED);

        assertThat(rose.sex()).isEqualTo(Sex.FEMALE);
        assertThat(rose.education().mustStayAtSchool()).isEqualTo(Answer.YES);
        assertThat(referral.ageWhenNeeded()).isEqualTo(11);
        assertThat(referral.knownHomePostcode()).contains(Postcode.of("SW1A 1AA"));
    }

    @Test
    void what_is_not_recorded_stays_not_known() {
        Child finn = CaseMapping.child(FINN);

        assertThat(finn.sex()).isEqualTo(Sex.NOT_KNOWN);
        assertThat(finn.homePostcode()).isEmpty();
        assertThat(finn.education().mustStayAtSchool()).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(CaseMapping.siblings(
                                new FamilyRecord(ImmutableList.of("1001", "1002"), Optional.empty(), Optional.empty()))
                        .mayLiveApart(ChildId.of("1001"), ChildId.of("1002")))
                .isEqualTo(Answer.NOT_SPECIFIED);
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
        Child shared = CaseMapping.child(ROSE).degrade(how);

        assertThat(shared.id().value()).startsWith("psn-");
        assertThat(shared.dateOfBirth()).isEqualTo(LocalDate.of(2015, 4, 1));
        assertThat(shared.homePostcode()).contains(Postcode.of("SW1A 1"));
        assertThat(shared.education().schoolName()).isEmpty();
        assertThat(CaseMapping.siblings(FAMILY).degrade(how).members()).contains(shared.id());
        assertThat(CaseMapping.referral("R-7", shared, NEEDED).ageWhenNeeded()).isEqualTo(11);
    }

    @Test
    void nothing_personal_is_printed_or_quoted() {
        assertThat(ROSE + " " + FAMILY + " " + CaseMapping.child(ROSE))
                .isEqualTo("CaseRecord[...] FamilyRecord[...] Child{id=ChildId[...], sex=FEMALE}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseMapping.child(new CaseRecord(
                        "1003", "M", NEEDED, Optional.of("Elm Road 4"), Optional.empty(), Optional.empty())))
                .withMessageContaining("Postcode must have a real form")
                .withMessageNotContaining("Elm");
    }
}
