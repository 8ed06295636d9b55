package org.placewright.matching.allocate;

/** Something to be achieved by deciding for many together. A policy says which come first. */
public enum AllocationLevel {
    /** As many children placed as can be: of the most urgent priority first, then of the next. */
    MOST_PLACED("Most children placed"),
    /** Of those placed, the days waited added up are the most: of two who cannot both be placed, who waited longer. */
    LONGEST_WAITING("Longest waiting"),
    /** The lowest score of any child placed is as high as can be. */
    WORST_OFF("Worst off"),
    /** The scores added up are the most: by each of the match policy's tiers first, then in all. */
    TOTAL_SCORE("Total score");

    private final String label;

    AllocationLevel(String label) {
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
