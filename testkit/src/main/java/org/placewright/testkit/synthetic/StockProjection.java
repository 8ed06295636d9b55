package org.placewright.testkit.synthetic;

import java.util.Arrays;

/**
 * The children in care that hazards, destinations and a calendar of entries lead to, reckoned month of age by month of
 * age, as expected numbers.
 *
 * <p>Cohorts of entrants (those born into care, and one for each month of age) are carried along by kind of placement
 * and months in it. What is born or comes in at each month of age is solved from the density wanted there: for density
 * N(a) and what is left s(a) of those who came before, e(a) = N(a) - s(a), divided by the part that stays half a month.
 * Within a month a child moves at most twice, which is the only approximation besides the month itself. Time grows with
 * the square of the months of age: about ten million steps.
 */
final class StockProjection {

    private static final double DAYS = CareHazards.DAYS_IN_YEAR / 12;
    private static final int KINDS = CareHazards.KINDS;

    /** Months in a placement that are told apart; after them its length changes nothing. */
    private static final int STAGES = 14;

    private static final int CARE_STAGES = 26;
    private static final double[] PERSISTENCE = persistence();

    private final CareHazards hazards;
    private final double[][] first;
    private final double[][] next;
    private final double[] density;
    private final double[] calendarFactors = new double[CareTargets.MONTHS + 2];

    /** Without the season: entries are solved by age as if months were alike, or the season would show in ages. */
    private final double[] yearFactors = new double[CareTargets.MONTHS + 2];

    /** Density by exact age and kind. */
    private final double[][] stock = new double[CareTargets.MONTHS + 1][KINDS];

    private final double[] entries = new double[CareTargets.MONTHS + 1];
    private final double[] survivors = new double[CareTargets.MONTHS + 1];
    private final double[] starts = new double[KINDS];
    private double exits;

    private StockProjection(
            CareHazards hazards, double[][] first, double[][] next, EntryCalendar calendar, double[] density) {
        this.hazards = hazards;
        this.first = first;
        this.next = next;
        this.density = density;
        for (int month = 0; month < calendarFactors.length; month++) {
            calendarFactors[month] = calendar.factor(month);
            yearFactors[month] = calendar.year(month / 12);
        }
    }

    /**
     * Projects.
     *
     * @param first by band and kind, where a child who comes into care goes
     * @param next by band and kind, where a child who moves to another kind goes
     * @param density what is wanted at each exact age in months
     */
    static StockProjection of(
            CareHazards hazards, double[][] first, double[][] next, EntryCalendar calendar, double[] density) {
        StockProjection projection = new StockProjection(hazards, first, next, calendar, density);
        projection.run();
        return projection;
    }

    /** Returns the children of a band in a kind. */
    double stock(int band, CareKind kind) {
        double sum = 0;
        for (int month = CareTargets.BAND_STARTS[band]; month < CareTargets.BAND_STARTS[band + 1]; month++) {
            sum += (stock[month][kind.index()] + stock[month + 1][kind.index()]) / 2;
        }
        return sum;
    }

    /** Returns entries a month at level 1: of those born into care, then of each month of age. */
    double[] entries() {
        return entries.clone();
    }

    /** Returns how many of a month's entries at level 1 are in care so many months later. */
    double[] survivors() {
        return survivors.clone();
    }

    /** Returns the placements of a kind that begin in the last year. */
    double starts(CareKind kind) {
        return starts[kind.index()];
    }

    /** Returns those who leave in the last year before they are grown up. */
    double exits() {
        return exits;
    }

    /** Returns the entries of the last year. */
    double entriesOfYear() {
        double year = 0;
        for (int month = 0; month < 12; month++) {
            year += calendarFactors[month];
        }
        return year * Sum.of(entries);
    }

    private void run() {
        double[][] cohorts = new double[CareTargets.MONTHS + 1][];
        Step[][] steps = new Step[2][CARE_STAGES];
        int stepsBand = -1;
        entries[0] = density[0] / yearFactors[0];
        cohorts[0] = bornIntoCare();
        count(0, cohorts, 1);
        double yearOfEntries = 0;
        for (int month = 0; month < 12; month++) {
            yearOfEntries += calendarFactors[month];
        }
        addStarts(0, entries[0] * yearOfEntries);
        for (int month = 0; month < CareTargets.MONTHS; month++) {
            int band = CareTargets.bandOfMonth(month);
            if (band != stepsBand) {
                for (Step[] row : steps) {
                    Arrays.fill(row, null);
                }
                stepsBand = band;
            }
            for (int cohort = 0; cohort <= month; cohort++) {
                int offset = cohort == 0 ? 0 : 1;
                int monthsInCare = Math.min(cohort == 0 ? month : month - cohort, CARE_STAGES - 1);
                Step step = steps[offset][monthsInCare];
                if (step == null) {
                    step = new Step(band, offset, monthsInCare);
                    steps[offset][monthsInCare] = step;
                }
                double[] state = known(cohorts[cohort]);
                cohorts[cohort] = step.apply(state, weight(calendarFactors, cohort, month + 1));
            }
            double left = count(month + 1, cohorts, month + 1);
            double stays = Sum.of(entrants(band, 1, 0));
            double entering = Math.max(0, (density[month + 1] - left) / (stays * yearFactors[0]));
            entries[month + 1] = entering;
            cohorts[month + 1] = entrants(band, entering, yearOfEntries);
            add(month + 1, cohorts[month + 1], calendarFactors[0]);
            survivors[0] += entering * stays;
            addStarts(band, entering * yearOfEntries);
        }
    }

    private void addStarts(int band, double entering) {
        for (int kind = 0; kind < KINDS; kind++) {
            starts[kind] += entering * first[band][kind];
        }
    }

    /** Returns the calendar's factor of when a cohort came in, seen at an exact age. */
    private static double weight(double[] factors, int cohort, int month) {
        return cohort == 0 ? (factors[Math.max(0, month - 1)] + factors[month]) / 2 : factors[month - cohort];
    }

    /** Counts the cohorts at an exact age and returns how many they would be if months were alike. */
    private double count(int month, double[][] cohorts, int many) {
        double left = 0;
        for (int cohort = 0; cohort < many; cohort++) {
            double[] state = known(cohorts[cohort]);
            double children = Sum.of(state);
            add(month, state, weight(calendarFactors, cohort, month));
            left += children * weight(yearFactors, cohort, month);
            survivors[month - cohort] += children;
        }
        return left;
    }

    private void add(int month, double[] state, double weight) {
        for (int kind = 0; kind < KINDS; kind++) {
            double sum = 0;
            for (int stage = 0; stage < STAGES; stage++) {
                sum += state[kind * STAGES + stage];
            }
            stock[month][kind] += sum * weight;
        }
    }

    private double[] bornIntoCare() {
        double[] state = new double[KINDS * STAGES];
        for (int kind = 0; kind < KINDS; kind++) {
            state[kind * STAGES] = entries[0] * first[0][kind];
        }
        return state;
    }

    /** Returns those who came in during a month at its end, half a month later on average. */
    private double[] entrants(int band, double many, double timesAYear) {
        double[] placed = new double[KINDS];
        for (int kind = 0; kind < KINDS; kind++) {
            placed[kind] = many * first[band][kind];
        }
        double[] settled = halfAMonth(band, placed, hazards.meanCareFactor(0, DAYS / 2), timesAYear);
        double[] state = new double[KINDS * STAGES];
        for (int kind = 0; kind < KINDS; kind++) {
            state[kind * STAGES] = settled[kind];
        }
        return state;
    }

    /** Returns where the newly placed are half a month later; who moves again, moves once. */
    private double[] halfAMonth(int band, double[] placed, double careFactor, double timesAYear) {
        double placementFactor = hazards.meanPlacementFactor(0, DAYS / 2);
        double[] later = new double[KINDS];
        double elsewhere = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            double exit = hazards.exitAtStart(band, CareKind.at(kind)) * careFactor * DAYS / 2;
            double move = hazards.moveAtStart(band, CareKind.at(kind)) * placementFactor * DAYS / 2;
            double stays = StrictMath.exp(-exit - move);
            double moved = placed[kind] * (1 - stays) * move / (exit + move);
            later[kind] += placed[kind] * stays + moved * PERSISTENCE[kind];
            starts[kind] += timesAYear * moved * PERSISTENCE[kind];
            elsewhere += moved * (1 - PERSISTENCE[kind]);
        }
        for (int kind = 0; kind < KINDS; kind++) {
            later[kind] += elsewhere * next[band][kind];
            starts[kind] += timesAYear * elsewhere * next[band][kind];
        }
        return later;
    }

    /** A month of a cohort's life. */
    private final class Step {
        private final int band;
        private final double careFactor;
        private final double[] stays = new double[KINDS * STAGES];
        private final double[] moves = new double[KINDS * STAGES];

        /** @param offset 1 if durations are half a month more than whole months, 0 if they are whole */
        Step(int band, int offset, int monthsInCare) {
            this.band = band;
            double half = offset * DAYS / 2;
            this.careFactor = hazards.meanCareFactor(monthsInCare * DAYS + half, (monthsInCare + 1) * DAYS + half);
            for (int stage = 0; stage < STAGES; stage++) {
                double placement = hazards.meanPlacementFactor(stage * DAYS + half, (stage + 1) * DAYS + half);
                for (int kind = 0; kind < KINDS; kind++) {
                    double exit = hazards.exitAtStart(band, CareKind.at(kind)) * careFactor * DAYS;
                    double move = hazards.moveAtStart(band, CareKind.at(kind)) * placement * DAYS;
                    double stay = StrictMath.exp(-exit - move);
                    stays[kind * STAGES + stage] = stay;
                    moves[kind * STAGES + stage] = (1 - stay) * move / (exit + move);
                }
            }
        }

        double[] apply(double[] state, double weight) {
            double[] later = new double[state.length];
            double[] placed = new double[KINDS];
            double before = 0;
            double elsewhere = 0;
            for (int kind = 0; kind < KINDS; kind++) {
                double moved = 0;
                int base = kind * STAGES;
                for (int stage = 0; stage < STAGES; stage++) {
                    double here = state[base + stage];
                    before += here;
                    moved += here * moves[base + stage];
                    later[base + Math.min(stage + 1, STAGES - 1)] += here * stays[base + stage];
                }
                placed[kind] += moved * PERSISTENCE[kind];
                elsewhere += moved * (1 - PERSISTENCE[kind]);
            }
            for (int kind = 0; kind < KINDS; kind++) {
                placed[kind] += elsewhere * next[band][kind];
                starts[kind] += 12 * weight * placed[kind];
            }
            double[] settled = halfAMonth(band, placed, careFactor, 12 * weight);
            double after = 0;
            for (int kind = 0; kind < KINDS; kind++) {
                later[kind * STAGES] += settled[kind];
            }
            for (double here : later) {
                after += here;
            }
            exits += 12 * weight * (before - after);
            return later;
        }
    }

    private static double[] known(double[] state) {
        if (state == null) {
            throw new IllegalStateException("a cohort that has not come");
        }
        return state;
    }

    private static double[] persistence() {
        double[] persistence = new double[KINDS];
        for (int kind = 0; kind < KINDS; kind++) {
            persistence[kind] = CareHazards.persistence(CareKind.at(kind));
        }
        return persistence;
    }
}
