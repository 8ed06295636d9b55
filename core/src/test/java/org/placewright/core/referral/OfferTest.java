package org.placewright.core.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placewright.core.framework.AdditionalPackage;
import org.placewright.core.framework.PackageKind;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;
import org.placewright.core.id.Urn;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.core.privacy.Degradation;

class OfferTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final Degradation TO_SECTOR = Degradation.toSector(PseudonymKey.of(new byte[32]));
    private static final AdditionalPackage TAXI =
            new AdditionalPackage.ByTheWeek(PackageKind.TRANSPORT, WeeklyFee.ofPounds(90));
    private static final AdditionalPackage THERAPY =
            new AdditionalPackage.ByTheWeek(PackageKind.THERAPY, WeeklyFee.ofPounds(150));

    private static final Offer OFFER = Offer.builder()
            .referral(ReferralId.of("R-1"))
            .provider(ProviderId.of("P-1"))
            .home(HomeId.of("H-1"))
            .availableFrom(DAY)
            .weeklyFee(WeeklyFee.ofPounds(5_000))
            .build();

    @Test
    void costs_the_fee_and_each_package() {
        assertThat(OFFER.totalWeeklyCost(RoundingMode.UNNECESSARY)).isEqualTo(WeeklyFee.ofPounds(5_000));
        assertThat(OFFER.withPackages(TAXI, THERAPY, TAXI).totalWeeklyCost(RoundingMode.UNNECESSARY))
                .isEqualTo(WeeklyFee.ofPounds(5_330));
    }

    @Test
    void is_the_same_whatever_order_its_packages_came_in() {
        assertThat(OFFER.withPackages(TAXI, THERAPY)).isEqualTo(OFFER.withPackages(THERAPY, TAXI));
    }

    @Test
    void is_open_until_the_end_of_its_last_day() {
        assertThat(OFFER.isOpenOn(LocalDate.MAX)).isTrue();
        assertThat(OFFER.withValidUntil(DAY).isOpenOn(DAY)).isTrue();
        assertThat(OFFER.withValidUntil(DAY).isOpenOn(DAY.plusDays(1))).isFalse();
    }

    @Test
    void states_conditions_in_the_order_given_and_prints_neither_them_nor_the_home() {
        Offer offer = OFFER.withConditions("b", "a secret");

        assertThat(offer.conditions()).containsExactly("b", "a secret");
        assertThat(offer.toString()).contains("R-1", "P-1").doesNotContain("secret", "conditions", "H-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFER.withConditions("a secret", " "))
                .withMessage("Offer conditions must not be blank. Maybe leave them out where none are stated?");
    }

    @Test
    void loses_where_the_child_may_live_and_what_was_written() {
        assertThat(OFFER.withConditions("a secret").withPackages(TAXI).degrade(TO_SECTOR))
                .isEqualTo(OFFER.withReferral(TO_SECTOR.degrade(OFFER.referral()))
                        .withHome(TO_SECTOR.degrade(OFFER.home()))
                        .withPackages(TAXI));
    }

    @Test
    void becomes_a_placement_that_loses_where_the_child_lives() {
        ActualPlacement placement = ActualPlacement.builder()
                .referral(OFFER.referral())
                .totalWeeklyCost(WeeklyFee.ofPounds(5_000))
                .location(Postcode.of("SW1A 2AA"))
                .provider(Urn.of("SC123456"))
                .build();

        assertThat(placement.preferredLocation()).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(placement.educationContinues()).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(placement.siblingsTogether()).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(placement.kindOfCare()).isEmpty();
        assertThat(placement.degrade(TO_SECTOR))
                .isEqualTo(ActualPlacement.builder()
                        .referral(TO_SECTOR.degrade(OFFER.referral()))
                        .totalWeeklyCost(WeeklyFee.ofPounds(5_000))
                        .location(Postcode.of("SW1A 2"))
                        .build());
    }
}
