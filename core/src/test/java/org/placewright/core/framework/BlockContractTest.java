package org.placewright.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.BlockContractId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.money.Percentage;
import org.placewright.core.money.WeeklyFee;

class BlockContractTest {

    private static final LocalDate FROM = LocalDate.of(2025, 4, 1);
    private static final WeeklyFee SPOT = WeeklyFee.ofPounds(5_000);

    private static final BlockContract HARD = BlockContract.builder()
            .id(BlockContractId.of("B-1"))
            .provider(ProviderId.of("elm"))
            .addBuyers(AuthorityId.of("Northmoor"))
            .commitment(BlockCommitment.HARD)
            .beds(4)
            .feePerBed(WeeklyFee.ofPounds(4_000))
            .term(ContractTerm.ofYears(FROM, 5, 2, 2))
            .build();
    private static final BlockContract SOFT = HARD.withCommitment(BlockCommitment.SOFT);

    private static Money pounds(String amount) {
        return Money.of(CurrencyUnit.GBP, new BigDecimal(amount));
    }

    private static Percentage percent(String value) {
        return Percentage.of(new BigDecimal(value));
    }

    @Test
    void costs_all_beds_if_hard_and_those_used_if_soft() {
        assertThat(HARD.guaranteedWeekly()).isEqualTo(WeeklyFee.ofPounds(16_000));
        assertThat(HARD.weeklyCost(1)).isEqualTo(WeeklyFee.ofPounds(16_000));
        assertThat(SOFT.guaranteedWeekly()).isEqualTo(WeeklyFee.ZERO);
        assertThat(SOFT.weeklyCost(3)).isEqualTo(WeeklyFee.ofPounds(12_000));
        assertThat(HARD.guaranteedFor(3, RoundingMode.DOWN)).isEqualTo(pounds("6857.14"));
    }

    @Test
    void guarantees_its_first_term_and_not_the_extensions() {
        // 1 April 2025 to 31 March 2030 is 1,826 days.
        assertThat(HARD.guaranteedInFirstTerm(RoundingMode.HALF_UP)).isEqualTo(pounds("4173714.29"));
        assertThat(SOFT.guaranteedInFirstTerm(RoundingMode.UNNECESSARY)).isEqualTo(pounds("0"));
    }

    @Test
    void saves_what_the_same_places_would_cost_elsewhere() {
        assertThat(HARD.weeklySaving(4, SPOT)).isEqualTo(pounds("4000"));
        assertThat(HARD.weeklySaving(3, SPOT)).isEqualTo(pounds("-1000"));
        assertThat(HARD.weeklySaving(0, SPOT)).isEqualTo(pounds("-16000"));
        assertThat(SOFT.weeklySaving(3, SPOT)).isEqualTo(pounds("3000"));
    }

    @ParameterizedTest
    @CsvSource({
        // spot, occupancy, beds
        "4000, 100, 4",
        "4000.01, 100, 4",
        "4500, 88.89, 4",
        "5000, 80, 4",
        "5333.33, 75.01, 4",
        "5334, 75, 3",
        "8000, 50, 2",
        "16000, 25, 1",
        "63000, 6.35, 1"
    })
    void breaks_even_at_fee_over_spot(String spot, String occupancy, int beds) {
        WeeklyFee elsewhere = WeeklyFee.ofPounds(new BigDecimal(spot));

        assertThat(HARD.breakEvenOccupancy(elsewhere)).contains(percent(occupancy));
        assertThat(HARD.breakEvenBeds(elsewhere)).hasValue(beds);
        assertThat(HARD.weeklySaving(beds, elsewhere).isNegative()).isFalse();
        assertThat(HARD.weeklySaving(beds - 1, elsewhere).isNegative()).isTrue();
    }

    @Test
    void never_breaks_even_where_a_bed_costs_more_than_elsewhere() {
        WeeklyFee cheaper = WeeklyFee.ofPence(399_999);

        assertThat(HARD.breakEvenOccupancy(cheaper)).isEmpty();
        assertThat(HARD.breakEvenBeds(cheaper)).isEmpty();
        assertThat(SOFT.breakEvenOccupancy(cheaper)).isEmpty();
        assertThat(SOFT.breakEvenBeds(cheaper)).isEmpty();
        assertThat(HARD.breakEvenOccupancy(WeeklyFee.ZERO)).isEmpty();
    }

    @Test
    void breaks_even_at_once_where_an_empty_bed_costs_nothing() {
        BlockContract free = HARD.withFeePerBed(WeeklyFee.ZERO);

        assertThat(SOFT.breakEvenOccupancy(SPOT)).contains(Percentage.ZERO);
        assertThat(SOFT.breakEvenBeds(SPOT)).hasValue(0);
        assertThat(free.breakEvenOccupancy(WeeklyFee.ZERO)).contains(Percentage.ZERO);
        assertThat(free.breakEvenBeds(WeeklyFee.ZERO)).hasValue(0);
    }

    /**
     * The published example: two homes of two beds, 5 + 2 + 2 years, up to 18.72 million pounds of which 11.262 million
     * guaranteed. Spread over four beds and nine years of 52 weeks, the most is 10,000 pounds a bed a week and the
     * guarantee 6,016, so three fifths of the most is paid whatever happens.
     */
    @Test
    void agrees_with_the_published_contract() {
        Money most = pounds("18720000");
        Money guaranteed = pounds("11262000");
        int weeks = 9 * 52;
        WeeklyFee mostPerBed = new WeeklyFee(most.dividedBy(4L * weeks, RoundingMode.HALF_UP));
        WeeklyFee guaranteedPerBed = new WeeklyFee(guaranteed.dividedBy(4L * weeks, RoundingMode.HALF_UP));
        BlockContract contract = HARD.withFeePerBed(guaranteedPerBed).withCeiling(most);

        assertThat(mostPerBed).isEqualTo(WeeklyFee.ofPounds(10_000));
        assertThat(contract.term().longest().until()).contains(FROM.plusYears(9));
        assertThat(contract.guaranteedFor(7 * weeks, RoundingMode.UNNECESSARY))
                .isBetween(guaranteed.minus(10), guaranteed.plus(10));
        assertThat(contract.breakEvenOccupancy(mostPerBed)).contains(percent("60.17"));
        assertThat(contract.breakEvenBeds(mostPerBed)).hasValue(3);
    }

    /**
     * A county's cabinet was told that two homes of two beds, for up to 6.3 million pounds over five years, break even
     * with places at 7,500 pounds a week elsewhere once at least 80 % of them are used (Herefordshire's, as its local
     * paper told it).
     */
    @Test
    void agrees_with_a_published_break_even() {
        WeeklyFee perBed = new WeeklyFee(pounds("6300000").dividedBy(4L * 5 * 52, RoundingMode.HALF_UP));

        assertThat(HARD.withFeePerBed(perBed).breakEvenOccupancy(WeeklyFee.ofPounds(7_500)))
                .hasValueSatisfying(occupancy -> assertThat(occupancy).isBetween(percent("80"), percent("81")));
    }

    @Test
    void is_bought_by_the_route_that_follows_from_its_buyers_and_commitment() {
        AuthorityId here = AuthorityId.of("Northmoor");
        AuthorityId there = AuthorityId.of("Southmoor");

        assertThat(HARD.route()).isEqualTo(SourcingRoute.LOCAL_HARD_BLOCK);
        assertThat(SOFT.route()).isEqualTo(SourcingRoute.LOCAL_SOFT_BLOCK);
        assertThat(HARD.withBuyers(there, here).route()).isEqualTo(SourcingRoute.COLLABORATIVE_HARD_BLOCK);
        assertThat(SOFT.withBuyers(here, there).route()).isEqualTo(SourcingRoute.COLLABORATIVE_SOFT_BLOCK);
        assertThat(HARD.withBuyers(there, here)).isEqualTo(HARD.withBuyers(here, there));
    }

    @Test
    void uses_no_more_beds_than_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HARD.weeklyCost(5))
                .withMessageContaining("beds used must be 0 to 4 but was 5. Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SOFT.weeklySaving(-1, SPOT))
                .withMessageContaining("beds used must be 0 to 4 but was -1");
    }

    @Test
    void has_a_buyer_a_bed_and_a_ceiling_that_covers_the_guarantee() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HARD.withBuyers())
                .withMessageContaining("BlockContract buyers must not be empty. Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HARD.withBeds(0))
                .withMessageContaining("BlockContract beds must be 1 or more but was 0");
        assertThat(HARD.withCeiling(pounds("4173714.28")).ceiling()).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HARD.withCeiling(pounds("4173714.27")))
                .withMessageContaining("ceiling GBP 4173714.27 is below what the first term guarantees, GBP 4173714.28")
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HARD.withCeiling(Money.of(CurrencyUnit.EUR, 9_000_000)))
                .withMessageContaining("BlockContract ceiling must be in GBP but was in EUR");
    }
}
