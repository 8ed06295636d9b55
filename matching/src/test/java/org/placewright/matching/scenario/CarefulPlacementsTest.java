package org.placewright.matching.scenario;

import static org.placewright.matching.Examples.NEEDED;
import static org.placewright.matching.scenario.ChildLine.boy;
import static org.placewright.matching.scenario.ChildLine.girl;
import static org.placewright.matching.scenario.Homes.approvedKin;
import static org.placewright.matching.scenario.Homes.childrensHome;
import static org.placewright.matching.scenario.Homes.foster;
import static org.placewright.matching.scenario.Homes.kin;
import static org.placewright.matching.scenario.Homes.kinOfAnother;
import static org.placewright.matching.scenario.Homes.secureHome;
import static org.placewright.matching.scenario.Homes.unrecorded;
import static org.placewright.matching.scenario.Outcome.ahead;
import static org.placewright.matching.scenario.Outcome.confirmFirst;
import static org.placewright.matching.scenario.Outcome.flagged;
import static org.placewright.matching.scenario.Outcome.nearMiss;
import static org.placewright.matching.scenario.Outcome.out;
import static org.placewright.matching.scenario.Outcome.ranked;
import static org.placewright.matching.scenario.Outcome.says;
import static org.placewright.matching.scenario.ResidentLine.resident;
import static org.placewright.matching.scenario.Scenario.scenario;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.placewright.core.need.Answer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.provider.KindOfStay;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.RulePolicy;

/** Placements that turn on what is not known, or not safe. */
class CarefulPlacementsTest {

    private static final Scenario.Policy BY_THE_ACT =
            new Scenario.Policy("the authority weighs the duties of the Act alone", MatchPolicy.statutory());

    private static final Scenario.Policy NO_FURTHER_THAN_TWENTY = new Scenario.Policy(
            "no home may be further than 20 miles",
            MatchPolicy.builder()
                    .rules(RulePolicy.builder().maximumMiles(20).build())
                    .build());

    static final ImmutableList<Scenario> ALL = ImmutableList.of(
            scenario("Carers of whom nothing is recorded")
                    .given(unrecorded("U").miles(1), foster("B").miles(30))
                    .when(boy(9))
                    .then(
                            ranked("B"),
                            confirmFirst("U", RuleKeys.REGISTRATION, RuleKeys.AGE, RuleKeys.SEX, RuleKeys.VACANCY),
                            flagged("U", RuleKeys.LIVING_ALONGSIDE)),
            scenario("A home that is on no map")
                    .given(
                            foster("A"),
                            foster("B").miles(30),
                            foster("C").miles(16),
                            foster("D").miles(14))
                    .when(girl(15).avoiding(5, 10))
                    .then(
                            ranked("C", "B"),
                            confirmFirst("A", RuleKeys.AREA_TO_AVOID),
                            out("D", RuleKeys.AREA_TO_AVOID)),
            scenario("A grandmother inside an area to avoid")
                    .given(kin("grandmother", "K").miles(3), foster("B").miles(30))
                    .when(boy(12).avoiding(5, 2))
                    .then(ranked("B"), out("K", RuleKeys.AREA_TO_AVOID)),
            scenario("A grandmother whose house is full, and one further away than is allowed")
                    .given(
                            kin("grandmother", "K").miles(3).free(0),
                            kin("aunt", "A").miles(21),
                            kinOfAnother("uncle", "U").miles(21),
                            foster("B").miles(8),
                            foster("C").miles(21))
                    .when(boy(6), NO_FURTHER_THAN_TWENTY)
                    .then(
                            ranked("A", "B"),
                            flagged("A", RuleKeys.REGISTRATION),
                            flagged("A", RuleKeys.DISTANCE),
                            says("A", "at most 20 are allowed of others"),
                            confirmFirst("K", RuleKeys.VACANCY),
                            flagged("K", RuleKeys.REGISTRATION),
                            says("K", "can room be made?"),
                            out("U", RuleKeys.REGISTRATION, RuleKeys.DISTANCE),
                            out("C", RuleKeys.DISTANCE),
                            nearMiss("C", RuleKeys.DISTANCE)),
            scenario("An aunt approved for others")
                    .given(
                            approvedKin("aunt", "A")
                                    .miles(9)
                                    .approvedForAges(0, 4)
                                    .takesAges(0, 4)
                                    .offers(KindOfStay.EMERGENCY, Answer.NO),
                            approvedKin("uncle", "U")
                                    .miles(5)
                                    .livingThere(resident("u1", 4).notWithOlder()),
                            foster("B").miles(2).approvedForAges(0, 4).takesAges(0, 4))
                    .when(girl(10).inAnEmergency())
                    .then(
                            ranked("A"),
                            flagged("A", RuleKeys.AGE),
                            flagged("A", RuleKeys.APPROVAL_TERMS),
                            flagged("A", RuleKeys.KIND_OF_STAY),
                            says("A", "Outside the terms of approval of a carer connected with the child"),
                            out("U", RuleKeys.LIVING_ALONGSIDE),
                            out("B", RuleKeys.AGE, RuleKeys.APPROVAL_TERMS)),
            scenario("The grandmother of somebody else")
                    .given(
                            kinOfAnother("grandmother", "K").miles(1),
                            foster("B").miles(8))
                    .when(boy(6))
                    .then(ranked("B"), out("K", RuleKeys.REGISTRATION)),
            scenario("One who might do harm")
                    .given(
                            childrensHome("A")
                                    .miles(3)
                                    .livingThere(resident("a1", 16).risk(RiskToOthers.PHYSICAL_HARM)),
                            childrensHome("B")
                                    .miles(9)
                                    .livingThere(resident("b1", 11).risk(RiskToOthers.PHYSICAL_HARM)),
                            childrensHome("C")
                                    .miles(4)
                                    .livingThere(resident("c1", 16).risk(RiskToOthers.SEXUAL_HARM)),
                            childrensHome("D")
                                    .miles(5)
                                    .livingThere(resident("d1", 8).risk(RiskToOthers.SEXUAL_HARM)))
                    .when(boy(9))
                    .then(
                            ranked("B"),
                            confirmFirst("D", RuleKeys.LIVING_ALONGSIDE),
                            out("A", RuleKeys.LIVING_ALONGSIDE),
                            says("A", "Impact of resident a1 on the child: Physical harm"),
                            out("C", RuleKeys.LIVING_ALONGSIDE)),
            scenario("A girl who goes missing")
                    .given(
                            childrensHome("A").miles(3).keepsSafeFrom(RiskToChild.GOING_MISSING, Answer.NO),
                            childrensHome("B").miles(20).keepsSafeFrom(RiskToChild.GOING_MISSING, Answer.YES),
                            childrensHome("C").miles(18))
                    .when(girl(14).atRisk(RiskToChild.GOING_MISSING))
                    .then(
                            ranked("B", "C"),
                            ahead("B", "C", CriterionKeys.MEETS_NEEDS),
                            out("A", RuleKeys.RISK_TO_CHILD)),
            scenario("A locked bed at two in the morning")
                    .given(secureHome("S").miles(1), foster("A").miles(9))
                    .when(girl(14).inAnEmergency())
                    .then(
                            ranked("A"),
                            confirmFirst("S", RuleKeys.KIND_OF_HOME),
                            says("S", "are the criteria of section 25 met"),
                            says("S", "72 hours in any 28 days")),
            scenario("A room that will be free")
                    .given(
                            foster("A")
                                    .miles(2)
                                    .livingThere(resident("a1", 10).leavingOn(NEEDED.minusDays(2)))
                                    .free(0),
                            foster("B")
                                    .miles(3)
                                    .livingThere(resident("b1", 10).leavingOn(NEEDED.plusDays(1)))
                                    .free(0))
                    .when(boy(9))
                    .then(
                            ranked("A"),
                            flagged("A", RuleKeys.VACANCY),
                            says("A", "only if those who are expected to leave"),
                            out("B", RuleKeys.VACANCY),
                            nearMiss("B", RuleKeys.VACANCY)),
            scenario("No price on a duty")
                    .given(
                            childrensHome("A").miles(3).asks(9_000),
                            childrensHome("B").miles(4).asks(900))
                    .when(boy(13), BY_THE_ACT)
                    .then(ranked("A", "B"), ahead("A", "B", CriterionKeys.DISTANCE_TO_HOME)));

    @TestFactory
    Stream<DynamicNode> each_comes_out_with_care() {
        return Scenario.tests(ALL);
    }
}
