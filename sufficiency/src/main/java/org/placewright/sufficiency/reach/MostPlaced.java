package org.placewright.sufficiency.reach;

/**
 * The most children that can be placed: a maximum flow from groups of children to pools of places.
 *
 * <p>Every child is first placed in the nearest pool that takes them and has room. Then, phase by phase, the shortest
 * alternating paths are found from children left over to places left over (somebody moves to another place within
 * reach, so that somebody else can have theirs), and as many of them as there are of that length are followed, until
 * there are none of any length. How far each is from children left over is told first; paths are followed back from
 * places left over, so that every step leads to some.
 *
 * <p><b>Guarantee.</b> The number placed is the most there can be: no other placement within reach places more. Which
 * children are placed is not unique; it is settled by the order of groups and pools, the same on any machine, and
 * nobody's home is better for it. {@link ShortMarkets} tells what does not depend on it: among whom there are too few
 * places. Nor are distances the least in all.
 *
 * <p>A phase takes O(possible pairs), and where paths are followed in addition O(their length) for each; sites that
 * have only homes for other children are passed over. Each phase's paths are longer than those of the one before, and
 * there are no more than O(square root of the children) phases, a dozen as a rule. Memory O(groups + pools + pairs
 * used), as no list of the possible pairs is made. Sources: J. E. Hopcroft and R. M. Karp, "An n^5/2 algorithm for
 * maximum matchings in bipartite graphs" (1973); E. A. Dinic, "Algorithm for solution of a problem of maximum flow in a
 * network with power estimation" (1970).
 */
public final class MostPlaced implements BestPlacement {

    private static final MostPlaced STANDARD = new MostPlaced();

    private MostPlaced() {}

    /**
     * Returns the method.
     *
     * @return always the same
     */
    public static MostPlaced standard() {
        return STANDARD;
    }

    @Override
    public String name() {
        return "most-placed";
    }

    @Override
    public PlacesTaken place(PlacementProblem problem) {
        PlacementFlow flow = new PlacementFlow(problem);
        flow.placeNearestFirst();
        flow.placeTheMost();
        return flow.taken();
    }
}
