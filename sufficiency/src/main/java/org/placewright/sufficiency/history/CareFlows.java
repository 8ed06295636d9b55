package org.placewright.sufficiency.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Optional;
import org.placewright.core.aggregate.GroupKey;
import org.placewright.core.aggregate.GroupSums;
import org.placewright.core.aggregate.MergeableSums;
import org.placewright.core.aggregate.SumSchema;
import org.placewright.core.code.ExitKind;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.placement.CareInRange;

/**
 * How many children were in care, by group, on some days, and what happened between these: entries, exits, moves,
 * birthdays and other changes of group, and the days spent in each group.
 *
 * <p>Groups have the numbers of the {@link CareGrouping}; points and steps those of the {@link CountingDays}. A flow is
 * so many children who did the same within a step: of one {@link FlowKind}, from one group, to one group, and for exits
 * for one reason. Flows are numbered from 0 in the order of step, kind, group left, group come into, and reason. A
 * child to whom something happens twice counts twice; so what is counted by steps of a day adds up to what is counted
 * by steps of a month, and the counts of several councils to that of all.
 *
 * <p>Guaranteed, exactly, for every group and step, whatever the days: the stock at the end is the stock at the start,
 * plus {@link #comeIn}, less {@link #goneOut}. No figure is ever negative. Days are those of {@link CareInRange}: from
 * the day after a point to the next. The order of children makes no difference.
 *
 * <p>For rates over a step see {@link CareRates}.
 *
 * <p>Not guaranteed: that a figure may be published; a group may hold one child only (see {@code core.disclosure}).
 *
 * <p>O(stays x changes of band + flows log flows + groups x points) in time; about 16 bytes for each group and point.
 * Immutable and safe to share between threads.
 */
public final class CareFlows {

    private final CareGrouping grouping;
    private final CountingDays days;
    private final int points;
    private final int[] stock;
    private final long[] daysSpent;
    private final FlowTable flows;

    private CareFlows(CareGrouping grouping, CountingDays days, int[] stock, long[] daysSpent, FlowTable flows) {
        this.grouping = grouping;
        this.days = days;
        this.points = days.size();
        this.stock = stock;
        this.daysSpent = daysSpent;
        this.flows = flows;
    }

    static CareFlows ofSorted(CareGrouping grouping, CountingDays days, int[] stock, long[] daysSpent, long[] keys) {
        return new CareFlows(grouping, days, stock, daysSpent, FlowTable.ofSorted(keys, days.steps()));
    }

    /**
     * Counts children in care.
     *
     * @param stays the days children were looked after
     * @param grouping what they are counted by
     * @param days when
     * @return the counts
     * @throws IllegalArgumentException if groups and days together make more than 40 million figures
     */
    public static CareFlows of(CareStays stays, CareGrouping grouping, CountingDays days) {
        return new FlowCount(stays, grouping, days).count(grouping);
    }

    /**
     * Returns these children and others together, such as those of another council.
     *
     * @param other counts of other children, by the same groups on the same days
     * @return the counts of all of them
     * @throws IllegalArgumentException if groups or days differ
     */
    public CareFlows plus(CareFlows other) {
        if (!grouping.equals(other.grouping) || !days.equals(other.days)) {
            throw new IllegalArgumentException("CareFlows must be counted by the same groups on the same days to be "
                    + "added up. Maybe count both with one CareGrouping and one CountingDays?");
        }
        int[] stocks = new int[stock.length];
        long[] spent = new long[daysSpent.length];
        for (int i = 0; i < stock.length; i++) {
            stocks[i] = Math.addExact(stock[i], other.stock[i]);
            spent[i] = daysSpent[i] + other.daysSpent[i];
        }
        return new CareFlows(grouping, days, stocks, spent, flows.plus(other.flows, days.steps()));
    }

    /**
     * Returns what children are counted by.
     *
     * @return the grouping
     */
    public CareGrouping grouping() {
        return grouping;
    }

    /**
     * Returns when children are counted.
     *
     * @return the days
     */
    public CountingDays days() {
        return days;
    }

    /**
     * Returns how many children of a group were in care on a day.
     *
     * @param point 0 to the days - 1
     * @param group 0 to the groups - 1
     * @return children, 0 or more
     */
    public long stock(int point, int group) {
        return stock[place(point, group)];
    }

    /**
     * Returns how many children were in care on a day.
     *
     * @param point 0 to the days - 1
     * @return children, of all groups
     */
    public long stock(int point) {
        long all = 0;
        for (int group = 0; group < grouping.size(); group++) {
            all += stock(point, group);
        }
        return all;
    }

    /**
     * Returns how many days children spent in a group within a step: the exposure, by days in care.
     *
     * @param step 0 to the steps - 1
     * @param group 0 to the groups - 1
     * @return days, from the day after the first point to the second
     */
    public long daysInCare(int step, int group) {
        return daysSpent[place(step, group)];
    }

    /**
     * Returns how many days children were at risk of leaving a group within a step. Who is in care on a day may leave
     * on the next, so these are the days spent from the first point to the day before the second: days in care, plus
     * the stock at the start, less that at the end. Exits are never more. Moves may be, where a child came into the
     * group by a birthday and moved on that day.
     *
     * @param step 0 to the steps - 1
     * @param group 0 to the groups - 1
     * @return days
     */
    public long daysAtRisk(int step, int group) {
        return daysInCare(step, group) + stock(step, group) - stock(step + 1, group);
    }

    private int place(int point, int group) {
        if (point < 0 || point >= points) {
            throw new IndexOutOfBoundsException("CareFlows has " + points + " days, so none numbered " + point);
        }
        return group * points + point;
    }

    /**
     * Returns the first flow of a step.
     *
     * @param step 0 to the steps - 1; or the number of steps, for the number of flows
     * @return its number; the flows of the step end before {@code firstFlow(step + 1)}
     */
    public int firstFlow(int step) {
        return flows.first(step);
    }

    /**
     * Returns what kind of flow it is.
     *
     * @param flow 0 to the flows - 1
     * @return the kind
     */
    public FlowKind kind(int flow) {
        return FlowKeys.kind(flows.key(flow));
    }

    /**
     * Returns the group left.
     *
     * @param flow 0 to the flows - 1
     * @return its number; 0 for an entry, which leaves none
     */
    public int from(int flow) {
        return FlowKeys.from(flows.key(flow));
    }

    /**
     * Returns the group come into.
     *
     * @param flow 0 to the flows - 1
     * @return its number; 0 for an exit, which comes into none
     */
    public int to(int flow) {
        return FlowKeys.to(flows.key(flow));
    }

    /**
     * Returns why care ended.
     *
     * @param flow 0 to the flows - 1
     * @return the reason as recorded, X1 included; not recorded for one that is not recognised, and for all but exits
     */
    public ReasonEpisodeCeased reason(int flow) {
        return FlowKeys.reason(flows.key(flow));
    }

    /**
     * Returns how many children did this.
     *
     * @param flow 0 to the flows - 1
     * @return 1 or more
     */
    public int children(int flow) {
        return flows.children(flow);
    }

    /**
     * Returns how many children came into care, into a group.
     *
     * @param step 0 to the steps - 1
     * @param group 0 to the groups - 1
     * @return children
     */
    public long entries(int step, int group) {
        return flows.between(step, FlowKind.ENTRY, 0, 0, group, group);
    }

    /**
     * Returns how many children left care, out of a group.
     *
     * @param step 0 to the steps - 1
     * @param group 0 to the groups - 1: that of the last day in care
     * @return children
     */
    public long exits(int step, int group) {
        return flows.between(step, FlowKind.EXIT, group, group, 0, 0);
    }

    /**
     * Returns how many children left care in one way, out of a group.
     *
     * @param step 0 to the steps - 1
     * @param group 0 to the groups - 1: that of the last day in care
     * @param exit how; empty for those who left for no recorded reason that ends care
     * @return children
     */
    public long exits(int step, int group, Optional<ExitKind> exit) {
        return flows.exits(step, group, exit);
    }

    /**
     * Returns how many moves there were from a group to a group.
     *
     * @param step 0 to the steps - 1
     * @param from 0 to the groups - 1
     * @param to 0 to the groups - 1; it may be the same
     * @return moves
     */
    public long moves(int step, int from, int to) {
        return flows.between(step, FlowKind.MOVE, from, from, to, to);
    }

    /**
     * Returns how many moves there were from a group to any, itself included.
     *
     * @param step 0 to the steps - 1
     * @param from 0 to the groups - 1
     * @return moves
     */
    public long moves(int step, int from) {
        return flows.between(step, FlowKind.MOVE, from, from, 0, grouping.size() - 1);
    }

    /**
     * Returns by how much the stock of a group grew: entries, and moves, birthdays and other changes from another
     * group. O(flows of the step).
     *
     * @param step 0 to the steps - 1
     * @param group 0 to the groups - 1
     * @return children
     */
    public long comeIn(int step, int group) {
        return flows.into(step, group);
    }

    /**
     * Returns by how much the stock of a group fell: exits, and moves, birthdays and other changes to another group.
     *
     * @param step 0 to the steps - 1
     * @param group 0 to the groups - 1
     * @return children
     */
    public long goneOut(int step, int group) {
        return flows.outOf(step, group);
    }

    /**
     * Returns the stock on a day as sums that can be merged with those of others.
     *
     * @param point 0 to the days - 1
     * @return how many children, by group; groups without any are left out
     */
    public MergeableSums stockSums(int point) {
        SumSchema schema = SumSchema.builder()
                .subject("a child looked after on " + days.date(point))
                .dimensions(grouping.dimensions())
                .build();
        ImmutableSortedMap.Builder<GroupKey, GroupSums> sums = ImmutableSortedMap.naturalOrder();
        for (int group = 0; group < grouping.size(); group++) {
            if (stock(point, group) > 0) {
                sums.put(grouping.key(group), new GroupSums(stock(point, group), ImmutableSortedMap.of()));
            }
        }
        return new MergeableSums(schema, sums.buildOrThrow());
    }

    /**
     * Returns the stock of each group on a day.
     *
     * @param point 0 to the days - 1
     * @return children, in the order of the groups
     */
    public ImmutableList<Long> stocks(int point) {
        ImmutableList.Builder<Long> all = ImmutableList.builderWithExpectedSize(grouping.size());
        for (int group = 0; group < grouping.size(); group++) {
            all.add(stock(point, group));
        }
        return all.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CareFlows that
                && grouping.equals(that.grouping)
                && days.equals(that.days)
                && Arrays.equals(stock, that.stock)
                && Arrays.equals(daysSpent, that.daysSpent)
                && flows.equals(that.flows);
    }

    @Override
    public int hashCode() {
        return 31 * days.hashCode() + Arrays.hashCode(stock);
    }

    /** Returns how many groups and days there are only. */
    @Override
    public String toString() {
        return "CareFlows[" + grouping.size() + " groups, " + points + " days]";
    }
}
