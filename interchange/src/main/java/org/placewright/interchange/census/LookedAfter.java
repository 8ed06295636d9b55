package org.placewright.interchange.census;

/** Whether the census says that the child is looked after. */
public enum LookedAfter {
    /** Looked after; up to 2022 just "Yes", which did not say that the child is under 18. */
    LOOKED_AFTER("Looked after child (under 18)"),
    /** Aged 18 or over, in a placement of children's social care; from 2025. */
    POST_18("Post 18 (CSC placement)"),
    /** Not looked after; up to 2022. */
    NOT_LOOKED_AFTER("No");

    private final String label;

    LookedAfter(String label) {
        this.label = label;
    }

    /**
     * Returns the word of the census, the newest where it changed.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }
}
