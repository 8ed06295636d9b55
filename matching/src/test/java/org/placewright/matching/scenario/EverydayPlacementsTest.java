package org.placewright.matching.scenario;

import static org.placewright.matching.scenario.ChildLine.boy;
import static org.placewright.matching.scenario.ChildLine.childOfUnrecordedSex;
import static org.placewright.matching.scenario.ChildLine.girl;
import static org.placewright.matching.scenario.Homes.childrensHome;
import static org.placewright.matching.scenario.Homes.foster;
import static org.placewright.matching.scenario.Homes.supported;
import static org.placewright.matching.scenario.Outcome.ahead;
import static org.placewright.matching.scenario.Outcome.binding;
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
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.Answer;
import org.placewright.core.need.Language;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.Religion;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.matching.Allowance;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.RulePolicy;

/** Placements that turn on who the child is, who lives there already, and what the authority can buy. */
class EverydayPlacementsTest {

    private static final Scenario.Policy FRAMEWORK_ONLY = new Scenario.Policy(
            "the authority buys from its framework only",
            MatchPolicy.standard().withRules(RulePolicy.STANDARD.withRoutes(SourcingRoute.FRAMEWORK)));

    static final ImmutableList<Scenario> ALL = ImmutableList.of(
            scenario("Away from a gang")
                    .given(
                            foster("A").miles(3).in(Area.SOUTHWARK),
                            foster("B").miles(12).in(Area.SOUTHWARK),
                            foster("C").miles(15).in(Area.CROYDON),
                            childrensHome("D")
                                    .miles(20)
                                    .in(Area.CROYDON)
                                    .livingThere(resident("d1", 16).risk(RiskToOthers.CRIMINAL_EXPLOITATION)),
                            foster("E").miles(30))
                    .when(boy(15).atRisk(RiskToChild.CRIMINAL_EXPLOITATION)
                            .avoiding(6, 2)
                            .avoiding(Area.SOUTHWARK))
                    .then(
                            ranked("C"),
                            confirmFirst("D", RuleKeys.LIVING_ALONGSIDE),
                            says("D", "Impact of resident d1 on the child"),
                            confirmFirst("E", RuleKeys.AUTHORITY_TO_AVOID),
                            out("A", RuleKeys.AREA_TO_AVOID, RuleKeys.AUTHORITY_TO_AVOID),
                            out("B", RuleKeys.AUTHORITY_TO_AVOID)),
            scenario("One who must not live with younger children")
                    .given(
                            childrensHome("A")
                                    .miles(4)
                                    .livingThere(resident("a1", 16).notWithYounger()),
                            childrensHome("B")
                                    .miles(9)
                                    .livingThere(resident("b1", 10).notWithYounger()),
                            childrensHome("C")
                                    .miles(6)
                                    .livingThere(
                                            resident("c1", 10).ageNotKnown().notWithYounger()))
                    .when(girl(12))
                    .then(
                            ranked("B"),
                            confirmFirst("C", RuleKeys.LIVING_ALONGSIDE),
                            says("C", "Is resident c1 older or younger"),
                            out("A", RuleKeys.LIVING_ALONGSIDE),
                            says("A", "Resident a1 must not live with a younger child")),
            scenario("A deaf boy who signs")
                    .given(
                            foster("A").miles(20).signs(Answer.YES),
                            foster("B").miles(3).signs(Answer.NO),
                            childrensHome("C").miles(8))
                    .when(boy(10).needsSignLanguage())
                    .then(
                            ranked("A"),
                            confirmFirst("C", RuleKeys.COMMUNICATION),
                            out("B", RuleKeys.COMMUNICATION),
                            nearMiss("B", RuleKeys.COMMUNICATION)),
            scenario("A refugee of sixteen")
                    .given(
                            foster("A").miles(20).speaks("Pashto", Language.of("ps"), Religion.MUSLIM),
                            foster("B").miles(3),
                            foster("C").miles(5).speaks("Polish", Language.of("pl"), Religion.CHRISTIAN))
                    .when(boy(16).noFamilyHere()
                            .culture("whose first language is Pashto, a Muslim", Language.of("ps"), Religion.MUSLIM))
                    .then(
                            ranked("A", "B", "C"),
                            ahead("A", "B", CriterionKeys.CULTURE),
                            ahead("B", "C", CriterionKeys.CULTURE)),
            scenario("A boy of nine who sets fires")
                    .given(
                            foster("A").miles(3).manages(RiskToOthers.FIRE_SETTING, Answer.NO),
                            childrensHome("B")
                                    .miles(12)
                                    .manages(RiskToOthers.FIRE_SETTING, Answer.YES)
                                    .livingThere(resident("b1", 14)),
                            foster("C").miles(15))
                    .when(boy(9).risk(RiskToOthers.FIRE_SETTING))
                    .then(
                            ranked("B", "C"),
                            ahead("B", "C", CriterionKeys.MEETS_NEEDS),
                            flagged("B", RuleKeys.LIVING_ALONGSIDE),
                            says("B", "Impact on resident b1: Fire-setting"),
                            out("A", RuleKeys.RISK_TO_OTHERS)),
            scenario("A child whose sex nobody wrote down")
                    .given(
                            childrensHome("A").miles(4).takes(AcceptedSex.MALE),
                            childrensHome("B").miles(5).takes(AcceptedSex.FEMALE),
                            foster("C").miles(3).free(0))
                    .when(childOfUnrecordedSex(11))
                    .then(
                            ranked(),
                            confirmFirst("A", RuleKeys.SEX),
                            says("A", "the sex of the child is not recorded. What is it?"),
                            confirmFirst("B", RuleKeys.SEX),
                            out("C", RuleKeys.VACANCY),
                            nearMiss("C", RuleKeys.VACANCY)),
            scenario("The last bed a wheelchair can reach")
                    .given(
                            foster("A").miles(3).in(Area.CROYDON).adapted(Adaptation.WHEELCHAIR_ACCESS, Answer.YES),
                            foster("B").miles(4).in(Area.CROYDON).adapted(Adaptation.WHEELCHAIR_ACCESS, Answer.NO))
                    .when(boy(10).needsNoAdaptation())
                    .then(ranked("B", "A"), ahead("B", "A", CriterionKeys.SPARE_CAPACITY)),
            scenario("From the framework only")
                    .given(
                            foster("A").miles(20).bought(SourcingRoute.FRAMEWORK),
                            foster("B").miles(3).bought(SourcingRoute.OFF_FRAMEWORK),
                            foster("C").miles(10),
                            foster("D").miles(5).bought(SourcingRoute.LOCAL_HARD_BLOCK))
                    .when(girl(13), FRAMEWORK_ONLY)
                    .then(
                            ranked("A"),
                            confirmFirst("C", RuleKeys.ROUTE),
                            out("B", RuleKeys.ROUTE),
                            nearMiss("B", RuleKeys.ROUTE),
                            out("D", RuleKeys.ROUTE),
                            nearMiss("D", RuleKeys.ROUTE)),
            scenario("A bed that is paid for already")
                    .given(
                            childrensHome("A").miles(6).bought(SourcingRoute.LOCAL_HARD_BLOCK),
                            childrensHome("B").miles(5).bought(SourcingRoute.OFF_FRAMEWORK))
                    .when(girl(13))
                    .then(ranked("A", "B"), ahead("A", "B", CriterionKeys.ROUTE)),
            scenario("Judged inadequate")
                    .given(
                            childrensHome("A").miles(2).judged(InspectionGrade.INADEQUATE),
                            childrensHome("B").miles(6).judged(InspectionGrade.GOOD))
                    .when(girl(13))
                    .then(
                            ranked("B"),
                            out("A", RuleKeys.INSPECTION),
                            nearMiss("A", RuleKeys.INSPECTION),
                            says("A", "Sign-off for the inspection judgement")),
            scenario("Judged inadequate, and signed off")
                    .given(
                            childrensHome("A").miles(2).judged(InspectionGrade.INADEQUATE),
                            childrensHome("B").miles(6).judged(InspectionGrade.GOOD))
                    .when(girl(13).allowing(Allowance.INSPECTION_SIGN_OFF))
                    .then(
                            ranked("B", "A"),
                            ahead("B", "A", CriterionKeys.INSPECTION),
                            flagged("A", RuleKeys.INSPECTION),
                            says("A", "Signed off")),
            scenario("Alone, as recommended")
                    .given(
                            childrensHome("A").miles(4).soloPlacements().livingThere(resident("a1", 13)),
                            childrensHome("B").miles(25).soloPlacements(),
                            foster("C").miles(10),
                            childrensHome("D").miles(5).freePlacesNotKnown())
                    .when(boy(13).company(LivingCompanions.SOLO))
                    .then(
                            ranked("C", "B"),
                            confirmFirst("D", RuleKeys.VACANCY),
                            out("A", RuleKeys.SOLO),
                            nearMiss("A", RuleKeys.SOLO)),
            scenario("Nobody suitable")
                    .given(
                            foster("A")
                                    .miles(2)
                                    .adapted(Adaptation.WHEELCHAIR_ACCESS, Answer.YES)
                                    .free(0),
                            foster("B").miles(3).adapted(Adaptation.WHEELCHAIR_ACCESS, Answer.NO),
                            foster("C")
                                    .miles(4)
                                    .adapted(Adaptation.WHEELCHAIR_ACCESS, Answer.YES)
                                    .free(0),
                            supported("D").miles(5).adapted(Adaptation.WHEELCHAIR_ACCESS, Answer.YES))
                    .when(girl(14).wheelchairUser())
                    .then(
                            ranked(),
                            out("A", RuleKeys.VACANCY),
                            nearMiss("A", RuleKeys.VACANCY),
                            out("B", RuleKeys.ACCESSIBILITY),
                            out("C", RuleKeys.VACANCY),
                            nearMiss("C", RuleKeys.VACANCY),
                            out("D", RuleKeys.AGE, RuleKeys.KIND_OF_HOME),
                            binding(2, RuleKeys.VACANCY),
                            binding(1, RuleKeys.ACCESSIBILITY),
                            binding(1, RuleKeys.AGE, RuleKeys.KIND_OF_HOME)));

    @TestFactory
    Stream<DynamicNode> each_comes_out_as_an_officer_would_have_it() {
        return Scenario.tests(ALL);
    }
}
