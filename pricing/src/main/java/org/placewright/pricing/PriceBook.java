package org.placewright.pricing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Comparator;

/**
 * A snapshot of price observations to benchmark against.
 *
 * <p>Observations are held in one documented order (day observed, provision, age, fee, then the optional parts),
 * whatever order they came in. It never prints them. Built in O(n log n); immutable and safe to share between threads.
 */
public final class PriceBook {

    private static final Comparator<PriceObservation> ORDER = Comparator.comparing(PriceObservation::observedOn)
            .thenComparing(PriceObservation::provision)
            .thenComparing(PriceObservation::ageInYears)
            .thenComparing(PriceObservation::fee)
            .thenComparing(observation ->
                    observation.placementStart().map(Object::toString).orElse(""))
            .thenComparing(observation ->
                    observation.placingAuthority().map(Object::toString).orElse(""))
            .thenComparing(observation ->
                    observation.establishment().map(Object::toString).orElse(""));

    private final ImmutableList<PriceObservation> observations;

    private PriceBook(ImmutableList<PriceObservation> observations) {
        this.observations = observations;
    }

    /**
     * Returns a book of the given observations.
     *
     * @param observations in any order; the same one twice counts twice
     * @return the book
     */
    public static PriceBook of(Iterable<PriceObservation> observations) {
        return new PriceBook(ImmutableList.sortedCopyOf(ORDER, observations));
    }

    /**
     * Returns this book and another together.
     *
     * @param other another book
     * @return the same book as one built from the observations of both
     */
    public PriceBook merge(PriceBook other) {
        return of(Iterables.concat(observations, other.observations));
    }

    /**
     * Returns the observations, for a method of benchmarking to compute with.
     *
     * @return the observations, in the order of the book
     */
    public ImmutableList<PriceObservation> observations() {
        return observations;
    }

    /** Returns the number of observations only. */
    @Override
    public String toString() {
        return "PriceBook[" + observations.size() + " observations]";
    }
}
