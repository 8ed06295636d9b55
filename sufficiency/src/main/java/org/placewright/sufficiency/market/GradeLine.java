package org.placewright.sufficiency.market;

import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.InspectionJudgement;
import org.placewright.core.provider.SupportedAccommodationOutcome;

/** The lines in which homes are counted by what inspectors concluded. The two schemes are never added up. */
public enum GradeLine {
    /** Of four grades: outstanding. */
    OUTSTANDING,
    /** Of four grades: good. */
    GOOD,
    /** Of four grades: requires improvement to be good. */
    REQUIRES_IMPROVEMENT,
    /** Of four grades: inadequate. */
    INADEQUATE,
    /** Of three outcomes of supported accommodation: consistently strong. */
    CONSISTENTLY_STRONG,
    /** Of three outcomes of supported accommodation: inconsistent quality. */
    INCONSISTENT,
    /** Of three outcomes of supported accommodation: serious or widespread weaknesses. */
    SERIOUS_WEAKNESSES,
    /** Inspections are recorded, and none whose report was published by the day. */
    NOT_YET_INSPECTED,
    /** No judgement is recorded, so whether there was an inspection is not known. */
    NOT_KNOWN,
    /** A fostering household, which is not inspected: its agency is. */
    NOT_INSPECTED_AS_HOME;

    static GradeLine of(InspectionJudgement judgement) {
        if (judgement instanceof InspectionGrade grade) {
            return switch (grade) {
                case OUTSTANDING -> OUTSTANDING;
                case GOOD -> GOOD;
                case REQUIRES_IMPROVEMENT -> REQUIRES_IMPROVEMENT;
                case INADEQUATE -> INADEQUATE;
            };
        }
        return switch ((SupportedAccommodationOutcome) judgement) {
            case CONSISTENTLY_STRONG -> CONSISTENTLY_STRONG;
            case INCONSISTENT -> INCONSISTENT;
            case SERIOUS_WEAKNESSES -> SERIOUS_WEAKNESSES;
        };
    }
}
