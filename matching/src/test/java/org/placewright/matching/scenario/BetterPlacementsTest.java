package org.placewright.matching.scenario;

import static org.placewright.matching.scenario.ChildLine.boy;
import static org.placewright.matching.scenario.ChildLine.girl;
import static org.placewright.matching.scenario.Homes.childrensHome;
import static org.placewright.matching.scenario.Homes.foster;
import static org.placewright.matching.scenario.Outcome.ahead;
import static org.placewright.matching.scenario.Outcome.confirmFirst;
import static org.placewright.matching.scenario.Outcome.nearMiss;
import static org.placewright.matching.scenario.Outcome.out;
import static org.placewright.matching.scenario.Outcome.ranked;
import static org.placewright.matching.scenario.ResidentLine.resident;
import static org.placewright.matching.scenario.Scenario.scenario;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.Answer;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.provider.RegisteredNeed;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.RulePolicy;

/** Placements that turn on which of several homes is the better one. */
class BetterPlacementsTest {

    private static final Scenario.Policy WITHIN_TWENTY_MILES = new Scenario.Policy(
            "no home may be further than 20 miles",
            MatchPolicy.standard().withRules(RulePolicy.STANDARD.withMaximumMiles(20)));

    static final ImmutableList<Scenario> ALL = ImmutableList.of(
            scenario("No animals")
                    .given(
                            foster("A").miles(2).pets(Answer.YES),
                            foster("B").miles(9).pets(Answer.NO),
                            foster("C").miles(4))
                    .when(girl(8).noPets())
                    .then(ranked("B"), confirmFirst("C", RuleKeys.PETS), out("A", RuleKeys.PETS)),
            scenario("No further than twenty miles")
                    .given(foster("A").miles(20), foster("B").miles(21))
                    .when(girl(8), WITHIN_TWENTY_MILES)
                    .then(ranked("A"), out("B", RuleKeys.DISTANCE), nearMiss("B", RuleKeys.DISTANCE)),
            scenario("Registered for other needs")
                    .given(
                            childrensHome("A")
                                    .miles(5)
                                    .adapted(Adaptation.WHEELCHAIR_ACCESS, Answer.YES)
                                    .registeredFor(RegisteredNeed.LEARNING_DISABILITY),
                            childrensHome("B")
                                    .miles(15)
                                    .adapted(Adaptation.WHEELCHAIR_ACCESS, Answer.YES)
                                    .registeredFor(RegisteredNeed.PHYSICAL_DISABILITY))
                    .when(boy(12).wheelchairUser())
                    .then(ranked("B"), confirmFirst("A", RuleKeys.REGISTERED_NEEDS)),
            scenario("Therapy at home")
                    .given(
                            foster("A").miles(3).gives(AdditionalSupport.THERAPEUTIC_SUPPORT, Answer.NO),
                            childrensHome("B").miles(12).gives(AdditionalSupport.THERAPEUTIC_SUPPORT, Answer.YES),
                            foster("C").miles(6))
                    .when(girl(11).support(AdditionalSupport.THERAPEUTIC_SUPPORT))
                    .then(
                            ranked("B", "C"),
                            ahead("B", "C", CriterionKeys.MEETS_NEEDS),
                            out("A", RuleKeys.ADDITIONAL_SUPPORT),
                            nearMiss("A", RuleKeys.ADDITIONAL_SUPPORT)),
            scenario("A place beside a brother")
                    .given(
                            foster("A").miles(15).livingThere(resident("a1", 7)),
                            foster("B").miles(3))
                    .when(girl(9).siblingAt("A"))
                    .then(ranked("A", "B"), ahead("A", "B", CriterionKeys.SIBLINGS_TOGETHER)),
            scenario("A grandmother to visit every week")
                    .given(foster("A").miles(9), foster("B").miles(2))
                    .when(girl(9).noFamilyHere().visiting("a grandmother", 10))
                    .then(ranked("A", "B"), ahead("A", "B", CriterionKeys.IMPORTANT_PLACES)),
            scenario("Where she wishes to live")
                    .given(foster("A").miles(9), foster("B").miles(2))
                    .when(girl(16).noFamilyHere().wishingToLive(10))
                    .then(ranked("A", "B"), ahead("A", "B", CriterionKeys.PREFERRED_LOCATION)),
            scenario("Homes that keep the children they take")
                    .given(
                            foster("A").miles(6).endings(10, 1),
                            foster("B").miles(5).endings(10, 6))
                    .when(boy(13))
                    .then(ranked("A", "B"), ahead("A", "B", CriterionKeys.STABILITY)),
            scenario("Within the authority's own area")
                    .given(
                            foster("A").miles(6).in(Area.BRISTOL),
                            foster("B").miles(5).in(Area.BATH))
                    .when(boy(13).of(Area.BRISTOL))
                    .then(ranked("A", "B"), ahead("A", "B", CriterionKeys.OWN_AREA)),
            scenario("Two offers of the same care")
                    .given(
                            childrensHome("A").miles(6).asks(3_000),
                            childrensHome("B").miles(5).asks(6_000))
                    .when(boy(13))
                    .then(ranked("A", "B"), ahead("A", "B", CriterionKeys.PRICE)),
            scenario("A school within reach")
                    .given(foster("A").miles(6), foster("B").miles(3))
                    .when(boy(13).school(11))
                    .then(ranked("A", "B"), ahead("A", "B", CriterionKeys.DISTANCE_TO_SCHOOL)),
            scenario("Company for one who thrives in it")
                    .given(
                            childrensHome("A").miles(6).livingThere(resident("a1", 13)),
                            childrensHome("B").miles(5))
                    .when(boy(13).company(LivingCompanions.WITH_OTHER_CHILDREN))
                    .then(ranked("A", "B"), ahead("A", "B", CriterionKeys.COMPANY)));

    @TestFactory
    Stream<DynamicNode> each_comes_out_as_a_child_would_be_served_best() {
        return Scenario.tests(ALL);
    }
}
