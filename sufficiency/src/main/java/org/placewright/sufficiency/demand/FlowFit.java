package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * Rates of leaving and moving fitted to a history: for each age band and kind a rate, times a factor for each phase of
 * time in care (a piecewise exponential model with proportional phases; Friedman 1982).
 *
 * <p>Found by proportional fitting. The rate of all kinds together is drawn to the prior rate of the policy, the rate
 * of a kind to that of all, as follows. The rate of a band and kind is drawn to that of its kind over all bands by as
 * many prior events as the policy says, that is, it is the mean of a Gamma posterior; so are factors, about 1, and
 * where children move to, about where all of the kind move to, among kinds in which a child of the band was ever seen.
 */
final class FlowFit {

    private static final int KINDS = FlowRates.KINDS;
    private static final int BANDS = FlowExposure.BANDS;
    private static final int ROUNDS = 30;
    private static final double DAYS_A_YEAR = 365.25;

    private final FlowExposure exposure;
    private final double prior;
    private final Proportional exits;
    private final Proportional moves;
    /** By band, kind and kind moved to: shares of those who move. */
    private final double[] to = new double[BANDS * KINDS * KINDS];

    /**
     * A part of the fit, and how sure it is: the variance of its logarithm.
     *
     * @param what what it is a factor of
     * @param first band, or phase
     * @param kind the kind of care
     * @param to where children move
     * @param variance of the logarithm, above 0
     */
    record Parameter(Part what, int first, int kind, int to, double variance) {}

    /** What there are parameters of. */
    enum Part {
        EXIT,
        EXIT_PHASE,
        MOVE,
        MOVE_PHASE
    }

    FlowFit(FlowExposure exposure, FlowPolicy policy) {
        this.exposure = exposure;
        this.prior = policy.priorEvents();
        this.exits = new Proportional(KINDS, KINDS + 1, policy.priorExitRate() / DAYS_A_YEAR);
        this.moves = new Proportional(0, KINDS, policy.priorMoveRate() / DAYS_A_YEAR);
        for (int band = 0; band < BANDS; band++) {
            for (int kind = 0; kind < KINDS; kind++) {
                share(band, kind);
            }
        }
    }

    /** Events of one sort: of leaving, or of moving anywhere. */
    private final class Proportional {
        private final double[] counts = new double[exposure.days.length];
        private final double[] rate = new double[BANDS * KINDS];
        private final double[] phase = new double[exposure.phases];

        Proportional(int firstTo, int lastTo, double believed) {
            double events = 0;
            double days = 0;
            for (int band = 0; band < BANDS; band++) {
                for (int kind = 0; kind < KINDS; kind++) {
                    for (int each = 0; each < exposure.phases; each++) {
                        int cell = exposure.cell(band, kind, each);
                        for (int target = firstTo; target < lastTo; target++) {
                            counts[cell] += exposure.events[exposure.event(band, kind, target, each)];
                        }
                        events += counts[cell];
                        days += exposure.days[cell];
                    }
                }
            }
            Arrays.fill(phase, 1);
            double base = ratio(events + prior, days + prior / believed, 0);
            for (int round = 0; round < ROUNDS; round++) {
                fitRates(base);
                fitPhases();
            }
        }

        private void fitRates(double base) {
            for (int kind = 0; kind < KINDS; kind++) {
                double ofKind = 0;
                double days = 0;
                for (int band = 0; band < BANDS; band++) {
                    ofKind += events(band, kind);
                    days += weighted(band, kind);
                }
                double towards = ratio(ofKind + prior, days + ratio(prior, base, 0), base);
                for (int band = 0; band < BANDS; band++) {
                    rate[band * KINDS + kind] =
                            ratio(events(band, kind) + prior, weighted(band, kind) + ratio(prior, towards, 0), towards);
                }
            }
        }

        private void fitPhases() {
            for (int each = 0; each < phase.length; each++) {
                double events = 0;
                double expected = 0;
                for (int cell = each; cell < counts.length; cell += phase.length) {
                    events += counts[cell];
                    expected += exposure.days[cell] * rate[cell / phase.length];
                }
                phase[each] = ratio(events + prior, expected + prior, 1);
            }
        }

        double events(int band, int kind) {
            double sum = 0;
            for (int each = 0; each < phase.length; each++) {
                sum += counts[exposure.cell(band, kind, each)];
            }
            return sum;
        }

        private double weighted(int band, int kind) {
            double sum = 0;
            for (int each = 0; each < phase.length; each++) {
                sum += exposure.days[exposure.cell(band, kind, each)] * phase[each];
            }
            return sum;
        }

        double eventsOfPhase(int number) {
            double sum = 0;
            for (int cell = number; cell < counts.length; cell += phase.length) {
                sum += counts[cell];
            }
            return sum;
        }
    }

    private static double ratio(double above, double below, double otherwise) {
        return below > 0 ? above / below : otherwise;
    }

    private void share(int band, int kind) {
        double[] weights = new double[KINDS];
        double sum = 0;
        double fromKind = 0;
        for (int target = 0; target < KINDS; target++) {
            fromKind += target == kind ? 0 : movesOfKind(kind, target) + 0.2;
        }
        for (int target = 0; target < KINDS; target++) {
            if (target != kind && isSeen(band, target)) {
                weights[target] = moved(band, kind, target) + priorOf(kind, target, fromKind);
                sum += weights[target];
            }
        }
        for (int target = 0; target < KINDS; target++) {
            to[(band * KINDS + kind) * KINDS + target] = ratio(weights[target], sum, 0);
        }
    }

    private double priorOf(int kind, int target, double fromKind) {
        return prior * (movesOfKind(kind, target) + 0.2) / fromKind;
    }

    private boolean isSeen(int band, int kind) {
        double days = 0;
        double events = 0;
        for (int phase = 0; phase < exposure.phases; phase++) {
            days += exposure.days[exposure.cell(band, kind, phase)];
        }
        for (int from = 0; from < KINDS; from++) {
            events += moved(band, from, kind);
        }
        return days + events > 0;
    }

    private double moved(int band, int kind, int target) {
        double sum = 0;
        for (int phase = 0; phase < exposure.phases; phase++) {
            sum += exposure.events[exposure.event(band, kind, target, phase)];
        }
        return sum;
    }

    private double movesOfKind(int kind, int target) {
        double sum = 0;
        for (int band = 0; band < BANDS; band++) {
            sum += moved(band, kind, target);
        }
        return sum;
    }

    /** Writes the rates of leaving and moving, multiplied by factors. */
    void write(FlowRates rates, FlowFactors factors) {
        for (int age = 0; age < FlowRates.AGES; age++) {
            int band = FlowExposure.bandOf(age);
            for (int kind = 0; kind < KINDS; kind++) {
                for (int phase = 0; phase < exposure.phases; phase++) {
                    double exit = exits.rate[band * KINDS + kind] * exits.phase[phase];
                    rates.setExit(age, kind, phase, exit * factors.exit(band, kind, phase));
                    double move = moves.rate[band * KINDS + kind] * moves.phase[phase];
                    for (int target = 0; target < KINDS; target++) {
                        double share = to[(band * KINDS + kind) * KINDS + target];
                        rates.setMove(age, kind, target, phase, move * share * factors.move(band, kind, target, phase));
                    }
                }
            }
        }
    }

    /** Returns what the rates are made of, those that are 0 left out. */
    ImmutableList<Parameter> parameters() {
        ImmutableList.Builder<Parameter> all = ImmutableList.builder();
        for (int band = 0; band < BANDS; band++) {
            for (int kind = 0; kind < KINDS; kind++) {
                add(all, Part.EXIT, band, kind, kind, exits.events(band, kind) + prior);
                double fromKind = 0;
                for (int target = 0; target < KINDS; target++) {
                    fromKind += target == kind ? 0 : movesOfKind(kind, target) + 0.2;
                }
                for (int target = 0; target < KINDS; target++) {
                    if (to[(band * KINDS + kind) * KINDS + target] > 0) {
                        add(
                                all,
                                Part.MOVE,
                                band,
                                kind,
                                target,
                                moved(band, kind, target) + priorOf(kind, target, fromKind));
                    }
                }
            }
        }
        for (int phase = 0; phase < exposure.phases; phase++) {
            add(all, Part.EXIT_PHASE, phase, -1, -1, exits.eventsOfPhase(phase) + prior);
            add(all, Part.MOVE_PHASE, phase, -1, -1, moves.eventsOfPhase(phase) + prior);
        }
        return all.build();
    }

    private static void add(
            ImmutableList.Builder<Parameter> all, Part what, int first, int kind, int target, double events) {
        if (events > 0) {
            all.add(new Parameter(what, first, kind, target, 1 / events));
        }
    }
}
