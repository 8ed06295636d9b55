package org.placewright.sufficiency.history;

import java.util.Optional;
import java.util.OptionalDouble;
import org.placewright.core.code.ExitKind;

/**
 * What happened within one step as mean rates: events over exposure, each a sum over all days and children, never the
 * mean of daily ratios. The exposure is {@link CareFlows#daysAtRisk}. For all days of a reference window, count on its
 * first and its last day.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>flows</td><td>{@link CareFlows}</td><td></td><td>yes</td><td></td><td>what happened</td><td>episodes</td></tr>
 * <tr><td>step</td><td>whole number</td><td></td><td>yes</td><td></td><td>when: 0 to the steps - 1</td><td></td></tr>
 * </table>
 *
 * @param flows what happened
 * @param step when: 0 to the steps - 1
 */
public record CareRates(CareFlows flows, int step) {

    /**
     * Checks the step.
     *
     * @param flows what happened
     * @param step when: 0 to the steps - 1
     * @throws IllegalArgumentException if there is no such step
     */
    public CareRates {
        if (step < 0 || step >= flows.days().steps()) {
            throw new IllegalArgumentException("CareRates step must be 0 to "
                    + (flows.days().steps() - 1) + " but was " + step + ". Maybe count on two days or more?");
        }
    }

    /**
     * Returns the rate at which children of a group left care.
     *
     * @param group 0 to the groups - 1
     * @return exits a child a day, 0 to 1; empty if nobody was at risk
     */
    public OptionalDouble exits(int group) {
        return ratio(flows.exits(step, group), group);
    }

    /**
     * Returns the rate at which children of a group left care in one way.
     *
     * @param group 0 to the groups - 1
     * @param exit how; empty for those who left for no recorded reason that ends care
     * @return exits a child a day, 0 to 1; empty if nobody was at risk
     */
    public OptionalDouble exits(int group, Optional<ExitKind> exit) {
        return ratio(flows.exits(step, group, exit), group);
    }

    /**
     * Returns the rate at which children moved from a group to a group.
     *
     * @param from 0 to the groups - 1
     * @param to 0 to the groups - 1
     * @return moves a child a day, 0 or more; empty if nobody was at risk
     */
    public OptionalDouble moves(int from, int to) {
        return ratio(flows.moves(step, from, to), from);
    }

    /**
     * Returns how many children came into care a day, into a group.
     *
     * @param group 0 to the groups - 1
     * @return children a day
     */
    public double entriesPerDay(int group) {
        return (double) flows.entries(step, group)
                / flows.days().daysOf(step).lengthInDays().orElseThrow();
    }

    private OptionalDouble ratio(long events, int group) {
        long exposure = flows.daysAtRisk(step, group);
        return exposure == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) events / exposure);
    }
}
