package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.NEEDED;
import static org.placewright.matching.Examples.childrensHome;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.room;
import static org.placewright.matching.rule.Says.full;
import static org.placewright.matching.rule.Says.says;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.provider.FosteringExemption;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.FosteringLimits;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.Referral;
import org.placewright.core.time.DateRange;
import org.placewright.matching.Listing;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RulePolicy;

class FosteringLimitRuleTest {

    private static final EligibilityRule<?> RULE = new FosteringLimitRule();
    private static final Referral CHILD = referral().build();

    @Test
    void three_may_be_fostered_together_and_a_fourth_may_not() {
        assertThat(says(RULE, CHILD, living(2))).isEqualTo("ALLOWED");
        assertThat(says(RULE, CHILD, living(3))).isEqualTo("EXCLUDED over-fostering-limit");
        assertThat(full(RULE, CHILD, living(3)).remedy().orElseThrow()).contains("exemption", "Schedule 7");
        assertThat(says(RULE, CHILD, childrensHome("C").capacity(room(9, 5)).build()))
                .isEqualTo("ALLOWED");
        RulePolicy two = RulePolicy.builder()
                .fosteringLimits(FosteringLimits.builder().usualLimit(2).build())
                .build();
        assertThat(says(RULE, CHILD, living(2), two)).isEqualTo("EXCLUDED over-fostering-limit");
        assertThat(says(RULE, CHILD, living(1), two)).isEqualTo("ALLOWED");
    }

    @Test
    void brothers_and_sisters_are_no_matter_how_many() {
        SiblingGroup all = SiblingGroup.builder().members(group(4).children()).build();
        SiblingGroup some = SiblingGroup.builder()
                .addMembers(ChildId.of("C-1"), ChildId.of("C-2"))
                .build();
        assertThat(says(RULE, group(4).withSiblings(all), living(0)))
                .isEqualTo("FLAGGED over-fostering-limit-all-siblings");
        assertThat(says(RULE, group(4).withSiblings(some), living(0))).isEqualTo("EXCLUDED over-fostering-limit");
        assertThat(says(RULE, group(4), living(0))).isEqualTo("CANNOT_TELL over-fostering-limit-to-confirm");
        assertThat(says(RULE, group(4).withSiblings(all), living(1))).isEqualTo("EXCLUDED over-fostering-limit");
        assertThat(says(RULE, group(3), living(0))).isEqualTo("ALLOWED");
    }

    @Test
    void a_child_may_join_brothers_and_sisters_who_live_there() {
        ResidentToken[] tokens = {ResidentToken.of("T-1"), ResidentToken.of("T-2"), ResidentToken.of("T-3")};
        Residents siblings = Residents.of(
                Resident.builder()
                        .token(tokens[0])
                        .addSiblings(tokens[1], tokens[2])
                        .build(),
                Resident.builder()
                        .token(tokens[1])
                        .addSiblings(tokens[0], tokens[2])
                        .build(),
                Resident.builder()
                        .token(tokens[2])
                        .addSiblings(tokens[0], tokens[1])
                        .build());
        FosteringHousehold home = living(3).withResidents(siblings);
        assertThat(says(RULE, CHILD, home)).isEqualTo("EXCLUDED over-fostering-limit");
        assertThat(says(RULE, CHILD.withSiblingsLiveAt(home.id()), home))
                .isEqualTo("FLAGGED over-fostering-limit-all-siblings");
        assertThat(says(RULE, CHILD.withSiblingsLiveAt(home.id()), living(3)))
                .isEqualTo("EXCLUDED over-fostering-limit");
    }

    @Test
    void an_exemption_admits_those_it_names_on_its_days() {
        FosteringHousehold exempt = living(0).withExemption(exemption(NEEDED, 4));
        assertThat(says(RULE, group(4), exempt)).isEqualTo("FLAGGED over-fostering-limit-exempted");
        assertThat(says(RULE, group(4), living(0).withExemption(exemption(NEEDED, 3))))
                .isEqualTo("CANNOT_TELL over-fostering-limit-to-confirm");
        assertThat(says(RULE, CHILD, living(3).withExemption(exemption(NEEDED.plusDays(1), 4))))
                .isEqualTo("EXCLUDED over-fostering-limit");
        assertThat(says(RULE, CHILD, living(3).withExemption(exemption(NEEDED, 3))))
                .isEqualTo("EXCLUDED over-fostering-limit");
        assertThat(says(RULE, CHILD, living(3).withExemption(exemption(NEEDED, 4))))
                .isEqualTo("CANNOT_TELL over-fostering-limit-to-confirm");
    }

    @Test
    void how_many_live_there_is_asked_where_a_calendar_has_room_and_it_could_bind() {
        Listing calendar = Listing.builder()
                .addVacancies(new VacancyPeriod(HomeId.of("F"), 4, DateRange.startingOn(NEEDED)))
                .build();
        FosteringHousehold silent = fostering("F").capacity(Optional.empty()).build();
        FosteringHousehold three =
                silent.withCapacity(UsableCapacity.builder().registered(3).build());
        FosteringHousehold four =
                silent.withCapacity(UsableCapacity.builder().registered(4).build());
        assertThat(says(RULE, CHILD, silent)).isEqualTo("ALLOWED");
        assertThat(says(RULE, CHILD, silent, calendar, RulePolicy.STANDARD))
                .isEqualTo("CANNOT_TELL fostered-together-not-known");
        assertThat(says(RULE, CHILD, four, calendar, RulePolicy.STANDARD))
                .isEqualTo("CANNOT_TELL fostered-together-not-known");
        assertThat(says(RULE, CHILD, three, calendar, RulePolicy.STANDARD)).isEqualTo("ALLOWED");
        assertThat(says(RULE, CHILD, living(2), calendar, RulePolicy.STANDARD)).isEqualTo("ALLOWED");
        MatchRequest siblings = group(4).withSiblings(
                        SiblingGroup.builder().members(group(4).children()).build());
        assertThat(full(RULE, siblings, silent, calendar, RulePolicy.STANDARD).statement())
                .isEqualTo("No more than 3 children are usually fostered together, and 4 would come."
                        + " How many live there already?");
    }

    private static FosteringExemption exemption(LocalDate from, int children) {
        ImmutableSortedSet.Builder<ChildId> named = ImmutableSortedSet.naturalOrder();
        for (int i = 1; i <= children; i++) {
            named.add(ChildId.of("C-" + i));
        }
        return new FosteringExemption(named.build(), AuthorityId.of("E08000003"), DateRange.startingOn(from));
    }

    private static MatchRequest group(int children) {
        MatchRequest.Builder request = MatchRequest.builder().referral(CHILD);
        for (int i = 2; i <= children; i++) {
            request.addTogether(CHILD.withChild(CHILD.child().withId(ChildId.of("C-" + i))));
        }
        return request.build();
    }

    private static FosteringHousehold living(int children) {
        return fostering("F").capacity(room(9, children)).build();
    }
}
