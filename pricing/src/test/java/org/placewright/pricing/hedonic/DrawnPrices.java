package org.placewright.pricing.hedonic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Random;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.geo.Region;
import org.placewright.core.id.ProviderId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.ProvisionType;

/** Prices of which every part is known: a home 4,000 GBP, foster care 900; complex needs, solo and London cost more. */
final class DrawnPrices {

    static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    static final double COMPLEX = 0.4;
    static final double SOLO = 0.25;
    static final double LONDON = 0.15;
    static final double GROWTH = 0.06;

    private DrawnPrices() {}

    static ImmutableList<PriceObservation> of(long seed, int count, double noise) {
        Random random = new Random(seed);
        ImmutableList.Builder<PriceObservation> prices = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            boolean home = i % 2 == 0;
            boolean complex = random.nextInt(3) == 0;
            boolean solo = random.nextInt(4) == 0;
            boolean london = random.nextInt(3) == 0;
            int yearsAgo = random.nextInt(3);
            double log = Math.log(home ? 4_000 : 900)
                    + (complex ? COMPLEX : 0)
                    + (solo ? SOLO : 0)
                    + (london ? LONDON : 0)
                    - GROWTH * yearsAgo
                    + noise * random.nextGaussian();
            prices.add(PriceObservation.builder()
                    .facts(facts(home, complex, solo, london)
                            .withAgeInYears(8 + random.nextInt(9))
                            .withRoute(random.nextBoolean() ? SourcingRoute.OFF_FRAMEWORK : SourcingRoute.FRAMEWORK))
                    .fee(WeeklyFee.ofPence(Math.round(100 * Math.exp(log))))
                    .observedOn(DAY.minusYears(yearsAgo))
                    .provider(ProviderId.of("P" + random.nextInt(7)))
                    .build());
        }
        return prices.build();
    }

    static PlacementFacts facts(boolean home, boolean complex, boolean solo, boolean london) {
        return PlacementFacts.builder()
                .provision(home ? ProvisionType.RESIDENTIAL_MAINSTREAM : ProvisionType.FOSTERING_INDEPENDENT)
                .ageInYears(12)
                .needLevel(complex ? NeedLevel.COMPLEX : NeedLevel.STANDARD)
                .solo(solo ? Answer.YES : Answer.NO)
                .region(london ? Region.LONDON : Region.NORTH_WEST)
                .route(SourcingRoute.OFF_FRAMEWORK)
                .build();
    }
}
