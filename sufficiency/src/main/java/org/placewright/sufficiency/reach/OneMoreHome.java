package org.placewright.sufficiency.reach;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * How many more children could be placed if there were one more home: asked of many homes that might be opened, each by
 * itself, from one placement of the most children.
 *
 * <p>A home outside the {@link ShortMarkets short markets} places nobody more. For others, alternating paths are
 * followed backwards from the children it could take: one of them moves in, somebody within reach takes the place that
 * leaves, and so on, as far as a child who was left over.
 *
 * <p><b>Guarantee.</b> The answer is exact: by how much the most children that can be placed rises, from 0 to the
 * places of the home. It does not depend on which placement of the most children it is asked of. The answers for
 * several homes do not add up to that for opening them all, which is at most their sum.
 *
 * <p>The first place of a home is told without a search. O(possible pairs of the children of short markets) for each
 * path at worst, of which there are no more than places and one; as a rule a child left over is a few moves away.
 * Memory O(pairs of sites within reach). Immutable and safe to share between threads.
 */
public final class OneMoreHome {

    private final PlacesTaken most;
    private final ShortGroups groups;

    private OneMoreHome(PlacesTaken most, ShortMarkets markets) {
        this.most = most;
        this.groups = new ShortGroups(markets);
    }

    /**
     * Prepares to ask about homes.
     *
     * @param taken any placement of the children: answers are the same, and quickest to prepare from one of the most
     * @return what can be asked
     */
    public static OneMoreHome of(PlacesTaken taken) {
        PlacementFlow flow = PlacementFlow.of(taken);
        flow.placeTheMost();
        return new OneMoreHome(flow.taken(), ShortMarkets.of(taken.problem(), flow));
    }

    /**
     * Returns how many more children could be placed with each of some homes, were it the only one added.
     *
     * @param homes the homes
     * @return children for each home, in their order, 0 to the places of the home
     * @throws IllegalArgumentException if a home names a site or type that the problem does not have
     */
    public ImmutableIntArray placedMore(ImmutableList<AddedHome> homes) {
        MovesToAddedHome moves = new MovesToAddedHome(most, groups);
        int[] more = new int[homes.size()];
        Arrays.setAll(
                more,
                home -> moves.placedMore(
                        groups.eligible(homes.get(home)), homes.get(home).places()));
        return ImmutableIntArray.copyOf(more);
    }

    /** Returns how many children are left over only. */
    @Override
    public String toString() {
        return "OneMoreHome[" + most.allUnplaced() + " children left over]";
    }
}
