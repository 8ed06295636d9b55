package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Comparator;
import java.util.Optional;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.matching.Market;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.AssignmentSolution;

/**
 * The problem of numbers that stands for parties and rows of places: units are parties, homes are rows, and a pair is a
 * party and a row of a home cleared for it. A home likes first whom it named, then who is most urgent, then who has
 * waited longest.
 */
final class PosedProblem {

    private final ImmutableList<Party> parties;
    private final ImmutableList<PlaceRow> rows;
    private final Weights weights;
    private final AssignmentProblem problem;
    private final long[] worst;

    private PosedProblem(
            ImmutableList<Party> parties,
            ImmutableList<PlaceRow> rows,
            Weights weights,
            AssignmentProblem problem,
            long[] worst) {
        this.parties = parties;
        this.rows = rows;
        this.weights = weights;
        this.problem = problem;
        this.worst = worst;
    }

    static PosedProblem of(
            ImmutableList<Party> parties,
            ImmutableList<PlaceRow> rows,
            ImmutableList<Measure> measures,
            AllocationRequest request,
            Market market) {
        Weights weights = Weights.of(parties, measures);
        AssignmentProblem.Builder builder = AssignmentProblem.builder(parties.size(), rows.size());
        for (int row = 0; row < rows.size(); row++) {
            builder.capacity(row, rows.get(row).group().places());
        }
        ImmutableLongArray.Builder worst = ImmutableLongArray.builder();
        Liking liking = new Liking(parties, request, market);
        for (int unit = 0; unit < parties.size(); unit++) {
            Party party = parties.get(unit);
            builder.worth(unit, weights.worth(unit));
            for (Option option : party.options()) {
                int score = Math.toIntExact(weights.ofHome(party, option));
                int liked = liking.of(unit, option.home());
                for (int row = PlaceRow.firstOf(rows, option.home());
                        row < rows.size() && rows.get(row).home() == option.home();
                        row++) {
                    if (rows.get(row).takes(party)) {
                        builder.pair(unit, row, score, party.size(), liked);
                        worst.add(option.worst());
                    }
                }
            }
        }
        // Pairs are added in the order they are numbered in.
        return new PosedProblem(
                parties, rows, weights, builder.build(), worst.build().toArray());
    }

    /** Returns the problem without what is withheld, and without homes in which a child would score less than told. */
    AssignmentProblem without(Withheld withheld, long leastWorst) {
        if (withheld.pairs().isEmpty() && leastWorst == 0) {
            return problem;
        }
        return problem.keeping((unit, pair) -> {
            int home = rows.get(problem.home(pair)).home();
            return !withheld.has(unit, home) && (leastWorst == 0 || worst[pair] >= leastWorst);
        });
    }

    /** Returns how much a row likes a party that may go there: higher is better. */
    int liking(int party, int row) {
        return problem.preference(problem.pairOf(party, row));
    }

    Weights weights() {
        return weights;
    }

    /** Returns what a solution chooses. */
    Choice choice(AssignmentSolution solution) {
        int[] rowOf = new int[parties.size()];
        for (int unit = 0; unit < rowOf.length; unit++) {
            rowOf[unit] = solution.home(unit);
        }
        return new Choice(parties, rows, rowOf);
    }

    /** How much homes like parties. */
    private static final class Liking {

        private static final Comparator<Party> URGENT_FIRST = Comparator.<Party>comparingInt(
                        party -> party.waiting().priority())
                .thenComparing(party -> party.waiting().since());

        private final ImmutableList<Party> parties;
        private final int[] urgency;
        private final int most;
        private final AllocationRequest request;
        private final Market market;

        Liking(ImmutableList<Party> parties, AllocationRequest request, Market market) {
            this.parties = parties;
            this.request = request;
            this.market = market;
            ImmutableSortedSet<Party> kinds = ImmutableSortedSet.copyOf(URGENT_FIRST, parties);
            this.most = kinds.size();
            this.urgency = new int[parties.size()];
            for (int i = 0; i < urgency.length; i++) {
                urgency[i] = kinds.tailSet(parties.get(i), true).size();
            }
        }

        int of(int party, int home) {
            if (request.preferences().isEmpty()) {
                return urgency[party];
            }
            HomeId id = market.listed(home).home().id();
            return Optional.ofNullable(request.preferences().get(id))
                            .map(said -> (said.liked().size() - place(said, parties.get(party))) * (most + 1))
                            .orElse(0)
                    + urgency[party];
        }

        private static int place(HomePreference said, Party party) {
            int place = said.placeOf(party.waiting().id());
            for (ReferralId referral : party.referrals()) {
                place = Math.min(place, said.placeOf(referral));
            }
            return place;
        }
    }
}
