package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.NEEDED;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.room;
import static org.placewright.matching.rule.Says.full;
import static org.placewright.matching.rule.Says.says;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.provider.BlockReason;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.Referral;
import org.placewright.core.time.DateRange;
import org.placewright.matching.Answer;
import org.placewright.matching.Listing;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RulePolicy;

class VacancyRuleTest {

    private static final EligibilityRule<?> RULE = new VacancyRule();
    private static final Referral CHILD = referral().build();

    @Test
    void a_place_must_be_free_and_usable() {
        assertThat(says(RULE, CHILD, with(room(2, 1)))).isEqualTo("ALLOWED");
        assertThat(says(RULE, CHILD, with(room(2, 2)))).isEqualTo("EXCLUDED no-place-free");
        assertThat(says(RULE, CHILD, with(room(3, 2).withBlocked(ImmutableSortedMap.of(BlockReason.MATCHING, 1)))))
                .isEqualTo("EXCLUDED no-place-free");
        assertThat(says(RULE, CHILD, with(room(1, 0).withBlocked(ImmutableSortedMap.of(BlockReason.STAFFING, 1)))))
                .isEqualTo("EXCLUDED no-usable-place");
    }

    @Test
    void there_must_be_one_for_every_child_of_the_group() {
        MatchRequest two = MatchRequest.builder()
                .referral(CHILD)
                .addTogether(CHILD.withChild(CHILD.child().withId(ChildId.of("C-2"))))
                .build();
        assertThat(says(RULE, two, with(room(3, 1)))).isEqualTo("ALLOWED");
        assertThat(says(RULE, two, with(room(3, 2)))).isEqualTo("EXCLUDED too-few-places-free");
        assertThat(says(RULE, two, with(UsableCapacity.builder().registered(1).build())))
                .isEqualTo("EXCLUDED too-few-usable-places");
    }

    @Test
    void what_is_not_known_is_asked_or_left_to_the_assessment_of_a_connected_person() {
        assertThat(says(RULE, CHILD, with(UsableCapacity.builder().registered(2).build())))
                .isEqualTo("CANNOT_TELL vacancy-not-known");
        FosteringHousehold silent = fostering("F").capacity(Optional.empty()).build();
        assertThat(says(RULE, CHILD, silent)).isEqualTo("CANNOT_TELL vacancy-not-known");
        assertThat(says(RULE, CHILD, silent.withConnectedChildren(CHILD.child().id())))
                .isEqualTo("FLAGGED room-to-be-assessed");
    }

    @Test
    void a_connected_person_recorded_as_full_is_asked_about_and_never_out() {
        ChildId child = CHILD.child().id();
        FosteringHousehold full = with(room(2, 2));
        FosteringHousehold kin = full.withConnectedChildren(child);
        assertThat(says(RULE, CHILD, full)).isEqualTo("EXCLUDED no-place-free");
        assertThat(says(RULE, CHILD, full.withConnectedChildren(ChildId.of("C-9"))))
                .isEqualTo("EXCLUDED no-place-free");
        assertThat(says(RULE, CHILD, kin)).isEqualTo("CANNOT_TELL too-few-places-for-connected-child");
        assertThat(says(RULE, CHILD, kin.withCapacity(room(2, 1)))).isEqualTo("ALLOWED");
        assertThat(full(RULE, CHILD, kin).statement())
                .isEqualTo(
                        "No place free on " + NEEDED + ": 2 of 2 places are usable, 2 occupied. The carer is connected"
                                + " with the child: can room be made?");
        assertThat(says(RULE, CHILD, kin.withCapacity(room(2, 0)), calendar(0, NEEDED), RulePolicy.STANDARD))
                .isEqualTo("CANNOT_TELL too-few-places-for-connected-child");
        MatchRequest two = MatchRequest.of(CHILD)
                .withTogether(CHILD.withChild(CHILD.child().withId(ChildId.of("C-2"))));
        assertThat(says(RULE, two, kin)).isEqualTo("EXCLUDED no-place-free");
        assertThat(says(RULE, two, kin.withConnectedChildren(child, ChildId.of("C-2"))))
                .isEqualTo("CANNOT_TELL too-few-places-for-connected-child");
        FosteringHousehold silent = kin.withCapacity(Optional.empty());
        assertThat(says(RULE, two, silent)).isEqualTo("CANNOT_TELL vacancy-not-known");
        assertThat(says(RULE, two, silent.withConnectedChildren(child, ChildId.of("C-2"))))
                .isEqualTo("FLAGGED room-to-be-assessed");
    }

    @Test
    void the_calendar_clears_no_place_that_is_recorded_as_taken_or_blocked() {
        Home full = with(room(2, 2));
        Home free = with(room(2, 0));
        assertThat(said(free, 1)).isEqualTo("ALLOWED");
        assertThat(said(with(room(2, 1)), 1)).isEqualTo("ALLOWED");
        assertThat(said(full, 1)).isEqualTo("CANNOT_TELL calendar-has-more-than-recorded");
        assertThat(said(with(room(1, 0).withBlocked(ImmutableSortedMap.of(BlockReason.STAFFING, 1))), 1))
                .isEqualTo("CANNOT_TELL calendar-has-more-than-recorded");
        assertThat(full(RULE, MatchRequest.of(CHILD), full, calendar(1, NEEDED), RulePolicy.STANDARD)
                        .statement())
                .isEqualTo("The home's calendar has 1 free on " + NEEDED
                        + "; recorded: 2 of 2 places are usable, 2 occupied. Will 1 be free?");
        assertThat(said(with(room(1, 1)).withResidents(Residents.of(leaving(NEEDED))), 1))
                .isEqualTo("FLAGGED place-expected-to-be-free");
        assertThat(says(RULE, CHILD, full, calendar(1, NEEDED.plusDays(1)), RulePolicy.STANDARD))
                .isEqualTo("EXCLUDED no-place-free");
        assertThat(says(RULE, CHILD, free, calendar(0, NEEDED), RulePolicy.STANDARD))
                .isEqualTo("EXCLUDED no-place-free");
    }

    @Test
    void a_place_someone_is_recorded_in_is_taken_though_how_many_are_occupied_is_not_recorded() {
        UsableCapacity one = UsableCapacity.builder().registered(1).build();
        assertThat(said(with(one), 1)).isEqualTo("ALLOWED");
        Home taken = with(one)
                .withResidents(Residents.of(
                        Resident.builder().token(ResidentToken.of("T-1")).build()));
        assertThat(said(taken, 1)).isEqualTo("CANNOT_TELL calendar-has-more-than-recorded");
        assertThat(full(RULE, MatchRequest.of(CHILD), taken, calendar(1, NEEDED), RulePolicy.STANDARD)
                        .statement())
                .contains("1 of 1 places are usable, 1 live there. Will 1 be free?");
    }

    @Test
    void a_calendar_makes_no_more_places_than_are_registered() {
        MatchRequest two = MatchRequest.builder()
                .referral(CHILD)
                .addTogether(CHILD.withChild(CHILD.child().withId(ChildId.of("C-2"))))
                .build();
        Answer.Said said = full(RULE, two, with(room(1, 0)), calendar(2, NEEDED), RulePolicy.STANDARD);
        assertThat(said.ground()).isEqualTo("too-few-usable-places");
        assertThat(said.statement())
                .isEqualTo("Too few usable places for the 2 needed: 1 of 1 places are usable, 0 occupied");
        assertThat(said.remedy()).contains("1 more place, freed or made usable by " + NEEDED);
    }

    @Test
    void a_place_someone_is_expected_to_leave_by_the_day_is_flagged() {
        Home leaving = with(room(1, 1)).withResidents(Residents.of(leaving(NEEDED)));
        Home staying = with(room(1, 1)).withResidents(Residents.of(leaving(NEEDED.plusDays(1))));
        assertThat(says(RULE, CHILD, leaving)).isEqualTo("FLAGGED place-expected-to-be-free");
        assertThat(says(RULE, CHILD, staying)).isEqualTo("EXCLUDED no-place-free");
    }

    @Test
    void the_words_say_what_decided_and_how_many_places_more_would_do() {
        Answer.Said listed =
                full(RULE, MatchRequest.of(CHILD), with(room(2, 0)), calendar(0, NEEDED), RulePolicy.STANDARD);
        assertThat(listed.statement()).isEqualTo("The home's calendar has no place free on " + NEEDED);
        assertThat(listed.remedy()).contains("1 more place, freed or made usable by " + NEEDED);
        MatchRequest two = MatchRequest.builder()
                .referral(CHILD)
                .addTogether(CHILD.withChild(CHILD.child().withId(ChildId.of("C-2"))))
                .build();
        Answer.Said few = full(RULE, two, with(room(2, 0)), calendar(1, NEEDED), RulePolicy.STANDARD);
        assertThat(few.statement()).isEqualTo("The home's calendar has 1 free on " + NEEDED + " for the 2 needed");
        assertThat(few.remedy()).contains("1 more place, freed or made usable by " + NEEDED);
        Answer.Said none = full(RULE, two, with(room(2, 2)), Listing.NOT_SPECIFIED, RulePolicy.STANDARD);
        assertThat(none.remedy()).contains("2 more places, freed or made usable by " + NEEDED);
        Answer.Said unknown = full(
                RULE,
                two,
                with(UsableCapacity.builder().registered(1).build()),
                Listing.NOT_SPECIFIED,
                RulePolicy.STANDARD);
        assertThat(unknown.remedy()).contains("At least 1 more place, freed or made usable by " + NEEDED);
    }

    private static String said(Home home, int places) {
        return says(RULE, CHILD, home, calendar(places, NEEDED), RulePolicy.STANDARD);
    }

    private static Resident leaving(LocalDate day) {
        return Resident.builder()
                .token(ResidentToken.of("T-1"))
                .expectedUntil(day)
                .build();
    }

    private static Listing calendar(int places, LocalDate from) {
        return Listing.builder()
                .addVacancies(new VacancyPeriod(HomeId.of("F"), places, DateRange.startingOn(from)))
                .build();
    }

    private static FosteringHousehold with(UsableCapacity capacity) {
        return fostering("F").capacity(capacity).build();
    }
}
