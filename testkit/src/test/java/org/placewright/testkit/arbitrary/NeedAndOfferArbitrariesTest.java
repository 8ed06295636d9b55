package org.placewright.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.need.Answer;
import org.placewright.core.need.AreaToAvoid;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Requirement;
import org.placewright.core.referral.DeprivationOfLibertyOrder;
import org.placewright.core.referral.Offer;
import org.placewright.core.referral.Referral;

class NeedAndOfferArbitrariesTest {

    private static final Needs NOTHING_SAID = Needs.builder().build();

    @Property(tries = 3)
    void needs_hold_what_a_person_would_think_of(@ForAll Random random) {
        assertThat(Draws.many(NeedArbitraries.needs(), random))
                .contains(NOTHING_SAID)
                .anyMatch(needs -> needs.requirements().homeAdaptation().equals(Requirement.none()))
                .anyMatch(needs -> needs.requirements().homeAdaptation().answer() == Answer.YES
                        && needs.requirements().homeAdaptation().kinds().isEmpty())
                .anyMatch(needs ->
                        needs.requirements().specificCommunication().kinds().size() > 1)
                .anyMatch(needs -> needs.requirements().communicationNeeds() == Answer.NO)
                .anyMatch(needs -> needs.risks().toChild().size() > 3)
                .anyMatch(needs -> needs.importantPlaces().size() == 3)
                .anyMatch(needs -> needs.areasToAvoid().stream().anyMatch(AreaToAvoid.AroundPoint.class::isInstance))
                .anyMatch(
                        needs -> needs.areasToAvoid().stream().anyMatch(AreaToAvoid.AroundPostcode.class::isInstance));
    }

    @Property(tries = 5)
    void needs_shrink_to_what_matters(@ForAll Random random) {
        Needs needs = Draws.smallest(
                NeedArbitraries.needs(), random, drawn -> !drawn.areasToAvoid().isEmpty());

        assertThat(needs.areasToAvoid()).hasSize(1);
        assertThat(needs.withAreasToAvoid()).isEqualTo(NOTHING_SAID);
    }

    @Property(tries = 3)
    void referrals_hold_what_a_person_would_think_of(@ForAll Random random) {
        assertThat(Draws.many(ReferralArbitraries.referrals(), random))
                .anyMatch(referral -> referral.needs().equals(NOTHING_SAID))
                .anyMatch(referral -> referral.latestStart().stream().anyMatch(referral.neededFrom()::equals))
                .anyMatch(referral -> referral.latestStart().isEmpty())
                .anyMatch(referral -> referral.siblingCount().orElse(-1) == 0)
                .anyMatch(referral -> referral.siblingCount().isEmpty())
                .anyMatch(referral -> referral.secureAccommodation().order().isPresent())
                .anyMatch(referral -> referral.deprivationOfLibertyOrder() == DeprivationOfLibertyOrder.CURRENT)
                .anyMatch(referral -> referral.qualityAssurance().isPresent());
    }

    @Property(tries = 5)
    void referrals_shrink_to_nothing_said(@ForAll Random random) {
        Referral referral = Draws.smallest(ReferralArbitraries.referrals(), random, drawn -> drawn.currentHome()
                .isPresent());

        assertThat(referral.needs()).isEqualTo(NOTHING_SAID);
        assertThat(referral.authority()).isEmpty();
        assertThat(referral.latestStart()).isEmpty();
        assertThat(referral.deprivationOfLibertyOrder()).isEqualTo(DeprivationOfLibertyOrder.NOT_SPECIFIED);
    }

    @Property(tries = 3)
    void offers_lapse_before_and_after_the_home_is_there_or_never(@ForAll Random random) {
        assertThat(Draws.many(OfferArbitraries.offers(), random))
                .anyMatch(offer -> offer.validUntil().isEmpty())
                .anyMatch(offer -> !offer.isOpenOn(offer.availableFrom()))
                .anyMatch(offer -> offer.validUntil().stream().anyMatch(offer.availableFrom()::isBefore))
                .anyMatch(offer -> offer.packages().size() == 3)
                .anyMatch(offer -> offer.conditions().size() == 3);
    }

    @Property(tries = 5)
    void offers_shrink_to_bare_ones(@ForAll Random random) {
        Offer offer = Draws.smallest(
                OfferArbitraries.offers(), random, drawn -> !drawn.conditions().isEmpty());

        assertThat(offer.conditions()).hasSize(1);
        assertThat(offer.packages()).isEmpty();
        assertThat(offer.weeklyFee().pence()).isZero();
    }
}
