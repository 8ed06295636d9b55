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
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.HEADER;
import static org.placewright.interchange.ssda903.Ssda903Table.MISSING;
import static org.placewright.interchange.ssda903.Ssda903Table.OC2;
import static org.placewright.interchange.ssda903.Ssda903Table.OC3;
import static org.placewright.interchange.ssda903.Ssda903Table.PLACED_ADOPTION;
import static org.placewright.interchange.ssda903.Ssda903Table.PREV_PERM;
import static org.placewright.interchange.ssda903.Ssda903Table.REVIEWS;
import static org.placewright.interchange.ssda903.Ssda903Table.UASC;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.ssda903.CodeGroup;
import org.placewright.interchange.ssda903.DateField;
import org.placewright.interchange.ssda903.Ssda903Table;

/** Rules on whether the tables agree on who there is, and who they are. */
final class ConsistencyRules {

    private static final CodeGroup MALE = UASC_SEX.codes("1", "M");
    private static final CodeGroup FEMALE = UASC_SEX.codes("2", "F");

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            inHeader("INT01", AD1),
            inHeader("INT02", PLACED_ADOPTION),
            inHeader("INT03", EPISODES),
            inHeader("INT04", MISSING),
            inHeader("INT05", OC2),
            inHeader("INT06", OC3),
            inHeader("INT07", PREV_PERM),
            inHeader("INT08", REVIEWS),
            inHeader("INT09", UASC),
            sameBirth("INT11", AD1_DOB),
            sameBirth("INT12", PLACED_ADOPTION_DOB),
            sameBirth("INT13", MISSING_DOB),
            sameBirth("INT14", OC2_DOB),
            sameBirth("INT15", OC3_DOB),
            sameBirth("INT16", PREV_PERM_DOB),
            sameBirth("INT17", REVIEWS_DOB),
            sameBirth("INT18", UASC_DOB),
            rule("INT21")
                    .on(UASC_SEX)
                    .reads(HEADER)
                    .says("SEX in uasc must be as in the header.")
                    .where(row -> (row.is(MALE) && row.child().row(HEADER).is(Codes.FEMALE))
                            || (row.is(FEMALE) && row.child().row(HEADER).is(Codes.MALE))),
            once("INT31", AD1),
            once("INT32", HEADER),
            once("INT33", OC2),
            once("INT34", OC3),
            once("INT35", PREV_PERM),
            once("INT36", UASC));

    private ConsistencyRules() {}

    private static ValidationRule inHeader(String code, Ssda903Table table) {
        return rule(code)
                .onRowsOf(table)
                .reads(HEADER)
                .says("A child in " + table.fileName() + " must be in the header.")
                .where(row -> !row.child().isIn(HEADER));
    }

    private static ValidationRule sameBirth(String code, DateField field) {
        return rule(code)
                .on(field)
                .reads(HEADER)
                .says("DOB in " + field.table().fileName() + " must be as in the header.")
                .where(row -> row.day(field) < row.child().born()
                        || row.day(field) > row.child().born());
    }

    private static ValidationRule once(String code, Ssda903Table table) {
        return rule(code)
                .onRowsOf(table)
                .says("A child must have one row in " + table.fileName() + " at most.")
                .where(row -> row.previous().isThere());
    }
}
