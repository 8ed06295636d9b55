package org.placewright.sufficiency.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.id.ProviderId;

/** Laws of failures, on small markets drawn at random, and the most placed found by trying everything. */
class StressLawsTest {

    private static final int REACH = 20;

    private record MadeHome(int owner, int mile, int places, int occupied) {

        int vacant() {
            return occupied < 0 ? 0 : Math.max(0, places - occupied);
        }
    }

    private record MadeChild(int council, int from, int home) {}

    private record Drawn(List<MadeHome> homes, List<MadeChild> children) {

        static Drawn of(long seed) {
            Random random = new Random(seed);
            List<MadeHome> homes = new ArrayList<>();
            List<MadeChild> children = new ArrayList<>();
            for (int home = 0; home < 6; home++) {
                int living = random.nextInt(3);
                int occupied = random.nextInt(6) == 0 ? -1 : living + random.nextInt(2);
                homes.add(
                        new MadeHome(random.nextInt(4), random.nextInt(60), living + 1 + random.nextInt(2), occupied));
                for (int child = 0; child < living; child++) {
                    children.add(new MadeChild(random.nextInt(2), random.nextInt(60), home));
                }
            }
            return new Drawn(homes, children);
        }

        /** Makes the market; a prefix numbers homes and children otherwise, and owners may be split in two. */
        StressTest stress(boolean renumbered, boolean split) {
            MadeMarket market = new MadeMarket();
            for (int owner = 0; owner < 4; owner++) {
                market.provider("OWNER" + owner, Optional.empty(), "800000" + owner);
                market.provider("PART" + owner, Optional.of("OWNER" + owner), "810000" + owner);
            }
            for (int home = 0; home < homes.size(); home++) {
                MadeHome made = homes.get(home);
                String name = split && home % 2 == 0 ? "PART" : "OWNER";
                market.home(urn(home, renumbered), name + made.owner(), made.mile(), made.places(), made.occupied(), 0);
            }
            for (int child = 0; child < children.size(); child++) {
                MadeChild made = children.get(child);
                market.child(
                        "C" + (renumbered ? 99 - child : 10 + child),
                        made.council() == 0 ? "E08000035" : "E08000032",
                        "K2",
                        made.from(),
                        homes.get(made.home()).mile(),
                        urn(made.home(), renumbered));
            }
            return market.stress();
        }

        private static String urn(int home, boolean renumbered) {
            return "100000" + (renumbered ? 9 - home : home);
        }

        /** Returns how many can be placed at most, by trying every place for each child in turn. */
        int most(int child, int failed, int[] free) {
            if (child == children.size()) {
                return 0;
            }
            int most = most(child + 1, failed, free);
            MadeChild made = children.get(child);
            if (isFailed(homes.get(made.home()), failed)) {
                for (int home = 0; home < homes.size(); home++) {
                    if (free[home] > 0 && Math.abs(homes.get(home).mile() - made.from()) <= REACH - 1) {
                        free[home]--;
                        most = Math.max(most, 1 + most(child + 1, failed, free));
                        free[home]++;
                    }
                }
            }
            return most;
        }

        int[] free(int failed) {
            return homes.stream()
                    .mapToInt(home -> isFailed(home, failed) ? 0 : home.vacant())
                    .toArray();
        }

        static boolean isFailed(MadeHome home, int failed) {
            return (failed >> home.owner() & 1) == 1;
        }
    }

    private static Failure failure(int failed) {
        ImmutableSortedSet.Builder<ProviderId> owners = ImmutableSortedSet.naturalOrder();
        for (int owner = 0; owner < 4; owner++) {
            if ((failed >> owner & 1) == 1) {
                owners.add(MadeMarket.id("OWNER" + owner));
            }
        }
        return new Failure.OfOwners(owners.build());
    }

    @Property(tries = 200)
    void placesTheMostThatCanBe(@ForAll long seed, @ForAll long drawn) {
        Drawn market = Drawn.of(seed);
        int failed = (int) (drawn & 15);
        StressResult result = market.stress(false, false).run(failure(failed));
        assertThat(result.total().placed()).isEqualTo(market.most(0, failed, market.free(failed)));
        assertThat(result.total().displaced()).isEqualTo((int) market.children().stream()
                .filter(child -> Drawn.isFailed(market.homes().get(child.home()), failed))
                .count());
    }

    @Property(tries = 200)
    void placesNobodyWhereThereIsNoVacantPlaceInAnOpenHome(@ForAll long seed, @ForAll long drawn) {
        Drawn market = Drawn.of(seed);
        int failed = (int) (drawn & 15);
        Map<String, Integer> free = new TreeMap<>();
        for (int home = 0; home < market.homes().size(); home++) {
            free.put(Drawn.urn(home, false), market.free(failed)[home]);
        }
        StressResult result = market.stress(false, false).run(failure(failed));
        result.children().forEach(child -> child.newHome()
                .ifPresent(home ->
                        assertThat(free.merge(home.value(), -1, Integer::sum)).isNotNegative()));
        assertThat(result.children()).hasSize(result.total().displaced());
        assertThat(result.byAuthorityAndKind().stream()
                        .mapToInt(row -> row.counts().withNowhere())
                        .sum())
                .isEqualTo(result.total().withNowhere());
        assertThat(result.byAuthority().stream()
                        .mapToInt(row -> row.counts().displaced())
                        .sum())
                .isEqualTo(result.total().displaced());
    }

    @Property(tries = 200)
    void moreFailuresNeverDisplaceFewerNorLeaveFewerWithNowhere(@ForAll long seed, @ForAll long one, @ForAll long two) {
        StressTest stress = Drawn.of(seed).stress(false, false);
        StressCounts fewer = stress.run(failure((int) (one & 15))).total();
        StressCounts more = stress.run(failure((int) ((one | two) & 15))).total();
        assertThat(more.displaced()).isGreaterThanOrEqualTo(fewer.displaced());
        assertThat(more.withNowhere()).isGreaterThanOrEqualTo(fewer.withNowhere());
    }

    @Property(tries = 200)
    void neitherNumbersNorNamesOfOneOwnerMatter(@ForAll long seed, @ForAll long drawn) {
        Drawn market = Drawn.of(seed);
        Failure failure = failure((int) (drawn & 15));
        StressResult plain = market.stress(false, false).run(failure);
        StressResult other = market.stress(true, true).run(failure);
        assertThat(other.total()).isEqualTo(plain.total());
        assertThat(other.homesClosed()).isEqualTo(plain.homesClosed());
    }
}
