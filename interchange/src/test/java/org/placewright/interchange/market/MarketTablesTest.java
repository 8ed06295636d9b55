package org.placewright.interchange.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.sufficiency.market.ConcentrationPolicy;
import org.placewright.sufficiency.market.GradeMix;
import org.placewright.sufficiency.market.Market;
import org.placewright.sufficiency.market.MarketCut;
import org.placewright.sufficiency.market.MarketShares;
import org.placewright.sufficiency.market.ReplacementDifficulties;
import org.placewright.sufficiency.market.ReplacementPolicy;
import org.placewright.sufficiency.market.ShareMeasure;
import org.placewright.sufficiency.market.SharePolicy;

class MarketTablesTest {

    private final Market market = Markets.small();

    private List<MarketShares> shares(ShareMeasure measure) {
        SharePolicy policy = SharePolicy.standard().withMeasure(measure);
        return List.of(
                MarketShares.of(market, policy),
                MarketShares.of(market, policy.withCuts(ImmutableSortedSet.of(MarketCut.KIND, MarketCut.REGION))));
    }

    @Test
    void concentration_is_as_worked_by_hand() {
        // Of 10 places owned 8 and 2: 80 and 20 per cent; with the 3 of nobody known at most 11 and 2 of 13.
        assertThat(MarketTables.concentration(shares(ShareMeasure.REGISTERED_PLACES), ConcentrationPolicy.standard())
                        .text()
                        .lines())
                .containsExactly(
                        "kind,region,owners,places,hhi,level,effective_owners,cr4_percent,cr10_percent,largest_owner,"
                                + "largest_percent,owner_not_known,sector_not_known,left_out,not_measured,hhi_at_most",
                        "Total,Total,2,13,6800.00,highly concentrated,1.47,100.00,100.00,a,80.00,3,3,4,0,7396.45",
                        "Children's home,South East,1,2,10000.00,highly concentrated,1.00,100.00,100.00,a,100.00,0,0,0,"
                                + "0,10000.00",
                        "Children's home,Yorkshire and The Humber,2,11,6250.00,highly concentrated,1.60,100.00,100.00,a,"
                                + "75.00,3,3,4,0,7024.79");
    }

    @Test
    void shares_go_with_homes_and_names_are_no_formulas() {
        assertThat(MarketTables.shares(
                                shares(ShareMeasure.REGISTERED_PLACES),
                                shares(ShareMeasure.HOMES),
                                market.ownership()::name)
                        .text()
                        .lines())
                .containsExactly(
                        "kind,region,rank,owner,name,places,homes,share_percent",
                        "Total,Total,1,a,Acorn Limited,8,2,80.00",
                        "Total,Total,2,b,'=Bee(1),2,1,20.00",
                        "Children's home,South East,1,a,Acorn Limited,2,1,100.00",
                        "Children's home,Yorkshire and The Humber,1,a,Acorn Limited,6,1,75.00",
                        "Children's home,Yorkshire and The Humber,2,b,'=Bee(1),2,1,25.00");
    }

    @Test
    void a_part_without_owners_has_counts_and_no_measures() {
        SharePolicy councils = SharePolicy.builder()
                .sectors(ImmutableSortedSet.of())
                .sectorNotKnownCounts(false)
                .build();
        assertThat(MarketTables.concentration(
                                List.of(MarketShares.of(market, councils)), ConcentrationPolicy.standard())
                        .text()
                        .lines()
                        .skip(1))
                .containsExactly("Total,Total,0,0,,,,,,,,0,0,17,0,");
    }

    @Test
    void every_home_is_in_one_line_of_grades() {
        ImmutableSortedSet<MarketCut> sector = ImmutableSortedSet.of(MarketCut.SECTOR);
        assertThat(MarketTables.grades(List.of(
                                GradeMix.of(market, Markets.DAY, ImmutableSortedSet.of()),
                                GradeMix.of(market, Markets.DAY, sector)))
                        .text()
                        .lines())
                .containsExactly(
                        "kind,sector,homes,outstanding,good,requires_improvement,inadequate,consistently_strong,"
                                + "inconsistent,serious_weaknesses,not_yet_inspected,not_known,not_inspected_as_home,"
                                + "places,places_not_known,good_or_better_percent",
                        "Total,Total,5,0,0,0,0,0,0,0,0,5,0,17,0,",
                        "Total,Local authority,1,0,0,0,0,0,0,0,0,1,0,4,0,",
                        "Total,Private,3,0,0,0,0,0,0,0,0,3,0,10,0,",
                        "Total,not known,1,0,0,0,0,0,0,0,0,1,0,3,0,");
    }

    @Test
    void what_is_not_determined_is_blank_and_the_hardest_comes_first() {
        // Nobody knows where the homes are: size is all there is, of 100 places for an owner and 8 for a home.
        ReplacementDifficulties difficulties = ReplacementDifficulties.of(market, ReplacementPolicy.standard());
        String nothingElse = ",not determined,15,";
        assertThat(ReplacementTables.owners(difficulties.ofOwners(), market.ownership()::name)
                        .text()
                        .lines())
                .containsExactly(
                        "rank,owner,name,score_percent,band,determined_percent,size_percent,size_measured,size_against,"
                                + "share_percent,share_measured,share_against,distance_percent,distance_measured,"
                                + "distance_against,needs_percent,needs_measured,needs_against,spare_percent,"
                                + "spare_measured,spare_against",
                        "1,a,Acorn Limited,8.00" + nothingElse + "8.00,8,100" + ",".repeat(12),
                        "2,c,Leeds Council,4.00" + nothingElse + "4.00,4,100" + ",".repeat(12),
                        "3,b,'=Bee(1),2.00" + nothingElse + "2.00,2,100" + ",".repeat(12));
        assertThat(ReplacementTables.homes(market, difficulties.ofHomes())
                        .text()
                        .lines()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(nothingElse))))
                .containsExactly(
                        "1,1,Children's home,E08000035,a,75.00",
                        "2,5,Children's home,E08000035,c,50.00",
                        "3,4,Children's home,E08000035,,37.50",
                        "4,2,Children's home,E10000016,a,25.00",
                        "5,3,Children's home,E08000035,b,25.00");
        assertThatThrownBy(() -> ReplacementTables.homes(market, ImmutableList.of()))
                .hasMessageContaining("one for each of the 5 homes");
    }
}
