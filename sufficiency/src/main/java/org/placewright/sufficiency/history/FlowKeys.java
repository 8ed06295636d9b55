package org.placewright.sufficiency.history;

import com.google.common.collect.ImmutableList;
import org.placewright.core.code.ReasonEpisodeCeased;

/**
 * What happened to a child, in one number: step, kind, group left, group come into, and for exits the reason, the step
 * weighing most; so that numbers sort as these do. A group that is not there is 0.
 */
@SuppressWarnings("EnumOrdinal") // Numbers live no longer than the counts they are keys of.
final class FlowKeys {

    /** How many bits the number of a group may take. */
    static final int GROUP_BITS = 18;

    private static final int REASON_BITS = 8;

    /** The greatest number a reason may have. */
    static final int LAST_REASON = (1 << REASON_BITS) - 1;

    private static final int KIND_BITS = 3;
    private static final int TO = REASON_BITS;
    private static final int FROM = TO + GROUP_BITS;
    private static final int KIND = FROM + GROUP_BITS;
    private static final int STEP = KIND + KIND_BITS;

    private static final ImmutableList<FlowKind> KINDS = ImmutableList.copyOf(FlowKind.values());

    /** Every reason an exit is counted by; one that is not recognised counts as not recorded. */
    private static final ImmutableList<ReasonEpisodeCeased> REASONS = ImmutableList.<ReasonEpisodeCeased>builder()
            .add(ReasonEpisodeCeased.codes().notRecorded())
            .addAll(ReasonEpisodeCeased.codes().codes())
            .build();

    private FlowKeys() {}

    static long of(int step, FlowKind kind, int from, int to, int reason) {
        return ((long) step << STEP)
                | ((long) kind.ordinal() << KIND)
                | ((long) from << FROM)
                | ((long) to << TO)
                | reason;
    }

    /** Returns the least key of a step. */
    static long firstOf(int step) {
        return (long) step << STEP;
    }

    static FlowKind kind(long key) {
        return KINDS.get((int) (key >>> KIND) & ((1 << KIND_BITS) - 1));
    }

    static int from(long key) {
        return (int) (key >>> FROM) & ((1 << GROUP_BITS) - 1);
    }

    static int to(long key) {
        return (int) (key >>> TO) & ((1 << GROUP_BITS) - 1);
    }

    static ReasonEpisodeCeased reason(long key) {
        return REASONS.get((int) key & ((1 << REASON_BITS) - 1));
    }

    static int numberOf(ReasonEpisodeCeased reason) {
        return REASONS.indexOf(ReasonEpisodeCeased.codes().degraded(reason));
    }
}
