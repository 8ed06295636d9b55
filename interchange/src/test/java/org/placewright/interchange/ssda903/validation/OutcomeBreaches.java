package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.CONVICTED;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.HEALTH_ASSESSMENT;
import static org.placewright.interchange.ssda903.ReturnFields.HEALTH_CHECK;
import static org.placewright.interchange.ssda903.ReturnFields.IMMUNISATIONS;
import static org.placewright.interchange.ssda903.ReturnFields.INTERVENTION_OFFERED;
import static org.placewright.interchange.ssda903.ReturnFields.INTERVENTION_RECEIVED;
import static org.placewright.interchange.ssda903.ReturnFields.SDQ_REASON;
import static org.placewright.interchange.ssda903.ReturnFields.SDQ_SCORE;
import static org.placewright.interchange.ssda903.ReturnFields.SUBSTANCE_MISUSE;
import static org.placewright.interchange.ssda903.ReturnFields.TEETH_CHECK;
import static org.placewright.interchange.ssda903.ReturnFields.UPN;
import static org.placewright.interchange.ssda903.Ssda903Table.OC2;
import static org.placewright.interchange.ssda903.Ssda903Table.OC3;
import static org.placewright.interchange.ssda903.Ssda903Table.REVIEWS;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import com.google.common.collect.ImmutableList;

/** Breaches of {@link OutcomeRules}. */
final class OutcomeBreaches {

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of("157", infant("01/04/Y-5").set(SDQ_REASON, "SDQ1")),
            Breach.of("157", unscored("01/04/Y-17", "SDQ1")),
            Breach.of("158", misusing("1", "0")),
            Breach.of("159", misusing("0", "")),
            Breach.of("180", Filed.child().set(SDQ_SCORE, "41")),
            Breach.of("180", Filed.child().set(SDQ_SCORE, "-1")),
            Breach.of("181", Filed.child().set(TEETH_CHECK, "2")),
            Breach.of("181", Filed.child().set(CONVICTED, "N")),
            Breach.of("182", Filed.child().set(SUBSTANCE_MISUSE, "").set(CONVICTED, ""), "191", "543"),
            Breach.of("185", partly("SDQ_SCORE", "12")),
            Breach.of("186", infant("01/04/Y-5")),
            Breach.of("186", unscored("01/04/Y-17", "")),
            Breach.of("188", infant("01/04/Y-4").set(SDQ_SCORE, "12")),
            Breach.of("188", infant("01/04/Y-4").set(SDQ_REASON, "SDQ1")),
            Breach.of("189", unscored("01/04/Y-18", "SDQ1")),
            Breach.of("189", unscored("01/04/Y-18", "").set(SDQ_SCORE, "40")),
            Breach.of(
                    "190",
                    partly("IMMUNISATIONS", "1")
                            .set(TEETH_CHECK, "0")
                            .set(HEALTH_ASSESSMENT, "1")
                            .set(SUBSTANCE_MISUSE, "0")),
            Breach.of("191", Filed.child().remove(OC2)),
            Breach.of("191", infant("01/06/Y-4").set(HEALTH_CHECK, "").set(IMMUNISATIONS, ""), "182", "545"),
            Breach.of("192", misusing("", "")),
            Breach.of("193", misusing("0", "1").set(SUBSTANCE_MISUSE, "0")),
            Breach.of("193", misusing("", "0").set(SUBSTANCE_MISUSE, "0")),
            Breach.of("196", unscored("01/04/Y-17", "SDQ6")),
            Breach.of("197a", Filed.child().set(SDQ_REASON, "SDQ2")),
            Breach.of("197B", infant("02/04/Y-5")),
            Breach.of("197B", infant("31/03/Y-4")),
            Breach.of("197B", unscored("02/04/Y-18", "")),
            Breach.of("197B", unscored("31/03/Y-17", "")),
            Breach.of("198", partly("SDQ_REASON", "SDQ2")),
            Breach.of("215", Filed.child().add(OC3, "IN_TOUCH", "YES"), "153", "187", "391", "1001"),
            Breach.of("542", Filed.child().set(DOB, "01/04/Y-10").before(DOB, "01/04/Y-10")),
            Breach.of(
                    "543",
                    Filed.child()
                            .set(DOB, "31/03/Y-10")
                            .before(DOB, "31/03/Y-10")
                            .set(CONVICTED, "")),
            Breach.of("544", Filed.child().set(TEETH_CHECK, ""), "182", "191"),
            Breach.of("545", infant("01/04/Y-5").set(SDQ_SCORE, "3").set(HEALTH_CHECK, "")),
            Breach.of("546", infant("31/03/Y-5").set(SDQ_SCORE, "3")),
            Breach.of("547", infant("01/06/Y-4").set(HEALTH_ASSESSMENT, ""), "182", "191"));

    private OutcomeBreaches() {}

    /** A child in care all year, of some age, without a score. */
    static Filed unscored(String born, String reason) {
        return Filed.child()
                .remove(REVIEWS)
                .set(DOB, born)
                .before(DOB, born)
                .set(SDQ_SCORE, "")
                .set(SDQ_REASON, reason);
    }

    /** A small child in care all year. */
    static Filed infant(String born) {
        return unscored(born, "").set(CONVICTED, "").set(HEALTH_CHECK, "1");
    }

    /** A child in care all year who misuses substances. */
    static Filed misusing(String received, String offered) {
        return Filed.child()
                .set(SUBSTANCE_MISUSE, "1")
                .set(INTERVENTION_RECEIVED, received)
                .set(INTERVENTION_OFFERED, offered);
    }

    /** A boy of six who came into care on the second day of the year, and is in oc2 with one answer. */
    static Filed partly(String column, String text) {
        return Filed.newcomer(YEAR)
                .set(DOB, "03/02/Y-6")
                .set(UPN, "UN2")
                .set(DECOM, "02/04/Y-1")
                .remove(REVIEWS)
                .add(OC2, column, text);
    }
}
