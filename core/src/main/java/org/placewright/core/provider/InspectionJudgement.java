package org.placewright.core.provider;

/**
 * What an inspector concluded. The scheme depends on the kind of home: the four grades for children's homes and
 * residential schools, three outcomes of its own for supported accommodation. A fostering household has neither: its
 * agency does.
 */
public sealed interface InspectionJudgement permits InspectionGrade, SupportedAccommodationOutcome {

    /**
     * Returns the wording of the scheme.
     *
     * @return the label
     */
    String label();

    /**
     * Returns the scheme it belongs to.
     *
     * @return the scheme
     */
    InspectionScheme scheme();

    /**
     * Returns where the judgement stands in its scheme.
     *
     * @return 0 for the worst to 1 for the best, evenly spaced
     */
    double standing();
}
