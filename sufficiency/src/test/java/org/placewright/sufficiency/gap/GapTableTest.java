package org.placewright.sufficiency.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.id.Urn;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.Suitability;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.BlockReason;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.referral.Referral;
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.history.ChildrenInCare;
import org.placewright.sufficiency.supply.UsablePlaces;

class GapTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Test
    void the_gap_is_children_who_need_a_place_less_usable_places() {
        ChildrenInCare children = inCare(
                PlacementType.U4,
                PlacementType.U6,
                PlacementType.U1,
                PlacementType.K2,
                PlacementType.P1,
                PlacementType.R2,
                PlacementType.T1);
        GapTable table = GapTable.of(
                children,
                List.of(
                        waiting("1", Suitability.PREFERRED, Suitability.SUITABLE),
                        waiting("2", Suitability.UNSUITABLE, Suitability.PREFERRED),
                        waiting("3", Suitability.PREFERRED, Suitability.PREFERRED),
                        waiting("4", Suitability.NOT_SPECIFIED, Suitability.NOT_SPECIFIED)),
                UsablePlaces.on(List.of(fostering("F", 3, 1), home("C", 6, 2)), DAY));
        assertThat(row(table, PlacementGroup.FOSTERING))
                .isEqualTo(new GapTable.Row(PlacementGroup.FOSTERING, 3, 1, 1, 3, 2));
        assertThat(row(table, PlacementGroup.FOSTERING).gap()).isZero();
        // Six registered, one blocked.
        assertThat(row(table, PlacementGroup.RESIDENTIAL))
                .isEqualTo(new GapTable.Row(PlacementGroup.RESIDENTIAL, 1, 0, 1, 5, 3));
        assertThat(row(table, PlacementGroup.RESIDENTIAL).gap()).isEqualTo(-3);
        assertThat(row(table, PlacementGroup.OTHER)).isEqualTo(new GapTable.Row(PlacementGroup.OTHER, 1, 0, 2, 0, 0));
        assertThat(table.leftOut())
                .containsOnly(
                        Map.entry(PlacementGroup.WITH_PARENTS, 1L),
                        Map.entry(PlacementGroup.ADOPTION, 0L),
                        Map.entry(PlacementGroup.TEMPORARY, 1L));
        assertThat(table.rows().stream().mapToLong(GapTable.Row::placed).sum()
                        + table.leftOut().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                .isEqualTo(children.total());
    }

    @Test
    void homes_not_live_are_left_out_and_counted() {
        Home closed = home("C", 6, 2)
                .withRegistration(Registration.builder()
                        .urn(Urn.of("SC000001"))
                        .status(RegistrationStatus.RESIGNED)
                        .build());
        Home unrecorded = FosteringHousehold.builder().id(HomeId.of("F")).build();
        Home roomNotKnown =
                ChildrensHome.builder().id(HomeId.of("N")).registration(live()).build();
        Home ofKinOnly = FosteringHousehold.builder()
                .id(HomeId.of("K"))
                .approval(new Approval.NotYetAssessed(Optional.empty()))
                .build();
        UsablePlaces places = UsablePlaces.on(List.of(closed, ofKinOnly, unrecorded, roomNotKnown), DAY);
        assertThat(places.homesNotLive()).isEqualTo(2);
        assertThat(places.homesNotRecorded()).isEqualTo(1);
        assertThat(places.byKind().get(HomeKind.CHILDRENS_HOME))
                .isEqualTo(new UsablePlaces.Places(1, 0, 0, 0, 0, 1, 0));
        assertThat(places.byKind()).hasSize(HomeKind.values().length);
    }

    @Test
    void a_home_that_tells_no_capacity_has_the_places_it_is_registered_for() {
        Home home = ChildrensHome.builder()
                .id(HomeId.of("C"))
                .registration(live().withPlaces(5))
                .build();
        assertThat(UsablePlaces.on(List.of(home), DAY).byKind().get(HomeKind.CHILDRENS_HOME))
                .isEqualTo(new UsablePlaces.Places(1, 5, 0, 0, 0, 0, 1));
    }

    @Test
    void an_unknown_occupancy_is_not_taken_for_vacancy() {
        Home home = ChildrensHome.builder()
                .id(HomeId.of("C"))
                .registration(live())
                .capacity(UsableCapacity.builder().registered(4).build())
                .build();
        UsablePlaces.Places places =
                UsablePlaces.on(List.of(home), DAY).byKind().get(HomeKind.CHILDRENS_HOME);
        assertThat(places).isEqualTo(new UsablePlaces.Places(1, 4, 0, 0, 0, 0, 1));
    }

    @Test
    void children_and_places_must_be_of_one_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GapTable.of(inCare(), List.of(), UsablePlaces.on(List.of(), DAY.plusDays(1))))
                .withMessageContaining("one day");
    }

    @Test
    void rows_that_cannot_be_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GapTable.Row(PlacementGroup.FOSTERING, 1, 2, 0, 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GapTable.Row(PlacementGroup.FOSTERING, 1, 0, 0, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new UsablePlaces.Places(1, 2, 3, 0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new UsablePlaces.Places(1, 2, 1, 0, 2, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new UsablePlaces.Places(1, 0, 0, 0, 0, 1, 1));
    }

    private static GapTable.Row row(GapTable table, PlacementGroup kind) {
        return table.rows().stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static ChildrenInCare inCare(PlacementType... types) {
        List<CareHistory> histories = new ArrayList<>();
        for (PlacementType type : types) {
            histories.add(CareHistory.builder()
                    .childId(ChildId.of("C" + histories.size()))
                    .addEpisode(Episode.builder()
                            .start(DAY.minusDays(1))
                            .placementType(type)
                            .legalStatus(LegalStatus.C2)
                            .build())
                    .build());
        }
        return ChildrenInCare.on(CareHistories.of(histories), DAY, AgeBands.DFE);
    }

    private static Referral waiting(String id, Suitability foster, Suitability residential) {
        return Referral.builder()
                .id(ReferralId.of(id))
                .child(Child.builder()
                        .id(ChildId.of(id))
                        .sex(Sex.FEMALE)
                        .dateOfBirth(DAY.minusYears(12))
                        .build())
                .neededFrom(DAY)
                .recommendation(new CareRecommendation(foster, residential, Suitability.UNSUITABLE))
                .build();
    }

    private static FosteringHousehold fostering(String id, int approved, int occupied) {
        return FosteringHousehold.builder()
                .id(HomeId.of(id))
                .approved(DateRange.startingOn(DAY.minusYears(1)))
                .capacity(UsableCapacity.builder()
                        .registered(approved)
                        .occupied(occupied)
                        .build())
                .build();
    }

    private static ChildrensHome home(String id, int registered, int occupied) {
        return ChildrensHome.builder()
                .id(HomeId.of(id))
                .registration(live())
                .capacity(UsableCapacity.builder()
                        .registered(registered)
                        .blocked(ImmutableSortedMap.of(BlockReason.STAFFING, 1))
                        .occupied(occupied)
                        .build())
                .build();
    }

    private static Registration live() {
        return Registration.builder()
                .urn(Urn.of("SC000001"))
                .status(RegistrationStatus.ACTIVE)
                .build();
    }
}
