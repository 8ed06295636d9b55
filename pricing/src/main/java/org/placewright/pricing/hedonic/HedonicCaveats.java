package org.placewright.pricing.hedonic;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.placewright.pricing.Caveat;
import org.placewright.pricing.PricesAsOf;

/** What to know before relying on an answer. */
record HedonicCaveats(HedonicAnswer answer) {

    private static final double MOST = 0.5;

    ImmutableList<Caveat> of(PlacementCase placement, double[] x) {
        ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
        for (CaseFact fact : answer.lacking()) {
            caveats.add(Caveat.of(
                    "fact-not-known",
                    "Not known of the placement: " + fact.label() + "; prices are compared whatever theirs is"));
        }
        for (CaseFact fact : answer.model().mix().leftOut()) {
            caveats.add(
                    Caveat.of("fact-left-out", "Prices are too few to tell apart what is paid for: " + fact.label()));
        }
        for (CaseTerm term : answer.model().mix().terms()) {
            if (term instanceof CaseTerm.Levels levels && levels.isMerged(placement)) {
                caveats.add(Caveat.of(
                        "value-rare",
                        "Few or no prices are of the same " + term.name()
                                + (levels.levelOfOthers() > 0
                                        ? "; it is taken with others that are rare"
                                        : "; it is taken for the commonest, "
                                                + levels.levels().get(0))));
            }
        }
        answer.model()
                .lines()
                .dropped()
                .forEach(column -> caveats.add(Caveat.of(
                        "column-dropped",
                        "What is paid for " + column + " cannot be told from what is paid for other facts")));
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

    private void book(ImmutableList.Builder<Caveat> caveats, int provision) {
        PricesAsOf prices = answer.prices();
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
        prices.leftOut()
                .forEach((why, count) ->
                        caveats.add(Caveat.of("prices-left-out", count + " prices do not count: " + why.label())));
    }
}
