package org.placewright.core.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.need.CareRecommendation;

class ReferralTest {

    private static final LocalDate BORN = LocalDate.of(2010, 6, 15);

    private static Referral.Builder referral() {
        return Referral.builder()
                .id(ReferralId.of("R-1"))
                .child(Child.builder()
                        .id(ChildId.of("C-1"))
                        .sex(Sex.MALE)
                        .dateOfBirth(BORN)
                        .build());
    }

    @Test
    void knows_the_age_when_the_home_is_needed() {
        assertThat(referral().neededFrom(BORN.plusYears(9)).build().ageWhenNeeded())
                .isEqualTo(9);
        assertThat(referral().neededFrom(BORN.plusYears(9).minusDays(1)).build().ageWhenNeeded())
                .isEqualTo(8);
    }

    @Test
    void may_be_for_a_child_born_that_day_but_not_later_and_quotes_no_date() {
        assertThat(referral().neededFrom(BORN).build().ageWhenNeeded()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(referral().neededFrom(BORN.minusDays(1))::build)
                .withMessage("Referral neededFrom is before the child was born. Maybe two date columns are swapped?");
    }

    @Test
    void asks_for_nothing_more_unless_told() {
        Referral referral = referral().neededFrom(BORN).build();

        assertThat(referral.recommendation()).isEqualTo(CareRecommendation.NOT_SPECIFIED);
        assertThat(referral.homePostcode()).isEmpty();
        assertThat(referral.schoolPostcode()).isEmpty();
        assertThat(referral.siblingsLiveAt()).isEmpty();
    }

    @Test
    void holds_the_homes_of_siblings_in_order_and_does_not_print_them() {
        Referral referral = referral()
                .neededFrom(BORN)
                .addSiblingsLiveAt(HomeId.of("H-2"), HomeId.of("H-1"))
                .build();

        assertThat(referral.siblingsLiveAt()).containsExactly(HomeId.of("H-1"), HomeId.of("H-2"));
        assertThat(referral.toString()).contains("R-1").doesNotContain("H-1", "H-2", "siblings");
    }
}
