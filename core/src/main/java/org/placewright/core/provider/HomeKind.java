package org.placewright.core.provider;

import org.placewright.core.need.KindOfCare;

/** The kinds of home the law knows, as far as they differ in what they may do. */
public enum HomeKind {
    /** A foster carer's household. */
    FOSTERING_HOUSEHOLD("Fostering household", KindOfCare.FOSTER_CARE),
    /** A registered children's home. */
    CHILDRENS_HOME("Children's home", KindOfCare.RESIDENTIAL_CARE),
    /** A secure children's home (Children Act 1989 s25). */
    SECURE_CHILDRENS_HOME("Secure children's home", KindOfCare.RESIDENTIAL_CARE),
    /** Registered supported accommodation, for those aged 16 and over. */
    SUPPORTED_ACCOMMODATION("Supported accommodation", KindOfCare.SUPPORTED_ACCOMMODATION),
    /** A school that also accommodates its pupils. */
    RESIDENTIAL_SCHOOL("Residential school", KindOfCare.RESIDENTIAL_CARE);

    private final String label;
    private final KindOfCare kindOfCare;

    HomeKind(String label, KindOfCare kindOfCare) {
        this.label = label;
        this.kindOfCare = kindOfCare;
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
     * Returns the kind of care such a home gives.
     *
     * @return the kind of care a recommendation is made about
     */
    public KindOfCare kindOfCare() {
        return kindOfCare;
    }
}
