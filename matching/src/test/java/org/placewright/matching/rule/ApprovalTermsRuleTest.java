package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.NEEDED;
import static org.placewright.matching.Examples.childrensHome;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.room;
import static org.placewright.matching.rule.Says.full;
import static org.placewright.matching.rule.Says.says;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.Sex;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.Referral;
import org.placewright.core.time.DateRange;
import org.placewright.matching.Allowance;
import org.placewright.matching.Listing;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RulePolicy;

class ApprovalTermsRuleTest {

    private static final EligibilityRule<?> RULE = new ApprovalTermsRule();
    private static final Referral GIRL_OF_NINE = referral().build();

    @Test
    void the_terms_bind_to_both_ends() {
        assertThat(says(RULE, GIRL_OF_NINE, approved(ages(0, 8)))).isEqualTo("EXCLUDED outside-approved-ages");
        assertThat(says(RULE, GIRL_OF_NINE, approved(ages(0, 9)))).isEqualTo("ALLOWED");
        assertThat(says(RULE, GIRL_OF_NINE, approved(ages(9, 17)))).isEqualTo("ALLOWED");
        assertThat(says(RULE, GIRL_OF_NINE, approved(ages(10, 17)))).isEqualTo("EXCLUDED outside-approved-ages");
        ApprovalTerms boys = ApprovalTerms.builder().sex(AcceptedSex.MALE).build();
        assertThat(says(RULE, GIRL_OF_NINE, approved(boys))).isEqualTo("EXCLUDED outside-approved-sex");
    }

    @Test
    void the_number_counts_those_who_live_there() {
        FosteringHousehold two = approved(ApprovalTerms.builder().children(2).build());
        assertThat(says(RULE, GIRL_OF_NINE, two.withCapacity(room(3, 1)))).isEqualTo("ALLOWED");
        assertThat(says(RULE, GIRL_OF_NINE, two.withCapacity(room(3, 2)))).isEqualTo("EXCLUDED over-approved-number");
    }

    @Test
    void how_many_live_there_is_asked_where_a_calendar_has_room_and_it_could_bind() {
        Listing calendar = Listing.builder()
                .addVacancies(new VacancyPeriod(HomeId.of("F"), 1, DateRange.startingOn(NEEDED)))
                .build();
        FosteringHousehold one = approved(ApprovalTerms.builder().children(1).build());
        UsableCapacity room = UsableCapacity.builder().registered(1).build();
        FosteringHousehold silent = one.withCapacity(Optional.empty());
        assertThat(says(RULE, GIRL_OF_NINE, silent)).isEqualTo("ALLOWED");
        assertThat(says(RULE, GIRL_OF_NINE, silent, calendar, RulePolicy.STANDARD))
                .isEqualTo("CANNOT_TELL number-living-there-not-known");
        assertThat(says(RULE, GIRL_OF_NINE, one.withCapacity(room), calendar, RulePolicy.STANDARD))
                .isEqualTo("ALLOWED");
        assertThat(says(RULE, GIRL_OF_NINE, one.withCapacity(room.withRegistered(2)), calendar, RulePolicy.STANDARD))
                .isEqualTo("CANNOT_TELL number-living-there-not-known");
        assertThat(full(RULE, MatchRequest.of(GIRL_OF_NINE), silent, calendar, RulePolicy.STANDARD)
                        .statement())
                .isEqualTo("Approved for 1 children at once, and 1 would come. How many live there already?");
    }

    @Test
    void an_approval_for_short_stays_covers_an_emergency() {
        assertThat(says(RULE, emergency(), approved(stays(KindOfStay.SHORT_TERM))))
                .isEqualTo("ALLOWED");
        assertThat(says(RULE, emergency(), approved(stays(KindOfStay.EMERGENCY))))
                .isEqualTo("ALLOWED");
        assertThat(says(RULE, emergency(), approved(stays(KindOfStay.RESPITE))))
                .isEqualTo("EXCLUDED outside-approved-stays");
        assertThat(says(RULE, GIRL_OF_NINE, approved(stays(KindOfStay.RESPITE))))
                .isEqualTo("ALLOWED");
        MatchRequest longTerm = MatchRequest.of(GIRL_OF_NINE).withStay(KindOfStay.LONG_TERM);
        assertThat(says(RULE, longTerm, approved(stays(KindOfStay.RESPITE))))
                .isEqualTo("EXCLUDED outside-approved-stays");
    }

    @Test
    void in_an_emergency_the_way_out_is_named_and_taken_only_where_it_is_allowed() {
        FosteringHousehold home = approved(ages(0, 4));
        assertThat(full(RULE, emergency(), home).remedy().orElseThrow())
                .startsWith("An emergency placement outside terms, up to 6 working days");
        MatchRequest allowed = MatchRequest.of(emergency()).withAllowances(Allowance.EMERGENCY_OUTSIDE_TERMS);
        assertThat(says(RULE, allowed, home)).isEqualTo("FLAGGED outside-terms-in-emergency");
        Referral sexNotKnown = emergency().withChild(emergency().child().withSex(Sex.NOT_KNOWN));
        FosteringHousehold boysOnly =
                approved(ApprovalTerms.builder().sex(AcceptedSex.MALE).build());
        assertThat(says(RULE, sexNotKnown, boysOnly)).isEqualTo("CANNOT_TELL sex-of-child-not-known");
        assertThat(says(RULE, MatchRequest.of(sexNotKnown).withAllowances(Allowance.EMERGENCY_OUTSIDE_TERMS), boysOnly))
                .isEqualTo("FLAGGED outside-terms-in-emergency");
        MatchRequest planned = MatchRequest.of(GIRL_OF_NINE).withAllowances(Allowance.EMERGENCY_OUTSIDE_TERMS);
        assertThat(says(RULE, planned, home)).isEqualTo("EXCLUDED outside-approved-ages");
        assertThat(RULE.mayBeRelaxed()).isTrue();
    }

    @Test
    void the_last_day_skips_weekends_and_the_bank_holidays_that_are_given() {
        // 1 April 2026 is a Wednesday, Good Friday the 3rd, Easter Monday the 6th.
        MatchRequest allowed = MatchRequest.of(emergency()).withAllowances(Allowance.EMERGENCY_OUTSIDE_TERMS);
        RulePolicy easter = RulePolicy.builder()
                .addBankHolidays(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6))
                .build();
        assertThat(full(RULE, allowed, approved(ages(0, 4)), Listing.NOT_SPECIFIED, RulePolicy.STANDARD)
                        .statement())
                .contains("2026-04-08");
        assertThat(full(RULE, allowed, approved(ages(0, 4)), Listing.NOT_SPECIFIED, easter)
                        .statement())
                .contains("2026-04-10");
    }

    @Test
    void terms_never_exclude_a_connected_child_nor_say_what_they_do_not_say() {
        FosteringHousehold kin =
                approved(ages(0, 4)).withConnectedChildren(GIRL_OF_NINE.child().id());
        assertThat(says(RULE, GIRL_OF_NINE, kin)).isEqualTo("FLAGGED outside-terms-for-connected-child");
        assertThat(says(RULE, GIRL_OF_NINE, fostering("F").build())).isEqualTo("ALLOWED");
        assertThat(says(RULE, GIRL_OF_NINE, childrensHome("C").build())).isEqualTo("ALLOWED");
    }

    private static Referral emergency() {
        return GIRL_OF_NINE.withPlannedOrEmergency(PlannedOrEmergency.EMERGENCY);
    }

    private static ApprovalTerms ages(int from, int to) {
        return ApprovalTerms.builder().ages(Range.closed(from, to)).build();
    }

    private static ApprovalTerms stays(KindOfStay stay) {
        return ApprovalTerms.builder().addStays(stay).build();
    }

    private static FosteringHousehold approved(ApprovalTerms terms) {
        return fostering("F")
                .approval(new Approval.Full(DateRange.startingOn(NEEDED.minusYears(1)), terms))
                .build();
    }
}
