package org.placewright.core.framework;

/** How much care a price is for, least first. What each means is for a framework to say. */
public enum NeedLevel {
    /** Standard. */
    STANDARD("Standard"),
    /** Enhanced. */
    ENHANCED("Enhanced"),
    /** Complex. */
    COMPLEX("Complex");

    private final String label;

    NeedLevel(String label) {
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
