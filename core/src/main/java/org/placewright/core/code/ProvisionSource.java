package org.placewright.core.code;

/** Who stands behind a provider, as commissioners group the codes of {@link PlacementProvider}. */
public enum ProvisionSource {
    /** The responsible authority itself: PR1. */
    OWN_PROVISION("Own provision"),
    /** Another local authority, or other public provision: PR2, PR3. */
    OTHER_PUBLIC("Other public"),
    /** A private provider: PR4. */
    PRIVATE("Private"),
    /** A voluntary or third sector provider: PR5. */
    VOLUNTARY("Voluntary"),
    /** Parents or others with parental responsibility: PR0. */
    PARENTS("Parents"),
    /** Not known: a code that is not recognised or not recorded. */
    NOT_KNOWN("Not known");

    private final String label;

    ProvisionSource(String label) {
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
     * Tells whether the responsible authority provides the placement itself.
     *
     * @return true for own provision only
     */
    public boolean isInHouse() {
        return this == OWN_PROVISION;
    }

    /**
     * Tells whether somebody else provides the placement for the responsible authority.
     *
     * @return true for other public, private and voluntary provision; false for parents, and where it is not known
     */
    public boolean isExternal() {
        return this == OTHER_PUBLIC || isIndependent();
    }

    /**
     * Tells whether a provider outside the public sector provides the placement.
     *
     * @return true for private and voluntary provision
     */
    public boolean isIndependent() {
        return this == PRIVATE || this == VOLUNTARY;
    }
}
