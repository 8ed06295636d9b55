package org.placewright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.money.WeeklyFee;

class MatchPolicyTest {

    @Test
    void weights_are_bounded() {
        weighing(1_000_000);
        weighing(0);
        assertThatIllegalArgumentException().isThrownBy(() -> weighing(-1)).withMessageContaining("weights");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weighing(1_000_001))
                .withMessageContaining("weights");
    }

    private static MatchPolicy weighing(int weight) {
        return MatchPolicy.builder()
                .weights(ImmutableMap.of(CriterionKeys.PRICE, weight))
                .build();
    }

    @Test
    void a_tier_is_not_weighed_and_stands_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchPolicy.standard().withTiers(CriterionKeys.PRICE))
                .withMessageContaining("Maybe take it out of the weights");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchPolicy.standard()
                        .withTiers(ImmutableList.of(CriterionKeys.CONNECTED_PERSON, CriterionKeys.CONNECTED_PERSON)))
                .withMessageContaining("different");
    }

    @Test
    void the_age_for_supported_accommodation_may_be_raised_but_not_lowered_below_the_law() {
        RulePolicy.STANDARD.withSupportedAccommodationFromAge(17);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePolicy.STANDARD.withSupportedAccommodationFromAge(15))
                .withMessageContaining("2023");
    }

    @Test
    void scales_must_have_a_length() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NearnessScales.STANDARD.withHomeMilesToZero(0))
                .withMessageContaining("NearnessScales homeMilesToZero must be 1 to 10000 but was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> NearnessScales.STANDARD.withSchoolMilesToZero(0));
        assertThat(NearnessScales.STANDARD.withKeptSchoolMilesToZero(6).keptSchoolMiles())
                .isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> NearnessScales.STANDARD.withKeptSchoolMilesToZero(5));
        assertThatIllegalArgumentException().isThrownBy(() -> CostScales.STANDARD.withFeeToZero(WeeklyFee.ZERO));
    }

    @Test
    void shares_are_0_to_100_per_cent() {
        CostScales.STANDARD.withOverCeilingPercent(100);
        assertThatIllegalArgumentException().isThrownBy(() -> CostScales.STANDARD.withOverCeilingPercent(101));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostScales.STANDARD.withRoutePercents(ImmutableMap.of(SourcingRoute.IN_HOUSE, 101)))
                .withMessageContaining("IN_HOUSE");
        assertThatIllegalArgumentException().isThrownBy(() -> SuitabilityScales.STANDARD.withAlonePercent(-1));
    }

    @Test
    void the_score_when_not_known_is_a_number_of_micro_points() {
        CriterionPolicy.STANDARD.withScoreWhenNotKnown(0.333333);
        assertThatIllegalArgumentException().isThrownBy(() -> CriterionPolicy.STANDARD.withScoreWhenNotKnown(1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> CriterionPolicy.STANDARD.withScoreWhenNotKnown(1 / 3.0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriterionPolicy.STANDARD.withScoreWhenNotKnown(Double.NaN));
    }
}
