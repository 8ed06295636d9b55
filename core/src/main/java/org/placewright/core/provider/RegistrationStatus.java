package org.placewright.core.provider;

/** The status of a registration with Ofsted, as the published registers say it. */
public enum RegistrationStatus {
    /** Registered and open. */
    ACTIVE("Active"),
    /** Proposed: applied for and not yet registered. */
    PROPOSED("Proposed"),
    /** Suspended: may not accommodate children for the time being. */
    SUSPENDED("Suspended"),
    /** Resigned by the provider. */
    RESIGNED("Resigned"),
    /** Cancelled by Ofsted. */
    CANCELLED("Cancelled");

    private final String label;

    RegistrationStatus(String label) {
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
