package org.placewright.matching.allocate.assignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** Finds solvers by name. */
public final class AssignmentSolvers {

    private static final ImmutableList<AssignmentSolver> OWN = ImmutableList.of(
            new ShortestAugmentingPaths(),
            new GeneralisedAssignment(),
            new FirstComeFirstServed(),
            DeferredAcceptance.childProposing(),
            DeferredAcceptance.homeProposing());

    private AssignmentSolvers() {}

    /**
     * Returns every solver there is: those of this library, and those named as services by what else is on the class or
     * module path. Of two of one name the library's own stands.
     *
     * @return solvers by name
     */
    public static ImmutableSortedMap<String, AssignmentSolver> all() {
        Map<String, AssignmentSolver> all = new TreeMap<>();
        OWN.forEach(solver -> all.put(solver.name(), solver));
        ServiceLoader.load(AssignmentSolver.class, AssignmentSolver.class.getClassLoader())
                .forEach(solver -> all.putIfAbsent(solver.name(), solver));
        return ImmutableSortedMap.copyOf(all);
    }

    /**
     * Returns the solver of a name.
     *
     * @param name what it is chosen by
     * @return the solver
     * @throws IllegalArgumentException if there is none of that name
     */
    public static AssignmentSolver named(String name) {
        ImmutableSortedMap<String, AssignmentSolver> all = all();
        AssignmentSolver found = all.get(name);
        if (found == null) {
            throw new IllegalArgumentException("AssignmentSolvers has none named " + name + " but " + all.keySet()
                    + ". Maybe its library is not on the class path?");
        }
        return found;
    }
}
