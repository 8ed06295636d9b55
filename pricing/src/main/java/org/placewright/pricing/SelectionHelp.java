package org.placewright.pricing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What would let more prices of a book count. */
final class SelectionHelp {

    private SelectionHelp() {}

    /** The same whatever prices are of later days. */
    static ImmutableList<String> of(Map<LeftOut, Integer> leftOut, int prices, LocalDate asOf, BenchmarkPolicy policy) {
        ImmutableList.Builder<String> help = ImmutableList.builder();
        if (prices == 0 && Set.of(LeftOut.AFTER_AS_OF).containsAll(leftOut.keySet())) {
            help.add("No price was observed by " + asOf + ". Maybe the day asked of is earlier than was meant");
        }
        leftOut.forEach((why, count) -> {
            switch (why) {
                case TOO_OLD ->
                    help.add("A longer window, with an index, would take in up to " + count + " older prices");
                case NOT_PLAUSIBLE ->
                    help.add("Mending fees that are not plausible would take in up to " + count + " prices");
                case NOT_INDEXED -> help.add(notIndexed(count, asOf, policy));
                case OFFER_ONLY -> help.add("Comparing offers too would take in up to " + count + " prices");
                case AFTER_AS_OF, REPEATED -> {}
            }
        });
        return help.build();
    }

    private static String notIndexed(int count, LocalDate asOf, BenchmarkPolicy policy) {
        return policy.index().factor(asOf, asOf).isPresent()
                ? "An index that reaches their days would take in up to " + count + " prices"
                : "The index of prices does not reach " + asOf + ", so that no price of another day can be brought to "
                        + "it: one that does, or a day that it reaches, would take in up to " + count + " prices";
    }
}
