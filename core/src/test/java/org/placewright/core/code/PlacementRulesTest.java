package org.placewright.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementRulesTest {

    @ParameterizedTest
    @CsvSource({
        "P1, PR0",
        "U1, PR1 PR2 PR4 PR5",
        "U6, PR1 PR2 PR4 PR5",
        "A3, PR1 PR2 PR4 PR5",
        "A6, PR1 PR2 PR4 PR5",
        "K1, PR1 PR2 PR4 PR5",
        "K2, PR1 PR2 PR4 PR5",
        "K3, PR1 PR2 PR3 PR4 PR5",
        "H5, PR1 PR2 PR3 PR4 PR5",
        "P2, PR1 PR2 PR3 PR4 PR5",
        "P3, PR1 PR2 PR3 PR4 PR5",
        "R1, PR1 PR2 PR3 PR4 PR5",
        "R2, PR3 PR4 PR5",
        "R3, PR1 PR2 PR3 PR4 PR5",
        "R5, PR3 PR4 PR5",
        "S1, PR1 PR2 PR3 PR4 PR5",
        "Z1, PR1 PR2 PR3 PR4 PR5",
        "T0, ''",
        "T4, ''",
        "Z11, ''",
        "Z14, ''"
    })
    void a_type_has_the_providers_the_guide_allows(String type, String providers) {
        assertThat(PlacementRules.providersOf(PlacementType.of(type)).stream()
                        .map(PlacementProvider::code)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(providers);
    }

    @Test
    void a_pair_is_consistent_if_the_provider_is_one_of_the_types() {
        for (PlacementType type : PlacementType.codes().codes()) {
            for (PlacementProvider provider : PlacementProvider.codes().codes()) {
                assertThat(PlacementRules.isConsistent(type, provider))
                        .as("%s with %s", type, provider)
                        .isEqualTo(PlacementRules.providersOf(type).contains(provider));
            }
        }
        PlacementProvider none = PlacementProvider.codes().notRecorded();
        assertThat(PlacementRules.isConsistent(PlacementType.T1, none)).isTrue();
        assertThat(PlacementRules.isConsistent(PlacementType.U4, none)).isFalse();
        assertThat(PlacementRules.isConsistent(PlacementType.of("Q9"), none)).isTrue();
        assertThat(PlacementRules.isConsistent(PlacementType.of("Q9"), PlacementProvider.PR0))
                .isTrue();
        assertThat(PlacementRules.isConsistent(PlacementType.U4, PlacementProvider.of("PR9")))
                .isTrue();
    }

    @Test
    void a_urn_is_required_but_for_the_types_the_guide_names() {
        assertThat(PlacementType.codes().codes().stream()
                        .filter(type -> !PlacementRules.requiresUrn(type))
                        .map(PlacementType::code))
                .containsExactly(
                        "P1", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z11", "Z12", "Z13", "Z14");
        assertThat(PlacementRules.requiresUrn(PlacementType.of("Q9"))).isFalse();
    }

    @Test
    void temporary_moves_have_limits_and_neither_start_nor_end_care() {
        assertThat(PlacementRules.longestDays(PlacementType.T1)).hasValue(42);
        assertThat(PlacementRules.longestDays(PlacementType.T3)).hasValue(21);
        assertThat(PlacementRules.longestDays(PlacementType.T4)).hasValue(7);
        assertThat(PlacementRules.longestDays(PlacementType.U4)).isEqualTo(OptionalInt.empty());
        assertThat(PlacementRules.mayStartOrEndCare(PlacementType.T0)).isFalse();
        assertThat(PlacementRules.mayStartOrEndCare(PlacementType.K2)).isTrue();
    }

    @Test
    void home_and_placement_share_a_postcode_with_parents_only() {
        assertThat(PlacementType.codes().codes())
                .filteredOn(PlacementRules::mayShareHomePostcode)
                .containsExactly(PlacementType.P1);
        assertThat(PlacementRules.mayShareHomePostcode(PlacementType.of("Q9"))).isTrue();
        assertThat(PlacementRules.mayShareHomePostcode(PlacementType.of(""))).isTrue();
    }

    @Test
    void some_types_are_not_for_the_youngest() {
        assertThat(PlacementType.codes().codes())
                .filteredOn(type -> PlacementRules.youngest(type).isPresent())
                .containsExactly(PlacementType.K3);
        assertThat(PlacementRules.youngest(PlacementType.K3)).hasValue(16);
        assertThat(PlacementType.codes().codes())
                .filteredOn(type -> PlacementRules.youngestWithoutApproval(type).isPresent())
                .containsExactly(PlacementType.K1);
        assertThat(PlacementRules.youngestWithoutApproval(PlacementType.K1)).hasValue(13);
    }
}
