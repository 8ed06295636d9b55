package org.placewright.testkit.law;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.testkit.arbitrary.AssignmentArbitraries;

/** Generates problems of up to 20 units, each of one place, and 12 homes. */
public final class SinglePlaceProblems implements ArbitrarySupplier<AssignmentProblem> {

    private static final int MOST_UNITS = 20;
    private static final int MOST_HOMES = 12;

    /** Creates the supplier, as jqwik does. */
    public SinglePlaceProblems() {}

    @Override
    public Arbitrary<AssignmentProblem> get() {
        return AssignmentArbitraries.singlePlaceProblems(MOST_UNITS, MOST_HOMES);
    }
}
