package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DATE_PERM;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.LA_PERM;
import static org.placewright.interchange.ssda903.ReturnFields.PREV_PERM_KIND;
import static org.placewright.interchange.ssda903.Ssda903Table.PREV_PERM;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import com.google.common.collect.ImmutableList;

/** Breaches of {@link PreviousPermanenceRules}. */
final class PreviousPermanenceBreaches {

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of("630", Filed.newcomer(YEAR).remove(PREV_PERM)),
            Breach.of("631", Filed.newcomer(YEAR).set(PREV_PERM_KIND, "P5")),
            Breach.of(
                    "632",
                    Filed.newcomer(YEAR)
                            .set(PREV_PERM_KIND, "P1")
                            .set(LA_PERM, "301")
                            .set(DATE_PERM, "04/05/Y-1")),
            Breach.of(
                    "634",
                    Filed.child()
                            .set(DECOM, "31/03/2016")
                            .before(DECOM, "31/03/2016")
                            .add(PREV_PERM, "PREV_PERM=Z1")),
            Breach.of("635", Filed.newcomer(YEAR).set(LA_PERM, "301")));

    private PreviousPermanenceBreaches() {}
}
