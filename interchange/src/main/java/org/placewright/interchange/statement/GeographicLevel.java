package org.placewright.interchange.statement;

/**
 * How wide the area of a row is, widest first. The layout has more levels; these are the ones read and written here.
 */
public enum GeographicLevel {
    /** England. */
    NATIONAL("National"),
    /** One of its nine regions. */
    REGIONAL("Regional"),
    /** A local authority. */
    LOCAL_AUTHORITY("Local authority");

    private final String label;

    GeographicLevel(String label) {
        this.label = label;
    }

    /**
     * Returns the word of the layout.
     *
     * @return the label, as it stands in the column {@code geographic_level}
     */
    public String label() {
        return label;
    }
}
