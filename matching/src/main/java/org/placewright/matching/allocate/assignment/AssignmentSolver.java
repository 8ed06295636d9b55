package org.placewright.matching.allocate.assignment;

/**
 * Solves assignment problems. Implementations are stateless and safe to share between threads; the same problem has the
 * same solution, on any machine and any number of threads.
 *
 * <p>The solvers of this library are public; one of another library can be named as a service
 * ({@link java.util.ServiceLoader}) and is then found by {@link AssignmentSolvers#named}. The laws an implementation
 * must keep are in the testkit.
 */
public interface AssignmentSolver {

    /**
     * Returns what the solver is chosen by.
     *
     * @return lower-case letters, digits and hyphens, such as {@code shortest-augmenting-paths}
     */
    String name();

    /**
     * Tells whether it solves problems in which some pair takes more than one place.
     *
     * @return true if it does
     */
    boolean takesSizes();

    /**
     * Solves a problem.
     *
     * @param problem what is to be assigned
     * @return a feasible solution, with the bound the solver can prove
     * @throws IllegalArgumentException if a pair takes more than one place and the solver takes no sizes
     */
    AssignmentSolution solve(AssignmentProblem problem);
}
