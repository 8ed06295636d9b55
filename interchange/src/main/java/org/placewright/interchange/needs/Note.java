package org.placewright.interchange.needs;

/** What a text is about that no option of the standard says; the texts are personal. */
public enum Note {
    /** What the authority that drew up an earlier draft calls the child or the request. */
    LOCAL_IDENTIFIER("Local identifier"),
    /** Where the home had best be, where that is no postcode. */
    PREFERRED_LOCATION("Preferred location"),
    /** Another reason why a home is wanted outside the area. */
    OUT_OF_AREA_REASON("Other reason for a home outside the area"),
    /** Where the family lives, where that is no postcode sector. */
    HOME_LOCATION("Primary family location"),
    /** Where the school is, where that is no postcode sector. */
    SCHOOL_LOCATION("School location"),
    /** Whether the child goes to school, where that is neither yes nor no. */
    GOES_TO_SCHOOL("Whether the child goes to school"),
    /** Whether there are places that matter, where that is neither yes nor no. */
    OTHER_IMPORTANT_PLACES("Other locations of importance"),
    /** A place that matters, where that is no postcode sector. */
    IMPORTANT_PLACE("Location of importance"),
    /** How often the child goes there, where that is no number of times or nobody said where. */
    HOW_OFTEN("How often the child goes to the location of importance"),
    /** Places to avoid, in words. */
    LOCATIONS_TO_AVOID("Locations to avoid"),
    /** How many adults are needed, where that is no ratio. */
    ADULT_SUPPORT("Adult support"),
    /** What other communication requirements there are. */
    OTHER_COMMUNICATION("Other communication requirement"),
    /** What other cultural needs there are. */
    OTHER_CULTURAL_NEEDS("Other cultural needs"),
    /** What other support is needed. */
    OTHER_SUPPORT("Other additional support"),
    /** What other risk there is to the child. */
    OTHER_RISK_TO_CHILD("Other risk to the child"),
    /** What other risk there is to others. */
    OTHER_RISK_TO_OTHERS("Other risk to others"),
    /** Where the placement is, where that is no postcode. */
    PLACEMENT_LOCATION("Placement location");

    private final String label;

    Note(String label) {
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
