package org.placewright.core.need;

/**
 * An adaptation a disabled child may need of a home (Children Act 1989 s22C(8)(d)).
 *
 * <p>Source: Placements Data Standard v2, homeAdaptation, which asks for adaptations and does not list them; the list
 * is this library's.
 */
public enum Adaptation {
    /** Step-free access for a wheelchair, and room to turn it. */
    WHEELCHAIR_ACCESS("Wheelchair access"),
    /** A bedroom and bathroom on the ground floor. */
    GROUND_FLOOR_BEDROOM("Bedroom on the ground floor"),
    /** An adapted bathroom or wet room. */
    ADAPTED_BATHROOM("Adapted bathroom"),
    /** A hoist. */
    HOIST("Hoist"),
    /** A stair lift or through-floor lift. */
    LIFT("Lift"),
    /** Visual alarms or loops for hearing loss. */
    HEARING("Adapted for hearing loss"),
    /** Lighting, contrast or guidance for sight loss. */
    SIGHT("Adapted for sight loss"),
    /** A garden a child cannot leave unseen. */
    SECURE_GARDEN("Enclosed garden"),
    /** Another adaptation. */
    OTHER("Other adaptation");

    private final String label;

    Adaptation(String label) {
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
