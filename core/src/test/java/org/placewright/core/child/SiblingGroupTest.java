package org.placewright.core.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.need.Answer;
import org.placewright.core.privacy.Degradation;

class SiblingGroupTest {

    private static final ChildId ANN = ChildId.of("Ann");
    private static final ChildId BEN = ChildId.of("Ben");
    private static final ChildId CAT = ChildId.of("Cat");
    private static final ChildId DAN = ChildId.of("Dan");
    private static final SiblingGroup UNDECIDED =
            SiblingGroup.builder().addMembers(DAN, CAT, BEN, ANN).build();
    private static final SiblingGroup SPLIT = UNDECIDED.withDecision(TogetherOrApart.MAY_BE_SPLIT);

    @Test
    void holds_two_or_more_different_children_in_order() {
        assertThat(UNDECIDED.members()).containsExactly(ANN, BEN, CAT, DAN);
        assertThat(UNDECIDED.withMembers(BEN, ANN).members()).containsExactly(ANN, BEN);
        assertRefused(
                () -> UNDECIDED.withMembers(ANN, ANN), "members must be two or more different children but are 1");
        assertRefused(() -> UNDECIDED.withMembers(), "but are 0");
    }

    @Test
    void knows_the_siblings_of_each() {
        assertThat(UNDECIDED.siblingsOf(CAT)).containsExactly(ANN, BEN, DAN);
        assertRefused(() -> UNDECIDED.siblingsOf(ChildId.of("Eve")), "no such member");
    }

    @Test
    void does_not_take_undecided_for_a_leave_to_split() {
        assertThat(UNDECIDED.decision()).isEqualTo(TogetherOrApart.NOT_DECIDED);
        assertThat(UNDECIDED.mayLiveApart(ANN, BEN)).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(UNDECIDED.withDecision(TogetherOrApart.KEEP_TOGETHER).mayLiveApart(ANN, BEN))
                .isEqualTo(Answer.NO);
        assertThat(SPLIT.mayLiveApart(ANN, BEN)).isEqualTo(Answer.YES);
    }

    @Test
    void says_who_may_live_together() {
        SiblingGroup apart = UNDECIDED.withDecision(TogetherOrApart.LIVE_APART);

        assertThat(apart.mayLiveTogether(ANN, BEN)).isEqualTo(Answer.NO);
        assertThat(apart.mayLiveApart(ANN, BEN)).isEqualTo(Answer.YES);
        assertThat(SPLIT.mayLiveTogether(ANN, BEN)).isEqualTo(Answer.YES);
        assertThat(UNDECIDED.withDecision(TogetherOrApart.KEEP_TOGETHER).mayLiveTogether(ANN, BEN))
                .isEqualTo(Answer.YES);
        assertThat(UNDECIDED.mayLiveTogether(ANN, BEN)).isEqualTo(Answer.NOT_SPECIFIED);
        assertRefused(() -> apart.mayLiveTogether(ANN, ANN), "mayLiveTogether needs two children");
        assertRefused(() -> apart.mayLiveTogether(ChildId.of("Eve"), ANN), "no such member");
        assertRefused(
                () -> apart.withKeptTogether(KeptTogether.of(ANN, BEN)),
                "keptTogether must be empty where decision is LIVE_APART");
    }

    @Test
    void keeps_some_together_where_the_others_may_be_split() {
        SiblingGroup group = SPLIT.withKeptTogether(KeptTogether.of(CAT, DAN), KeptTogether.of(BEN, ANN));

        assertThat(group.keptTogether()).containsExactly(KeptTogether.of(ANN, BEN), KeptTogether.of(CAT, DAN));
        assertThat(group.mayLiveApart(BEN, ANN)).isEqualTo(Answer.NO);
        assertThat(group.mayLiveApart(CAT, DAN)).isEqualTo(Answer.NO);
        assertThat(group.mayLiveApart(BEN, CAT)).isEqualTo(Answer.YES);
        assertRefused(() -> group.mayLiveApart(ANN, ANN), "needs two children");
        assertRefused(() -> group.mayLiveApart(ANN, ChildId.of("Eve")), "no such member");
    }

    @Test
    void refuses_to_keep_together_what_is_not_part_of_it() {
        assertRefused(() -> SPLIT.withKeptTogether(KeptTogether.of(ANN, ChildId.of("Eve"))), "must be of some members");
        assertRefused(() -> SPLIT.withKeptTogether(KeptTogether.of(ANN, BEN, CAT, DAN)), "not of all");
        assertRefused(
                () -> SPLIT.withKeptTogether(KeptTogether.of(ANN, BEN), KeptTogether.of(BEN, CAT)),
                "must not hold a child twice");
        assertRefused(
                () -> UNDECIDED.withKeptTogether(KeptTogether.of(ANN, BEN)),
                "keptTogether must be empty where decision is NOT_DECIDED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeptTogether.of(ANN, ANN))
                .withMessageContaining("KeptTogether members must be two or more different children but are 1");
    }

    @Test
    void orders_those_kept_together_whatever_order_they_came_in() {
        KeptTogether reversed = new KeptTogether(ImmutableSortedSet.orderedBy(Comparator.<ChildId>reverseOrder())
                .add(ANN, BEN)
                .build());

        assertThat(reversed.members()).containsExactly(ANN, BEN);
        assertThat(reversed).isEqualByComparingTo(KeptTogether.of(ANN, BEN));
    }

    @Test
    void says_who_decided_only_where_something_was_decided() {
        SiblingGroup decided = SPLIT.withDecidedBy("team manager")
                .withDecidedOn(LocalDate.of(2024, 5, 6))
                .withReason("a carer near each school");

        assertThat(decided.decidedBy()).contains("team manager");
        assertRefused(() -> UNDECIDED.withDecidedBy("team manager"), "decision is NOT_DECIDED");
        assertRefused(() -> UNDECIDED.withDecidedOn(LocalDate.of(2024, 5, 6)), "decision is NOT_DECIDED");
        assertRefused(() -> UNDECIDED.withReason("a carer near"), "decision is NOT_DECIDED");
        assertRefused(() -> SPLIT.withDecidedBy(" "), "decidedBy must not be blank");
        assertRefused(() -> SPLIT.withReason(""), "reason must not be blank");
    }

    @Test
    void is_degraded_before_it_is_shared() {
        Degradation how = Degradation.toSector(PseudonymKey.of(new byte[32]));
        SiblingGroup decided = SPLIT.withKeptTogether(KeptTogether.of(ANN, BEN))
                .withDecidedBy("team manager")
                .withDecidedOn(LocalDate.of(2024, 5, 6))
                .withReason("a carer near each school");

        assertThat(decided.degrade(how))
                .isEqualTo(SPLIT.withMembers(how.degrade(ANN), how.degrade(BEN), how.degrade(CAT), how.degrade(DAN))
                        .withKeptTogether(KeptTogether.of(how.degrade(ANN), how.degrade(BEN)))
                        .withDecidedOn(LocalDate.of(2024, 5, 6)));
    }

    @Test
    void prints_no_member_and_no_reason() {
        assertThat(SPLIT.withReason("a carer near each school")).hasToString("SiblingGroup{decision=MAY_BE_SPLIT}");
    }

    private static void assertRefused(ThrowingCallable asking, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(asking)
                .withMessageContaining("SiblingGroup ")
                .withMessageContaining(why)
                .withMessageContaining("Maybe")
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("Eve", "Ann"));
    }
}
