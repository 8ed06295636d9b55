package org.placewright.pricing;

import com.google.common.collect.ImmutableList;
import org.placewright.core.need.Answer;
import org.placewright.pricing.index.StaffCost;

/**
 * What to know of a question itself, whatever the method.
 *
 * @param policy which fees are plausible
 * @param staffCosts what staff cost where homes are
 * @param silence what the prices that count do not tell
 */
record QuestionCaveats(BenchmarkPolicy policy, StaffCosts staffCosts, PriceSelection.Silence silence) {

    ImmutableList<Caveat> of(PriceQuestion question) {
        ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
        if (!policy.plausibleFees().contains(question.fee())) {
            caveats.add(Caveat.of(
                    "fee-not-plausible",
                    "The fee asked about is outside the fees the policy holds plausible. Maybe it is not of a week"));
        }
        placesBlocked(question.facts(), caveats);
        staffCosts(question.facts(), caveats);
        return caveats.build();
    }

    private void placesBlocked(PlacementFacts facts, ImmutableList.Builder<Caveat> caveats) {
        if (facts.placesPaid() > 1 && !silence.tellsPlacesBlocked()) {
            caveats.add(Caveat.of(
                    "places-blocked-not-told",
                    "No price tells places left empty: the fee asked about is shared among the places it pays for, and"
                            + " prices that pay for several count as for one"));
        } else if (facts.placesPaid() > 1 && silence.soloUntold()) {
            caveats.add(Caveat.of(
                    "places-blocked-partly-told",
                    "Some prices of children placed alone do not tell whether places are left empty, and count as for"
                            + " one place"));
        } else if (facts.placesBlocked().isEmpty() && facts.solo() == Answer.YES && silence.tellsPlacesBlocked()) {
            caveats.add(Caveat.of(
                    "places-blocked-not-said",
                    "It is not said whether places are left empty for this placement: its fee counts as for one place,"
                            + " beside prices that are shared among the places they pay for"));
        }
    }

    private void staffCosts(PlacementFacts facts, ImmutableList.Builder<Caveat> caveats) {
        if (staffCosts.isNone()) {
            return;
        }
        if (staffCosts.of(facts).basis() == StaffCost.Basis.NOT_KNOWN) {
            caveats.add(Caveat.of(
                    "staff-cost-not-known",
                    "What staff cost where the home is is not known: taken for what they cost in England as a whole"));
        }
        if (silence.staffCostUntold()) {
            caveats.add(Caveat.of(
                    "staff-costs-partly-known",
                    "What staff cost where some of the homes compared with are is not known: taken for what they cost"
                            + " in England as a whole"));
        }
    }
}
