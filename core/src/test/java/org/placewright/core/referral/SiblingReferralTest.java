package org.placewright.core.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;
import org.placewright.core.privacy.Degradation;

class SiblingReferralTest {

    private static final LocalDate BORN = LocalDate.of(2010, 6, 15);
    private static final Degradation TO_SECTOR = Degradation.toSector(PseudonymKey.of(new byte[32]));
    private static final Referral FIRST = referral("R-1", "C-2");
    private static final Referral SECOND = referral("R-2", "C-1");

    private static Referral referral(String id, String child) {
        return Referral.builder()
                .id(ReferralId.of(id))
                .child(Child.builder()
                        .id(ChildId.of(child))
                        .sex(Sex.FEMALE)
                        .dateOfBirth(BORN)
                        .build())
                .neededFrom(BORN.plusYears(5))
                .build();
    }

    private static final SiblingGroup SIBLINGS = SiblingGroup.builder()
            .addMembers(ChildId.of("C-1"), ChildId.of("C-2"), ChildId.of("C-9"))
            .decision(TogetherOrApart.KEEP_TOGETHER)
            .build();

    private static SiblingReferral.Builder group() {
        return SiblingReferral.builder().id(ReferralId.of("G-1"));
    }

    @Test
    void holds_a_referral_of_each_child_in_order() {
        SiblingReferral group = group().addReferrals(SECOND, FIRST).build();

        assertThat(group.referrals()).containsExactly(FIRST, SECOND);
        assertThat(group.children()).containsExactly(ChildId.of("C-1"), ChildId.of("C-2"));
        assertThat(group.siblings()).isEmpty();
        assertThat(group).isEqualTo(group().addReferrals(FIRST, SECOND).build());
    }

    @Test
    void is_of_two_children_or_more() {
        assertThatIllegalArgumentException()
                .isThrownBy(group().addReferrals(FIRST)::build)
                .withMessage(
                        "SiblingReferral G-1 must have at least 2 referrals but has 1. Maybe a Referral is enough?");
        assertThatIllegalArgumentException()
                .isThrownBy(group().addReferrals(FIRST, referral("R-3", "C-2"))::build)
                .withMessageContaining("SiblingReferral G-1 has two referrals of one child")
                .withMessageContaining("Maybe")
                .withMessageNotContaining("C-2");
        assertThatIllegalArgumentException()
                .isThrownBy(group().addReferrals(FIRST, referral("R-1", "C-3"))::build)
                .withMessageContaining("SiblingReferral G-1 has two referrals of the same id")
                .withMessageContaining("Maybe");
    }

    @Test
    void refers_siblings_only() {
        assertThat(group().addReferrals(FIRST, SECOND)
                        .siblings(SIBLINGS)
                        .build()
                        .siblings())
                .contains(SIBLINGS);
        assertThatIllegalArgumentException()
                .isThrownBy(group().addReferrals(FIRST, referral("R-3", "C-3")).siblings(SIBLINGS)::build)
                .withMessage("SiblingReferral G-1 has a child who is not one of its siblings. "
                        + "Maybe add the child to the SiblingGroup?");
    }

    @Test
    void degrades_each_referral() {
        SiblingReferral group =
                group().addReferrals(FIRST, SECOND).siblings(SIBLINGS).build();

        assertThat(group.degrade(TO_SECTOR))
                .isEqualTo(SiblingReferral.builder()
                        .id(TO_SECTOR.degrade(ReferralId.of("G-1")))
                        .addReferrals(FIRST.degrade(TO_SECTOR), SECOND.degrade(TO_SECTOR))
                        .siblings(SIBLINGS.degrade(TO_SECTOR))
                        .build());
    }
}
