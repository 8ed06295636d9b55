package org.placewright.matching.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlgorithmicTransparencyRecordTest {

    private static final AlgorithmicTransparencyRecord OURS =
            AlgorithmicTransparencyRecord.ofThisLibrary(new AlgorithmVersion("WeightedSumRanker", "0.1.0"));

    @Test
    void what_only_the_council_knows_is_left_for_it_to_say() {
        assertThat(OURS.missing())
                .contains(
                        TransparencyField.ORGANISATION,
                        TransparencyField.SENIOR_RESPONSIBLE_OWNER,
                        TransparencyField.CONTACT_EMAIL,
                        TransparencyField.APPEALS_AND_REVIEW,
                        TransparencyField.IMPACT_ASSESSMENT)
                .doesNotContain(TransparencyField.NAME, TransparencyField.MODEL_VERSION);
        assertThat(OURS.answers())
                .hasSize(TransparencyField.values().length - OURS.missing().size());
        assertThat(OURS.answers()).containsEntry(TransparencyField.MODEL_VERSION, "WeightedSumRanker 0.1.0");
    }

    @ParameterizedTest
    @EnumSource(TransparencyField.class)
    void every_field_can_be_answered_and_answered_again(TransparencyField field) {
        AlgorithmicTransparencyRecord answered = OURS.with(field, "Ours").with(field, "Ours, in our own words");
        assertThat(answered.answers()).containsEntry(field, "Ours, in our own words");
        assertThat(answered.missing()).doesNotContain(field);
        assertThatThrownBy(() -> OURS.with(field, " ")).hasMessageContainingAll(field.name(), "Maybe");
    }

    @Test
    void every_field_has_a_number_of_its_own() {
        Set<String> numbers = new HashSet<>();
        assertThat(Arrays.stream(TransparencyField.values())
                        .map(TransparencyField::number)
                        .allMatch(numbers::add))
                .isTrue();
    }

    @Test
    void it_prints_counts_only() {
        assertThat(OURS.toString()).contains("missing").doesNotContain("officer");
    }
}
