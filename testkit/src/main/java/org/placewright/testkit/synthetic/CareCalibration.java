package org.placewright.testkit.synthetic;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/**
 * Solves what published figures say of the model: destinations, so that each age band has its mix of placements;
 * entries by age, so that each age has its children; the level of leaving, so that about 32,000 come in a year; the
 * level of moving, so that 90,920 placements begin (DfE 2024-25); and the levels of the years.
 *
 * <p>Destinations are fitted in proportion: those of a kind that has too few children are multiplied by what is
 * missing, round by round. All quantities are for one child in care on the last day.
 */
final class CareCalibration {

    private static final double PUBLISHED_CHILDREN = 81_770;

    /** DfE 2025 and the years before: 31,000 to 33,000 children a year started to be looked after. */
    private static final double ENTRIES = 32_000 / PUBLISHED_CHILDREN;

    private static final double STARTS = 90_920 / PUBLISHED_CHILDREN;

    private static final int ROUNDS = 40;

    /** Destinations are moved a little farther than what is missing, because stocks follow them slowly. */
    private static final double OVERSHOOT = 1.5;

    private static final double NEAR_ENOUGH = 0.002;

    /** A cell with less than this part of all children need not be met as closely. */
    private static final double TOO_FEW_TO_FIT = 0.03;

    private final double[] density = CareTargets.density();
    private final double[][] wanted = CareTargets.mix();
    private final double[][] next = new double[CareHazards.BANDS][];
    private final boolean drifts;
    private CareHazards hazards;
    private EntryCalendar calendar;

    private CareCalibration(CareHazards hazards, EntryCalendar calendar, boolean drifts) {
        this.hazards = hazards;
        this.calendar = calendar;
        this.drifts = drifts;
        for (int band = 0; band < next.length; band++) {
            next[band] = normal(wanted[band].clone());
        }
    }

    /** Solves the model of the usual council. */
    static CareModel usual(LocalDate asOf, Set<Departure> departures) {
        return solved(asOf, departures).model();
    }

    /** Returns the children in care that the model of the usual council leads to. */
    static StockProjection projected(LocalDate asOf, Set<Departure> departures) {
        return solved(asOf, departures).project();
    }

    private static CareCalibration solved(LocalDate asOf, Set<Departure> departures) {
        CareCalibration calibration = new CareCalibration(
                new CareHazards(departures, 1.05, 1.25),
                EntryCalendar.of(asOf, departures),
                departures.contains(Departure.DRIFTING_ENTRIES));
        for (int round = 0; round < ROUNDS; round++) {
            StockProjection projection = calibration.project();
            boolean destinationsNear = calibration.fitDestinations(projection);
            boolean levelsNear = calibration.fitLevels(projection);
            if (destinationsNear && levelsNear) {
                break;
            }
        }
        return calibration;
    }

    /**
     * Solves the model of councils at another pace of leaving, with all else as in a usual one but the destinations.
     */
    static CareModel atPace(CareModel usual, double pace) {
        CareCalibration calibration = new CareCalibration(usual.hazards().atPace(pace), usual.calendar(), false);
        for (int band = 0; band < calibration.next.length; band++) {
            calibration.next[band] = usual.next()[band].clone();
        }
        for (int round = 0; round < ROUNDS; round++) {
            if (calibration.fitDestinations(calibration.project())) {
                break;
            }
        }
        return calibration.model();
    }

    private StockProjection project() {
        return StockProjection.of(hazards, first(), next, calendar, density);
    }

    private CareModel model() {
        StockProjection projection = project();
        double[] starts = new double[CareHazards.KINDS];
        for (CareKind kind : CareKind.values()) {
            starts[kind.index()] = projection.starts(kind);
        }
        return new CareModel(hazards, first(), next, projection.entries(), calendar, starts);
    }

    /** Nobody comes into care to be adopted the same day. */
    private double[][] first() {
        double[][] first = new double[next.length][];
        for (int band = 0; band < next.length; band++) {
            first[band] = next[band].clone();
            first[band][CareKind.ADOPTION.index()] = 0;
            normal(first[band]);
        }
        return first;
    }

    /** Multiplies destinations by what is missing, and tells whether that was next to nothing. */
    private boolean fitDestinations(StockProjection projection) {
        double farthest = 0;
        for (int band = 0; band < next.length; band++) {
            for (CareKind kind : CareKind.values()) {
                double share = wanted[band][kind.index()];
                double stock = projection.stock(band, kind);
                farthest = Math.max(farthest, Math.abs(share - stock) / Math.max(share, TOO_FEW_TO_FIT));
                next[band][kind.index()] *= share == 0 ? 1 : StrictMath.pow(share / stock, OVERSHOOT);
            }
            normal(next[band]);
            farthest = Math.max(farthest, fitDensity(band, projection));
        }
        return farthest < NEAR_ENOUGH;
    }

    /** Multiplies the density within a band by what is missing, and returns the part missing. */
    private double fitDensity(int band, StockProjection projection) {
        double children = Sum.of(Arrays.stream(CareKind.values()).mapToDouble(kind -> projection.stock(band, kind)));
        double ratio = Sum.of(wanted[band]) / children;
        // The density at the border belongs to the next band.
        for (int month = CareTargets.BAND_STARTS[band]; month < CareTargets.BAND_STARTS[band + 1]; month++) {
            density[month] *= ratio;
        }
        return Math.abs(ratio - 1);
    }

    private boolean fitLevels(StockProjection projection) {
        double entries = projection.entriesOfYear();
        double starts = Sum.of(Arrays.stream(CareKind.values()).mapToDouble(projection::starts));
        double exits = (projection.exits() + ENTRIES - entries) / projection.exits();
        double moves = (STARTS - ENTRIES) / (starts - entries);
        hazards = hazards.atLevels(hazards.exitLevel() * exits, hazards.moveLevel() * moves);
        boolean years = true;
        if (drifts) {
            double[] levels = calendar.solvedYears(projection.survivors());
            for (int year = 0; year < levels.length; year++) {
                double before = calendar.year(year) / calendar.year(0);
                years = years && Math.abs(levels[year] / levels[0] - before) < NEAR_ENOUGH;
            }
            calendar = calendar.withYears(levels);
        }
        return years && Math.abs(exits - 1) < NEAR_ENOUGH && Math.abs(moves - 1) < NEAR_ENOUGH;
    }

    private static double[] normal(double[] weights) {
        double sum = Sum.of(weights);
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }
}
