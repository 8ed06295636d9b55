package org.placewright.pricing.hedonic;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewright.pricing.Caveat;
import org.placewright.pricing.LeftOut;

/** What to know before relying on an answer. */
record HedonicCaveats(HedonicAnswer answer) {

    private static final double MOST = 0.5;

    ImmutableList<Caveat> of(PlacementCase placement, double[] x) {
        ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
        told(
                caveats,
                "facts-not-known",
                "Not known of the placement, so compared whatever it is",
                answer.lacking().stream().map(CaseFact::label));
        told(
                caveats,
                "facts-left-out",
                "Prices are too few to tell apart what is paid for",
                answer.model().mix().leftOut().stream().map(CaseFact::label));
        told(
                caveats,
                "facts-not-compared",
                "Known of the placement, but no price tells it, or all tell the same, so not compared",
                CaseFact.OPTIONAL.stream()
                        .filter(fact -> fact.isKnown(placement) && !isTold(fact))
                        .map(CaseFact::label));
        told(
                caveats,
                "values-rare",
                "Few or no prices are of the same value, so taken with others",
                answer.model().mix().terms().stream()
                        .filter(term -> term instanceof CaseTerm.Levels levels && levels.isMerged(placement))
                        .map(CaseTerm::name));
        told(
                caveats,
                "columns-dropped",
                "What is paid cannot be told from what is paid for other facts",
                answer.model().lines().dropped().stream());
        book(caveats, placement.provision());
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

    /** Tells whether the lines know a fact, or another caveat says that they do not. */
    private boolean isTold(CaseFact fact) {
        return answer.model().mix().leftOut().contains(fact)
                || answer.model().mix().terms().stream()
                        .anyMatch(term -> CaseMixChoice.factOf(term).equals(fact));
    }

    private void book(ImmutableList.Builder<Caveat> caveats, int provision) {
        if (!answer.model().calibration().isOwn(provision)) {
            caveats.add(Caveat.of(
                    "few-of-its-type",
                    "Few placements are of the type of provision: how far fees lie apart is taken from all types"));
        }
        if (answer.summaries().largestShare(provision) > MOST) {
            caveats.add(Caveat.of(
                    "one-provider",
                    answer.summaries().providers(provision) == 1
                                    && answer.summaries().largestShare(provision) == 1
                            ? "All prices of the type of provision are of one provider"
                            : "More than half of the prices of the type of provision are of one provider"));
        }
        told(
                caveats,
                "prices-left-out",
                "Prices that do not count",
                answer.prices().leftOut().entrySet().stream()
                        .filter(left -> left.getKey() != LeftOut.AFTER_AS_OF && left.getKey() != LeftOut.REPEATED)
                        .map(left -> left.getValue() + " " + left.getKey().label()));
    }

    private static void told(ImmutableList.Builder<Caveat> caveats, String kind, String what, Stream<String> items) {
        String listed = items.collect(Collectors.joining(", "));
        if (!listed.isEmpty()) {
            caveats.add(Caveat.of(kind, what + ": " + listed));
        }
    }
}
