package org.placewright.sufficiency.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.DateRange;

class ChildrenInCareTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 31);

    @Test
    void a_child_counts_from_the_first_day_and_not_on_the_day_it_ends() {
        CareHistory history = history("1", episode(DAY.minusDays(10), DAY, PlacementType.U4, LegalStatus.C2));
        assertThat(on(DAY.minusDays(11), history).total()).isZero();
        assertThat(on(DAY.minusDays(10), history).total()).isEqualTo(1);
        assertThat(on(DAY.minusDays(1), history).total()).isEqualTo(1);
        assertThat(on(DAY, history).total()).isZero();
    }

    @Test
    void an_episode_that_goes_on_counts() {
        assertThat(on(DAY, history("1", open(DAY, PlacementType.U4, LegalStatus.C2)))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void a_child_with_contradictory_episodes_counts_once_where_they_were_last_placed() {
        ChildrenInCare count = on(
                DAY,
                history(
                        "1",
                        open(DAY.minusDays(100), PlacementType.U4, LegalStatus.C2),
                        open(DAY.minusDays(50), PlacementType.K2, LegalStatus.C2)));
        assertThat(count.total()).isEqualTo(1);
        assertThat(count.byPlacementType()).containsOnly(java.util.Map.entry(PlacementType.K2, 1L));
    }

    @Test
    void short_breaks_are_left_out_and_counted_apart_unless_the_child_is_looked_after_as_well() {
        Episode v4 = open(DAY.minusDays(5), PlacementType.K2, LegalStatus.V4);
        Episode v3 = open(DAY.minusDays(5), PlacementType.U6, LegalStatus.V3);
        Episode looked = open(DAY.minusDays(50), PlacementType.U4, LegalStatus.C2);
        ChildrenInCare count = on(DAY, history("1", v4), history("2", v3), history("3", looked, v4));
        assertThat(count.total()).isEqualTo(1);
        assertThat(count.shortBreaksExcluded()).isEqualTo(2);
        assertThat(count.byPlacementType()).containsOnlyKeys(PlacementType.U4);
    }

    @Test
    void age_is_that_on_the_day_and_every_band_is_shown() {
        CareHistory tenthBirthdayOnTheDay = child("1", DAY.minusYears(10));
        CareHistory tenthBirthdayNextDay = child("2", DAY.minusYears(10).plusDays(1));
        CareHistory adult = child("3", DAY.minusYears(18));
        CareHistory noHeader = history("4", open(DAY.minusDays(1), PlacementType.U4, LegalStatus.C2));
        CareHistory unborn = child("5", DAY.plusDays(1));
        ChildrenInCare count = on(DAY, tenthBirthdayOnTheDay, tenthBirthdayNextDay, adult, noHeader, unborn);
        assertThat(count.byAgeBand().values()).containsExactly(0L, 0L, 1L, 1L, 1L);
        assertThat(count.ageNotKnown()).isEqualTo(2);
        assertThat(count.agedEighteenOrOver()).isEqualTo(1);
        assertThat(count.total()).isEqualTo(5);
    }

    @Test
    void codes_not_recognised_are_counted_too() {
        ChildrenInCare count =
                on(DAY, history("1", open(DAY.minusDays(1), PlacementType.of("Q9"), LegalStatus.of("Q9"))));
        assertThat(count.total()).isEqualTo(1);
        assertThat(count.byPlacementGroup()).containsEntry(PlacementGroup.OTHER, 1L);
    }

    @Test
    void the_same_identifier_in_two_authorities_is_two_children() {
        Episode episode = open(DAY, PlacementType.U4, LegalStatus.C2);
        CareHistory here = history("1", episode).withResponsibleAuthority(AuthorityId.of("Here"));
        CareHistory there = history("1", episode).withResponsibleAuthority(AuthorityId.of("There"));
        ChildrenInCare count = on(DAY, here, there);
        assertThat(count.total()).isEqualTo(2);
        assertThat(count.byAuthority()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CareHistories.of(List.of(here, here)))
                .withMessageNotContaining("ChildId[1");
    }

    @Test
    void counts_that_do_not_add_up_are_refused() {
        ChildrenInCare count = on(DAY, history("1", open(DAY, PlacementType.U4, LegalStatus.C2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> count.withTotal(2))
                .withMessageContaining("add up");
    }

    @Test
    void distance_is_counted_in_bands_of_the_return_and_never_guessed() {
        // Return miles: 8,046 m is 5.0, 8,127 m is 5.05 and so 5.1 to one decimal (halves up), 32,186 m is 20.0.
        Locator locator = postcode -> switch (postcode.text()) {
            case "ZA1 1" -> Optional.of(new GridPoint(0, 0));
            case "ZA1 2" -> Optional.of(new GridPoint(0, 8_046));
            case "ZA1 3" -> Optional.of(new GridPoint(0, 8_127));
            case "ZA1 4" -> Optional.of(new GridPoint(0, 32_186));
            case "ZA1 5" -> Optional.of(new GridPoint(0, 33_000));
            case "ZA1 6" -> Optional.of(new GridPoint(0, 600_000));
            default -> Optional.empty();
        };
        DistanceProfile profile = DistanceProfile.on(
                CareHistories.of(List.of(
                        placedAt("1", "ZA1 2"),
                        placedAt("2", "ZA1 3"),
                        placedAt("3", "ZA1 4"),
                        placedAt("4", "ZA1 5"),
                        placedAt("5", "ZA1 6"),
                        placedAt("6", "ZB1 1"),
                        history("7", open(DAY, PlacementType.U4, LegalStatus.C2)),
                        history("8", open(DAY, PlacementType.U4, LegalStatus.V4)))),
                DAY,
                locator);
        assertThat(profile.children().values()).containsExactly(1L, 1L, 1L, 2L, 2L);
        assertThat(profile.suspect()).isEqualTo(1);
    }

    @Test
    void no_distance_is_computed_for_children_known_to_be_unaccompanied() {
        Child child = Child.builder()
                .id(ChildId.of("1"))
                .sex(Sex.MALE)
                .dateOfBirth(DAY.minusYears(16))
                .unaccompaniedPeriods(ImmutableSortedSet.of(DateRange.of(DAY, DAY.plusDays(1))))
                .build();
        CareHistories histories =
                CareHistories.of(List.of(placedAt("1", "ZA1 1").withChild(child), placedAt("2", "ZA1 1")));
        Locator locator = postcode -> Optional.of(new GridPoint(0, 0));

        assertThat(DistanceProfile.on(histories, DAY, locator).children()).containsEntry(DistanceBand.NOT_KNOWN, 1L);
        assertThat(DistanceProfile.on(histories, DAY.plusDays(1), locator).children())
                .containsEntry(DistanceBand.NOT_KNOWN, 0L);
    }

    private static CareHistory placedAt(String id, String sector) {
        return history(
                id,
                open(DAY, PlacementType.U4, LegalStatus.C2)
                        .withHomePostcode(Postcode.of("ZA1 1"))
                        .withPlacementPostcode(Postcode.of(sector)));
    }

    private static ChildrenInCare on(LocalDate day, CareHistory... histories) {
        return ChildrenInCare.on(CareHistories.of(List.of(histories)), day, AgeBands.DFE);
    }

    private static CareHistory child(String id, LocalDate born) {
        return history(id, open(DAY.minusDays(1), PlacementType.U4, LegalStatus.C2))
                .withChild(Child.builder()
                        .id(ChildId.of(id))
                        .sex(Sex.MALE)
                        .dateOfBirth(born)
                        .build());
    }

    private static CareHistory history(String id, Episode... episodes) {
        return CareHistory.builder()
                .childId(ChildId.of(id))
                .addEpisodes(episodes)
                .build();
    }

    private static Episode open(LocalDate start, PlacementType type, LegalStatus status) {
        return Episode.builder()
                .start(start)
                .placementType(type)
                .legalStatus(status)
                .build();
    }

    private static Episode episode(LocalDate start, LocalDate end, PlacementType type, LegalStatus status) {
        return open(start, type, status).withEnd(end);
    }
}
