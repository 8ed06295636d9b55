package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableMap;
import java.util.Set;

/**
 * The hazards of leaving care and of moving, by day: an annual level of the age band, times a factor of the kind of
 * placement, times a factor of how long care (for leaving) or the placement (for moving) has lasted.
 *
 * <p>Relative levels and factors are by hand, of the order practitioners would recognise; the overall levels are solved
 * by {@link CareCalibration} so that published totals are met.
 */
final class CareHazards {

    static final int KINDS = CareKind.values().length;
    static final int BANDS = 5;
    static final double DAYS_IN_YEAR = 365.25;

    /** Spans of duration in days: a factor holds from its start until the next. */
    static final int[] CARE_SPANS = {0, 182, 730};

    static final int[] PLACEMENT_SPANS = {0, 90, 365};

    private static final double[] FLAT = {1, 1, 1};
    private static final double[] EXIT_BY_CARE_SPAN = {1.6, 1.0, 0.6};
    private static final double[] MOVE_BY_PLACEMENT_SPAN = {1.6, 1.0, 0.5};

    /** A year, by age band: under 1, 1 to 4, 5 to 9, 10 to 15, 16 and over. */
    private static final double[] EXITS = {0.45, 0.50, 0.25, 0.22, 0.12};

    private static final double[] MOVES = {1.0, 0.6, 0.5, 0.65, 1.0};

    /**
     * What is particular to a kind.
     *
     * @param exit factor of the hazard of leaving care
     * @param move factor of the hazard of moving
     * @param persistence the share of moves that are to another placement of the same kind before destinations are
     *     drawn
     */
    private record Factors(double exit, double move, double persistence) {}

    private static final ImmutableMap<CareKind, Factors> FACTORS = ImmutableMap.<CareKind, Factors>builder()
            .put(CareKind.KINSHIP_FOSTERING, new Factors(1.1, 0.6, 0.1))
            .put(CareKind.OWN_FOSTERING, new Factors(1.0, 1.0, 0.35))
            .put(CareKind.AGENCY_FOSTERING, new Factors(0.8, 0.9, 0.4))
            .put(CareKind.CHILDRENS_HOME, new Factors(0.8, 1.3, 0.5))
            .put(CareKind.SUPPORTED, new Factors(0.9, 0.8, 0.5))
            .put(CareKind.WITH_PARENTS, new Factors(1.8, 0.5, 0))
            .put(CareKind.ADOPTION, new Factors(3.5, 0.1, 0))
            .put(CareKind.SECURE, new Factors(1.0, 2.5, 0.2))
            .put(CareKind.RESIDENTIAL_SCHOOL, new Factors(0.8, 0.9, 0.2))
            .put(CareKind.FAMILY_CENTRE, new Factors(1.5, 2.5, 0))
            .put(CareKind.HEALTH, new Factors(1.0, 3.0, 0))
            .put(CareKind.CUSTODY, new Factors(3.0, 2.0, 0))
            .put(CareKind.UNREGISTERED, new Factors(1.0, 4.0, 0.1))
            .buildOrThrow();

    private final double[] bySpanOfCare;
    private final double[] bySpanOfPlacement;
    private final double exitLevel;
    private final double moveLevel;

    CareHazards(Set<Departure> departures, double exitLevel, double moveLevel) {
        this.bySpanOfCare = departures.contains(Departure.DURATION_DEPENDENT_EXITS) ? EXIT_BY_CARE_SPAN : FLAT;
        this.bySpanOfPlacement =
                departures.contains(Departure.DURATION_DEPENDENT_MOVES) ? MOVE_BY_PLACEMENT_SPAN : FLAT;
        this.exitLevel = exitLevel;
        this.moveLevel = moveLevel;
    }

    /** Returns the same hazards with leaving so many times as likely. */
    CareHazards atPace(double pace) {
        return new CareHazards(bySpanOfCare, bySpanOfPlacement, exitLevel * pace, moveLevel);
    }

    /** Returns the same shape at other levels. */
    CareHazards atLevels(double newExitLevel, double newMoveLevel) {
        return new CareHazards(bySpanOfCare, bySpanOfPlacement, newExitLevel, newMoveLevel);
    }

    private CareHazards(double[] bySpanOfCare, double[] bySpanOfPlacement, double exitLevel, double moveLevel) {
        this.bySpanOfCare = bySpanOfCare;
        this.bySpanOfPlacement = bySpanOfPlacement;
        this.exitLevel = exitLevel;
        this.moveLevel = moveLevel;
    }

    double exitLevel() {
        return exitLevel;
    }

    double moveLevel() {
        return moveLevel;
    }

    /** Returns the hazard of leaving care, by day. */
    double exit(int band, CareKind kind, int spanOfCare) {
        return exitAtStart(band, kind) * bySpanOfCare[spanOfCare];
    }

    /** Returns the hazard of moving, by day. */
    double move(int band, CareKind kind, int spanOfPlacement) {
        return moveAtStart(band, kind) * bySpanOfPlacement[spanOfPlacement];
    }

    /** Returns the hazard of leaving before the factor of duration, by day. */
    double exitAtStart(int band, CareKind kind) {
        return exitLevel * EXITS[band] * factors(kind).exit() / DAYS_IN_YEAR;
    }

    /** Returns the hazard of moving before the factor of duration, by day. */
    double moveAtStart(int band, CareKind kind) {
        return moveLevel * MOVES[band] * factors(kind).move() / DAYS_IN_YEAR;
    }

    /** Returns the mean over a stretch of care of the factor by which its length changes leaving. */
    double meanCareFactor(double fromDay, double untilDay) {
        return mean(CARE_SPANS, bySpanOfCare, fromDay, untilDay);
    }

    /** Returns the mean over a stretch of a placement of the factor by which its length changes moving. */
    double meanPlacementFactor(double fromDay, double untilDay) {
        return mean(PLACEMENT_SPANS, bySpanOfPlacement, fromDay, untilDay);
    }

    static double persistence(CareKind kind) {
        return factors(kind).persistence();
    }

    /** Returns which span a duration falls in. */
    static int spanOf(int[] starts, int days) {
        int span = 0;
        while (span + 1 < starts.length && days >= starts[span + 1]) {
            span++;
        }
        return span;
    }

    private static double mean(int[] starts, double[] factors, double from, double until) {
        double sum = 0;
        for (int i = 0; i < starts.length; i++) {
            double last = i + 1 < starts.length ? starts[i + 1] : Double.MAX_VALUE;
            sum += factors[i] * Math.max(0, Math.min(until, last) - Math.max(from, starts[i]));
        }
        return sum / (until - from);
    }

    private static Factors factors(CareKind kind) {
        Factors factors = FACTORS.get(kind);
        if (factors == null) {
            throw new IllegalStateException("no factors for " + kind);
        }
        return factors;
    }
}
