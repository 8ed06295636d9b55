package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.MC_DOB;
import static org.placewright.interchange.ssda903.ReturnFields.MOTHER;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.REVIEW;
import static org.placewright.interchange.ssda903.ReturnFields.UPN;
import static org.placewright.interchange.ssda903.Ssda903Table.OC2;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import com.google.common.collect.ImmutableList;

/** Breaches of {@link HeaderCareRules}. */
final class HeaderCareBreaches {

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of("165", Filed.newcomer(YEAR).set(MOTHER, "2")),
            Breach.of("165", Filed.child().set(MOTHER, "1").set(MC_DOB, "01/01/Y"), "174", "620"),
            Breach.of(
                    "210",
                    Filed.newcomer(YEAR).set(UPN, "UN4").set(DECOM, "23/03/Y").set(REVIEW, "31/03/Y")),
            Breach.of("393", Filed.newcomer(YEAR).set(MOTHER, "")),
            Breach.of("442", Filed.newcomer(YEAR).set(UPN, "")),
            Breach.of(
                    "444",
                    Filed.child(2026)
                            .set(UPN, "UN2")
                            .before(UPN, "UN2")
                            .set(UPN, Filed.NUMBER)
                            .and(Filed.mother(2026).set(UPN, Filed.NUMBER).before(UPN, "UN2"))),
            Breach.of(
                    "607",
                    Filed.newcomer(YEAR).set(MOTHER, "").set(DEC, "31/03/Y").set(REC, "E4A"),
                    "393"),
            Breach.of("625", Filed.mother(YEAR).set(MC_DOB, "01/04/Y").before(MC_DOB, "")),
            Breach.of(
                    "625",
                    Filed.mother(YEAR)
                            .set(DEC, "31/03/Y")
                            .set(REC, "E4A")
                            .set(MC_DOB, "01/04/Y")
                            .before(MC_DOB, "")
                            .remove(OC2)));

    private HeaderCareBreaches() {}
}
