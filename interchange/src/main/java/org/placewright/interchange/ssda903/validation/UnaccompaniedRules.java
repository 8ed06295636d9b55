package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.CHILD;
import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.DUC;
import static org.placewright.interchange.ssda903.ReturnFields.UASC_CHILD;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.UASC;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;

/** Rules on unaccompanied asylum-seeking children. */
final class UnaccompaniedRules {

    private static final int ADULT = 18;

    /** The age the department has a younger child looked at: the text of its rule names none. */
    private static final int YOUNGEST = 11;

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("104").on(DUC).says("DUC must hold a date, if it is filled.").where(status -> status.isNoDate(DUC)),
            rule("304")
                    .on(DUC)
                    .says("The status of an unaccompanied child must cease on the 18th birthday or before.")
                    .where(status -> status.day(DUC) > status.child().birthday(ADULT)),
            rule("231")
                    .on(DOB)
                    .reads(UASC)
                    .from(2025)
                    .asWarning()
                    .says("An unaccompanied child should be 11 or older at the end of the year.")
                    .where(header -> header.child().isIn(UASC)
                            && header.child().birthday(YOUNGEST)
                                    > header.child().yearEnd()),
            rule("205A")
                    .on(CHILD)
                    .reads(UASC, EPISODES)
                    .needs(Need.PREVIOUS_RETURN)
                    .says("A child in care who was unaccompanied the year before must be so still, "
                            + "unless DUC was in that year.")
                    .where(header -> header.child().previous().isIn(UASC)
                            && !header.child().isIn(UASC)
                            && header.child().isIn(EPISODES)
                            && isOpen(lastYears(header), header.child())),
            rule("205B")
                    .on(UASC_CHILD, DUC)
                    .needs(Need.PREVIOUS_RETURN)
                    .says("A child who ceased to be unaccompanied the year before must not be so again.")
                    .where(status -> lastYears(status).day(DUC) < status.child().yearStart()
                            && !status.isSame(DUC, lastYears(status))),
            rule("205D")
                    .on(UASC_CHILD)
                    .needs(Need.PREVIOUS_RETURN)
                    .says("An unaccompanied child must have been so the year before, if in care then.")
                    .where(status -> status.child().previous().isIn(EPISODES)
                            && !lastYears(status).isThere()));

    private UnaccompaniedRules() {}

    private static FiledRow lastYears(FiledRow row) {
        return row.child().previous().row(UASC);
    }

    /** Tells whether a status of the year before lasts into this year: it had not ceased, nor was the child of age. */
    private static boolean isOpen(FiledRow before, FiledChild child) {
        return before.dayOr(DUC, child.yearEnd()) >= child.yearStart() && child.birthday(ADULT) >= child.yearStart();
    }
}
