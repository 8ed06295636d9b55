package org.placewright.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;

class MatchAnalysisTest {

    private static final CriterionContribution PART = CriterionContribution.builder()
            .criterion(ExplanationKey.of("criterion.a"))
            .weight(1_000_000)
            .score(400_000)
            .known(true)
            .statement("4.0 miles from home")
            .build();

    private static final MatchAnalysis ANALYSIS =
            new MatchAnalysis(ImmutableList.of(), ImmutableList.of(PART), ImmutableList.of());

    @Test
    void a_match_is_put_into_words_once_and_not_before_it_is_asked_why() {
        AtomicInteger asked = new AtomicInteger();
        Match match = Match.of(HomeId.of("A"), 400_000, () -> {
            asked.incrementAndGet();
            return ANALYSIS;
        });
        assertThat(match.home()).isEqualTo(HomeId.of("A"));
        assertThat(match.score()).isEqualTo(400_000);
        assertThat(match).hasToString("Match[A]");
        assertThat(asked).hasValue(0);
        assertThat(match.contributions()).containsExactly(PART);
        assertThat(match.analysis()).isSameAs(ANALYSIS);
        assertThat(asked).hasValue(1);
    }

    @Test
    void matches_that_say_the_same_are_equal_whenever_they_were_put_into_words() {
        Match later = Match.of(HomeId.of("A"), 400_000, () -> ANALYSIS);
        Match atOnce = new Match(HomeId.of("A"), ImmutableList.of(), ImmutableList.of(PART), ImmutableList.of());
        assertThat(later).isEqualTo(atOnce).hasSameHashCodeAs(atOnce);
        assertThat(later)
                .isNotEqualTo(Match.of(HomeId.of("B"), 400_000, () -> ANALYSIS))
                .isNotEqualTo(Match.of(
                        HomeId.of("A"),
                        400_000,
                        () -> new MatchAnalysis(ImmutableList.of(PART), ImmutableList.of(PART), ImmutableList.of())));
    }

    @Test
    void it_does_not_print_what_is_about_a_child() {
        assertThat(ANALYSIS).hasToString("MatchAnalysis[1 criteria]");
    }
}
