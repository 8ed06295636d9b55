package org.placewright.sufficiency.supply;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.Standing;
import org.placewright.core.provider.UsableCapacity;

/**
 * The homes that may care for any child on a day, resolved: where each is, of which kind, and how many places it has.
 *
 * <p>Homes are numbered from 0 in the order of their identifiers, whatever order they came in. Homes of which the
 * standing does not count are left out and counted by standing, so that the parts add up to the homes given. A
 * household only for children its carer is connected with is a home for no other child, and left out always.
 *
 * <p>How many places a home has is told by its {@link UsableCapacity}; where it has none, by the register or the terms
 * of a full approval, of which nothing is known to be blocked or occupied; else it is not known, which is never 0.
 * Areas are those the homes name: a code, or a name that {@link LocalAuthorities} knows on the day, becomes the code.
 *
 * <p>Building takes O(homes log homes). Immutable and safe to share between threads.
 */
public final class Supply {

    /** The standing that counts unless another is asked for: registered or approved for certain. */
    public static final ImmutableSet<Standing> LIVE = ImmutableSet.of(Standing.LIVE);

    private static final int NOT_KNOWN = -1;

    private final LocalDate day;
    private final ImmutableList<Home> homes;
    private final ImmutableMap<Standing, Long> leftOut;
    private final ImmutableList<Optional<AuthorityId>> authorities;
    private final ImmutableList<Optional<GridPoint>> positions;
    private final int[] registered;
    private final int[] usable;
    private final int[] occupied;

    private Supply(LocalDate day, ImmutableList<Home> homes, ImmutableMap<Standing, Long> leftOut, Locator locator) {
        this.day = day;
        this.homes = homes;
        this.leftOut = leftOut;
        this.authorities = homes.stream()
                .map(home -> home.localAuthority()
                        .map(id -> LocalAuthorities.ofEngland().codeOf(id, day)))
                .collect(ImmutableList.toImmutableList());
        this.positions = homes.stream()
                .map(home -> home.postcode().flatMap(locator::locate))
                .collect(ImmutableList.toImmutableList());
        this.registered = new int[homes.size()];
        this.usable = new int[homes.size()];
        this.occupied = new int[homes.size()];
        for (int i = 0; i < homes.size(); i++) {
            Home home = homes.get(i);
            OptionalInt places = registeredPlaces(home);
            registered[i] = places.orElse(NOT_KNOWN);
            usable[i] = home.capacity().map(UsableCapacity::usable).orElse(registered[i]);
            occupied[i] = home.capacity()
                    .map(UsableCapacity::occupied)
                    .orElse(OptionalInt.empty())
                    .orElse(NOT_KNOWN);
        }
    }

    /**
     * Resolves the homes that were registered, or fully approved, on a day.
     *
     * @param homes the homes as of the day, each once
     * @param day the day
     * @param locator finds where postcodes are
     * @return the supply
     * @throws IllegalArgumentException if two homes have one identifier
     */
    public static Supply on(Iterable<? extends Home> homes, LocalDate day, Locator locator) {
        return on(homes, day, locator, LIVE);
    }

    /**
     * Resolves the homes of some standings on a day.
     *
     * @param homes the homes as of the day, each once
     * @param day the day
     * @param locator finds where postcodes are
     * @param counted the standings that count: {@link #LIVE}, or besides it those of which nothing is recorded
     * @return the supply
     * @throws IllegalArgumentException if two homes have one identifier, or another standing is to count
     */
    public static Supply on(
            Iterable<? extends Home> homes, LocalDate day, Locator locator, ImmutableSet<Standing> counted) {
        if (!ImmutableSet.of(Standing.LIVE, Standing.NOT_RECORDED).containsAll(counted)) {
            throw new IllegalArgumentException("Supply can count homes that are live, or of which nothing is recorded, "
                    + "but not " + counted + ". Maybe ask for those two only?");
        }
        ImmutableList<Home> sorted = ImmutableList.sortedCopyOf(Comparator.comparing(Home::id), homes);
        Map<Standing, Long> leftOut = new EnumMap<>(Standing.class);
        ImmutableList.Builder<Home> kept = ImmutableList.builder();
        for (int i = 0; i < sorted.size(); i++) {
            Home home = sorted.get(i);
            if (i > 0 && home.id().equals(sorted.get(i - 1).id())) {
                throw new IllegalArgumentException(
                        "Supply must be given each home once but one identifier is there twice. Maybe join the "
                                + "files, or number the homes of each apart?");
            }
            Standing standing = home.standingOn(day);
            if (counted.contains(standing)) {
                kept.add(home);
            } else {
                leftOut.merge(standing, 1L, Long::sum);
            }
        }
        return new Supply(day, kept.build(), Maps.immutableEnumMap(leftOut), locator);
    }

    static OptionalInt registeredPlaces(Home home) {
        if (home.capacity().isPresent()) {
            return OptionalInt.of(home.capacity().get().registered());
        }
        Optional<OptionalInt> stated = home instanceof FosteringHousehold household
                ? household
                        .approval()
                        .filter(Approval.Full.class::isInstance)
                        .flatMap(full -> household.terms())
                        .map(ApprovalTerms::children)
                : home.registration().map(Registration::places);
        return stated.orElse(OptionalInt.empty());
    }

    /**
     * Returns the day.
     *
     * @return the date
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Returns how many homes count.
     *
     * @return 0 or more
     */
    public int size() {
        return homes.size();
    }

    /**
     * Returns the homes that count, in the order of their numbers.
     *
     * @return the homes
     */
    public ImmutableList<Home> homes() {
        return homes;
    }

    /**
     * Returns a home.
     *
     * @param home 0 to {@link #size()} - 1
     * @return the home
     */
    public Home home(int home) {
        return homes.get(home);
    }

    /**
     * Returns how many homes are left out because of their standing.
     *
     * @return homes by standing, those that occur
     */
    public ImmutableMap<Standing, Long> leftOut() {
        return leftOut;
    }

    /**
     * Returns the group that planning puts placements in a home in.
     *
     * @param home 0 to {@link #size()} - 1
     * @return fostering, residential, secure or supported
     */
    public PlacementGroup group(int home) {
        return homes.get(home).kind().placementGroup();
    }

    /**
     * Returns whose area a home lies in.
     *
     * @param home 0 to {@link #size()} - 1
     * @return the authority, by its code where it has one; empty if not known
     */
    public Optional<AuthorityId> authority(int home) {
        return authorities.get(home);
    }

    /**
     * Returns where a home is; personal, because children live there.
     *
     * @param home 0 to {@link #size()} - 1
     * @return the position of its postcode; empty if there is none or it is not found
     */
    public Optional<GridPoint> position(int home) {
        return positions.get(home);
    }

    /**
     * Returns the places on the certificate, or approved for.
     *
     * @param home 0 to {@link #size()} - 1
     * @return 0 or more; empty if not known
     */
    public OptionalInt registered(int home) {
        return known(registered[home]);
    }

    /**
     * Returns the places that can be used: registered less blocked, and no more than are staffed.
     *
     * @param home 0 to {@link #size()} - 1
     * @return 0 to those registered; empty if not known
     */
    public OptionalInt usable(int home) {
        return known(usable[home]);
    }

    /**
     * Returns the places children live in.
     *
     * @param home 0 to {@link #size()} - 1
     * @return 0 or more, and more than are usable where a home is over-occupied; empty if not known
     */
    public OptionalInt occupied(int home) {
        return known(occupied[home]);
    }

    private static OptionalInt known(int places) {
        return places == NOT_KNOWN ? OptionalInt.empty() : OptionalInt.of(places);
    }

    /** Returns the day and how many homes there are only. */
    @Override
    public String toString() {
        return "Supply[" + day + ", " + homes.size() + " homes]";
    }
}
