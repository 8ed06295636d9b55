package org.placewright.sufficiency.supply;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;

/**
 * What some homes were before, what came and went, and what they are after: before + flows = after, exactly.
 *
 * @param before homes and places on the first day
 * @param flows what came, above 0, and what went, below 0, by how; those that occurred
 * @param after homes and places on the last day
 */
public record SupplyChange(SupplyAmount before, ImmutableMap<SupplyFlow, SupplyAmount> flows, SupplyAmount after) {

    /** No home before or after. */
    public static final SupplyChange NONE = new SupplyChange(SupplyAmount.NONE, ImmutableMap.of(), SupplyAmount.NONE);

    /**
     * Checks that nothing came from nowhere.
     *
     * @param before homes and places on the first day
     * @param flows what came, above 0, and what went, below 0, by how; those that occurred
     * @param after homes and places on the last day
     * @throws IllegalArgumentException if what was before and the flows do not add up to what is after
     */
    public SupplyChange {
        flows = Maps.immutableEnumMap(flows);
        SupplyAmount expected = before.plus(sum(flows));
        if (!expected.equals(after)) {
            throw new IllegalArgumentException("SupplyChange after must be " + expected + ", what was before and the "
                    + "flows, but was " + after + ". Maybe a flow is missing?");
        }
    }

    private static SupplyAmount sum(Map<SupplyFlow, SupplyAmount> flows) {
        return flows.values().stream().reduce(SupplyAmount.NONE, SupplyAmount::plus);
    }

    /**
     * Returns what came or went by one flow.
     *
     * @param flow the flow
     * @return above 0 what came, below 0 what went; none if it did not occur
     */
    public SupplyAmount flow(SupplyFlow flow) {
        return flows.getOrDefault(flow, SupplyAmount.NONE);
    }

    /**
     * Returns what came less what went.
     *
     * @return after less before
     */
    public SupplyAmount net() {
        return after.minus(before);
    }

    /**
     * Returns the change of these homes and others together. A move from these to the others stays a move out and a
     * move in.
     *
     * @param other the change of other homes in the same time
     * @return the sums
     */
    public SupplyChange plus(SupplyChange other) {
        return new SupplyChange(before.plus(other.before), together(other), after.plus(other.after));
    }

    /**
     * Returns the change over this time and the next.
     *
     * @param next the change of the same homes from the day on which this one ends
     * @return the change from before this to after the next
     * @throws IllegalArgumentException if the next does not begin with what is left after this
     */
    public SupplyChange followedBy(SupplyChange next) {
        return new SupplyChange(before, together(next), next.after);
    }

    private ImmutableMap<SupplyFlow, SupplyAmount> together(SupplyChange other) {
        Map<SupplyFlow, SupplyAmount> sums = new EnumMap<>(SupplyFlow.class);
        sums.putAll(flows);
        other.flows.forEach((flow, amount) -> sums.merge(flow, amount, SupplyAmount::plus));
        return Maps.immutableEnumMap(sums);
    }
}
