package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.FosteringLimitOutcome;
import org.placewright.core.provider.FosteringLimits;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.InspectionJudgement;
import org.placewright.core.provider.Offering;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.Standing;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.time.Age;
import org.placewright.core.time.DateRange;
import org.placewright.testkit.arbitrary.TimeArbitraries;

/** What holds of any home, whoever runs it and whoever lives there. */
class HomePropertiesTest {

    @Provide
    Arbitrary<LocalDate> days() {
        return TimeArbitraries.dates();
    }

    @Property
    void values_built_again_are_equal(
            @ForAll Offering offering,
            @ForAll Resident resident,
            @ForAll ApprovalTerms terms,
            @ForAll Provider provider) {
        assertThat(Offering.builder().from(offering).build()).isEqualTo(offering);
        assertThat(Resident.builder().from(resident).build()).isEqualTo(resident);
        assertThat(ApprovalTerms.builder().from(terms).build()).isEqualTo(terms);
        assertThat(provider.withRegistrations(provider.registrations().reverse()))
                .isEqualTo(provider)
                .hasToString(provider.toString());
    }

    @Property
    void what_is_not_specified_is_not_held(@ForAll Offering offering) {
        assertThat(offering.stays().values()).doesNotContain(Answer.NOT_SPECIFIED);
        assertThat(offering.adaptations().values()).doesNotContain(Answer.NOT_SPECIFIED);
        assertThat(offering.risksToOthers().values()).doesNotContain(Answer.NOT_SPECIFIED);
    }

    @Property
    void residents_are_the_same_in_any_order(@ForAll Residents residents) {
        assertThat(new Residents(residents.all().reverse())).isEqualTo(residents);
        assertThat(residents.all().stream().map(Resident::token)).isSorted().doesNotHaveDuplicates();
    }

    @Property
    void an_age_told_by_the_month_holds_for_every_day_of_birth(
            @ForAll Resident resident,
            @ForAll("days") LocalDate birth,
            @ForAll @IntRange(max = 9_000) int later,
            @ForAll @IntRange(min = 1, max = 28) int dayOfMonth) {
        LocalDate born = birth.withDayOfMonth(dayOfMonth);
        LocalDate day = born.plusDays(later);

        assertThat(resident.withBirthMonth(YearMonth.from(born)).ageOn(day)).hasValueSatisfying(ages -> {
            assertThat(ages.contains(Age.inYears(born, day))).isTrue();
            assertThat(ages.upperEndpoint() - ages.lowerEndpoint()).isBetween(0, 1);
        });
    }

    @Property
    void no_more_is_usable_than_is_open_or_staffed(@ForAll UsableCapacity capacity) {
        int blocked =
                capacity.blocked().values().stream().mapToInt(Integer::intValue).sum();

        assertThat(capacity.usable()).isBetween(0, capacity.registered() - blocked);
        assertThat(capacity.usable()).isLessThanOrEqualTo(capacity.staffed().orElse(capacity.registered()));
        assertThat(capacity.vacant().orElse(0)).isBetween(0, capacity.usable());
    }

    @Property
    void an_inspection_is_never_known_before_its_time(
            @ForAll Registration registration, @ForAll("days") LocalDate day) {
        ImmutableList<Inspection> known = registration.inspections().stream()
                .filter(inspection -> !inspection.knownFrom().isAfter(day))
                .collect(ImmutableList.toImmutableList());

        assertThat(registration.inspectionOn(day)).isEqualTo(known.stream().reduce((earlier, later) -> later));
    }

    @Property
    void a_home_is_judged_as_its_kind_is_or_not_at_all(@ForAll Home home, @ForAll("days") LocalDate day) {
        assertThat(home.judgement().map(InspectionJudgement::scheme).or(home.kind()::inspectionScheme))
                .isEqualTo(home.kind().inspectionScheme());
        assertThat(home.judgementOn(day).map(InspectionJudgement::scheme).or(home.kind()::inspectionScheme))
                .isEqualTo(home.kind().inspectionScheme());
        assertThat(home.judgementOn(LocalDate.MAX)).isEqualTo(home.judgement());
    }

    @Property
    void kin_are_never_passed_over_for_want_of_approval(
            @ForAll FosteringHousehold household, @ForAll ChildId child, @ForAll("days") LocalDate day) {
        FosteringHousehold kin = household.withConnectedChildren(child);
        FosteringHousehold strangers = household.withConnectedChildren();

        assertThat(kin.standingOn(day, child))
                .isIn(Standing.LIVE, Standing.CONNECTED_CHILDREN_ONLY, Standing.CONNECTED_TO_CONFIRM);
        assertThat(strangers.standingOn(day, child)).isIn(Standing.LIVE, Standing.NOT_LIVE, Standing.NOT_RECORDED);
        assertThat(kin.standingOn(day)).isNotEqualTo(Standing.CONNECTED_TO_CONFIRM);
        assertThat(kin.standingOn(day, child) == Standing.LIVE)
                .isEqualTo(strangers.standingOn(day, child) == Standing.LIVE);
    }

    @Property
    void more_children_are_never_easier_to_foster(
            @ForAll FosteringLimits limits,
            @ForAll @IntRange(max = 8) int children,
            @ForAll Answer siblings,
            @ForAll Answer named) {
        FosteringLimitOutcome outcome = limits.outcome(children, siblings, named);
        FosteringLimitOutcome withOneMore = limits.outcome(children + 1, siblings, named);

        assertThat(outcome == FosteringLimitOutcome.WITHIN_LIMIT).isEqualTo(children <= limits.usualLimit());
        assertThat(withOneMore).isGreaterThanOrEqualTo(outcome);
    }

    @Property
    void a_stay_outside_the_terms_ends_on_its_last_working_day(
            @ForAll FosteringLimits limits, @ForAll("days") LocalDate placed, @ForAll @IntRange(max = 20) int holiday) {
        Set<LocalDate> holidays = ImmutableSet.of(placed.plusDays(holiday));
        LocalDate last = limits.lastDayOutsideTerms(placed, holidays);

        assertThat(placed.datesUntil(last.plusDays(1))
                        .filter(day -> day.getDayOfWeek().getValue() <= 5 && !holidays.contains(day)))
                .hasSize(limits.workingDaysOutsideTerms())
                .endsWith(last);
    }

    @Property
    void temporary_approval_as_long_as_it_may_be_is_allowed_and_a_day_more_is_not(
            @ForAll FosteringLimits limits, @ForAll("days") LocalDate from) {
        Approval.Temporary longest = limits.temporaryApproval(from);
        Approval.Temporary extended = limits.extended(longest);

        assertThat(limits.allow(longest)).isTrue();
        assertThat(limits.allow(extended)).isTrue();
        assertThat(limits.allow(aDayLonger(longest))).isFalse();
        assertThat(limits.allow(aDayLonger(extended))).isFalse();
    }

    private static Approval.Temporary aDayLonger(Approval.Temporary approval) {
        DateRange days = approval.days();
        return new Approval.Temporary(
                DateRange.of(days.from(), days.until().orElseThrow().plusDays(1)), approval.extended());
    }

    @Property
    void a_registration_in_force_on_a_day_stays_so_whatever_becomes_of_it_later(
            @ForAll Registration registration,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 4_000) int later) {
        Registration active = registration.withStatus(RegistrationStatus.ACTIVE).withClosedOn(Optional.empty());
        LocalDate closedOn = active.registeredOn().orElse(day).plusDays(later);

        for (RegistrationStatus status : ImmutableList.of(
                RegistrationStatus.ACTIVE, RegistrationStatus.RESIGNED, RegistrationStatus.CANCELLED)) {
            Registration closed = active.withStatus(status).withClosedOn(closedOn);
            assertThat(closed.standingOn(day))
                    .isEqualTo(day.isBefore(closedOn) ? active.standingOn(day) : Standing.NOT_LIVE);
        }
    }

    @Property
    void a_home_permits_no_one_whom_its_own_word_or_the_register_rules_out(
            @ForAll Home home, @ForAll @IntRange(max = 25) int age, @ForAll Sex sex) {
        Answer answer = home.permits(age, sex);

        boolean tooYoungOrOld = Stream.of(
                        home.acceptedAges(), home.registration().flatMap(Registration::ages))
                .flatMap(Optional::stream)
                .anyMatch(ages -> !ages.contains(age));
        if (tooYoungOrOld) {
            assertThat(answer).isEqualTo(Answer.NO);
        }
        if (answer == Answer.YES) {
            assertThat(home.acceptedSex().map(accepted -> accepted.accepts(sex)).orElse(true))
                    .isTrue();
        }
        if (!(home instanceof FosteringHousehold) && home.acceptedSex().isEmpty()) {
            assertThat(answer).isNotEqualTo(Answer.YES);
        }
    }

    @Property
    void company_numbers_get_back_their_zeros_if_asked(@ForAll CompanyNumber number) {
        String text = number.value();
        String unpadded = text.startsWith("0") ? text.replaceFirst("^0+", "") : text;

        assertThat(CompanyNumber.ofUnpadded(unpadded)).isEqualTo(number);
        assertThat(CompanyNumber.parse(" " + text + " ")).contains(number);
    }
}
