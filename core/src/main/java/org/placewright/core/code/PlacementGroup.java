package org.placewright.core.code;

/** The groups that planning puts placement types in. */
public enum PlacementGroup {
    /** With a foster carer, related or not: U1 to U6. */
    FOSTERING("Fostering"),
    /**
     * A children's home or residential care home: K2, R1; and, as regional planning tools have it, residential
     * employment and residential schools: P3, S1.
     */
    RESIDENTIAL("Residential"),
    /** A secure children's home: K1. */
    SECURE("Secure"),
    /** Supported accommodation and what came before it: K3, H5, P2. */
    SUPPORTED("Supported"),
    /** With parents or others with parental responsibility: P1. */
    WITH_PARENTS("With parents"),
    /** Placed for adoption: A3 to A6. */
    ADOPTION("Adoption"),
    /** A temporary move that belongs to the placement it interrupts: T0 to T4. */
    TEMPORARY("Temporary"),
    /** Everything else, codes that are not recognised or not recorded included. */
    OTHER("Other");

    private final String label;

    PlacementGroup(String label) {
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
