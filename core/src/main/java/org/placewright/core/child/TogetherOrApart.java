package org.placewright.core.child;

/** What was decided on where brothers and sisters who are looked after are to live. */
public enum TogetherOrApart {
    /** They are to live in one home. */
    KEEP_TOGETHER("Keep together"),
    /** They may live in different homes. */
    MAY_BE_SPLIT("May be split"),
    /** They are to live in different homes, each of them. */
    LIVE_APART("To live apart"),
    /** Nobody has decided, which does not allow them to be split. */
    NOT_DECIDED("Not decided");

    private final String label;

    TogetherOrApart(String label) {
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
