package org.placewright.core.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedsAssessmentTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final NeedItem SLEEP = NeedItem.of("Sleep");
    private static final NeedItem ANXIETY = NeedItem.of("Anxiety");

    private static NeedsAssessment assessment(ScoredNeed... scores) {
        return new NeedsAssessment(AssessmentInstrument.CANS, DAY, ImmutableSortedSet.copyOf(scores));
    }

    @Test
    void scores_from_0_to_3() {
        assertThat(new ScoredNeed(SLEEP, 0).score()).isZero();
        assertThat(new ScoredNeed(SLEEP, 3).score()).isEqualTo(ScoredNeed.HIGHEST);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void refuses_other_scores(int score) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoredNeed(SLEEP, score))
                .withMessage("ScoredNeed score must be 0 to 3. Maybe another scale was used, or a total given?");
    }

    @Test
    void prints_nothing() {
        assertThat(assessment(new ScoredNeed(SLEEP, 2))).hasToString("NeedsAssessment[...]");
        assertThat(new ScoredNeed(SLEEP, 2)).hasToString("ScoredNeed[...]");
    }

    @Test
    void tells_a_score_of_nothing_from_no_score() {
        NeedsAssessment assessment = assessment(new ScoredNeed(SLEEP, 0));

        assertThat(assessment.scoreOf(SLEEP)).hasValue(0);
        assertThat(assessment.scoreOf(ANXIETY)).isEmpty();
    }

    @Test
    void refuses_two_scores_of_one_item() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        assessment(new ScoredNeed(SLEEP, 1), new ScoredNeed(SLEEP, 2), new ScoredNeed(ANXIETY, 2)))
                .withMessage("NeedsAssessment has 3 scores for 2 items. Maybe two assessments are mixed?");
    }

    @Test
    void puts_items_in_order_whatever_order_they_came_in() {
        NeedsAssessment backwards = new NeedsAssessment(
                AssessmentInstrument.CANS,
                DAY,
                ImmutableSortedSet.orderedBy(Comparator.<ScoredNeed>reverseOrder())
                        .add(new ScoredNeed(ANXIETY, 1), new ScoredNeed(SLEEP, 1))
                        .build());

        assertThat(backwards.scores()).extracting(ScoredNeed::item).containsExactly(ANXIETY, SLEEP);
    }

    @Test
    void is_ordered_by_day_then_instrument_then_scores() {
        NeedsAssessment first = assessment(new ScoredNeed(SLEEP, 1));
        NeedsAssessment second = assessment(new ScoredNeed(SLEEP, 2));
        NeedsAssessment third = new NeedsAssessment(AssessmentInstrument.of("SDQ"), DAY, first.scores());
        NeedsAssessment fourth =
                new NeedsAssessment(AssessmentInstrument.of("A"), DAY.plusDays(1), ImmutableSortedSet.of());

        assertThat(Stream.of(fourth, third, second, first).sorted()).containsExactly(first, second, third, fourth);
    }

    @Test
    void names_items_and_instruments_by_short_texts_and_quotes_no_other() {
        assertThat(NeedItem.of("Sleep")).hasToString("Sleep").isLessThan(NeedItem.of("Worry"));
        assertThat(AssessmentInstrument.CANS).hasToString("CANS").isLessThan(AssessmentInstrument.of("SDQ"));
        assertThat(NeedItem.of("x".repeat(64)).name()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeedItem.of("She was hurt by her uncle. ".repeat(3)))
                .withMessageContaining("NeedItem name must have 1 to 64")
                .withMessageContaining("81")
                .withMessageContaining("Maybe")
                .withMessageNotContaining("uncle");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentInstrument.of(" CANS"))
                .withMessageContaining("AssessmentInstrument name")
                .withMessageContaining("Maybe strip it");
    }
}
