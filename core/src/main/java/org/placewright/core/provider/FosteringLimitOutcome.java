package org.placewright.core.provider;

import org.placewright.core.need.Answer;

/**
 * Whether so many children may be fostered in one household, and why.
 *
 * <p>Source: Children Act 1989, Schedule 7.
 */
public enum FosteringLimitOutcome {
    /** No more than the usual fostering limit. */
    WITHIN_LIMIT("Within the usual fostering limit", Answer.YES),
    /** More, and all are siblings of one another. */
    ALL_SIBLINGS("Over the usual fostering limit, and all are siblings", Answer.YES),
    /** More, and every one is named in an exemption. */
    EXEMPTED("Over the usual fostering limit, and all are named in an exemption", Answer.YES),
    /** More, and whether all are siblings, or named in an exemption, is not known. */
    CANNOT_TELL(
            "Over the usual fostering limit, and whether all are siblings or named in an exemption is not known",
            Answer.NOT_SPECIFIED),
    /** More, without exemption: in law it would be a children's home. */
    OVER_LIMIT("Over the usual fostering limit without exemption", Answer.NO);

    private final String label;
    private final Answer allowed;

    FosteringLimitOutcome(String label, Answer allowed) {
        this.label = label;
        this.allowed = allowed;
    }

    /**
     * Returns the reason to print.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }

    /**
     * Tells whether so many may be fostered.
     *
     * @return yes or no; not specified if it cannot be told
     */
    public Answer allowed() {
        return allowed;
    }
}
