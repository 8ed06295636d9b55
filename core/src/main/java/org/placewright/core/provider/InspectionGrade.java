package org.placewright.core.provider;

/** The four grades Ofsted gives children's homes, worst first. A home not yet inspected has no grade. */
public enum InspectionGrade implements InspectionJudgement {
    /** Inadequate. */
    INADEQUATE("Inadequate", 0),
    /** Requires improvement to be good. */
    REQUIRES_IMPROVEMENT("Requires improvement", 1 / 3.0),
    /** Good. */
    GOOD("Good", 2 / 3.0),
    /** Outstanding. */
    OUTSTANDING("Outstanding", 1);

    private final String label;
    private final double standing;

    InspectionGrade(String label, double standing) {
        this.label = label;
        this.standing = standing;
    }

    @Override
    public String label() {
        return label;
    }

    /** Returns {@link InspectionScheme#FOUR_GRADES}. */
    @Override
    public InspectionScheme scheme() {
        return InspectionScheme.FOUR_GRADES;
    }

    @Override
    public double standing() {
        return standing;
    }
}
