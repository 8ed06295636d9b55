package org.placewright.examples.benchmarks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.ProvisionType;

/** Prices of placements of which much is known, drawn from one seed: a regional census many times over. */
final class MadeUpPrices {

    static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private static final int DAYS = 3 * 365;
    private static final int PROVIDERS = 800;
    private static final int AUTHORITIES = 153;
    private static final int OLDEST = 18;

    private final SplittableRandom random;

    private MadeUpPrices(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A book of so many prices, six in ten of them of one type of provision. */
    static PriceBook book(int rows) {
        MadeUpPrices prices = new MadeUpPrices(1);
        PriceBook.Builder builder = PriceBook.builder();
        for (int row = 0; row < rows; row++) {
            builder.add(prices.observation());
        }
        return builder.build();
    }

    /** Fees to be judged, with more or less known of their placements. */
    static Stream<PriceQuestion> questions(int count) {
        MadeUpPrices prices = new MadeUpPrices(2);
        return IntStream.range(0, count).mapToObj(i -> {
            PlacementFacts facts = prices.facts();
            return new PriceQuestion(prices.fee(facts), facts);
        });
    }

    private PriceObservation observation() {
        PlacementFacts facts = facts();
        return PriceObservation.builder()
                .facts(facts)
                .fee(fee(facts))
                .observedOn(AS_OF.minusDays(random.nextInt(DAYS)))
                .provider(ProviderId.of("P" + random.nextInt(PROVIDERS)))
                .placingAuthority(AuthorityId.of("E" + (10_000_000 + random.nextInt(AUTHORITIES))))
                .build();
    }

    private WeeklyFee fee(PlacementFacts facts) {
        double normal = 0;
        for (int i = 0; i < 12; i++) {
            normal += random.nextDouble() - 0.5;
        }
        double need = 1 + 0.2 * facts.needLevel().map(MadeUpPrices::step).orElse(0);
        double solo = facts.solo() == Answer.YES ? 1.4 : 1;
        return WeeklyFee.ofPence(Math.round(400_000 * need * solo * StrictMath.exp(0.3 * normal)));
    }

    private static int step(NeedLevel level) {
        return switch (level) {
            case STANDARD -> 0;
            case ENHANCED -> 1;
            case COMPLEX -> 2;
        };
    }

    private PlacementFacts facts() {
        ProvisionType provision = random.nextInt(10) < 6
                ? ProvisionType.RESIDENTIAL_MAINSTREAM
                : ProvisionType.of("Provision " + random.nextInt(8));
        return PlacementFacts.builder()
                .provision(provision)
                .ageInYears(random.nextInt(OLDEST))
                .needLevel(known(NeedLevel.values()))
                .deprivationOfLiberty(random.nextInt(20) == 0 ? Answer.YES : Answer.NO)
                .solo(random.nextInt(8) == 0 ? Answer.YES : Answer.NO)
                .region(known(Region.values()))
                .route(known(SourcingRoute.values()))
                .build();
    }

    private <E> Optional<E> known(E[] values) {
        int choice = random.nextInt(values.length + 1);
        return choice == 0 ? Optional.empty() : Optional.of(values[choice - 1]);
    }
}
