package org.placewright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;

class MatchTest {

    private static final ExplanationKey A = ExplanationKey.of("criterion.a");
    private static final ExplanationKey B = ExplanationKey.of("criterion.b");
    private static final ExplanationKey C = ExplanationKey.of("criterion.c");
    private static final ExplanationKey D = ExplanationKey.of("criterion.d");

    private static final Match MATCH = new Match(
            HomeId.of("H"),
            ImmutableList.of(),
            ImmutableList.of(
                    part(A, 400_000, 750_000, true),
                    part(B, 300_000, 1_000_000, true),
                    part(C, 300_000, 500_000, false),
                    part(D, 0, 0, true)),
            ImmutableList.of());

    @Test
    void what_would_lift_a_home_is_what_each_criterion_still_lacks_the_most_first() {
        assertThat(MATCH.lifts()).containsExactly(new Lift(C, false, 150_000), new Lift(A, true, 100_000));
    }

    @Test
    void every_lift_taken_together_makes_a_whole_point() {
        assertThat(MATCH.score() + MATCH.lifts().stream().mapToLong(Lift::upTo).sum())
                .isEqualTo(CriterionContribution.WHOLE);
    }

    @Test
    void a_lift_adds_something() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Lift(A, true, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Lift(A, true, 1_000_001));
    }

    @Test
    void what_is_not_known_speaks_neither_for_nor_against() {
        assertThat(MATCH.reasonsFor())
                .extracting(CriterionContribution::criterion)
                .containsExactly(A, B);
        assertThat(MATCH.reasonsAgainst()).isEmpty();
        assertThat(MATCH.notKnown())
                .extracting(CriterionContribution::criterion)
                .containsExactly(C);
    }

    private static CriterionContribution part(ExplanationKey criterion, long weight, long score, boolean known) {
        return CriterionContribution.builder()
                .criterion(criterion)
                .weight(weight)
                .score(score)
                .known(known)
                .statement("x")
                .build();
    }
}
