package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.ACCOM;
import static org.placewright.interchange.ssda903.ReturnFields.ACTIV;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.IN_TOUCH;
import static org.placewright.interchange.ssda903.ReturnFields.OC3_DOB;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import com.google.common.collect.ImmutableList;
import org.placewright.core.code.Sex;
import org.placewright.interchange.ssda903.Ssda903Table;

/** Breaches of {@link CareLeaverRules}. */
final class CareLeaverBreaches {

    private static final String[] IN_CONTACT = {"IN_TOUCH", "YES", "ACTIV", "F2", "ACCOM", "U1"};

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of("131", leaver().set(IN_TOUCH, "Y")),
            Breach.of("132", leaver().set(ACTIV, "F4")),
            Breach.of("132", Filed.careLeaver(2022).set(ACTIV, "F3")),
            Breach.of("133", leaver().set(ACCOM, "U3")),
            Breach.of("153", leaver().set(ACCOM, "")),
            Breach.of("344", leaver().set(IN_TOUCH, "DIED").set(ACTIV, "0")),
            Breach.of("344", leaver().set(IN_TOUCH, "RHOM").set(ACCOM, "0")),
            Breach.of("345", leaver().set(ACTIV, "0")),
            Breach.of("345", leaver().set(ACCOM, "0")),
            Breach.of("347", seventeen(2024).set(ACCOM, "T2")),
            Breach.of("3001", seventeen(YEAR).set(ACCOM, "Z1")),
            Breach.of(
                    "348",
                    Filed.careLeaver(2026).addBefore(Ssda903Table.OC3, "IN_TOUCH", "DIED", "ACTIV", "0", "ACCOM", "0")),
            Breach.of("391", bornOn("01/04/Y-17", leaver()), "1001"),
            Breach.of("391", bornOn("01/04/Y-23", leaver())),
            Breach.of("1000", leaver().before(REC, "E2")),
            Breach.of("1000", inCareUntil("09/10/Y-1").set(REC, "E2")),
            Breach.of("1001", leaver().before(DECOM, "12/10/Y-2")),
            Breach.of("1001", leaver().before(DECOM, "01/01/Y-4").before(DEC, "10/10/Y-3")),
            Breach.of("1002", leaver().removeBefore(Ssda903Table.EPISODES)),
            Breach.of("1007", inCareUntil("11/10/Y-1")),
            Breach.of("1016", inCareAfterBirthday()),
            Breach.of("1010", leaver().before(DEC, "").before(REC, "")),
            Breach.of("1011", leaver().before(REC, "E3")),
            Breach.of("1011", inCareUntil("09/10/Y-1").set(REC, "E3")),
            Breach.of("1014", leaver().add(Ssda903Table.UASC, "SEX", "1"), "205D"),
            Breach.of("628", girl()));

    private CareLeaverBreaches() {}

    private static Filed leaver() {
        return Filed.careLeaver(YEAR);
    }

    /** A care leaver born on another day. */
    static Filed bornOn(String day, Filed leaver) {
        return leaver.set(DOB, day).before(DOB, day).set(OC3_DOB, day);
    }

    /** A care leaver who turned 17 on 10 October. */
    static Filed seventeen(int endingIn) {
        return bornOn("10/10/Y-18", Filed.careLeaver(endingIn));
    }

    /** The same, who did not leave care before this year. */
    static Filed inCareUntil(String day) {
        return seventeen(YEAR)
                .before(DEC, "")
                .before(REC, "")
                .add(Ssda903Table.EPISODES, Filed.EPISODE)
                .set(DEC, day)
                .set(REC, "E5")
                .add(Ssda903Table.REVIEWS, "REVIEW", "10/05/Y-1", "REVIEW_CODE", "PN1");
    }

    /** The same, who came back into care for some weeks the day after the birthday, and so is no care leaver. */
    static Filed inCareAfterBirthday() {
        return seventeen(2024)
                .add(Ssda903Table.EPISODES, Filed.EPISODE)
                .set(DECOM, "11/10/Y-1")
                .set(DEC, "01/11/Y-1")
                .set(REC, "E5")
                .add(Ssda903Table.PREV_PERM, "PREV_PERM", "Z1")
                .add(Ssda903Table.REVIEWS, "REVIEW", "20/10/Y-1", "REVIEW_CODE", "PN1")
                .add(
                        Ssda903Table.SOCIAL_WORKER,
                        "SW_ID",
                        "SW10001234",
                        "SW_DECOM",
                        "11/10/Y-1",
                        "SW_DEC",
                        "01/11/Y-1",
                        "SW_REASON",
                        "MANAGE");
    }

    /** A girl who left care the year before, of whom it is told that she is no mother. */
    static Filed girl() {
        return Filed.empty(YEAR)
                .header("child-7", Sex.FEMALE, "10/10/Y-19")
                .addBefore(Ssda903Table.EPISODES, Filed.EPISODE)
                .before(DEC, "10/01/Y-1")
                .before(REC, "E5")
                .add(Ssda903Table.OC3, IN_CONTACT);
    }
}
