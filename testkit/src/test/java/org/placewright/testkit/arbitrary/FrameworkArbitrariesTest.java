package org.placewright.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.framework.AdditionalPackage;
import org.placewright.core.framework.BlockContract;
import org.placewright.core.framework.Discount;
import org.placewright.core.framework.DiscountKind;
import org.placewright.core.framework.FundingSplit;
import org.placewright.core.framework.IndividualPlacementAgreement;
import org.placewright.core.framework.PriceBand;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.framework.Tier;
import org.placewright.core.framework.Uplift;
import org.placewright.core.money.Percentage;

class FrameworkArbitrariesTest {

    @Property(tries = 3)
    void tiers_and_bands_are_often_at_their_limit(@ForAll Random random) {
        assertThat(Draws.many(FrameworkArbitraries.priceBands(), random))
                .anyMatch(band -> band.floor().isEmpty())
                .anyMatch(
                        band -> band.floor().isPresent() && !band.floor().get().equals(band.ceiling()))
                .anyMatch(band -> band.floor().equals(Optional.of(band.ceiling())))
                .anyMatch(band -> band.features().size() == 2)
                .anyMatch(band -> band.ages().lowerEndpoint().equals(band.ages().upperEndpoint()));
        List<Tier> tiers = Draws.many(FrameworkArbitraries.tiers(), random);
        assertThat(tiers)
                .anyMatch(tier -> tier.providers().isEmpty())
                .anyMatch(tier -> tier.priceBands().size() > 2);
        assertThat(tiers.stream().flatMap(tier -> tier.priceBands().stream()).map(PriceBand::ceiling))
                .isNotEmpty();
    }

    @Property(tries = 3)
    void lots_have_several_tiers_and_discounts(@ForAll Random random) {
        assertThat(FrameworkArbitraries.lots().generator(200, false).stream(random)
                        .limit(300)
                        .map(shrinkable -> shrinkable.value())
                        .toList())
                .anyMatch(lot -> lot.tiers().size() == 3)
                .anyMatch(lot -> lot.discounts().size() > 1)
                .anyMatch(lot -> lot.uplift().isEmpty());
    }

    @Property(tries = 3)
    void terms_are_of_every_kind(@ForAll Random random) {
        List<Discount> discounts = Draws.many(TermsArbitraries.discounts(), random);
        assertThat(discounts.stream().map(Discount::kind)).contains(DiscountKind.values());
        assertThat(discounts).anyMatch(discount -> discount.reduction().equals(Percentage.HUNDRED));
        assertThat(Draws.many(TermsArbitraries.uplifts(), random))
                .hasAtLeastOneElementOfType(Uplift.Fixed.class)
                .anyMatch(uplift ->
                        uplift instanceof Uplift.Voted vote && vote.voted().isEmpty())
                .anyMatch(uplift -> uplift instanceof Uplift.IndexLinked linked
                        && linked.collar().isPresent()
                        && linked.cap().isPresent());
        assertThat(Draws.many(TermsArbitraries.fundingSplits(), random))
                .contains(FundingSplit.SOCIAL_CARE_ALONE, new FundingSplit(1, 1, 1))
                .anyMatch(split -> split.socialCare() == 0);
        assertThat(Draws.many(TermsArbitraries.additionalPackages(), random))
                .hasAtLeastOneElementOfType(AdditionalPackage.ByTheHour.class)
                .hasAtLeastOneElementOfType(AdditionalPackage.ByTheWeek.class);
    }

    @Property(tries = 3)
    void contracts_are_of_every_kind(@ForAll Random random) {
        List<BlockContract> contracts = Draws.many(ContractArbitraries.blockContracts(), random);
        assertThat(contracts.stream().map(BlockContract::route))
                .contains(
                        SourcingRoute.LOCAL_HARD_BLOCK,
                        SourcingRoute.LOCAL_SOFT_BLOCK,
                        SourcingRoute.COLLABORATIVE_HARD_BLOCK,
                        SourcingRoute.COLLABORATIVE_SOFT_BLOCK);
        assertThat(contracts).anyMatch(contract -> contract.ceiling().isEmpty()).anyMatch(contract -> contract.ceiling()
                .isPresent());
        List<IndividualPlacementAgreement> agreements = Draws.many(ContractArbitraries.agreements(), random);
        assertThat(agreements.stream().map(IndividualPlacementAgreement::route)).contains(SourcingRoute.values());
        assertThat(agreements)
                .anyMatch(agreement -> agreement.lot().isPresent())
                .anyMatch(agreement -> agreement.blockContract().isPresent())
                .anyMatch(agreement -> agreement.packages().size() > 1)
                .anyMatch(agreement -> agreement.noticeInDays().isEmpty());
    }
}
