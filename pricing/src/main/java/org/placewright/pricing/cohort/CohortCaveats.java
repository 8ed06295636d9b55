package org.placewright.pricing.cohort;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import org.placewright.pricing.Caveat;
import org.placewright.pricing.LeftOut;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.ProvisionType;

/** What to know before relying on a comparison with a cohort, and what would help where there is none. */
final class CohortCaveats {

    private final CohortIndex index;

    CohortCaveats(CohortIndex index) {
        this.index = index;
    }

    ImmutableList<Caveat> of(CohortNarrowing narrowing, CohortMakeup makeup) {
        ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
        LocalDate first = makeup.observed().lowerEndpoint();
        if (!first.isAfter(index.prices().asOf().minusYears(1)) && isNotIndexed(narrowing)) {
            caveats.add(Caveat.of(
                    "not-indexed", "Prices from " + first + " on are compared as they were: no index brings them up"));
        }
        if (makeup.prices() > makeup.count()) {
            caveats.add(Caveat.of(
                    "last-prices",
                    "Of " + makeup.prices() + " prices the last of each of " + makeup.count() + " placements counts"));
        }
        if (makeup.largestProviderShare() > index.policy().dominance()) {
            caveats.add(Caveat.of(
                    "one-provider",
                    String.format(
                            Locale.ROOT,
                            "One provider holds %.0f %% of the prices compared with%s",
                            100 * makeup.largestProviderShare(),
                            makeup.tellingProvider() < makeup.count() ? " that tell their provider" : "")));
        }
        if (makeup.tellingProvider() > 0 && 2 * makeup.tellingProvider() < makeup.count()) {
            caveats.add(Caveat.of(
                    "providers-seldom-told",
                    "Fewer than half of the prices compared with tell their provider: whether one holds most of them is"
                            + " not known"));
        }
        if (makeup.oneAuthority()) {
            caveats.add(Caveat.of("one-authority", "All prices compared with are of one authority"));
        }
        if (makeup.allEqual()) {
            caveats.add(Caveat.of("all-equal", "All prices compared with are equal"));
        }
        return caveats.addAll(always(narrowing)).build();
    }

    private boolean isNotIndexed(CohortNarrowing narrowing) {
        CohortIndex.TypicalPrices typical = narrowing.typical();
        return typical.indexed() == typical.observed();
    }

    /** Facts that are not known, and prices left out. What was observed later was not there on the day. */
    ImmutableList<Caveat> always(CohortNarrowing narrowing) {
        ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
        for (Respect respect : narrowing.silent().placement()) {
            caveats.add(about("not-known", respect, respect.label() + " not known: prices count whatever their "));
        }
        for (Respect respect : narrowing.silent().prices()) {
            caveats.add(about(
                    "not-told",
                    respect,
                    "too few prices tell their " + respect.label() + ": prices count whatever their "));
        }
        index.prices().leftOut().forEach((why, count) -> {
            if (why != LeftOut.AFTER_AS_OF && why != LeftOut.REPEATED) {
                caveats.add(Caveat.of(
                        "left-out." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "Prices left out, " + why.label() + ": " + count));
            }
        });
        return caveats.build();
    }

    private static Caveat about(String kind, Respect respect, String statement) {
        return Caveat.of(
                kind + "." + respect.name().toLowerCase(Locale.ROOT).replace('_', '-'), statement + respect.label());
    }

    ImmutableList<String> help(PriceQuestion question, int ofProvision) {
        ImmutableList.Builder<String> help = ImmutableList.builder();
        ProvisionType provision = question.facts().provision();
        // Whether the book has later ones must change nothing.
        if (ofProvision == 0 && index.prices().size() > 0) {
            help.add("No price that counts is of \"" + provision
                    + "\". Maybe it is spelt otherwise in the book, or has prices of other days only");
        }
        help.add("Prices of other councils for " + provision + " would help");
        help.addAll(index.prices().help());
        return help.build();
    }
}
