package org.placewright.matching.allocate.assignment;

/**
 * Takes units into a matching one by one, each along a shortest path, so that matching and prices stay the best there
 * are for the units taken in.
 *
 * <p>A unit gains what its pair is worth less the price of the home, or 0 if it is not placed. To take one more in,
 * others may have to move; what that costs is how far apart they are:
 *
 * <pre>distance(h) = min over u of distance(u) + gain(u) - (value(u, h) - price(h))</pre>
 *
 * where u is the new unit, at distance 0, or lives in a home reached, whose distance it has. A path ends at a home with
 * a place left, or with a unit that is placed no longer, at {@code distance(u) + gain(u)}. When the nearest end is
 * known, the price of each home nearer than it rises by as much as it is nearer.
 *
 * <p>Prices begin at 0 and rise no further than they must, so they are the least of all that prove the matching. Not
 * safe to share between threads; several may work on one matching as long as no pair joins their homes.
 */
final class AugmentingSearch {

    private static final int NONE = -1;

    private final AssignmentProblem problem;
    private final PricedMatching matching;
    private final DistanceHeap heap;
    private final int[] mover;
    private final int[] pairOfMover;
    private final int[] settled;
    private int settledCount;
    private long end;
    private int endHome;
    private int endUnit;

    AugmentingSearch(AssignmentProblem problem, PricedMatching matching) {
        this.problem = problem;
        this.matching = matching;
        this.heap = new DistanceHeap(problem.homes());
        this.mover = new int[problem.homes()];
        this.pairOfMover = new int[problem.homes()];
        this.settled = new int[problem.homes()];
    }

    /** Takes a unit in, placed or not, whichever is the best for all. */
    void add(int unit) {
        end = Long.MAX_VALUE;
        reachFrom(unit, matching.bestGain(unit));
        while (!heap.isEmpty() && heap.distance(heap.nearest()) < end) {
            settle(heap.take());
        }
        for (int i = 0; i < settledCount; i++) {
            matching.raise(settled[i], end - heap.distance(settled[i]));
        }
        augment();
        heap.clear();
        settledCount = 0;
    }

    private void settle(int home) {
        settled[settledCount++] = home;
        long distance = heap.distance(home);
        int endOfTaken = matching.endOfTaken(home);
        for (int seat = matching.firstSeat(home); seat < endOfTaken; seat++) {
            int unit = matching.occupant(seat);
            reachFrom(unit, distance + matching.gain(unit));
        }
    }

    /** Goes on from a unit, whose distance and gain are given added up. */
    private void reachFrom(int unit, long distanceAndGain) {
        if (distanceAndGain < end) {
            end = distanceAndGain;
            endUnit = unit;
            endHome = NONE;
        }
        int last = problem.firstPair(unit + 1);
        for (int pair = problem.firstPair(unit); pair < last; pair++) {
            int home = problem.home(pair);
            long distance = distanceAndGain - problem.value(unit, pair) + matching.price(home);
            if (distance < end && heap.offer(home, distance)) {
                mover[home] = unit;
                pairOfMover[home] = pair;
                if (matching.hasSeatLeft(home)) {
                    end = distance;
                    endHome = home;
                }
            }
        }
    }

    /** Moves everyone along the path, from its end back to the unit it began with. */
    private void augment() {
        int home;
        int seat;
        if (endHome != NONE) {
            home = endHome;
            seat = matching.open(home);
        } else if (matching.isPlaced(endUnit)) {
            home = matching.home(endUnit);
            seat = matching.leave(endUnit);
        } else {
            return;
        }
        while (seat != PricedMatching.NO_SEAT) {
            int unit = mover[home];
            int pair = pairOfMover[home];
            home = matching.isPlaced(unit) ? matching.home(unit) : NONE;
            seat = matching.move(unit, pair, seat);
        }
    }
}
