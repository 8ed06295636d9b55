package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.NEEDED;
import static org.placewright.matching.Examples.childrensHome;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.registration;
import static org.placewright.matching.rule.Says.full;
import static org.placewright.matching.rule.Says.says;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.FosteringLimits;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.referral.Referral;
import org.placewright.core.time.DateRange;

class RegistrationRuleTest {

    private static final Referral CHILD = referral().build();
    private static final EligibilityRule<?> RULE = new RegistrationRule();

    @Test
    void a_home_is_registered_from_its_first_day_to_the_day_before_it_closes() {
        Registration active = registration(RegistrationStatus.ACTIVE);
        assertThat(says(RULE, CHILD, of(active.withRegisteredOn(NEEDED)))).isEqualTo("ALLOWED");
        assertThat(says(RULE, CHILD, of(active.withRegisteredOn(NEEDED.plusDays(1)))))
                .isEqualTo("EXCLUDED not-yet-open");
        assertThat(says(RULE, CHILD, of(active.withClosedOn(NEEDED.plusDays(1)))))
                .isEqualTo("ALLOWED");
        assertThat(says(RULE, CHILD, of(active.withClosedOn(NEEDED)))).isEqualTo("EXCLUDED closed");
    }

    @Test
    void that_a_home_is_unregistered_is_told_apart_from_all_else() {
        assertThat(says(RULE, CHILD, of(registration(RegistrationStatus.CANCELLED))))
                .isEqualTo("EXCLUDED unregistered");
        assertThat(says(
                        RULE,
                        CHILD,
                        of(registration(RegistrationStatus.CANCELLED).withClosedOn(NEEDED.plusDays(1)))))
                .isEqualTo("ALLOWED");
        assertThat(says(RULE, CHILD, of(registration(RegistrationStatus.SUSPENDED))))
                .isEqualTo("EXCLUDED registration-suspended");
        assertThat(says(RULE, CHILD, of(registration(RegistrationStatus.PROPOSED))))
                .isEqualTo("EXCLUDED not-yet-open");
        assertThat(says(RULE, CHILD, of(registration(RegistrationStatus.RESIGNED))))
                .isEqualTo("EXCLUDED closed");
        assertThat(RULE.mayBeRelaxed()).isFalse();
    }

    @Test
    void what_is_not_recorded_is_asked() {
        Home nothing = childrensHome("C").registration(Optional.empty()).build();
        assertThat(says(RULE, CHILD, nothing)).isEqualTo("CANNOT_TELL registration-not-recorded");
        assertThat(says(RULE, CHILD, fostering("F").approved(Optional.empty()).build()))
                .isEqualTo("CANNOT_TELL registration-not-recorded");
    }

    @Test
    void a_foster_carer_is_approved_on_the_days_approved() {
        assertThat(says(
                        RULE,
                        CHILD,
                        fostering("F")
                                .approved(DateRange.of(NEEDED, NEEDED.plusDays(1)))
                                .build()))
                .isEqualTo("ALLOWED");
        assertThat(says(
                        RULE,
                        CHILD,
                        fostering("F")
                                .approved(DateRange.of(NEEDED.minusYears(1), NEEDED))
                                .build()))
                .isEqualTo("EXCLUDED not-approved");
    }

    @Test
    void a_connected_person_is_flagged_and_never_excluded_for_want_of_approval() {
        Approval temporary = FosteringLimits.STANDARD.temporaryApproval(NEEDED);
        assertThat(says(RULE, CHILD, fostering("F").approval(temporary).build()))
                .isEqualTo("EXCLUDED not-approved");
        assertThat(says(RULE, CHILD, kin(Optional.of(temporary)))).isEqualTo("FLAGGED temporary-approval");
        assertThat(says(RULE, CHILD, kin(Optional.of(new Approval.NotYetAssessed(Optional.empty())))))
                .isEqualTo("FLAGGED temporary-approval");
        assertThat(says(RULE, CHILD, kin(Optional.empty()))).isEqualTo("FLAGGED temporary-approval");
        assertThat(full(RULE, CHILD, kin(Optional.empty())).statement())
                .contains("temporary approval under reg 24, 16 weeks");
        assertThat(says(RULE, CHILD, kin(Optional.of(new Approval.Refused(NEEDED)))))
                .isEqualTo("CANNOT_TELL approval-over-or-refused");
        assertThat(says(RULE, CHILD, kin(Optional.of(Approval.Full.during(DateRange.startingOn(NEEDED))))))
                .isEqualTo("ALLOWED");
    }

    @Test
    void a_temporary_approval_runs_no_longer_than_it_may() {
        Approval lawful = new Approval.Temporary(DateRange.of(NEEDED, NEEDED.plusWeeks(24)), true);
        Approval tooLong =
                new Approval.Temporary(DateRange.of(NEEDED, NEEDED.plusWeeks(24).plusDays(1)), true);
        assertThat(says(RULE, CHILD, kin(Optional.of(lawful)))).isEqualTo("FLAGGED temporary-approval");
        assertThat(says(RULE, CHILD, kin(Optional.of(tooLong)))).isEqualTo("CANNOT_TELL temporary-approval-too-long");
    }

    private static Home of(Registration registration) {
        return childrensHome("C").registration(registration).build();
    }

    private static Home kin(Optional<Approval> approval) {
        return FosteringHousehold.builder()
                .id(HomeId.of("F"))
                .approval(approval)
                .addConnectedChildren(CHILD.child().id())
                .build();
    }
}
