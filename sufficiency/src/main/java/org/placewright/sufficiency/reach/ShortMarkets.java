package org.placewright.sufficiency.reach;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Among whom there are too few places: the children any of whom could be the one left out, and all the places they
 * compete for, parted into markets that share nothing.
 *
 * <p>A child belongs to a short market if the most children can be placed without them. Every place they could have is
 * taken, by children of the same market, in every placement of the most children. So a market has more children than
 * places, by just as many as stay unplaced of it, and what is short in all is the least number that can stay unplaced.
 * Nobody else is left out by any placement of the most children.
 *
 * <p><b>Guarantee.</b> The markets do not depend on which placement was found: they are the under-determined part of A.
 * L. Dulmage and N. S. Mendelsohn, "Coverings of bipartite graphs" (1958). Markets are numbered by their first group.
 * Pools without places belong to none. A group without a place within reach is a market of its own, without pools.
 *
 * <p>O(possible pairs of the children concerned), by one search of alternating paths from the children left over.
 * Immutable and safe to share between threads.
 */
public final class ShortMarkets {

    private static final int NONE = -1;

    private final PlacementProblem problem;
    private final int[] marketOfGroup;
    private final int[] marketOfPool;
    private final ImmutableList<ShortMarket> markets;

    /**
     * Children who compete for too few places.
     *
     * @param groups their groups, in order
     * @param pools the pools of the places, in order
     * @param children how many they are, 1 or more
     * @param places how many places there are for them, fewer than children
     */
    public record ShortMarket(ImmutableIntArray groups, ImmutableIntArray pools, long children, long places) {

        /**
         * Returns how many of the children stay unplaced, however well places are shared.
         *
         * @return children, 1 or more
         */
        public long shortage() {
            return children - places;
        }
    }

    private ShortMarkets(PlacementProblem problem, int[] marketOfGroup, int[] marketOfPool, int size) {
        this.problem = problem;
        this.marketOfGroup = marketOfGroup;
        this.marketOfPool = marketOfPool;
        ImmutableIntArray[] groups = members(marketOfGroup, size);
        ImmutableIntArray[] pools = members(marketOfPool, size);
        ImmutableList.Builder<ShortMarket> all = ImmutableList.builderWithExpectedSize(size);
        for (int market = 0; market < size; market++) {
            all.add(new ShortMarket(
                    groups[market],
                    pools[market],
                    groups[market].stream().mapToLong(problem::children).sum(),
                    pools[market].stream().mapToLong(problem::places).sum()));
        }
        this.markets = all.build();
    }

    private static ImmutableIntArray[] members(int[] marketOf, int size) {
        ImmutableIntArray.Builder[] members = new ImmutableIntArray.Builder[size];
        Arrays.setAll(members, market -> ImmutableIntArray.builder());
        for (int member = 0; member < marketOf.length; member++) {
            if (marketOf[member] != NONE) {
                members[marketOf[member]].add(member);
            }
        }
        return Arrays.stream(members).map(ImmutableIntArray.Builder::build).toArray(ImmutableIntArray[]::new);
    }

    /**
     * Finds the short markets of a problem.
     *
     * @param taken any placement of it: the markets are the same, and quickest to find from one of the most children
     * @return the markets
     */
    public static ShortMarkets of(PlacesTaken taken) {
        PlacementFlow flow = PlacementFlow.of(taken);
        flow.placeTheMost();
        return of(taken.problem(), flow);
    }

    /** Finds the markets by what the last search of a flow reached, which found nobody more to place. */
    static ShortMarkets of(PlacementProblem problem, PlacementFlow flow) {
        MarketSearch search = new MarketSearch(flow);
        return new ShortMarkets(problem, search.marketOfGroup(), search.marketOfPool(), search.size());
    }

    /**
     * Returns what the children are to be placed in.
     *
     * @return the problem
     */
    public PlacementProblem problem() {
        return problem;
    }

    /**
     * Returns the markets.
     *
     * @return the markets by number; none if all children can be placed
     */
    public ImmutableList<ShortMarket> markets() {
        return markets;
    }

    /**
     * Returns the market a group belongs to.
     *
     * @param group the number of a group
     * @return the number of the market; empty if all of the group are placed whenever the most children are
     */
    public OptionalInt marketOfGroup(int group) {
        return number(marketOfGroup[group]);
    }

    /**
     * Returns the market a pool belongs to.
     *
     * @param pool the number of a pool
     * @return the number of the market; empty if none who could be left out could have its places
     */
    public OptionalInt marketOfPool(int pool) {
        return number(marketOfPool[pool]);
    }

    private static OptionalInt number(int market) {
        return market == NONE ? OptionalInt.empty() : OptionalInt.of(market);
    }

    /**
     * Returns how many children stay unplaced at least, over all markets.
     *
     * @return children, 0 or more
     */
    public long allShort() {
        return markets.stream().mapToLong(ShortMarket::shortage).sum();
    }

    /**
     * Returns how many of a group would stay unplaced if each child of its market were left out with even chances: the
     * shortage of the market, shared by number of children. This is an expectation by even chances: no prediction of
     * who is left out, and there need be no placement of the most children that leaves out just so many.
     *
     * @param group the number of a group
     * @return children, from 0 to those of the group; not a whole number as a rule
     */
    public double shareOfShortage(int group) {
        if (marketOfGroup[group] == NONE) {
            return 0;
        }
        ShortMarket market = markets.get(marketOfGroup[group]);
        return (double) problem.children(group) * market.shortage() / market.children();
    }

    /** Returns how many markets there are, and how many children are short. */
    @Override
    public String toString() {
        return "ShortMarkets[" + markets.size() + " markets, " + allShort() + " children short]";
    }
}
