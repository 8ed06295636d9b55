package org.placewright.core.child;

/** What provision is made for a child's special educational needs (Children and Families Act 2014, Part 3). */
public enum SpecialEducationalNeed {
    /** Nothing was said, which is not "none". */
    NOT_SPECIFIED("Not specified"),
    /** No special educational need. */
    NONE("No special educational need"),
    /** Support from the school or college, without a plan. */
    SEN_SUPPORT("SEN support"),
    /** An education, health and care plan. */
    EDUCATION_HEALTH_AND_CARE_PLAN("Education, health and care plan");

    private final String label;

    SpecialEducationalNeed(String label) {
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
