package org.placewright.interchange.needs;

/** A question of the earlier drafts that is answered by yes or no and that later editions no longer ask. */
public enum EarlierQuestion {
    /** Whether the home should be close to where the family lives. */
    CLOSE_TO_FAMILY("Is it recommended to find a home close to the primary family location?"),
    /** Whether the child goes to school. */
    GOES_TO_SCHOOL("Does child go to school currently?"),
    /** Whether the child needs to stay at the school. */
    STAYS_AT_SCHOOL("Does the child need to continue to attend this school?"),
    /** Whether there are other places that matter to the child. */
    OTHER_IMPORTANT_PLACES("Are there other location(s) of importance?"),
    /** Whether there are places to avoid. */
    LOCATIONS_TO_AVOID("Are you aware of any locations to avoid?");

    private final String label;

    EarlierQuestion(String label) {
        this.label = label;
    }

    /**
     * Returns the question as the drafts put it.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }
}
