package org.placewright.pricing.hedonic;

import java.util.HashMap;
import java.util.Map;
import org.placewright.pricing.PricesAsOf;

/** What of each type of provision is known, and who is paid. Index 0 stands for all types together. */
@SuppressWarnings("EnumOrdinal") // Columns live no longer than what they are made for.
final class ProvisionSummaries {

    private final int[] rows;
    private final int[][] known;
    private final int[] providers;
    private final int[] largest;

    private ProvisionSummaries(int provisions) {
        rows = new int[provisions + 1];
        known = new int[provisions + 1][CaseFact.values().length];
        providers = new int[provisions + 1];
        largest = new int[provisions + 1];
    }

    private record Paid(int provision, int provider) {}

    static ProvisionSummaries of(PricesAsOf prices) {
        ProvisionSummaries summaries = new ProvisionSummaries(prices.provisions());
        Map<Paid, Integer> paid = new HashMap<>();
        CaseFact[] facts = CaseFact.values();
        for (int row = 0; row < prices.size(); row++) {
            PlacementCase placement = new PlacementCase.Row(prices, row);
            int provision = prices.provision(row);
            summaries.rows[provision]++;
            summaries.rows[0]++;
            for (CaseFact fact : facts) {
                summaries.known[provision][fact.ordinal()] += fact.isKnown(placement) ? 1 : 0;
            }
            if (prices.provider(row) != 0) {
                summaries.pay(paid, provision, prices.provider(row));
                summaries.pay(paid, 0, prices.provider(row));
            }
        }
        return summaries;
    }

    private void pay(Map<Paid, Integer> paid, int provision, int provider) {
        int count = paid.merge(new Paid(provision, provider), 1, Integer::sum);
        providers[provision] += count == 1 ? 1 : 0;
        largest[provision] = Math.max(largest[provision], count);
    }

    double shareKnown(int provision, CaseFact fact) {
        return (double) known[provision][fact.ordinal()] / rows[provision];
    }

    int rows(int provision) {
        return rows[provision];
    }

    int providers(int provision) {
        return providers[provision];
    }

    double largestShare(int provision) {
        return rows[provision] == 0 ? 0 : (double) largest[provision] / rows[provision];
    }
}
