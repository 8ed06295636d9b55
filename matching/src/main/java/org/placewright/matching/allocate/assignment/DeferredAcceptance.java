package org.placewright.matching.allocate.assignment;

/**
 * Deferred acceptance: one side proposes to those it likes best, the other keeps the best it has been offered and
 * rejects the rest, who go on to the next they like, until nobody has anyone left to propose to. A unit likes homes by
 * {@link AssignmentProblem#score}, a home likes units by {@link AssignmentProblem#preference}, both only where they are
 * a pair (incomplete lists); a home keeps as many as it has places for. What it is worth to place a unit plays no part.
 *
 * <p><b>Ties.</b> Who is liked as much as another is put before or after it by a {@link TieBreak}: by lowest number
 * unless told. That makes all preferences strict, and what follows is true of them; by scores and preferences as they
 * are, it is true in the weak sense ({@link BlockingPairs}), and some may be placed better without harm to anyone than
 * the order in place of ties lets them be.
 *
 * <p><b>Where all take one place</b> it is guaranteed that
 *
 * <ul>
 *   <li>the solution is stable: no unit and home would both rather have one another;
 *   <li>each unit is placed as well as in any stable solution if children propose, and as badly as in any if homes do;
 *   <li>the same units are placed, and each home has as many, whoever proposes and in every stable solution; a home
 *       that has places left over has the same units (the rural hospitals theorem);
 *   <li>if children propose, no unit is ever placed better by stating scores that are not its own (it is strategy-proof
 *       for units; homes may gain by misstating theirs). If homes propose, the same is true of a home with one place,
 *       but not of one with more, nor of units.
 * </ul>
 *
 * <p><b>Where some take several places</b>, as children do who go together, no stable solution need exist, and whether
 * one does is NP-complete to decide; nobody is safe from misstatement. Then
 *
 * <ul>
 *   <li>a home that is offered more than it has places for keeps those it likes best, in turn, as far as they fit, and
 *       if children propose, homes with places left propose after them;
 *   <li>a home that proposes waits before a unit it has no room for, since others may leave it, and passes over it when
 *       all homes wait, until somebody leaves.
 * </ul>
 *
 * Guaranteed is that this ends, and that no unit would rather have a home with room left for it; {@link BlockingPairs}
 * tells of the rest.
 *
 * <p>Nothing is promised of totals: fewer may be placed than could be, and nothing is proven of the solution, whose
 * bound is that of {@link AssignmentSolution#unproven}.
 *
 * <p>O(n log n) time and O(n) memory for n pairs of one place each; with sizes O(n m) time at worst, m being the most
 * pairs a home has, and mostly far less.
 *
 * <p>Sources: Gale &amp; Shapley, "College admissions and the stability of marriage", American Mathematical Monthly 69
 * (1962); Dubins &amp; Freedman, "Machiavelli and the Gale-Shapley algorithm", American Mathematical Monthly 88 (1981);
 * Roth, "The evolution of the labor market for medical interns and residents", Journal of Political Economy 92 (1984),
 * and "On the allocation of residents to rural hospitals", Econometrica 54 (1986), for the rural hospitals theorem;
 * Roth, "The college admissions problem is not equivalent to the marriage problem", Journal of Economic Theory 36
 * (1985); Gusfield &amp; Irving, "The stable marriage problem", MIT Press (1989); with sizes, McDermid &amp; Manlove,
 * "Keeping partners together", Journal of Combinatorial Optimization 19 (2010).
 */
public final class DeferredAcceptance implements AssignmentSolver {

    /** What the solver in which children propose is chosen by. */
    public static final String CHILD_PROPOSING = "deferred-acceptance";

    /** What the solver in which homes propose is chosen by. */
    public static final String HOME_PROPOSING = "deferred-acceptance-home-proposing";

    private final boolean homesPropose;
    private final TieBreak ties;

    private DeferredAcceptance(boolean homesPropose, TieBreak ties) {
        this.homesPropose = homesPropose;
        this.ties = ties;
    }

    /**
     * Returns the solver in which children propose: the best for them of what is stable.
     *
     * @return the solver, which breaks ties by lowest number
     */
    public static DeferredAcceptance childProposing() {
        return new DeferredAcceptance(false, new TieBreak.LowestNumber());
    }

    /**
     * Returns the solver in which homes propose: the best for them of what is stable.
     *
     * @return the solver, which breaks ties by lowest number
     */
    public static DeferredAcceptance homeProposing() {
        return new DeferredAcceptance(true, new TieBreak.LowestNumber());
    }

    /**
     * Returns the solver with another order in place of ties, of units and of homes.
     *
     * @param order who goes first of those liked as much
     * @return the solver, of the same name
     */
    public DeferredAcceptance breakingTies(TieBreak order) {
        return new DeferredAcceptance(homesPropose, order);
    }

    @Override
    public String name() {
        return homesPropose ? HOME_PROPOSING : CHILD_PROPOSING;
    }

    @Override
    public boolean takesSizes() {
        return true;
    }

    @Override
    public AssignmentSolution solve(AssignmentProblem problem) {
        StrictPreferences preferences = StrictPreferences.of(problem, ties);
        TentativeAssignment held = new TentativeAssignment(problem);
        if (!homesPropose) {
            UnitsPropose.run(problem, preferences, held);
        }
        if (homesPropose || !problem.isOfSinglePlaces()) {
            HomesPropose.run(problem, preferences, held);
        }
        return held.solution();
    }
}
