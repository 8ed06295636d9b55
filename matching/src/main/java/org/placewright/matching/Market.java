package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.measure.Quantity;
import javax.measure.quantity.Length;
import org.jspecify.annotations.Nullable;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.HomeId;
import org.placewright.core.measure.Lengths;
import org.placewright.core.provider.Home;

/**
 * A snapshot of the homes that could be asked, with their positions resolved and their facts indexed.
 *
 * <p>Homes are held in the order of their identifiers, whatever order they came in, and numbered in that order. For
 * each {@link Facet} a rule or criterion looks at, the market keeps a column: the different facts, and which home has
 * which. Columns are made when first asked for, or ahead of time by {@link #indexed}.
 *
 * <p>Immutable and safe to share between threads. Built in O(n log n); a column takes O(n).
 *
 * <p>{@link #with(Home)} derives a snapshot with one home changed, as when a vacancy is taken or freed: it shares
 * everything but one page of the homes and of each column the change touches, in O(pages) time, microseconds. What is
 * reckoned over the whole market ({@link #statistic}) stays as it was until the market is next built, so that a single
 * change moves no other home.
 */
public final class Market {

    private final HomeId[] ids;
    private final Pages<ListedHome> homes;
    private final Locator locator;
    private final Optional<SnapshotId> snapshot;
    private final ConcurrentHashMap<Facet<?>, FacetColumn<?>> columns;
    private final ConcurrentHashMap<Function<? super Market, ?>, Object> statistics;
    private final Optional<Market> base;
    private volatile @Nullable HomesOnGrid grid;

    private Market(
            HomeId[] ids,
            Pages<ListedHome> homes,
            Locator locator,
            Optional<SnapshotId> snapshot,
            ConcurrentHashMap<Facet<?>, FacetColumn<?>> columns,
            Optional<Market> base) {
        this.ids = ids;
        this.homes = homes;
        this.locator = locator;
        this.snapshot = snapshot;
        this.columns = columns;
        this.base = base;
        this.statistics = new ConcurrentHashMap<>();
    }

    /**
     * Returns a snapshot of the given homes, of which nothing is known but their own records.
     *
     * @param homes the homes, in any order
     * @param locator finds where they, and the places a referral names, are
     * @return the snapshot
     * @throws IllegalArgumentException if two homes have the same identifier
     */
    public static Market of(Iterable<? extends Home> homes, Locator locator) {
        return of(homes, ImmutableMap.of(), locator);
    }

    /**
     * Returns a snapshot of the given homes.
     *
     * @param homes the homes, in any order
     * @param listings what the authority knows of some of them besides
     * @param locator finds where they, and the places a referral names, are
     * @return the snapshot
     * @throws IllegalArgumentException if two homes have the same identifier, or something is listed of a home that is
     *     not there
     */
    public static Market of(Iterable<? extends Home> homes, Map<HomeId, Listing> listings, Locator locator) {
        List<Home> ordered = new ArrayList<>();
        homes.forEach(ordered::add);
        ordered.sort(Comparator.comparing(Home::id));
        HomeId[] ids = new HomeId[ordered.size()];
        int listed = 0;
        for (int i = 0; i < ids.length; i++) {
            ids[i] = ordered.get(i).id();
            listed += listings.containsKey(ids[i]) ? 1 : 0;
            if (i > 0 && ids[i].equals(ids[i - 1])) {
                throw new IllegalArgumentException(
                        "Market must not hold two homes named " + ids[i] + ". Maybe two registers overlap?");
            }
        }
        if (listed < listings.size()) {
            throw new IllegalArgumentException("Market must not list what is known of " + (listings.size() - listed)
                    + " homes it does not hold. Maybe they were closed since?");
        }
        Map<Postcode, Optional<GridPoint>> located = new HashMap<>();
        Pages<ListedHome> rows = Pages.of(ids.length, i -> {
            Home home = ordered.get(i);
            Optional<GridPoint> position = home.postcode().flatMap(at -> located.computeIfAbsent(at, locator::locate));
            return new ListedHome(home, listings.getOrDefault(ids[i], Listing.NOT_SPECIFIED), position.orElse(null));
        });
        return new Market(ids, rows, locator, Optional.empty(), new ConcurrentHashMap<>(), Optional.empty());
    }

    /**
     * Returns the same market under a name.
     *
     * @param id what names the snapshot
     * @return the same homes
     */
    public Market identifiedBy(SnapshotId id) {
        return new Market(ids, homes, locator, Optional.of(id), new ConcurrentHashMap<>(columns), Optional.of(basis()));
    }

    /**
     * Returns what names the snapshot.
     *
     * @return the identifier, if one was given since the last change
     */
    public Optional<SnapshotId> snapshot() {
        return snapshot;
    }

    /**
     * Returns the market with one home changed. The snapshot it makes has no name of its own yet.
     *
     * @param home the home as it is now
     * @return the snapshot
     * @throws IllegalArgumentException if the market has no home of that identifier; to add or remove homes, build anew
     */
    public Market with(Home home) {
        return with(home, listed(numberOf(home.id())).listing());
    }

    /**
     * Returns the market with one home, and what is known of it besides, changed.
     *
     * @param home the home as it is now
     * @param listing what the authority knows besides
     * @return the snapshot
     * @throws IllegalArgumentException if the market has no home of that identifier; to add or remove homes, build anew
     */
    public Market with(Home home, Listing listing) {
        int number = numberOf(home.id());
        ListedHome changed = new ListedHome(
                home, listing, home.postcode().flatMap(locator::locate).orElse(null));
        ConcurrentHashMap<Facet<?>, FacetColumn<?>> derived = new ConcurrentHashMap<>();
        columns.forEach((facet, column) -> derived.put(facet, changed(facet, column, number, changed)));
        Market market =
                new Market(ids, homes.with(number, changed), locator, Optional.empty(), derived, Optional.of(basis()));
        if (changed.position().equals(listed(number).position())) {
            market.grid = grid;
        }
        return market;
    }

    @SuppressWarnings("unchecked")
    private static <F> FacetColumn<F> changed(Facet<F> facet, FacetColumn<?> column, int number, ListedHome home) {
        return ((FacetColumn<F>) column).with(number, facet.of(home));
    }

    /**
     * Returns the market with what is reckoned over all homes taken from another snapshot, as when homes are added in
     * the course of a day and what was reckoned in the morning is to stand.
     *
     * @param other the snapshot whose statistics are to be used
     * @return the same homes
     */
    public Market withStatisticsOf(Market other) {
        return new Market(ids, homes, locator, snapshot, new ConcurrentHashMap<>(columns), Optional.of(other.basis()));
    }

    private Market basis() {
        return base.orElse(this);
    }

    /**
     * Returns the market once it has the columns of the given facets.
     *
     * @param facets what will be looked at
     * @return this market
     */
    public Market indexed(Iterable<? extends Facet<?>> facets) {
        facets.forEach(this::column);
        return this;
    }

    /**
     * Returns the column of a facet, for those who rank.
     *
     * @param <F> the facts
     * @param facet what is looked at
     * @return the facts of every home, in the order of their numbers
     */
    @SuppressWarnings("unchecked")
    public <F> FacetColumn<F> column(Facet<F> facet) {
        FacetColumn<?> column = columns.get(facet);
        if (column == null) {
            column = columns.computeIfAbsent(facet, absent -> columnOf(facet));
        }
        return (FacetColumn<F>) column;
    }

    private <F> FacetColumn<F> columnOf(Facet<F> facet) {
        return FacetColumn.of(size(), i -> facet.of(listed(i)), facet.outline());
    }

    /**
     * Returns something reckoned over the whole market, such as a mean. It is reckoned once, on the market as it was
     * built: a snapshot derived by {@link #with(Home)} has the statistics of the one it came from.
     *
     * @param <S> what it is; immutable
     * @param statistic reckons it; a pure function, known by its identity: keep it in a constant
     * @return the statistic
     */
    @SuppressWarnings("unchecked")
    public <S> S statistic(Function<? super Market, ? extends S> statistic) {
        Market frozen = basis();
        Object known = frozen.statistics.get(statistic);
        if (known == null) {
            // Reckoned outside the map: a statistic may ask for another.
            Object reckoned = statistic.apply(frozen);
            known = Optional.ofNullable(frozen.statistics.putIfAbsent(statistic, reckoned))
                    .orElse(reckoned);
        }
        return (S) known;
    }

    /**
     * Returns how many homes there are.
     *
     * @return 0 or more
     */
    public int size() {
        return ids.length;
    }

    /**
     * Returns a home by its number.
     *
     * @param number 0 to one less than {@link #size}: the place of its identifier in their order
     * @return the home as it is listed
     */
    public ListedHome listed(int number) {
        return homes.get(number);
    }

    /**
     * Returns the number of a home.
     *
     * @param id the identifier
     * @return its number
     * @throws IllegalArgumentException if the market has no such home
     */
    public int numberOf(HomeId id) {
        int number = Arrays.binarySearch(ids, id);
        if (number < 0) {
            throw new IllegalArgumentException(
                    "Market has no home named " + id + ". Maybe it was added since the market was built?");
        }
        return number;
    }

    /**
     * Returns every home.
     *
     * @return the homes, in the order of their identifiers
     */
    public ImmutableList<Home> homes() {
        ImmutableList.Builder<Home> all = ImmutableList.builderWithExpectedSize(size());
        for (int i = 0; i < size(); i++) {
            all.add(listed(i).home());
        }
        return all.build();
    }

    /**
     * Returns the home with an identifier.
     *
     * @param id the identifier
     * @return the home, if the market has it
     */
    public Optional<Home> home(HomeId id) {
        return listed(id).map(ListedHome::home);
    }

    /**
     * Returns the home with an identifier, as it is listed.
     *
     * @param id the identifier
     * @return the home, if the market has it
     */
    public Optional<ListedHome> listed(HomeId id) {
        int number = Arrays.binarySearch(ids, id);
        return number < 0 ? Optional.empty() : Optional.of(listed(number));
    }

    /**
     * Returns where a home is.
     *
     * @param id the identifier of the home
     * @return its position, if the market has the home, its postcode is known and could be located
     */
    public Optional<GridPoint> positionOf(HomeId id) {
        return listed(id).flatMap(ListedHome::position);
    }

    /**
     * Returns the homes near a place, found by the squares of the National Grid it touches. It is for those who ask
     * about a place and not about a child: how many homes there are around a school, or an authority's town. Neither
     * rules nor criteria use it, for a ranking says of every home where it stands and how far it is.
     *
     * @param place the middle
     * @param distance how far away they may be, 0 metres or more
     * @return the numbers of the homes no further away, in order; a home that could not be located is not among them
     * @throws IllegalArgumentException if the distance is negative
     */
    public ImmutableIntArray within(GridPoint place, Quantity<Length> distance) {
        double metres = Lengths.inMetres(distance);
        if (!(metres >= 0)) {
            throw new IllegalArgumentException(
                    "Market distance must be 0 or more metres but was " + metres + ". Maybe make it with Lengths?");
        }
        HomesOnGrid squares = grid;
        if (squares == null) {
            squares = HomesOnGrid.of(size(), i -> listed(i).position().orElse(null));
            grid = squares;
        }
        return squares.within(place, metres);
    }

    /**
     * Returns where a postcode is.
     *
     * @param postcode a postcode of any precision
     * @return its position, if known
     */
    public Optional<GridPoint> locate(Postcode postcode) {
        return locator.locate(postcode);
    }

    /**
     * Returns what finds where postcodes are.
     *
     * @return the locator
     */
    public Locator locator() {
        return locator;
    }

    /** Returns the number of homes only. */
    @Override
    public String toString() {
        return "Market[" + size() + " homes]";
    }
}
