package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.ResidentialSchool;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.Standing;
import org.placewright.core.provider.SupportedAccommodation;

/** Keeps account, while careers are made, of which places in the region's homes its children live in. */
final class HomeBook {

    /** Of so many homes with room one is chosen, the nearest: near is usual, nearest is not always to be had. */
    private static final int HOMES_CONSIDERED = 3;

    private final ImmutableList<Home> homes;
    private final ProviderRoster roster;
    private final Places places;
    private final LocalDate asOf;
    private final Map<HomeId, Integer> room = new TreeMap<>();

    HomeBook(ImmutableList<Home> homes, ProviderRoster roster, Places places, LocalDate asOf) {
        this.homes = homes;
        this.roster = roster;
        this.places = places;
        this.asOf = asOf;
        homes.forEach(home -> room.put(home.id(), takenPlaces(home)));
    }

    /** Where it is not known how many places are taken, every usable one may be. */
    private static int takenPlaces(Home home) {
        return home.capacity()
                .map(capacity -> capacity.occupied().orElse(capacity.usable()))
                .orElse(0);
    }

    /** Tells whether one of the region's homes is at an address. */
    boolean isHome(Postcode address) {
        return homes.stream()
                .anyMatch(home -> home.postcode().filter(address::equals).isPresent());
    }

    /** Finds a child a home in which they live on the last day, and takes the place. */
    Optional<Home> takePlace(Placed placed, Draw draw) {
        Optional<Home> home = nearest(placed, true, draw);
        home.ifPresent(taken -> room.merge(taken.id(), -1, Integer::sum));
        return home;
    }

    /** Finds a child a home in which they lived once, however full it was. */
    Optional<Home> past(Placed placed, Draw draw) {
        return nearest(placed, false, draw);
    }

    /**
     * Whom a home is sought for.
     *
     * @param kind the kind of placement
     * @param council who places the child
     * @param near where the child comes from
     * @param sex the sex of the child
     * @param age the age that must suit
     * @param from when the placement began
     */
    record Placed(CareKind kind, AuthorityId council, Postcode near, Sex sex, int age, LocalDate from) {}

    private Optional<Home> nearest(Placed placed, boolean withRoom, Draw draw) {
        List<Home> suitable = homes.stream()
                .filter(home -> !withRoom || room.getOrDefault(home.id(), 0) > 0)
                .filter(home -> suits(home, placed))
                .toList();
        if (suitable.isEmpty()) {
            return Optional.empty();
        }
        Home nearest = draw.oneOf(suitable);
        for (int i = 1; i < HOMES_CONSIDERED; i++) {
            Home other = draw.oneOf(suitable);
            if (distance(other, placed) < distance(nearest, placed)) {
                nearest = other;
            }
        }
        return Optional.of(nearest);
    }

    private double distance(Home home, Placed placed) {
        return home.postcode()
                .map(postcode -> places.metres(postcode, placed.near()))
                .orElse(Double.MAX_VALUE);
    }

    private boolean suits(Home home, Placed placed) {
        return placed.kind().homeKind().filter(home.kind()::equals).isPresent()
                && home.postcode().isPresent()
                && home.standingOn(asOf) == Standing.LIVE
                && home.standingOn(placed.from()) == Standing.LIVE
                && home.acceptedAges().map(ages -> ages.contains(placed.age())).orElse(true)
                && home.acceptedSex().map(sexes -> sexes.accepts(placed.sex())).orElse(true)
                && ownerSuits(home, placed);
    }

    private boolean ownerSuits(Home home, Placed placed) {
        Optional<AuthorityId> owner =
                home.provider().flatMap(provider -> roster.entry(provider).council());
        return switch (placed.kind()) {
            case OWN_FOSTERING -> owner.filter(placed.council()::equals).isPresent();
            case AGENCY_FOSTERING -> owner.isEmpty();
            default -> true;
        };
    }

    /** Returns the number a return gives for a placement in a home. */
    static Optional<Urn> urn(Home home) {
        if (home instanceof FosteringHousehold household) {
            return household.fosteringService();
        }
        return registration(home).map(Registration::urn);
    }

    private static Optional<Registration> registration(Home home) {
        if (home instanceof ChildrensHome childrensHome) {
            return childrensHome.registration();
        }
        if (home instanceof SecureChildrensHome secure) {
            return secure.registration();
        }
        if (home instanceof SupportedAccommodation supported) {
            return supported.registration();
        }
        return home instanceof ResidentialSchool school ? school.registration() : Optional.empty();
    }
}
