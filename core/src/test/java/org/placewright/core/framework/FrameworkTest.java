package org.placewright.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.FrameworkId;
import org.placewright.core.id.LotId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.money.Percentage;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.time.DateRange;

class FrameworkTest {

    private static final LocalDate OPENS = LocalDate.of(2025, 4, 1);
    private static final ProviderId ELM = ProviderId.of("elm");
    private static final ProviderId OAK = ProviderId.of("oak");
    private static final ProviderId ASH = ProviderId.of("ash");

    private static PriceBand band(int youngest, int oldest, NeedLevel level, long pounds) {
        return PriceBand.builder()
                .ages(Range.closed(youngest, oldest))
                .addNeedLevels(level)
                .ceiling(WeeklyFee.ofPounds(pounds))
                .build();
    }

    private static final PriceBand YOUNG = band(0, 4, NeedLevel.STANDARD, 800);
    private static final PriceBand OLDER = band(5, 17, NeedLevel.STANDARD, 900);
    private static final PriceBand COMPLEX = band(0, 17, NeedLevel.COMPLEX, 1_500);
    private static final Tier FIRST = Tier.builder()
            .rank(1)
            .addProviders(ELM)
            .addPriceBands(YOUNG, OLDER, COMPLEX)
            .build();
    private static final Tier SECOND = Tier.builder()
            .rank(2)
            .addProviders(OAK)
            .addPriceBands(OLDER.withCeiling(WeeklyFee.ofPounds(950)))
            .build();
    private static final Lot FOSTERING = Lot.builder()
            .id(LotId.of("1"))
            .kind(LotKind.FOSTERING)
            .addTiers(FIRST, SECOND)
            .addDiscounts(new Discount.Block(Percentage.of(10)))
            .build();
    private static final Lot HOMES =
            Lot.builder().id(LotId.of("2")).kind(LotKind.RESIDENTIAL).build();

    private static Framework.Builder framework() {
        return Framework.builder()
                .id(FrameworkId.of("F-1"))
                .name("North fostering")
                .kind(FrameworkKind.FRAMEWORK)
                .period(DateRange.of(OPENS, OPENS.plusYears(4)));
    }

    @Test
    void finds_the_price_of_a_need_in_the_tier_of_a_provider() {
        PricedNeed need = PricedNeed.of(5, NeedLevel.STANDARD);

        assertThat(FOSTERING.priceBandFor(ELM, need)).contains(OLDER);
        assertThat(FOSTERING.priceBandFor(ELM, PricedNeed.of(4, NeedLevel.STANDARD)))
                .contains(YOUNG);
        assertThat(FOSTERING.priceBandFor(ELM, PricedNeed.of(5, NeedLevel.COMPLEX)))
                .contains(COMPLEX);
        assertThat(FOSTERING.priceBandFor(ELM, PricedNeed.of(18, NeedLevel.STANDARD)))
                .isEmpty();
        assertThat(FOSTERING.priceBandFor(OAK, need).map(PriceBand::ceiling)).contains(WeeklyFee.ofPounds(950));
        assertThat(FOSTERING.priceBandFor(ASH, need)).isEmpty();
        assertThat(FOSTERING.tierOf(OAK)).contains(SECOND);
        assertThat(FOSTERING.tierOf(ASH)).isEmpty();
    }

    @Test
    void takes_the_discounts_of_a_lot_off_a_fee() {
        DiscountCircumstances block = DiscountCircumstances.builder()
                .route(SourcingRoute.LOCAL_HARD_BLOCK)
                .build();

        assertThat(FOSTERING.discounted(WeeklyFee.ofPounds(800), block, RoundingMode.UNNECESSARY))
                .isEqualTo(WeeklyFee.ofPounds(720));
        assertThat(HOMES.discounted(WeeklyFee.ofPounds(800), block, RoundingMode.UNNECESSARY))
                .isEqualTo(WeeklyFee.ofPounds(800));
    }

    @Test
    void finds_lots_by_name_and_by_what_they_buy() {
        Framework framework = framework().addLots(HOMES, FOSTERING).build();

        assertThat(framework.lot(LotId.of("2"))).contains(HOMES);
        assertThat(framework.lot(LotId.of("3"))).isEmpty();
        assertThat(framework.lotsFor(LotKind.FOSTERING)).containsExactly(FOSTERING);
        assertThat(framework.lotsFor(LotKind.SEND)).isEmpty();
    }

    @Test
    void is_open_from_its_first_day_until_its_end() {
        Framework framework = framework().build();

        assertThat(framework.isOpenOn(OPENS.minusDays(1))).isFalse();
        assertThat(framework.isOpenOn(OPENS)).isTrue();
        assertThat(framework.isOpenOn(OPENS.plusYears(4).minusDays(1))).isTrue();
        assertThat(framework.isOpenOn(OPENS.plusYears(4))).isFalse();
    }

    @Test
    void is_the_same_in_whatever_order_its_parts_are_given() {
        Framework one = framework().addLots(FOSTERING, HOMES).build();
        Framework other = framework()
                .addLots(HOMES, FOSTERING.withTiers(SECOND, FIRST.withPriceBands(COMPLEX, OLDER, YOUNG)))
                .build();

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
        assertThat(other.lots()).containsExactly(FOSTERING, HOMES);
        assertThat(other.lots().get(0).tiers()).containsExactly(FIRST, SECOND);
        assertThat(FIRST.withPriceBands(COMPLEX, OLDER, YOUNG).priceBands()).containsExactly(YOUNG, COMPLEX, OLDER);
    }

    @Test
    void has_a_name_a_day_and_lots_of_different_names() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework().name(" ").build())
                .withMessageContaining("Framework name must not be blank");
        assertThat(framework()
                        .period(DateRange.of(OPENS, OPENS.plusDays(1)))
                        .build()
                        .isOpenOn(OPENS))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework().period(DateRange.of(OPENS, OPENS)).build())
                .withMessageContaining("Framework period must hold at least one day")
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework()
                        .addLots(FOSTERING, HOMES, FOSTERING.withKind(LotKind.SEND))
                        .build())
                .withMessageContaining("two are 1. Maybe add a letter");
    }

    @Test
    void has_tiers_of_different_ranks_and_providers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FOSTERING.withTiers(FIRST, SECOND.withRank(1)))
                .withMessageContaining("rank of their own but two have 1. Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FOSTERING.withTiers(SECOND.withProviders(ELM, OAK), FIRST))
                .withMessageContaining("must not share a provider but elm is in 1 and 2. Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIRST.withRank(0))
                .withMessageContaining("Tier rank must be 1 or more but was 0. Maybe");
    }

    @Test
    void has_one_price_for_a_need() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIRST.withPriceBands(YOUNG, COMPLEX, OLDER.withAges(Range.closed(4, 17))))
                .withMessageContaining("must not give one need two prices")
                .withMessageContaining("[0..4]")
                .withMessageContaining("[4..17]")
                .withMessageContaining("Maybe the ages overlap by a year?");
    }
}
