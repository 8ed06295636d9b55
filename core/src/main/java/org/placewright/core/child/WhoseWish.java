package org.placewright.core.child;

/** Those whose wishes and feelings are to be found out before a decision is made (Children Act 1989 s22(4)). */
public enum WhoseWish {
    /** The child. */
    CHILD("Child"),
    /** A parent of the child. */
    PARENT("Parent"),
    /** Someone who is not a parent but has parental responsibility. */
    OTHER_WITH_PARENTAL_RESPONSIBILITY("Other person with parental responsibility"),
    /** Someone else whose wishes the authority considers relevant. */
    OTHER_RELEVANT_PERSON("Other relevant person");

    private final String label;

    WhoseWish(String label) {
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
