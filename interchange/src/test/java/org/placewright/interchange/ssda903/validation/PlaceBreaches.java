package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.HOME_POST;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE_PROVIDER;
import static org.placewright.interchange.ssda903.ReturnFields.PL_POST;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.ReturnFields.URN;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.ssda903.TextField;

/** Breaches of {@link PlacementPlaceRules} and {@link ProviderRules}. */
final class PlaceBreaches {

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of("164", placed("ZY99 9ZZ").knowing(Known.PLACES), "392a", "392c"),
            Breach.of("164", placed("ZY99 9ZZ").set(HOME_POST, "").knowing(Known.PLACES), "392b", "392c"),
            Breach.of("169", placed("ZY99 9ZZ").knowing(Known.AREAS_ONLY)),
            Breach.of("214", shortBreak().set(URN, "1234567"), "399"),
            Breach.of("214", shortBreak().set(PL_POST, "ZB99 9ZZ"), "399"),
            Breach.of("392a", placed("ZY99 9ZZ").knowing(Known.PLACES), "164", "392c"),
            Breach.of("392b", placed("")),
            Breach.of("392b", Filed.newcomer(YEAR).set(HOME_POST, "")),
            Breach.of("392c", Filed.unaccompanied(YEAR).set(PL_POST, "Town").knowing(Known.PLACES)),
            Breach.of("392c", Filed.newcomer(YEAR).set(HOME_POST, "ZY99 9ZZ").knowing(Known.PLACES), "164", "392a"),
            Breach.of("392d", placed("ZA99 9ZZ")),
            Breach.of("398", shortBreak().set(HOME_POST, "ZA99 9ZZ"), "399"),
            Breach.of(
                    "406", Filed.unaccompanied(YEAR).set(HOME_POST, "ZA99 9ZZ").knowing(Known.PLACES)),
            Breach.of("420", shortBreak().set(PL_POST, "ZB99 9ZZ").knowing(Known.AREAS_ONLY), "399", "214"),
            Breach.of("452", movedSinceLastYear(PL_POST, "ZC99 9ZZ").knowing(Known.AREAS_ONLY), "503H", "503J"),
            Breach.of("453", movedSinceLastYear(HOME_POST, "ZC99 9ZZ").knowing(Known.PLACES), "503G"),
            Breach.of("454", placed("ZE99 9ZZ").knowing(Known.PLACES)),
            Breach.of(
                    "503G", movedSinceLastYear(PL_POST, "ZC99 9ZZ").set(RNE, "").knowing(Known.PLACES), "143", "503A"),
            Breach.of(
                    "503H",
                    movedSinceLastYear(PL_POST, "ZD99 9ZZ")
                            .before(PL_POST, "ZE99 9ZZ")
                            .set(RNE, "")
                            .knowing(Known.AREAS_ONLY),
                    "143",
                    "503A"),
            Breach.of(
                    "503J",
                    movedSinceLastYear(PL_POST, "ZC99 9ZZ").set(RNE, "").knowing(Known.AREAS_ONLY),
                    "143",
                    "503A",
                    "503H"),
            Breach.of("1015", in("K2", "PR1").set(PL_POST, "ZC99 9ZZ").knowing(Known.AREAS_ONLY)),
            Breach.of("218", Filed.newcomer(YEAR).set(URN, "")),
            Breach.of(
                    "218", in("K2", "PR1").set(URN, "").set(PL_POST, "ZC99 9ZZ").knowing(Known.REGISTER)),
            Breach.of("222", in("P3", "PR4"), "374"),
            Breach.of("222", in("R2", "PR3")),
            Breach.of(
                    "1008", Filed.newcomer(YEAR).set(URN, Known.NOT_IN_REGISTER).knowing(Known.REGISTER)),
            Breach.of("1008", in("K2", "PR1").set(URN, Known.NOT_IN_REGISTER).knowing(Known.REGISTER)),
            Breach.of("1008", in("A4", "PR1").set(URN, "12345").knowing(Known.REGISTER), "551"),
            Breach.of("219", of("K1", Known.SCHOOL)),
            Breach.of("219", of("K2", Known.SECURE_HOME)),
            Breach.of("219", of("K2", Known.SERVICE)),
            Breach.of("219", of("U4", Known.SUPPORTED)),
            Breach.of("221", of("K2", Known.HOME_OF_OTHERS).set(PLACE_PROVIDER, "PR5")),
            Breach.of("224", Filed.newcomer(YEAR).set(PLACE_PROVIDER, "PR4").knowing(Known.REGISTER)),
            Breach.of("224", of("U6", Known.PRIVATE_SERVICE)),
            Breach.of("224", of("K2", Known.HOME_OF_OTHERS).set(PL_POST, "ZC99 9ZZ")),
            Breach.of("227", of("K2", Known.CHILDRENS_HOME).set(DECOM, "01/11/Y-1"), "441"),
            Breach.of(
                    "228", of("K2", Known.CHILDRENS_HOME).set(DEC, "02/11/Y-1").set(REC, "E4A")),
            Breach.of("228", of("K2", Known.CHILDRENS_HOME).set(DECOM, "31/10/Y-1")),
            Breach.of(
                    "229",
                    in("K2", "PR2")
                            .set(URN, Known.CHILDRENS_HOME)
                            .set(DEC, "01/11/Y-1")
                            .set(REC, "E4A")
                            .knowing(Known.ALL)),
            Breach.of(
                    "229",
                    in("K2", "PR1")
                            .set(URN, Known.HOME_OF_OTHERS)
                            .set(PL_POST, "ZC99 9ZZ")
                            .knowing(Known.ALL),
                    "224",
                    "1015"));

    private PlaceBreaches() {}

    /** The newcomer, placed at a postcode. */
    static Filed placed(String postcode) {
        return Filed.newcomer(YEAR).set(PL_POST, postcode);
    }

    static Filed shortBreak() {
        return Filed.newcomer(YEAR)
                .set(LS, "V3")
                .set(DEC, "08/05/Y-1")
                .set(REC, "E4A")
                .set(HOME_POST, "")
                .set(PL_POST, "")
                .set(URN, "");
    }

    /** The boy in care all year, of whom a postcode is another than the year before. */
    private static Filed movedSinceLastYear(TextField field, String postcode) {
        return Filed.child().set(field, postcode);
    }

    static Filed in(String place, String provider) {
        return Filed.newcomer(YEAR).set(PLACE, place).set(PLACE_PROVIDER, provider);
    }

    /** The newcomer, placed with whom a number of the register names. */
    static Filed of(String place, String urn) {
        return in(place, "PR1").set(URN, urn).knowing(Known.REGISTER);
    }
}
