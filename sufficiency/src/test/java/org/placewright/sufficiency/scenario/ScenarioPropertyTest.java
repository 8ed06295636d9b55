package org.placewright.sufficiency.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.sufficiency.demand.ScenarioChanges;

/** Scenarios combine and differ as lists of changes whose order does not matter. */
class ScenarioPropertyTest {

    @Provide
    Arbitrary<Scenario> scenarios() {
        Arbitrary<ScenarioChange> few = ScenarioChanges.changes()
                .list()
                .ofSize(4)
                .flatMap(changes -> Arbitraries.of(changes)); // So that some are alike.
        return few.list().ofMaxSize(6).map(changes -> Scenario.builder()
                .name("Of " + changes.size())
                .addAllChanges(changes)
                .build());
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 200)
    void what_is_added_to_a_scenario_is_where_it_differs(
            @ForAll("scenarios") Scenario one, @ForAll("scenarios") Scenario other) {
        ScenarioDifference difference = one.and(other).differenceFrom(one);
        assertThat(difference.added()).containsExactlyInAnyOrderElementsOf(other.changes());
        assertThat(difference.missing()).isEmpty();
        ScenarioDifference back = one.differenceFrom(one.and(other));
        assertThat(back.missing()).isEqualTo(difference.added());
        assertThat(back.added()).isEmpty();
    }

    @Property(tries = 200)
    void differences_turn_the_other_scenario_into_this(
            @ForAll("scenarios") Scenario one, @ForAll("scenarios") Scenario other) {
        ScenarioDifference difference = one.differenceFrom(other);
        List<ScenarioChange> turned = new ArrayList<>(other.changes());
        difference.missing().forEach(turned::remove);
        turned.addAll(difference.added());
        assertThat(turned).containsExactlyInAnyOrderElementsOf(one.changes());
        assertThat(difference.words())
                .hasSize(difference.added().size() + difference.missing().size());
    }

    @Property(tries = 100)
    void order_is_no_difference(@ForAll("scenarios") Scenario one, @ForAll("seeds") long seed) {
        List<ScenarioChange> shuffled = new ArrayList<>(one.changes());
        Collections.shuffle(shuffled, new Random(seed));
        Scenario other = one.withChanges(shuffled);
        assertThat(one.differenceFrom(other).isEmpty()).isTrue();
        assertThat(other.turningPoints()).isEqualTo(one.turningPoints());
    }

    @Property(tries = 100)
    void combining_does_not_depend_on_what_is_combined_first(
            @ForAll("scenarios") Scenario one,
            @ForAll("scenarios") Scenario other,
            @ForAll("scenarios") Scenario third) {
        assertThat(one.and(other).and(third)).isEqualTo(one.and(other.and(third)));
        assertThat(one.and(other).differenceFrom(other.and(one)).isEmpty()).isTrue();
        assertThat(one.and(Scenario.NONE)).isEqualTo(one);
        assertThat(Scenario.NONE.and(one)).isEqualTo(one);
    }

    @Property(tries = 200)
    void changes_that_are_explained_alike_are_equal(
            @ForAll("scenarios") Scenario one, @ForAll("scenarios") Scenario other) {
        for (ScenarioChange first : one.changes()) {
            for (ScenarioChange second : other.changes()) {
                assertThat(first.explanation().equals(second.explanation())).isEqualTo(first.equals(second));
            }
            for (ScenarioChange second : one.changes()) {
                assertThat(first.explanation().equals(second.explanation())).isEqualTo(first.equals(second));
            }
        }
    }
}
