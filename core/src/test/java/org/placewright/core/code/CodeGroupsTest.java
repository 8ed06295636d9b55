package org.placewright.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the groups that planning puts codes in to the published lists, and what codes tell of themselves. */
class CodeGroupsTest {

    @ParameterizedTest
    @CsvSource({
        "U1, FOSTERING",
        "U2, FOSTERING",
        "U3, FOSTERING",
        "U4, FOSTERING",
        "U5, FOSTERING",
        "U6, FOSTERING",
        "K2, RESIDENTIAL",
        "R1, RESIDENTIAL",
        "P3, RESIDENTIAL",
        "S1, RESIDENTIAL",
        "K1, SECURE",
        "K3, SUPPORTED",
        "H5, SUPPORTED",
        "P2, SUPPORTED",
        "P1, WITH_PARENTS",
        "A3, ADOPTION",
        "A4, ADOPTION",
        "A5, ADOPTION",
        "A6, ADOPTION",
        "T0, TEMPORARY",
        "T1, TEMPORARY",
        "T2, TEMPORARY",
        "T3, TEMPORARY",
        "T4, TEMPORARY",
        "R2, OTHER",
        "R3, OTHER",
        "R5, OTHER",
        "Z1, OTHER",
        "Z11, OTHER",
        "Z12, OTHER",
        "Z13, OTHER",
        "Z14, OTHER",
        "Q9, OTHER",
        "'', OTHER"
    })
    void group_placement_types_as_planning_does(String code, PlacementGroup group) {
        assertThat(PlacementType.of(code).group()).isEqualTo(group);
    }

    @Test
    void label_the_groups() {
        assertThat(PlacementGroup.values())
                .extracting(PlacementGroup::label)
                .containsExactly(
                        "Fostering",
                        "Residential",
                        "Secure",
                        "Supported",
                        "With parents",
                        "Adoption",
                        "Temporary",
                        "Other");
    }

    @Test
    void know_what_starts_and_ends_care() {
        assertThat(ReasonForNewEpisode.codes().codes())
                .filteredOn(ReasonForNewEpisode::startsCare)
                .containsExactly(ReasonForNewEpisode.S);
        assertThat(ReasonEpisodeCeased.codes().codes())
                .filteredOn(reason -> !reason.endsCare())
                .containsExactly(ReasonEpisodeCeased.X1);
        assertThat(ReasonEpisodeCeased.of("E99").endsCare()).isFalse();
        assertThat(ReasonEpisodeCeased.of("").endsCare()).isFalse();
    }

    @Test
    void know_which_legal_statuses_are_short_breaks() {
        assertThat(LegalStatus.codes().codes())
                .filteredOn(LegalStatus::isShortBreaks)
                .containsExactly(LegalStatus.V3, LegalStatus.V4);
    }

    @ParameterizedTest
    @CsvSource({
        "FOSTERING, U1 U2 U3 U4 U5 U6",
        "RESIDENTIAL, K2 P3 R1 S1",
        "SUPPORTED, H5 K3 P2",
        "OTHER, A3 A4 A5 A6 K1 P1 R2 R3 R5 T0 T1 T2 T3 T4 Z1 Z11 Z12 Z13 Z14"
    })
    void count_demand_in_the_four_kinds_of_the_model(DemandKind kind, String codes) {
        assertThat(PlacementType.codes().codes())
                .filteredOn(type -> DemandKind.of(type) == kind)
                .extracting(PlacementType::code)
                .containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Q9"})
    void count_demand_of_no_known_type_as_other(String code) {
        assertThat(DemandKind.of(PlacementType.of(code))).isEqualTo(DemandKind.OTHER);
    }

    @Test
    void know_which_foster_carers_are_relatives_or_friends() {
        assertThat(PlacementType.codes().codes())
                .filteredOn(PlacementType::isRelativeOrFriend)
                .containsExactly(PlacementType.U1, PlacementType.U2, PlacementType.U3);
    }

    @ParameterizedTest
    @CsvSource({
        // code, source, in house, external, independent
        "PR0, PARENTS, false, false, false",
        "PR1, OWN_PROVISION, true, false, false",
        "PR2, OTHER_PUBLIC, false, true, false",
        "PR3, OTHER_PUBLIC, false, true, false",
        "PR4, PRIVATE, false, true, true",
        "PR5, VOLUNTARY, false, true, true",
        "PR9, NOT_KNOWN, false, false, false",
        "'', NOT_KNOWN, false, false, false"
    })
    void know_who_stands_behind_a_provider(
            String code, ProvisionSource source, boolean inHouse, boolean external, boolean independent) {
        assertThat(PlacementProvider.of(code).source()).isEqualTo(source);
        assertThat(source.isInHouse()).isEqualTo(inHouse);
        assertThat(source.isExternal()).isEqualTo(external);
        assertThat(source.isIndependent()).isEqualTo(independent);
    }

    @ParameterizedTest
    @CsvSource({
        "C1 C2, CARE_ORDER",
        "D1, FREEING_ORDER",
        "E1, PLACEMENT_ORDER",
        "J1 J2 J3, YOUTH_JUSTICE",
        "L1 L2 L3, PROTECTION",
        "V2, VOLUNTARY",
        "V3 V4, SHORT_BREAKS"
    })
    void group_legal_statuses_as_publications_do(String codes, LegalStatusGroup group) {
        assertThat(LegalStatus.codes().codes())
                .filteredOn(status -> status.group() == group)
                .extracting(LegalStatus::code)
                .containsExactly(codes.split(" "));
    }

    @Test
    void group_every_known_legal_status_and_no_other() {
        assertThat(LegalStatus.codes().codes())
                .extracting(LegalStatus::group)
                .doesNotContain(LegalStatusGroup.NOT_KNOWN);
        assertThat(LegalStatus.of("C9").group()).isEqualTo(LegalStatusGroup.NOT_KNOWN);
        assertThat(LegalStatus.of("").group()).isEqualTo(LegalStatusGroup.NOT_KNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        // kind, whether it is permanence, codes
        "ADOPTION, true, E11 E12",
        "SPECIAL_GUARDIANSHIP, true, E43 E44 E45 E46 E47 E48",
        "CHILD_ARRANGEMENTS, true, E41",
        "RETURNED_HOME, false, E4A E4B",
        "INDEPENDENT_LIVING, false, E5 E6",
        "ADULT_CARE, false, E7",
        "CUSTODY, false, E9",
        "DIED, false, E2",
        "OTHER, false, E13 E14 E15 E16 E17 E3 E8"
    })
    void group_the_ways_out_of_care(ExitKind kind, boolean permanence, String codes) {
        assertThat(ReasonEpisodeCeased.codes().codes())
                .filteredOn(reason -> reason.exit().equals(Optional.of(kind)))
                .extracting(ReasonEpisodeCeased::code)
                .containsExactly(codes.split(" "));
        assertThat(kind.isPermanence()).isEqualTo(permanence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X1", "E99", ""})
    void know_no_way_out_where_care_did_not_end(String code) {
        assertThat(ReasonEpisodeCeased.of(code).exit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // code, whether placement, carer and legal status change
        "S, false, false, false",
        "L, false, false, true",
        "P, true, true, false",
        "T, true, false, false",
        "B, true, true, true",
        "U, true, false, true",
        "Q, false, false, false",
        "'', false, false, false"
    })
    void know_what_a_new_episode_changes(String code, boolean placement, boolean carer, boolean legalStatus) {
        ReasonForNewEpisode reason = ReasonForNewEpisode.of(code);

        assertThat(reason.changesPlacement()).isEqualTo(placement);
        assertThat(reason.changesCarer()).isEqualTo(carer);
        assertThat(reason.changesLegalStatus()).isEqualTo(legalStatus);
    }

    @Test
    void know_what_care_leavers_do() {
        assertThat(CareLeaverActivity.codes().codes())
                .filteredOn(CareLeaverActivity::isInEducationEmploymentOrTraining)
                .extracting(CareLeaverActivity::code)
                .containsExactly("F1", "F2", "F3", "F4", "F5", "P1", "P2", "P3", "P4", "P5");
        assertThat(CareLeaverActivity.codes().codes())
                .filteredOn(CareLeaverActivity::isNotInEducationEmploymentOrTraining)
                .extracting(CareLeaverActivity::code)
                .containsExactly("G4", "G5", "G6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "F9", "G9", "P9"})
    void do_not_take_an_activity_that_is_not_known_for_none(String code) {
        CareLeaverActivity activity = CareLeaverActivity.of(code);

        assertThat(activity.isInEducationEmploymentOrTraining()).isFalse();
        assertThat(activity.isNotInEducationEmploymentOrTraining()).isFalse();
    }

    @Test
    void know_the_kind_of_accommodation_and_whether_it_is_suitable() {
        for (AccommodationKind kind : AccommodationKind.values()) {
            CareLeaverAccommodation suitable = CareLeaverAccommodation.of(kind.letter() + "1");
            CareLeaverAccommodation unsuitable = CareLeaverAccommodation.of(kind.letter() + "2");

            assertThat(suitable.kind()).contains(kind);
            assertThat(suitable.isSuitable()).isTrue();
            assertThat(suitable.isUnsuitable()).isFalse();
            assertThat(suitable.description()).startsWith(kind.label()).endsWith(", suitable");
            assertThat(unsuitable.kind()).contains(kind);
            assertThat(unsuitable.isSuitable()).isFalse();
            assertThat(unsuitable.isUnsuitable()).isTrue();
            assertThat(unsuitable.description()).startsWith(kind.label()).endsWith(", not suitable");
        }
        assertThat(CareLeaverAccommodation.of("Z2").kind()).contains(AccommodationKind.FORMER_FOSTER_CARER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "01", "B", "B3", "A1", "B11"})
    void do_not_take_accommodation_that_is_not_known_for_unsuitable(String code) {
        CareLeaverAccommodation accommodation = CareLeaverAccommodation.of(code);

        assertThat(accommodation.kind()).isEmpty();
        assertThat(accommodation.isSuitable()).isFalse();
        assertThat(accommodation.isUnsuitable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, true, false", "0, false, true", "'', false, false", "2, false, false"})
    void do_not_take_a_blank_for_no(String code, boolean yes, boolean no) {
        assertThat(YesNo.of(code).isYes()).isEqualTo(yes);
        assertThat(YesNo.of(code).isNo()).isEqualTo(no);
    }

    @ParameterizedTest
    @EnumSource
    void ask_a_question_in_every_column_of_yes_and_no(YesNoColumn column) {
        assertThat(column.question()).endsWith("?");
        assertThat(YesNo.codesOf(column).column()).isEqualTo(column.name());
        assertThat(YesNo.codesOf(column).of("1")).isEqualTo(YesNo.YES);
    }
}
