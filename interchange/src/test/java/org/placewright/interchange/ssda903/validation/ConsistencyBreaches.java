package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.AD1_DOB;
import static org.placewright.interchange.ssda903.ReturnFields.MISSING_DOB;
import static org.placewright.interchange.ssda903.ReturnFields.OC2_DOB;
import static org.placewright.interchange.ssda903.ReturnFields.OC3_DOB;
import static org.placewright.interchange.ssda903.ReturnFields.PLACED_ADOPTION_DOB;
import static org.placewright.interchange.ssda903.ReturnFields.PREV_PERM_DOB;
import static org.placewright.interchange.ssda903.ReturnFields.REVIEWS_DOB;
import static org.placewright.interchange.ssda903.ReturnFields.UASC_DOB;
import static org.placewright.interchange.ssda903.ReturnFields.UASC_SEX;
import static org.placewright.interchange.ssda903.Ssda903Table.AD1;
import static org.placewright.interchange.ssda903.Ssda903Table.HEADER;
import static org.placewright.interchange.ssda903.Ssda903Table.MISSING;
import static org.placewright.interchange.ssda903.Ssda903Table.OC2;
import static org.placewright.interchange.ssda903.Ssda903Table.OC3;
import static org.placewright.interchange.ssda903.Ssda903Table.PREV_PERM;
import static org.placewright.interchange.ssda903.Ssda903Table.UASC;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import com.google.common.collect.ImmutableList;

/** Breaches of {@link ConsistencyRules}. */
final class ConsistencyBreaches {

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of(
                    "INT01",
                    Filed.adopted(YEAR).remove(HEADER),
                    "INT02",
                    "INT03",
                    "INT04",
                    "INT05",
                    "INT06",
                    "INT07",
                    "INT08",
                    "INT09"),
            Breach.of(
                    "INT02",
                    Filed.adopted(YEAR).remove(HEADER),
                    "INT01",
                    "INT03",
                    "INT04",
                    "INT05",
                    "INT06",
                    "INT07",
                    "INT08",
                    "INT09"),
            Breach.of(
                    "INT03",
                    Filed.newcomer(YEAR).remove(HEADER),
                    "INT01",
                    "INT02",
                    "INT04",
                    "INT05",
                    "INT06",
                    "INT07",
                    "INT08",
                    "INT09"),
            Breach.of(
                    "INT04",
                    Filed.newcomer(YEAR)
                            .add(MISSING, "MISSING=M, MIS_START=01/06/Y-1, MIS_END=02/06/Y-1")
                            .remove(HEADER),
                    "INT01",
                    "INT02",
                    "INT03",
                    "INT05",
                    "INT06",
                    "INT07",
                    "INT08",
                    "INT09"),
            Breach.of(
                    "INT05",
                    Filed.child().remove(HEADER),
                    "INT01",
                    "INT02",
                    "INT03",
                    "INT04",
                    "INT06",
                    "INT07",
                    "INT08",
                    "INT09"),
            Breach.of(
                    "INT06",
                    Filed.careLeaver(YEAR).remove(HEADER),
                    "INT01",
                    "INT02",
                    "INT03",
                    "INT04",
                    "INT05",
                    "INT07",
                    "INT08",
                    "INT09"),
            Breach.of(
                    "INT07",
                    Filed.newcomer(YEAR).remove(HEADER),
                    "INT01",
                    "INT02",
                    "INT03",
                    "INT04",
                    "INT05",
                    "INT06",
                    "INT08",
                    "INT09"),
            Breach.of(
                    "INT08",
                    Filed.newcomer(YEAR).remove(HEADER),
                    "INT01",
                    "INT02",
                    "INT03",
                    "INT04",
                    "INT05",
                    "INT06",
                    "INT07",
                    "INT09"),
            Breach.of(
                    "INT09",
                    Filed.unaccompanied(YEAR).remove(HEADER),
                    "INT01",
                    "INT02",
                    "INT03",
                    "INT04",
                    "INT05",
                    "INT06",
                    "INT07",
                    "INT08"),
            Breach.of("INT11", Filed.adopted(YEAR).set(AD1_DOB, "01/02/Y-9")),
            Breach.of("INT12", Filed.adopted(YEAR).set(PLACED_ADOPTION_DOB, "01/02/Y-9")),
            Breach.of(
                    "INT13",
                    Filed.newcomer(YEAR)
                            .add(MISSING, "MISSING=M, MIS_START=01/06/Y-1, MIS_END=02/06/Y-1")
                            .set(MISSING_DOB, "01/02/Y-9")),
            Breach.of("INT14", Filed.child().set(OC2_DOB, "01/02/Y-9")),
            Breach.of("INT15", Filed.careLeaver(YEAR).set(OC3_DOB, "01/02/Y-9")),
            Breach.of("INT16", Filed.newcomer(YEAR).set(PREV_PERM_DOB, "01/02/Y-9")),
            Breach.of("INT17", Filed.newcomer(YEAR).set(REVIEWS_DOB, "01/02/Y-9")),
            Breach.of("INT18", Filed.unaccompanied(YEAR).set(UASC_DOB, "01/02/Y-9")),
            Breach.of("INT21", Filed.unaccompanied(YEAR).set(UASC_SEX, "2")),
            Breach.of("INT31", Filed.adopted(YEAR).repeat(AD1)),
            Breach.of("INT32", Filed.newcomer(YEAR).repeat(HEADER)),
            Breach.of("INT33", Filed.child().repeat(OC2)),
            Breach.of("INT34", Filed.careLeaver(YEAR).repeat(OC3)),
            Breach.of("INT35", Filed.newcomer(YEAR).repeat(PREV_PERM)),
            Breach.of("INT36", Filed.unaccompanied(YEAR).repeat(UASC)));

    private ConsistencyBreaches() {}
}
