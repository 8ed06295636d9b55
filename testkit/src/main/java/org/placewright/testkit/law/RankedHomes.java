package org.placewright.testkit.law;

import java.util.List;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.Home;
import org.placewright.matching.Match;
import org.placewright.matching.PlacementRanker;

/** What a ranker says of the homes of a case, as far as laws ask for it. */
final class RankedHomes {

    private RankedHomes() {}

    /** Tells whether a home would be matched were it alone. */
    static boolean isEligible(PlacementRanker ranker, RankingCase given, Home home) {
        return !ranker.rank(given.referral(), given.marketOf(List.of(home)))
                .matches()
                .isEmpty();
    }

    /** Returns the homes cleared, best first. */
    static List<HomeId> matched(PlacementRanker ranker, RankingCase given) {
        return ranker.rank(given.referral(), given.market()).matches().stream()
                .map(Match::home)
                .toList();
    }
}
