package org.placewright.pricing.review;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.pricing.BenchmarkMethod;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.BenchmarkPolicy;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.LeftOut;
import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.PricesAsOf;
import org.placewright.pricing.ProvisionType;
import org.placewright.pricing.conformal.FalseDiscoveryRate;
import org.placewright.pricing.conformal.MondrianScores;

/**
 * All prices of a book that count on a day, each judged against the book, and which of them are dear beyond chance. It
 * is for whoever may see every price of the book: it shows them.
 *
 * <p>Formula: the score of a price is the logarithm of the fee over the expected fee. Its p-value is (1 + k) / (n + 1),
 * for k of the n scores of other authorities' prices at least as large: those of the same type of provision where there
 * are 30 or more, else all. P-values are adjusted among the prices of one authority, and a price stands out where the
 * adjusted value is at most the rate.
 *
 * <p>Complexity: one fit, n questions, and O(a n log n) time for n prices of a authorities; O(n) memory. Ties: equal
 * scores count as larger, and equal p-values stand out together or not at all.
 *
 * <p>Guaranteed: where an authority's prices are like the other authorities' but for what is known of them, each of its
 * p-values is at most p with probability at most p. Of the prices of one authority that stand out, in the mean at most
 * the share told by the rate does so by chance, where p-values are independent or positively dependent. Not guaranteed:
 * that a price that stands out is unfair. A need nobody recorded makes a price stand out too. Each price is among those
 * it is judged against, which makes it look a little less odd than it is.
 *
 * <p>Source: conformal p-values as {@link org.placewright.pricing.conformal.CalibrationScores} tells, adjusted as
 * {@link FalseDiscoveryRate} tells; for both together, S. Bates and others, "Testing for outliers with conformal
 * p-values", Annals of Statistics 51 (2023) 149-178.
 *
 * @param prices the prices judged, in the order of the book
 * @param leftOut how many prices of the book were not judged, by reason
 * @param rate the share of those that stand out which may do so by chance, above 0 and below 1
 */
public record PriceReview(
        ImmutableList<ReviewedPrice> prices, ImmutableSortedMap<LeftOut, Integer> leftOut, double rate) {

    /** The usual rate: of ten prices that stand out, one may do so by chance. */
    public static final double USUAL_RATE = 0.1;

    private static final int LEAST_OF_ONE_TYPE = 30;

    /**
     * Checks the rate.
     *
     * @param prices the prices judged, in the order of the book
     * @param leftOut how many prices of the book were not judged, by reason
     * @param rate above 0 and below 1
     * @throws IllegalArgumentException if the rate is out of range
     */
    public PriceReview {
        if (!(rate > 0 && rate < 1)) {
            throw new IllegalArgumentException(
                    "PriceReview rate must be above 0 and below 1 but was " + rate + ". Maybe 0.1 was meant?");
        }
    }

    /**
     * Judges all prices of a book that count on a day.
     *
     * @param book the prices
     * @param asOf the day they are brought to
     * @param policy which prices count, and how they are brought to the day; that of the method too
     * @param method judges each
     * @param rate the share of those that stand out which may do so by chance, above 0 and below 1
     * @return the prices, judged
     * @throws IllegalArgumentException if the rate is out of range
     */
    public static PriceReview of(
            PriceBook book, LocalDate asOf, BenchmarkPolicy policy, PriceBenchmark method, double rate) {
        PricesAsOf prices = PricesAsOf.of(book, asOf, policy);
        FittedBenchmark fitted = method.fit(book, asOf);
        ImmutableList<ReviewedPrice> judged = IntStream.range(0, prices.size())
                .mapToObj(row -> judged(prices, row, fitted))
                .collect(ImmutableList.toImmutableList());
        return new PriceReview(withChances(judged, rate), prices.leftOut(), rate);
    }

    private static ReviewedPrice judged(PricesAsOf prices, int row, FittedBenchmark fitted) {
        PriceObservation observation = prices.observation(row);
        double pounds = prices.fee(row);
        long pence = Math.max(1, (long) Math.floor(pounds * 100 + 0.5));
        return ReviewedPrice.builder()
                .observation(observation)
                .outcome(fitted.benchmark(new PriceQuestion(WeeklyFee.ofPence(pence), observation.facts())))
                .standsOut(false)
                .build();
    }

    private static ImmutableList<ReviewedPrice> withChances(ImmutableList<ReviewedPrice> judged, double rate) {
        ImmutableListMultimap.Builder<AuthorityId, Integer> byAuthority = ImmutableListMultimap.builder();
        for (int i = 0; i < judged.size(); i++) {
            Optional<AuthorityId> authority = judged.get(i).observation().placingAuthority();
            if (authority.isPresent() && score(judged.get(i)).isPresent()) {
                byAuthority.put(authority.get(), i);
            }
        }
        ReviewedPrice[] told = judged.toArray(ReviewedPrice[]::new);
        for (Map.Entry<AuthorityId, Collection<Integer>> own :
                byAuthority.build().asMap().entrySet()) {
            hold(ImmutableList.copyOf(own.getValue()), othersThan(own.getKey(), judged), told, rate);
        }
        return ImmutableList.copyOf(told);
    }

    private static ImmutableList<ReviewedPrice> othersThan(AuthorityId authority, ImmutableList<ReviewedPrice> judged) {
        return judged.stream()
                .filter(price -> !price.observation().placingAuthority().equals(Optional.of(authority))
                        && score(price).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** Holds the prices of one authority against those of others. */
    private static void hold(
            ImmutableList<Integer> own, ImmutableList<ReviewedPrice> others, ReviewedPrice[] told, double rate) {
        if (others.isEmpty()) {
            return;
        }
        MondrianScores<ProvisionType> scores = MondrianScores.of(
                others.stream().map(price -> price.observation().provision()).collect(ImmutableList.toImmutableList()),
                others.stream().mapToDouble(price -> score(price).orElseThrow()).toArray(),
                LEAST_OF_ONE_TYPE);
        double[] pValues = own.stream()
                .mapToDouble(i -> scores.scoresOf(told[i].observation().provision())
                        .pValue(score(told[i]).orElseThrow()))
                .toArray();
        ImmutableDoubleArray adjusted = FalseDiscoveryRate.BENJAMINI_HOCHBERG.adjust(pValues);
        for (int place = 0; place < pValues.length; place++) {
            double fair = Math.max(pValues[place], adjusted.get(place));
            told[own.get(place)] = ReviewedPrice.builder()
                    .from(told[own.get(place)])
                    .chance(new ChanceOfPrice(pValues[place], fair))
                    .standsOut(fair <= rate)
                    .build();
        }
    }

    private static Optional<Double> score(ReviewedPrice price) {
        return price.outcome() instanceof Benchmarked answer
                        && answer.expected().pence() > 0
                ? Optional.of(StrictMath.log((double) answer.question().fee().pence()
                        / answer.expected().pence()))
                : Optional.empty();
    }

    /**
     * Returns the method that judged.
     *
     * @return the methods named in the answers, each once, in the order met; more than one where methods are asked in
     *     order
     */
    public ImmutableList<BenchmarkMethod> methods() {
        return prices.stream()
                .map(ReviewedPrice::outcome)
                .map(BenchmarkOutcome::method)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the prices that are dear beyond chance.
     *
     * @return those that stand out, in the order of the book
     */
    public ImmutableList<ReviewedPrice> standingOut() {
        return prices.stream().filter(ReviewedPrice::standsOut).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the prices in the order in which they were read.
     *
     * @return those of no document first, then by source, document and line; else in the order of the book
     */
    public ImmutableList<ReviewedPrice> byDocument() {
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(
                        price -> price.observation().provenance(), Comparators.emptiesFirst(Comparator.naturalOrder())),
                prices);
    }

    /** Returns the number of prices only. */
    @Override
    public String toString() {
        return "PriceReview[" + prices.size() + " prices]";
    }
}
