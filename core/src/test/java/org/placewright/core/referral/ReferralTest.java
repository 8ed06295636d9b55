package org.placewright.core.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.child.Education;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;
import org.placewright.core.need.Answer;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.Needs;
import org.placewright.core.privacy.Degradation;

class ReferralTest {

    private static final LocalDate BORN = LocalDate.of(2010, 6, 15);
    private static final Degradation TO_SECTOR = Degradation.toSector(PseudonymKey.of(new byte[32]));

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
    void takes_from_the_child_what_it_is_not_told() {
        Child known = referral()
                .neededFrom(BORN)
                .build()
                .child()
                .withResponsibleAuthority(AuthorityId.of("Northmoor"))
                .withHomePostcode(Postcode.of("M1 1AA"))
                .withEducation(Education.builder()
                        .schoolPostcode(Postcode.of("M2 2BB"))
                        .build());
        Referral silent = referral().child(known).neededFrom(BORN).build();
        Referral told = silent.withAuthority(AuthorityId.of("Eastwick"))
                .withHomePostcode(Postcode.of("M3"))
                .withSchoolPostcode(Postcode.of("M4"));

        assertThat(silent.knownAuthority()).contains(AuthorityId.of("Northmoor"));
        assertThat(silent.knownHomePostcode()).contains(Postcode.of("M1 1AA"));
        assertThat(silent.knownSchoolPostcode()).contains(Postcode.of("M2 2BB"));
        assertThat(told.knownAuthority()).contains(AuthorityId.of("Eastwick"));
        assertThat(told.knownHomePostcode()).contains(Postcode.of("M3"));
        assertThat(told.knownSchoolPostcode()).contains(Postcode.of("M4"));
        assertThat(silent.withChild(referral().neededFrom(BORN).build().child()).knownHomePostcode())
                .isEmpty();
    }

    @Test
    void asks_for_nothing_more_unless_told() {
        Referral referral = referral().neededFrom(BORN).build();

        assertThat(referral.recommendation()).isEqualTo(CareRecommendation.NOT_SPECIFIED);
        assertThat(referral.homePostcode()).isEmpty();
        assertThat(referral.schoolPostcode()).isEmpty();
        assertThat(referral.siblingsLiveAt()).isEmpty();
        assertThat(referral.authority()).isEmpty();
        assertThat(referral.latestStart()).isEmpty();
        assertThat(referral.neededBy()).isEqualTo(NeededBy.NOT_SPECIFIED);
        assertThat(referral.plannedOrEmergency()).isEqualTo(PlannedOrEmergency.NOT_SPECIFIED);
        assertThat(referral.siblingCount()).isEmpty();
        assertThat(referral.currentHome()).isEmpty();
        assertThat(referral.needs()).isEqualTo(Needs.builder().build());
        assertThat(referral.secureAccommodation()).isEqualTo(SecureAccommodationAuthority.NOT_SPECIFIED);
        assertThat(referral.deprivationOfLibertyOrder()).isEqualTo(DeprivationOfLibertyOrder.NOT_SPECIFIED);
        assertThat(referral.qualityAssurance()).isEmpty();
    }

    @Test
    void may_start_no_later_than_on_the_day_needed_but_not_before() {
        Referral.Builder referral = referral().neededFrom(BORN.plusYears(1));

        assertThat(referral.latestStart(BORN.plusYears(1)).build().latestStart())
                .contains(BORN.plusYears(1));
        assertThatIllegalArgumentException()
                .isThrownBy(referral.latestStart(BORN.plusYears(1).minusDays(1))::build)
                .withMessage("Referral latestStart is before neededFrom. Maybe the two dates are swapped?");
    }

    @Test
    void may_say_that_there_are_no_siblings_but_not_fewer() {
        Referral.Builder referral = referral().neededFrom(BORN);

        assertThat(referral.siblingCount(0).build().siblingCount()).hasValue(0);
        assertThatIllegalArgumentException()
                .isThrownBy(referral.siblingCount(-1)::build)
                .withMessageContaining("Referral siblingCount must not be negative but was -1")
                .withMessageContaining("Maybe");
    }

    @Test
    void does_not_print_needs_courts_or_people() {
        Referral referral = referral()
                .neededFrom(BORN)
                .currentHome(HomeId.of("H-3"))
                .needs(Needs.builder().wakingNight(Answer.YES).build())
                .deprivationOfLibertyOrder(DeprivationOfLibertyOrder.CURRENT)
                .qualityAssurance(new QualityAssurance(Optional.of("Ms Example"), BORN))
                .build();

        assertThat(referral.toString())
                .doesNotContain("H-3", "YES", "needs", "CURRENT", "secureAccommodation", "Example");
    }

    @Test
    void loses_what_could_identify_the_child_and_keeps_the_rest() {
        Referral referral = referral()
                .neededFrom(BORN)
                .latestStart(BORN.plusDays(7))
                .homePostcode(Postcode.of("SW1A 2AA"))
                .schoolPostcode(Postcode.of("SW1A 2AB"))
                .addSiblingsLiveAt(HomeId.of("H-1"))
                .currentHome(HomeId.of("H-2"))
                .needs(Needs.builder()
                        .preferredLocation(Postcode.of("SW1A 2AD"))
                        .build())
                .qualityAssurance(new QualityAssurance(Optional.of("Ms Example"), BORN))
                .build();

        assertThat(referral.degrade(TO_SECTOR))
                .isEqualTo(referral.withId(TO_SECTOR.degrade(referral.id()))
                        .withChild(referral.child()
                                .withId(TO_SECTOR.degrade(referral.child().id()))
                                .withDateOfBirth(BORN.withDayOfMonth(1)))
                        .withHomePostcode(Postcode.of("SW1A 2"))
                        .withSchoolPostcode(Postcode.of("SW1A 2"))
                        .withSiblingsLiveAt(TO_SECTOR.degrade(HomeId.of("H-1")))
                        .withCurrentHome(TO_SECTOR.degrade(HomeId.of("H-2")))
                        .withNeeds(Needs.builder()
                                .preferredLocation(Postcode.of("SW1A 2"))
                                .build())
                        .withQualityAssurance(new QualityAssurance(Optional.empty(), BORN)));
    }

    @Test
    void is_not_checked_by_a_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QualityAssurance(Optional.of(" "), BORN))
                .withMessageContaining("QualityAssurance by must not be blank")
                .withMessageContaining("Maybe");
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
