package org.placewright.sufficiency.stress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.Function;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.Home;
import org.placewright.sufficiency.reach.LookedAfterChild;
import org.placewright.sufficiency.reach.ReachableHomes;
import org.placewright.sufficiency.reach.ReachableHomes.ChildGroup;
import org.placewright.sufficiency.reach.Residences;
import org.placewright.sufficiency.supply.Supply;

/** Gathers what a failure does from the placement of those it displaces. */
final class ResultInProgress {

    private final StressTest test;
    private final ImmutableSortedSet<ProviderId> owners;
    private final Replacement replacement;
    private final ReachableHomes vacancies;
    private final Residences residences;
    private final Supply supply;
    private final SortedMap<Integer, OptionalInt> homes;
    private final SuitablePlaces suitable;

    /** What a row is of. */
    private record Key(Optional<AuthorityId> authority, Optional<PlacementGroup> kind) {

        private static final Comparator<Key> ORDER = Comparator.comparing(
                        (Key key) -> key.authority().map(AuthorityId::value).orElse(null),
                        Ordering.natural().nullsLast())
                .thenComparing(
                        key -> key.kind().orElse(null), Ordering.natural().nullsLast());
    }

    /** The counts of a row so far. */
    private static final class Counts {
        private int children;
        private int fromHomes;
        private int fromHomesNotKnown;
        private int placed;
        private final BitSet pools = new BitSet();
    }

    ResultInProgress(StressTest test, ImmutableSortedSet<ProviderId> owners, Replacement replacement) {
        this.test = test;
        this.owners = owners;
        this.replacement = replacement;
        this.vacancies = test.vacancies();
        this.residences = vacancies.residences();
        this.supply = residences.supply();
        this.homes = replacement.homes();
        this.suitable = new SuitablePlaces(replacement.part());
    }

    StressResult result() {
        List<Exposure> failed = test.exposures(owners);
        ImmutableList<DisplacedChild> children = children();
        return StressResult.builder()
                .day(supply.day())
                .owners(owners)
                .homesClosed(failed.stream()
                        .mapToInt(exposure -> exposure.homes().length())
                        .sum())
                .closedOccupancyNotKnown(
                        failed.stream().mapToInt(Exposure::occupancyNotKnown).sum())
                .others(failed.stream().mapToLong(Exposure::others).sum())
                .withoutNeed(failed.stream().mapToInt(Exposure::withoutNeed).sum())
                .total(total())
                .byAuthorityAndKind(rows(group -> new Key(group.authority(), Optional.of(group.kind()))))
                .byAuthority(rows(group -> new Key(group.authority(), Optional.empty())))
                .byKind(rows(group -> new Key(Optional.empty(), Optional.of(group.kind()))))
                .distance(DistanceChange.of(children))
                .cost(FeeChange.of(children))
                .calls(calls())
                .children(children)
                .build();
    }

    private StressCounts total() {
        Counts counts = counts(group -> new Key(Optional.empty(), Optional.empty()))
                .getOrDefault(new Key(Optional.empty(), Optional.empty()), new Counts());
        return finished(counts);
    }

    private ImmutableList<StressRow> rows(Function<ChildGroup, Key> keys) {
        return counts(keys).entrySet().stream()
                .filter(row -> row.getValue().fromHomes + row.getValue().fromHomesNotKnown > 0)
                .sorted(Map.Entry.comparingByKey(Key.ORDER))
                .map(row -> new StressRow(row.getKey().authority(), row.getKey().kind(), finished(row.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    private StressCounts finished(Counts counts) {
        return new StressCounts(
                counts.children,
                counts.fromHomes,
                counts.fromHomesNotKnown,
                counts.placed,
                counts.pools.stream()
                        .mapToLong(replacement.part().problem()::places)
                        .sum());
    }

    private Map<Key, Counts> counts(Function<ChildGroup, Key> keys) {
        Map<Key, Counts> rows = new HashMap<>();
        for (int group = 0; group < vacancies.groups().size(); group++) {
            row(rows, keys, group).children += vacancies.problem().children(group);
        }
        homes.forEach((child, home) -> {
            Counts row = row(rows, keys, vacancies.groupOf(child).orElseThrow());
            boolean isHomeKnown = residences.homeOf(child).isPresent();
            row.fromHomes += isHomeKnown ? 1 : 0;
            row.fromHomesNotKnown += isHomeKnown ? 0 : 1;
            row.placed += home.isPresent() ? 1 : 0;
        });
        for (int group = 0; group < replacement.part().problem().groups(); group++) {
            row(rows, keys, replacement.part().groupInWhole(group)).pools.or(suitable.poolsFor(group));
        }
        return rows;
    }

    private Counts row(Map<Key, Counts> rows, Function<ChildGroup, Key> keys, int group) {
        return rows.computeIfAbsent(keys.apply(vacancies.groups().get(group)), first -> new Counts());
    }

    private ImmutableList<DisplacedChild> children() {
        List<DisplacedChild> withNowhere = new ArrayList<>();
        List<DisplacedChild> placed = new ArrayList<>();
        homes.forEach((child, home) -> (home.isPresent() ? placed : withNowhere).add(displaced(child, home)));
        return ImmutableList.<DisplacedChild>builder()
                .addAll(withNowhere)
                .addAll(placed)
                .build();
    }

    private DisplacedChild displaced(int number, OptionalInt to) {
        LookedAfterChild child = residences.children().child(number);
        Optional<Home> old = home(residences.homeOf(number));
        Optional<Home> found = home(to);
        return DisplacedChild.builder()
                .child(child.id())
                .authority(child.authority())
                .kind(vacancies
                        .groups()
                        .get(vacancies.groupOf(number).orElseThrow())
                        .kind())
                .oldHome(old.map(Home::id))
                .newHome(found.map(Home::id))
                .distances(distances(child, to))
                .feeBefore(old.flatMap(Home::weeklyFee))
                .feeAfter(found.flatMap(Home::weeklyFee))
                .build();
    }

    private Optional<Home> home(OptionalInt number) {
        return number.isPresent() ? Optional.of(supply.home(number.getAsInt())) : Optional.empty();
    }

    private Optional<ChildDistances> distances(LookedAfterChild child, OptionalInt to) {
        if (to.isEmpty() || !child.isDistanceComputed()) {
            return Optional.empty();
        }
        return child.origin().flatMap(origin -> child.placement()
                .flatMap(now -> supply.position(to.getAsInt()).map(then -> ChildDistances.of(origin, now, then))));
    }

    private ImmutableList<VacantHome> calls() {
        Map<Integer, Integer> proposed = new HashMap<>();
        homes.values().stream()
                .filter(OptionalInt::isPresent)
                .forEach(home -> proposed.merge(home.getAsInt(), 1, Integer::sum));
        Map<Integer, Long> suits = suitable.childrenByPoolInWhole();
        ImmutableList.Builder<VacantHome> calls = ImmutableList.builder();
        for (int number = 0; number < supply.size(); number++) {
            OptionalInt pool = vacancies.poolOf(number);
            long children = pool.isPresent() ? suits.getOrDefault(pool.getAsInt(), 0L) : 0;
            if (replacement.isOpen(number) && vacancies.placesOf(number) > 0 && children > 0) {
                Home home = supply.home(number);
                calls.add(VacantHome.builder()
                        .home(home.id())
                        .provider(test.market().ownership().providerOf(home))
                        .authority(supply.authority(number))
                        .kind(supply.group(number))
                        .vacant(vacancies.placesOf(number))
                        .proposed(proposed.getOrDefault(number, 0))
                        .suits(children)
                        .fee(home.weeklyFee())
                        .build());
            }
        }
        return ImmutableList.sortedCopyOf(VacantHome.CALL_FIRST, calls.build());
    }
}
