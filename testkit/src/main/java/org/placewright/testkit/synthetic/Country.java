package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;

/**
 * The ground a synthetic England stands on: towns on a lattice 36 km by 22 km, each a disc of 6.2 km, denser in the
 * middle; a council has one town, and every third council, a county, two that lie next to each other. Some areas more,
 * that are no council's, lie around.
 *
 * <p>Postcode areas begin with Z and do not exist: the only real one is ZE. An area has eight districts of five
 * sectors. Areas and sectors are numbered from 0, councils first.
 */
final class Country {

    /** The reporting line of 20 miles, in the return's own miles. */
    static final double LINE_METRES = 20 * 1_609.3;

    private static final ImmutableList<String> BEGINNINGS = ImmutableList.of(
            "Quill", "Tamber", "Lark", "Ostr", "Dunm", "Fenn", "Grest", "Salk", "Wold", "Brack", "Corve", "Eldr",
            "Thorl", "Mall", "Penr", "Rusk", "Sorr");

    private static final ImmutableList<String> ENDINGS = ImmutableList.of(
            "enbridge", "inghaven", "osmere", "erwick", "amfold", "escliffe", "owmarsh", "acombe", "enstrand");

    private static final String AREA_LETTERS = "ABCDFGHKLMNOPRSTUVWXY";
    private static final String INWARD_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int DISTRICTS = 8;
    private static final int SECTORS_IN_DISTRICT = 5;
    static final int SECTORS_IN_AREA = DISTRICTS * SECTORS_IN_DISTRICT;
    private static final int AREAS_FOR_LETTER = 9;
    private static final int BEYOND = 12;
    private static final int EAST = 36_000;
    private static final int NORTH = 22_000;
    /** Such that medians of distance are about the published ones: foster carers 5.5 miles, semi-independent 4.0. */
    private static final int TOWN_RADIUS = 6_200;

    private static final int ORIGIN = 120_000;

    /**
     * Areas are neighbours if of so many pairs of sectors tried, forty, so many are within 20 miles: half, so that what
     * lies with a neighbour is mostly near. Who has none has the nearest.
     */
    private static final int NEAR_PAIRS = 20;

    private final int councils;
    private final int[] eastings;
    private final int[] northings;
    private final ImmutableList<Postcode> sectors;
    private final ImmutableList<AuthorityId> names;
    private final int[][] neighbours;

    private Country(int councils, int areas, Draw draw) {
        this.councils = councils;
        this.eastings = new int[areas * SECTORS_IN_AREA];
        this.northings = new int[areas * SECTORS_IN_AREA];
        ImmutableList.Builder<Postcode> named = ImmutableList.builder();
        int towns =
                IntStream.range(0, areas).map(area -> isCounty(area) ? 2 : 1).sum();
        int columns = Math.max(3, (int) Math.ceil(Math.sqrt(towns * (double) NORTH / EAST)));
        int town = 0;
        for (int area = 0; area < areas; area++) {
            if (isCounty(area) && town % columns == columns - 1) {
                town++;
            }
            int here = isCounty(area) ? 2 : 1;
            for (int n = 0; n < SECTORS_IN_AREA; n++) {
                int[] middle = centre(town + n % here, columns);
                place(area * SECTORS_IN_AREA + n, middle, draw);
                named.add(sectorName(area, n));
            }
            town += here;
        }
        this.sectors = named.build();
        this.names = IntStream.range(0, councils)
                .mapToObj(i -> AuthorityId.of(
                        BEGINNINGS.get(i % BEGINNINGS.size()) + ENDINGS.get(i / BEGINNINGS.size() % ENDINGS.size())))
                .collect(ImmutableList.toImmutableList());
        this.neighbours = IntStream.range(0, areas).mapToObj(this::nearTo).toArray(int[][]::new);
    }

    static Country of(int councils, Draw draw) {
        return new Country(councils, councils + BEYOND, draw);
    }

    private static int[] centre(int town, int columns) {
        int row = town / columns;
        return new int[] {ORIGIN + town % columns * EAST + row % 2 * EAST / 2, ORIGIN + row * NORTH};
    }

    private int[] nearTo(int area) {
        int[] near =
                IntStream.range(0, areas()).map(other -> pairsNear(area, other)).toArray();
        near[area] = 0;
        int least = Math.min(NEAR_PAIRS, Arrays.stream(near).max().orElse(0));
        return IntStream.range(0, near.length)
                .filter(other -> other != area && near[other] >= least)
                .boxed()
                .sorted(Comparator.comparing(other -> -near[other]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Returns of how many pairs of sectors, each in one of two areas, the sectors are within 20 miles. */
    private int pairsNear(int one, int other) {
        int near = 0;
        for (int pair = 0; pair < SECTORS_IN_AREA; pair++) {
            int here = sectorOf(one, pair);
            int there = sectorOf(other, (pair * 7 + pair / 2) % SECTORS_IN_AREA);
            near += metres(here, there) <= LINE_METRES ? 1 : 0;
        }
        return near;
    }

    private void place(int sector, int[] centre, Draw draw) {
        double x;
        double y;
        double radius;
        do {
            x = 2 * draw.fraction() - 1;
            y = 2 * draw.fraction() - 1;
            radius = Math.sqrt(x * x + y * y);
        } while (radius > 1);
        // Drawn towards the middle, where towns are denser.
        double reach = TOWN_RADIUS * (0.3 + 0.7 * radius);
        eastings[sector] = centre[0] + (int) (x * reach);
        northings[sector] = centre[1] + (int) (y * reach);
    }

    private static Postcode sectorName(int area, int sector) {
        int letter = area / AREAS_FOR_LETTER;
        int district = area % AREAS_FOR_LETTER * DISTRICTS + sector / SECTORS_IN_DISTRICT + 1;
        return Postcode.of("Z" + AREA_LETTERS.charAt(letter) + district + " " + (sector % SECTORS_IN_DISTRICT + 1));
    }

    /** Returns whether an area has two towns. */
    static boolean isCounty(int area) {
        return area % 3 == 0;
    }

    int councils() {
        return councils;
    }

    int areas() {
        return eastings.length / SECTORS_IN_AREA;
    }

    ImmutableList<AuthorityId> names() {
        return names;
    }

    int indexOf(AuthorityId council) {
        int index = names.indexOf(council);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "SyntheticEngland has no council " + council + ". Maybe take one of councils()?");
        }
        return index;
    }

    /** Returns the areas near one, the nearest first. */
    int[] neighbours(int area) {
        return neighbours[area];
    }

    static int areaOf(int sector) {
        return sector / SECTORS_IN_AREA;
    }

    static int sectorOf(int area, int number) {
        return area * SECTORS_IN_AREA + number;
    }

    ImmutableList<Postcode> sectorsOf(int area) {
        return sectors.subList(area * SECTORS_IN_AREA, (area + 1) * SECTORS_IN_AREA);
    }

    double metres(int one, int other) {
        double east = eastings[one] - (double) eastings[other];
        double north = northings[one] - (double) northings[other];
        return Math.sqrt(east * east + north * north);
    }

    /** Returns the address of a number in a sector; 400 differ. */
    Postcode address(int sector, int unit) {
        int letters = INWARD_LETTERS.length();
        return new Postcode(sectors.get(sector).text()
                + INWARD_LETTERS.charAt(unit / letters % letters)
                + INWARD_LETTERS.charAt(unit % letters));
    }

    ImmutableSortedMap<Postcode, GridPoint> points() {
        List<Integer> all = new ArrayList<>();
        IntStream.range(0, eastings.length).forEach(all::add);
        return all.stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        sectors::get,
                        sector -> new GridPoint(eastings[sector], northings[sector])));
    }
}
