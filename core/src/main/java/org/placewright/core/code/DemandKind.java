package org.placewright.core.code;

/**
 * The four kinds of care that the sector's open demand model counts by. A coarser grouping than {@link PlacementGroup}.
 */
public enum DemandKind {
    /** Foster care: U1 to U6. */
    FOSTERING("Fostering"),
    /** Residential care: K2, R1, S1, P3. */
    RESIDENTIAL("Residential"),
    /** Supported accommodation: K3, H5, P2. */
    SUPPORTED("Supported"),
    /** Everything else: secure homes, parents, adoption, temporary moves, and codes that are not recognised. */
    OTHER("Other");

    private final String label;

    DemandKind(String label) {
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

    /**
     * Returns the kind that a placement type is counted in.
     *
     * @param type a placement type
     * @return the kind; {@link #OTHER} for a code that is not recognised or not recorded
     */
    public static DemandKind of(PlacementType type) {
        return switch (type.group()) {
            case FOSTERING -> FOSTERING;
            case RESIDENTIAL -> RESIDENTIAL;
            case SUPPORTED -> SUPPORTED;
            case SECURE, WITH_PARENTS, ADOPTION, TEMPORARY, OTHER -> OTHER;
        };
    }
}
