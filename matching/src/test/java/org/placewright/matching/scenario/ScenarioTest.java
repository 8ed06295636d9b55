package org.placewright.matching.scenario;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placewright.matching.scenario.ChildLine.boy;
import static org.placewright.matching.scenario.Homes.foster;
import static org.placewright.matching.scenario.Homes.kin;
import static org.placewright.matching.scenario.Outcome.ahead;
import static org.placewright.matching.scenario.Outcome.binding;
import static org.placewright.matching.scenario.Outcome.confirmFirst;
import static org.placewright.matching.scenario.Outcome.flagged;
import static org.placewright.matching.scenario.Outcome.nearMiss;
import static org.placewright.matching.scenario.Outcome.nowhere;
import static org.placewright.matching.scenario.Outcome.oneHome;
import static org.placewright.matching.scenario.Outcome.out;
import static org.placewright.matching.scenario.Outcome.ranked;
import static org.placewright.matching.scenario.Outcome.says;
import static org.placewright.matching.scenario.Outcome.shared;
import static org.placewright.matching.scenario.Outcome.sharedIfConfirmed;
import static org.placewright.matching.scenario.Scenario.scenario;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.RuleKeys;

/** A scenario that is told wrongly fails: every kind of outcome, and what is left out. */
class ScenarioTest {

    private static Scenario told(Outcome... outcomes) {
        return scenario("Six homes")
                .given(
                        kin("aunt", "A").miles(9),
                        foster("B").miles(1),
                        foster("C").miles(2).freePlacesNotKnown(),
                        foster("D").miles(3).free(0),
                        foster("E").miles(4).takesAges(0, 5).free(0))
                .when(boy(8))
                .then(outcomes);
    }

    private static Scenario siblings(Outcome... outcomes) {
        return scenario("Two brothers")
                .given(
                        foster("A").miles(2).takesAges(0, 9),
                        foster("B").miles(9).takesAges(10, 17))
                .when(boy(14).with(boy(8)).siblings("they are brothers", group -> group))
                .then(outcomes);
    }

    static Stream<Outcome> wrong() {
        return Stream.of(
                ranked("B", "A"),
                ranked("A"),
                ranked("A", "B", "C"),
                confirmFirst("C", RuleKeys.AGE),
                confirmFirst("C"),
                confirmFirst("B", RuleKeys.VACANCY),
                out("E", RuleKeys.AGE),
                out("D", RuleKeys.VACANCY, RuleKeys.AGE),
                out("B", RuleKeys.VACANCY),
                nearMiss("E", RuleKeys.VACANCY),
                nearMiss("D", RuleKeys.AGE),
                flagged("B", RuleKeys.REGISTRATION),
                flagged("A", RuleKeys.VACANCY),
                says("A", "is approved"),
                says("B", "reg 24"),
                ahead("A", "B", CriterionKeys.DISTANCE_TO_HOME),
                ahead("B", "A", CriterionKeys.PRICE),
                binding(2, RuleKeys.VACANCY),
                binding(1, RuleKeys.AGE));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_is_wrong_fails(Outcome outcome) {
        fails(() -> new CameOut(told(outcome)).check(outcome));
    }

    @Test
    void what_is_right_does_not_fail() {
        Scenario right = told(
                ranked("A", "B"),
                flagged("A", RuleKeys.REGISTRATION),
                says("A", "reg 24"),
                confirmFirst("C", RuleKeys.VACANCY),
                out("D", RuleKeys.VACANCY),
                nearMiss("D", RuleKeys.VACANCY),
                out("E", RuleKeys.AGE, RuleKeys.VACANCY),
                binding(1, RuleKeys.VACANCY));
        right.outcomes().forEach(new CameOut(right)::check);
        new CameOut(right).checkNothingElse();
    }

    @Test
    void what_is_left_out_fails() {
        Outcome[] all = {
            ranked("A", "B"),
            flagged("A", RuleKeys.REGISTRATION),
            confirmFirst("C", RuleKeys.VACANCY),
            out("D", RuleKeys.VACANCY),
            nearMiss("D", RuleKeys.VACANCY),
            out("E", RuleKeys.AGE, RuleKeys.VACANCY)
        };
        for (int left = 1; left < all.length; left++) {
            Outcome missing = all[left];
            Outcome[] told =
                    Stream.of(all).filter(outcome -> outcome != missing).toArray(Outcome[]::new);
            fails(new CameOut(told(told))::checkNothingElse);
        }
        new CameOut(told(all)).checkNothingElse();
    }

    @Test
    void siblings_told_wrongly_fail() {
        new CameOut(siblings(shared(false, "B", "A"))).check(shared(false, "B", "A"));
        fails(() -> new CameOut(siblings()).check(shared(true, "B", "A")));
        fails(() -> new CameOut(siblings()).check(shared(false, "A", "B")));
        fails(() -> new CameOut(siblings()).check(oneHome("A")));
        fails(() -> new CameOut(siblings()).check(sharedIfConfirmed("B", "A")));
        fails(() -> new CameOut(siblings()).check(nowhere(0)));
    }

    private static void fails(ThrowingCallable check) {
        assertThatThrownBy(check).isInstanceOf(AssertionError.class);
    }
}
