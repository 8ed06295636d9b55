package org.placewright.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewright.core.money.Percentage;
import org.placewright.core.money.WeeklyFee;

class FundingSplitTest {

    private static Percentage percent(String value) {
        return Percentage.of(new BigDecimal(value));
    }

    @Test
    void is_the_same_in_parts_percentages_and_contributions() {
        FundingSplit split = new FundingSplit(2, 1, 1);

        assertThat(new FundingSplit(50, 25, 25)).isEqualTo(split).hasSameHashCodeAs(split);
        assertThat(FundingSplit.ofPercentages(percent("50.0"), percent("25"), percent("25.00")))
                .isEqualTo(split);
        assertThat(FundingSplit.ofContributions(
                        WeeklyFee.ofPounds(2_000), WeeklyFee.ofPounds(1_000), WeeklyFee.ofPounds(1_000)))
                .isEqualTo(split);
        assertThat(split).hasToString("2:1:1");
        assertThat(FundingSplit.ofPercentages(Percentage.HUNDRED, Percentage.ZERO, Percentage.ZERO))
                .isEqualTo(FundingSplit.SOCIAL_CARE_ALONE);
    }

    @Test
    void splits_a_fee_to_the_penny() {
        FundingSplit thirds = new FundingSplit(1, 1, 1);

        assertThat(thirds.split(WeeklyFee.ofPence(100)))
                .containsExactly(
                        Map.entry(Funder.SOCIAL_CARE, WeeklyFee.ofPence(34)),
                        Map.entry(Funder.EDUCATION, WeeklyFee.ofPence(33)),
                        Map.entry(Funder.HEALTH, WeeklyFee.ofPence(33)));
        assertThat(FundingSplit.SOCIAL_CARE_ALONE.split(WeeklyFee.ofPounds(7)))
                .containsEntry(Funder.SOCIAL_CARE, WeeklyFee.ofPounds(7))
                .containsEntry(Funder.HEALTH, WeeklyFee.ZERO);
    }

    @Test
    void tells_each_share_in_per_cent() {
        FundingSplit split = new FundingSplit(2, 1, 0);

        assertThat(split.share(Funder.SOCIAL_CARE, 1, RoundingMode.HALF_UP)).isEqualTo(percent("66.7"));
        assertThat(split.share(Funder.EDUCATION, 1, RoundingMode.HALF_UP)).isEqualTo(percent("33.3"));
        assertThat(split.share(Funder.HEALTH, 1, RoundingMode.HALF_UP)).isEqualTo(Percentage.ZERO);
        assertThat(new FundingSplit(Long.MAX_VALUE, Long.MAX_VALUE - 1, Long.MAX_VALUE)
                        .share(Funder.HEALTH, 0, RoundingMode.HALF_UP))
                .isEqualTo(percent("33"));
        assertThat(split.part(Funder.SOCIAL_CARE)).isEqualTo(2);
        assertThat(split.part(Funder.EDUCATION)).isEqualTo(1);
        assertThat(split.part(Funder.HEALTH)).isZero();
    }

    @Test
    void has_percentages_that_add_up() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundingSplit.ofPercentages(percent("33.33"), percent("33.33"), percent("33.33")))
                .withMessageContaining("must add up to 100% but 33.33%, 33.33% and 33.33% make 99.99%")
                .withMessageContaining("give the contributions instead?");
        assertThat(FundingSplit.ofPercentages(
                        percent("33.333333333333"), percent("33.333333333333"), percent("33.333333333334")))
                .isNotEqualTo(new FundingSplit(1, 1, 1));
    }

    @Test
    void has_no_negative_part_and_some_part() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FundingSplit(0, 0, 0))
                .withMessageContaining("FundingSplit must have a part above 0. Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FundingSplit(-1, 1, 1))
                .withMessageContaining("socialCare must not be negative but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FundingSplit(1, -2, 1))
                .withMessageContaining("education must not be negative but was -2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FundingSplit(1, 1, -3))
                .withMessageContaining("health must not be negative but was -3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundingSplit.ofPercentages(percent("110"), percent("-10"), percent("0")))
                .withMessageContaining("education must not be negative");
    }
}
