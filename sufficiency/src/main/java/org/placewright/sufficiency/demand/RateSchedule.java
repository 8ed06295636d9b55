package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import java.util.Optional;

/** Which rates are in force on which day: one regime after another, from the day asked of on. */
final class RateSchedule {

    private final ImmutableIntArray starts;
    private final ImmutableList<FlowRates> rates;
    private int matricesOf = -1;
    private Optional<StepMatrices> matrices = Optional.empty();

    /** Takes rates by the first day they are in force; one regime or more. */
    RateSchedule(ImmutableSortedMap<Integer, FlowRates> regimes) {
        this.starts = ImmutableIntArray.copyOf(Ints.toArray(regimes.keySet()));
        this.rates = regimes.values().asList();
    }

    int phases() {
        return rates.get(0).phases();
    }

    FlowRates on(int day) {
        return rates.get(regime(day));
    }

    private int regime(int day) {
        int regime = 0;
        while (regime + 1 < starts.length() && starts.get(regime + 1) <= day) {
            regime++;
        }
        return regime;
    }

    /** Returns the first day after a day on which other rates come into force. */
    int nextAfter(int day) {
        int next = regime(day) + 1;
        return next == starts.length() ? Integer.MAX_VALUE : starts.get(next);
    }

    /** Returns the matrices of the rates in force, made once a regime. */
    StepMatrices matrices(int day, int longest, boolean integrated) {
        int regime = regime(day);
        if (regime != matricesOf) {
            matrices = Optional.of(new StepMatrices(rates.get(regime), longest, integrated));
            matricesOf = regime;
        }
        return matrices.orElseThrow();
    }
}
