package org.placewright.core.provider;

/** Who owns a provider, as the published registers say it. */
public enum ProviderSector {
    /** A company run for profit. */
    PRIVATE("Private"),
    /** A charity or other voluntary body. */
    VOLUNTARY("Voluntary"),
    /** A local authority. */
    LOCAL_AUTHORITY("Local authority"),
    /** A health authority. */
    HEALTH_AUTHORITY("Health authority");

    private final String label;

    ProviderSector(String label) {
        this.label = label;
    }

    /**
     * Returns the wording of the registers.
     *
     * @return the label
     */
    public String label() {
        return label;
    }
}
