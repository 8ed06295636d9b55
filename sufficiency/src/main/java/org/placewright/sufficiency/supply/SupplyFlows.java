package org.placewright.sufficiency.supply;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Standing;
import org.placewright.sufficiency.history.CountingDays;

/**
 * The homes that came and went between two days, and their places, by any grouping of homes.
 *
 * <p>A home counts on a day where its {@linkplain Home#standingOn(LocalDate) standing} then is {@link Standing#LIVE};
 * its places are those registered or approved for, because what is blocked or occupied has no date. What happened on
 * the first day is in the amount before, what happened on the last among the flows. Homes of two registers are the same
 * if their identifiers are.
 *
 * <p>Guaranteed: for each group, before + flows = after, exactly, in homes and in places. From one register, flows from
 * a to b and from b to c add up to those from a to c, flow by flow; from two registers, in net. A home that opened and
 * closed in between counts as both. Not seen: a home that closed and opened again in between, and changes of places or
 * group within one register, which tells them as of its own day only.
 *
 * <p>Groups are as homes name them: a grouping by authority had better be by code, where some are named
 * ({@link org.placewright.core.geo.LocalAuthorities#codeOf}). Building takes O(homes log homes), and O(homes) for each
 * further step of a series. Immutable.
 *
 * @param from the first day
 * @param to the last day, not before the first
 * @param byGroup what changed, by group of homes, in the order of the identifiers of the homes; groups without a home
 *     on any of the days are left out
 * @param <K> what homes are grouped by
 */
public record SupplyFlows<K>(LocalDate from, LocalDate to, ImmutableMap<K, SupplyChange> byGroup) {

    /**
     * Checks the days.
     *
     * @param from the first day
     * @param to the last day, not before the first
     * @param byGroup what changed, by group of homes
     * @throws IllegalArgumentException if the last day is before the first
     */
    public SupplyFlows {
        requireOrder(from, to);
    }

    private static void requireOrder(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "SupplyFlows to " + to + " is before from " + from + ". Maybe the days are swapped?");
        }
    }

    /**
     * Returns the flows between two days as one register with dates tells them.
     *
     * @param homes the homes, each once, those that closed among them
     * @param from the first day
     * @param to the last day
     * @param group what homes are grouped by, such as {@code Home::kind}
     * @return the flows
     * @param <K> what homes are grouped by
     * @throws IllegalArgumentException if a home is there twice, or the days are swapped
     */
    public static <K> SupplyFlows<K> within(
            Iterable<? extends Home> homes, LocalDate from, LocalDate to, Function<? super Home, ? extends K> group) {
        return between(homes, from, homes, to, group);
    }

    /**
     * Returns the flows of each step from one day to the next, as one register with dates tells them.
     *
     * @param homes the homes, each once, those that closed among them
     * @param days the days
     * @param group what homes are grouped by
     * @return flows in the order of time, one less than there are days
     * @param <K> what homes are grouped by
     * @throws IllegalArgumentException if a home is there twice
     */
    public static <K> ImmutableList<SupplyFlows<K>> series(
            Iterable<? extends Home> homes, CountingDays days, Function<? super Home, ? extends K> group) {
        ImmutableList.Builder<SupplyFlows<K>> series = ImmutableList.builder();
        ImmutableList<Entry> entries = matched(homes, homes);
        for (int step = 0; step < days.steps(); step++) {
            series.add(flows(entries, days.date(step), days.date(step + 1), group));
        }
        return series.build();
    }

    /**
     * Returns the flows between two registers.
     *
     * @param earlier the homes as of the first day, each once
     * @param from the first day
     * @param later the homes as of the last day, each once
     * @param to the last day
     * @param group what homes are grouped by
     * @return the flows
     * @param <K> what homes are grouped by
     * @throws IllegalArgumentException if a register names a home twice, or the days are swapped
     */
    public static <K> SupplyFlows<K> between(
            Iterable<? extends Home> earlier,
            LocalDate from,
            Iterable<? extends Home> later,
            LocalDate to,
            Function<? super Home, ? extends K> group) {
        return flows(matched(earlier, later), from, to, group);
    }

    /** A home as each register tells of it, where it does. */
    private record Entry(Optional<Home> earlier, Optional<Home> later) {}

    private static <K> SupplyFlows<K> flows(
            ImmutableList<Entry> entries, LocalDate from, LocalDate to, Function<? super Home, ? extends K> group) {
        requireOrder(from, to);
        FlowsInProgress<K> flows = new FlowsInProgress<>(from, to, group);
        entries.forEach(entry -> flows.add(entry.earlier(), entry.later()));
        return new SupplyFlows<>(from, to, flows.changes());
    }

    private static ImmutableList<Entry> matched(Iterable<? extends Home> earlier, Iterable<? extends Home> later) {
        Map<HomeId, Home> before = byId(earlier);
        Map<HomeId, Home> after = byId(later);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .sorted()
                .map(id -> new Entry(Optional.ofNullable(before.get(id)), Optional.ofNullable(after.get(id))))
                .collect(ImmutableList.toImmutableList());
    }

    private static Map<HomeId, Home> byId(Iterable<? extends Home> homes) {
        Map<HomeId, Home> byId = new HashMap<>();
        for (Home home : homes) {
            if (byId.put(home.id(), home) != null) {
                throw new IllegalArgumentException("SupplyFlows must be given each home once but one identifier is "
                        + "there twice. Maybe join the files, or number the homes of each apart?");
            }
        }
        return byId;
    }

    /**
     * Returns what changed in a group.
     *
     * @param group the group
     * @return the change; none where no home was of the group
     */
    public SupplyChange of(K group) {
        return byGroup.getOrDefault(group, SupplyChange.NONE);
    }
}
