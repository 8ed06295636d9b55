package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.review.PriceReview;
import org.placewright.pricing.review.ReviewedPrice;

/**
 * What every review of prices must keep, whatever method judges them.
 *
 * <pre>{@code
 * class OurReviewTest implements PriceReviewLaws {
 *     public PriceReview review(Iterable<PriceObservation> prices, LocalDate asOf, double rate) {
 *         BenchmarkPolicy policy = BenchmarkPolicy.standard();
 *         return PriceReview.of(PriceBook.of(prices), asOf, policy, new OurBenchmark(), rate);
 *     }
 * }
 * }</pre>
 *
 * <p>The laws ask nothing about what is expected of a price: only that every price is judged or counted, that neither
 * the order in which prices come nor asking before matters, that pounds may be pence, that more prices stand out the
 * more of them may do so by chance, and that none does that is no dearer, beside what is expected, than half of
 * others'.
 */
public interface PriceReviewLaws {

    /** Scores nearer than this may change places by the rounding of expected fees to the penny. */
    double ROUNDING = 1e-4;

    /**
     * Reviews prices.
     *
     * @param prices in any order
     * @param asOf the day they are brought to
     * @param rate the share of those that stand out which may do so by chance, above 0 and below 1
     * @return the review
     */
    PriceReview review(Iterable<PriceObservation> prices, LocalDate asOf, double rate);

    /**
     * Each price is judged once or counted as left out.
     *
     * @param given prices
     */
    @Property
    default void every_price_is_judged_or_left_out(@ForAll(supplier = PriceCases.class) PriceCase given) {
        PriceReview review = review(given);
        int leftOut =
                review.leftOut().values().stream().mapToInt(count -> count).sum();
        Law.holds(
                review.prices().size() + leftOut == given.observations().size(),
                review.prices().size() + " judged and " + leftOut + " left out must be "
                        + given.observations().size());
    }

    /**
     * The order in which prices come changes nothing.
     *
     * @param given prices
     * @param seed how to shuffle
     */
    @Property
    default void the_order_of_prices_changes_nothing(
            @ForAll(supplier = PriceCases.class) PriceCase given, @ForAll long seed) {
        List<PriceObservation> shuffled = new ArrayList<>(given.observations());
        Collections.shuffle(shuffled, new Random(seed));
        Law.holds(
                review(given).equals(review(given.withObservations(shuffled))),
                "the order in which prices come must change nothing");
    }

    /**
     * Reviewing again changes nothing.
     *
     * @param given prices
     */
    @Property
    default void reviewing_again_changes_nothing(@ForAll(supplier = PriceCases.class) PriceCase given) {
        Law.holds(review(given).equals(review(given)), "reviewing again must change nothing");
    }

    /**
     * Doubling every fee keeps how often chance alone makes each as dear, unless scores are so near that pennies
     * decide.
     *
     * @param given prices
     */
    @Property
    default void doubling_every_fee_keeps_every_chance(@ForAll(supplier = PriceCases.class) PriceCase given) {
        ImmutableList<ReviewedPrice> once = review(given).prices();
        ImmutableList<ReviewedPrice> twice = review(given.doubled()).prices();
        Law.holds(once.size() == twice.size(), "doubling must not change which prices are judged");
        for (int i = 0; i < once.size(); i++) {
            if (!isNearAnother(once.get(i), once)) {
                Law.holds(
                        once.get(i)
                                .chance()
                                .map(chance -> chance.pValue())
                                .equals(twice.get(i).chance().map(chance -> chance.pValue())),
                        "a chance of " + once.get(i).chance() + " must stay but becomes "
                                + twice.get(i).chance());
            }
        }
    }

    /**
     * What stands out at one rate stands out at a higher one.
     *
     * @param given prices
     * @param one a rate
     * @param other another rate
     */
    @Property
    default void what_stands_out_grows_with_the_rate(
            @ForAll(supplier = PriceCases.class) PriceCase given,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double one,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double other) {
        ImmutableList<ReviewedPrice> strict =
                review(given.observations(), given.asOf(), Math.min(one, other)).prices();
        ImmutableList<ReviewedPrice> lenient =
                review(given.observations(), given.asOf(), Math.max(one, other)).prices();
        Law.holds(strict.size() == lenient.size(), "the rate must not change which prices are judged");
        for (int i = 0; i < strict.size(); i++) {
            Law.holds(
                    !strict.get(i).standsOut() || lenient.get(i).standsOut(),
                    "what stands out at a rate must stand out at a higher one");
        }
    }

    /**
     * No price stands out that is no dearer, beside what is expected of it, than half of the prices other authorities
     * pay: of its type of provision, and of all.
     *
     * @param given prices
     * @param rate below a half
     */
    @Property
    default void a_price_at_the_centre_never_stands_out(
            @ForAll(supplier = PriceCases.class) PriceCase given,
            @ForAll @DoubleRange(min = 0.01, max = 0.49) double rate) {
        ImmutableList<ReviewedPrice> prices =
                review(given.observations(), given.asOf(), rate).prices();
        for (ReviewedPrice price : prices) {
            ImmutableList<ReviewedPrice> others = prices.stream()
                    .filter(other -> !other.observation()
                            .placingAuthority()
                            .equals(price.observation().placingAuthority()))
                    .collect(ImmutableList.toImmutableList());
            ImmutableList<ReviewedPrice> ofItsType = others.stream()
                    .filter(other -> other.observation()
                            .provision()
                            .equals(price.observation().provision()))
                    .collect(ImmutableList.toImmutableList());
            Law.holds(
                    !price.standsOut() || !isNoDearer(price, others) || !isNoDearer(price, ofItsType),
                    "a price no dearer than half of others' must not stand out");
        }
    }

    private PriceReview review(PriceCase given) {
        return review(given.observations(), given.asOf(), PriceReview.USUAL_RATE);
    }

    private static boolean isNoDearer(ReviewedPrice price, List<ReviewedPrice> others) {
        Optional<Double> own = score(price);
        List<Double> scores =
                others.stream().flatMap(other -> score(other).stream()).toList();
        return own.isPresent()
                && 2 * scores.stream().filter(score -> score >= own.get()).count() >= scores.size();
    }

    private static boolean isNearAnother(ReviewedPrice price, List<ReviewedPrice> all) {
        Optional<Double> own = score(price);
        return own.isPresent()
                && all.stream()
                        .filter(other -> !other.outcome()
                                .question()
                                .equals(price.outcome().question()))
                        .flatMap(other -> score(other).stream())
                        .anyMatch(score -> Math.abs(score - own.get()) <= ROUNDING);
    }

    private static Optional<Double> score(ReviewedPrice price) {
        return price.outcome() instanceof Benchmarked answer
                        && answer.expected().pence() > 0
                ? Optional.of(StrictMath.log((double) answer.question().fee().pence()
                        / answer.expected().pence()))
                : Optional.empty();
    }
}
