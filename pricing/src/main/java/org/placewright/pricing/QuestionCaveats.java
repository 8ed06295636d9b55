package org.placewright.pricing;

import com.google.common.collect.ImmutableList;

/** What to know of a question itself, whatever the method. */
final class QuestionCaveats {

    private QuestionCaveats() {}

    static ImmutableList<Caveat> of(PriceQuestion question, BenchmarkPolicy policy, boolean tellsPlacesBlocked) {
        ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
        if (!policy.plausibleFees().contains(question.fee())) {
            caveats.add(Caveat.of(
                    "fee-not-plausible",
                    "The fee asked about is outside the fees the policy holds plausible. Maybe it is not of a week"));
        }
        if (question.facts().placesBlocked() > 0 && !tellsPlacesBlocked) {
            caveats.add(Caveat.of(
                    "places-blocked-not-told",
                    "No price tells places left empty: the fee asked about is shared among the places it pays for, and"
                            + " prices that pay for several count as for one"));
        }
        return caveats.build();
    }
}
