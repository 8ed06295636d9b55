package org.placewright.testkit.synthetic;

import java.util.Arrays;

/**
 * How children come into care together: how many, how near in age, and whether they are placed apart.
 *
 * <p>Ages of a group are drawn each from the ages of all entrants, but tied to one another by a Gaussian copula: with Z
 * of the group and E of the child standard normal, the child's rank among entrants by age is Phi(sqrt(r) Z + sqrt(1 -
 * r) E). So groups change no share of ages. Children go to the kind the oldest goes to, as far as their own age's
 * probabilities allow (a maximal coupling); where kinds differ they are apart, and where not they are parted as often
 * as it takes to meet the published shares (Children's Commissioner 2023: of children with 1, 2, 3 and 5 siblings in
 * care 26, 43, 57 and 64 % are apart from one; with 4, between the neighbours). Which part of children has so many
 * siblings is by hand, so that the published 37 % come out.
 */
final class SiblingModel {

    static final int LARGEST = 6;

    /** Of children who come into care, by the size of the group they come in. */
    private static final double[] CHILDREN_BY_SIZE = {0.45, 0.2915, 0.1485, 0.0715, 0.022, 0.0165};

    private static final double[] APART = {0, 0.26, 0.43, 0.57, 0.605, 0.64};
    private static final double TIE = 0.8;
    private static final int GROUPS_TRIED = 20_000;

    private final CareModel model;
    private final double[] agesUpTo;
    private final double[] partedBesides = new double[LARGEST];

    /**
     * Begins.
     *
     * @param entries of those who come in groups, by month of age
     */
    SiblingModel(CareModel model, double[] entries, Draw draw) {
        this.model = model;
        this.agesUpTo = cumulated(entries);
        for (int size = 2; size <= LARGEST; size++) {
            double byKind = partedByKind(size, draw);
            partedBesides[size - 1] = Math.max(0, (APART[size - 1] - byKind) / (1 - byKind));
        }
    }

    /** Returns how many children a group has on average. */
    static double meanSize() {
        double groups = 0;
        for (int size = 1; size <= LARGEST; size++) {
            groups += CHILDREN_BY_SIZE[size - 1] / size;
        }
        return 1 / groups;
    }

    int size(Draw draw) {
        double[] groups = CHILDREN_BY_SIZE.clone();
        for (int size = 1; size <= LARGEST; size++) {
            groups[size - 1] *= meanSize() / size;
        }
        return CareSimulator.chosen(groups, draw.fraction()) + 1;
    }

    /** Returns the ages of a group on entry, in days, the oldest first. */
    int[] agesInDays(int size, Draw draw) {
        int[] days = new int[size];
        double ofGroup = draw.normal();
        for (int child = 0; child < size; child++) {
            double normal = StrictMath.sqrt(TIE) * ofGroup + StrictMath.sqrt(1 - TIE) * draw.normal();
            days[child] = -ageInDays(Normal.below(normal), draw);
        }
        Arrays.sort(days);
        for (int child = 0; child < size; child++) {
            days[child] = -days[child];
        }
        return days;
    }

    private int ageInDays(double rank, Draw draw) {
        int found = Arrays.binarySearch(agesUpTo, rank);
        int month = Math.min(found >= 0 ? found + 1 : -found - 1, agesUpTo.length - 1);
        double days = CareHazards.DAYS_IN_YEAR / 12;
        return month == 0 ? 0 : (int) ((month - 1 + draw.fraction()) * days);
    }

    /**
     * Returns where the children of a group go first: the oldest as the model says, the others to the same kind as
     * often as what the model says of their age allows, and otherwise so that it holds.
     */
    CareKind[] firstKinds(int[] bands, Draw draw) {
        double[] oldest = model.first()[bands[0]];
        int leading = CareSimulator.chosen(oldest, draw.fraction());
        CareKind[] kinds = new CareKind[bands.length];
        kinds[0] = CareKind.at(leading);
        for (int child = 1; child < bands.length; child++) {
            double[] own = model.first()[bands[child]];
            boolean alike = draw.fraction() * oldest[leading] < own[leading];
            int kind = alike ? leading : CareSimulator.chosen(excess(own, oldest), draw.fraction());
            kinds[child] = CareKind.at(kind);
        }
        return kinds;
    }

    /** Returns by how much shares exceed others, as shares of all of it. */
    private static double[] excess(double[] shares, double[] others) {
        double[] excess = new double[shares.length];
        double all = 0;
        for (int i = 0; i < excess.length; i++) {
            excess[i] = Math.max(0, shares[i] - others[i]);
            all += excess[i];
        }
        for (int i = 0; i < excess.length; i++) {
            excess[i] /= all;
        }
        return excess;
    }

    /** Tells whether a group whose kinds are alike is parted all the same. */
    boolean parted(int size, Draw draw) {
        return draw.fraction() < partedBesides[size - 1];
    }

    static boolean alike(CareKind[] kinds) {
        return Arrays.stream(kinds).distinct().count() == 1;
    }

    private double partedByKind(int size, Draw draw) {
        int parted = 0;
        for (int i = 0; i < GROUPS_TRIED; i++) {
            int[] ages = agesInDays(size, draw);
            int[] bands = Arrays.stream(ages)
                    .map(days -> CareTargets.bandOfMonth((int) (days / (CareHazards.DAYS_IN_YEAR / 12))))
                    .toArray();
            parted += alike(firstKinds(bands, draw)) ? 0 : 1;
        }
        return (double) parted / GROUPS_TRIED;
    }

    private static double[] cumulated(double[] weights) {
        double[] sums = weights.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        double all = sums[sums.length - 1];
        return Arrays.stream(sums).map(sum -> sum / all).toArray();
    }
}
