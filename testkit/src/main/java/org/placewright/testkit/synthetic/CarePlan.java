package org.placewright.testkit.synthetic;

import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.Sex;

/**
 * Who a child is and the outline of their time in care, before it is filled in with episodes.
 *
 * @param dateOfBirth the day of birth
 * @param sex the sex
 * @param ethnicity the ethnic origin
 * @param need the primary need
 * @param pathway the legal way through care
 * @param lastKind where they live, or lived last
 * @param from when they came into care
 * @param until when they left, and nothing if they are in care on the last day
 * @param leftBecause why they left
 */
record CarePlan(
        LocalDate dateOfBirth,
        Sex sex,
        Ethnicity ethnicity,
        CategoryOfNeed need,
        Pathway pathway,
        CareKind lastKind,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<ReasonEpisodeCeased> leftBecause) {

    /** The legal ways through care. */
    enum Pathway {
        /** An interim care order, sometimes after section 20 or an emergency order, then a care order. */
        COURT,
        /** An interim care order, then a placement order. */
        ADOPTION,
        /** Section 20 throughout. */
        VOLUNTARY,
        /** Section 20 throughout, without a home in this country. */
        UNACCOMPANIED,
        /** On remand throughout. */
        REMAND,
        /** An agreed series of short breaks, recorded as one agreement. */
        SHORT_BREAK_AGREEMENT,
        /** An agreed series of short breaks, each recorded. */
        SHORT_BREAKS
    }

    /** Returns nothing of the value: it describes a child. */
    @Override
    public String toString() {
        return "CarePlan[...]";
    }
}
