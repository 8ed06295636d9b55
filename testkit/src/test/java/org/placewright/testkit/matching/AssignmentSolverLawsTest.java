package org.placewright.testkit.matching;

import net.jqwik.api.Group;
import org.placewright.matching.allocate.assignment.AssignmentSolver;
import org.placewright.matching.allocate.assignment.DeferredAcceptance;
import org.placewright.matching.allocate.assignment.FirstComeFirstServed;
import org.placewright.matching.allocate.assignment.GeneralisedAssignment;
import org.placewright.matching.allocate.assignment.ShortestAugmentingPaths;
import org.placewright.matching.allocate.assignment.TieBreak;
import org.placewright.testkit.law.AssignmentSolverLaws;
import org.placewright.testkit.law.OptimalSolverLaws;
import org.placewright.testkit.law.ReferenceAssignment;
import org.placewright.testkit.law.StableSolverLaws;

/** Each solver of the library keeps the laws of what it claims. */
@SuppressWarnings("ClassCanBeStatic") // Groups are inner classes to jqwik.
class AssignmentSolverLawsTest {

    @Group
    class FirstCome implements AssignmentSolverLaws {
        @Override
        public AssignmentSolver solver() {
            return new FirstComeFirstServed();
        }
    }

    @Group
    class ChildrenPropose implements StableSolverLaws {
        @Override
        public AssignmentSolver solver() {
            return DeferredAcceptance.childProposing();
        }
    }

    @Group
    class ChildrenProposeByOneLottery implements StableSolverLaws {
        @Override
        public AssignmentSolver solver() {
            return DeferredAcceptance.childProposing().breakingTies(new TieBreak.SingleLottery(5));
        }
    }

    @Group
    class HomesPropose implements StableSolverLaws {
        @Override
        public AssignmentSolver solver() {
            return DeferredAcceptance.homeProposing();
        }
    }

    @Group
    class HomesProposeByALotteryForEach implements StableSolverLaws {
        @Override
        public AssignmentSolver solver() {
            return DeferredAcceptance.homeProposing().breakingTies(new TieBreak.LotteryForEach(5));
        }
    }

    @Group
    class ShortestPaths implements OptimalSolverLaws {
        @Override
        public AssignmentSolver solver() {
            return new ShortestAugmentingPaths();
        }
    }

    @Group
    class BranchAndBound implements OptimalSolverLaws {
        @Override
        public AssignmentSolver solver() {
            return new GeneralisedAssignment();
        }
    }

    /** Problems of single places are too large for it there; it keeps what is asked of small ones. */
    @Group
    class Reference implements AssignmentSolverLaws {
        @Override
        public AssignmentSolver solver() {
            return new ReferenceAssignment();
        }
    }
}
