package org.placewright.sufficiency.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.HomeKind;

class PriceDispersionTest {

    @Test
    void a_spread_is_told_in_rounded_percentages() {
        // Five buyers pay 1,000 to 5,000 pounds, each twice: s = 1,491 and quartiles 2,000, 3,000 and 4,000.
        List<PaidFee> fees = new ArrayList<>();
        for (int buyer = 1; buyer <= 5; buyer++) {
            fees.add(fee(buyer, 1_000L * buyer));
            fees.add(fee(buyer, 1_000L * buyer));
        }
        assertThat(spread(fees)).contains(new FeeSpread(50, 65, 100));
        Collections.shuffle(fees, new Random(7));
        assertThat(spread(fees)).contains(new FeeSpread(50, 65, 100));
        assertThat(fees.get(0).toString()).doesNotContain("000");
    }

    @Test
    void fees_that_differ_within_buyers_only_would_tell_each_what_the_others_pay() {
        List<PaidFee> fees = new ArrayList<>();
        for (int buyer = 1; buyer <= 6; buyer++) {
            fees.add(fee(buyer, 2_000));
            fees.add(fee(buyer, 4_000));
        }
        assertThat(spread(fees)).isEmpty();
    }

    @Test
    void one_price_for_all_is_not_told() {
        List<PaidFee> fees = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            fees.add(fee(i % 6, 3_000));
        }
        assertThat(spread(fees)).isEmpty();
    }

    @Test
    void too_few_buyers_fees_or_too_large_a_buyer_tell_nothing() {
        List<PaidFee> fewBuyers = new ArrayList<>();
        List<PaidFee> fewFees = new ArrayList<>();
        List<PaidFee> dominated = new ArrayList<>();
        List<PaidFee> alike = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            fewBuyers.add(fee(i % 4, 1_000 + 200 * i));
            dominated.add(fee(i < 6 ? i : 6 + i % 2, i < 6 ? 1_000 : 9_000));
            alike.add(fee(i % 6, 3_000 + i));
            if (i < 9) {
                fewFees.add(fee(i % 5, 1_000 + 200 * i));
            }
        }
        assertThat(spread(fewBuyers)).isEmpty();
        assertThat(spread(fewFees)).isEmpty();
        assertThat(spread(dominated)).isEmpty();
        assertThat(spread(alike)).isEmpty();
    }

    private static Optional<FeeSpread> spread(List<PaidFee> fees) {
        return PriceDispersion.of(fees, DispersionPolicy.standard())
                .spreads()
                .values()
                .iterator()
                .next();
    }

    private static PaidFee fee(int buyer, long pounds) {
        return PaidFee.builder()
                .owner(ProviderId.of("a"))
                .kind(HomeKind.CHILDRENS_HOME)
                .buyer(AuthorityId.of("b" + buyer))
                .fee(WeeklyFee.ofPounds(pounds))
                .build();
    }
}
