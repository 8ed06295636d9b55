package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.PriceObservation;

/**
 * What a {@link PriceBenchmark} must keep besides, that expects the median of type 7 of the prices it compares with,
 * one a placement. The median may be rounded, as long as rounding is the same for all prices.
 */
public interface MedianBenchmarkLaws extends PriceBenchmarkLaws {

    /** What children are named by: a key of zeros, since none of them is anybody. */
    PseudonymKey KEY = PseudonymKey.of(new byte[PseudonymKey.SHORTEST]);

    /**
     * A placement of which a return tells that another told a year before counts once, with its later price: nothing
     * but caveats changes.
     *
     * @param given prices and a fee
     */
    @Property
    default void telling_placements_again_changes_nothing(@ForAll(supplier = PriceCases.class) PriceCase given) {
        ImmutableList.Builder<PriceObservation> once = ImmutableList.builder();
        ImmutableList.Builder<PriceObservation> again = ImmutableList.builder();
        for (int i = 0; i < given.observations().size(); i++) {
            PriceObservation each = given.observations().get(i).withPlaced(KEY.pseudonymOf(ChildId.of("c" + i)));
            once.add(each);
            again.add(each);
            if (!each.observedOn().isAfter(given.asOf())) {
                again.add(each.withObservedOn(each.observedOn().minusYears(1))
                        .withFee(each.fee().plus(each.fee())));
            }
        }
        PriceCase before = given.withObservations(once.build());
        PriceCase after = given.withObservations(again.build());
        if (benchmark().benchmark(before.question(), before.book(), before.asOf()) instanceof Benchmarked told) {
            Benchmarked repeated = (Benchmarked) benchmark().benchmark(after.question(), after.book(), after.asOf());
            Law.holds(
                    told.withCaveats().equals(repeated.withCaveats()),
                    "prices of placements told again must change nothing, but " + told + " becomes " + repeated);
        }
    }

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
