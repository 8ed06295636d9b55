package org.placewright.pricing.hedonic;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewright.pricing.Caveat;
import org.placewright.pricing.LeftOut;

/** What to know before relying on an answer. */
record HedonicCaveats(HedonicAnswer answer) {

    private static final double MOST = 0.5;

    ImmutableList<Caveat> of(int provision, double[] x) {
        ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
        facts(caveats, answer.compared());
        told(
                caveats,
                "facts-seldom-told",
                "Fewer than half of the prices of the type of provision tell",
                CaseFact.OPTIONAL.stream()
                        .filter(fact -> answer.summaries().isSeldomTold(provision, fact)
                                && !answer.compared().notTold().contains(fact))
                        .map(CaseFact::label));
        told(
                caveats,
                "columns-dropped",
                "What is paid cannot be told from what is paid for other facts",
                answer.model().lines().dropped().stream().filter(column -> !isOfTheRest(column)));
        book(caveats, provision);
        told(
                caveats,
                "prices-left-out",
                "Prices that do not count",
                answer.prices().leftOut().entrySet().stream()
                        .filter(left -> left.getKey() != LeftOut.AFTER_AS_OF && left.getKey() != LeftOut.REPEATED)
                        .map(left -> left.getValue() + " " + left.getKey().label()));
        answer.model().lines().robust().ifPresent(robust -> {
            double apart =
                    StrictMath.abs(Lines.at(robust, x) - answer.model().lines().middleAt(x));
            if (apart > StrictMath.log1p(answer.policy().disagreement())) {
                caveats.add(Caveat.of(
                        "lines-differ",
                        String.format(
                                Locale.ROOT,
                                "A robust line puts the expected fee %.0f %% apart from the line used",
                                100 * StrictMath.expm1(apart))));
            }
        });
        return caveats.build();
    }

    private void facts(ImmutableList.Builder<Caveat> caveats, ComparedFacts compared) {
        told(
                caveats,
                "facts-not-known",
                "Not known of the placement, so compared whatever it is",
                labels(compared.notKnown()));
        told(
                caveats,
                "facts-left-out",
                "Prices are too few to tell apart what is paid for",
                labels(answer.model().mix().leftOut()));
        told(
                caveats,
                "facts-not-compared",
                "Known of the placement, but too few prices of the type of provision tell it, or all tell the same, so"
                        + " not compared",
                labels(compared.notTold()));
        told(
                caveats,
                "values-not-compared",
                "Hardly a price is of the same value, so compared whatever it is",
                labels(compared.newValues()));
        told(
                caveats,
                "values-rare",
                "Few or no prices are of the same value, so taken with others",
                labels(compared.rareValues()));
        told(
                caveats,
                "values-of-other-types",
                "No price of the type of provision is of the same value, so what it adds is taken from other types",
                labels(compared.otherTypes()));
        told(
                caveats,
                "beyond-prices",
                "Beyond all prices of the type of provision, so compared as the nearest of them and not as it is",
                labels(compared.beyond()));
    }

    private static Stream<String> labels(Collection<CaseFact> facts) {
        return facts.stream().map(CaseFact::label);
    }

    /** Says whether a column is of what is not known or rare: nobody asks what is paid for that. */
    private static boolean isOfTheRest(String column) {
        return column.endsWith(CaseTerm.NOT_KNOWN) || column.endsWith(CaseTerm.Levels.RARE);
    }

    private void book(ImmutableList.Builder<Caveat> caveats, int provision) {
        if (!answer.calibration().isOwn()) {
            caveats.add(Caveat.of(
                    "few-of-its-type",
                    "Few placements are of the type of provision: how far fees lie apart is taken from all types"));
        }
        if (answer.summaries().allEqual(provision)) {
            caveats.add(Caveat.of("all-equal", "All prices of the type of provision are equal"));
        }
        if (answer.summaries().oneAuthority(provision)) {
            caveats.add(Caveat.of("one-authority", "All prices of the type of provision are of one authority"));
        }
        providers(caveats, provision);
    }

    private void providers(ImmutableList.Builder<Caveat> caveats, int provision) {
        int telling = answer.summaries().tellingProvider(provision);
        int prices = answer.summaries().rows(provision);
        double share = answer.summaries().largestShare(provision);
        if (share > MOST) {
            caveats.add(Caveat.of(
                    "one-provider",
                    (share == 1 ? "All prices" : "More than half of the prices") + " of the type of provision"
                            + (telling < prices ? " that tell their provider" : "") + " are of one provider"));
        }
        if (telling > 0 && telling < MOST * prices) {
            caveats.add(Caveat.of(
                    "providers-seldom-told",
                    "Fewer than half of the prices of the type of provision tell their provider: whether one holds most"
                            + " of them is not known"));
        }
    }

    private static void told(ImmutableList.Builder<Caveat> caveats, String kind, String what, Stream<String> items) {
        String listed = items.collect(Collectors.joining(", "));
        if (!listed.isEmpty()) {
            caveats.add(Caveat.of(kind, what + ": " + listed));
        }
    }
}
