package org.placewright.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewright.core.framework.AdditionalPackage.ByTheHour;
import org.placewright.core.framework.AdditionalPackage.ByTheWeek;
import org.placewright.core.id.AgreementId;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.BlockContractId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.FrameworkId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.LotId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.money.HourlyRate;
import org.placewright.core.money.Ratio;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.time.DateRange;

class IndividualPlacementAgreementTest {

    private static final LocalDate FROM = LocalDate.of(2025, 4, 1);
    private static final AdditionalPackage SUPPORT =
            ByTheHour.ofHours(PackageKind.ONE_TO_ONE, 10, HourlyRate.ofPence(2_000));
    private static final AdditionalPackage SHARED_NIGHT =
            new ByTheHour(PackageKind.WAKING_NIGHT, Duration.ofHours(1), Ratio.of(1, 3), HourlyRate.ofPence(2_000));
    private static final AdditionalPackage TAXI = new ByTheWeek(PackageKind.TRANSPORT, WeeklyFee.ofPounds(90));

    private static IndividualPlacementAgreement.Builder agreement() {
        return IndividualPlacementAgreement.builder()
                .id(AgreementId.of("IPA-1"))
                .child(ChildId.of("secret"))
                .authority(AuthorityId.of("Northmoor"))
                .provider(ProviderId.of("elm"))
                .route(SourcingRoute.FRAMEWORK)
                .period(DateRange.of(FROM, FROM.plusDays(30)))
                .coreFee(WeeklyFee.ofPounds(1_000));
    }

    @Test
    void costs_the_core_fee_and_each_package_rounded_once() {
        IndividualPlacementAgreement agreement = agreement()
                .addPackages(SUPPORT, SHARED_NIGHT, SHARED_NIGHT, TAXI)
                .build();

        assertThat(agreement().build().totalFee(RoundingMode.UNNECESSARY)).isEqualTo(WeeklyFee.ofPounds(1_000));
        assertThat(agreement.totalFee(RoundingMode.DOWN)).isEqualTo(WeeklyFee.ofPence(130_332));
        assertThat(agreement.totalFee(RoundingMode.UP)).isEqualTo(WeeklyFee.ofPence(130_334));
    }

    @Test
    void is_paid_by_social_care_unless_agreed_otherwise() {
        IndividualPlacementAgreement alone = agreement().build();
        IndividualPlacementAgreement shared = alone.withFunding(new FundingSplit(1, 1, 1));

        assertThat(alone.contributions(RoundingMode.UNNECESSARY))
                .containsEntry(Funder.SOCIAL_CARE, WeeklyFee.ofPounds(1_000))
                .containsEntry(Funder.EDUCATION, WeeklyFee.ZERO);
        assertThat(shared.contributions(RoundingMode.UNNECESSARY))
                .containsExactly(
                        Map.entry(Funder.SOCIAL_CARE, WeeklyFee.ofPence(33_334)),
                        Map.entry(Funder.EDUCATION, WeeklyFee.ofPence(33_333)),
                        Map.entry(Funder.HEALTH, WeeklyFee.ofPence(33_333)));
    }

    @Test
    void is_the_same_in_whatever_order_packages_are_given_but_counts_each() {
        IndividualPlacementAgreement one =
                agreement().addPackages(SUPPORT, TAXI, TAXI).build();
        IndividualPlacementAgreement other =
                agreement().addPackages(TAXI, SUPPORT, TAXI).build();

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
        assertThat(one).isNotEqualTo(agreement().addPackages(SUPPORT, TAXI).build());
    }

    @Test
    void is_in_force_in_its_period() {
        IndividualPlacementAgreement agreement = agreement().build();

        assertThat(agreement.isInForceOn(FROM)).isTrue();
        assertThat(agreement.isInForceOn(FROM.plusDays(29))).isTrue();
        assertThat(agreement.isInForceOn(FROM.plusDays(30))).isFalse();
    }

    @Test
    void prints_neither_child_nor_home() {
        assertThat(agreement().home(HomeId.of("hidden")).build().toString()).doesNotContain("secret", "hidden");
    }

    @Test
    void names_a_framework_only_where_it_was_bought_under_a_contract() {
        FrameworkId framework = FrameworkId.of("F-1");

        assertThat(agreement().framework(framework).lot(LotId.of("1")).build().lot())
                .contains(LotId.of("1"));
        assertThat(agreement()
                        .route(SourcingRoute.DYNAMIC_PURCHASING_SYSTEM)
                        .framework(framework)
                        .build()
                        .framework())
                .contains(framework);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement()
                        .route(SourcingRoute.OFF_FRAMEWORK)
                        .framework(framework)
                        .build())
                .withMessageContaining("framework F-1 is named but the route is OFF_FRAMEWORK. Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement().lot(LotId.of("1")).build())
                .withMessageContaining("lot 1 is named without a framework. Maybe");
    }

    @Test
    void names_a_block_contract_only_where_the_bed_is_part_of_one() {
        BlockContractId contract = BlockContractId.of("B-1");

        assertThat(agreement()
                        .route(SourcingRoute.LOCAL_SOFT_BLOCK)
                        .framework(FrameworkId.of("F-1"))
                        .blockContract(contract)
                        .build()
                        .blockContract())
                .contains(contract);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement().blockContract(contract).build())
                .withMessageContaining("blockContract B-1 is named but the route is FRAMEWORK. Maybe");
    }

    @Test
    void has_no_negative_notice() {
        assertThat(agreement().noticeInDays(0).build().noticeInDays()).hasValue(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement().noticeInDays(-1).build())
                .withMessageContaining("noticeInDays must not be negative but was -1");
    }
}
