package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewright.core.geo.Region;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.HomeKind;

/**
 * Builds the homes of a synthetic England: how many, how large, where, whose, and how full.
 *
 * <p>In England there are 42,615 fostering households with 70,465 approved places, of which 61 % are filled and 16 %
 * vacant, the rest not available (Ofsted, March 2024), and 4,009 children's homes with 14,259 places (March 2025), 26 %
 * of them in the North West; smaller countries have their part. Two published figures contradict each other: 11.4 % of
 * children live in children's homes, which fills 65 % of the registered places, and homes are 80 to 85 % full. Here
 * 82.5 % of <em>usable</em> places are full, and so many places are blocked that both hold. Homes of the other kinds
 * are as many as their children need; sizes, ages and sexes are by hand.
 */
final class MarketGenerator {

    private static final double HOUSEHOLDS = 42_615;
    private static final double HOUSEHOLD_PLACES = 70_465;
    private static final double FILLED = 0.61;
    private static final double VACANT = 0.16;
    private static final double CHILDRENS_HOMES = 4_009;
    private static final double CHILDRENS_HOME_PLACES = 14_259;
    private static final double USABLE_OCCUPIED = 0.825;
    private static final double NORTH_WEST_HOMES = 0.26;
    private static final double NORTH_WEST_CHILDREN = 0.18;

    /** By hand, for the kinds of which no number of homes is published. */
    private static final double OTHERS_BLOCKED = 0.05;

    /** Kinds of which the market has homes, with the sizes of these in places and how many of a hundred have each. */
    private static final ImmutableMap<CareKind, ImmutableMap<Integer, Integer>> SIZES = ImmutableMap.of(
            CareKind.OWN_FOSTERING, ImmutableMap.of(1, 51, 2, 34, 3, 14, 4, 1),
            CareKind.AGENCY_FOSTERING, ImmutableMap.of(1, 51, 2, 34, 3, 14, 4, 1),
            CareKind.CHILDRENS_HOME, ImmutableMap.of(2, 20, 3, 33, 4, 27, 5, 11, 6, 9),
            CareKind.SUPPORTED, ImmutableMap.of(2, 20, 3, 25, 4, 25, 6, 20, 8, 10),
            CareKind.SECURE, ImmutableMap.of(8, 50, 12, 50),
            CareKind.RESIDENTIAL_SCHOOL, ImmutableMap.of(8, 50, 16, 50));

    private static final ImmutableMap<Range<Integer>, Integer> HOUSEHOLD_AGES = ImmutableMap.of(
            Range.closed(0, 17), 70, Range.closed(0, 12), 12, Range.closed(5, 17), 12, Range.closed(11, 17), 6);

    private static final ImmutableMap<Range<Integer>, Integer> HOME_AGES = ImmutableMap.of(
            Range.closed(7, 17), 45, Range.closed(5, 17), 15, Range.closed(10, 17), 30, Range.closed(13, 17), 10);

    private static final ImmutableMap<AcceptedSex, Integer> SEXES =
            ImmutableMap.of(AcceptedSex.ANY, 84, AcceptedSex.MALE, 9, AcceptedSex.FEMALE, 7);

    /** New children's homes have about 3 places (Ofsted 2025): none of so many has opened in so many years, by hand. */
    private static final int LARGE_HOME = 5;

    private static final int NO_NEW_LARGE_HOMES_YEARS = 5;

    private static final LocalDate FIRST_SUPPORTED = LocalDate.of(2023, 4, 28);
    private static final LocalDate FIRST_REGISTERED = LocalDate.of(2004, 4, 1);
    private static final int FIRST_URN = 9_100_000;

    private final SyntheticEnglandSpec spec;
    private final Country country;
    private final CouncilSizes sizes;
    private final double[] childrenByKind;
    private final Draw draw;
    private final double scale;
    private final List<MarketHome> homes = new ArrayList<>();
    private final int[] unitsGiven;

    MarketGenerator(
            SyntheticEnglandSpec spec, Country country, CouncilSizes sizes, double[] childrenByKind, Draw draw) {
        this.spec = spec;
        this.country = country;
        this.sizes = sizes;
        this.childrenByKind = childrenByKind;
        this.draw = draw;
        this.scale = (double) spec.expectedChildren() / SyntheticEnglandSpec.CHILDREN_OF_ENGLAND;
        this.unitsGiven = new int[country.areas() * Country.SECTORS_IN_AREA];
    }

    /** The homes, and who owns what. */
    record Market(ImmutableList<MarketHome> homes, Owners owners) {}

    /** How many homes of a kind there are, and what becomes of their places. */
    private record Stock(CareKind kind, int homes, int places, int filled, int blocked) {}

    Market market() {
        double own = childrenByKind[CareKind.OWN_FOSTERING.index()];
        double agency = childrenByKind[CareKind.AGENCY_FOSTERING.index()];
        ImmutableList<Stock> stocks = ImmutableList.of(
                households(CareKind.OWN_FOSTERING, own / (own + agency)),
                households(CareKind.AGENCY_FOSTERING, agency / (own + agency)),
                childrensHomes(),
                others(CareKind.SUPPORTED),
                others(CareKind.SECURE),
                others(CareKind.RESIDENTIAL_SCHOOL));
        ImmutableMap.Builder<HomeKind, Integer> owned = ImmutableMap.builder();
        stocks.subList(1, stocks.size()).forEach(stock -> owned.put(homeKind(stock.kind()), stock.homes()));
        Owners owners = Owners.of(spec, country.names(), owned.buildOrThrow());
        stocks.forEach(stock -> build(stock, owners));
        return new Market(ImmutableList.copyOf(homes), owners);
    }

    static HomeKind homeKind(CareKind kind) {
        return kind.homeKind().orElseThrow(() -> new IllegalArgumentException("The market has no homes for " + kind));
    }

    private Stock households(CareKind kind, double part) {
        int places = whole(HOUSEHOLD_PLACES * scale * part);
        int filled = whole(places * FILLED);
        return new Stock(
                kind, whole(HOUSEHOLDS * scale * part), places, filled, places - filled - whole(places * VACANT));
    }

    private Stock childrensHomes() {
        int places = whole(CHILDRENS_HOME_PLACES * scale);
        int filled = whole(childrenByKind[CareKind.CHILDRENS_HOME.index()]);
        int usable = Math.min(places, whole(filled / USABLE_OCCUPIED));
        return new Stock(CareKind.CHILDRENS_HOME, whole(CHILDRENS_HOMES * scale), places, filled, places - usable);
    }

    private Stock others(CareKind kind) {
        double filled = childrenByKind[kind.index()];
        double places = filled / USABLE_OCCUPIED / (1 - OTHERS_BLOCKED);
        double size = mean(known(SIZES.get(kind)));
        int homesOfKind = Math.max(1, whole(places / size));
        int all = Math.max(whole(places), homesOfKind);
        return new Stock(kind, homesOfKind, all, Math.min(all, whole(filled)), whole(places * OTHERS_BLOCKED));
    }

    private void build(Stock stock, Owners owners) {
        int[] areas = areas(stock);
        int[] places = places(stock);
        int[] filled = new int[stock.homes()];
        int[] blocked = new int[stock.homes()];
        fill(stock, places, filled, blocked);
        for (int i = 0; i < stock.homes(); i++) {
            boolean ownCarers = stock.kind() == CareKind.OWN_FOSTERING;
            Owner owner = owners.owner(ownCarers ? areas[i] : owners.next(homeKind(stock.kind())));
            int area = ownCarers ? lived(areas[i]) : owner.council().orElse(areas[i]);
            int sector = Country.sectorOf(area, draw.between(0, Country.SECTORS_IN_AREA - 1));
            HomeKind kind = homeKind(stock.kind());
            boolean ofService = kind == HomeKind.FOSTERING_HOUSEHOLD || kind == HomeKind.SUPPORTED_ACCOMMODATION;
            int number = homes.size();
            homes.add(new MarketHome(
                    number,
                    stock.kind(),
                    owner,
                    sector,
                    country.address(sector, unitsGiven[sector]++),
                    ofService ? owner.service() : Urn.of(Integer.toString(FIRST_URN + number)),
                    openFrom(stock.kind(), places[i]).toEpochDay(),
                    ages(stock.kind()),
                    draw.weighted(SEXES),
                    places[i],
                    filled[i],
                    blocked[i]));
        }
    }

    /** A council's own carers live in its area mostly, and some near it. */
    private int lived(int council) {
        int[] near = country.neighbours(council);
        return near.length > 0 && draw.percent(25) ? near[draw.between(0, near.length - 1)] : council;
    }

    /** Returns the area of each home; homes are where children are, children's homes more in the North West. */
    private int[] areas(Stock stock) {
        double[] weights = new double[sizes.councils()];
        double sum = 0;
        for (int council = 0; council < weights.length; council++) {
            boolean northWest = CouncilSizes.region(council, weights.length) == Region.NORTH_WEST;
            double more = stock.kind() != CareKind.CHILDRENS_HOME
                    ? 1
                    : northWest
                            ? NORTH_WEST_HOMES / NORTH_WEST_CHILDREN
                            : (1 - NORTH_WEST_HOMES) / (1 - NORTH_WEST_CHILDREN);
            weights[council] = sizes.children(council) * more;
            sum += weights[council];
        }
        int[] areas = new int[stock.homes()];
        double due = 0;
        int given = 0;
        for (int council = 0; council < weights.length; council++) {
            due += weights[council] / sum * stock.homes();
            while (given < Math.round(due) && given < areas.length) {
                areas[given++] = council;
            }
        }
        Arrays.fill(areas, given, areas.length, weights.length - 1);
        return areas;
    }

    /** Deals out sizes and then adds or takes places one by one until the number of places is right. */
    private int[] places(Stock stock) {
        ImmutableMap<Integer, Integer> usual = known(SIZES.get(stock.kind()));
        int[] places = draw.dealt(usual, stock.homes()).stream()
                .mapToInt(Integer::intValue)
                .toArray();
        int missing = stock.places() - Arrays.stream(places).sum();
        for (int i = 0; missing != 0; i = (i + 1) % places.length) {
            if (missing > 0 || places[i] > 1) {
                places[i] += Integer.signum(missing);
                missing -= Integer.signum(missing);
            }
        }
        return places;
    }

    private void fill(Stock stock, int[] places, int[] filled, int[] blocked) {
        int[] home = new int[stock.places()];
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            for (int place = 0; place < places[i]; place++) {
                home[next++] = i;
            }
        }
        for (int i = 0; i < stock.filled() + stock.blocked() && i < home.length; i++) {
            int other = draw.between(i, home.length - 1);
            int kept = home[i];
            home[i] = home[other];
            home[other] = kept;
            if (i < stock.filled()) {
                filled[home[i]]++;
            } else {
                blocked[home[i]]++;
            }
        }
    }

    private LocalDate openFrom(CareKind kind, int places) {
        boolean largeHome = kind == CareKind.CHILDRENS_HOME && places >= LARGE_HOME;
        LocalDate newest = largeHome
                ? spec.asOf().minusYears(NO_NEW_LARGE_HOMES_YEARS)
                : spec.asOf().minusDays(120);
        LocalDate first = kind == CareKind.SUPPORTED && FIRST_SUPPORTED.isBefore(newest)
                ? FIRST_SUPPORTED.minusYears(6)
                : FIRST_REGISTERED;
        return draw.dayBetween(first, newest);
    }

    private Range<Integer> ages(CareKind kind) {
        return switch (kind) {
            case SUPPORTED -> Range.closed(16, 25);
            case SECURE -> Range.closed(10, 17);
            case RESIDENTIAL_SCHOOL -> Range.closed(5, 18);
            case CHILDRENS_HOME -> draw.weighted(HOME_AGES);
            default -> draw.weighted(HOUSEHOLD_AGES);
        };
    }

    private static double mean(ImmutableMap<Integer, Integer> sizes) {
        double sum = 0;
        double all = 0;
        for (var entry : sizes.entrySet()) {
            sum += (double) entry.getKey() * entry.getValue();
            all += entry.getValue();
        }
        return sum / all;
    }

    private static int whole(double number) {
        return (int) Math.round(number);
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a kind of home is missing from a table");
        }
        return value;
    }
}
