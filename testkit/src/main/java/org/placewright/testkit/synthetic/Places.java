package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;

/**
 * The ground the region stands on: council areas, postcode sectors in them and beyond them, and addresses that no two
 * households share.
 *
 * <p>Postcode areas that begin with Z and do not exist: the only real one is ZE. A council has eight districts of five
 * sectors, as one of 200,000 people would. The areas are discs of 14 km radius, on a lattice 28 km wide, denser towards
 * their middle; four more sectors for each council lie in a ring around them (of up to four councils, 60 to 140 km from
 * the first), for placements far away.
 */
final class Places {

    /** Invented; no authority of the United Kingdom has one of these names. */
    private static final ImmutableList<String> COUNCILS = ImmutableList.of(
            "Northmoor",
            "Eastwick",
            "Saltmere",
            "Harrowfen",
            "Quillbridge",
            "Tamberley",
            "Westerfold",
            "Larkhaven",
            "Ostrand",
            "Dunmarrow",
            "Fenwold",
            "Greycliffe");

    /** Second letters of the areas, one for each council; ZE is Lerwick. */
    private static final String AREA_LETTERS = "ABCDFGHKLMNP";

    private static final String BEYOND_LETTER = "Y";
    private static final String INWARD_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int DISTRICTS = 8;
    private static final int SECTORS_IN_DISTRICT = 5;
    private static final int SECTORS_BEYOND_FOR_COUNCIL = 4;
    private static final int CENTRE_EASTING = 400_000;
    private static final int CENTRE_NORTHING = 300_000;
    private static final int LATTICE_EAST = 28_000;
    private static final int LATTICE_NORTH = 25_000;
    private static final int AREA_RADIUS = 14_000;
    private static final int BEYOND_NEAREST = 60_000;
    private static final int BEYOND_WIDTH = 80_000;

    private final ImmutableSortedMap<Postcode, GridPoint> sectors;
    private final ImmutableMap<AuthorityId, ImmutableList<Postcode>> byCouncil;
    private final ImmutableList<Postcode> beyond;
    private final Draw draw;
    private final Set<Postcode> taken = new HashSet<>();

    private Places(
            Map<Postcode, GridPoint> sectors,
            ImmutableMap<AuthorityId, ImmutableList<Postcode>> byCouncil,
            ImmutableList<Postcode> beyond,
            Draw draw) {
        this.sectors = ImmutableSortedMap.copyOf(sectors);
        this.byCouncil = byCouncil;
        this.beyond = beyond;
        this.draw = draw;
    }

    static int mostCouncils() {
        return COUNCILS.size();
    }

    static Places generate(int councilCount, Draw draw) {
        Map<Postcode, GridPoint> sectors = new TreeMap<>();
        ImmutableMap.Builder<AuthorityId, ImmutableList<Postcode>> byCouncil = ImmutableMap.builder();
        int columns = (int) Math.ceil(Math.sqrt(councilCount));
        for (int i = 0; i < councilCount; i++) {
            int row = i / columns;
            int east = (i % columns) * LATTICE_EAST + (row % 2) * LATTICE_EAST / 2;
            ImmutableList.Builder<Postcode> own = ImmutableList.builder();
            for (int n = 0; n < DISTRICTS * SECTORS_IN_DISTRICT; n++) {
                Postcode sector = sector(AREA_LETTERS.substring(i, i + 1), n);
                sectors.put(sector, inDisc(CENTRE_EASTING + east, CENTRE_NORTHING + row * LATTICE_NORTH, draw));
                own.add(sector);
            }
            byCouncil.put(AuthorityId.of(COUNCILS.get(i)), own.build());
        }
        ImmutableList.Builder<Postcode> beyond = ImmutableList.builder();
        for (int n = 0; n < SECTORS_BEYOND_FOR_COUNCIL * councilCount; n++) {
            Postcode sector = sector(BEYOND_LETTER, n);
            sectors.put(sector, inRing(BEYOND_NEAREST + Math.max(0, columns - 2) * LATTICE_EAST, draw));
            beyond.add(sector);
        }
        return new Places(sectors, byCouncil.buildOrThrow(), beyond.build(), draw);
    }

    private static Postcode sector(String letter, int number) {
        return Postcode.of(
                "Z" + letter + (number / SECTORS_IN_DISTRICT + 1) + " " + (number % SECTORS_IN_DISTRICT + 1));
    }

    private static GridPoint inDisc(int easting, int northing, Draw draw) {
        while (true) {
            double x = 2 * draw.fraction() - 1;
            double y = 2 * draw.fraction() - 1;
            double radius = StrictMath.sqrt(x * x + y * y);
            if (radius <= 1) {
                // Drawn towards the middle, where towns are denser.
                double reach = AREA_RADIUS * (0.3 + 0.7 * radius);
                return new GridPoint(easting + (int) (x * reach), northing + (int) (y * reach));
            }
        }
    }

    private static GridPoint inRing(int nearest, Draw draw) {
        int farthest = nearest + BEYOND_WIDTH;
        while (true) {
            int x = draw.between(-farthest, farthest);
            int y = draw.between(-farthest, farthest);
            double radius = StrictMath.sqrt((double) x * x + (double) y * y);
            if (radius >= nearest && radius <= farthest) {
                return new GridPoint(CENTRE_EASTING + x, CENTRE_NORTHING + y);
            }
        }
    }

    ImmutableSortedMap<Postcode, GridPoint> sectors() {
        return sectors;
    }

    ImmutableList<AuthorityId> councils() {
        return byCouncil.keySet().asList();
    }

    /** Returns the sectors in a council's area. */
    ImmutableList<Postcode> within(AuthorityId council) {
        ImmutableList<Postcode> own = byCouncil.get(council);
        if (own == null) {
            throw new IllegalArgumentException("no such council in the region: " + council);
        }
        return own;
    }

    /** Returns the sectors of the other councils; those beyond the region if there is no other. */
    ImmutableList<Postcode> neighbouring(AuthorityId council) {
        ImmutableList<Postcode> others = byCouncil.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(council))
                .flatMap(entry -> entry.getValue().stream())
                .collect(ImmutableList.toImmutableList());
        return others.isEmpty() ? beyond : others;
    }

    ImmutableList<Postcode> beyond() {
        return beyond;
    }

    /** Returns the nearest to a place of so many sectors drawn: the more are drawn, the nearer it tends to be. */
    Postcode nearestOf(List<Postcode> candidates, int tries, Postcode to) {
        Postcode nearest = draw.oneOf(candidates);
        for (int i = 1; i < tries; i++) {
            Postcode other = draw.oneOf(candidates);
            if (metres(other, to) < metres(nearest, to)) {
                nearest = other;
            }
        }
        return nearest;
    }

    /** Returns the distance between two places in the region, by the middles of their sectors. */
    double metres(Postcode one, Postcode other) {
        return locate(one).metresTo(locate(other));
    }

    private GridPoint locate(Postcode place) {
        GridPoint point =
                sectors.get(place.sector().orElseThrow(() -> new IllegalArgumentException("not a sector or address")));
        if (point == null) {
            throw new IllegalArgumentException("not a place in the region");
        }
        return point;
    }

    /** Returns an address in a sector that was not given out before. */
    Postcode newAddress(Postcode sector) {
        int letters = INWARD_LETTERS.length();
        int first = draw.between(0, letters * letters - 1);
        for (int i = 0; i < letters * letters; i++) {
            int unit = (first + i) % (letters * letters);
            Postcode address = new Postcode(
                    sector.text() + INWARD_LETTERS.charAt(unit / letters) + INWARD_LETTERS.charAt(unit % letters));
            if (taken.add(address)) {
                return address;
            }
        }
        throw new IllegalStateException("Every address in a sector is taken. Maybe ask for fewer children?");
    }
}
