package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.ETHNIC;
import static org.placewright.interchange.ssda903.ReturnFields.MC_DOB;
import static org.placewright.interchange.ssda903.ReturnFields.MOTHER;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.SEX;
import static org.placewright.interchange.ssda903.ReturnFields.UPN;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import com.google.common.collect.ImmutableList;

/** Breaches of {@link HeaderRules}. */
final class HeaderBreaches {

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of("101", Filed.child().set(SEX, "M")),
            Breach.of("101", Filed.child(2025).set(SEX, "1")),
            Breach.of("101", Filed.child().set(SEX, "")),
            Breach.of("102", Filed.child().set(DOB, "31/02/Y-11")),
            Breach.of("102", Filed.child().set(DOB, "")),
            Breach.of("103", Filed.child().set(ETHNIC, "WXYZ"), "204"),
            Breach.of("103", Filed.child().set(ETHNIC, "")),
            Breach.of("168", Filed.child().set(UPN, "UN6"), "208"),
            Breach.of("171", Filed.mother(YEAR).set(MC_DOB, "05/06"), "624"),
            Breach.of("174", Filed.child().set(MC_DOB, "05/06/Y-1")),
            Breach.of("202", Filed.child().set(SEX, "2").set(MOTHER, "0")),
            Breach.of("203", Filed.child().set(DOB, "16/06/Y-11")),
            Breach.of("204", Filed.child().set(ETHNIC, "WIRI")),
            Breach.of("207", Filed.mother(YEAR).set(MOTHER, "0").set(MC_DOB, "")),
            Breach.of("208", Filed.child().set(UPN, "UN2")),
            Breach.of("209", Filed.child().set(UPN, "UN1").before(UPN, "UN1")),
            Breach.of("209", leftAtFour("31/08/Y-6")),
            Breach.of("232", Filed.child(2025).set(SEX, "U")),
            Breach.of("301", Filed.newcomer(YEAR).set(DOB, "01/04/Y"), "302"),
            Breach.of("351", Filed.careLeaver(YEAR).set(DOB, "31/03/Y-27").before(DOB, "31/03/Y-27"), "391", "INT15"),
            Breach.of("611", Filed.mother(YEAR).set(MC_DOB, "")),
            Breach.of("612", Filed.newcomer(YEAR).set(MC_DOB, "05/06/Y-1")),
            Breach.of("620", Filed.mother(YEAR).set(DOB, "01/04/Y-11").before(DOB, "01/04/Y-11")),
            Breach.of("621", Filed.mother(YEAR).set(MC_DOB, "12/12/Y-17").before(MC_DOB, "12/12/Y-17")),
            Breach.of("624", Filed.mother(YEAR).set(MC_DOB, "06/06/Y-2")),
            Breach.of(
                    "626",
                    Filed.mother(YEAR)
                            .set(MC_DOB, "31/03/Y-1")
                            .before(MOTHER, "0")
                            .before(MC_DOB, "")));

    private HeaderBreaches() {}

    /** A child who left care in May, before turning five, and who had been old enough for school since September. */
    private static Filed leftAtFour(String born) {
        return Filed.newcomer(YEAR)
                .aged(born)
                .set(UPN, "UN1")
                .set(DEC, "20/05/Y-1")
                .set(REC, "E4A");
    }
}
