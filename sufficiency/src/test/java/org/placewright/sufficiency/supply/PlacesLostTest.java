package org.placewright.sufficiency.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placewright.sufficiency.supply.MadeHomes.DAY;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
import org.placewright.core.provider.FosteringLimits;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.RegisteredNeed;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.supply.PlacesLost.Lost;

class PlacesLostTest {

    private static final Set<PlaceRule> ALL = EnumSet.allOf(PlaceRule.class);
    private static final ChildProfile GIRL_OF_9 = new ChildProfile(9, Sex.FEMALE, ImmutableSet.of());

    /** Six registered, two blocked, five staffed; registered for 8 to 17, says 12 to 17 and boys only. */
    private static final ChildrensHome HOME = MadeHomes.open("A", 6, 6, 0)
            .withCapacity(UsableCapacity.builder()
                    .registered(6)
                    .staffed(5)
                    .blocked(ImmutableSortedMap.of(BlockReason.MATCHING, 1, BlockReason.BUILDING_WORK, 1))
                    .build())
            .withAcceptedAges(Range.closed(12, 17))
            .withAcceptedSex(AcceptedSex.MALE)
            .withRegistration(MadeHomes.open("A", 6, 6, 0).registration().map(registration -> registration
                    .withAges(Range.closed(8, 17))
                    .withNeeds(RegisteredNeed.EMOTIONAL_AND_BEHAVIOURAL_DIFFICULTIES)));

    @Test
    void a_place_that_two_rules_keep_a_child_out_of_is_given_by_neither_alone() {
        PlacesLost lost = lost(GIRL_OF_9, ALL, HOME);
        assertThat(lost.places()).isZero();
        assertThat(lost.withoutRules()).isEqualTo(6);
        assertThat(lost.by(PlaceRule.STATED_AGES)).isEqualTo(new Lost(6, 0));
        assertThat(lost.by(PlaceRule.STATED_SEX)).isEqualTo(new Lost(6, 0));
        assertThat(lost.by(PlaceRule.STATED_SEX).withOthers()).isEqualTo(6);
        assertThat(lost.by(PlaceRule.REGISTERED_AGES)).isEqualTo(Lost.NONE);
    }

    @Test
    void lifting_one_rule_gives_the_places_only_it_keeps_a_child_out_of() {
        PlacesLost boy = lost(new ChildProfile(9, Sex.MALE, ImmutableSet.of()), ALL, HOME);
        assertThat(boy.by(PlaceRule.STATED_AGES)).isEqualTo(new Lost(6, 4));
        assertThat(boy.placesWithout(PlaceRule.STATED_AGES)).isEqualTo(4);
        assertThat(boy.by(PlaceRule.BLOCKED)).isEqualTo(new Lost(2, 0));
        PlacesLost older = lost(new ChildProfile(12, Sex.MALE, ImmutableSet.of()), ALL, HOME);
        assertThat(older.places()).isEqualTo(4);
        assertThat(older.by(PlaceRule.BLOCKED)).isEqualTo(new Lost(2, 1));
        assertThat(older.by(PlaceRule.STAFFED)).isEqualTo(new Lost(1, 0));
    }

    @Test
    void needs_keep_out_where_they_are_recorded_and_are_counted_apart_where_not() {
        ChildProfile disabled = new ChildProfile(12, Sex.MALE, ImmutableSet.of(RegisteredNeed.LEARNING_DISABILITY));
        Home notTold = MadeHomes.open("B", 3, 3, 0);
        PlacesLost lost = lost(disabled, ALL, HOME, notTold);
        assertThat(lost.by(PlaceRule.REGISTERED_NEEDS)).isEqualTo(new Lost(6, 4));
        assertThat(lost.places()).isEqualTo(3);
        assertThat(lost.needsNotRecorded()).isEqualTo(3);
        assertThat(lost(GIRL_OF_9, ALL, notTold).needsNotRecorded()).isZero();
    }

    @Test
    void a_carer_is_held_to_the_terms_of_approval_and_the_usual_limit() {
        FosteringHousehold household = household(4, 5);
        PlacesLost lost = lost(GIRL_OF_9, ALL, household);
        assertThat(lost.places()).isEqualTo(3);
        assertThat(lost.by(PlaceRule.APPROVED_NUMBER)).isEqualTo(new Lost(1, 0));
        assertThat(lost.by(PlaceRule.USUAL_FOSTERING_LIMIT)).isEqualTo(new Lost(2, 1));
        PlacesLost older = lost(new ChildProfile(13, Sex.FEMALE, ImmutableSet.of()), ALL, household);
        assertThat(older.by(PlaceRule.APPROVED_AGES)).isEqualTo(new Lost(5, 3));
        FosteringHousehold exempt = household.withExemption(new FosteringExemption(
                ImmutableSortedSet.of(ChildId.of("1")), AuthorityId.of("E08000003"), DateRange.startingOn(DAY)));
        assertThat(lost(GIRL_OF_9, ALL, exempt).places()).isEqualTo(4);
    }

    @Test
    void a_limit_of_size_is_a_number_given() {
        PlaceLimits small = new PlaceLimits(FosteringLimits.STANDARD, ImmutableMap.of(HomeKind.CHILDRENS_HOME, 3));
        Supply supply = Supply.on(List.of(HOME), DAY, Locator.none());
        PlacesLost lost =
                PlacesLost.of(supply, home -> true, new ChildProfile(12, Sex.MALE, ImmutableSet.of()), ALL, small);
        assertThat(lost.places()).isEqualTo(3);
        assertThat(lost.by(PlaceRule.SIZE)).isEqualTo(new Lost(3, 1));
        assertThat(PlacesLost.of(supply, home -> false, GIRL_OF_9, ALL, small).withoutRules())
                .isZero();
    }

    @Test
    void homes_whose_places_are_not_known_are_counted_apart() {
        Home notKnown = FosteringHousehold.builder()
                .id(HomeId.of("F"))
                .approval(Approval.Full.during(DateRange.startingOn(DAY)))
                .build();
        PlacesLost lost = lost(GIRL_OF_9, ALL, notKnown);
        assertThat(lost.homesNotKnown()).isEqualTo(1);
        assertThat(lost.withoutRules()).isZero();
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChildProfile(9, Sex.NOT_KNOWN, ImmutableSet.of()))
                .withMessageContaining("boys and for girls apart");
        assertThatIllegalArgumentException().isThrownBy(() -> new ChildProfile(26, Sex.MALE, ImmutableSet.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Lost(1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new PlaceLimits(FosteringLimits.STANDARD, ImmutableMap.of(HomeKind.CHILDRENS_HOME, -1)));
    }

    private static FosteringHousehold household(int approvedFor, int room) {
        return FosteringHousehold.builder()
                .id(HomeId.of("F"))
                .approval(new Approval.Full(
                        DateRange.startingOn(DAY),
                        ApprovalTerms.builder()
                                .children(approvedFor)
                                .ages(Range.closed(0, 12))
                                .build()))
                .capacity(Optional.of(UsableCapacity.builder().registered(room).build()))
                .build();
    }

    private static PlacesLost lost(ChildProfile child, Set<PlaceRule> rules, Home... homes) {
        Supply supply = Supply.on(List.of(homes), DAY, Locator.none());
        return PlacesLost.of(supply, home -> true, child, rules, PlaceLimits.STANDARD);
    }
}
