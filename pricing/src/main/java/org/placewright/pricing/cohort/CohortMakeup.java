package org.placewright.pricing.cohort;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.placewright.pricing.PricesAsOf;

/** Whose prices a cohort of one price or more holds, and of when. Shares are of placements. */
@Value.Immutable
abstract class CohortMakeup {

    CohortMakeup() {}

    /** How many placements there are. */
    abstract int count();

    /** How many prices tell of the placements, of each of which the last counts. */
    abstract int prices();

    /** How many known providers there are. */
    abstract int providers();

    /** How many placements tell their provider. */
    abstract int tellingProvider();

    /** The share that one provider has of those that tell theirs; 0 if none does. */
    abstract double largestProviderShare();

    /** Whether all prices are known to be of one authority. */
    abstract boolean oneAuthority();

    /** Whether all prices are the same. */
    abstract boolean allEqual();

    /** The first and the last day. */
    abstract Range<LocalDate> observed();

    static CohortMakeup of(Cohort cohort, CohortIndex index) {
        return cohort.reckoned(1, CohortMakeup.class, each -> of(each.rows(), index));
    }

    /** Of rows in any order. */
    static CohortMakeup of(int[] rows, CohortIndex index) {
        PricesAsOf prices = index.prices();
        int[] providers = sorted(rows, prices::provider);
        int known = 0;
        int telling = 0;
        int largest = 0;
        int run = 0;
        for (int i = 0; i < providers.length; i++) {
            boolean first = i == 0 || providers[i] != providers[i - 1];
            run = first ? 1 : run + 1;
            if (providers[i] != 0) {
                telling++;
                known += first ? 1 : 0;
                largest = Math.max(largest, run);
            }
        }
        int[] authorities = sorted(rows, prices::authority);
        // Rows are numbered in the order of days.
        int earliest = IntStream.of(rows).min().orElseThrow();
        int latest = IntStream.of(rows).max().orElseThrow();
        return new Builder()
                .count(rows.length)
                .prices(IntStream.of(rows).map(index::pricesOf).sum())
                .providers(known)
                .tellingProvider(telling)
                .largestProviderShare(telling == 0 ? 0 : (double) largest / telling)
                .oneAuthority(authorities[0] != 0 && authorities[0] == authorities[authorities.length - 1])
                .allEqual(IntStream.of(rows).allMatch(row -> prices.price(row) == prices.price(rows[0])))
                .observed(Range.closed(prices.observedOn(earliest), prices.observedOn(latest)))
                .build();
    }

    private static int[] sorted(int[] rows, IntUnaryOperator code) {
        int[] codes = IntStream.of(rows).map(code).toArray();
        Arrays.sort(codes);
        return codes;
    }

    /** Builds it. */
    static final class Builder extends ImmutableCohortMakeup.Builder {
        Builder() {}
    }
}
