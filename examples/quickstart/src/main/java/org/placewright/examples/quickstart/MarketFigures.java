package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import org.placewright.sufficiency.market.GradeMix;
import org.placewright.sufficiency.market.Market;
import org.placewright.sufficiency.market.MarketCut;
import org.placewright.sufficiency.market.MarketShares;
import org.placewright.sufficiency.market.ReplacementDifficulties;
import org.placewright.sufficiency.market.ReplacementDifficulty;
import org.placewright.sufficiency.market.ReplacementPolicy;
import org.placewright.sufficiency.market.ShareMeasure;
import org.placewright.sufficiency.market.SharePolicy;

/**
 * Who owns the homes, cut in each way that is written, and how hard they would be to replace.
 *
 * @param market the homes and their owners
 * @param places registered places by owner: of all, by kind, by region, and by both
 * @param homes homes by owner, cut likewise
 * @param grades grades of all, by kind, by sector, and by both
 * @param owners how hard each owner would be to replace
 * @param eachHome how hard each home would be to replace, in the order of the supply
 */
record MarketFigures(
        Market market,
        ImmutableList<MarketShares> places,
        ImmutableList<MarketShares> homes,
        ImmutableList<GradeMix> grades,
        ImmutableList<ReplacementDifficulty> owners,
        ImmutableList<ReplacementDifficulty> eachHome) {

    static MarketFigures of(Market market) {
        ReplacementDifficulties difficulties = ReplacementDifficulties.of(market, ReplacementPolicy.standard());
        return new MarketFigures(
                market,
                shares(market, ShareMeasure.REGISTERED_PLACES),
                shares(market, ShareMeasure.HOMES),
                cuts(MarketCut.KIND, MarketCut.SECTOR).stream()
                        .map(cuts -> GradeMix.of(market, market.supply().day(), cuts))
                        .collect(ImmutableList.toImmutableList()),
                difficulties.ofOwners(),
                difficulties.ofHomes());
    }

    /** Returns the places of the kinds of home, each by owner. */
    MarketShares byKind() {
        return places.get(1);
    }

    private static ImmutableList<MarketShares> shares(Market market, ShareMeasure measure) {
        return cuts(MarketCut.KIND, MarketCut.REGION).stream()
                .map(cuts -> MarketShares.of(
                        market, SharePolicy.standard().withMeasure(measure).withCuts(cuts)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the market whole, cut by one, by the other, and by both. */
    private static List<ImmutableSortedSet<MarketCut>> cuts(MarketCut one, MarketCut other) {
        return List.of(
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of(one),
                ImmutableSortedSet.of(other),
                ImmutableSortedSet.of(one, other));
    }
}
