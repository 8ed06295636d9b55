package org.placewright.matching.scenario;

import static org.placewright.matching.scenario.ChildLine.boy;
import static org.placewright.matching.scenario.ChildLine.girl;
import static org.placewright.matching.scenario.Homes.childrensHome;
import static org.placewright.matching.scenario.Homes.foster;
import static org.placewright.matching.scenario.Homes.kin;
import static org.placewright.matching.scenario.Homes.secureHome;
import static org.placewright.matching.scenario.Homes.supported;
import static org.placewright.matching.scenario.Outcome.ahead;
import static org.placewright.matching.scenario.Outcome.binding;
import static org.placewright.matching.scenario.Outcome.confirmFirst;
import static org.placewright.matching.scenario.Outcome.flagged;
import static org.placewright.matching.scenario.Outcome.nearMiss;
import static org.placewright.matching.scenario.Outcome.oneHome;
import static org.placewright.matching.scenario.Outcome.out;
import static org.placewright.matching.scenario.Outcome.ranked;
import static org.placewright.matching.scenario.Outcome.says;
import static org.placewright.matching.scenario.ResidentLine.resident;
import static org.placewright.matching.scenario.Scenario.scenario;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.Answer;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.Suitability;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.provider.SupportedAccommodationCategory;
import org.placewright.core.provider.SupportedAccommodationOutcome;
import org.placewright.core.referral.DeprivationOfLibertyOrder;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.RuleKeys;

/** Ten placements every practitioner has made, or seen made. */
class KnownPlacementsTest {

    static final ImmutableList<Scenario> ALL = ImmutableList.of(
            scenario("Two in the morning")
                    .given(
                            foster("A").miles(4).approvedForAges(5, 12).offers(KindOfStay.EMERGENCY, Answer.YES),
                            foster("B").miles(2).approvedForAges(0, 4),
                            childrensHome("C").miles(6),
                            supported("D").miles(1))
                    .when(girl(9).inAnEmergency())
                    .then(
                            ranked("A", "C"),
                            out("B", RuleKeys.APPROVAL_TERMS),
                            nearMiss("B", RuleKeys.APPROVAL_TERMS),
                            says("B", "An emergency placement outside terms, up to 6 working days"),
                            out("D", RuleKeys.KIND_OF_HOME, RuleKeys.AGE)),
            scenario("A grandmother who is not approved yet")
                    .given(kin("grandmother", "K").miles(12), foster("E").miles(3))
                    .when(boy(6))
                    .then(
                            ranked("K", "E"),
                            flagged("K", RuleKeys.REGISTRATION),
                            says("K", "temporary approval under reg 24, 16 weeks")),
            scenario("Five brothers and sisters who must stay together")
                    .given(
                            foster("F").miles(5).approvedForChildren(3).free(3),
                            foster("G").miles(14).approvedForChildren(5).free(5),
                            childrensHome("H").miles(4).free(3).livingThere(resident("h1", 14), resident("h2", 15)))
                    .when(boy(13).with(girl(11))
                            .with(boy(8))
                            .with(girl(5))
                            .with(boy(2))
                            .siblings(
                                    "all are siblings and must stay together",
                                    group -> group.withDecision(TogetherOrApart.KEEP_TOGETHER)))
                    .then(
                            ranked("G"),
                            oneHome("G"),
                            flagged("G", RuleKeys.FOSTERING_LIMIT),
                            says("G", "exemption of siblings"),
                            out("F", RuleKeys.APPROVAL_TERMS, RuleKeys.VACANCY),
                            binding(1, RuleKeys.APPROVAL_TERMS, RuleKeys.VACANCY),
                            out("H", RuleKeys.AGE, RuleKeys.VACANCY)),
            scenario("A boy who uses a wheelchair")
                    .given(
                            foster("I").miles(2).adapted(Adaptation.WHEELCHAIR_ACCESS, Answer.NO),
                            foster("J").miles(9).adapted(Adaptation.WHEELCHAIR_ACCESS, Answer.YES),
                            childrensHome("K").miles(5))
                    .when(boy(14).wheelchairUser())
                    .then(ranked("J"), confirmFirst("K", RuleKeys.ACCESSIBILITY), out("I", RuleKeys.ACCESSIBILITY)),
            scenario("A place to avoid")
                    .given(
                            foster("L").miles(13),
                            childrensHome("M").miles(40).judged(InspectionGrade.GOOD),
                            childrensHome("N").miles(18).judged(InspectionGrade.REQUIRES_IMPROVEMENT))
                    .when(girl(15).atRisk(RiskToChild.CRIMINAL_EXPLOITATION).avoiding(5, 10))
                    .then(
                            ranked("N", "M"),
                            ahead("N", "M", CriterionKeys.DISTANCE_TO_HOME),
                            flagged("N", RuleKeys.INSPECTION),
                            says("N", "Requires improvement"),
                            out("L", RuleKeys.AREA_TO_AVOID)),
            scenario("Who lives there already")
                    .given(
                            childrensHome("O")
                                    .miles(2)
                                    .livingThere(resident("o1", 9))
                                    .asks(4_000),
                            childrensHome("P")
                                    .miles(11)
                                    .livingThere(resident("p1", 15), resident("p2", 17))
                                    .asks(4_000),
                            childrensHome("Q").miles(30).soloPlacements().asks(7_000))
                    .when(boy(16).risk(RiskToOthers.PHYSICAL_HARM).company(LivingCompanions.WITH_OTHER_CHILDREN))
                    .then(
                            ranked("P", "Q"),
                            out("O", RuleKeys.LIVING_ALONGSIDE),
                            says("O", "Impact on resident o1, a younger child: Physical harm")),
            scenario("A school to keep")
                    .given(foster("R").miles(1), foster("S").miles(9))
                    .when(girl(15).schoolMustStay(11))
                    .then(ranked("S", "R"), ahead("S", "R", CriterionKeys.EDUCATION_UNDISTURBED)),
            scenario("Secure without authority")
                    .given(secureHome("T").miles(20))
                    .when(boy(12))
                    .then(
                            ranked(),
                            out("T", RuleKeys.KIND_OF_HOME),
                            says("T", "no order under section 25"),
                            says("T", "below the age of 13 the Secretary of State's approval is needed"),
                            binding(1, RuleKeys.KIND_OF_HOME)),
            scenario("Deprived of liberty by order")
                    .given(
                            childrensHome("U")
                                    .miles(25)
                                    .deprivationOfLiberty(Answer.YES)
                                    .canStaff(2, 1),
                            supported("V")
                                    .miles(10)
                                    .deprivationOfLiberty(Answer.YES)
                                    .canStaff(2, 1),
                            foster("W")
                                    .miles(3)
                                    .deprivationOfLiberty(Answer.YES)
                                    .canStaff(1, 1))
                    .when(girl(16).deprivationOfLiberty(DeprivationOfLibertyOrder.CURRENT)
                            .needsStaff(2, 1)
                            .recommended(
                                    "residential care preferred, supported accommodation suitable",
                                    new CareRecommendation(
                                            Suitability.NOT_SPECIFIED, Suitability.PREFERRED, Suitability.SUITABLE)))
                    .then(
                            ranked("U", "V"),
                            flagged("V", RuleKeys.DEPRIVATION_OF_LIBERTY),
                            out("W", RuleKeys.STAFFING),
                            nearMiss("W", RuleKeys.STAFFING),
                            says("W", "Can staff at most 1:1; the child needs 2:1")),
            scenario("Leaving care at seventeen")
                    .given(
                            supported("X").miles(3).category(SupportedAccommodationCategory.SELF_CONTAINED),
                            foster("Y").miles(4),
                            supported("Z")
                                    .miles(3)
                                    .category(SupportedAccommodationCategory.SHARED_OPEN)
                                    .judged(SupportedAccommodationOutcome.INCONSISTENT))
                    .when(boy(17).born("four months before his eighteenth birthday", 18, 122)
                            .recommended(
                                    "supported accommodation preferred, foster care suitable",
                                    new CareRecommendation(
                                            Suitability.SUITABLE, Suitability.NOT_SPECIFIED, Suitability.PREFERRED)))
                    .then(
                            ranked("X", "Y", "Z"),
                            ahead("X", "Y", CriterionKeys.RECOMMENDED_CARE),
                            ahead("Y", "Z", CriterionKeys.RING_FENCED),
                            flagged("Z", RuleKeys.INSPECTION)));

    @TestFactory
    Stream<DynamicNode> each_comes_out_as_a_practitioner_expects() {
        return Scenario.tests(ALL);
    }
}
