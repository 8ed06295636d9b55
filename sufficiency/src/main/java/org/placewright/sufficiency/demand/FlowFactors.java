package org.placewright.sufficiency.demand;

import java.util.Arrays;

/** What fitted rates are multiplied by, part by part: 1 unless set. */
final class FlowFactors {

    private static final int KINDS = FlowRates.KINDS;

    private final double[] exits = ones(FlowExposure.BANDS * KINDS);
    private final double[] moves = ones(FlowExposure.BANDS * KINDS * KINDS);
    private final double[] exitPhases;
    private final double[] movePhases;

    FlowFactors(int phases) {
        this.exitPhases = ones(phases);
        this.movePhases = ones(phases);
    }

    private static double[] ones(int size) {
        double[] ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    FlowFactors set(FlowFit.Parameter parameter, double factor) {
        switch (parameter.what()) {
            case EXIT -> exits[parameter.first() * KINDS + parameter.kind()] = factor;
            case MOVE -> moves[(parameter.first() * KINDS + parameter.kind()) * KINDS + parameter.to()] = factor;
            case EXIT_PHASE -> exitPhases[parameter.first()] = factor;
            case MOVE_PHASE -> movePhases[parameter.first()] = factor;
        }
        return this;
    }

    double exit(int band, int kind, int phase) {
        return exits[band * KINDS + kind] * exitPhases[phase];
    }

    double move(int band, int kind, int to, int phase) {
        return moves[(band * KINDS + kind) * KINDS + to] * movePhases[phase];
    }
}
