package org.placewright.matching.scenario;

import static org.placewright.matching.Examples.NEEDED;
import static org.placewright.matching.scenario.ChildLine.boy;
import static org.placewright.matching.scenario.ChildLine.girl;
import static org.placewright.matching.scenario.Homes.childrensHome;
import static org.placewright.matching.scenario.Homes.foster;
import static org.placewright.matching.scenario.Homes.kin;
import static org.placewright.matching.scenario.Homes.refusedKin;
import static org.placewright.matching.scenario.Homes.secureHome;
import static org.placewright.matching.scenario.Homes.supported;
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
import static org.placewright.matching.scenario.ResidentLine.resident;
import static org.placewright.matching.scenario.Scenario.scenario;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.placewright.core.child.KeptTogether;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.need.Answer;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.referral.DeprivationOfLibertyOrder;
import org.placewright.matching.Allowance;
import org.placewright.matching.RuleKeys;

/** Placements that turn on what the law allows: who may care, for how many, for how long and on whose authority. */
class LawfulPlacementsTest {

    static final ImmutableList<Scenario> ALL = ImmutableList.of(
            scenario("An aunt at two in the morning")
                    .given(
                            kin("aunt", "A").miles(6),
                            foster("B").miles(3).offers(KindOfStay.EMERGENCY, Answer.YES),
                            foster("C").miles(2).offers(KindOfStay.EMERGENCY, Answer.NO),
                            foster("D").miles(1).free(0))
                    .when(girl(7).inAnEmergency())
                    .then(
                            ranked("A", "B"),
                            flagged("A", RuleKeys.REGISTRATION),
                            out("C", RuleKeys.KIND_OF_STAY),
                            nearMiss("C", RuleKeys.KIND_OF_STAY),
                            out("D", RuleKeys.VACANCY),
                            nearMiss("D", RuleKeys.VACANCY),
                            says("D", "1 more place, freed or made usable by 2026-04-01")),
            scenario("A mother of sixteen and her baby")
                    .given(
                            foster("A").miles(8).free(2).offers(KindOfStay.PARENT_AND_CHILD, Answer.YES),
                            foster("B").miles(3).free(2).offers(KindOfStay.PARENT_AND_CHILD, Answer.NO),
                            foster("C").miles(5).free(2),
                            foster("D").miles(2).offers(KindOfStay.PARENT_AND_CHILD, Answer.YES),
                            childrensHome("E").miles(4).free(2))
                    .when(girl(16).with(girl(0)).stay(KindOfStay.PARENT_AND_CHILD))
                    .then(
                            ranked("A"),
                            confirmFirst("C", RuleKeys.KIND_OF_STAY),
                            out("B", RuleKeys.KIND_OF_STAY),
                            nearMiss("B", RuleKeys.KIND_OF_STAY),
                            out("D", RuleKeys.VACANCY),
                            nearMiss("D", RuleKeys.VACANCY),
                            out("E", RuleKeys.AGE)),
            scenario("Five, of whom the baby stays with the sister who minds her")
                    .given(
                            foster("F").miles(5).free(3),
                            foster("G").miles(7).takesAges(10, 17).free(2))
                    .when(boy(13).with(girl(11))
                            .with(boy(8))
                            .with(girl(5))
                            .with(girl(0))
                            .siblings("they may be split, but not the two youngest", group -> group.withDecision(
                                            TogetherOrApart.MAY_BE_SPLIT)
                                    .withKeptTogether(KeptTogether.of(ChildLine.childId(4), ChildLine.childId(5)))))
                    .then(shared(true, "G", "G", "F", "F", "F")),
            scenario("Two brothers of whom it was decided that they live apart")
                    .given(foster("A").miles(2).free(2), foster("B").miles(9).takesAges(11, 17))
                    .when(boy(14).with(boy(8))
                            .siblings(
                                    "they are to live apart", group -> group.withDecision(TogetherOrApart.LIVE_APART)))
                    .then(shared(true, "B", "A")),
            scenario("Two sisters of whom nothing was decided")
                    .given(
                            foster("A").miles(2).takesAges(0, 9),
                            foster("B").miles(9).takesAges(10, 17))
                    .when(girl(14).with(girl(8)).siblings("they are sisters", group -> group))
                    .then(shared(false, "B", "A")),
            scenario("A brother and sister of whom nothing is decided, and a risk between them")
                    .given(foster("A").miles(2).free(2), foster("B").miles(9).takesAges(10, 17))
                    .when(boy(12).risk(RiskToOthers.SEXUAL_HARM)
                            .with(girl(5))
                            .siblings("they are brother and sister", group -> group))
                    .then(shared(false, "B", "A")),
            scenario("A brother and sister who must stay together, and a risk between them")
                    .given(foster("A").miles(2).free(2))
                    .when(boy(12).risk(RiskToOthers.SEXUAL_HARM)
                            .with(girl(5))
                            .siblings(
                                    "they must stay together",
                                    group -> group.withDecision(TogetherOrApart.KEEP_TOGETHER)))
                    .then(
                            oneHome("A"),
                            ranked("A"),
                            flagged("A", RuleKeys.LIVING_ALONGSIDE),
                            says(
                                    "A",
                                    "on a younger child of them: Sexual harm. It is decided that they live together")),
            scenario("Two who must stay together, and nobody has room for two")
                    .given(foster("A").miles(3), foster("B").miles(4))
                    .when(girl(9).with(boy(7))
                            .siblings(
                                    "they must stay together",
                                    group -> group.withDecision(TogetherOrApart.KEEP_TOGETHER)))
                    .then(
                            ranked(),
                            nowhere(0),
                            out("A", RuleKeys.VACANCY),
                            nearMiss("A", RuleKeys.VACANCY),
                            out("B", RuleKeys.VACANCY),
                            nearMiss("B", RuleKeys.VACANCY),
                            binding(2, RuleKeys.VACANCY)),
            scenario("Two who may be split, and a question to ask")
                    .given(foster("A").miles(3), foster("C").miles(5).freePlacesNotKnown())
                    .when(girl(9).with(boy(7))
                            .siblings("they may be split", group -> group.withDecision(TogetherOrApart.MAY_BE_SPLIT)))
                    .then(sharedIfConfirmed("A", "C")),
            scenario("A fourth child in a foster home")
                    .given(
                            foster("A")
                                    .miles(3)
                                    .livingThere(resident("a1", 8), resident("a2", 9), resident("a3", 11))
                                    .exemptedFor(3),
                            foster("B").miles(4).livingThere(resident("b1", 8), resident("b2", 9), resident("b3", 11)),
                            foster("C").miles(12).livingThere(resident("c1", 8), resident("c2", 9)))
                    .when(boy(10))
                    .then(
                            ranked("C"),
                            confirmFirst("A", RuleKeys.FOSTERING_LIMIT),
                            out("B", RuleKeys.FOSTERING_LIMIT),
                            nearMiss("B", RuleKeys.FOSTERING_LIMIT),
                            says("B", "An exemption that names each child"),
                            says("B", "in law it would be a children's home")),
            scenario("An uncle who was refused approval")
                    .given(refusedKin("uncle", "K").miles(2), foster("B").miles(10))
                    .when(boy(8))
                    .then(
                            ranked("B"),
                            confirmFirst("K", RuleKeys.REGISTRATION),
                            says("K", "approval is over or was refused")),
            scenario("Secure at twelve, ordered and approved")
                    .given(secureHome("S").miles(60), secureHome("T").miles(20).free(0))
                    .when(girl(12).secure(
                                    "with a secure order and the Secretary of State's approval",
                                    Answer.YES,
                                    Answer.YES,
                                    Answer.NO))
                    .then(ranked("S"), out("T", RuleKeys.VACANCY), nearMiss("T", RuleKeys.VACANCY)),
            scenario("Secure at twelve, ordered but not approved")
                    .given(secureHome("S").miles(60), childrensHome("C").miles(30))
                    .when(girl(12).secure(
                                    "with a secure order but no approval by the Secretary of State",
                                    Answer.YES,
                                    Answer.NO,
                                    Answer.NO))
                    .then(
                            ranked("C"),
                            out("S", RuleKeys.KIND_OF_HOME),
                            says("S", "the Secretary of State's approval is needed")),
            scenario("On remand")
                    .given(
                            secureHome("S").miles(20),
                            foster("A").miles(10),
                            supported("X").miles(5))
                    .when(boy(15).secure("on remand", Answer.NO, Answer.NO, Answer.YES))
                    .then(ranked("A", "S"), out("X", RuleKeys.KIND_OF_HOME, RuleKeys.AGE)),
            scenario("An order applied for")
                    .given(
                            childrensHome("A").miles(30).deprivationOfLiberty(Answer.YES),
                            childrensHome("B").miles(10),
                            childrensHome("C").miles(5).deprivationOfLiberty(Answer.NO))
                    .when(girl(15).deprivationOfLiberty(DeprivationOfLibertyOrder.APPLIED_FOR))
                    .then(
                            ranked("A"),
                            flagged("A", RuleKeys.DEPRIVATION_OF_LIBERTY),
                            says("A", "The order applied for is not made yet"),
                            confirmFirst("B", RuleKeys.DEPRIVATION_OF_LIBERTY),
                            out("C", RuleKeys.DEPRIVATION_OF_LIBERTY)),
            scenario("Eighteen on the day")
                    .given(supported("X").miles(3), foster("Y").miles(4))
                    .when(girl(17).born("who turns eighteen on the day the home is needed", 18, 0))
                    .then(
                            ranked(),
                            out("X", RuleKeys.AGE),
                            out("Y", RuleKeys.AGE),
                            says("Y", "no longer a child"),
                            binding(2, RuleKeys.AGE)),
            scenario("Sixteen the day after")
                    .given(
                            supported("X").miles(3).takesAges(15, 17),
                            foster("Y").miles(30))
                    .when(boy(15).born("who turns sixteen the day after", 16, 1))
                    .then(
                            ranked("Y"),
                            out("X", RuleKeys.KIND_OF_HOME),
                            says("X", "for those aged 16 and over; the child is 15")),
            scenario("Homes that are not open")
                    .given(
                            childrensHome("A").miles(2).registeredOn(NEEDED.plusMonths(1)),
                            childrensHome("B").miles(3).registration(RegistrationStatus.SUSPENDED),
                            childrensHome("C").miles(4).registration(RegistrationStatus.CANCELLED),
                            childrensHome("D").miles(5).suspendedByAuthority(),
                            childrensHome("E").miles(25).registeredOn(NEEDED))
                    .when(boy(12))
                    .then(
                            ranked("E"),
                            out("A", RuleKeys.REGISTRATION),
                            says("A", "Not yet registered"),
                            out("B", RuleKeys.REGISTRATION),
                            says("B", "suspended"),
                            out("C", RuleKeys.REGISTRATION),
                            says("C", "Unregistered"),
                            out("D", RuleKeys.SUSPENSION)),
            scenario("Outside the terms of approval, for a few days")
                    .given(
                            foster("B").miles(2).approvedForAges(5, 12),
                            foster("C").miles(9).approvedForAges(0, 4))
                    .when(boy(3).inAnEmergency().allowing(Allowance.EMERGENCY_OUTSIDE_TERMS))
                    .then(
                            ranked("B", "C"),
                            flagged("B", RuleKeys.APPROVAL_TERMS),
                            says("B", "up to 6 working days, the last of them 2026-04-08")));

    @TestFactory
    Stream<DynamicNode> each_comes_out_as_the_law_has_it() {
        return Scenario.tests(ALL);
    }
}
