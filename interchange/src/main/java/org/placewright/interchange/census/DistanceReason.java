package org.placewright.interchange.census;

/**
 * Why a child was placed at a distance. The lists of 2022 and 2025 divide the reasons differently, so none of one is
 * taken for one of the other.
 */
public enum DistanceReason {
    /** The child or parents prefer it; from 2025. */
    PREFERENCE("CYP/Parental preference"),
    /** The child must be kept safe there; from 2025. */
    SAFEGUARDING("Safeguarding requirement"),
    /** There is such a place nearer, and it is not to be had; from 2025. */
    WITHIN_DISTANCE_NOT_AVAILABLE("Provision within distance exists but is not available"),
    /** There is no such place nearer; from 2025. */
    WITHIN_DISTANCE_DOES_NOT_EXIST("Provision within distance does not exist"),
    /** The carer moved; from 2025. */
    CARER_MOVING("Carer moving out of area"),
    /** The law or a court wants it; from 2025. */
    LEGAL("Legal reasons"),
    /** A provider nearby refused because of the needs; 2022. */
    REFUSED_FOR_NEED("Placement available locally but provider refused due to need"),
    /** A provider nearby refused because of the children living there; 2022. */
    REFUSED_FOR_MATCHING("Placement available locally but provider refused due to matching"),
    /** The child is to be deprived of liberty; 2022. */
    DEPRIVATION_OF_LIBERTY("Requirement for DOLS or LPS placement"),
    /** The child needs a special education; 2022. */
    SPECIALIST_EDUCATION("Requirement for specialist SEND provision"),
    /** The child needs something else special; 2022. */
    OTHER_SPECIALIST_PROVISION("Requirement for other specialist provision"),
    /** There was no time; 2022. */
    IN_A_HURRY("Requirement to place quickly"),
    /** The child is to be away from somewhere, or near someone; 2022. */
    DISTANCE_NEEDED("Requirement to place at distance"),
    /** There was none nearer; 2022. */
    NOTHING_LOCAL("No placement available locally"),
    /** Another reason; 2022. */
    OTHER("Other (please specify)"),
    /** The authority says that it does not know; 2022. */
    UNKNOWN("Unknown"),
    /** The child is not placed at a distance. */
    NOT_APPLICABLE("Not applicable");

    private final String label;

    DistanceReason(String label) {
        this.label = label;
    }

    /**
     * Returns the word of the census, the newest where it changed.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }
}
