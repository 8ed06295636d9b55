package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placewright.core.disclosure.Cell;
import org.placewright.core.disclosure.Rounding;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.HomeKind;

/**
 * How much different authorities pay one owner for one kind of home, without telling what any of them pays.
 *
 * <p>With fees x(1) to x(n) of mean m, and buyers b with n(b) fees of mean m(b): coefficient of variation s / m with s²
 * = sum (x - m)² / (n - 1); interquartile range over the median, by the quantiles of R. J. Hyndman and Y. Fan, "Sample
 * quantiles in statistical packages" (1996), type 7; and eta squared = sum n(b) (m(b) - m)² / sum (x - m)².
 *
 * <p>What is guaranteed: a figure rests on no fewer buyers and fees than the policy asks; by what they pay in total, no
 * rule on dominance is broken; nothing is told of fees that hardly differ, nor why nothing is told; no fee, mean,
 * median or count is told, only rounded percentages. What is not: answers about sets of fees that differ by a few may
 * together tell more than either, however rounded. So make the answers of one period once, from one set, and never for
 * a part of it chosen by the reader; nor can anything hide what buyers tell one another.
 *
 * @param spreads by owner and kind of home, in order, all that were asked about: the spread, or nothing where it cannot
 *     be told safely
 */
public record PriceDispersion(ImmutableSortedMap<Subject, Optional<FeeSpread>> spreads) {

    /**
     * Whose fees for what. Ordered by owner, then by kind.
     *
     * @param owner whom authorities pay
     * @param kind the kind of home
     */
    public record Subject(ProviderId owner, HomeKind kind) implements Comparable<Subject> {

        private static final Comparator<Subject> ORDER =
                Comparator.comparing(Subject::owner).thenComparing(Subject::kind);

        @Override
        public int compareTo(Subject other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Measures the spread of fees. O(n log n).
     *
     * @param fees what is paid, in any order
     * @param policy how much must stand behind a figure
     * @return the spreads
     */
    public static PriceDispersion of(Iterable<? extends PaidFee> fees, DispersionPolicy policy) {
        ImmutableSortedMap.Builder<Subject, Optional<FeeSpread>> spreads = ImmutableSortedMap.naturalOrder();
        Multimaps.index(ImmutableList.<PaidFee>copyOf(fees), fee -> new Subject(fee.owner(), fee.kind()))
                .asMap()
                .forEach((subject, paid) -> spreads.put(subject, spread(paid, policy)));
        return new PriceDispersion(spreads.buildOrThrow());
    }

    /** A council that is named in one record and told by its code in the next is one buyer. */
    private static AuthorityId code(AuthorityId buyer) {
        LocalAuthorities england = LocalAuthorities.ofEngland();
        return england.withCode(buyer)
                .or(() -> england.named(buyer.value()))
                .map(LocalAuthority::id)
                .orElse(buyer);
    }

    private static Optional<FeeSpread> spread(Collection<PaidFee> paid, DispersionPolicy policy) {
        Map<AuthorityId, long[]> byBuyer = paid.stream()
                .collect(Collectors.groupingBy(
                        fee -> code(fee.buyer()),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), own -> own.stream()
                                .mapToLong(fee -> fee.fee().pence())
                                .sorted()
                                .toArray())));
        Cell cell = Cell.ofContributions(byBuyer.values().stream()
                .mapToLong(own -> Arrays.stream(own).sum())
                .toArray());
        boolean safe = byBuyer.size() >= policy.leastBuyers()
                && paid.size() >= policy.leastFees()
                && policy.rules().stream().noneMatch(rule -> rule.isDisclosive(cell));
        return safe ? figures(byBuyer.values(), policy.step()) : Optional.empty();
    }

    private static Optional<FeeSpread> figures(Collection<long[]> byBuyer, int step) {
        long[] fees = byBuyer.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        double mean = (double) Arrays.stream(fees).sum() / fees.length;
        double total = squares(fees, mean);
        double between = 0;
        for (long[] own : byBuyer) {
            double apart = (double) Arrays.stream(own).sum() / own.length - mean;
            between += own.length * apart * apart;
        }
        double variation = Math.sqrt(total / (fees.length - 1)) / mean;
        double range = (quantile(fees, 3) - quantile(fees, 1)) / quantile(fees, 2);
        // Where all pay the same there is nothing between buyers either.
        double betweenBuyers = total > 0 ? Math.min(1, between / total) : 0;
        double least = step / 100.0;
        // A spread of less than a step would tell every buyer what the others pay.
        // So would buyers who all pay the same in the mean.
        return Math.min(Math.min(variation, range), betweenBuyers) < least
                ? Optional.empty()
                : Optional.of(
                        new FeeSpread(rounded(variation, step), rounded(range, step), rounded(betweenBuyers, step)));
    }

    private static double squares(long[] fees, double mean) {
        double squares = 0;
        for (long fee : fees) {
            squares += (fee - mean) * (fee - mean);
        }
        return squares;
    }

    /** Returns a quartile, between two fees in proportion. */
    private static double quantile(long[] ascending, int quarters) {
        int position = (ascending.length - 1) * quarters;
        int below = position / 4;
        return position % 4 == 0
                ? ascending[below]
                : ascending[below] + (ascending[below + 1] - ascending[below]) * (position % 4) / 4.0;
    }

    private static int rounded(double part, int step) {
        return new Rounding(step).nearest(BigDecimal.valueOf(100 * part)).intValueExact();
    }
}
