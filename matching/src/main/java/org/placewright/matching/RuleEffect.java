package org.placewright.matching;

/** What a policy has a hard rule do on some ground, from the most lenient to the strictest. */
public enum RuleEffect {
    /** Nothing. */
    ALLOW("Allow"),
    /** Tell the officer, and leave the home where it stands. */
    FLAG("Flag"),
    /** Have it confirmed first: the home stands below those that are cleared. */
    CONFIRM("Confirm first"),
    /** Exclude the home. */
    EXCLUDE("Exclude");

    private final String label;

    RuleEffect(String label) {
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
     * Returns the stricter of two effects.
     *
     * @param other another effect
     * @return this or the other
     */
    public RuleEffect or(RuleEffect other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Returns this effect where it is not known whether its ground holds: what would exclude is confirmed first.
     *
     * @return this effect, or {@link #CONFIRM} in place of {@link #EXCLUDE}
     */
    public RuleEffect ifItHolds() {
        return this == EXCLUDE ? CONFIRM : this;
    }
}
