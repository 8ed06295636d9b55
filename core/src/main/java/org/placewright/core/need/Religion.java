package org.placewright.core.need;

/**
 * Religion or belief, as the census of England and Wales asks for it. A child's is considered before a placement is
 * chosen (Children Act 1989 s22(5)(c)).
 */
public enum Religion {
    /** No religion. */
    NONE("No religion"),
    /** Christian, all denominations. */
    CHRISTIAN("Christian"),
    /** Buddhist. */
    BUDDHIST("Buddhist"),
    /** Hindu. */
    HINDU("Hindu"),
    /** Jewish. */
    JEWISH("Jewish"),
    /** Muslim. */
    MUSLIM("Muslim"),
    /** Sikh. */
    SIKH("Sikh"),
    /** Any other religion. */
    OTHER("Any other religion");

    private final String label;

    Religion(String label) {
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
