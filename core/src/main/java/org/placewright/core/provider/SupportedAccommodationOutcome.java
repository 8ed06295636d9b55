package org.placewright.core.provider;

/** The three outcomes Ofsted gives providers of supported accommodation, worst first. */
public enum SupportedAccommodationOutcome implements InspectionJudgement {
    /** Serious or widespread weaknesses. */
    SERIOUS_WEAKNESSES("Serious or widespread weaknesses", 0),
    /** Inconsistent quality. */
    INCONSISTENT("Inconsistent quality", 0.5),
    /** Consistently strong. */
    CONSISTENTLY_STRONG("Consistently strong", 1);

    private final String label;
    private final double standing;

    SupportedAccommodationOutcome(String label, double standing) {
        this.label = label;
        this.standing = standing;
    }

    @Override
    public String label() {
        return label;
    }

    /** Returns {@link InspectionScheme#THREE_OUTCOMES}. */
    @Override
    public InspectionScheme scheme() {
        return InspectionScheme.THREE_OUTCOMES;
    }

    @Override
    public double standing() {
        return standing;
    }
}
