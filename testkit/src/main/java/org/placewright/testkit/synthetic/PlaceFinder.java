package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.Urn;
import org.placewright.testkit.synthetic.DistanceBands.Band;

/**
 * Finds the places where one council's children live: those who are in care on the last day in the places held for
 * them, each taken once; those who lived somewhere before in the same homes, however full; and all others, and those
 * for whom no place is left that takes them, at addresses that are no home of the market.
 */
final class PlaceFinder {

    /** By hand: of so many places held the first in the band of distance drawn is taken. */
    private static final int PLACES_CONSIDERED = 100;

    private static final int SECTORS_CONSIDERED = 40;
    private static final int FAR_SECTORS_COMPARED = 3;
    private static final int FIRST_OTHER_UNIT = 250;
    static final int LAST_OTHER_UNIT = 349;
    private static final int FIRST_OTHER_URN = 9_400_000;
    private static final int OTHER_URNS = 500_000;

    /** Long term, also an approved adopter, neither: by hand. */
    private static final ImmutableMap<PlacementType, Integer> KIN_TYPES =
            ImmutableMap.of(PlacementType.U1, 35, PlacementType.U2, 2, PlacementType.U3, 63);

    private static final ImmutableMap<PlacementType, Integer> FOSTER_TYPES =
            ImmutableMap.of(PlacementType.U4, 42, PlacementType.U5, 4, PlacementType.U6, 54);

    private static final ImmutableMap<PlacementProvider, Integer> HOME_PROVIDERS =
            ImmutableMap.of(PlacementProvider.PR4, 84, PlacementProvider.PR5, 6, PlacementProvider.PR2, 10);

    /** Where a placement is: as an episode records it, with the home if it is one of the market's. */
    record Place(
            PlacementType type,
            PlacementProvider provider,
            Postcode address,
            Optional<Urn> urn,
            Optional<MarketHome> home) {

        /** Returns nothing of the value: it is where a child lives. */
        @Override
        public String toString() {
            return "Place[...]";
        }
    }

    /** A child to be placed: how old, and whether the placement still lasts on the last day. */
    record Resident(int age, Sex sex, boolean onLastDay) {}

    private final int council;
    private final Country country;
    private final DistanceBands bands;
    private final ImmutableList<MarketHome> homes;
    private final Owner own;
    private final HeldPlaces held;
    private final int[][] left = new int[CareHazards.KINDS][];
    private final int[] leftCount = new int[CareHazards.KINDS];
    private final Draw draw;

    PlaceFinder(
            int council,
            Country country,
            DistanceBands bands,
            MarketGenerator.Market market,
            HeldPlaces held,
            Draw draw) {
        this.council = council;
        this.country = country;
        this.bands = bands;
        this.homes = market.homes();
        this.own = market.owners().owner(council);
        this.held = held;
        this.draw = draw;
        for (CareKind kind : CareKind.values()) {
            left[kind.index()] = held.of(council, kind).clone();
            leftCount[kind.index()] = left[kind.index()].length;
        }
    }

    /** Finds one place for all of some children, from a day on; the family lives in the sector. */
    Place find(CareKind kind, int family, List<Resident> residents, long from) {
        if (kind == CareKind.WITH_PARENTS) {
            return elsewhere(kind, family);
        }
        Band band = bands.drawn(kind, Country.isCounty(council), draw);
        int staying = (int) residents.stream().filter(Resident::onLastDay).count();
        Optional<MarketHome> home = staying > 0
                ? taken(kind, family, band, residents, from, staying)
                : known(kind, family, band, residents, from);
        return home.map(found -> in(found, kind)).orElseGet(() -> elsewhere(kind, inBand(band, family)));
    }

    private Optional<MarketHome> taken(
            CareKind kind, int family, Band band, List<Resident> residents, long from, int staying) {
        int[] places = left[kind.index()];
        int count = leftCount[kind.index()];
        int found = -1;
        int start = count == 0 ? 0 : draw.between(0, count - 1);
        for (int i = 0; i < count; i++) {
            int at = (start + i) % count;
            MarketHome home = homes.get(places[at]);
            if (takesAll(home, residents, from) && (staying == 1 || room(kind, places[at]) >= staying)) {
                boolean near = i < PLACES_CONSIDERED;
                if (found < 0 || near) {
                    found = at;
                }
                if (!near || band(family, home.sector()) == band) {
                    break;
                }
            }
        }
        if (found < 0) {
            return Optional.empty();
        }
        int number = places[found];
        for (int i = leftCount[kind.index()] - 1, taken = 0; taken < staying; i--) {
            if (places[i] == number) {
                places[i] = places[--leftCount[kind.index()]];
                taken++;
            }
        }
        return Optional.of(homes.get(number));
    }

    private int room(CareKind kind, int number) {
        int room = 0;
        for (int i = 0; i < leftCount[kind.index()]; i++) {
            room += left[kind.index()][i] == number ? 1 : 0;
        }
        return room;
    }

    private Optional<MarketHome> known(CareKind kind, int family, Band band, List<Resident> residents, long from) {
        int[] places = held.of(council, kind);
        for (int i = 0; i < PLACES_CONSIDERED && places.length > 0; i++) {
            MarketHome home = homes.get(places[draw.between(0, places.length - 1)]);
            if (band(family, home.sector()) == band && takesAll(home, residents, from)) {
                return Optional.of(home);
            }
        }
        return Optional.empty();
    }

    private static boolean takesAll(MarketHome home, List<Resident> residents, long from) {
        for (Resident resident : residents) {
            if (!home.takes(resident.age(), resident.sex(), from)) {
                return false;
            }
        }
        return true;
    }

    private Band band(int family, int sector) {
        boolean near = country.metres(family, sector) <= Country.LINE_METRES;
        if (Country.areaOf(sector) == council) {
            return near ? Band.INSIDE_NEAR : Band.INSIDE_FAR;
        }
        return near ? Band.OUTSIDE_NEAR : Band.OUTSIDE_FAR;
    }

    /** Returns a sector in a band of distance, or one tried for it if none was found. */
    private int inBand(Band band, int family) {
        int[] near = country.neighbours(council);
        int chosen = -1;
        int tried = family;
        int compared = 0;
        for (int i = 0; i < SECTORS_CONSIDERED; i++) {
            int area =
                    switch (band) {
                        case INSIDE_NEAR, INSIDE_FAR -> council;
                        case OUTSIDE_NEAR -> near[draw.between(0, near.length - 1)];
                        case OUTSIDE_FAR -> draw.between(0, country.areas() - 1);
                    };
            tried = Country.sectorOf(area, draw.between(0, Country.SECTORS_IN_AREA - 1));
            if (band(family, tried) != band) {
                continue;
            }
            if (band != Band.OUTSIDE_FAR) {
                return tried;
            }
            // The nearest of some: far is often not very far.
            chosen = chosen < 0 || country.metres(family, tried) < country.metres(family, chosen) ? tried : chosen;
            if (++compared == FAR_SECTORS_COMPARED) {
                return chosen;
            }
        }
        return chosen < 0 ? tried : chosen;
    }

    private Place in(MarketHome home, CareKind kind) {
        return new Place(
                type(kind), home.owner().code(council), home.address(), Optional.of(home.urn()), Optional.of(home));
    }

    private Place elsewhere(CareKind kind, int sector) {
        Postcode address = country.address(sector, draw.between(FIRST_OTHER_UNIT, LAST_OTHER_UNIT));
        return switch (kind) {
            case KINSHIP_FOSTERING, OWN_FOSTERING -> place(kind, PlacementProvider.PR1, address, own.service());
            case ADOPTION -> place(kind, PlacementProvider.PR1, address, Urn.REGIONAL_ADOPTION_AGENCY);
            case SECURE -> place(kind, PlacementProvider.PR2, address, otherUrn());
            case WITH_PARENTS -> unregistered(kind, PlacementProvider.PR0, address);
            case HEALTH, CUSTODY -> unregistered(kind, PlacementProvider.PR3, address);
            case UNREGISTERED -> unregistered(kind, PlacementProvider.codes().notRecorded(), address);
            case AGENCY_FOSTERING -> place(kind, PlacementProvider.PR4, address, otherUrn());
            default -> place(kind, draw.weighted(HOME_PROVIDERS), address, otherUrn());
        };
    }

    private Place place(CareKind kind, PlacementProvider provider, Postcode address, Urn urn) {
        return new Place(type(kind), provider, address, Optional.of(urn), Optional.empty());
    }

    private Place unregistered(CareKind kind, PlacementProvider provider, Postcode address) {
        return new Place(type(kind), provider, address, Optional.empty(), Optional.empty());
    }

    private Urn otherUrn() {
        return new Urn(Integer.toString(FIRST_OTHER_URN + draw.between(0, OTHER_URNS - 1)));
    }

    private PlacementType type(CareKind kind) {
        return switch (kind) {
            case KINSHIP_FOSTERING -> draw.weighted(KIN_TYPES);
            case OWN_FOSTERING, AGENCY_FOSTERING -> draw.weighted(FOSTER_TYPES);
            case CHILDRENS_HOME -> PlacementType.K2;
            case SUPPORTED -> PlacementType.K3;
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
}
