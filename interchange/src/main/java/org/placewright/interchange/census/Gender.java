package org.placewright.interchange.census;

/** The gender the census records, which is not the sex of the statutory return. */
public enum Gender {
    /** Male, trans or not. */
    MALE("Male (including trans male)"),
    /** Female, trans or not. */
    FEMALE("Female (including trans female)"),
    /** Neither alone. */
    NON_BINARY("Non-binary"),
    /** Some other gender. */
    OTHER("Other");

    private final String label;

    Gender(String label) {
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
