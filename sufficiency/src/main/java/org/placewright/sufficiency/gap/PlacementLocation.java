package org.placewright.sufficiency.gap;

import java.math.BigDecimal;

/**
 * Where children are placed, as the national statistics lay it out: inside or outside the area of the council that
 * looks after them, and up to or over 20 miles from where they lived.
 *
 * <p>Source: DfE, Children looked after in England, placement location.
 */
public enum PlacementLocation {
    /** In the council's area, up to 20 miles away. */
    INSIDE_UP_TO_20("Inside the area, 20 miles or less", false, false),
    /** In the council's area, over 20 miles away. */
    INSIDE_OVER_20("Inside the area, over 20 miles", false, true),
    /** Outside the council's area, up to 20 miles away. */
    OUTSIDE_UP_TO_20("Outside the area, 20 miles or less", true, false),
    /** Outside the council's area, over 20 miles away. */
    OUTSIDE_OVER_20("Outside the area, over 20 miles", true, true),
    /** The area or the distance is not known, or the return computes no distance for the child. */
    NOT_KNOWN("Not known", false, false);

    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private final String label;
    private final boolean isOutside;
    private final boolean isOver20;

    PlacementLocation(String label, boolean isOutside, boolean isOver20) {
        this.label = label;
        this.isOutside = isOutside;
        this.isOver20 = isOver20;
    }

    /**
     * Returns the location of a placement.
     *
     * @param isOutside whether it lies outside the area of the council that looks after the child
     * @param miles how far it is from where the child lived, in miles of the return, 0 or more
     * @return the location, never {@link #NOT_KNOWN}
     */
    static PlacementLocation of(boolean isOutside, BigDecimal miles) {
        boolean isOver20 = miles.compareTo(TWENTY) > 0;
        if (isOutside) {
            return isOver20 ? OUTSIDE_OVER_20 : OUTSIDE_UP_TO_20;
        }
        return isOver20 ? INSIDE_OVER_20 : INSIDE_UP_TO_20;
    }

    /**
     * Returns the name to print.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }

    /**
     * Tells whether the placement is known to lie outside the area of the council that looks after the child.
     *
     * @return false for {@link #NOT_KNOWN} too
     */
    public boolean isOutside() {
        return isOutside;
    }

    /**
     * Tells whether the placement is known to be over 20 miles from where the child lived.
     *
     * @return false for {@link #NOT_KNOWN} too
     */
    public boolean isOver20() {
        return isOver20;
    }
}
