package org.placewright.core.provider;

import java.util.Optional;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.need.KindOfCare;

/** The kinds of home the law knows, as far as they differ in what they may do. */
public enum HomeKind {
    /** A foster carer's household. */
    FOSTERING_HOUSEHOLD("Fostering household", KindOfCare.FOSTER_CARE, Optional.empty()),
    /** A registered children's home. */
    CHILDRENS_HOME("Children's home", KindOfCare.RESIDENTIAL_CARE, Optional.of(InspectionScheme.FOUR_GRADES)),
    /** A secure children's home (Children Act 1989 s25). */
    SECURE_CHILDRENS_HOME(
            "Secure children's home", KindOfCare.RESIDENTIAL_CARE, Optional.of(InspectionScheme.FOUR_GRADES)),
    /** Registered supported accommodation, for those aged 16 and over. */
    SUPPORTED_ACCOMMODATION(
            "Supported accommodation",
            KindOfCare.SUPPORTED_ACCOMMODATION,
            Optional.of(InspectionScheme.THREE_OUTCOMES)),
    /** A school that also accommodates its pupils. */
    RESIDENTIAL_SCHOOL("Residential school", KindOfCare.RESIDENTIAL_CARE, Optional.of(InspectionScheme.FOUR_GRADES));

    private final String label;
    private final KindOfCare kindOfCare;
    private final Optional<InspectionScheme> inspectionScheme;

    HomeKind(String label, KindOfCare kindOfCare, Optional<InspectionScheme> inspectionScheme) {
        this.label = label;
        this.kindOfCare = kindOfCare;
        this.inspectionScheme = inspectionScheme;
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

    /**
     * Returns the group that planning puts placements in such a home in.
     *
     * @return fostering, residential (residential schools included), secure or supported
     */
    public PlacementGroup placementGroup() {
        return switch (this) {
            case FOSTERING_HOUSEHOLD -> PlacementGroup.FOSTERING;
            case CHILDRENS_HOME, RESIDENTIAL_SCHOOL -> PlacementGroup.RESIDENTIAL;
            case SECURE_CHILDRENS_HOME -> PlacementGroup.SECURE;
            case SUPPORTED_ACCOMMODATION -> PlacementGroup.SUPPORTED;
        };
    }

    /**
     * Returns what inspectors judge such a home by.
     *
     * @return the scheme; empty for a fostering household, whose fostering service is inspected instead
     */
    public Optional<InspectionScheme> inspectionScheme() {
        return inspectionScheme;
    }
}
