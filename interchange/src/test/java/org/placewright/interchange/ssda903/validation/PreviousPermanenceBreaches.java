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
            Breach.of("630", cameBackFrom("", "", "")),
            Breach.of("630", cameBackFrom("P1", "", "03/05/Y-1")),
            Breach.of("630", cameBackFrom("P4", "301", "")),
            Breach.of("631", Filed.newcomer(YEAR).set(PREV_PERM_KIND, "P5")),
            Breach.of("632", cameBackFrom("P1", "301", "04/05/Y-1")),
            Breach.of("632", cameBackFrom("P1", "301", "31/04/2015")),
            Breach.of("632", cameBackFrom("P1", "301", "xx/10/2011")),
            Breach.of("632", cameBackFrom("P1", "301", "zz/06/Y-1")),
            Breach.of("632", cameBackFrom("P1", "301", "ZZ/ZZ/Y")),
            Breach.of("632", cameBackFrom("P1", "301", "ZZ/13/2015")),
            Breach.of("632", cameBackFrom("P1", "301", "30/02/ZZZZ")),
            Breach.of("632", cameBackFrom("P1", "301", "32/ZZ/2015")),
            Breach.of("632", cameBackFrom("P1", "301", "ZZ/ZZ/ZZ")),
            Breach.of("633", cameBackFrom("P1", "E09000002", "03/05/Y-1")),
            Breach.of("633", cameBackFrom("P1", "321", "03/05/Y-1")),
            Breach.of("633", cameBackFrom("P1", "ENG", "03/05/Y-1")),
            Breach.of(
                    "634",
                    Filed.child()
                            .set(DECOM, "31/03/2016")
                            .before(DECOM, "31/03/2016")
                            .add(PREV_PERM, "PREV_PERM=Z1")),
            Breach.of("635", Filed.newcomer(YEAR).set(LA_PERM, "301")));

    private PreviousPermanenceBreaches() {}

    /** A child in care since 4 May, who came back from a permanent arrangement. */
    static Filed cameBackFrom(String kind, String authority, String day) {
        return Filed.newcomer(YEAR)
                .set(PREV_PERM_KIND, kind)
                .set(LA_PERM, authority)
                .set(DATE_PERM, day);
    }
}
