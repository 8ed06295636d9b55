package org.placewright.core.framework;

/**
 * How a placement was found and bought.
 *
 * <p>Source: the routes regional price censuses and commissioning strategies tell apart.
 */
public enum SourcingRoute {
    /** Called off a framework. */
    FRAMEWORK("Framework call-off"),
    /** Called off a dynamic purchasing system. */
    DYNAMIC_PURCHASING_SYSTEM("Dynamic purchasing system call-off"),
    /** Under a contract several neighbouring authorities share. */
    SUB_REGIONAL_CONTRACT("Sub-regional contract"),
    /** In a bed one authority pays for whether used or not. */
    LOCAL_HARD_BLOCK("Local hard block"),
    /** In a bed kept for one authority, which pays for it when used. */
    LOCAL_SOFT_BLOCK("Local soft block"),
    /** In a bed several authorities pay for whether used or not. */
    COLLABORATIVE_HARD_BLOCK("Collaborative hard block"),
    /** In a bed kept for several authorities, which pay for it when used. */
    COLLABORATIVE_SOFT_BLOCK("Collaborative soft block"),
    /** In a block that a regional care co-operative shares out as need arises. */
    FLEXI_BLOCK("Flexi-block"),
    /** Direct award, spot purchase or any other purchase outside a contract. */
    OFF_FRAMEWORK("Direct award, spot or off-framework"),
    /** In a home of the authority itself. */
    IN_HOUSE("In house"),
    /** By remand of a court. */
    REMAND("Remand");

    private final String label;

    SourcingRoute(String label) {
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
     * Tells whether the bed is part of a block.
     *
     * @return true for a hard, soft or flexible block, local or collaborative
     */
    public boolean isBlock() {
        return switch (this) {
            case LOCAL_HARD_BLOCK, LOCAL_SOFT_BLOCK, COLLABORATIVE_HARD_BLOCK, COLLABORATIVE_SOFT_BLOCK, FLEXI_BLOCK ->
                true;
            default -> false;
        };
    }

    /**
     * Tells whether the placement was called off a framework or a dynamic purchasing system.
     *
     * @return true if so
     */
    public boolean isCallOff() {
        return this == FRAMEWORK || this == DYNAMIC_PURCHASING_SYSTEM;
    }

    /**
     * Tells whether the placement was bought under a contract let beforehand.
     *
     * @return true for a call-off, a sub-regional contract or a block
     */
    public boolean isUnderContract() {
        return isCallOff() || isBlock() || this == SUB_REGIONAL_CONTRACT;
    }
}
