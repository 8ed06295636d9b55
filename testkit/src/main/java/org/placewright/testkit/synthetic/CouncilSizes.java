package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.placewright.core.geo.Region;

/**
 * How many children each council looks after, and at which rate.
 *
 * <p>Rates per 10,000 under 18 run from 27 to 184 and are 67 for all together (DfE 2025), each council's rank drawn;
 * the North West has 18 % of the children (Ofsted, NAO 2025). Councils' populations are log-normal, by hand. Where
 * councils do not differ, all have the rate of all, and the usual pace of leaving.
 */
final class CouncilSizes {

    private static final double LEAST_RATE = 27;
    private static final double RATE = 67;
    private static final double GREATEST_RATE = 184;
    private static final double NORTH_WEST_CHILDREN = 0.18;
    private static final double POPULATION_SPREAD = 0.45;
    private static final double[] PACES = {1, 0.8, 1.2};

    /** South to north, with how many councils each has (Office for National Statistics). */
    private static final ImmutableList<Region> REGIONS = ImmutableList.of(
            Region.SOUTH_WEST,
            Region.SOUTH_EAST,
            Region.LONDON,
            Region.EAST_OF_ENGLAND,
            Region.WEST_MIDLANDS,
            Region.EAST_MIDLANDS,
            Region.YORKSHIRE_AND_THE_HUMBER,
            Region.NORTH_WEST,
            Region.NORTH_EAST);

    private static final int[] COUNCILS = {15, 19, 33, 11, 14, 10, 15, 24, 12};

    private final int councils;
    private final double[] rates;
    private final double[] children;
    private final double[] paces;

    private CouncilSizes(double[] rates, double[] children, double[] paces) {
        this.councils = rates.length;
        this.rates = rates;
        this.children = children;
        this.paces = paces;
    }

    static CouncilSizes of(SyntheticEnglandSpec spec) {
        int councils = spec.councilCount();
        Draw draw = Draw.of(spec.seed(), "council sizes");
        boolean differ = differ(spec.departures());
        double[] populations = IntStream.range(0, councils)
                .mapToDouble(i -> StrictMath.exp(POPULATION_SPREAD * draw.normal()))
                .toArray();
        double[] ranks = draw.shuffled(IntStream.range(0, councils).boxed().toList()).stream()
                .mapToDouble(rank -> (rank + 0.5) / councils)
                .toArray();
        double[] paces = IntStream.range(0, councils)
                .mapToDouble(i -> differ ? PACES[i % PACES.length] : 1)
                .toArray();
        double[] rates = new double[councils];
        double[] children = new double[councils];
        // The middle rate is the one at which all councils together have the published rate.
        double low = LEAST_RATE;
        double high = GREATEST_RATE;
        for (int round = 0; round < 50; round++) {
            double middle = (low + high) / 2;
            for (int i = 0; i < councils; i++) {
                rates[i] = differ ? rate(middle, ranks[i], councils) : RATE;
                children[i] = populations[i] * rates[i];
            }
            share(children, councils, spec.expectedChildren());
            double under18 = Sum.of(IntStream.range(0, councils).mapToDouble(i -> children[i] / rates[i]));
            if (spec.expectedChildren() / under18 < RATE) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new CouncilSizes(rates, children, paces);
    }

    private static boolean differ(Set<Departure> departures) {
        return departures.contains(Departure.COUNCILS_DIFFER);
    }

    private static double rate(double middle, double rank, int councils) {
        double farthest = Normal.quantile(1 - 0.5 / councils);
        double normal = farthest == 0 ? 0 : Normal.quantile(rank) / farthest;
        double end = normal < 0 ? LEAST_RATE : GREATEST_RATE;
        return middle * StrictMath.pow(end / middle, Math.abs(normal));
    }

    private static void share(double[] children, int councils, double all) {
        double northWest = 0;
        double others = 0;
        for (int i = 0; i < councils; i++) {
            if (region(i, councils) == Region.NORTH_WEST) {
                northWest += children[i];
            } else {
                others += children[i];
            }
        }
        boolean both = northWest > 0 && others > 0;
        for (int i = 0; i < councils; i++) {
            boolean here = region(i, councils) == Region.NORTH_WEST;
            double share = here ? NORTH_WEST_CHILDREN / northWest : (1 - NORTH_WEST_CHILDREN) / others;
            children[i] *= all * (both ? share : 1 / (northWest + others));
        }
    }

    /** Returns the region of a council: as the councils of England lie, fewer of each if there are fewer. */
    static Region region(int council, int councils) {
        int place = (int) ((council + 0.5) * Arrays.stream(COUNCILS).sum() / councils);
        int region = 0;
        while (place >= COUNCILS[region]) {
            place -= COUNCILS[region];
            region++;
        }
        return REGIONS.get(region);
    }

    int councils() {
        return councils;
    }

    double children(int council) {
        return children[council];
    }

    double rate(int council) {
        return rates[council];
    }

    double pace(int council) {
        return paces[council];
    }
}
