package org.placewright.core.child;

/** Where a child is educated, in the plain terms of the sector; no statutory code set stands behind it. */
public enum EducationPlacement {
    /** Nothing was said. */
    NOT_SPECIFIED("Not specified"),
    /** A nursery, or with a childminder, before school age. */
    EARLY_YEARS("Early years"),
    /** A mainstream school. */
    MAINSTREAM_SCHOOL("Mainstream school"),
    /** A special school children go home from. */
    SPECIAL_SCHOOL("Special school"),
    /** A school children live at. */
    RESIDENTIAL_SCHOOL("Residential school"),
    /** Alternative provision, a pupil referral unit among them. */
    ALTERNATIVE_PROVISION("Alternative provision"),
    /** A college or training provider, after 16. */
    COLLEGE_OR_TRAINING("College or training"),
    /** Education at home or elsewhere than at a school. */
    OTHERWISE_THAN_AT_SCHOOL("Otherwise than at school"),
    /** In no education, employment or training, or on no roll. */
    NOT_IN_EDUCATION("Not in education"),
    /** Anything else. */
    OTHER("Other");

    private final String label;

    EducationPlacement(String label) {
        this.label = label;
    }

    /**
     * Returns the words to print.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }
}
