package org.placewright.testkit.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.jqwik.api.Example;
import org.placewright.sufficiency.reach.BestPlacement;
import org.placewright.sufficiency.reach.MostPlaced;
import org.placewright.sufficiency.reach.PlacementProblem;
import org.placewright.sufficiency.reach.PlacesTaken;
import org.placewright.testkit.law.MostPlacedLaws;
import org.placewright.testkit.law.PlacementProblems;

/** Each law goes red for a method of placing children that breaks it. */
class BrokenPlacementsTest {

    private static final int TRIES = 100;

    private static PlacesTaken sound(PlacementProblem problem) {
        return MostPlaced.standard().place(problem);
    }

    @Example
    void a_sound_one_breaks_no_law() {
        assertThat(isCaught(BrokenPlacementsTest::sound, MostPlacedLaws::every_problem_is_answered))
                .isFalse();
        assertThat(isCaught(
                        BrokenPlacementsTest::sound,
                        (laws, problem) -> laws.asking_again_changes_nothing(problem, problem)))
                .isFalse();
        assertThat(isCaught(
                        BrokenPlacementsTest::sound,
                        MostPlacedLaws::only_those_are_left_over_for_whom_there_is_no_place))
                .isFalse();
        assertThat(isCaught(BrokenPlacementsTest::sound, (laws, problem) -> laws.places_more_never_harm(problem, 1, 2)))
                .isFalse();
        assertThat(isCaught(
                        BrokenPlacementsTest::sound,
                        (laws, problem) -> laws.a_child_more_takes_one_place_or_none(problem, 1)))
                .isFalse();
    }

    @Example
    void one_that_answers_another_problem_is_caught() {
        assertThat(isCaught(
                        problem -> sound(problem.withChildren(new int[problem.groups()])),
                        MostPlacedLaws::every_problem_is_answered))
                .isTrue();
    }

    @Example
    void one_that_throws_is_caught() {
        assertThat(isCaught(
                        problem -> {
                            throw new IllegalStateException("nobody to place");
                        },
                        MostPlacedLaws::every_problem_is_answered))
                .isTrue();
    }

    @Example
    void one_whose_answers_alternate_is_caught() {
        AtomicInteger asked = new AtomicInteger();
        assertThat(isCaught(
                        problem -> asked.incrementAndGet() % 3 == 0 ? sound(problem) : nobody(problem),
                        (laws, problem) -> laws.asking_again_changes_nothing(problem, problem)))
                .isTrue();
    }

    @Example
    void one_that_leaves_over_a_child_is_caught() {
        assertThat(isCaught(
                        BrokenPlacementsTest::nobody,
                        MostPlacedLaws::only_those_are_left_over_for_whom_there_is_no_place))
                .isTrue();
    }

    @Example
    void one_that_gives_up_when_there_are_many_is_caught() {
        Function<PlacementProblem, PlacesTaken> overwhelmed =
                problem -> problem.allPlaces() + problem.allChildren() > 20 ? nobody(problem) : sound(problem);
        assertThat(isCaught(overwhelmed, (laws, problem) -> laws.places_more_never_harm(problem, 1, 3)))
                .isTrue();
        assertThat(isCaught(overwhelmed, (laws, problem) -> laws.a_child_more_takes_one_place_or_none(problem, 1)))
                .isTrue();
    }

    private static PlacesTaken nobody(PlacementProblem problem) {
        return PlacesTaken.builder(problem).build();
    }

    private static boolean isCaught(
            Function<PlacementProblem, PlacesTaken> method, BiConsumer<MostPlacedLaws, PlacementProblem> law) {
        MostPlacedLaws laws = () -> new Method(method);
        return new PlacementProblems()
                .get()
                .sampleStream()
                .filter(problem -> problem.groups() > 0 && problem.pools() > 0)
                .limit(TRIES)
                .anyMatch(problem -> breaks(() -> law.accept(laws, problem)));
    }

    private static boolean breaks(Runnable law) {
        try {
            law.run();
            return false;
        } catch (AssertionError broken) {
            return true;
        }
    }

    /** Places children somehow. */
    private record Method(Function<PlacementProblem, PlacesTaken> place) implements BestPlacement {

        @Override
        public String name() {
            return "made";
        }

        @Override
        public PlacesTaken place(PlacementProblem problem) {
            return place.apply(problem);
        }
    }
}
