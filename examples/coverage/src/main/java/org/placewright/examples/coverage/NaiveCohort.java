package org.placewright.examples.coverage;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.placewright.core.time.AgeBands;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.ProvisionType;
import org.placewright.pricing.quantile.QuantileDefinition;

/**
 * What one would do without a method: quantiles of the prices of the same type of provision and age band as they were
 * observed; of fewer than ten, of the type of provision; of fewer still, of all.
 */
final class NaiveCohort {

    private static final int FEWEST = 10;

    private final ImmutableList<PriceObservation> book;
    private final Map<Cohort, double[]> cohorts = new HashMap<>();

    NaiveCohort(ImmutableList<PriceObservation> book) {
        this.book = book;
    }

    private record Cohort(ProvisionType provision, String band) {
        static Cohort of(PriceObservation price) {
            return new Cohort(
                    price.provision(), AgeBands.DFE.bandOf(price.ageInYears()).label());
        }
    }

    double quantile(PriceObservation asked, double probability) {
        Cohort cohort = Cohort.of(asked);
        return QuantileDefinition.TYPE_7.ofSorted(cohorts.computeIfAbsent(cohort, this::sample), probability);
    }

    private double[] sample(Cohort cohort) {
        double[] alike = pounds(price -> Cohort.of(price).equals(cohort));
        if (alike.length < FEWEST) {
            alike = pounds(price -> price.provision().equals(cohort.provision()));
        }
        double[] sorted = alike.length < FEWEST ? pounds(price -> true) : alike;
        Arrays.sort(sorted);
        return sorted;
    }

    private double[] pounds(Predicate<PriceObservation> which) {
        return book.stream()
                .filter(which)
                .mapToDouble(price -> price.fee().pence() / 100.0)
                .toArray();
    }
}
