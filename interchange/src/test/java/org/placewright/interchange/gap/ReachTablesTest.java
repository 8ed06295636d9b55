package org.placewright.interchange.gap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.id.AuthorityId;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.sufficiency.gap.PeerComparison;
import org.placewright.sufficiency.gap.PeerComparison.Verdict;
import org.placewright.sufficiency.gap.PlacementBalance;
import org.placewright.sufficiency.gap.ProfileMeasure;
import org.placewright.sufficiency.gap.RuleCost;
import org.placewright.sufficiency.gap.Share;
import org.placewright.sufficiency.gap.ShareDifference;
import org.placewright.sufficiency.gap.SiteBenefit;
import org.placewright.sufficiency.supply.PlaceRule;

class ReachTablesTest {

    private static final AuthorityId LEEDS = AuthorityId.of("E08000035");

    private static List<String> lines(CsvTable table) {
        return table.text().lines().toList();
    }

    @Test
    void a_balance_has_a_row_for_each_council_and_kind() {
        PlacementBalance balance = new PlacementBalance(
                ImmutableList.of(
                        new PlacementBalance.Row(LEEDS, PlacementGroup.RESIDENTIAL, 40, 30, 1, 11, 7, 2, 4, 3, 5, true),
                        new PlacementBalance.Row(
                                MadeGap.HOSTILE, PlacementGroup.FOSTERING, 9, 8, 0, 0, 0, 0, 6, 0, 2, false)),
                ImmutableList.of(),
                12,
                13);
        assertThat(lines(ReachTables.balance(balance)))
                .containsExactly(
                        "authority,placement,registered,usable,looked_after,in_area,exported,imported,not_known,net,"
                                + "taken_by_others,net_with_others,from_not_known,homes_without_number",
                        "E08000035,Residential,40,30,20,11,7,4,2,-3,5,2,3,1",
                        "'=1+1,Fostering,9,8,0,0,0,6,0,6,2,,0,0");
    }

    @Test
    void a_comparison_that_was_not_made_is_blank_and_never_nought() {
        assertThat(lines(ReachTables.comparisons(List.of(
                        new PeerComparison(
                                LEEDS,
                                ProfileMeasure.OVER_20,
                                new Share(30, 100),
                                new Share(40, 200),
                                Optional.of(new ShareDifference(0.1, -0.01234, 0.2, 0.05)),
                                OptionalDouble.of(0.00001),
                                Verdict.NOT_TOLD_APART),
                        new PeerComparison(
                                MadeGap.HOSTILE,
                                ProfileMeasure.OUTSIDE,
                                new Share(0, 1),
                                new Share(0, 0),
                                Optional.empty(),
                                OptionalDouble.empty(),
                                Verdict.TOO_FEW)))))
                .containsExactly(
                        "authority,measure,count,base,peers_count,peers_base,difference,low,high,adjusted_p,verdict",
                        "E08000035,Placed over 20 miles from home,30,100,40,200,0.1000,-0.0123,0.2000,0.0000,"
                                + "Not told apart from peers",
                        "'=1+1,Placed outside the area,0,1,0,0,,,,,Too few to compare");
    }

    @Test
    void sites_are_ranked_anew_for_each_kind() {
        assertThat(lines(ReachTables.sites(ImmutableMap.of(
                        PlacementGroup.RESIDENTIAL,
                        ImmutableList.of(new SiteBenefit("@north", 3, 5, 160_934), new SiteBenefit("South", 3, 4, 0)),
                        PlacementGroup.FOSTERING,
                        ImmutableList.of(new SiteBenefit("South", 1, 0, 1_610)),
                        PlacementGroup.SUPPORTED,
                        ImmutableList.of()))))
                .containsExactly(
                        "placement,rank,site,placed_more,nearer,miles_saved",
                        "Residential,1,'@north,3,5,100.0",
                        "Residential,2,South,3,4,0.0",
                        "Fostering,1,South,1,0,1.0");
    }

    @Test
    void rules_have_what_they_cost() {
        assertThat(lines(ReachTables.rules(
                        List.of(new RuleCost(PlaceRule.STAFFED, PlacementGroup.RESIDENTIAL, 30, 20, 10)))))
                .containsExactly(
                        "rule,placement,places_lost,places_restricted,placed_more",
                        PlaceRule.STAFFED.label() + ",Residential,30,20,10");
    }

    @Test
    void tables_of_nothing_have_their_columns() {
        assertThat(List.of(
                        ReachTables.balance(new PlacementBalance(ImmutableList.of(), ImmutableList.of(), 0, 0)),
                        ReachTables.comparisons(List.of()),
                        ReachTables.sites(ImmutableMap.of()),
                        ReachTables.rules(List.of())))
                .allSatisfy(table -> assertThat(lines(table)).hasSize(1));
    }
}
