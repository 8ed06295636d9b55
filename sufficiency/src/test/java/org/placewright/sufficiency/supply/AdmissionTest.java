package org.placewright.sufficiency.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.sufficiency.supply.MadeHomes.DAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.BlockReason;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringExemption;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.RegisteredNeed;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.time.DateRange;

/** Whom a home takes, and in how many places, one rule after another. */
class AdmissionTest {

    private static final Set<PlaceRule> ALL = EnumSet.allOf(PlaceRule.class);
    private static final DateRange LONG = DateRange.startingOn(DAY.minusYears(5));

    /** Registered for 8 to 17, and for learning disability; says it takes girls of 10 to 18. */
    private static ChildrensHome home() {
        ChildrensHome open = MadeHomes.open("H", 6, 4, 0);
        return open.withRegistration(open.registration()
                        .orElseThrow()
                        .withAges(Range.closed(8, 17))
                        .withNeeds(RegisteredNeed.LEARNING_DISABILITY))
                .withAcceptedAges(Range.closed(10, 18))
                .withAcceptedSex(AcceptedSex.FEMALE);
    }

    private static FosteringHousehold household(ApprovalTerms terms) {
        return FosteringHousehold.builder()
                .id(HomeId.of("F"))
                .approval(new Approval.Full(LONG, terms))
                .build();
    }

    private static boolean takes(Home home, Set<PlaceRule> rules, int age, Sex sex, RegisteredNeed... needs) {
        return Admission.of(home, rules).takes(OptionalInt.of(age), sex, ImmutableSet.copyOf(needs));
    }

    private static OptionalInt places(Home home, Set<PlaceRule> rules) {
        return Admission.places(Supply.on(List.of(home), DAY, Locator.none()), 0, rules);
    }

    @Test
    void ages_registered_and_stated_hold_together_and_each_alone() {
        for (int age = 0; age <= 20; age++) {
            assertThat(takes(home(), ALL, age, Sex.FEMALE)).isEqualTo(10 <= age && age <= 17);
            assertThat(takes(home(), EnumSet.of(PlaceRule.REGISTERED_AGES), age, Sex.FEMALE))
                    .isEqualTo(8 <= age && age <= 17);
            assertThat(takes(home(), EnumSet.of(PlaceRule.STATED_AGES), age, Sex.FEMALE))
                    .isEqualTo(10 <= age && age <= 18);
            assertThat(takes(home(), EnumSet.noneOf(PlaceRule.class), age, Sex.FEMALE))
                    .isTrue();
        }
    }

    @Test
    void the_sex_a_home_says_it_takes_holds() {
        assertThat(takes(home(), ALL, 12, Sex.MALE)).isFalse();
        assertThat(takes(home(), Sets.difference(ALL, Set.of(PlaceRule.STATED_SEX)), 12, Sex.MALE))
                .isTrue();
        assertThat(takes(home(), ALL, 12, Sex.NOT_KNOWN)).isTrue();
    }

    @Test
    void one_of_the_needs_asked_for_must_be_registered_where_needs_are_recorded() {
        assertThat(takes(home(), ALL, 12, Sex.FEMALE, RegisteredNeed.LEARNING_DISABILITY))
                .isTrue();
        assertThat(takes(
                        home(),
                        ALL,
                        12,
                        Sex.FEMALE,
                        RegisteredNeed.SENSORY_IMPAIRMENT,
                        RegisteredNeed.LEARNING_DISABILITY))
                .isTrue();
        assertThat(takes(home(), ALL, 12, Sex.FEMALE, RegisteredNeed.SENSORY_IMPAIRMENT))
                .isFalse();
        assertThat(takes(
                        home(),
                        Sets.difference(ALL, Set.of(PlaceRule.REGISTERED_NEEDS)),
                        12,
                        Sex.FEMALE,
                        RegisteredNeed.SENSORY_IMPAIRMENT))
                .isTrue();
        assertThat(takes(MadeHomes.open("H", 1, 1, 0), ALL, 12, Sex.FEMALE, RegisteredNeed.SENSORY_IMPAIRMENT))
                .isTrue();
    }

    @Test
    void what_is_not_recorded_keeps_nobody_out() {
        Home plain = MadeHomes.open("H", 1, 1, 0);
        assertThat(takes(plain, ALL, 0, Sex.MALE)).isTrue();
        assertThat(takes(plain, ALL, 17, Sex.FEMALE)).isTrue();
        assertThat(Admission.of(home(), ALL).takes(OptionalInt.empty(), Sex.NOT_KNOWN, ImmutableSet.of()))
                .isTrue();
    }

    @Test
    void supported_accommodation_is_for_those_aged_sixteen_and_over_whatever_rules_hold() {
        Home supported = SupportedAccommodation.builder().id(HomeId.of("S")).build();
        assertThat(takes(supported, EnumSet.noneOf(PlaceRule.class), 15, Sex.MALE))
                .isFalse();
        assertThat(takes(supported, EnumSet.noneOf(PlaceRule.class), 16, Sex.MALE))
                .isTrue();
    }

    @Test
    void terms_of_approval_hold() {
        FosteringHousehold approved = household(ApprovalTerms.builder()
                .children(2)
                .ages(Range.closed(0, 5))
                .sex(AcceptedSex.MALE)
                .build());
        assertThat(takes(approved, ALL, 5, Sex.MALE)).isTrue();
        assertThat(takes(approved, ALL, 6, Sex.MALE)).isFalse();
        assertThat(takes(approved, ALL, 5, Sex.FEMALE)).isFalse();
        assertThat(takes(
                        approved,
                        Sets.difference(ALL, Set.of(PlaceRule.APPROVED_AGES, PlaceRule.APPROVED_SEX)),
                        6,
                        Sex.FEMALE))
                .isTrue();
        FosteringHousehold ofFour =
                approved.withCapacity(UsableCapacity.builder().registered(4).build());
        assertThat(places(ofFour, ALL)).hasValue(2);
        assertThat(places(ofFour, EnumSet.noneOf(PlaceRule.class))).hasValue(4);
        assertThat(places(ofFour, EnumSet.of(PlaceRule.USUAL_FOSTERING_LIMIT))).hasValue(3);
    }

    private static FosteringExemption exemption(DateRange days) {
        return new FosteringExemption(ImmutableSortedSet.of(ChildId.of("CHILD")), AuthorityId.of("E08000003"), days);
    }

    @Test
    void an_exemption_on_the_day_lifts_the_usual_limit() {
        FosteringHousehold ofFive =
                household(ApprovalTerms.builder().children(5).build());
        assertThat(places(ofFive, ALL)).hasValue(3);
        assertThat(places(ofFive.withExemption(exemption(LONG)), ALL)).hasValue(5);
        assertThat(places(ofFive.withExemption(exemption(new DateRange(DAY.minusYears(2), Optional.of(DAY)))), ALL))
                .as("it ended the day before")
                .hasValue(3);
    }

    @Test
    void blocked_and_unstaffed_places_do_not_count() {
        Home home = MadeHomes.open("H", 6, 4, 0)
                .withCapacity(UsableCapacity.builder()
                        .registered(6)
                        .staffed(4)
                        .blocked(ImmutableSortedMap.of(BlockReason.STAFFING, 1))
                        .build());
        assertThat(places(home, EnumSet.of(PlaceRule.BLOCKED))).hasValue(5);
        assertThat(places(home, EnumSet.of(PlaceRule.STAFFED))).hasValue(4);
        assertThat(places(home, ALL)).hasValue(4);
        assertThat(Admission.places(
                        Supply.on(List.of(home), DAY, Locator.none()),
                        0,
                        ALL,
                        new PlaceLimits(PlaceLimits.STANDARD.fostering(), ImmutableMap.of(HomeKind.CHILDRENS_HOME, 2))))
                .hasValue(2);
    }

    @Test
    void a_rule_less_never_takes_fewer_children_nor_leaves_fewer_places() {
        ImmutableList<Home> homes = ImmutableList.of(
                home(),
                household(ApprovalTerms.builder()
                        .children(5)
                        .ages(Range.closed(3, 9))
                        .sex(AcceptedSex.FEMALE)
                        .build()));
        for (Home home : homes) {
            for (Set<PlaceRule> rules : Sets.powerSet(ALL)) {
                for (PlaceRule lifted : rules) {
                    Set<PlaceRule> fewer = Sets.difference(rules, Set.of(lifted));
                    assertThat(places(home, fewer).orElseThrow())
                            .isGreaterThanOrEqualTo(places(home, rules).orElseThrow());
                    for (int age = 0; age < 20; age += 2) {
                        assertThat(!takes(home, rules, age, Sex.MALE, RegisteredNeed.SENSORY_IMPAIRMENT)
                                        || takes(home, fewer, age, Sex.MALE, RegisteredNeed.SENSORY_IMPAIRMENT))
                                .isTrue();
                    }
                }
            }
        }
    }
}
