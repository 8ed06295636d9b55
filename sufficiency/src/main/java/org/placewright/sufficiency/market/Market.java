package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.placewright.core.id.IdentifierText;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.ProviderSector;
import org.placewright.sufficiency.supply.Supply;

/**
 * The homes of a day with their owners resolved.
 *
 * <p>A home that names no provider, and whose number no provider is known to hold, has an owner that is not known. Such
 * homes are listed apart and never pooled, for they need not have one owner. Every other home belongs to exactly one
 * group, so that the homes of the groups and those of owners not known add up to the supply. Groups without homes that
 * day are there too.
 *
 * <p>Building takes O(n log n) for n homes and providers. Immutable and safe to share between threads.
 */
public final class Market {

    private final Supply supply;
    private final Ownership ownership;
    private final ImmutableSortedMap<ProviderId, OwnerGroup> groups;
    private final ImmutableListMultimap<String, OwnerGroup> byName;
    private final ImmutableIntArray ownerNotKnown;

    private Market(
            Supply supply,
            Ownership ownership,
            ImmutableSortedMap<ProviderId, OwnerGroup> groups,
            ImmutableIntArray ownerNotKnown) {
        this.supply = supply;
        this.ownership = ownership;
        this.groups = groups;
        this.ownerNotKnown = ownerNotKnown;
        ImmutableListMultimap.Builder<String, OwnerGroup> names = ImmutableListMultimap.builder();
        for (OwnerGroup group : groups.values()) {
            group.members().stream()
                    .flatMap(member -> Stream.of(ownership.name(member), member.value()))
                    .map(text -> OwnerName.of(text).value())
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .forEach(name -> names.put(name, group));
        }
        this.byName = names.build();
    }

    /**
     * Resolves who owns the homes of a day.
     *
     * @param supply the homes
     * @param ownership who belongs to whom
     * @return the market
     */
    public static Market of(Supply supply, Ownership ownership) {
        SortedMap<ProviderId, SortedSet<ProviderId>> members = new TreeMap<>();
        ownership.tops().forEach((member, top) -> add(members, top, member));
        SortedMap<ProviderId, List<Integer>> homes = new TreeMap<>();
        ImmutableIntArray.Builder notKnown = ImmutableIntArray.builder();
        for (int home = 0; home < supply.size(); home++) {
            Optional<ProviderId> provider = ownership.providerOf(supply.home(home));
            if (provider.isEmpty()) {
                notKnown.add(home);
            } else {
                ProviderId top = ownership.top(provider.get());
                add(members, top, provider.get());
                homes.computeIfAbsent(top, absent -> new ArrayList<>()).add(home);
            }
        }
        ImmutableSortedMap.Builder<ProviderId, OwnerGroup> groups = ImmutableSortedMap.naturalOrder();
        members.forEach((top, all) -> groups.put(
                top,
                group(supply, homes.getOrDefault(top, List.of()))
                        .top(top)
                        .name(ownership.name(top))
                        .members(all)
                        .build()));
        return new Market(supply, ownership, groups.buildOrThrow(), notKnown.build());
    }

    private static void add(SortedMap<ProviderId, SortedSet<ProviderId>> members, ProviderId top, ProviderId member) {
        SortedSet<ProviderId> group = members.computeIfAbsent(top, absent -> new TreeSet<>());
        group.add(top);
        group.add(member);
    }

    private static OwnerGroup.Builder group(Supply supply, List<Integer> homes) {
        Map<HomeKind, Integer> kinds = new EnumMap<>(HomeKind.class);
        homes.forEach(home -> kinds.merge(supply.home(home).kind(), 1, Integer::sum));
        OwnerGroup.Builder group = OwnerGroup.builder();
        group.homes(homes)
                .homesByKind(Maps.immutableEnumMap(kinds))
                .places(homes.stream()
                        .mapToLong(home -> supply.registered(home).orElse(0))
                        .sum())
                .usable(homes.stream()
                        .mapToLong(home -> supply.usable(home).orElse(0))
                        .sum())
                .placesNotKnown((int) homes.stream()
                        .filter(home -> supply.registered(home).isEmpty())
                        .count());
        return group;
    }

    /**
     * Returns the homes.
     *
     * @return the supply of the day
     */
    public Supply supply() {
        return supply;
    }

    /**
     * Returns who belongs to whom.
     *
     * @return the ownership
     */
    public Ownership ownership() {
        return ownership;
    }

    /**
     * Returns the groups.
     *
     * @return groups by the identifier of their top, in order
     */
    public ImmutableSortedMap<ProviderId, OwnerGroup> groups() {
        return groups;
    }

    /**
     * Returns the group a provider belongs to.
     *
     * @param provider any provider of the group
     * @return the group; empty if neither a home nor a record names the provider
     */
    public Optional<OwnerGroup> group(ProviderId provider) {
        return Optional.ofNullable(groups.get(ownership.top(provider)));
    }

    /**
     * Returns the groups that a name may mean: that of the provider with exactly this identifier; or else those of
     * which the top, or any provider, is called so, or has the identifier. There accents, case, punctuation and the
     * spelling of the legal form ("Ltd", "Limited") do not matter.
     *
     * @param name a name, or an identifier
     * @return none, one, or all that it may mean where it is ambiguous, in the order of their tops
     */
    public ImmutableList<OwnerGroup> named(String name) {
        return identified(name)
                .map(ImmutableList::of)
                .orElseGet(() -> byName.get(OwnerName.of(name).value()));
    }

    private Optional<OwnerGroup> identified(String name) {
        return IdentifierText.isIdentifier(name) ? group(ProviderId.of(name)) : Optional.empty();
    }

    /**
     * Returns the owner of a home.
     *
     * @param home 0 to the size of the supply - 1
     * @return the top of the group it belongs to; empty if not known
     */
    public Optional<ProviderId> owner(int home) {
        return ownership.providerOf(supply.home(home)).map(ownership::top);
    }

    /**
     * Returns the sector of a home.
     *
     * @param home 0 to the size of the supply - 1
     * @return the sector of its provider, or else of the top of its group; empty if not known
     */
    public Optional<ProviderSector> sector(int home) {
        return ownership.providerOf(supply.home(home)).flatMap(ownership::sector);
    }

    /**
     * Returns the homes whose owner is not known.
     *
     * @return their numbers in the supply, ascending
     */
    public ImmutableIntArray ownerNotKnown() {
        return ownerNotKnown;
    }

    /** Returns the day and how many homes and groups there are only. */
    @Override
    public String toString() {
        return "Market[" + supply.day() + ", " + supply.size() + " homes, " + groups.size() + " groups]";
    }
}
