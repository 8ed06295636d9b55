package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.sufficiency.market.Market;
import org.placewright.sufficiency.market.MarketChurn;
import org.placewright.sufficiency.market.Ownership;
import org.placewright.sufficiency.supply.Supply;
import org.placewright.sufficiency.supply.SupplyFlows;
import org.placewright.sufficiency.supply.SupplyGroup;

/**
 * What changed in the homes there are, and in who owns them, since an earlier day.
 *
 * @param byKind homes and places that came and went, by kind of home
 * @param byArea the same by kind and area
 * @param churn owners that came and went; empty if no register of the earlier day tells who they were
 * @param isNoHomeInBoth whether two registers have no home in common
 */
record SupplyChanges(
        SupplyFlows<HomeKind> byKind, SupplyFlows<SupplyGroup> byArea, Optional<Churn> churn, boolean isNoHomeInBoth) {

    /**
     * What changed in the market.
     *
     * @param all in all of it
     * @param byKind by kind of home
     */
    record Churn(MarketChurn all, ImmutableSortedMap<HomeKind, MarketChurn> byKind) {}

    static SupplyChanges between(EarlierHomesOptions.EarlierHomes earlier, LoadedData now) {
        ImmutableList<Home> before = earlier.data().map(LoadedData::knownHomes).orElseGet(now::knownHomes);
        return new SupplyChanges(
                flows(before, earlier.day(), now, Home::kind),
                flows(before, earlier.day(), now, SupplyGroup.on(now.asOf())),
                earlier.data().map(then -> churn(before, earlier.day(), now)),
                Sets.intersection(ids(before), ids(now.knownHomes())).isEmpty());
    }

    private static <K> SupplyFlows<K> flows(
            Collection<Home> before, LocalDate from, LoadedData now, Function<? super Home, ? extends K> group) {
        return SupplyFlows.between(before, from, now.knownHomes(), now.asOf(), group);
    }

    private static ImmutableSet<HomeId> ids(Collection<Home> homes) {
        return homes.stream().map(Home::id).collect(ImmutableSet.toImmutableSet());
    }

    /** Names owners by the later register on both days, so that only a home that was sold changed hands. */
    private static Churn churn(Collection<Home> before, LocalDate from, LoadedData now) {
        Ownership owners = Ownership.of(now.providers());
        Function<Predicate<Home>, MarketChurn> among = homes -> MarketChurn.between(
                market(before, homes, from, owners), market(now.knownHomes(), homes, now.asOf(), owners));
        Set<HomeKind> kinds = EnumSet.noneOf(HomeKind.class);
        before.forEach(home -> kinds.add(home.kind()));
        now.knownHomes().forEach(home -> kinds.add(home.kind()));
        ImmutableMap.Builder<HomeKind, MarketChurn> byKind = ImmutableMap.builder();
        kinds.forEach(kind -> byKind.put(kind, among.apply(home -> home.kind() == kind)));
        return new Churn(among.apply(home -> true), ImmutableSortedMap.copyOf(byKind.buildOrThrow()));
    }

    private static Market market(Collection<Home> homes, Predicate<Home> counted, LocalDate day, Ownership owners) {
        return Market.of(Supply.on(homes.stream().filter(counted).toList(), day, Locator.none()), owners);
    }
}
