package org.placewright.core.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.Sex;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.need.Answer;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.time.DateRange;

class FosteringHouseholdTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final ChildId NEPHEW = ChildId.of("nephew");
    private static final ChildId STRANGER = ChildId.of("stranger");
    private static final FosteringHousehold KIN = FosteringHousehold.builder()
            .id(HomeId.of("H-1"))
            .addConnectedChildren(NEPHEW)
            .build();
    private static final FosteringExemption EXEMPTION = new FosteringExemption(
            ImmutableSortedSet.of(NEPHEW, STRANGER), AuthorityId.of("A-1"), DateRange.of(DAY, DAY.plusDays(10)));

    @Test
    void cares_for_any_child_when_fully_approved() {
        FosteringHousehold household = KIN.withApproval(Approval.Full.during(DateRange.of(DAY, DAY.plusDays(1))));

        assertThat(household.approved()).contains(DateRange.of(DAY, DAY.plusDays(1)));
        assertThat(household.terms()).contains(ApprovalTerms.NOT_SPECIFIED);
        assertThat(household.standingOn(DAY)).isEqualTo(Standing.LIVE);
        assertThat(household.standingOn(DAY, NEPHEW)).isEqualTo(Standing.LIVE);
        assertThat(household.standingOn(DAY, STRANGER)).isEqualTo(Standing.LIVE);
        assertThat(household.standingOn(DAY.plusDays(1))).isEqualTo(Standing.NOT_LIVE);
        assertThat(household.standingOn(DAY.plusDays(1), STRANGER)).isEqualTo(Standing.NOT_LIVE);
    }

    @Test
    void cares_for_connected_children_when_approved_temporarily() {
        FosteringHousehold household = KIN.withApproval(FosteringLimits.STANDARD.temporaryApproval(DAY));

        assertThat(household.approved()).isEmpty();
        assertThat(household.standingOn(DAY)).isEqualTo(Standing.CONNECTED_CHILDREN_ONLY);
        assertThat(household.standingOn(DAY, NEPHEW)).isEqualTo(Standing.CONNECTED_CHILDREN_ONLY);
        assertThat(household.standingOn(DAY, STRANGER)).isEqualTo(Standing.NOT_LIVE);
        assertThat(household.standingOn(DAY.minusDays(1))).isEqualTo(Standing.NOT_LIVE);
    }

    @Test
    void is_never_passed_over_for_a_connected_child_for_want_of_approval() {
        FosteringHousehold notAssessed = KIN.withApproval(new Approval.NotYetAssessed(Optional.empty()));

        assertThat(notAssessed.standingOn(DAY)).isEqualTo(Standing.CONNECTED_CHILDREN_ONLY);
        assertThat(notAssessed.standingOn(DAY, STRANGER)).isEqualTo(Standing.NOT_LIVE);
        assertThat(notAssessed.standingOn(DAY, NEPHEW)).isEqualTo(Standing.CONNECTED_CHILDREN_ONLY);
        assertThat(KIN.standingOn(DAY, NEPHEW)).isEqualTo(Standing.CONNECTED_CHILDREN_ONLY);
        assertThat(KIN.standingOn(DAY, STRANGER)).isEqualTo(Standing.NOT_RECORDED);
        assertThat(KIN.withApproval(FosteringLimits.STANDARD.temporaryApproval(DAY))
                        .standingOn(DAY.minusDays(1), NEPHEW))
                .isEqualTo(Standing.CONNECTED_CHILDREN_ONLY);
    }

    @Test
    void is_asked_about_for_a_connected_child_once_approval_is_over_or_was_refused() {
        LocalDate end = DAY.plusDays(10);
        FosteringHousehold full = KIN.withApproval(Approval.Full.during(DateRange.of(DAY, end)));
        FosteringHousehold temporary = KIN.withApproval(new Approval.Temporary(DateRange.of(DAY, end), false));
        FosteringHousehold refused = KIN.withApproval(new Approval.Refused(end));

        assertThat(full.standingOn(DAY.minusDays(1), NEPHEW)).isEqualTo(Standing.CONNECTED_CHILDREN_ONLY);
        assertThat(full.standingOn(end.minusDays(1), NEPHEW)).isEqualTo(Standing.LIVE);
        assertThat(temporary.standingOn(end.minusDays(1), NEPHEW)).isEqualTo(Standing.CONNECTED_CHILDREN_ONLY);
        assertThat(refused.standingOn(end.minusDays(1), NEPHEW)).isEqualTo(Standing.CONNECTED_CHILDREN_ONLY);
        assertThat(refused.standingOn(end.minusDays(1))).isEqualTo(Standing.CONNECTED_CHILDREN_ONLY);
        assertThat(ImmutableList.of(full, temporary, refused)).allSatisfy(household -> {
            assertThat(household.standingOn(end, NEPHEW)).isEqualTo(Standing.CONNECTED_TO_CONFIRM);
            assertThat(household.standingOn(end, STRANGER)).isEqualTo(Standing.NOT_LIVE);
            assertThat(household.standingOn(end)).isEqualTo(Standing.NOT_LIVE);
        });
        assertThat(refused.approved()).isEmpty();
    }

    @Test
    void is_approved_temporarily_only_until_a_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Approval.Temporary(DateRange.startingOn(DAY), false))
                .withMessage(
                        "Temporary days must have an end. Maybe make it with FosteringLimits, or is approval full?");
    }

    @Test
    void keeps_the_usual_limit_unless_an_exemption_names_everyone_on_that_day() {
        FosteringLimits one = FosteringLimits.STANDARD.withUsualLimit(1);
        ImmutableSet<ChildId> both = ImmutableSet.of(NEPHEW, STRANGER);
        FosteringHousehold household = KIN.withExemption(EXEMPTION);

        assertThat(household.limitFor(both, Answer.NO, DAY, one)).isEqualTo(FosteringLimitOutcome.EXEMPTED);
        assertThat(KIN.limitFor(both, Answer.NO, DAY, one)).isEqualTo(FosteringLimitOutcome.OVER_LIMIT);
        assertThat(household.limitFor(both, Answer.NO, DAY.plusDays(10), one))
                .isEqualTo(FosteringLimitOutcome.OVER_LIMIT);
        assertThat(household.limitFor(ImmutableSet.of(NEPHEW, ChildId.of("third")), Answer.NO, DAY, one))
                .isEqualTo(FosteringLimitOutcome.OVER_LIMIT);
        assertThat(household.limitFor(both, Answer.NO, DAY, FosteringLimits.STANDARD))
                .isEqualTo(FosteringLimitOutcome.WITHIN_LIMIT);
    }

    @Test
    void keeps_the_usual_limit_where_those_who_live_there_are_known_by_token_only() {
        FosteringLimits one = FosteringLimits.STANDARD.withUsualLimit(1);
        FosteringHousehold household = KIN.withExemption(EXEMPTION);

        assertThat(household.limitFor(2, Answer.NO, Answer.YES, DAY, one)).isEqualTo(FosteringLimitOutcome.EXEMPTED);
        assertThat(household.limitFor(2, Answer.NO, Answer.NO, DAY, one)).isEqualTo(FosteringLimitOutcome.OVER_LIMIT);
        assertThat(household.limitFor(2, Answer.NO, Answer.NOT_SPECIFIED, DAY, one))
                .isEqualTo(FosteringLimitOutcome.CANNOT_TELL);
        assertThat(household.limitFor(2, Answer.NO, Answer.YES, DAY.plusDays(10), one))
                .isEqualTo(FosteringLimitOutcome.OVER_LIMIT);
        assertThat(KIN.limitFor(2, Answer.NO, Answer.YES, DAY, one)).isEqualTo(FosteringLimitOutcome.OVER_LIMIT);
        assertThat(KIN.limitFor(1, Answer.NO, Answer.NO, DAY, one)).isEqualTo(FosteringLimitOutcome.WITHIN_LIMIT);
    }

    @Test
    void is_exempted_for_the_same_children_in_whatever_order_they_come() {
        FosteringExemption reversed = new FosteringExemption(
                ImmutableSortedSet.copyOf(Comparator.reverseOrder(), EXEMPTION.children()),
                EXEMPTION.grantedBy(),
                EXEMPTION.days());

        assertThat(reversed).isEqualTo(EXEMPTION);
        assertThat(reversed.children()).containsExactly(NEPHEW, STRANGER);
    }

    @Test
    void is_exempted_for_someone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FosteringExemption(
                        ImmutableSortedSet.of(), AuthorityId.of("A-1"), DateRange.startingOn(DAY)))
                .withMessage("FosteringExemption children must name at least one child. Maybe there is no exemption?");
    }

    @Test
    void does_not_name_children_once_degraded_and_still_knows_them_by_pseudonym() {
        Degradation how = Degradation.toSector(PseudonymKey.of(new byte[PseudonymKey.SHORTEST]));
        FosteringHousehold degraded = KIN.withExemption(EXEMPTION).degrade(how);

        assertThat(degraded.connectedChildren()).containsExactly(how.degrade(NEPHEW));
        assertThat(degraded.exemption().orElseThrow().children())
                .containsExactlyInAnyOrder(how.degrade(NEPHEW), how.degrade(STRANGER));
        assertThat(degraded.exemption().orElseThrow().grantedBy()).isEqualTo(AuthorityId.of("A-1"));
        assertThat(degraded.exemption().orElseThrow().days()).isEqualTo(EXEMPTION.days());
        assertThat(degraded.standingOn(DAY, how.degrade(NEPHEW))).isEqualTo(Standing.CONNECTED_CHILDREN_ONLY);
    }

    @Test
    void is_approved_on_terms() {
        ApprovalTerms terms = ApprovalTerms.builder()
                .children(2)
                .ages(Range.closed(5, 12))
                .sex(AcceptedSex.FEMALE)
                .addStays(KindOfStay.SHORT_TERM, KindOfStay.RESPITE)
                .build();

        assertThat(terms.cover(5, Sex.FEMALE, KindOfStay.SHORT_TERM, 2)).isEqualTo(Answer.YES);
        assertThat(terms.cover(12, Sex.FEMALE, KindOfStay.RESPITE, 1)).isEqualTo(Answer.YES);
        assertThat(terms.cover(4, Sex.FEMALE, KindOfStay.SHORT_TERM, 2)).isEqualTo(Answer.NO);
        assertThat(terms.cover(13, Sex.FEMALE, KindOfStay.SHORT_TERM, 2)).isEqualTo(Answer.NO);
        assertThat(terms.cover(5, Sex.MALE, KindOfStay.SHORT_TERM, 2)).isEqualTo(Answer.NO);
        assertThat(terms.cover(5, Sex.NOT_KNOWN, KindOfStay.SHORT_TERM, 2)).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(terms.withSex(AcceptedSex.ANY).cover(5, Sex.NOT_KNOWN, KindOfStay.SHORT_TERM, 2))
                .isEqualTo(Answer.YES);
        assertThat(terms.cover(5, Sex.FEMALE, KindOfStay.LONG_TERM, 2)).isEqualTo(Answer.NO);
        assertThat(terms.cover(5, Sex.FEMALE, KindOfStay.SHORT_TERM, 3)).isEqualTo(Answer.NO);
        assertThat(ApprovalTerms.NOT_SPECIFIED.cover(5, Sex.FEMALE, KindOfStay.SHORT_TERM, 9))
                .isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(ApprovalTerms.builder().children(2).build().cover(5, Sex.FEMALE, KindOfStay.SHORT_TERM, 3))
                .isEqualTo(Answer.NO);
    }

    @Test
    void is_approved_for_someone_of_some_age() {
        assertThat(ApprovalTerms.builder().children(1).build().children()).hasValue(1);
        assertThatIllegalArgumentException()
                .isThrownBy(ApprovalTerms.builder().children(0)::build)
                .withMessage(
                        "ApprovalTerms children must be 1 or more but was 0. Maybe leave it out where it is not known?");
        assertThatIllegalArgumentException()
                .isThrownBy(ApprovalTerms.builder().ages(Range.atLeast(3))::build)
                .withMessageContaining("ApprovalTerms ages must be whole years from 0 to 25")
                .withMessageContaining("Maybe use Range.closed?");
    }
}
