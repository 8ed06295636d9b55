package org.placewright.pricing.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.placewright.core.money.WeeklyFee;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.ProvisionType;

/** Prices of placements of which little is known. */
final class CohortCases {

    static final LocalDate CENSUS = LocalDate.of(2026, 3, 31);
    static final PlacementFacts FACTS = PlacementFacts.of(ProvisionType.RESIDENTIAL_MAINSTREAM, 14);

    private CohortCases() {}

    static List<PriceObservation> fees(int... pounds) {
        return IntStream.of(pounds).mapToObj(CohortCases::observation).toList();
    }

    /** 4,100, 4,200 and so on. */
    static List<PriceObservation> rising(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> observation(4_000 + 100 * i))
                .toList();
    }

    static PriceObservation observation(int pounds) {
        return PriceObservation.builder()
                .facts(FACTS)
                .fee(WeeklyFee.ofPounds(pounds))
                .observedOn(CENSUS)
                .build();
    }

    static PriceQuestion question(long pounds) {
        return new PriceQuestion(WeeklyFee.ofPounds(pounds), FACTS);
    }
}
