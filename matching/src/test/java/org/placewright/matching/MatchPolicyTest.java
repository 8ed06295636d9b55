package org.placewright.matching;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.placewright.core.money.WeeklyFee;

class MatchPolicyTest {

    @Test
    void weights_are_bounded() {
        MatchPolicy.builder().putWeight(CriterionKeys.PRICE, 1_000_000).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MatchPolicy.builder().putWeight(CriterionKeys.PRICE, -1).build())
                .withMessageContaining("weights");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchPolicy.builder()
                        .putWeight(CriterionKeys.PRICE, 1_000_001)
                        .build())
                .withMessageContaining("weights");
    }

    @Test
    void the_age_for_supported_accommodation_may_be_raised_but_not_lowered_below_the_law() {
        MatchPolicy.builder().supportedAccommodationFromAge(17).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MatchPolicy.builder().supportedAccommodationFromAge(15).build())
                .withMessageContaining("2023");
    }

    @Test
    void scales_must_have_a_length() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchPolicy.builder().homeMilesToZero(0).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchPolicy.builder().schoolMilesToZero(0).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MatchPolicy.builder().feeToZero(WeeklyFee.ofPence(0)).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchPolicy.builder().scoreWhenNotKnown(1.1).build());
    }
}
