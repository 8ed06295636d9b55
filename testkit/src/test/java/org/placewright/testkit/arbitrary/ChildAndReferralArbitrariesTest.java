package org.placewright.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Month;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.child.Background;
import org.placewright.core.child.Child;
import org.placewright.core.child.PupilNumber;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.StrengthsAndDifficultiesScore;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.code.ReasonForNoUniquePupilNumber;
import org.placewright.core.code.Sex;
import org.placewright.core.id.UniquePupilNumber;
import org.placewright.core.need.Answer;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.Suitability;
import org.placewright.core.referral.Referral;

class ChildAndReferralArbitrariesTest {

    private static boolean isLeapDay(LocalDate date) {
        return date.getMonth() == Month.FEBRUARY && date.getDayOfMonth() == 29;
    }

    @Property(tries = 3)
    void children_are_of_every_sex_and_some_born_on_a_leap_day(@ForAll Random random) {
        assertThat(Draws.many(ChildArbitraries.children(), random))
                .anyMatch(child -> isLeapDay(child.dateOfBirth()))
                .anyMatch(child -> child.sex() == Sex.NOT_KNOWN)
                .anyMatch(child -> child.sex() == Sex.MALE)
                .anyMatch(child -> child.sex() == Sex.FEMALE)
                .anyMatch(child -> child.ethnicity().isEmpty())
                .anyMatch(child -> child.id().value().length() > 20);
    }

    @Property(tries = 3)
    void of_some_children_much_is_known_and_of_others_nothing(@ForAll Random random) {
        assertThat(Draws.many(ChildArbitraries.children(), random))
                .anyMatch(child -> child.legalStatuses().size() > 1)
                .anyMatch(child -> child.legalStatusOn(child.dateOfBirth()).isPresent())
                .anyMatch(child -> child.legalStatuses().isEmpty())
                .anyMatch(child -> child.unaccompaniedPeriods().isEmpty())
                .anyMatch(child -> child.unaccompaniedPeriods()
                        .filter(ImmutableSortedSet::isEmpty)
                        .isPresent())
                .anyMatch(child -> child.unaccompaniedOn(child.dateOfBirth()) == Answer.YES)
                .anyMatch(child -> child.mother() == Answer.NO)
                .anyMatch(child -> child.dateOfBirthOfMothersChild().isPresent())
                .anyMatch(child ->
                        child.wishes().stream().anyMatch(wish -> wish.words().isPresent()))
                .anyMatch(child -> child.background().languages().size() > 2)
                .anyMatch(child -> child.education().mustStayAtSchool() == Answer.YES)
                .anyMatch(child -> child.background().equals(Background.NOT_KNOWN));
    }

    @Property(tries = 10)
    void sibling_groups_are_of_every_kind_and_shrink_to_two(@ForAll Random random) {
        assertThat(Draws.many(SiblingArbitraries.siblingGroups(), random))
                .anyMatch(group -> group.decision() == TogetherOrApart.NOT_DECIDED)
                .anyMatch(group -> group.decision() == TogetherOrApart.KEEP_TOGETHER)
                .anyMatch(group -> group.decision() == TogetherOrApart.LIVE_APART)
                .anyMatch(group -> group.keptTogether().size() == 2)
                .anyMatch(group -> group.members().size() == 7)
                .anyMatch(group -> group.reason().isPresent());
        SiblingGroup smallest = Draws.smallest(
                SiblingArbitraries.siblingGroups(),
                random,
                group -> group.members().size() > 1);
        assertThat(smallest.members()).hasSize(2);
        assertThat(smallest.decision()).isEqualTo(TogetherOrApart.NOT_DECIDED);
    }

    @Property(tries = 20)
    void children_shrink_to_the_earliest_and_plainest(@ForAll Random random) {
        Child child = Draws.smallest(ChildArbitraries.children(), random, drawn -> drawn.sex() == Sex.FEMALE);

        assertThat(child.dateOfBirth()).isEqualTo(LocalDate.of(2000, 1, 1));
        assertThat(child.id().value()).hasSizeLessThan(5);
        assertThat(child.legalStatuses()).isEmpty();
        assertThat(child.background()).isEqualTo(Background.NOT_KNOWN);
    }

    @Property
    void referrals_are_for_children(@ForAll Referral referral) {
        assertThat(referral.ageWhenNeeded()).isBetween(0, 17);
    }

    @Property(tries = 3)
    void referrals_hold_the_ages_at_which_the_law_changes(@ForAll Random random) {
        assertThat(Draws.many(ReferralArbitraries.referrals(), random))
                .anyMatch(referral ->
                        referral.neededFrom().equals(referral.child().dateOfBirth()))
                .anyMatch(referral -> isDaysFromBirthday(referral, 18, -1))
                .anyMatch(referral -> isDaysFromBirthday(referral, 16, 0))
                .anyMatch(referral -> isDaysFromBirthday(referral, 16, -1))
                .anyMatch(referral -> isDaysFromBirthday(referral, 13, -1))
                .anyMatch(referral -> isDaysFromBirthday(referral, 10, -1))
                .anyMatch(referral -> isLeapDay(referral.child().dateOfBirth()))
                .anyMatch(referral -> referral.siblingsLiveAt().size() == 3)
                .anyMatch(referral -> referral.siblingsLiveAt().isEmpty())
                .anyMatch(referral -> referral.homePostcode().isEmpty())
                .anyMatch(referral -> referral.schoolPostcode().isEmpty())
                .anyMatch(referral -> referral.recommendation()
                        .equals(new CareRecommendation(
                                Suitability.UNSUITABLE, Suitability.UNSUITABLE, Suitability.UNSUITABLE)));
    }

    private static boolean isDaysFromBirthday(Referral referral, int age, int days) {
        return TimeArbitraries.birthday(referral.child().dateOfBirth(), age)
                .plusDays(days)
                .equals(referral.neededFrom());
    }

    @Property(tries = 10)
    void some_siblings_need_no_home_and_some_are_kept_together(@ForAll Random random) {
        assertThat(Draws.many(ReferralArbitraries.siblingReferrals(), random))
                .anyMatch(siblings -> siblings.siblings().isEmpty())
                .anyMatch(siblings -> siblings.siblings().stream()
                        .anyMatch(group -> group.members().equals(siblings.children())))
                .anyMatch(siblings -> siblings.siblings().stream()
                        .anyMatch(group ->
                                group.members().size() > siblings.children().size()))
                .anyMatch(siblings -> siblings.siblings().stream()
                        .anyMatch(group -> !group.keptTogether().isEmpty()));
    }

    @Property(tries = 10)
    void referrals_shrink_to_what_matters(@ForAll Random random) {
        Referral referral = Draws.smallest(ReferralArbitraries.referrals(), random, drawn -> !drawn.siblingsLiveAt()
                .isEmpty());

        assertThat(referral.siblingsLiveAt()).hasSize(1);
        assertThat(referral.homePostcode()).isEmpty();
        assertThat(referral.schoolPostcode()).isEmpty();
    }

    @Property(tries = 3)
    void pupil_numbers_are_permanent_or_temporary_or_missing_for_any_reason(@ForAll Random random) {
        assertThat(Draws.many(ChildArbitraries.pupilNumbers(), random))
                .anyMatch(number -> number instanceof PupilNumber.Given given
                        && given.number().isTemporary())
                .anyMatch(number -> number instanceof PupilNumber.Given given
                        && !given.number().isTemporary())
                .containsAll(ReasonForNoUniquePupilNumber.codes().codes().stream()
                        .map(PupilNumber.Absent::new)
                        .toList());
        assertThat(Draws.smallest(ChildArbitraries.pupilNumbers(), random, number -> true))
                .isEqualTo(new PupilNumber.Given(UniquePupilNumber.of("A000000000000")));
    }

    @Property(tries = 3)
    void scores_reach_from_lowest_to_highest(@ForAll Random random) {
        assertThat(Draws.many(ChildArbitraries.strengthsAndDifficultiesScores(), random))
                .contains(
                        new StrengthsAndDifficultiesScore(0),
                        new StrengthsAndDifficultiesScore(StrengthsAndDifficultiesScore.HIGHEST));
    }
}
