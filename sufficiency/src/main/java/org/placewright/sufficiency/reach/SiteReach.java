package org.placewright.sufficiency.reach;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.measure.Quantity;
import javax.measure.quantity.Length;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.measure.Lengths;

/**
 * Which sites of homes are within reach of which sites where children come from: for each of the latter a row of the
 * former, nearest first, equally near ones in the order of their numbers.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class SiteReach {

    private static final int NOT_MEASURED = 0;

    private final int homeSites;
    private final int[] firsts;
    private final int[] sites;
    private final int[] metres;
    private final int[] firstsOfHomes;
    private final int[] children;

    private SiteReach(int homeSites, int[] firsts, int[] sites, int[] metres) {
        this.homeSites = homeSites;
        this.firsts = firsts;
        this.sites = sites;
        this.metres = metres;
        this.firstsOfHomes = new int[homeSites + 1];
        this.children = new int[sites.length];
        for (int site : sites) {
            firstsOfHomes[site + 1]++;
        }
        for (int site = 0; site < homeSites; site++) {
            firstsOfHomes[site + 1] += firstsOfHomes[site];
        }
        int[] next = firstsOfHomes.clone();
        for (int child = 0; child < childSites(); child++) {
            for (int place = firsts[child]; place < firsts[child + 1]; place++) {
                children[next[sites[place]]++] = child;
            }
        }
    }

    /**
     * Finds the sites within a distance: those exactly so far away are within it. Both are laid out in squares as wide
     * as the distance, so that only neighbours are compared: O(n log n + pairs in neighbouring squares).
     *
     * @param children where children come from, in the order of the numbers of their sites; a site without a position
     *     reaches nothing
     * @param homes where homes are, in the order of the numbers of their sites
     * @param radius the distance, 0 or more
     * @return the reach
     * @throws IllegalArgumentException if the distance is negative
     */
    public static SiteReach within(
            ImmutableList<Optional<GridPoint>> children, ImmutableList<GridPoint> homes, Quantity<Length> radius) {
        double metres = Lengths.inMetres(radius);
        if (!(metres >= 0)) {
            throw new IllegalArgumentException(
                    "SiteReach radius must be 0 or more but was " + metres + " metres. Maybe make it with Lengths?");
        }
        Squares squares = new Squares(homes, metres);
        return of(homes.size(), children.size(), child -> children.get(child)
                .map(squares::within)
                .orElseGet(() -> new long[0]));
    }

    /**
     * Returns a reach by areas, in which distance does not count.
     *
     * @param homeSites how many sites of homes there are
     * @param rows the home sites within reach of each child site, each once, in any order
     * @return the reach, in which every distance is 0
     * @throws IllegalArgumentException if a row names a site that is not there
     */
    public static SiteReach ofAreas(int homeSites, ImmutableList<ImmutableIntArray> rows) {
        return of(homeSites, rows.size(), child -> rows.get(child).stream()
                .sorted()
                .mapToLong(site -> packed(NOT_MEASURED, checked(site, homeSites)))
                .toArray());
    }

    /** Returns the reach of some child sites to some home sites, both by their numbers there and in the part. */
    SiteReach part(Map<Integer, Integer> childSites, Map<Integer, Integer> homeSitesInPart) {
        int[] inWhole = new int[childSites.size()];
        childSites.forEach((whole, part) -> inWhole[part] = whole);
        return of(homeSitesInPart.size(), inWhole.length, child -> IntStream.range(
                        firsts[inWhole[child]], firsts[inWhole[child] + 1])
                .filter(place -> homeSitesInPart.containsKey(sites[place]))
                .mapToLong(place -> packed(metres[place], homeSitesInPart.getOrDefault(sites[place], 0)))
                .sorted()
                .toArray());
    }

    private static int checked(int site, int homeSites) {
        if (site < 0 || site >= homeSites) {
            throw new IllegalArgumentException("SiteReach home site must be 0 to " + (homeSites - 1) + " but was "
                    + site + ". Maybe sites are numbered from 1?");
        }
        return site;
    }

    private static SiteReach of(int homeSites, int childSites, IntFunction<long[]> rows) {
        int[] firsts = new int[childSites + 1];
        int[] sites = new int[Math.max(16, childSites)];
        int[] metres = new int[sites.length];
        for (int child = 0; child < childSites; child++) {
            long[] row = rows.apply(child);
            int end = Math.addExact(firsts[child], row.length);
            if (end > sites.length) {
                int longer = Math.max(end, sites.length + (sites.length >> 1));
                sites = Arrays.copyOf(sites, longer);
                metres = Arrays.copyOf(metres, longer);
            }
            for (int i = 0; i < row.length; i++) {
                metres[firsts[child] + i] = (int) (row[i] >> Integer.SIZE);
                sites[firsts[child] + i] = (int) row[i];
            }
            firsts[child + 1] = end;
        }
        int size = firsts[childSites];
        return new SiteReach(homeSites, firsts, Arrays.copyOf(sites, size), Arrays.copyOf(metres, size));
    }

    private static long packed(int metres, int site) {
        return (long) metres << Integer.SIZE | site;
    }

    /**
     * Returns how many sites children come from.
     *
     * @return 0 or more
     */
    public int childSites() {
        return firsts.length - 1;
    }

    /**
     * Returns how many sites of homes there are.
     *
     * @return 0 or more
     */
    public int homeSites() {
        return homeSites;
    }

    /**
     * Returns where the row of a child site begins.
     *
     * @param childSite 0 to {@link #childSites()} - 1; or that number, for the end of the last row
     * @return a place for {@link #homeSite} and {@link #metres}; the row ends before that of the next site begins
     */
    public int first(int childSite) {
        return firsts[childSite];
    }

    /**
     * Returns a home site within reach.
     *
     * @param place a place in a row
     * @return 0 to {@link #homeSites()} - 1
     */
    public int homeSite(int place) {
        return sites[place];
    }

    /**
     * Returns how far it is from a child site to a home site.
     *
     * @param place a place in a row
     * @return metres, to the nearest; 0 for all in a reach by areas
     */
    public int metres(int place) {
        return metres[place];
    }

    /**
     * Returns where the row of a home site begins, in which the child sites are that it is within reach of.
     *
     * @param homeSite 0 to {@link #homeSites()} - 1; or that number, for the end of the last row
     * @return a place for {@link #childSite}; the row ends before that of the next site begins
     */
    public int firstChild(int homeSite) {
        return firstsOfHomes[homeSite];
    }

    /**
     * Returns a child site that a home site is within reach of.
     *
     * @param place a place in the row of the home site
     * @return 0 to {@link #childSites()} - 1, in order
     */
    public int childSite(int place) {
        return children[place];
    }

    /** Returns how many sites there are only. */
    @Override
    public String toString() {
        return "SiteReach[" + childSites() + " child sites, " + homeSites + " home sites, " + sites.length + " pairs]";
    }

    /** Sites of homes in squares as wide as the distance. */
    private static final class Squares {

        private final ImmutableList<GridPoint> homes;
        private final double metres;
        private final int width;
        private final Map<Long, int[]> squares = new HashMap<>();

        Squares(ImmutableList<GridPoint> homes, double metres) {
            this.homes = homes;
            this.metres = metres;
            this.width = (int) Math.max(1, Math.min(Integer.MAX_VALUE, Math.ceil(metres)));
            Map<Long, ImmutableIntArray.Builder> filling = new HashMap<>();
            for (int home = 0; home < homes.size(); home++) {
                GridPoint at = homes.get(home);
                filling.computeIfAbsent(
                                key(at.easting() / width, at.northing() / width), key -> ImmutableIntArray.builder())
                        .add(home);
            }
            filling.forEach((key, sites) -> squares.put(key, sites.build().toArray()));
        }

        private static long key(int east, int north) {
            return (long) east << Integer.SIZE | north;
        }

        /** Returns distance and number of the sites within reach of a point, in order. */
        long[] within(GridPoint point) {
            long[] found = new long[16];
            int count = 0;
            int east = point.easting() / width;
            int north = point.northing() / width;
            for (int x = Math.max(0, east - 1); x <= east + 1; x++) {
                for (int y = Math.max(0, north - 1); y <= north + 1; y++) {
                    for (int site : squares.getOrDefault(key(x, y), new int[0])) {
                        double distance = point.metresTo(homes.get(site));
                        if (distance <= metres) {
                            found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                            found[count++] = packed((int) Math.rint(distance), site);
                        }
                    }
                }
            }
            long[] row = Arrays.copyOf(found, count);
            Arrays.sort(row);
            return row;
        }
    }
}
