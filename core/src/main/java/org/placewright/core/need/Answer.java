package org.placewright.core.need;

/** Yes, no, or nothing said, which is not "no". */
public enum Answer {
    /** Yes. */
    YES("Yes"),
    /** No. */
    NO("No"),
    /** Not specified: nobody said either way. */
    NOT_SPECIFIED("Not specified");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    /**
     * Returns the word to print.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }
}
