package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * The children in care on the last day, as shares of all of them, that the model is to meet: a density over exact ages
 * in months, and how many of each age band are in each kind of placement.
 *
 * <p>Bands meet the published age shares (DfE 2015, rounded to add up to a whole), kinds the published mix (150
 * councils, September 2024, likewise). How the mix differs by age is {@link CareMarginals}' by hand, moved by iterative
 * proportional fitting to meet both. The shape of the density within a band is by hand, scaled to the band's share.
 */
final class CareTargets {

    static final int MONTHS = 18 * 12;

    static final int[] BAND_STARTS = {0, 12, 60, 120, 192, MONTHS};

    private static final double[] BAND_SHARES = {0.053, 0.145, 0.206, 0.377, 0.219};

    /** Ages in months, and the density there relative to others. */
    private static final int[] KNOTS = {0, 12, 24, 36, 48, 60, 90, 120, 156, 192, 204, 216};

    private static final double[] HEIGHTS = {5.5, 5.1, 3.95, 3.35, 3.1, 3.05, 4.1, 5.2, 6.15, 7.65, 11.1, 13.95};

    /** One published share of the mix, which may be of several kinds together. */
    private record Share(double percent, ImmutableList<CareKind> kinds) {}

    private static final ImmutableList<Share> MIX = ImmutableList.of(
            new Share(15.6, ImmutableList.of(CareKind.KINSHIP_FOSTERING)),
            new Share(27.9, ImmutableList.of(CareKind.OWN_FOSTERING)),
            new Share(24.8, ImmutableList.of(CareKind.AGENCY_FOSTERING)),
            new Share(11.4, ImmutableList.of(CareKind.CHILDRENS_HOME)),
            new Share(9.8, ImmutableList.of(CareKind.SUPPORTED)),
            new Share(6.0, ImmutableList.of(CareKind.WITH_PARENTS)),
            new Share(
                    3.3,
                    ImmutableList.of(
                            CareKind.ADOPTION,
                            CareKind.RESIDENTIAL_SCHOOL,
                            CareKind.FAMILY_CENTRE,
                            CareKind.HEALTH,
                            CareKind.CUSTODY)),
            new Share(1.0, ImmutableList.of(CareKind.UNREGISTERED)),
            new Share(0.1, ImmutableList.of(CareKind.SECURE)));

    /** Children who were placed before their last birthday and stay on, in thousandths of each band; by hand. */
    private static final ImmutableMap<CareKind, ImmutableList<Double>> LEFT_FROM_YOUNGER = ImmutableMap.of(
            CareKind.KINSHIP_FOSTERING, ImmutableList.of(0.0, 0.0, 0.0, 0.0, 10.0),
            CareKind.AGENCY_FOSTERING, ImmutableList.of(0.0, 0.0, 0.0, 0.0, 15.0),
            CareKind.ADOPTION, ImmutableList.of(0.0, 0.0, 25.0, 3.0, 0.4),
            CareKind.FAMILY_CENTRE, ImmutableList.of(0.0, 5.0, 0.1, 0.0, 0.0),
            CareKind.RESIDENTIAL_SCHOOL, ImmutableList.of(0.0, 0.0, 0.0, 0.0, 3.0),
            CareKind.HEALTH, ImmutableList.of(0.0, 0.0, 0.0, 0.0, 1.0));

    private static final int FITTING_ROUNDS = 200;

    private CareTargets() {}

    static int bandOfMonth(int month) {
        int band = 0;
        while (month >= BAND_STARTS[band + 1]) {
            band++;
        }
        return band;
    }

    /** Returns the density at each exact age in months, 0 to 216, in shares of all children for each month of age. */
    static double[] density() {
        double[] density = new double[MONTHS + 1];
        for (int month = 0; month <= MONTHS; month++) {
            density[month] = shape(month);
        }
        double[] scaled = new double[MONTHS + 1];
        for (int band = 0; band < CareHazards.BANDS; band++) {
            double sum = 0;
            for (int month = BAND_STARTS[band]; month < BAND_STARTS[band + 1]; month++) {
                sum += (density[month] + density[month + 1]) / 2;
            }
            for (int month = BAND_STARTS[band]; month <= BAND_STARTS[band + 1]; month++) {
                scaled[month] = density[month] * BAND_SHARES[band] / sum;
            }
        }
        return scaled;
    }

    private static double shape(int month) {
        int knot = 0;
        while (knot + 2 < KNOTS.length && month >= KNOTS[knot + 1]) {
            knot++;
        }
        double part = (double) (month - KNOTS[knot]) / (KNOTS[knot + 1] - KNOTS[knot]);
        return HEIGHTS[knot] + part * (HEIGHTS[knot + 1] - HEIGHTS[knot]);
    }

    /** Returns the share of all children in each band and kind; kinds by ordinal. */
    static double[][] mix() {
        double[][] mix = new double[CareHazards.BANDS][CareHazards.KINDS];
        for (int band = 0; band < mix.length; band++) {
            CareMarginals.Band from = CareMarginals.BANDS.get(band);
            for (var entry : from.mix().entrySet()) {
                mix[band][entry.getKey().index()] = entry.getValue();
            }
        }
        LEFT_FROM_YOUNGER.forEach((kind, parts) -> {
            for (int band = 0; band < mix.length; band++) {
                mix[band][kind.index()] += parts.get(band);
            }
        });
        double published = Sum.of(MIX.stream().mapToDouble(Share::percent));
        for (int round = 0; round < FITTING_ROUNDS; round++) {
            for (Share share : MIX) {
                scaleKinds(mix, share.kinds(), share.percent() / published);
            }
            for (int band = 0; band < mix.length; band++) {
                scale(mix[band], BAND_SHARES[band] / Sum.of(mix[band]));
            }
        }
        return mix;
    }

    /** Returns the share of all children in each kind, by ordinal. */
    static double[] kinds() {
        double[] kinds = new double[CareHazards.KINDS];
        for (double[] band : mix()) {
            for (int kind = 0; kind < kinds.length; kind++) {
                kinds[kind] += band[kind];
            }
        }
        return kinds;
    }

    private static void scaleKinds(double[][] mix, ImmutableList<CareKind> kinds, double share) {
        double sum = 0;
        for (double[] band : mix) {
            for (CareKind kind : kinds) {
                sum += band[kind.index()];
            }
        }
        for (double[] band : mix) {
            for (CareKind kind : kinds) {
                band[kind.index()] *= share / sum;
            }
        }
    }

    private static void scale(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }
}
