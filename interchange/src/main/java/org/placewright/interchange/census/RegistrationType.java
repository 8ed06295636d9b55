package org.placewright.interchange.census;

/** Who registered the place where a child lives, as the census says. */
public enum RegistrationType {
    /** Ofsted. */
    OFSTED("Ofsted"),
    /** The Care Quality Commission alone; up to 2022 "CQC". */
    CARE_QUALITY_COMMISSION("CQC only"),
    /** Nobody. */
    UNREGISTERED("Unregistered"),
    /** The Care Inspectorate of Scotland. */
    CARE_INSPECTORATE_SCOTLAND("Care Inspectorate Scotland"),
    /** The Care Inspectorate of Wales. */
    CARE_INSPECTORATE_WALES("Care Inspectorate Wales"),
    /** The authority says that it does not know; up to 2022. */
    UNKNOWN("Unknown");

    private final String label;

    RegistrationType(String label) {
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
