package org.placewright.pricing;

/** A part of the difference between a typical fee and the fee judged, in the order in which they are told. */
public enum PriceComponent {

    /** What the child needs: age, need level, deprivation of liberty. */
    NEED("need"),
    /** Staff beyond the ordinary: additional hours and packages, a placement alone, places left empty. */
    STAFFING("staffing"),
    /** Where staff are paid. */
    LOCATION("location"),
    /** The kind of home, and its grade. */
    HOME("kind and grade of home"),
    /** How the placement is bought. */
    ROUTE("route"),
    /** Whether it was planned. */
    URGENCY("urgency"),
    /** The change of prices up to the day asked of. */
    TIME("time");

    private final String label;

    PriceComponent(String label) {
        this.label = label;
    }

    /**
     * Returns the name of the component.
     *
     * @return words in lower case
     */
    public String label() {
        return label;
    }
}
