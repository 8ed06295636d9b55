package org.placewright.testkit.pricing;

import java.time.LocalDate;
import org.placewright.pricing.BenchmarkPolicy;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.cohort.CohortBenchmark;
import org.placewright.pricing.review.PriceReview;
import org.placewright.testkit.law.PriceReviewLaws;

class PriceReviewLawsTest implements PriceReviewLaws {

    @Override
    public PriceReview review(Iterable<PriceObservation> prices, LocalDate asOf, double rate) {
        return PriceReview.of(PriceBook.of(prices), asOf, BenchmarkPolicy.standard(), CohortBenchmark.standard(), rate);
    }
}
