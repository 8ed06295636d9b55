package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;

/**
 * What changed in a market between two days: homes and owners that came, went and changed hands.
 *
 * <p>Homes are told by their identifiers, and owners by the tops of their groups, so both days must name them alike;
 * resolve both with the later register of owners unless a group itself changed. A home changed hands where its owner is
 * known on both days and differs.
 *
 * <p>What adds up: homes before + opened - closed = homes after; places before + in homes opened - in homes closed +
 * recounted = places after, where {@code recounted} is the change in homes that stayed, a home whose places are not
 * known on one of the days adding none for that day. O(n log n).
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>meaning</th></tr>
 * <tr><td>homesBefore, homesAfter</td><td>counts</td><td>homes on each day</td></tr>
 * <tr><td>opened, closed, changedHands</td><td>{@link HomeId}s</td><td>homes on the later day only, on the earlier day
 *     only, and on both with another owner</td></tr>
 * <tr><td>entered, exited</td><td>{@link ProviderId}s</td><td>owners with homes on the later, or earlier, day only</td></tr>
 * <tr><td>ownersBefore</td><td>count</td><td>owners with homes on the earlier day</td></tr>
 * <tr><td>placesBefore, placesAfter, placesOpened, placesClosed</td><td>counts</td>
 *     <td>registered places on each day, and in homes opened and closed, where they are known</td></tr>
 * <tr><td>recounted</td><td>whole number</td><td>change in places of homes that stayed</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class MarketChurn {

    MarketChurn() {}

    /**
     * Compares a market on two days.
     *
     * @param before the market on the earlier day
     * @param after the market on the later day, or the same
     * @return what changed
     * @throws IllegalArgumentException if the days are the other way round
     */
    public static MarketChurn between(Market before, Market after) {
        if (after.supply().day().isBefore(before.supply().day())) {
            throw new IllegalArgumentException(
                    "MarketChurn after " + after.supply().day() + " is earlier than before "
                            + before.supply().day() + ". Maybe they are swapped?");
        }
        SortedMap<HomeId, Integer> earlier = numbers(before);
        SortedMap<HomeId, Integer> later = numbers(after);
        ImmutableSortedSet<HomeId> opened = only(later, earlier);
        ImmutableSortedSet<HomeId> closed = only(earlier, later);
        long placesBefore = places(before, earlier, earlier.keySet());
        long placesAfter = places(after, later, later.keySet());
        long placesOpened = places(after, later, opened);
        long placesClosed = places(before, earlier, closed);
        SortedSet<ProviderId> ownersBefore = owners(before);
        SortedSet<ProviderId> ownersAfter = owners(after);
        return new Builder()
                .homesBefore(earlier.size())
                .homesAfter(later.size())
                .opened(opened)
                .closed(closed)
                .changedHands(Sets.filter(
                        Sets.intersection(earlier.keySet(), later.keySet()),
                        home -> changedHands(
                                before.owner(Objects.requireNonNull(earlier.get(home))),
                                after.owner(Objects.requireNonNull(later.get(home))))))
                .entered(Sets.difference(ownersAfter, ownersBefore))
                .exited(Sets.difference(ownersBefore, ownersAfter))
                .ownersBefore(ownersBefore.size())
                .placesBefore(placesBefore)
                .placesAfter(placesAfter)
                .placesOpened(placesOpened)
                .placesClosed(placesClosed)
                .recounted(placesAfter - placesOpened - (placesBefore - placesClosed))
                .build();
    }

    private static SortedMap<HomeId, Integer> numbers(Market market) {
        SortedMap<HomeId, Integer> numbers = new TreeMap<>();
        for (int home = 0; home < market.supply().size(); home++) {
            numbers.put(market.supply().home(home).id(), home);
        }
        return numbers;
    }

    private static ImmutableSortedSet<HomeId> only(SortedMap<HomeId, Integer> here, SortedMap<HomeId, Integer> there) {
        return ImmutableSortedSet.copyOf(Sets.difference(here.keySet(), there.keySet()));
    }

    private static long places(Market market, SortedMap<HomeId, Integer> numbers, Iterable<HomeId> homes) {
        long places = 0;
        for (HomeId home : homes) {
            OptionalInt known = market.supply().registered(Objects.requireNonNull(numbers.get(home)));
            places += known.orElse(0);
        }
        return places;
    }

    private static SortedSet<ProviderId> owners(Market market) {
        SortedSet<ProviderId> owners = new TreeSet<>();
        market.groups().values().stream()
                .filter(group -> !group.homes().isEmpty())
                .forEach(group -> owners.add(group.top()));
        return owners;
    }

    private static boolean changedHands(Optional<ProviderId> before, Optional<ProviderId> after) {
        return before.isPresent() && after.isPresent() && !before.equals(after);
    }

    /**
     * Returns the homes on the earlier day.
     *
     * @return a count
     */
    public abstract int homesBefore();

    /**
     * Returns the homes on the later day.
     *
     * @return a count
     */
    public abstract int homesAfter();

    /**
     * Returns the homes there only on the later day.
     *
     * @return their identifiers
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<HomeId> opened();

    /**
     * Returns the homes there only on the earlier day.
     *
     * @return their identifiers
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<HomeId> closed();

    /**
     * Returns the homes that have another owner.
     *
     * @return identifiers of homes there on both days, whose owner is known on both
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<HomeId> changedHands();

    /**
     * Returns the owners that came.
     *
     * @return tops with homes on the later day only
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ProviderId> entered();

    /**
     * Returns the owners that went.
     *
     * @return tops with homes on the earlier day only
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ProviderId> exited();

    /**
     * Returns the owners on the earlier day.
     *
     * @return how many had homes
     */
    public abstract int ownersBefore();

    /**
     * Returns the places on the earlier day.
     *
     * @return registered places, of homes where they are known
     */
    public abstract long placesBefore();

    /**
     * Returns the places on the later day.
     *
     * @return registered places, of homes where they are known
     */
    public abstract long placesAfter();

    /**
     * Returns the places in homes opened.
     *
     * @return registered places, of homes where they are known
     */
    public abstract long placesOpened();

    /**
     * Returns the places in homes closed.
     *
     * @return registered places, of homes where they are known
     */
    public abstract long placesClosed();

    /**
     * Returns the change in places of homes that stayed.
     *
     * @return places, below 0 where they are fewer
     */
    public abstract long recounted();

    /**
     * Returns the rate at which homes opened.
     *
     * @return homes opened for each on the earlier day; empty if there were none
     */
    public final OptionalDouble openingRate() {
        return rate(opened().size(), homesBefore());
    }

    /**
     * Returns the rate at which homes closed.
     *
     * @return homes closed for each on the earlier day, 0 to 1; empty if there were none
     */
    public final OptionalDouble closingRate() {
        return rate(closed().size(), homesBefore());
    }

    /**
     * Returns the rate at which owners came.
     *
     * @return owners entered for each on the earlier day; empty if there were none
     */
    public final OptionalDouble entryRate() {
        return rate(entered().size(), ownersBefore());
    }

    /**
     * Returns the rate at which owners went.
     *
     * @return owners exited for each on the earlier day, 0 to 1; empty if there were none
     */
    public final OptionalDouble exitRate() {
        return rate(exited().size(), ownersBefore());
    }

    private static OptionalDouble rate(int changed, int before) {
        return before == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) changed / before);
    }

    /** Builds a {@link MarketChurn}. */
    static final class Builder extends ImmutableMarketChurn.Builder {}
}
