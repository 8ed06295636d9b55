package org.placewright.matching.allocate.assignment;

/**
 * Units propose, homes keep the best: each unit, in any order, to the home it likes best of those that have not
 * rejected it yet. O(n log n) for n pairs.
 */
final class UnitsPropose {

    private final AssignmentProblem problem;
    private final StrictPreferences preferences;
    private final TentativeAssignment held;
    private final WorstFirst heldByHome;
    private final IntStack waiting = new IntStack();
    private final IntStack doubtful = new IntStack();

    private UnitsPropose(AssignmentProblem problem, StrictPreferences preferences, TentativeAssignment held) {
        this.problem = problem;
        this.preferences = preferences;
        this.held = held;
        this.heldByHome = new WorstFirst(problem, preferences.homes());
    }

    /** Goes on until every unit is held, or has been rejected by all its homes. Nobody is placed before. */
    static void run(AssignmentProblem problem, StrictPreferences preferences, TentativeAssignment held) {
        new UnitsPropose(problem, preferences, held).run();
    }

    private void run() {
        int[] next = new int[problem.units()];
        for (int unit = problem.units() - 1; unit >= 0; unit--) {
            next[unit] = preferences.units().first(unit);
            waiting.push(unit);
        }
        while (!waiting.isEmpty()) {
            int unit = waiting.pop();
            if (next[unit] < preferences.units().first(unit + 1)) {
                propose(preferences.units().pair(next[unit]++));
            }
        }
    }

    private void propose(int pair) {
        int home = problem.home(pair);
        hold(pair);
        while (held.left(home) < 0) {
            int worst = preferences.homes().pair(heldByHome.removeWorst(home));
            held.remove(preferences.unit(worst));
            doubtful.push(worst);
        }
        // The best of them is on top; where sizes differ, one that is smaller may fit where a better one does not.
        while (!doubtful.isEmpty()) {
            int best = doubtful.pop();
            if (held.hasRoomFor(best)) {
                hold(best);
            } else {
                waiting.push(preferences.unit(best));
            }
        }
    }

    private void hold(int pair) {
        held.place(preferences.unit(pair), pair);
        heldByHome.add(problem.home(pair), preferences.homes().place(pair));
    }
}
