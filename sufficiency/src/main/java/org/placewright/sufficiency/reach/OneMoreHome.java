package org.placewright.sufficiency.reach;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.BitSet;

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
    private final BySite shortGroups;

    private OneMoreHome(PlacesTaken most, BySite shortGroups) {
        this.most = most;
        this.shortGroups = shortGroups;
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
        return new OneMoreHome(
                flow.taken(), taken.problem().groupsBySite(group -> flow.groupLevel(group) != PlacementFlow.NONE));
    }

    /**
     * Returns how many more children could be placed with each of some homes, were it the only one added.
     *
     * @param homes the homes
     * @return children for each home, in their order, 0 to the places of the home
     * @throws IllegalArgumentException if a home names a site or type that the problem does not have
     */
    public ImmutableIntArray placedMore(ImmutableList<AddedHome> homes) {
        PlacementFlow flow = PlacementFlow.of(most);
        flow.findLevels();
        MovesToAddedHome moves = new MovesToAddedHome(flow);
        int[] more = new int[homes.size()];
        Arrays.setAll(
                more,
                home -> moves.placedMore(
                        eligible(homes.get(home)), homes.get(home).places()));
        return ImmutableIntArray.copyOf(more);
    }

    /** Returns the groups of short markets that a home takes and is within reach of. */
    private ImmutableIntArray eligible(AddedHome home) {
        PlacementProblem problem = most.problem();
        BitSet types = new BitSet();
        home.types().forEach(type -> types.set(below("type", type, problem.types())));
        BitSet sites = new BitSet();
        home.childSites()
                .forEach(site ->
                        sites.set(below("child site", site, problem.reach().childSites())));
        ImmutableIntArray.Builder eligible = ImmutableIntArray.builder();
        sites.stream().forEach(site -> {
            for (int place = shortGroups.firstOfSite(site); place < shortGroups.firstOfSite(site + 1); place++) {
                if (types.get(problem.groupType(shortGroups.member(place)))) {
                    eligible.add(shortGroups.member(place));
                }
            }
        });
        return eligible.build();
    }

    private static int below(String what, int number, int size) {
        if (number < 0 || number >= size) {
            throw new IllegalArgumentException("AddedHome " + what + " must be 0 to " + (size - 1) + " but was "
                    + number + ". Maybe it is numbered by another problem?");
        }
        return number;
    }

    /** Returns how many children are left over only. */
    @Override
    public String toString() {
        return "OneMoreHome[" + most.allUnplaced() + " children left over]";
    }
}
