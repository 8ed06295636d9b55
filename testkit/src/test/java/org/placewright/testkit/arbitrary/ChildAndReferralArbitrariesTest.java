package org.placewright.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.child.Child;
import org.placewright.core.child.PupilNumber;
import org.placewright.core.child.StrengthsAndDifficultiesScore;
import org.placewright.core.code.ReasonForNoUniquePupilNumber;
import org.placewright.core.code.Sex;
import org.placewright.core.id.UniquePupilNumber;
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

    @Property(tries = 20)
    void children_shrink_to_the_earliest_and_plainest(@ForAll Random random) {
        Child child = Draws.smallest(ChildArbitraries.children(), random, drawn -> drawn.sex() == Sex.FEMALE);

        assertThat(child.dateOfBirth()).isEqualTo(LocalDate.of(2000, 1, 1));
        assertThat(child.id().value()).hasSizeLessThan(5);
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
