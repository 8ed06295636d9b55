package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.placewright.testkit.synthetic.DistanceBands.Band;

/**
 * Which occupied places of the market are held by which council's children on the last day. It is settled before any
 * child is made, so that councils can be made one by one, in any order.
 *
 * <p>Each council holds, of each kind, the part of the occupied places that its expected children are; its own foster
 * carers' are its own. Others are dealt in three rounds: in its area, near it, then anywhere outside, as many as the
 * bands of distance say while there are any.
 */
final class HeldPlaces {

    private final int[][][] byCouncilAndKind;

    private HeldPlaces(int[][][] byCouncilAndKind) {
        this.byCouncilAndKind = byCouncilAndKind;
    }

    /** Returns the homes of a kind in which a council holds places, once for each place. */
    int[] of(int council, CareKind kind) {
        return byCouncilAndKind[council][kind.index()];
    }

    static HeldPlaces dealt(
            ImmutableList<MarketHome> homes, Country country, CouncilSizes sizes, DistanceBands bands, Draw draw) {
        int[][][] held = new int[sizes.councils()][CareHazards.KINDS][];
        for (CareKind kind : CareKind.values()) {
            List<List<Integer>> dealt = kind == CareKind.OWN_FOSTERING
                    ? ownCarers(homes, sizes.councils())
                    : new Dealing(kind, homes, country, sizes, bands, draw).deal();
            for (int council = 0; council < sizes.councils(); council++) {
                held[council][kind.index()] =
                        dealt.get(council).stream().mapToInt(Integer::intValue).toArray();
            }
        }
        return new HeldPlaces(held);
    }

    private static List<List<Integer>> ownCarers(ImmutableList<MarketHome> homes, int councils) {
        List<List<Integer>> held = lists(councils);
        for (MarketHome home : homes) {
            if (home.kind() == CareKind.OWN_FOSTERING) {
                for (int place = 0; place < home.occupied(); place++) {
                    held.get(home.owner().council().orElseThrow()).add(home.number());
                }
            }
        }
        return held;
    }

    private static List<List<Integer>> lists(int count) {
        List<List<Integer>> lists = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> lists.add(new ArrayList<>()));
        return lists;
    }

    /** Deals the places of one kind. */
    private static final class Dealing {
        private final CareKind kind;
        private final ImmutableList<MarketHome> homes;
        private final Country country;
        private final DistanceBands bands;
        private final List<List<Integer>> left;
        private final List<List<Integer>> held;
        private final int[] due;
        private final Draw draw;

        Dealing(
                CareKind kind,
                ImmutableList<MarketHome> homes,
                Country country,
                CouncilSizes sizes,
                DistanceBands bands,
                Draw draw) {
            this.kind = kind;
            this.homes = homes;
            this.country = country;
            this.bands = bands;
            this.draw = draw;
            this.left = lists(country.areas());
            this.held = lists(sizes.councils());
            int places = 0;
            for (MarketHome home : homes) {
                if (home.kind() == kind) {
                    for (int place = 0; place < home.occupied(); place++) {
                        left.get(Country.areaOf(home.sector())).add(home.number());
                        places++;
                    }
                }
            }
            this.due = due(places, sizes);
        }

        private static int[] due(int places, CouncilSizes sizes) {
            double all = Sum.of(IntStream.range(0, sizes.councils()).mapToDouble(sizes::children));
            int[] due = new int[sizes.councils()];
            double sum = 0;
            int given = 0;
            for (int council = 0; council < due.length; council++) {
                sum += places * sizes.children(council) / all;
                due[council] = (int) Math.round(sum) - given;
                given += due[council];
            }
            return due;
        }

        List<List<Integer>> deal() {
            for (int council = 0; council < due.length; council++) {
                boolean county = Country.isCounty(council);
                double inside =
                        bands.share(kind, Band.INSIDE_NEAR, county) + bands.share(kind, Band.INSIDE_FAR, county);
                take(council, new int[] {council}, (int) Math.round(due[council] * inside));
            }
            for (int council = 0; council < due.length; council++) {
                boolean county = Country.isCounty(council);
                double far = bands.share(kind, Band.OUTSIDE_FAR, county);
                take(council, country.neighbours(council), (int) Math.round(due[council] * (1 - far)));
            }
            List<Integer> rest = new ArrayList<>();
            left.forEach(rest::addAll);
            int[] shuffled =
                    draw.shuffled(rest).stream().mapToInt(Integer::intValue).toArray();
            int next = 0;
            for (int council = 0; council < due.length; council++) {
                int until = Math.min(
                        shuffled.length, next + due[council] - held.get(council).size());
                for (; next < until; next++) {
                    bringForwardOutside(council, shuffled, next);
                    held.get(council).add(shuffled[next]);
                }
            }
            return held;
        }

        /** Puts first the first place that is not in the council's area, if there is one. */
        private void bringForwardOutside(int council, int[] places, int first) {
            for (int i = first; i < places.length; i++) {
                if (Country.areaOf(homes.get(places[i]).sector()) != council) {
                    int place = places[i];
                    places[i] = places[first];
                    places[first] = place;
                    return;
                }
            }
        }

        /** Takes places from areas, each in turn, until so many are held or none is left. */
        private void take(int council, int[] areas, int until) {
            List<Integer> mine = held.get(council);
            boolean found = true;
            while (found && mine.size() < until) {
                found = false;
                for (int area : areas) {
                    List<Integer> here = left.get(area);
                    if (!here.isEmpty() && mine.size() < until) {
                        mine.add(here.remove(draw.between(0, here.size() - 1)));
                        found = true;
                    }
                }
            }
        }
    }
}
