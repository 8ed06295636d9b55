package org.placewright.sufficiency.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.measure.Lengths;
import org.placewright.sufficiency.reach.Catchment;
import org.placewright.sufficiency.reach.ReachPolicy;
import org.placewright.sufficiency.supply.PlaceRule;

class StressTestTest {

    private static final String LEEDS = "E08000035";
    private static final String BRADFORD = "E08000032";
    private static final String OLDHAM = "E08000004";

    /**
     * Alpha's two providers have three children in a home of four; Beta has a vacancy near by, and Gamma one far off.
     */
    private static MadeMarket market() {
        return new MadeMarket()
                .provider("ALPHA", Optional.empty(), "8000001")
                .provider("ALPHA-NORTH", Optional.of("ALPHA"), "8000002")
                .provider("BETA", Optional.empty(), "8000003")
                .provider("GAMMA", Optional.empty(), "8000004")
                .home("1000001", "ALPHA-NORTH", 10, 4, 4, 4000)
                .home("1000002", "BETA", 25, 3, 2, 5000)
                .home("1000003", "GAMMA", 80, 2, 1, 5000)
                .home("1000004", "GAMMA", 12, 9, -1, 0)
                .child("CHILD1", LEEDS, "K2", 0, 10, "1000001")
                .child("CHILD2", LEEDS, "K2", 6, 10, "1000001")
                .child("CHILD3", BRADFORD, "K2", 4, 10, "1000001")
                .child("CHILD4", BRADFORD, "K2", 5, 40, "8000001")
                .child("CHILD5", BRADFORD, "U1", 5, 40, "8000001")
                .child("CHILD6", BRADFORD, "K2", 5, 25, "1000002");
    }

    private static Failure of(String provider) {
        return new Failure.OfOwners(ImmutableSortedSet.of(MadeMarket.id(provider)));
    }

    @Test
    void tellsWhoHasToMoveAndWhoFindsAVacantPlaceWithinReach() {
        StressResult result = market().stress().run(of("ALPHA-NORTH"));
        assertThat(result.owners()).containsExactly(MadeMarket.id("ALPHA"));
        assertThat(result.homesClosed()).isEqualTo(1);
        assertThat(result.others()).as("the fourth child in the home").isEqualTo(1);
        assertThat(result.total()).isEqualTo(new StressCounts(5, 3, 1, 1, 1));
        assertThat(result.byAuthority())
                .extracting(row -> row.counts().displaced())
                .containsExactly(2, 2);
        assertThat(result.calls()).extracting(VacantHome::home).containsExactly(HomeId.of("1000002"));
        assertThat(result.calls().get(0).suits())
                .as("only CHILD2 comes from within 20 miles")
                .isEqualTo(1);
    }

    /** The register names nobody, but the owner's record holds the number of the home. */
    @Test
    void aHomeClosesWithTheOwnerWhoHoldsItsNumber() {
        StressResult result = new MadeMarket()
                .provider("ALPHA", Optional.empty(), "1000001")
                .home("1000001", "", 10, 2, 1, 4000)
                .child("CHILD1", LEEDS, "K2", 6, 10, "1000001")
                .stress()
                .run(of("ALPHA"));
        assertThat(result.homesClosed()).isEqualTo(1);
        assertThat(result.total()).isEqualTo(new StressCounts(1, 1, 0, 0, 0));
        assertThat(result.calls()).isEmpty();
    }

    @Test
    void pricesAndMeasuresTheMove() {
        StressResult result = new MadeMarket()
                .provider("ALPHA", Optional.empty(), "8000001")
                .home("1000001", "ALPHA", 10, 1, 1, 4000)
                .home("1000002", "BETA", 25, 1, 0, 5000)
                .child("CHILD1", LEEDS, "K2", 6, 10, "1000001")
                .stress()
                .run(of("ALPHA"));
        assertThat(result.cost().priced()).isEqualTo(1);
        assertThat(result.cost().extraAWeek().getAmount()).isEqualTo(new BigDecimal("1000.00"));
        assertThat(result.cost().extraAYear().getAmount()).isEqualTo(new BigDecimal("52142.86"));
        assertThat(result.distance().totalBefore()).isEqualTo(4 * 1610);
        assertThat(result.distance().totalAfter()).isEqualTo(19 * 1610);
        assertThat(result.distance().medianMoved()).hasValue(15 * 1610);
        assertThat(result.distance().newlyDistant()).isZero();
        assertThat(result.children()).extracting(DisplacedChild::child).containsExactly(ChildId.of("CHILD1"));
        assertThat(result.toString()).doesNotContain("CHILD1");
    }

    /** Far away in Leeds there is a vacancy, near by one in Bradford, and one of the same region between. */
    private static StressTest inAreas(Catchment catchment) {
        return new MadeMarket()
                .provider("ALPHA", Optional.empty(), "8000001")
                .home("1000001", "ALPHA", 10, 1, 1, 0)
                .lastIn(LEEDS, 0)
                .home("1000002", "BETA", 80, 1, 0, 0)
                .lastIn(LEEDS, 0)
                .home("1000003", "BETA", 11, 2, 0, 0)
                .lastIn(BRADFORD, 0)
                .home("1000004", "BETA", 12, 4, 0, 0)
                .lastIn(OLDHAM, 0)
                .child("CHILD1", LEEDS, "K2", 10, 10, "1000001")
                .stress(ReachPolicy.standard().withCatchment(catchment));
    }

    @Test
    void placesAreLookedForByDistanceInTheAreaOrInTheRegion() {
        assertThat(inAreas(Catchment.REPORTING_LINE).run(of("ALPHA")).calls())
                .extracting(VacantHome::home)
                .containsExactly(HomeId.of("1000003"), HomeId.of("1000004"));
        assertThat(inAreas(Catchment.OWN_AREA).run(of("ALPHA")).calls())
                .extracting(VacantHome::home)
                .containsExactly(HomeId.of("1000002"));
        assertThat(inAreas(Catchment.ofRegions()).run(of("ALPHA")).total().vacancies())
                .as("in Leeds and Bradford, both of Yorkshire and The Humber; Oldham is not")
                .isEqualTo(3);
    }

    /** The girl of ten could go to a home that says it takes no children below twelve, and to no other. */
    @Test
    void thePlanTellsWhichRuleWouldPlaceMoreIfItWereLifted() {
        ContingencyPlan plan = ContingencyPlan.of(
                new MadeMarket()
                        .provider("ALPHA", Optional.empty(), "8000001")
                        .home("1000001", "ALPHA", 10, 1, 1, 0)
                        .home("1000002", "BETA", 12, 1, 0, 0)
                        .lastIn(LEEDS, 12)
                        .child("CHILD1", LEEDS, "K2", 10, 10, "1000001")
                        .stress(),
                of("ALPHA"));
        assertThat(plan.result().total().withNowhere()).isEqualTo(1);
        assertThat(plan.relief()).containsExactly(new RuleRelief(PlaceRule.STATED_AGES, 1));
    }

    /** A mile is 1,610 metres here, and the vacancy two miles from where she came from. */
    @Test
    void aPlaceAMetreBeyondTheDistanceIsNotReached() {
        MadeMarket market = new MadeMarket()
                .provider("ALPHA", Optional.empty(), "8000001")
                .home("1000001", "ALPHA", 10, 1, 1, 0)
                .home("1000002", "BETA", 12, 1, 0, 0)
                .child("CHILD1", LEEDS, "K2", 10, 10, "1000001");
        assertThat(placedWithin(market, 3_220)).isEqualTo(1);
        assertThat(placedWithin(market, 3_219)).isZero();
    }

    private static int placedWithin(MadeMarket market, int metres) {
        return market.stress(ReachPolicy.standard().withCatchment(new Catchment.WithinDistance(Lengths.metres(metres))))
                .run(of("ALPHA"))
                .total()
                .placed();
    }

    @Test
    void nothingChangesIfNobodyFails() {
        StressResult result = market().stress().run(Failure.NOBODY);
        assertThat(result.total()).isEqualTo(new StressCounts(5, 0, 0, 0, 0));
        assertThat(result.children()).isEmpty();
        assertThat(result.calls()).isEmpty();
        assertThat(result.byAuthorityAndKind()).isEmpty();
        assertThat(result.cost().extraAWeek().isZero()).isTrue();
        assertThat(result.distance().medianAfter()).isEmpty();
    }

    @Test
    void failuresSpreadThroughLendersAndTheLargestFailFirst() {
        StressTest stress = market().stress();
        ImmutableSetMultimap<ProviderId, String> lenders = ImmutableSetMultimap.of(
                MadeMarket.id("ALPHA-NORTH"), "Bank",
                MadeMarket.id("BETA"), "Bank",
                MadeMarket.id("BETA"), "Fund",
                MadeMarket.id("GAMMA"), "Fund");
        assertThat(stress.owners(new Failure.OfLender("Fund", lenders)))
                .containsExactly(MadeMarket.id("BETA"), MadeMarket.id("GAMMA"));
        assertThat(stress.owners(new Failure.Spreading(ImmutableSortedSet.of(MadeMarket.id("ALPHA")), lenders)))
                .containsExactly(MadeMarket.id("ALPHA"), MadeMarket.id("BETA"), MadeMarket.id("GAMMA"));
        assertThat(stress.owners(new Failure.OfLargest(1, Failure.Size.CHILDREN)))
                .containsExactly(MadeMarket.id("ALPHA"));
        assertThat(stress.owners(new Failure.OfLargest(1, Failure.Size.PLACES)))
                .containsExactly(MadeMarket.id("GAMMA"));
        assertThat(stress.eachAlone())
                .extracting(failure -> failure.exposure().owner().value() + " " + failure.withNowhere())
                .containsExactly("ALPHA 3", "BETA 1", "GAMMA 0");
    }

    @Test
    void thePlanTellsWhatIsNotKnown() {
        ContingencyPlan plan = ContingencyPlan.of(market().stress(), of("ALPHA"));
        assertThat(plan.owners()).containsExactly("ALPHA");
        assertThat(plan.notKnown())
                .containsEntry(NotKnown.OCCUPANCY_OF_OPEN, 1L)
                .containsEntry(NotKnown.OCCUPANCY_OF_CLOSED, 0L)
                .containsEntry(NotKnown.OLD_HOME, 1L);
        assertThat(plan.result().children().get(0).newHome()).isEmpty();
        assertThat(plan.relief()).isEmpty();
        assertThat(plan.toString()).doesNotContain("CHILD");
    }
}
