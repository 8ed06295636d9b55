package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableMap;

/**
 * How far from their family children are placed, by kind of placement: inside or outside the council's area, within 20
 * miles or beyond.
 *
 * <p>All placements begun in a year together meet the published numbers (DfE 2024-25: 41,990 inside and near, 4,310
 * inside and far, 18,220 outside and near, 14,560 outside and far), by proportional fitting of shares set by hand; the
 * shares of children's homes are published themselves (67 % outside, 49 % over 20 miles: Ofsted, NAO 2025) and stay.
 * Only counties reach beyond 20 miles, so their children have all of the placements that are inside and far.
 */
final class DistanceBands {

    /** A band of distance. */
    enum Band {
        INSIDE_NEAR,
        INSIDE_FAR,
        OUTSIDE_NEAR,
        OUTSIDE_FAR
    }

    /** Placements of which the distance is not known: 11,840 of 90,920. */
    static final double NOT_KNOWN = 11_840 / 90_920.0;

    private static final double[] PUBLISHED = {41_990, 4_310, 18_220, 14_560};
    private static final double[] HOMES = {0.29, 0.04, 0.22, 0.45};

    private static final ImmutableMap<CareKind, double[]> BY_HAND = ImmutableMap.<CareKind, double[]>builder()
            .put(CareKind.KINSHIP_FOSTERING, new double[] {0.60, 0.06, 0.20, 0.14})
            .put(CareKind.OWN_FOSTERING, new double[] {0.68, 0.06, 0.20, 0.06})
            .put(CareKind.AGENCY_FOSTERING, new double[] {0.42, 0.06, 0.36, 0.16})
            .put(CareKind.SUPPORTED, new double[] {0.66, 0.04, 0.20, 0.10})
            .put(CareKind.WITH_PARENTS, new double[] {1, 0, 0, 0})
            .put(CareKind.ADOPTION, new double[] {0.36, 0.08, 0.28, 0.28})
            .put(CareKind.SECURE, new double[] {0.03, 0.02, 0.10, 0.85})
            .put(CareKind.RESIDENTIAL_SCHOOL, new double[] {0.15, 0.10, 0.20, 0.55})
            .put(CareKind.FAMILY_CENTRE, new double[] {0.40, 0.05, 0.25, 0.30})
            .put(CareKind.HEALTH, new double[] {0.35, 0.05, 0.25, 0.35})
            .put(CareKind.CUSTODY, new double[] {0.05, 0.05, 0.15, 0.75})
            .put(CareKind.UNREGISTERED, new double[] {0.35, 0.05, 0.22, 0.38})
            .buildOrThrow();

    private static final int ROUNDS = 100;

    private final double[][] shares;
    private final double childrenInCounties;

    private DistanceBands(double[][] shares, double childrenInCounties) {
        this.shares = shares;
        this.childrenInCounties = childrenInCounties;
    }

    /**
     * Fits the shares.
     *
     * @param starts placements begun in a year, by kind
     * @param childrenInCounties the part of children whose council is a county, above 0
     */
    static DistanceBands fitted(double[] starts, double childrenInCounties) {
        CareKind[] kinds = CareKind.values();
        double[][] shares = new double[kinds.length][];
        for (CareKind kind : kinds) {
            double[] byHand = BY_HAND.get(kind);
            shares[kind.index()] = (byHand == null ? HOMES : byHand).clone();
        }
        for (int round = 0; round < ROUNDS; round++) {
            fitColumns(shares, starts);
        }
        return new DistanceBands(shares, childrenInCounties);
    }

    private static void fitColumns(double[][] shares, double[] starts) {
        double all = 0;
        double published = 0;
        for (double start : starts) {
            all += start;
        }
        for (double band : PUBLISHED) {
            published += band;
        }
        for (int band = 0; band < PUBLISHED.length; band++) {
            double fixed = 0;
            double free = 0;
            for (int kind = 0; kind < starts.length; kind++) {
                double here = starts[kind] * shares[kind][band];
                if (isFixed(kind)) {
                    fixed += here;
                } else {
                    free += here;
                }
            }
            double factor = (PUBLISHED[band] / published * all - fixed) / free;
            for (int kind = 0; kind < starts.length; kind++) {
                shares[kind][band] *= isFixed(kind) ? 1 : factor;
            }
        }
        for (double[] row : shares) {
            double sum = row[0] + row[1] + row[2] + row[3];
            for (int band = 0; band < row.length; band++) {
                row[band] /= sum;
            }
        }
    }

    private static boolean isFixed(int kind) {
        return kind == CareKind.CHILDRENS_HOME.index() || kind == CareKind.WITH_PARENTS.index();
    }

    /** Returns the share of a band for children of a council that is a county, or is not. */
    double share(CareKind kind, Band band, boolean county) {
        double[] row = shares[kind.index()];
        double far = county ? Math.min(row[0] + row[1], row[1] / childrenInCounties) : 0;
        return switch (band) {
            case INSIDE_NEAR -> row[0] + row[1] - far;
            case INSIDE_FAR -> far;
            case OUTSIDE_NEAR -> row[2];
            case OUTSIDE_FAR -> row[3];
        };
    }

    Band drawn(CareKind kind, boolean county, Draw draw) {
        double left = draw.fraction();
        for (Band band : Band.values()) {
            left -= share(kind, band, county);
            if (left < 0) {
                return band;
            }
        }
        return Band.INSIDE_NEAR;
    }
}
