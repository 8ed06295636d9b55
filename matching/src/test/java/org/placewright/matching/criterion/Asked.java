package org.placewright.matching.criterion;

import static org.placewright.matching.Examples.MILES_EAST;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Answer;
import org.placewright.matching.Listing;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;

/** Asks one criterion about one home, on the map of the examples and by the standard policy. */
final class Asked {

    private Asked() {}

    static double score(Criterion<?> criterion, Referral referral, Home home, Home... others) {
        return judged(criterion, MatchRequest.of(referral), home, Listing.NOT_SPECIFIED, others)
                .score();
    }

    static String statement(Criterion<?> criterion, Referral referral, Home home, Home... others) {
        return judged(criterion, MatchRequest.of(referral), home, Listing.NOT_SPECIFIED, others)
                .statement();
    }

    static Answer.Judged judged(
            Criterion<?> criterion, MatchRequest request, Home home, Listing listing, Home... others) {
        List<Home> homes = new ArrayList<>(List.of(others));
        homes.add(home);
        Market market = Market.of(homes, ImmutableMap.<HomeId, Listing>of(home.id(), listing), MILES_EAST);
        return Answer.of(criterion, request, home, market, MatchPolicy.standard())
                .orElseThrow();
    }

    static boolean applies(Criterion<?> criterion, Referral referral) {
        return criterion
                .test(MatchRequest.of(referral), Market.of(List.of(), MILES_EAST), MatchPolicy.standard())
                .isPresent();
    }
}
