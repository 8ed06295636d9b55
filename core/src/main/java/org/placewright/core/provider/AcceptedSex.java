package org.placewright.core.provider;

import org.placewright.core.code.Sex;
import org.placewright.core.need.Answer;

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
     * Answers whether a child is accepted.
     *
     * @param sex the sex of the child
     * @return yes or no; not specified if it depends on a sex that is not known
     */
    public Answer answer(Sex sex) {
        if (this == ANY) {
            return Answer.YES;
        }
        return switch (sex) {
            case NOT_KNOWN -> Answer.NOT_SPECIFIED;
            case MALE -> this == MALE ? Answer.YES : Answer.NO;
            case FEMALE -> this == FEMALE ? Answer.YES : Answer.NO;
        };
    }

    /**
     * Tells whether a child is accepted for certain.
     *
     * @param sex the sex of the child
     * @return true if {@link #answer} is yes
     */
    public boolean accepts(Sex sex) {
        return answer(sex) == Answer.YES;
    }
}
