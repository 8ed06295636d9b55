package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;

/**
 * What an authority decides about deciding for many together.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>default</th><th>meaning</th></tr>
 * <tr><td>levels</td><td>{@link AllocationLevel}s, in order</td><td>most placed, longest waiting, total score</td>
 *     <td>what is to be achieved; whatever is gained by a later one never costs anything of an earlier one</td></tr>
 * <tr><td>tieBreakSeed</td><td>whole number</td><td>0</td>
 *     <td>which lot is drawn where a home likes two equally well and both cannot be taken; used by deferred acceptance
 *     only</td></tr>
 * <tr><td>companySteps</td><td>whole number</td><td>200</td>
 *     <td>how many times it is decided anew, at most, because children who would come to one home may not live
 *     together, besides a first answer that is always found; 1 or more</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class AllocationPolicy implements WithAllocationPolicy {

    /** What this library suggests. */
    public static final AllocationPolicy STANDARD = builder().build();

    private static final int COMPANY_STEPS = 200;

    AllocationPolicy() {}

    /**
     * Returns what is to be achieved.
     *
     * @return levels, the first the most binding; each once, and {@link AllocationLevel#MOST_PLACED} before
     *     {@link AllocationLevel#WORST_OFF}, which placing nobody would serve best
     */
    @Value.Default
    public ImmutableList<AllocationLevel> levels() {
        return ImmutableList.of(
                AllocationLevel.MOST_PLACED, AllocationLevel.LONGEST_WAITING, AllocationLevel.TOTAL_SCORE);
    }

    /**
     * Returns which lot is drawn where a home likes two equally well.
     *
     * @return any number
     */
    @Value.Default
    public long tieBreakSeed() {
        return 0;
    }

    /**
     * Returns how many times it is decided anew at most because of who would live together.
     *
     * @return 1 or more
     */
    @Value.Default
    public int companySteps() {
        return COMPANY_STEPS;
    }

    @Value.Check
    void check() {
        if (levels().isEmpty() || ImmutableSet.copyOf(levels()).size() < levels().size()) {
            throw new IllegalArgumentException(
                    "AllocationPolicy levels must be one or more, each once, but were " + levels());
        }
        int worstOff = levels().indexOf(AllocationLevel.WORST_OFF);
        int mostPlaced = levels().indexOf(AllocationLevel.MOST_PLACED);
        if (worstOff >= 0 && (mostPlaced < 0 || mostPlaced > worstOff)) {
            throw new IllegalArgumentException(
                    "AllocationPolicy levels must have MOST_PLACED before WORST_OFF but were " + levels()
                            + ". Maybe put it first? Nobody is badly off where nobody is placed");
        }
        if (companySteps() < 1) {
            throw new IllegalArgumentException(
                    "AllocationPolicy companySteps must be 1 or more but was " + companySteps());
        }
    }

    /**
     * Returns a builder with every default.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AllocationPolicy}. */
    public static final class Builder extends ImmutableAllocationPolicy.Builder {
        Builder() {}
    }
}
