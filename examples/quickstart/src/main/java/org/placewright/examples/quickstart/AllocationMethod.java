package org.placewright.examples.quickstart;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placewright.matching.allocate.AllocationAlgorithm;
import org.placewright.matching.allocate.AllocationPolicy;
import org.placewright.matching.allocate.DeferredAcceptanceAllocation;
import org.placewright.matching.allocate.FirstComeAllocation;
import org.placewright.matching.allocate.OptimalAllocation;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.AssignmentSolver;
import org.placewright.matching.allocate.assignment.AssignmentSolvers;
import org.placewright.matching.rank.WeightedSumRanker;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Ways to decide for many together. */
enum AllocationMethod {
    /** The best for all together. */
    OPTIMAL(OptimalAllocation.NAME),
    /** Nobody and no home would rather have one another. */
    DEFERRED_ACCEPTANCE(DeferredAcceptanceAllocation.NAME),
    /** One after another. */
    FIRST_COME(FirstComeAllocation.NAME);

    private final String label;

    AllocationMethod(String label) {
        this.label = label;
    }

    /** Returns the algorithm; only the optimal one is solved by another solver. */
    AllocationAlgorithm algorithm(
            WeightedSumRanker ranker, AllocationPolicy policy, Optional<AssignmentSolver> solver) {
        return switch (this) {
            case OPTIMAL ->
                solver.map(OptimalAllocation.of(ranker, policy)::using)
                        .orElseGet(() -> OptimalAllocation.of(ranker, policy));
            case DEFERRED_ACCEPTANCE -> DeferredAcceptanceAllocation.of(ranker, policy);
            case FIRST_COME -> FirstComeAllocation.of(ranker, policy);
        };
    }

    /** Returns what solves a problem of numbers so: of single places, or of units of several sizes. */
    AssignmentSolver solver(AssignmentProblem problem) {
        if (this != OPTIMAL) {
            return AssignmentSolvers.named(label);
        }
        return AssignmentSolvers.named(problem.isOfSinglePlaces() ? "shortest-augmenting-paths" : "branch-and-bound");
    }

    @Override
    public String toString() {
        return label;
    }

    /** Reads the name of a method. */
    static final class Named implements ITypeConverter<AllocationMethod> {
        @Override
        public AllocationMethod convert(String value) {
            return Arrays.stream(values())
                    .filter(method -> method.label.equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("one of "
                            + Arrays.stream(values())
                                    .map(AllocationMethod::toString)
                                    .collect(Collectors.joining(", ")) + " is needed"));
        }
    }
}
