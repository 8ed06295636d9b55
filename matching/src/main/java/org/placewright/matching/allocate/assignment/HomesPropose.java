package org.placewright.matching.allocate.assignment;

/**
 * Homes propose, units keep the best: each home that has places left, in any order, to the unit it likes best of those
 * that have not rejected it. O(n) for n pairs of one place each.
 *
 * <p>Where a unit takes more places than a home has left, the home first waits, since somebody may yet leave it; only
 * when all homes wait do they pass over whom they have no room for, and begin anew with the first of those whenever
 * somebody leaves.
 *
 * <p>Units only ever leave for what they would rather have, so this ends, and whoever has rejected a home would do so
 * again. At the end no unit would rather have a home with room left for it.
 */
final class HomesPropose {

    private final AssignmentProblem problem;
    private final StrictPreferences preferences;
    private final TentativeAssignment held;

    /** The place in the list of each home that it goes on from. */
    private final int[] next;

    /** The first place in the list of each home that it passed over. */
    private final int[] passedOver;

    private final IntStack toGoOn = new IntStack();

    private HomesPropose(AssignmentProblem problem, StrictPreferences preferences, TentativeAssignment held) {
        this.problem = problem;
        this.preferences = preferences;
        this.held = held;
        this.next = new int[problem.homes()];
        this.passedOver = new int[problem.homes()];
        for (int home = 0; home < problem.homes(); home++) {
            next[home] = preferences.homes().first(home);
            passedOver[home] = preferences.homes().first(home + 1);
        }
    }

    /** Goes on until every home is full, or has proposed to all its units. Some may be placed before. */
    static void run(AssignmentProblem problem, StrictPreferences preferences, TentativeAssignment held) {
        HomesPropose homes = new HomesPropose(problem, preferences, held);
        if (!problem.isOfSinglePlaces()) {
            homes.propose(true);
        }
        homes.propose(false);
    }

    private void propose(boolean waiting) {
        for (int home = problem.homes() - 1; home >= 0; home--) {
            toGoOn.push(home);
        }
        while (!toGoOn.isEmpty()) {
            goOn(toGoOn.pop(), waiting);
        }
    }

    private void goOn(int home, boolean waiting) {
        int end = preferences.homes().first(home + 1);
        for (; held.left(home) > 0 && next[home] < end; next[home]++) {
            int pair = preferences.homes().pair(next[home]);
            int unit = preferences.unit(pair);
            if (problem.size(pair) > problem.capacity(home) || !preferences.wouldRather(pair, held.pair(unit))) {
                continue;
            }
            if (held.hasRoomFor(pair)) {
                accept(unit, pair);
            } else if (waiting) {
                return;
            } else {
                passedOver[home] = Math.min(passedOver[home], next[home]);
            }
        }
    }

    private void accept(int unit, int pair) {
        if (held.pair(unit) != AssignmentSolution.NOT_PLACED) {
            int left = problem.home(held.pair(unit));
            held.remove(unit);
            next[left] = Math.min(next[left], passedOver[left]);
            passedOver[left] = preferences.homes().first(left + 1);
            toGoOn.push(left);
        }
        held.place(unit, pair);
    }
}
