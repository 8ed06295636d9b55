package org.placewright.sufficiency.reach;

/**
 * Places as many children as can be placed within reach: what tells how many are left out however well homes are
 * shared. Implementations are stateless and safe to share between threads.
 *
 * <p>An allocation made for other ends, such as the best homes for all, can be passed in through this interface; what
 * is then called unplaced are those whom it leaves out.
 */
public interface BestPlacement {

    /**
     * Returns the name of the method.
     *
     * @return lower case words with hyphens
     */
    String name();

    /**
     * Places children.
     *
     * @param problem the children and the places
     * @return who is placed where; the same for the same problem
     */
    PlacesTaken place(PlacementProblem problem);
}
