package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import org.immutables.value.Value;

/**
 * How the flow model reads a history, and how sure it is of it.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>default</th><th>meaning</th></tr>
 * <tr><td>window</td><td>period</td><td></td><td>6 years</td><td>how far back rates are taken from</td></tr>
 * <tr><td>phases</td><td>whole numbers</td><td>days</td><td>28, 182, 730</td>
 *     <td>how long in care until the rates of leaving and moving are others: they fall steeply in the first weeks,
 *     half year and two years</td></tr>
 * <tr><td>priorEvents</td><td>number</td><td>events</td><td>1</td>
 *     <td>how much the rates of an age band and kind are drawn towards those of the kind; 0 for the plain ratio of
 *     events to days</td></tr>
 * <tr><td>entryVolatility</td><td>number</td><td>a year</td><td>0.09</td>
 *     <td>how far, as a share of itself, the number of entries a year is believed to drift in a year, before the
 *     history is looked at; standard deviation</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class FlowPolicy implements WithFlowPolicy {

    private static final int MOST_PHASES = 10;

    FlowPolicy() {}

    /**
     * Returns how far back rates are taken from.
     *
     * @return the time before the day asked of
     */
    @Value.Default
    public Period window() {
        return Period.ofYears(6);
    }

    /**
     * Returns how long children have been in care where rates become others.
     *
     * @return days, in order
     */
    public abstract ImmutableList<Integer> phases();

    /**
     * Returns how much rates are drawn towards those of their kind of care.
     *
     * @return as many events as would count as much; 0 for not at all
     */
    @Value.Default
    public double priorEvents() {
        return 1;
    }

    /**
     * Returns how far entries are believed to drift.
     *
     * @return standard deviation of the change in a year, as a share of entries
     */
    @Value.Default
    public double entryVolatility() {
        return 0.09;
    }

    @Value.Check
    void check() {
        if (window().isNegative() || window().isZero()) {
            throw new IllegalArgumentException("FlowPolicy window must be more than a day but is " + window());
        }
        if (phases().size() > MOST_PHASES) {
            throw new IllegalArgumentException(
                    "FlowPolicy phases must be " + MOST_PHASES + " at most but are " + phases().size());
        }
        int before = 0;
        for (int days : phases()) {
            if (days <= before) {
                throw new IllegalArgumentException(
                        "FlowPolicy phases must be days above 0, each above the one before, " + "but are " + phases());
            }
            before = days;
        }
        if (!(priorEvents() >= 0) || !(priorEvents() <= 1_000)) {
            throw new IllegalArgumentException("FlowPolicy priorEvents must be 0 to 1000 but is " + priorEvents());
        }
        if (!(entryVolatility() >= 0) || !(entryVolatility() <= 10)) {
            throw new IllegalArgumentException(
                    "FlowPolicy entryVolatility must be 0 to 10 but is " + entryVolatility());
        }
    }

    /**
     * Returns the policy whose figures the table above gives.
     *
     * @return the policy
     */
    public static FlowPolicy standard() {
        return builder().addPhases(28, 182, 730).build();
    }

    /**
     * Returns a builder with nothing set; without phases, time in care makes no difference.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FlowPolicy}. */
    public static final class Builder extends ImmutableFlowPolicy.Builder {
        Builder() {}
    }
}
