package org.placewright.pricing.hedonic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.placewright.pricing.PriceFactor;
import org.placewright.pricing.PricesAsOf;

/** What is known of the prices of each type of provision, whose they are, and of when. */
@SuppressWarnings("EnumOrdinal") // Counts live no longer than what they are made for.
final class ProvisionSummaries {

    private static final double HALF = 0.5;

    private final PricesAsOf prices;
    private final ImmutableList<Summary> summaries;

    private ProvisionSummaries(PricesAsOf prices) {
        this.prices = prices;
        this.summaries = IntStream.rangeClosed(0, prices.provisions())
                .mapToObj(provision -> new Summary())
                .collect(ImmutableList.toImmutableList());
    }

    /** Of one type of provision. */
    private static final class Summary {
        int rows;
        int first;
        int last;
        final int[] known = new int[CaseFact.values().length];
        final int[][] ofCode = new int[CaseFact.values().length][];
        int youngest = Integer.MAX_VALUE;
        int oldest = Integer.MIN_VALUE;
        double leastHours = Double.POSITIVE_INFINITY;
        double mostHours = Double.NEGATIVE_INFINITY;
        int providers;
        int tellingProvider;
        int largest;
        boolean oneAuthority = true;
        boolean allEqual = true;

        Summary() {
            for (CaseFact fact : CaseFact.OPTIONAL) {
                ofCode[fact.ordinal()] =
                        new int[1 + fact.factor().map(PriceFactor::codes).orElse(0)];
            }
        }
    }

    private record Paid(int provision, int provider) {}

    static ProvisionSummaries of(PricesAsOf prices) {
        ProvisionSummaries summaries = new ProvisionSummaries(prices);
        Map<Paid, Integer> paid = new HashMap<>();
        for (int row = 0; row < prices.size(); row++) {
            summaries.add(row, paid);
        }
        return summaries;
    }

    private void add(int row, Map<Paid, Integer> paid) {
        Summary summary = summaries.get(prices.provision(row));
        PlacementCase placement = new PlacementCase.Row(prices, row);
        summary.first = summary.rows == 0 ? row : summary.first;
        summary.last = row;
        summary.rows++;
        for (CaseFact fact : CaseFact.OPTIONAL) {
            summary.known[fact.ordinal()] += fact.isKnown(placement) ? 1 : 0;
            if (fact.factor().isPresent()) {
                summary.ofCode[fact.ordinal()][fact.codeOf(placement)]++;
            }
        }
        summary.youngest = Math.min(summary.youngest, placement.age());
        summary.oldest = Math.max(summary.oldest, placement.age());
        if (CaseFact.ADDITIONAL_STAFFING.isKnown(placement)) {
            summary.leastHours = Math.min(summary.leastHours, placement.hours());
            summary.mostHours = Math.max(summary.mostHours, placement.hours());
        }
        int provider = prices.provider(row);
        if (provider != 0) {
            int count = paid.merge(new Paid(prices.provision(row), provider), 1, Integer::sum);
            summary.tellingProvider++;
            summary.providers += count == 1 ? 1 : 0;
            summary.largest = Math.max(summary.largest, count);
        }
        summary.oneAuthority &= prices.authority(row) != 0 && prices.authority(row) == prices.authority(summary.first);
        summary.allEqual &= prices.price(row) == prices.price(summary.first);
    }

    /** Returns how many prices are of a type of provision. */
    int rows(int provision) {
        return summaries.get(provision).rows;
    }

    /** Returns how many prices of a type of provision tell a fact. */
    int known(int provision, CaseFact fact) {
        return summaries.get(provision).known[fact.ordinal()];
    }

    /** Returns how many prices of a type of provision do not tell a fact. */
    int unknown(int provision, CaseFact fact) {
        return rows(provision) - known(provision, fact);
    }

    /** Says whether fewer than half of the prices of a type of provision tell a fact. */
    boolean isSeldomTold(int provision, CaseFact fact) {
        return known(provision, fact) < HALF * rows(provision);
    }

    /** Says whether a price of a type of provision has the same value as a placement, of a fact told in words. */
    boolean hasValue(int provision, CaseFact fact, PlacementCase placement) {
        return fact.factor().isEmpty() || summaries.get(provision).ofCode[fact.ordinal()][fact.codeOf(placement)] > 0;
    }

    /** Returns the ages of a type of provision that has prices. */
    Range<Integer> ages(int provision) {
        return Range.closed(summaries.get(provision).youngest, summaries.get(provision).oldest);
    }

    /** Returns the hours of additional staff of a type of provision; all hours if no price of it tells them. */
    Range<Double> hours(int provision) {
        Summary summary = summaries.get(provision);
        return summary.mostHours < summary.leastHours
                ? Range.all()
                : Range.closed(summary.leastHours, summary.mostHours);
    }

    /** Returns how many known providers a type of provision has. */
    int providers(int provision) {
        return summaries.get(provision).providers;
    }

    /** Returns how many prices of a type of provision tell their provider. */
    int tellingProvider(int provision) {
        return summaries.get(provision).tellingProvider;
    }

    /** Returns the share that one provider has of the prices of a type of provision that tell theirs. */
    double largestShare(int provision) {
        Summary summary = summaries.get(provision);
        return summary.tellingProvider == 0 ? 0 : (double) summary.largest / summary.tellingProvider;
    }

    /** Says whether all prices of a type of provision are known to be of one authority. */
    boolean oneAuthority(int provision) {
        return summaries.get(provision).oneAuthority;
    }

    /** Says whether all prices of a type of provision are equal. */
    boolean allEqual(int provision) {
        return summaries.get(provision).allEqual;
    }

    /** Returns the first and the last day on which prices of a type of provision were observed, if it has any. */
    Range<LocalDate> observed(int provision) {
        Summary summary = summaries.get(provision);
        return Range.closed(prices.observedOn(summary.first), prices.observedOn(summary.last));
    }
}
