package org.placewright.core.provider;

/**
 * The four categories of supported accommodation in which a provider may be registered.
 *
 * <p>Source: Supported Accommodation (England) Regulations 2023.
 */
public enum SupportedAccommodationCategory {
    /** Self-contained. */
    SELF_CONTAINED("Self-contained", "Accommodation for one young person alone, shared with no one"),
    /** Shared, for looked-after children and care leavers only. */
    SHARED_RING_FENCED("Shared, ring-fenced", "Shared accommodation for looked-after children and care leavers only"),
    /** Shared, not limited to looked-after children and care leavers. */
    SHARED_OPEN(
            "Shared, not ring-fenced",
            "Shared accommodation that is not limited to looked-after children and care leavers"),
    /** A private residence, such as supported lodgings. */
    PRIVATE_RESIDENCE("Private residence", "A room in someone's own home, such as supported lodgings");

    private final String label;
    private final String definition;

    SupportedAccommodationCategory(String label, String definition) {
        this.label = label;
        this.definition = definition;
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
     * Returns what the category covers.
     *
     * @return the definition, in English
     */
    public String definition() {
        return definition;
    }
}
