package org.placewright.core.framework;

/** What gives a placement a price of its own, whatever the level of need. */
public enum PlacementFeature {
    /** A parent is placed with their child. */
    PARENT_AND_CHILD("Parent and child"),
    /** The care is for a disabled child. */
    DISABILITY("Disability");

    private final String label;

    PlacementFeature(String label) {
        this.label = label;
    }

    /**
     * Returns the name to print.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }
}
