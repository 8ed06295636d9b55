package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.Home;

/**
 * Decides where a placement is, who provides it and under which number and code.
 *
 * <p>PLACE_PROVIDER keeps to the return's rules: PR0 with P1 only, PR1 and PR2 never with R2 or R5, none with Z11 to
 * Z14. A number is given except where the return needs none: with parents, in a health establishment, in custody, in an
 * unregistered place.
 */
final class SettingChooser {

    /**
     * Where a child lives for one placement.
     *
     * @param type the PLACE code, before it is fitted to a year
     * @param provider the PLACE_PROVIDER code
     * @param address where it is
     * @param urn the number, where there is one
     * @param sameCarer whether the carer is that of the placement before
     */
    record Setting(
            PlacementType type,
            PlacementProvider provider,
            Optional<Postcode> address,
            Optional<Urn> urn,
            boolean sameCarer) {}

    /**
     * Whom a placement is for.
     *
     * @param council who places the child
     * @param family where the family lives; nothing for an unaccompanied child
     * @param sex the sex of the child
     * @param age the age that must suit a home
     * @param from when the placement begins
     * @param open whether it goes on on the last day
     * @param before the placement before it
     */
    record Wanted(
            AuthorityId council,
            Optional<Postcode> family,
            Sex sex,
            int age,
            LocalDate from,
            boolean open,
            Optional<Setting> before) {}

    /** Where a placement lies: in the council's area, in another's, or beyond the region. */
    private enum Reach {
        OWN,
        NEIGHBOUR,
        BEYOND
    }

    /** Long term, also an approved adopter, neither: by hand. */
    private static final ImmutableMap<PlacementType, Integer> KIN_TYPES =
            ImmutableMap.of(PlacementType.U1, 35, PlacementType.U2, 2, PlacementType.U3, 63);

    private static final ImmutableMap<PlacementType, Integer> FOSTER_TYPES =
            ImmutableMap.of(PlacementType.U4, 42, PlacementType.U5, 4, PlacementType.U6, 54);

    /** Before it was registered, some supported accommodation was coded as independent living. */
    private static final int INDEPENDENT_LIVING_PERCENT = 20;

    private static final int SAME_CARER_ADOPTION_PERCENT = 20;

    /** Homes of the region that also took the region's children in the past; the others went elsewhere. */
    private static final int PAST_IN_REGION_PERCENT = 45;

    /** Two thirds of children in homes are outside their council's area, half over 20 miles away (Ofsted, NAO 2025). */
    private static final int CHILDRENS_HOMES_IN_REGION_PERCENT = 45;

    private static final ImmutableMap<PlacementProvider, Integer> HOME_PROVIDERS =
            ImmutableMap.of(PlacementProvider.PR4, 86, PlacementProvider.PR5, 8, PlacementProvider.PR2, 6);

    private static final ImmutableMap<PlacementProvider, Integer> SUPPORTED_PROVIDERS =
            ImmutableMap.of(PlacementProvider.PR4, 72, PlacementProvider.PR5, 20, PlacementProvider.PR1, 8);

    private final Places places;
    private final ProviderRoster roster;
    private final HomeBook homes;
    private final Urns urns;
    private final Draw draw;

    SettingChooser(Places places, ProviderRoster roster, HomeBook homes, Urns urns, Draw draw) {
        this.places = places;
        this.roster = roster;
        this.homes = homes;
        this.urns = urns;
        this.draw = draw;
    }

    Setting choose(CareKind kind, Wanted wanted) {
        Optional<Home> home = kind.homeKind().isPresent() ? homeOfRegion(kind, wanted) : Optional.empty();
        return home.map(found -> in(found, kind, wanted)).orElseGet(() -> elsewhere(kind, wanted));
    }

    /** Returns a number for a home that is not among the region's homes. */
    Optional<Urn> number() {
        return Optional.of(urns.next());
    }

    private Optional<Home> homeOfRegion(CareKind kind, Wanted wanted) {
        HomeBook.Placed placed =
                new HomeBook.Placed(kind, wanted.council(), origin(wanted), wanted.sex(), wanted.age(), wanted.from());
        if (kind == CareKind.CHILDRENS_HOME && !draw.percent(CHILDRENS_HOMES_IN_REGION_PERCENT)) {
            return Optional.empty();
        }
        if (wanted.open()) {
            return homes.takePlace(placed, draw);
        }
        return draw.percent(PAST_IN_REGION_PERCENT) ? homes.past(placed, draw) : Optional.empty();
    }

    private Setting in(Home home, CareKind kind, Wanted wanted) {
        PlacementProvider provider = home.provider()
                .map(owner -> roster.code(owner, wanted.council()))
                .orElse(PlacementProvider.codes().notRecorded());
        return new Setting(type(kind), provider, home.postcode(), HomeBook.urn(home), false);
    }

    private Setting elsewhere(CareKind kind, Wanted wanted) {
        if (kind == CareKind.WITH_PARENTS) {
            return new Setting(
                    PlacementType.P1, PlacementProvider.PR0, Optional.of(origin(wanted)), Optional.empty(), false);
        }
        if (kind == CareKind.ADOPTION) {
            return adoption(wanted);
        }
        ProviderRoster.Entry own = roster.council(wanted.council());
        PlacementType type = type(kind);
        Optional<Postcode> address = Optional.of(address(kind, wanted));
        return switch (kind) {
            case KINSHIP_FOSTERING, OWN_FOSTERING ->
                new Setting(type, PlacementProvider.PR1, address, own.fosteringService(), false);
            case AGENCY_FOSTERING -> {
                ProviderRoster.Entry agency = draw.oneOf(roster.agencies());
                yield new Setting(type, ProviderRoster.code(agency), address, agency.fosteringService(), false);
            }
            case SUPPORTED -> new Setting(type, draw.weighted(SUPPORTED_PROVIDERS), address, number(), false);
            case SECURE -> new Setting(type, PlacementProvider.PR2, address, number(), false);
            case HEALTH, CUSTODY -> new Setting(type, PlacementProvider.PR3, address, Optional.empty(), false);
            case UNREGISTERED ->
                new Setting(type, PlacementProvider.codes().notRecorded(), address, Optional.empty(), false);
            default -> new Setting(type, draw.weighted(HOME_PROVIDERS), address, number(), false);
        };
    }

    private Setting adoption(Wanted wanted) {
        // A household of the region counts the children in it; one who stays there as adopted would go uncounted.
        Optional<Setting> foster = wanted.before()
                .filter(before -> before.type().code().startsWith("U"))
                .filter(before -> before.address().filter(homes::isHome).isEmpty());
        if (foster.isPresent() && draw.percent(SAME_CARER_ADOPTION_PERCENT)) {
            Setting before = foster.get();
            return new Setting(PlacementType.A5, before.provider(), before.address(), before.urn(), true);
        }
        return new Setting(
                PlacementType.A6,
                PlacementProvider.PR1,
                Optional.of(address(CareKind.ADOPTION, wanted)),
                Optional.of(Urn.REGIONAL_ADOPTION_AGENCY),
                false);
    }

    private PlacementType type(CareKind kind) {
        return switch (kind) {
            case KINSHIP_FOSTERING -> draw.weighted(KIN_TYPES);
            case OWN_FOSTERING, AGENCY_FOSTERING -> draw.weighted(FOSTER_TYPES);
            case CHILDRENS_HOME -> PlacementType.K2;
            case SUPPORTED -> draw.percent(INDEPENDENT_LIVING_PERCENT) ? PlacementType.P2 : PlacementType.K3;
            case WITH_PARENTS -> PlacementType.P1;
            case ADOPTION -> PlacementType.A6;
            case SECURE -> PlacementType.K1;
            case RESIDENTIAL_SCHOOL -> PlacementType.S1;
            case FAMILY_CENTRE -> PlacementType.R3;
            case HEALTH -> PlacementType.R2;
            case CUSTODY -> PlacementType.R5;
            case UNREGISTERED -> PlacementType.Z12;
        };
    }

    /**
     * Draws an address. Published distances set the shares (DfE 2024-25: of placements begun, 59 % inside the area, 41
     * % outside, and a quarter over 20 miles away; medians, older: foster 5.5 miles, homes 17.8, semi-independent 4.0,
     * adoption 16.5).
     */
    private Postcode address(CareKind kind, Wanted wanted) {
        Reach reach = draw.weighted(reach(kind));
        ImmutableList<Postcode> sectors =
                switch (reach) {
                    case OWN -> places.within(wanted.council());
                    case NEIGHBOUR -> places.neighbouring(wanted.council());
                    case BEYOND -> places.beyond();
                };
        return places.newAddress(places.nearestOf(sectors, reach == Reach.OWN ? 2 : 1, origin(wanted)));
    }

    private static ImmutableMap<Reach, Integer> reach(CareKind kind) {
        return switch (kind) {
            case KINSHIP_FOSTERING -> reach(62, 21, 17);
            case OWN_FOSTERING -> reach(76, 15, 9);
            case AGENCY_FOSTERING -> reach(36, 38, 26);
            case SUPPORTED -> reach(64, 23, 13);
            case CHILDRENS_HOME, UNREGISTERED -> reach(10, 25, 65);
            case ADOPTION -> reach(25, 35, 40);
            default -> reach(10, 20, 70);
        };
    }

    private static ImmutableMap<Reach, Integer> reach(int own, int neighbour, int beyond) {
        return ImmutableMap.of(Reach.OWN, own, Reach.NEIGHBOUR, neighbour, Reach.BEYOND, beyond);
    }

    /**
     * Where distance is reckoned from: the family's home, or for an unaccompanied child a place in the council's area.
     */
    private Postcode origin(Wanted wanted) {
        return wanted.family().orElseGet(() -> places.within(wanted.council()).get(0));
    }
}
