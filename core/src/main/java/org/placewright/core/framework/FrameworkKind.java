package org.placewright.core.framework;

/** What sort of standing arrangement providers are admitted to. */
public enum FrameworkKind {
    /** A framework, whose providers are admitted when it is let. */
    FRAMEWORK("Framework", SourcingRoute.FRAMEWORK),
    /** A dynamic purchasing system, which providers may join at any time. */
    DYNAMIC_PURCHASING_SYSTEM("Dynamic purchasing system", SourcingRoute.DYNAMIC_PURCHASING_SYSTEM);

    private final String label;
    private final SourcingRoute route;

    FrameworkKind(String label, SourcingRoute route) {
        this.label = label;
        this.route = route;
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
     * Returns the route of a placement called off it.
     *
     * @return the route
     */
    public SourcingRoute route() {
        return route;
    }
}
