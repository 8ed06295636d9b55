package org.placewright.matching.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.milesEast;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.criterion.Asked.applies;
import static org.placewright.matching.criterion.Asked.score;
import static org.placewright.matching.criterion.Asked.statement;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Education;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.need.Answer;
import org.placewright.core.need.ImportantPlace;
import org.placewright.core.need.Needs;
import org.placewright.core.need.VisitFrequency;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Examples;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;

class NearnessTest {

    @Test
    void distance_to_home_falls_straight_to_zero_at_forty_miles() {
        Referral referral = referral().build();
        Criterion<?> criterion = new DistanceToHome();
        assertThat(score(criterion, referral, at(0))).isEqualTo(1);
        assertThat(score(criterion, referral, at(10))).isEqualTo(0.75);
        assertThat(score(criterion, referral, at(20))).isEqualTo(0.5);
        assertThat(score(criterion, referral, at(40))).isZero();
        assertThat(score(criterion, referral, at(60))).isZero();
        assertThat(statement(criterion, referral, at(10))).isEqualTo("10.0 miles from home");
    }

    @Test
    void distance_to_school_falls_straight_to_zero_at_twenty_miles() {
        Referral referral = referral().schoolPostcode(milesEast(30)).build();
        assertThat(score(new DistanceToSchool(), referral, at(30))).isEqualTo(1);
        assertThat(score(new DistanceToSchool(), referral, at(25))).isEqualTo(0.75);
        assertThat(score(new DistanceToSchool(), referral, at(10))).isZero();
    }

    @Test
    void distance_applies_only_where_the_place_is_known() {
        Referral nowhere = referral().homePostcode(Optional.empty()).build();
        Referral unmapped = referral().homePostcode(Postcode.of("LS1 4AP")).build();
        assertThat(applies(new DistanceToHome(), referral().build())).isTrue();
        assertThat(applies(new DistanceToHome(), nowhere)).isFalse();
        assertThat(applies(new DistanceToHome(), unmapped)).isFalse();
        assertThat(applies(new DistanceToSchool(), referral().build())).isFalse();
        assertThat(applies(new PreferredLocation(), referral().build())).isFalse();
        assertThat(applies(new ImportantPlaces(), referral().build())).isFalse();
    }

    @Test
    void a_home_nobody_can_locate_is_not_known() {
        Home home = fostering("F").postcode(Optional.empty()).build();
        assertThat(score(new DistanceToHome(), referral().build(), home)).isNaN();
        assertThat(statement(new DistanceToHome(), referral().build(), home)).isEqualTo("Distance to home not known");
    }

    @Test
    void education_is_undisturbed_within_five_miles_of_a_school_the_child_must_stay_at() {
        Referral must = schooled(Answer.YES);
        Criterion<?> criterion = new EducationUndisturbed();
        assertThat(score(criterion, must, at(30))).isEqualTo(1);
        assertThat(score(criterion, must, at(25))).isEqualTo(1);
        assertThat(score(criterion, must, at(24))).isCloseTo(0.9, within(1e-12));
        assertThat(score(criterion, must, at(16))).isCloseTo(0.1, within(1e-12));
        assertThat(score(criterion, must, at(15))).isZero();
        assertThat(applies(criterion, schooled(Answer.NO))).isFalse();
        assertThat(applies(criterion, schooled(Answer.NOT_SPECIFIED))).isFalse();
    }

    private static Referral schooled(Answer mustStay) {
        return referral()
                .child(Examples.child(org.placewright.core.code.Sex.FEMALE, 15)
                        .withEducation(Education.builder()
                                .mustStayAtSchool(mustStay)
                                .schoolPostcode(milesEast(30))
                                .build()))
                .build();
    }

    @Test
    void places_count_by_how_often_the_child_goes_there() {
        Referral referral = visiting(
                new ImportantPlace(milesEast(0), Optional.of(VisitFrequency.timesAWeek(3))),
                new ImportantPlace(milesEast(30), Optional.of(VisitFrequency.timesAWeek(1))));
        assertThat(score(new ImportantPlaces(), referral, at(0))).isEqualTo(0.75);
        assertThat(score(new ImportantPlaces(), referral, at(15))).isEqualTo(0.5);
        assertThat(score(new ImportantPlaces(), referral, at(30))).isEqualTo(0.25);
        assertThat(statement(new ImportantPlaces(), referral, at(30)))
                .isEqualTo("30.0 miles, 0.0 miles from the places the child visits");
    }

    @Test
    void a_place_visited_nobody_knows_how_often_counts_as_once_a_month() {
        Referral referral = visiting(
                new ImportantPlace(milesEast(0), Optional.empty()),
                new ImportantPlace(milesEast(30), Optional.of(new VisitFrequency(12, 52))));
        assertThat(score(new ImportantPlaces(), referral, at(0))).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void a_place_nobody_can_locate_is_left_out() {
        ImportantPlace unmapped = new ImportantPlace(Postcode.of("LS1 4AP"), Optional.empty());
        assertThat(applies(new ImportantPlaces(), visiting(unmapped))).isFalse();
        assertThat(score(
                        new ImportantPlaces(),
                        visiting(unmapped, new ImportantPlace(milesEast(3), Optional.empty())),
                        at(3)))
                .isEqualTo(1);
    }

    private static Referral visiting(ImportantPlace... places) {
        return referral()
                .needs(Needs.builder().addImportantPlaces(places).build())
                .build();
    }

    @Test
    void the_place_wished_for_is_worth_nothing_at_twenty_miles() {
        Referral referral = referral()
                .needs(Needs.builder().preferredLocation(milesEast(30)).build())
                .build();
        assertThat(score(new PreferredLocation(), referral, at(30))).isEqualTo(1);
        assertThat(score(new PreferredLocation(), referral, at(25))).isEqualTo(0.75);
        assertThat(score(new PreferredLocation(), referral, at(10))).isZero();
    }

    @Test
    void a_home_in_the_authority_s_own_area_scores_one_and_one_outside_nothing() {
        Referral referral = referral().authority(AuthorityId.of("Northshire")).build();
        Criterion<?> criterion = new OwnArea();
        assertThat(score(criterion, referral, in("Northshire"))).isEqualTo(1);
        assertThat(score(criterion, referral, in("Southshire"))).isZero();
        assertThat(score(criterion, referral, fostering("F").build())).isNaN();
        assertThat(applies(criterion, referral().build())).isFalse();
    }

    private static Home in(String area) {
        return fostering("F").localAuthority(AuthorityId.of(area)).build();
    }

    @Test
    void living_with_a_sibling_scores_one_and_next_door_half_falling_to_nothing_at_twenty_miles() {
        Referral referral = referral().addSiblingsLiveAt(HomeId.of("S")).build();
        Criterion<?> criterion = new SiblingsTogether();
        Home siblings = fostering("S").postcode(milesEast(30)).build();
        assertThat(score(criterion, referral, siblings)).isEqualTo(1);
        assertThat(score(criterion, referral, at(30), siblings)).isEqualTo(0.5);
        assertThat(score(criterion, referral, at(20), siblings)).isEqualTo(0.25);
        assertThat(score(criterion, referral, at(10), siblings)).isZero();
        assertThat(statement(criterion, referral, at(20), siblings))
                .isEqualTo("No brother or sister lives here; the nearest lives 10.0 miles away");
        assertThat(applies(criterion, referral().build())).isFalse();
    }

    @Test
    void the_nearest_of_several_siblings_counts() {
        Referral referral =
                referral().addSiblingsLiveAt(HomeId.of("S"), HomeId.of("T")).build();
        assertThat(score(
                        new SiblingsTogether(),
                        referral,
                        at(20),
                        fostering("S").postcode(milesEast(60)).build(),
                        fostering("T").postcode(milesEast(30)).build()))
                .isEqualTo(0.25);
    }

    @Test
    void how_far_away_siblings_live_is_not_known_where_their_home_is_not_in_the_market() {
        Referral referral = referral().addSiblingsLiveAt(HomeId.of("S")).build();
        assertThat(score(new SiblingsTogether(), referral, at(30))).isEqualTo(0.25);
    }

    @Test
    void siblings_who_are_to_live_apart_are_no_reason_to_live_together() {
        Referral referral = referral().addSiblingsLiveAt(HomeId.of("S")).build();
        MatchRequest apart = MatchRequest.of(referral)
                .withSiblings(SiblingGroup.builder()
                        .addMembers(ChildId.of("C-1"), ChildId.of("C-2"))
                        .decision(TogetherOrApart.LIVE_APART)
                        .build());
        assertThat(new SiblingsTogether()
                        .test(apart, Market.of(List.of(), Examples.MILES_EAST), MatchPolicy.standard()))
                .isEmpty();
    }

    private static Home at(int miles) {
        return fostering("F").postcode(milesEast(miles)).build();
    }
}
