package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
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
 *     <td>how much the rates of an age band and kind are drawn towards those of the kind, and those of the kind towards
 *     the prior rates; also, half so many entries are believed that were not seen; 0 for the plain ratio of events to
 *     days</td></tr>
 * <tr><td>priorExitRate, priorMoveRate</td><td>number</td><td>a child a year</td><td>0.3, 0.2</td>
 *     <td>the rates that a kind is drawn to by the prior events, before the history is looked at: about as many as leave
 *     before 18, and move to another kind, of all children in care in a year</td></tr>
 * <tr><td>comingOfAge</td><td>whole number</td><td>days</td><td>31</td>
 *     <td>who leaves so shortly before the 18th birthday is taken to leave because of it, as returns record some; that
 *     time is not counted in rates</td></tr>
 * <tr><td>entryVolatility</td><td>number</td><td>a year</td><td>0.09</td>
 *     <td>how far, as a share of itself, the number of entries a year is believed to drift in a year, before the
 *     history is looked at; standard deviation</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class FlowPolicy implements WithFlowPolicy {

    private static final int MOST_PHASES = 10;
    private static final int MOST_DAYS = 6_575;
    private static final int MOST_MONTHS = 1_200;
    private static final int MOST_BEFORE_BIRTHDAY = 366;

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
     * Returns how many children are believed to leave care, before the history is looked at.
     *
     * @return exits of a child a year
     */
    @Value.Default
    public double priorExitRate() {
        return 0.3;
    }

    /**
     * Returns how many children are believed to move to another kind of care, before the history is looked at.
     *
     * @return moves of a child a year
     */
    @Value.Default
    public double priorMoveRate() {
        return 0.2;
    }

    /**
     * Returns how shortly before the 18th birthday children are taken to leave because of it.
     *
     * @return days
     */
    @Value.Default
    public int comingOfAge() {
        return 31;
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
        boolean tooLong = window().toTotalMonths() > MOST_MONTHS
                || LocalDate.EPOCH.plus(window()).isAfter(LocalDate.EPOCH.plusMonths(MOST_MONTHS));
        if (window().isNegative() || window().isZero() || tooLong) {
            throw new IllegalArgumentException(
                    "FlowPolicy window must be a day or more and 100 years at most but is " + window());
        }
        if (phases().size() > MOST_PHASES) {
            throw new IllegalArgumentException(
                    "FlowPolicy phases must be " + MOST_PHASES + " at most but are " + phases().size());
        }
        int before = 0;
        for (int days : phases()) {
            if (days <= before || days > MOST_DAYS) {
                throw new IllegalArgumentException(
                        "FlowPolicy phases must be days above 0, each above the one before, up to " + MOST_DAYS
                                + ", but are " + phases());
            }
            before = days;
        }
        if (!(priorEvents() >= 0) || !(priorEvents() <= 1_000)) {
            throw new IllegalArgumentException("FlowPolicy priorEvents must be 0 to 1000 but is " + priorEvents());
        }
        checkRate("priorExitRate", priorExitRate());
        checkRate("priorMoveRate", priorMoveRate());
        if (comingOfAge() < 0 || comingOfAge() > MOST_BEFORE_BIRTHDAY) {
            throw new IllegalArgumentException(
                    "FlowPolicy comingOfAge must be 0 to " + MOST_BEFORE_BIRTHDAY + " days but is " + comingOfAge());
        }
        if (!(entryVolatility() >= 0) || !(entryVolatility() <= 10)) {
            throw new IllegalArgumentException(
                    "FlowPolicy entryVolatility must be 0 to 10 but is " + entryVolatility());
        }
    }

    private static void checkRate(String name, double rate) {
        if (!(rate > 0) || !(rate <= 100)) {
            throw new IllegalArgumentException(
                    "FlowPolicy " + name + " must be above 0 and 100 a year at most but is " + rate);
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
