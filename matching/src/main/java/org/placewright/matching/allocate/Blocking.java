package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewright.core.id.ReferralId;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.AssignmentSolution;
import org.placewright.matching.allocate.assignment.BlockingPairs;

/**
 * Finds who would rather have one another, and may: those of the numbers for whom company does not stand in the way.
 */
final class Blocking {

    private final Posed posed;
    private final Choice choice;
    private final PosedProblem problem;

    Blocking(Posed posed, Choice choice) {
        this.posed = posed;
        this.choice = choice;
        this.problem = posed.problemOfScores();
    }

    ImmutableList<BlockingPair> pairs() {
        AssignmentProblem numbers = problem.without(Withheld.NONE, 0);
        int[] chosen = IntStream.range(0, numbers.units())
                .map(unit ->
                        choice.isPlaced(unit) ? numbers.pairOf(unit, choice.row(unit)) : AssignmentSolution.NOT_PLACED)
                .toArray();
        ImmutableList.Builder<BlockingPair> pairs = ImmutableList.builder();
        BlockingPairs.of(AssignmentSolution.unproven(numbers, chosen)).stream()
                .mapToObj(pair -> pair(numbers.unit(pair), numbers.home(pair)))
                .flatMap(Optional::stream)
                .forEach(pairs::add);
        return pairs.build();
    }

    /** Returns the pair if they may: with as few displaced as make room, or else with all whom the home likes less. */
    private Optional<BlockingPair> pair(int party, int row) {
        List<Integer> lessLiked = IntStream.range(0, posed.parties().size())
                .filter(other -> choice.row(other) == row)
                .filter(other -> problem.liking(other, row) < problem.liking(party, row))
                .boxed()
                .sorted(Comparator.comparingInt(other -> problem.liking(other, row)))
                .toList();
        int missing = posed.parties().get(party).size() - choice.left()[row];
        List<Integer> displaced = new ArrayList<>();
        for (int other : lessLiked) {
            if (missing > 0) {
                displaced.add(other);
                missing -= posed.parties().get(other).size();
            }
        }
        return Arrays.asList(displaced, lessLiked).stream()
                .filter(some -> mayCome(party, row, some))
                .findFirst()
                .map(some -> inWords(party, row, some));
    }

    private boolean mayCome(int party, int row, Collection<Integer> displaced) {
        int home = posed.rows().get(row).home();
        ImmutableSortedSet.Builder<Integer> together = ImmutableSortedSet.naturalOrder();
        together.add(party);
        for (int other = 0; other < posed.parties().size(); other++) {
            if (choice.isPlaced(other) && choice.home(other) == home && other != party && !displaced.contains(other)) {
                together.add(other);
            }
        }
        return posed.company().mayLiveTogether(home, together.build().asList());
    }

    private BlockingPair inWords(int party, int row, Collection<Integer> displaced) {
        return new BlockingPair(
                posed.parties().get(party).waiting().id(),
                posed.parties().get(party).referrals(),
                posed.market().listed(posed.rows().get(row).home()).home().id(),
                displaced.stream()
                        .flatMap(other -> posed.parties().get(other).referrals().stream())
                        .collect(ImmutableSortedSet.toImmutableSortedSet(ReferralId::compareTo)));
    }
}
