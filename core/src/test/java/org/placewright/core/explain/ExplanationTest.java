package org.placewright.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.explain.Explanation.Difference;

class ExplanationTest {

    private static Explanation.Builder part(String key) {
        return Explanation.builder().key(ExplanationKey.of(key)).statement("Because of " + key + ".");
    }

    private static final Explanation NEAR =
            part("distance").contribution(600_000).putFact("miles", "3.1").build();
    private static final Explanation CHEAP = part("price").contribution(150_000).build();
    private static final Explanation SCORE =
            part("score").contribution(750_000).addParts(NEAR, CHEAP).build();

    @Test
    void adds_up() {
        assertThat(SCORE.parts()).containsExactly(NEAR, CHEAP);
        assertThatIllegalArgumentException()
                .isThrownBy(part("score").contribution(750_001).addParts(NEAR, CHEAP)::build)
                .withMessage("The contributions of the parts of score must add up to 750001 but add up to 750000");
    }

    @Test
    void need_not_add_up_where_only_one_side_states_a_contribution() {
        assertThat(part("score").addParts(NEAR, CHEAP).build().contribution()).isEmpty();
        assertThat(part("score")
                        .contribution(5)
                        .addPart(part("note").build())
                        .build()
                        .contribution())
                .hasValue(5);
    }

    @Test
    void counts_a_part_without_contribution_as_none() {
        assertThat(part("score")
                        .contribution(600_000)
                        .addParts(NEAR, part("note").build())
                        .build()
                        .parts())
                .hasSize(2);
    }

    @Test
    void has_parts_that_differ_in_key_or_subject() {
        assertThatIllegalArgumentException()
                .isThrownBy(part("score").addParts(NEAR, NEAR)::build)
                .withMessage("The parts of an explanation must differ in key or subject: score");
        assertThat(part("score")
                        .addParts(NEAR.withSubject("H-1"), NEAR.withSubject("H-2"))
                        .build()
                        .parts())
                .hasSize(2);
    }

    @Test
    void prints_neither_statement_nor_facts() {
        assertThat(part("score")
                        .statement("3.4 miles from home")
                        .putFact("far", "3.4")
                        .build())
                .hasToString("Explanation[score, 0 parts]");
    }

    @Test
    void does_not_differ_from_itself() {
        assertThat(SCORE.differencesFrom(SCORE)).isEmpty();
    }

    @Test
    void says_where_it_differs_from_another() {
        Explanation other = part("score")
                .contribution(600_000)
                .addParts(
                        NEAR.withFacts(Map.of("miles", "3.2", "road", "yes")).withStatement("Near enough."),
                        part("grade").contribution(0).build())
                .build();

        assertThat(SCORE.differencesFrom(other))
                .containsExactly(
                        new Difference("/score#contribution", Optional.of("750000"), Optional.of("600000")),
                        new Difference(
                                "/score/distance", Optional.of("Because of distance."), Optional.of("Near enough.")),
                        new Difference("/score/distance@miles", Optional.of("3.1"), Optional.of("3.2")),
                        new Difference("/score/distance@road", Optional.empty(), Optional.of("yes")),
                        new Difference("/score/grade", Optional.empty(), Optional.of("Because of grade.")),
                        new Difference("/score/grade#contribution", Optional.empty(), Optional.of("0")),
                        new Difference("/score/price", Optional.of("Because of price."), Optional.empty()),
                        new Difference("/score/price#contribution", Optional.of("150000"), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "criterion.distance-to-home", "rule.1", "a"})
    void has_a_key_of_lower_case_words(String text) {
        assertThat(ExplanationKey.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Score", "a.", ".a", "a--b", "a b", "a/b", "a@b", "\u0131"})
    void has_no_other_key(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExplanationKey.of(text))
                .withMessageContaining("ExplanationKey must be lower-case words joined by hyphens and dots");
    }

    @Test
    void has_a_key_of_at_most_100_characters() {
        assertThat(ExplanationKey.of("a".repeat(100)).value()).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> ExplanationKey.of("a".repeat(101)));
        assertThat(ExplanationKey.of("a")).isLessThan(ExplanationKey.of("b"));
    }
}
