package org.placewright.core.provider;

import org.placewright.core.code.Sex;

/** Whom a home accepts, by sex. */
public enum AcceptedSex {
    /** Boys and girls. */
    ANY("Any"),
    /** Boys only. */
    MALE("Male"),
    /** Girls only. */
    FEMALE("Female");

    private final String label;

    AcceptedSex(String label) {
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
     * Tells whether a child of a known sex is accepted.
     *
     * @param sex the sex of the child
     * @return true if accepted; for {@link Sex#NOT_KNOWN} only if anyone is
     */
    public boolean accepts(Sex sex) {
        return this == ANY || (this == MALE && sex == Sex.MALE) || (this == FEMALE && sex == Sex.FEMALE);
    }
}
