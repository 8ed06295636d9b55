package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.geo.Region;
import org.placewright.core.measure.StaffingHours;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.ProvisionType;

/** Prices of two types of provision, of which nine facts are each not known one time in five, drawn from one seed. */
final class PricesWithGaps {

    private static final int FACTS = 9;
    private static final int DAYS = 700;
    private static final int MOST_HOURS = 60;

    private final SplittableRandom random;

    private PricesWithGaps(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A book of so many prices. */
    static PriceBook book(int rows) {
        PricesWithGaps prices = new PricesWithGaps(1);
        PriceBook.Builder book = PriceBook.builder();
        for (int row = 0; row < rows; row++) {
            int gaps = IntStream.range(0, FACTS)
                    .map(fact -> prices.random.nextInt(5) == 0 ? 1 << fact : 0)
                    .sum();
            PlacementFacts facts = prices.facts(row % 2 == 0, gaps);
            book.add(PriceObservation.builder()
                    .facts(facts)
                    .fee(prices.fee(facts))
                    .observedOn(MadeUpPrices.AS_OF.minusDays(prices.random.nextInt(DAYS)))
                    .build());
        }
        return book.build();
    }

    /** A fee to be judged for each set of facts that may not be known, of either type of provision. */
    static ImmutableList<PriceQuestion> everySetOfFacts() {
        PricesWithGaps prices = new PricesWithGaps(2);
        return IntStream.range(0, 2 << FACTS)
                .mapToObj(set -> prices.facts(set % 2 == 0, set / 2))
                .map(facts -> new PriceQuestion(prices.fee(facts), facts))
                .collect(ImmutableList.toImmutableList());
    }

    private WeeklyFee fee(PlacementFacts facts) {
        double normal = 0;
        for (int i = 0; i < 12; i++) {
            normal += random.nextDouble() - 0.5;
        }
        int usual = facts.provision().equals(ProvisionType.RESIDENTIAL_MAINSTREAM) ? 500_000 : 90_000;
        return WeeklyFee.ofPence(Math.round(usual * StrictMath.exp(0.3 * normal)));
    }

    private PlacementFacts facts(boolean home, int gaps) {
        PlacementFacts facts = PlacementFacts.builder()
                .provision(home ? ProvisionType.RESIDENTIAL_MAINSTREAM : ProvisionType.FOSTERING_INDEPENDENT)
                .ageInYears(8 + random.nextInt(10))
                .needLevel(any(NeedLevel.values()))
                .solo(answer())
                .deprivationOfLiberty(answer())
                .additionalPackages(answer())
                .region(any(Region.values()))
                .grade(any(InspectionGrade.values()))
                .additionalStaffing(StaffingHours.of(random.nextInt(MOST_HOURS)))
                .urgency(random.nextBoolean() ? PlannedOrEmergency.PLANNED : PlannedOrEmergency.EMERGENCY)
                .route(any(SourcingRoute.values()))
                .build();
        return without(facts, gaps);
    }

    private static PlacementFacts without(PlacementFacts facts, int gaps) {
        PlacementFacts none = PlacementFacts.of(facts.provision(), facts.ageInYears());
        return facts.withNeedLevel(from(gaps, 0, none, facts).needLevel())
                .withSolo(from(gaps, 1, none, facts).solo())
                .withDeprivationOfLiberty(from(gaps, 2, none, facts).deprivationOfLiberty())
                .withAdditionalPackages(from(gaps, 3, none, facts).additionalPackages())
                .withRegion(from(gaps, 4, none, facts).region())
                .withGrade(from(gaps, 5, none, facts).grade())
                .withAdditionalStaffing(from(gaps, 6, none, facts).additionalStaffing())
                .withUrgency(from(gaps, 7, none, facts).urgency())
                .withRoute(from(gaps, 8, none, facts).route());
    }

    private static PlacementFacts from(int gaps, int fact, PlacementFacts none, PlacementFacts facts) {
        return (gaps >> fact & 1) == 0 ? facts : none;
    }

    private Answer answer() {
        return random.nextBoolean() ? Answer.YES : Answer.NO;
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
