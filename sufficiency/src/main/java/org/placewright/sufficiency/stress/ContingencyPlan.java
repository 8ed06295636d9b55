package org.placewright.sufficiency.stress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.placewright.sufficiency.reach.ReachCounts;
import org.placewright.sufficiency.reach.ReachPolicy;
import org.placewright.sufficiency.supply.Supply;

/**
 * What to do if owners fail: a document, as rows in the order in which they are to be read.
 *
 * <table>
 * <caption>Sections</caption>
 * <tr><th>name</th><th>rows</th><th>meaning</th></tr>
 * <tr><td>owners</td><td>names</td><td>who fails</td></tr>
 * <tr><td>result</td><td>{@link StressResult}</td><td>the summary; the children of each council and kind; the homes to
 *     call; and, personal and to be kept apart, where each child could go, those with nowhere first</td></tr>
 * <tr><td>relief</td><td>{@link RuleRelief}</td><td>rules whose lifting would place more, most first, then in the order
 *     of the rules; none if every child finds a place</td></tr>
 * <tr><td>notKnown</td><td>counts</td><td>what is not known, every entry present</td></tr>
 * <tr><td>assumptions</td><td>{@link Assumption}s</td><td>what is taken for granted</td></tr>
 * </table>
 *
 * <p>Only {@link StressResult#children} tells of single children. Counts are exact all the same: small ones must be
 * suppressed before they are published.
 */
@Value.Immutable
public abstract class ContingencyPlan {

    ContingencyPlan() {}

    /**
     * Makes the plan for a failure.
     *
     * @param test the children and homes
     * @param failure which owners fail
     * @return the plan; one placement more for each rule where somebody has nowhere to go
     */
    public static ContingencyPlan of(StressTest test, Failure failure) {
        StressResult result = test.run(failure);
        return new Builder()
                .owners(result.owners().stream()
                        .map(test.market().ownership()::name)
                        .collect(ImmutableList.toImmutableList()))
                .result(result)
                .relief(relief(test, result))
                .notKnown(notKnown(test, result))
                .assumptions(ImmutableList.copyOf(Assumption.values()))
                .build();
    }

    private static ImmutableList<RuleRelief> relief(StressTest test, StressResult result) {
        if (result.total().withNowhere() == 0) {
            return ImmutableList.of();
        }
        ReachPolicy policy = test.vacancies().policy();
        return policy.rules().stream()
                .map(rule -> new RuleRelief(
                        rule,
                        test.withPolicy(policy.without(rule)).placed(result.owners())
                                - result.total().placed()))
                .filter(relief -> relief.placedMore() > 0)
                .sorted((one, other) -> Long.compare(other.placedMore(), one.placedMore()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableMap<NotKnown, Long> notKnown(StressTest test, StressResult result) {
        Supply supply = test.market().supply();
        ReachCounts reach = test.vacancies().counts();
        long occupancy = IntStream.range(0, supply.size())
                .filter(home -> supply.occupied(home).isEmpty())
                .count();
        Map<NotKnown, Long> counts = new EnumMap<>(NotKnown.class);
        counts.put(NotKnown.OWNER, (long) test.market().ownerNotKnown().length());
        counts.put(NotKnown.OCCUPANCY_OF_CLOSED, (long) result.closedOccupancyNotKnown());
        counts.put(NotKnown.OCCUPANCY_OF_OPEN, occupancy - result.closedOccupancyNotKnown());
        counts.put(NotKnown.PLACES, (long) reach.homesWithoutNumber());
        counts.put(NotKnown.POSITION, (long) reach.homesNotLocated());
        counts.put(NotKnown.OLD_HOME, (long) result.total().fromHomesNotKnown());
        counts.put(
                NotKnown.DISTANCE,
                (long) result.total().placed() - result.distance().measured());
        counts.put(NotKnown.FEE, (long) result.cost().notPriced());
        return Maps.immutableEnumMap(counts);
    }

    /**
     * Returns who fails.
     *
     * @return the names of the owners, or their identifiers where they have no record, in the order of the identifiers
     */
    public abstract ImmutableList<String> owners();

    /**
     * Returns what the failure does.
     *
     * @return the counts, the homes to call, and the children
     */
    public abstract StressResult result();

    /**
     * Returns which rules keep displaced children out.
     *
     * @return rules whose lifting alone would place more, most first
     */
    public abstract ImmutableList<RuleRelief> relief();

    /**
     * Returns what is not known.
     *
     * @return counts, every entry present
     */
    public abstract ImmutableMap<NotKnown, Long> notKnown();

    /**
     * Returns what is taken for granted.
     *
     * @return the assumptions
     */
    public abstract ImmutableList<Assumption> assumptions();

    /** Builds a {@link ContingencyPlan}. */
    static final class Builder extends ImmutableContingencyPlan.Builder {
        Builder() {}
    }
}
