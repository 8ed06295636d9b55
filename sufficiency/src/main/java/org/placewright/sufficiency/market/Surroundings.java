package org.placewright.sufficiency.market;

import java.util.Arrays;

/**
 * What is within reach of a home: what would go with it, and what could take its place. What goes with it is the home
 * alone, or all its owner's homes of the kind. Homes of owners not known count as others'.
 */
final class Surroundings {

    private final MarketColumns columns;
    private final int home;
    private final boolean ofOwner;
    private final long reach;

    private long own;
    private long all;
    private long children;
    private long spare;
    private final long[] ownServing = new long[ServedNeeds.COUNT];
    private final long[] allServing = new long[ServedNeeds.COUNT];
    private final long[] nearest;
    private int alternatives;

    Surroundings(MarketColumns columns, int home, boolean ofOwner, int radius, int farthestAlternative) {
        this.columns = columns;
        this.home = home;
        this.ofOwner = ofOwner;
        this.reach = (long) radius * radius;
        this.nearest = new long[farthestAlternative];
    }

    void visit(int other) {
        long squared = columns.squaredMetres(home, other);
        if (squared > reach) {
            return;
        }
        boolean sameOwner = other == home || columns.haveOneOwner(home, other);
        boolean goes = other == home || (ofOwner && sameOwner);
        countPlaces(other, goes);
        if (goes) {
            children += Math.max(0, columns.children(other));
        } else if (!sameOwner && columns.suits(home, other)) {
            spare += columns.vacant(other);
            if (columns.places(other) != MarketColumns.NOT_KNOWN && columns.places(other) >= columns.places(home)) {
                keepIfNear(squared);
            }
        }
    }

    private void countPlaces(int other, boolean goes) {
        int places = Math.max(0, columns.places(other));
        all += places;
        own += goes ? places : 0;
        for (int left = columns.served(other); left != 0; left &= left - 1) {
            int need = Integer.numberOfTrailingZeros(left);
            allServing[need] += places;
            ownServing[need] += goes ? places : 0;
        }
    }

    /** Keeps the nearest alternatives in order, by insertion, for they are few. */
    private void keepIfNear(long squared) {
        int at = Arrays.binarySearch(nearest, 0, alternatives, squared);
        int place = at < 0 ? -at - 1 : at;
        if (place < nearest.length) {
            int moved = Math.min(alternatives, nearest.length - 1) - place;
            System.arraycopy(nearest, place, nearest, place + 1, moved);
            nearest[place] = squared;
            alternatives = Math.min(alternatives + 1, nearest.length);
        }
    }

    PartScore share(int hardPercent) {
        return PartScore.of(ReplacementPart.SHARE, 100 * own, all * hardPercent, own, all);
    }

    PartScore distance(int radius) {
        // The radius where there are too few, as if the next were just beyond it.
        long metres = alternatives < nearest.length ? radius : (long) Math.sqrt((double) nearest[nearest.length - 1]);
        return PartScore.of(ReplacementPart.DISTANCE, metres, radius, metres, radius);
    }

    PartScore needs() {
        PartScore rarest = PartScore.notDetermined(ReplacementPart.NEEDS);
        for (int left = columns.served(home); left != 0; left &= left - 1) {
            int need = Integer.numberOfTrailingZeros(left);
            PartScore score = PartScore.of(
                    ReplacementPart.NEEDS, ownServing[need], allServing[need], ownServing[need], allServing[need]);
            rarest = PartScore.BY_HARDNESS.compare(score, rarest) > 0 ? score : rarest;
        }
        return rarest;
    }

    PartScore spare() {
        return PartScore.of(ReplacementPart.SPARE, Math.max(0, children - spare), children, spare, children);
    }
}
