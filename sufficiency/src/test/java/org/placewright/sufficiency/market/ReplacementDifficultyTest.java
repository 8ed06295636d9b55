package org.placewright.sufficiency.market;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.placewright.core.explain.Explanation;
import org.placewright.core.id.ProviderId;
import org.placewright.core.measure.Lengths;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.RegisteredNeed;
import org.placewright.sufficiency.market.ReplacementDifficulty.Band;

/** Homes on a line, of which 10 kilometres are within reach. */
class ReplacementDifficultyTest {

    private static final ReplacementPolicy POLICY = ReplacementPolicy.builder()
            .radius(Lengths.kilometres(10))
            .alternatives(2)
            .build();

    @Test
    void each_part_is_as_worked_by_hand() {
        // Home 1 has 4 of the 20 places within reach, 3 children, and 1 vacant place of others.
        List<Home> homes = List.of(
                MadeMarkets.at(serving(MadeMarkets.occupied(MadeMarkets.home("1", "a", 4), 3)), 20),
                MadeMarkets.at(MadeMarkets.occupied(MadeMarkets.home("2", "b", 4), 4), 22),
                MadeMarkets.at(serving(MadeMarkets.occupied(MadeMarkets.home("3", "b", 6), 5)), 14),
                MadeMarkets.at(MadeMarkets.occupied(MadeMarkets.home("4", "a", 6), 0), 21),
                MadeMarkets.at(MadeMarkets.occupied(MadeMarkets.home("5", "c", 9), 0), 31));
        ReplacementDifficulty home = difficulties(homes).ofHome(0);
        assertThat(scores(home)).containsExactly(500_000L, 800_000L, 600_000L, 400_000L, 666_666L);
        assertThat(home.score().orElseThrow()).isEqualTo(75_000 + 160_000 + 120_000 + 60_000 + 199_999);
        assertThat(home.band()).isEqualTo(Band.HARD);
        assertThat(home.determined()).isEqualTo(100);
        ReplacementDifficulty owner =
                difficulties(homes).ofOwner(ProviderId.of("a")).orElseThrow();
        // Of homes 1 and 4 the hardest part counts: half the places, the nearest two; few places of its own for needs.
        assertThat(scores(owner)).containsExactly(100_000L, 1_000_000L, 1_000_000L, 400_000L, 666_666L);
    }

    /** An empty home next door is no help if it is registered for other ages, whatever either says of itself. */
    @Test
    void a_home_registered_for_other_ages_is_no_alternative() {
        ChildrensHome full = MadeMarkets.at(MadeMarkets.occupied(MadeMarkets.home("1", "a", 4), 4), 20);
        ChildrensHome empty = MadeMarkets.at(MadeMarkets.occupied(MadeMarkets.home("2", "b", 4), 0), 20);

        assertThat(difficulties(List.of(registered(full, 15, 17), registered(empty, 15, 17)))
                        .ofHome(0)
                        .parts())
                .element(4)
                .satisfies(spare -> assertThat(spare.score()).hasValue(0));
        assertThat(difficulties(List.of(registered(full, 15, 17), registered(empty, 0, 8)))
                        .ofHome(0)
                        .parts())
                .element(4)
                .satisfies(spare -> assertThat(spare.score()).hasValue(1_000_000));
    }

    private static ChildrensHome registered(ChildrensHome home, int youngest, int oldest) {
        return home.withRegistration(home.registration().orElseThrow().withAges(Range.closed(youngest, oldest)));
    }

    @Test
    void what_is_not_known_is_told_and_no_zero() {
        ReplacementDifficulty nowhere =
                difficulties(List.of(MadeMarkets.home("1", "a", 8))).ofHome(0);
        assertThat(nowhere.score()).hasValue(1_000_000);
        assertThat(nowhere.determined()).isEqualTo(15);
        assertThat(nowhere.band()).isEqualTo(Band.NOT_DETERMINED);
        assertThat(nowhere.explanation().parts()).hasSize(5);
        assertThat(nowhere.explanation().parts().get(4).statement()).startsWith("Not determined");
    }

    @Test
    void the_hardest_comes_first_and_what_is_little_known_after_it() {
        // Nobody knows where c's large home is; a stands alone; b has others near.
        List<Home> homes = List.of(
                MadeMarkets.home("1", "c", 400),
                MadeMarkets.at(MadeMarkets.occupied(MadeMarkets.home("2", "b", 2), 1), 60),
                MadeMarkets.at(MadeMarkets.occupied(MadeMarkets.home("3", "d", 6), 0), 61),
                MadeMarkets.at(MadeMarkets.occupied(MadeMarkets.home("4", "d", 6), 0), 62),
                MadeMarkets.at(MadeMarkets.occupied(MadeMarkets.home("5", "a", 2), 2), 20));
        assertThat(difficulties(homes).ofOwners().stream()
                        .sorted(ReplacementDifficulty.HARDEST_FIRST)
                        .map(ReplacementDifficulty::subject))
                .containsExactly("a", "d", "b", "c");
    }

    @Test
    void where_alternatives_are_too_few_no_distance_to_them_is_told() {
        ReplacementDifficulty alone = difficulties(
                        List.of(MadeMarkets.at(MadeMarkets.occupied(MadeMarkets.home("1", "a", 4), 3), 20)))
                .ofHome(0);
        assertThat(alone.explanation().parts().get(2).statement())
                .isEqualTo(
                        "Alternatives that could take as many are too few nearer than 10000 metres, where reach ends");
    }

    @Property(tries = 200)
    void contributions_add_up_and_parts_are_as_counted_one_by_one(@ForAll long seed) {
        List<ChildrensHome> homes = drawn(new Random(seed));
        ReplacementDifficulties difficulties = difficulties(homes);
        for (int home = 0; home < homes.size(); home++) {
            ReplacementDifficulty told = difficulties.ofHome(home);
            Explanation explanation = told.explanation();
            assertThat(explanation.contribution().orElseThrow())
                    .isEqualTo(told.score().orElseThrow())
                    .isBetween(0L, 1_000_000L);
            long[] counted = PlainCount.around(homes, home);
            PartScore share = told.parts().get(1);
            PartScore spare = told.parts().get(4);
            assertThat(new long[] {share.measured(), share.against(), spare.measured(), spare.against()})
                    .containsExactly(counted);
        }
    }

    @Property(tries = 300)
    void another_home_or_vacant_place_never_makes_it_harder_and_size_never_easier(@ForAll long seed) {
        Random random = new Random(seed);
        List<ChildrensHome> homes = drawn(random);
        ReplacementDifficulty before = difficulties(homes).ofHome(0);
        List<ChildrensHome> more = new ArrayList<>(homes);
        more.add(MadeMarkets.at(
                serving(MadeMarkets.occupied(MadeMarkets.home("50", "z", random.nextInt(9)), random.nextInt(5))),
                random.nextInt(40)));
        assertNoHarder(difficulties(more).ofHome(0), before);
        List<ChildrensHome> emptied = new ArrayList<>(homes);
        emptied.replaceAll(home -> home.equals(homes.get(0)) ? home : MadeMarkets.occupied(home, 0));
        assertNoHarder(difficulties(emptied).ofHome(0), before);
        ReplacementDifficulty ofOwner =
                difficulties(homes).ofOwner(ProviderId.of("a")).orElseThrow();
        assertNoHarder(difficulties(more).ofOwner(ProviderId.of("a")).orElseThrow(), ofOwner);
        List<ChildrensHome> bigger = new ArrayList<>(homes);
        ChildrensHome first = homes.get(0);
        bigger.set(
                0,
                first.withCapacity(first.capacity()
                        .orElseThrow()
                        .withRegistered(first.capacity().orElseThrow().registered() + 3)));
        assertNoHarder(before, difficulties(bigger).ofHome(0));
        assertNoHarder(ofOwner, difficulties(bigger).ofOwner(ProviderId.of("a")).orElseThrow());
    }

    private static void assertNoHarder(ReplacementDifficulty one, ReplacementDifficulty other) {
        assertThat(one.score().orElseThrow()).isLessThanOrEqualTo(other.score().orElseThrow());
    }

    /** Draws up to a dozen homes, the first of owner a, all facts known. */
    private static List<ChildrensHome> drawn(Random random) {
        List<ChildrensHome> homes = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            String owner = i == 0 ? "a" : String.valueOf((char) ('a' + random.nextInt(3)));
            ChildrensHome home = MadeMarkets.home(Integer.toString(10 + i), owner, random.nextInt(9));
            home = MadeMarkets.at(MadeMarkets.occupied(home, random.nextInt(7)), random.nextInt(40));
            homes.add(i == 0 || random.nextBoolean() ? serving(home) : home);
        }
        return homes;
    }

    private static ChildrensHome serving(ChildrensHome home) {
        return home.withRegistration(home.registration().orElseThrow().withNeeds(RegisteredNeed.SENSORY_IMPAIRMENT));
    }

    private static ReplacementDifficulties difficulties(List<? extends Home> homes) {
        return ReplacementDifficulties.of(MadeMarkets.market(homes), POLICY);
    }

    private static Stream<Long> scores(ReplacementDifficulty difficulty) {
        return difficulty.parts().stream().map(part -> part.score().orElseThrow());
    }
}
