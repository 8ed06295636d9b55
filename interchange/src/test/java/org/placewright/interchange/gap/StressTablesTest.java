package org.placewright.interchange.gap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.history.CareStays;
import org.placewright.sufficiency.market.Ownership;
import org.placewright.sufficiency.reach.LookedAfterChildren;
import org.placewright.sufficiency.reach.MostPlaced;
import org.placewright.sufficiency.reach.ReachPolicy;
import org.placewright.sufficiency.reach.Residences;
import org.placewright.sufficiency.stress.Failure;
import org.placewright.sufficiency.stress.StressResult;
import org.placewright.sufficiency.stress.StressTest;
import org.placewright.sufficiency.supply.Supply;

/**
 * A market small enough to work out by hand. The owner {@code =A} has a home of three with one child of a council, one
 * of a council not known, and one of others; {@code +B} has a vacant place ten miles on. Both come from three miles
 * back.
 */
class StressTablesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    private static final Postcode HERE = Postcode.of("LS1 1AA");
    private static final Postcode THREE_MILES_BACK = Postcode.of("LS3 3DD");
    private static final Postcode TEN_MILES_ON = Postcode.of("LS2 2BB");
    private static final ProviderId FAILING = ProviderId.of("=A");
    private static final Optional<AuthorityId> COUNCIL = Optional.of(MadeGap.HOSTILE);

    private static final StressTest STRESS = stress();
    private static final StressResult RESULT = STRESS.run(new Failure.OfOwners(ImmutableSortedSet.of(FAILING)));

    private static StressTest stress() {
        List<Home> homes = List.of(
                home("SC000001", "=A", HERE, 3, 3).withWeeklyFee(WeeklyFee.ofPounds(4000)),
                home("SC000002", "+B", TEN_MILES_ON, 2, 1).withLocalAuthority(MadeGap.HOSTILE));
        List<CareHistory> histories =
                List.of(child("=7", COUNCIL, "SC000001"), child("X8", Optional.empty(), "SC000001"));
        Residences residences = Residences.of(
                LookedAfterChildren.on(CareStays.of(CareHistories.of(histories)), DAY, StressTablesTest::position),
                Supply.on(homes, DAY, StressTablesTest::position),
                List.of());
        return StressTest.of(residences, Ownership.of(List.of()), ReachPolicy.standard(), MostPlaced.standard());
    }

    private static Optional<GridPoint> position(Postcode postcode) {
        int east = postcode.equals(HERE) ? 430_000 : postcode.equals(THREE_MILES_BACK) ? 425_172 : 446_093;
        return Optional.of(new GridPoint(east, 430_000));
    }

    private static ChildrensHome home(String urn, String owner, Postcode postcode, int places, int occupied) {
        return ChildrensHome.builder()
                .id(HomeId.of(urn))
                .provider(ProviderId.of(owner))
                .postcode(postcode)
                .registration(Registration.builder()
                        .urn(Urn.of(urn))
                        .status(RegistrationStatus.ACTIVE)
                        .build())
                .capacity(UsableCapacity.builder()
                        .registered(places)
                        .occupied(occupied)
                        .build())
                .build();
    }

    private static CareHistory child(String id, Optional<AuthorityId> council, String urn) {
        return CareHistory.builder()
                .childId(ChildId.of(id))
                .responsibleAuthority(council)
                .child(Child.builder()
                        .id(ChildId.of(id))
                        .sex(Sex.FEMALE)
                        .dateOfBirth(DAY.minusYears(10))
                        .build())
                .addEpisodes(Episode.builder()
                        .start(DAY.minusDays(100))
                        .reasonForNewEpisode(ReasonForNewEpisode.of("S"))
                        .placementType(PlacementType.of("K2"))
                        .legalStatus(LegalStatus.C2)
                        .homePostcode(THREE_MILES_BACK)
                        .placementPostcode(HERE)
                        .urn(Urn.of(urn))
                        .build())
                .build();
    }

    private static List<String> lines(CsvTable table) {
        return table.text().lines().toList();
    }

    @Test
    void rows_of_a_council_not_known_are_no_totals() {
        List<String> lines = lines(StressTables.rows(RESULT));
        assertThat(lines)
                .startsWith(
                        "authority,placement,children,displaced,home_not_known,placed,with_nowhere,vacancies",
                        "Total,Total,2,2,0,1,1,1",
                        "Total,Residential,2,2,0,1,1,1")
                .hasSize(1 + 2 + 2 + 2);
        assertThat(lines.subList(3, 7))
                .extracting(line -> line.substring(0, line.indexOf(",", line.indexOf(",") + 1)))
                .containsExactlyInAnyOrder(
                        "'=1+1,Total", "Not known,Total", "'=1+1,Residential", "Not known,Residential");
    }

    @Test
    void owners_are_ranked_under_names_no_spreadsheet_calculates() {
        assertThat(lines(StressTables.owners(STRESS.eachAlone(), owner -> "@" + owner.value())))
                .containsExactly(
                        "rank,owner,name,homes,usable,displaced,others_displaced,with_nowhere",
                        "1,'=A,'@=A,1,3,2,1,1",
                        "2,'+B,'@+B,1,2,0,1,0");
    }

    @Test
    void homes_to_call_have_what_is_known_of_them() {
        assertThat(lines(StressTables.calls(RESULT)))
                .containsExactly(
                        "home,provider,authority,placement,vacant,proposed,suits,weekly_fee",
                        "SC000002,'+B,'=1+1,Residential,1,1,2,");
    }

    @Test
    void children_come_with_those_who_have_nowhere_to_go_first() {
        List<String> lines = lines(StressTables.displaced(RESULT, ChildId::value));
        assertThat(lines.get(0))
                .isEqualTo("child,authority,placement,home,new_home,miles_from_origin_before,"
                        + "miles_from_origin_after,miles_moved,fee_before,fee_after");
        assertThat(lines.get(1)).endsWith(",Residential,SC000001,,,,,4000.00,");
        assertThat(lines.get(2)).endsWith(",Residential,SC000001,SC000002,3.0,13.0,10.0,4000.00,");
        assertThat(lines.subList(1, 3))
                .extracting(line -> line.substring(0, line.indexOf(",Residential")))
                .containsExactlyInAnyOrder("'=7,'=1+1", "X8,");
        assertThat(lines(StressTables.displaced(RESULT, child -> "-" + child.value())))
                .anyMatch(line -> line.startsWith("'-X8,,"));
    }

    @Test
    void the_same_result_is_the_same_bytes() {
        StressResult again = stress().run(new Failure.OfOwners(ImmutableSortedSet.of(FAILING)));
        assertThat(StressTables.rows(again).text())
                .isEqualTo(StressTables.rows(RESULT).text());
        assertThat(StressTables.calls(again).text())
                .isEqualTo(StressTables.calls(RESULT).text());
        assertThat(StressTables.displaced(again, ChildId::value).text())
                .isEqualTo(StressTables.displaced(RESULT, ChildId::value).text());
    }
}
