package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DUC;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import com.google.common.collect.ImmutableList;

/** Breaches of {@link UnaccompaniedRules}. */
final class UnaccompaniedBreaches {

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of("104", Filed.unaccompanied(YEAR).set(DUC, "soon")),
            Breach.of("304", Filed.unaccompanied(YEAR).set(DUC, "13/12/2022")));

    private UnaccompaniedBreaches() {}
}
