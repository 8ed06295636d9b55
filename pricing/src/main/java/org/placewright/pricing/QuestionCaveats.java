package org.placewright.pricing;

import com.google.common.collect.ImmutableList;
import org.placewright.core.need.Answer;
import org.placewright.pricing.index.StaffCost;

/**
 * What to know of a question itself, whatever the method.
 *
 * @param policy which fees are plausible
 * @param staffCosts what staff cost where homes are
 * @param silent what the prices that count do not tell
 */
record QuestionCaveats(BenchmarkPolicy policy, StaffCosts staffCosts, SilentPrices silent) {

    ImmutableList<Caveat> of(PriceQuestion question, int provision) {
        ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
        if (!policy.plausibleFees().contains(question.fee())) {
            caveats.add(Caveat.of(
                    "fee-not-plausible",
                    "The fee asked about is outside the fees the policy holds plausible. Maybe it is not of a week"));
        }
        placesBlocked(question.facts(), provision, caveats);
        staffCosts(question.facts(), caveats);
        if (question.facts().region().isPresent() && silent.anyTellsRegionOnly(provision)) {
            caveats.add(Caveat.of(
                    "region-of-council",
                    "Of some prices a region is told, but not the authority the home is in: in a census that is the region"
                            + " of the council that placed, and the home may be elsewhere"));
        }
        if (silent.mayRepeat(provision)) {
            caveats.add(Caveat.of(
                    "placements-not-told-apart",
                    "Prices of several days name neither child nor home: they may be of the same placements, told again."
                            + " Then there are fewer than it seems, and the interval holds less often than it says"));
        }
        return caveats.build();
    }

    private void placesBlocked(PlacementFacts facts, int provision, ImmutableList.Builder<Caveat> caveats) {
        if (facts.placesPaid() > 1 && !silent.tellPlaces(provision)) {
            caveats.add(Caveat.of(
                    "places-blocked-not-told",
                    "Of the prices of the type of provision that may pay for places left empty fewer than half tell how"
                            + " many: the fee asked about counts whole, as if for one place, and may look dearer than"
                            + " it is"));
        } else if (facts.placesPaid() > 1 && !silent.allTellPlaces(provision)) {
            caveats.add(Caveat.of(
                    "places-blocked-partly-told",
                    "Some prices do not tell whether places are left empty, and count as for one place"));
        } else if (facts.placesBlocked().isEmpty() && facts.solo() != Answer.NO && silent.anySaysPlaces(provision)) {
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
        if (silent.staffCostUntold()) {
            caveats.add(Caveat.of(
                    "staff-costs-partly-known",
                    "What staff cost where some of the homes compared with are is not known: taken for what they cost"
                            + " in England as a whole"));
        }
    }
}
