package org.placewright.matching.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.placewright.matching.Examples.MILES_EAST;
import static org.placewright.matching.Examples.childrensHome;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.milesEast;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.supported;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.HomeId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.Suitability;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.SupportedAccommodationOutcome;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;

class StandardCriteriaTest {

    @Test
    void every_criterion_the_standard_policy_weighs_exists_and_no_other() {
        assertThat(StandardCriteria.all().stream().map(Criterion::key))
                .containsExactlyInAnyOrderElementsOf(
                        MatchPolicy.standard().weights().keySet());
    }

    @Test
    void distance_to_home_falls_straight_to_zero_at_forty_miles() {
        Referral referral = referral().build();
        assertThat(score(new DistanceToHome(), referral, at(0))).isEqualTo(1);
        assertThat(score(new DistanceToHome(), referral, at(10))).isEqualTo(0.75);
        assertThat(score(new DistanceToHome(), referral, at(20))).isEqualTo(0.5);
        assertThat(score(new DistanceToHome(), referral, at(40))).isZero();
        assertThat(score(new DistanceToHome(), referral, at(60))).isZero();
        assertThat(judge(new DistanceToHome(), referral, at(10)).statement()).isEqualTo("10.0 miles from home");
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
        Market market = Market.of(List.of(), MILES_EAST);
        Referral nowhere = referral().homePostcode(Optional.empty()).build();
        Referral unmapped = referral().homePostcode(Postcode.of("LS1 4AP")).build();
        assertThat(new DistanceToHome().appliesTo(referral().build(), market)).isTrue();
        assertThat(new DistanceToHome().appliesTo(nowhere, market)).isFalse();
        assertThat(new DistanceToHome().appliesTo(unmapped, market)).isFalse();
        assertThat(new DistanceToSchool().appliesTo(referral().build(), market)).isFalse();
    }

    @Test
    void a_home_nobody_can_locate_is_not_known() {
        Home home = fostering("F").postcode(Optional.empty()).build();
        assertThat(judge(new DistanceToHome(), referral().build(), home))
                .isEqualTo(new CriterionScore.NotKnown("Distance to home not known"));
    }

    @Test
    void a_home_where_a_sibling_lives_scores_one_and_others_nothing() {
        Referral referral = referral().addSiblingsLiveAt(HomeId.of("F")).build();
        assertThat(score(new SiblingsTogether(), referral, fostering("F").build()))
                .isEqualTo(1);
        assertThat(score(new SiblingsTogether(), referral, fostering("G").build()))
                .isZero();
        assertThat(new SiblingsTogether().appliesTo(referral().build(), Market.of(List.of(), MILES_EAST)))
                .isFalse();
    }

    @Test
    void the_preferred_kind_of_care_scores_one_and_a_suitable_kind_half() {
        Criterion criterion = new RecommendedCare();
        Referral referral = referral()
                .recommendation(
                        new CareRecommendation(Suitability.PREFERRED, Suitability.SUITABLE, Suitability.NOT_SPECIFIED))
                .build();
        assertThat(score(criterion, referral, fostering("F").build())).isEqualTo(1);
        assertThat(score(criterion, referral, childrensHome("C").build())).isEqualTo(0.5);
        assertThat(judge(criterion, referral, supported("S").build())).isInstanceOf(CriterionScore.NotKnown.class);
        assertThat(score(
                        criterion,
                        referral.withRecommendation(new CareRecommendation(
                                Suitability.UNSUITABLE, Suitability.PREFERRED, Suitability.SUITABLE)),
                        fostering("F").build()))
                .isZero();
        assertThat(criterion.appliesTo(referral().build(), Market.of(List.of(), MILES_EAST)))
                .isFalse();
    }

    @Test
    void inspection_follows_the_scheme_of_the_kind_of_home() {
        Referral referral = referral().build();
        Criterion criterion = new InspectionStanding();
        assertThat(score(
                        criterion,
                        referral,
                        childrensHome("C").grade(InspectionGrade.OUTSTANDING).build()))
                .isEqualTo(1);
        assertThat(score(
                        criterion,
                        referral,
                        childrensHome("C").grade(InspectionGrade.GOOD).build()))
                .isCloseTo(2 / 3.0, within(1e-12));
        assertThat(score(
                        criterion,
                        referral,
                        childrensHome("C").grade(InspectionGrade.INADEQUATE).build()))
                .isZero();
        assertThat(score(
                        criterion,
                        referral,
                        supported("S")
                                .outcome(SupportedAccommodationOutcome.INCONSISTENT)
                                .build()))
                .isEqualTo(0.5);
        assertThat(judge(criterion, referral, fostering("F").build())).isInstanceOf(CriterionScore.NotKnown.class);
    }

    @Test
    void price_falls_straight_to_zero_at_ten_thousand_pounds_a_week() {
        Referral referral = referral().build();
        Criterion criterion = new Price();
        assertThat(score(criterion, referral, priced(0))).isEqualTo(1);
        assertThat(score(criterion, referral, priced(2_500))).isEqualTo(0.75);
        assertThat(score(criterion, referral, priced(10_000))).isZero();
        assertThat(score(criterion, referral, priced(63_000))).isZero();
        assertThat(judge(criterion, referral, fostering("F").build())).isInstanceOf(CriterionScore.NotKnown.class);
    }

    @Test
    void a_score_outside_zero_to_one_is_refused() {
        for (double score : new double[] {-0.001, 1.001, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CriterionScore.Scored(score, "x"))
                    .withMessageContaining("from 0 to 1");
        }
    }

    private static Home at(int miles) {
        return fostering("F").postcode(milesEast(miles)).build();
    }

    private static Home priced(long pounds) {
        return childrensHome("C").weeklyFee(WeeklyFee.ofPounds(pounds)).build();
    }

    private static double score(Criterion criterion, Referral referral, Home home) {
        return ((CriterionScore.Scored) judge(criterion, referral, home)).score();
    }

    private static CriterionScore judge(Criterion criterion, Referral referral, Home home) {
        return criterion.score(referral, home, Market.of(List.of(home), MILES_EAST), MatchPolicy.standard());
    }
}
