package org.placewright.pricing.review;

import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.PriceObservation;

/**
 * A price of a book, judged.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>meaning</th></tr>
 * <tr><td>observation</td><td>{@link PriceObservation}</td><td></td><td>the price as it was observed</td></tr>
 * <tr><td>outcome</td><td>{@link BenchmarkOutcome}</td><td></td>
 *     <td>where it stands; the fee of its question is the price brought to the day asked of</td></tr>
 * <tr><td>chance</td><td>{@link ChanceOfPrice}</td><td></td>
 *     <td>how often chance alone makes a price as dear; empty where there is nothing to hold it against: its authority
 *     is not known, no other authority's price is judged, or it has no expected fee</td></tr>
 * <tr><td>standsOut</td><td>yes or no</td><td></td>
 *     <td>whether it is dear beyond chance, at the rate of the review</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class ReviewedPrice implements WithReviewedPrice {

    ReviewedPrice() {}

    /**
     * Returns the price as it was observed.
     *
     * @return the observation
     */
    public abstract PriceObservation observation();

    /**
     * Returns where the price stands.
     *
     * @return the answer to a question about the price, brought to the day asked of
     */
    public abstract BenchmarkOutcome outcome();

    /**
     * Returns how often chance alone makes a price as dear.
     *
     * @return the chance; empty where there is nothing to hold the price against
     */
    public abstract Optional<ChanceOfPrice> chance();

    /**
     * Returns whether the price is dear beyond chance.
     *
     * @return true if its adjusted p-value is at most the rate of the review
     */
    public abstract boolean standsOut();

    @Value.Check
    void check() {
        if (standsOut() && chance().isEmpty()) {
            throw new IllegalArgumentException("ReviewedPrice standsOut needs a chance. Maybe nothing was compared?");
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReviewedPrice}. All but the chance must be set. */
    public static final class Builder extends ImmutableReviewedPrice.Builder {
        Builder() {}
    }
}
