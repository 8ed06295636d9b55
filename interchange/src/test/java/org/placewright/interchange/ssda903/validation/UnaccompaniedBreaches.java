package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DUC;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.UASC;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import com.google.common.collect.ImmutableList;
import org.placewright.core.code.Sex;

/** Breaches of {@link UnaccompaniedRules}. */
final class UnaccompaniedBreaches {

    private static final String FROM_YEAR_BEFORE = Filed.episodeFrom("01/03/Y-1");

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of("104", Filed.unaccompanied(YEAR).set(DUC, "soon")),
            Breach.of("304", Filed.unaccompanied(YEAR).set(DUC, "13/12/2022")),
            Breach.of(
                    "205A",
                    Filed.unaccompanied(YEAR)
                            .header("child-7", Sex.MALE, "12/12/Y-17")
                            .add(EPISODES, FROM_YEAR_BEFORE)
                            .addBefore(EPISODES, FROM_YEAR_BEFORE)
                            .addBefore(UASC, "SEX=1"),
                    "191"),
            Breach.of("231", Filed.unaccompanied(2025).aged("01/04/Y-11")),
            Breach.of("205B", Filed.unaccompanied(YEAR).addBefore(UASC, "SEX=1, DUC=31/03/Y-1")),
            Breach.of(
                    "205D",
                    Filed.unaccompanied(YEAR)
                            .header("child-7", Sex.MALE, "12/12/Y-17")
                            .add(EPISODES, FROM_YEAR_BEFORE)
                            .addBefore(EPISODES, FROM_YEAR_BEFORE)
                            .add(UASC, "SEX=1"),
                    "191"));

    private UnaccompaniedBreaches() {}
}
