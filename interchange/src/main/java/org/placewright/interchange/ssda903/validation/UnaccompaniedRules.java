package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DUC;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;

/** Rules on unaccompanied asylum-seeking children. */
final class UnaccompaniedRules {

    private static final int ADULT = 18;

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("104").on(DUC).says("DUC must hold a date, if it is filled.").where(status -> status.isNoDate(DUC)),
            rule("304")
                    .on(DUC)
                    .says("The status of an unaccompanied child must cease on the 18th birthday or before.")
                    .where(status -> status.day(DUC) > status.child().birthday(ADULT)));

    private UnaccompaniedRules() {}
}
