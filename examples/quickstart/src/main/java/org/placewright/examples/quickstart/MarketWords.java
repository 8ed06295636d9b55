package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewright.core.explain.Explanation;
import org.placewright.core.id.ProviderId;
import org.placewright.sufficiency.market.Concentration;
import org.placewright.sufficiency.market.ConcentrationPolicy;
import org.placewright.sufficiency.market.MarketCut;
import org.placewright.sufficiency.market.MarketShare;
import org.placewright.sufficiency.market.ReplacementDifficulty;

/** Says in words how concentrated the market of some owners is, and how hard they would be to replace. */
final class MarketWords {

    private static final int FEW = 4;
    private static final Comparator<Explanation> LARGEST_FIRST = Comparator.comparingLong(
                    (Explanation part) -> part.contribution().orElse(0))
            .reversed();

    private MarketWords() {}

    /** Says of each kind of home the owners have how concentrated its market is. */
    static ImmutableList<String> concentration(ImmutableSortedSet<ProviderId> owners, MarketFigures figures) {
        Set<String> kinds = owners.stream()
                .flatMap(owner -> figures.market().group(owner).stream())
                .flatMap(group -> group.homesByKind().keySet().stream())
                .map(kind -> kind.label())
                .collect(Collectors.toSet());
        return figures.byKind().segments().values().stream()
                .filter(part -> kinds.contains(part.segment().labels().get(MarketCut.KIND)))
                .flatMap(part -> part.concentration().stream().map(market -> concentration(part, market)))
                .collect(ImmutableList.toImmutableList());
    }

    private static String concentration(MarketShare part, Concentration market) {
        return part.segment().labels().get(MarketCut.KIND) + ": "
                + Words.number(part.owners().size())
                + " owners, HHI " + points(market) + ", "
                + ConcentrationPolicy.standard().levelOf(market).label() + "; the " + FEW + " largest have "
                + percent(market.ofLargest(FEW)) + "% of " + Words.number(part.owned()) + " places"
                + part.concentrationAtMost()
                        .filter(atMost -> part.ownerNotKnown() > 0)
                        .map(atMost -> "; HHI " + points(atMost) + " if the " + Words.number(part.ownerNotKnown())
                                + " of owners not known were all the largest owner's")
                        .orElse("")
                + ".";
    }

    /** Returns how hard each of some owners would be to replace, the hardest first. */
    static ImmutableList<ReplacementDifficulty> difficulties(
            ImmutableSortedSet<ProviderId> owners, MarketFigures figures) {
        return figures.owners().stream()
                .filter(owner -> owners.contains(ProviderId.of(owner.subject())))
                .sorted(ReplacementDifficulty.HARDEST_FIRST)
                .collect(ImmutableList.toImmutableList());
    }

    /** Says how hard an owner would be to replace. */
    static String difficulty(ReplacementDifficulty owner) {
        String band = owner.band() == ReplacementDifficulty.Band.NOT_DETERMINED
                ? "how hard to replace is not determined"
                : owner.band().label() + " to replace";
        return band + ", score "
                + (owner.score().isPresent() ? percent(owner.score().getAsLong() / 1e6) + " of 100" : "not known")
                + ", " + owner.determined() + "% of what counts determined";
    }

    /** Says why an owner is as hard to replace as it is, what counts most first; what is not determined is left out. */
    static ImmutableList<String> reasons(ReplacementDifficulty owner) {
        return owner.explanation().parts().stream()
                .filter(part -> part.contribution().isPresent())
                .sorted(LARGEST_FIRST)
                .map(Explanation::statement)
                .collect(ImmutableList.toImmutableList());
    }

    private static String points(Concentration market) {
        return Words.number(Math.round(market.hhi()));
    }

    private static String percent(double part) {
        return BigDecimal.valueOf(part)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
