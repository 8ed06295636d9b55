package org.placewright.core.framework;

/** Who pays part of a fee. */
public enum Funder {
    /** Children's social care. */
    SOCIAL_CARE("Social care"),
    /** Education, as from the high needs budget. */
    EDUCATION("Education"),
    /** The health service, as by continuing care. */
    HEALTH("Health");

    private final String label;

    Funder(String label) {
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
