package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import org.placewright.core.framework.AdditionalPackage;
import org.placewright.core.framework.BlockCommitment;
import org.placewright.core.framework.BlockContract;
import org.placewright.core.framework.ContractTerm;
import org.placewright.core.framework.Discount;
import org.placewright.core.framework.DiscountCircumstances;
import org.placewright.core.framework.Framework;
import org.placewright.core.framework.Funder;
import org.placewright.core.framework.FundingSplit;
import org.placewright.core.framework.IndividualPlacementAgreement;
import org.placewright.core.framework.Lot;
import org.placewright.core.framework.PriceBand;
import org.placewright.core.framework.PricedNeed;
import org.placewright.core.framework.Tier;
import org.placewright.core.framework.Uplift;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.money.Percentage;
import org.placewright.core.money.WeeklyFee;

/** What holds of the terms on which homes are bought, whatever they are. */
class FrameworkPropertiesTest {

    @Provide
    Arbitrary<RoundingMode> roundings() {
        return Arbitraries.of(
                RoundingMode.UP,
                RoundingMode.DOWN,
                RoundingMode.CEILING,
                RoundingMode.FLOOR,
                RoundingMode.HALF_UP,
                RoundingMode.HALF_DOWN,
                RoundingMode.HALF_EVEN);
    }

    private static <T> ImmutableList<T> shuffled(Iterable<T> values, Random random) {
        List<T> shuffled = new ArrayList<>(ImmutableList.copyOf(values));
        Collections.shuffle(shuffled, random);
        return ImmutableList.copyOf(shuffled);
    }

    @Property
    void splitting_neither_loses_nor_finds_a_penny(@ForAll FundingSplit split, @ForAll WeeklyFee fee) {
        assertThat(split.split(fee).keySet()).containsExactly(Funder.values());
        assertThat(split.split(fee).values().stream().reduce(WeeklyFee.ZERO, WeeklyFee::plus))
                .isEqualTo(fee);
    }

    @Property
    void splitting_by_contributions_gives_them_back(
            @ForAll WeeklyFee socialCare, @ForAll WeeklyFee education, @ForAll WeeklyFee health) {
        WeeklyFee fee = socialCare.plus(education).plus(health);
        if (!fee.equals(WeeklyFee.ZERO)) {
            assertThat(FundingSplit.ofContributions(socialCare, education, health)
                            .split(fee)
                            .values())
                    .containsExactly(socialCare, education, health);
        }
    }

    @Property
    void splits_do_not_depend_on_the_scale_of_their_parts(
            @ForAll FundingSplit split, @ForAll @IntRange(min = 1, max = 1_000) int scale, @ForAll WeeklyFee fee) {
        FundingSplit scaled =
                new FundingSplit(split.socialCare() * scale, split.education() * scale, split.health() * scale);

        assertThat(scaled).isEqualTo(split);
        assertThat(scaled.split(fee)).isEqualTo(split.split(fee));
    }

    @Property
    void contributions_add_up_to_the_whole_fee(
            @ForAll IndividualPlacementAgreement agreement, @ForAll("roundings") RoundingMode rounding) {
        WeeklyFee total = agreement.totalFee(rounding);

        assertThat(agreement.contributions(rounding).values().stream().reduce(WeeklyFee.ZERO, WeeklyFee::plus))
                .isEqualTo(total);
        assertThat(total).isGreaterThanOrEqualTo(agreement.coreFee());
    }

    @Property
    void discounts_neither_raise_a_fee_nor_make_it_negative(
            @ForAll List<Discount> discounts,
            @ForAll DiscountCircumstances circumstances,
            @ForAll WeeklyFee fee,
            @ForAll("roundings") RoundingMode rounding) {
        assertThat(Discount.applyAll(discounts, fee, circumstances, rounding)).isBetween(WeeklyFee.ZERO, fee);
        assertThat(discounts).allSatisfy(discount -> {
            WeeklyFee discounted = discount.applyTo(fee, circumstances, rounding);
            assertThat(discounted).isBetween(WeeklyFee.ZERO, fee);
            assertThat(Discount.applyAll(discounts, fee, circumstances, rounding))
                    .isLessThanOrEqualTo(discounted);
        });
    }

    @Property
    void discounts_may_be_given_in_any_order(
            @ForAll List<Discount> discounts, @ForAll DiscountCircumstances circumstances, @ForAll Random random) {
        assertThat(Discount.combined(shuffled(discounts, random), circumstances))
                .isEqualTo(Discount.combined(discounts, circumstances))
                .isBetween(Percentage.ZERO, Percentage.HUNDRED);
    }

    @Property
    void uplifts_stay_between_collar_and_cap(
            @ForAll Uplift uplift,
            @ForAll Percentage indexChange,
            @ForAll WeeklyFee fee,
            @ForAll("roundings") RoundingMode rounding) {
        WeeklyFee uplifted = uplift.apply(fee, indexChange, rounding);

        assertThat(uplifted).isEqualTo(fee.changedBy(uplift.changeFor(indexChange), rounding));
        if (uplift instanceof Uplift.IndexLinked linked) {
            linked.collar()
                    .ifPresent(collar -> assertThat(uplifted).isGreaterThanOrEqualTo(fee.changedBy(collar, rounding)));
            linked.cap().ifPresent(cap -> assertThat(uplifted).isLessThanOrEqualTo(fee.changedBy(cap, rounding)));
        } else {
            assertThat(uplifted).isEqualTo(uplift.apply(fee, Percentage.ZERO, rounding));
        }
    }

    @Property
    void uplifts_grow_with_the_index(@ForAll Uplift uplift, @ForAll Percentage one, @ForAll Percentage other) {
        Percentage low = one.compareTo(other) <= 0 ? one : other;
        Percentage high = one.compareTo(other) <= 0 ? other : one;

        assertThat(uplift.changeFor(low)).isLessThanOrEqualTo(uplift.changeFor(high));
    }

    /** The occupancy at which a contract breaks even, or more than all beds where it never does. */
    private static BigDecimal breakEven(BlockContract contract, WeeklyFee spot) {
        return contract.breakEvenOccupancy(spot).map(Percentage::value).orElse(BigDecimal.valueOf(101));
    }

    @Property
    void break_even_falls_as_places_elsewhere_get_dearer(
            @ForAll BlockContract contract, @ForAll WeeklyFee spot, @ForAll WeeklyFee dearerBy) {
        assertThat(breakEven(contract, spot.plus(dearerBy))).isLessThanOrEqualTo(breakEven(contract, spot));
        assertThat(contract.breakEvenBeds(spot.plus(dearerBy)).orElse(contract.beds() + 1))
                .isLessThanOrEqualTo(contract.breakEvenBeds(spot).orElse(contract.beds() + 1));
    }

    @Property
    void break_even_rises_with_the_fee_for_a_bed(
            @ForAll BlockContract contract, @ForAll WeeklyFee spot, @ForAll WeeklyFee dearerBy) {
        BlockContract open = contract.withCeiling(Optional.empty());
        BlockContract dearer = open.withFeePerBed(open.feePerBed().plus(dearerBy));

        assertThat(breakEven(dearer, spot)).isGreaterThanOrEqualTo(breakEven(open, spot));
    }

    @Property
    void break_even_is_where_a_saving_begins(@ForAll BlockContract contract, @ForAll WeeklyFee spot) {
        int fewest = contract.breakEvenBeds(spot).orElse(contract.beds() + 1);
        boolean emptyBedsCost = contract.commitment() == BlockCommitment.HARD;

        for (int used = 0; used <= contract.beds(); used++) {
            Money saving = contract.weeklySaving(used, spot);
            if (used >= fewest) {
                assertThat(saving.isNegative()).isFalse();
            } else if (emptyBedsCost || used > 0) {
                assertThat(saving.isNegative()).isTrue();
            }
        }
    }

    @Property
    void a_block_guarantees_no_more_than_its_ceiling(@ForAll BlockContract contract) {
        contract.ceiling().ifPresent(ceiling -> assertThat(contract.guaranteedInFirstTerm(RoundingMode.DOWN))
                .isLessThanOrEqualTo(ceiling));
        assertThat(contract.guaranteedWeekly()).isEqualTo(contract.weeklyCost(0));
    }

    @Property
    void terms_grow_with_each_extension(@ForAll ContractTerm term) {
        for (int taken = 1; taken <= term.extensionMonths().size(); taken++) {
            assertThat(term.withExtensions(taken).until().orElseThrow())
                    .isAfter(term.withExtensions(taken - 1).until().orElseThrow());
        }
        assertThat(term.initial().from()).isEqualTo(term.longest().from());
    }

    @Property(tries = 300)
    void frameworks_are_equal_in_whatever_order_their_parts_are_given(
            @ForAll Framework framework, @ForAll Random random) {
        Framework copy = Framework.builder()
                .id(framework.id())
                .name(framework.name())
                .kind(framework.kind())
                .period(framework.period())
                .buyers(shuffled(framework.buyers(), random))
                .lots(shuffled(framework.lots(), random).stream()
                        .map(lot -> again(lot, random))
                        .toList())
                .build();

        assertThat(copy).isEqualTo(framework).hasSameHashCodeAs(framework).hasToString(framework.toString());
    }

    private static Lot again(Lot lot, Random random) {
        return Lot.builder()
                .id(lot.id())
                .kind(lot.kind())
                .tiers(shuffled(lot.tiers(), random).stream()
                        .map(tier -> again(tier, random))
                        .toList())
                .discounts(shuffled(lot.discounts(), random))
                .uplift(lot.uplift())
                .build();
    }

    private static Tier again(Tier tier, Random random) {
        return Tier.builder()
                .rank(tier.rank())
                .providers(shuffled(tier.providers(), random))
                .priceBands(shuffled(tier.priceBands(), random))
                .build();
    }

    @Property
    void a_need_has_at_most_one_price_in_a_tier(@ForAll Tier tier, @ForAll PricedNeed need) {
        assertThat(tier.priceBands().stream().filter(band -> band.covers(need)))
                .hasSizeLessThanOrEqualTo(1)
                .hasSize(tier.priceBandFor(need).isPresent() ? 1 : 0);
    }

    @Property
    void bands_overlap_where_both_cover_a_need(
            @ForAll PriceBand one, @ForAll PriceBand other, @ForAll PricedNeed need) {
        if (one.covers(need) && other.covers(need)) {
            assertThat(one.overlaps(other)).isTrue();
        }
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        assertThat(one.overlaps(one)).isTrue();
    }

    @Property
    void agreements_are_equal_in_whatever_order_packages_are_given(
            @ForAll IndividualPlacementAgreement agreement, @ForAll Random random) {
        IndividualPlacementAgreement copy = agreement.withPackages(shuffled(agreement.packages(), random));

        assertThat(copy).isEqualTo(agreement).hasSameHashCodeAs(agreement).hasToString(agreement.toString());
    }

    @Property
    void agreements_print_neither_child_nor_home(
            @ForAll IndividualPlacementAgreement agreement, @ForAll ChildId child, @ForAll HomeId home) {
        assertThat(agreement.withChild(child).withHome(home)).hasToString(agreement.toString());
    }

    @Property
    void packages_cost_more_the_longer_they_last(@ForAll AdditionalPackage bought) {
        if (bought instanceof AdditionalPackage.ByTheHour hours
                && hours.timePerWeek().toMinutes() > 1) {
            AdditionalPackage shorter = new AdditionalPackage.ByTheHour(
                    hours.kind(), hours.timePerWeek().minusMinutes(1), hours.ratio(), hours.rate());

            assertThat(shorter.weeklyCost(RoundingMode.HALF_EVEN))
                    .isLessThanOrEqualTo(hours.weeklyCost(RoundingMode.HALF_EVEN));
        }
    }

    @Property
    void fees_come_back_from_a_year(@ForAll WeeklyFee fee) {
        assertThat(WeeklyFee.ofYear(fee.forYear(RoundingMode.HALF_EVEN), RoundingMode.HALF_EVEN))
                .isEqualTo(fee);
    }

    @Property
    void percentages_of_a_fee_and_the_rest_differ_from_it_by_no_more_than_rounding(
            @ForAll WeeklyFee fee, @ForAll("shares") Percentage share) {
        WeeklyFee part = fee.portion(share, RoundingMode.DOWN);
        WeeklyFee rest = fee.portion(Percentage.HUNDRED.minus(share), RoundingMode.UP);

        assertThat(part.plus(rest)).isEqualTo(fee);
    }

    @Provide
    Arbitrary<Percentage> shares() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(3)
                .map(Percentage::of);
    }
}
