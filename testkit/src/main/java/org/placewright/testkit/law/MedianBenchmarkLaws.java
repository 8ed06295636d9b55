package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.PriceObservation;

/**
 * What a {@link PriceBenchmark} must keep besides, that expects the median of type 7 of the prices it compares with.
 */
public interface MedianBenchmarkLaws extends PriceBenchmarkLaws {

    /**
     * One more price at the median does not move it, unless with that price others are compared with.
     *
     * @param given prices and a fee
     */
    @Property
    default void one_more_price_at_the_median_never_moves_it(@ForAll(supplier = PriceCases.class) PriceCase given) {
        if (benchmark().benchmark(given.question(), given.book(), given.asOf()) instanceof Benchmarked before) {
            PriceCase more = given.withObservations(ImmutableList.<PriceObservation>builder()
                    .addAll(given.observations())
                    .add(PriceObservation.builder()
                            .facts(given.question().facts())
                            .fee(before.expected())
                            .observedOn(given.asOf())
                            .build())
                    .build());
            Benchmarked after = (Benchmarked) benchmark().benchmark(more.question(), more.book(), more.asOf());
            Law.holds(
                    !after.comparables().alike().equals(before.comparables().alike())
                            || after.expected().equals(before.expected()),
                    "the median must stay " + before.expected() + " but becomes " + after.expected());
        }
    }
}
