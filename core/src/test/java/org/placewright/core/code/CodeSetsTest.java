package org.placewright.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.core.time.CollectionYear;

/** Holds every code set to what all have in common. {@link CodeValidityTest} has the published lists. */
class CodeSetsTest {

    static Stream<CodeSet<?>> sets() {
        return CodeSets.all().stream();
    }

    @Test
    void all_cover_each_column_once_in_order() {
        assertThat(sets().map(CodeSet::column))
                .containsExactly(
                        "ACCOM",
                        "ACTIV",
                        "CIN",
                        "CONVICTED",
                        "ETHNIC",
                        "FOSTER_CARE",
                        "HEALTH_ASSESSMENT",
                        "HEALTH_CHECK",
                        "IMMUNISATIONS",
                        "INTERVENTION_OFFERED",
                        "INTERVENTION_RECEIVED",
                        "IN_TOUCH",
                        "LS",
                        "LS_ADOPTR",
                        "MISSING",
                        "MOTHER",
                        "NB_ADOPTR",
                        "PLACE",
                        "PLACE_PROVIDER",
                        "PREV_PERM",
                        "REASON_PLACED_CEASED",
                        "REASON_PLACE_CHANGE",
                        "REC",
                        "REVIEW_CODE",
                        "RNE",
                        "SDQ_REASON",
                        "SEX_ADOPTR",
                        "SUBSTANCE_MISUSE",
                        "SW_REASON",
                        "TEETH_CHECK",
                        "UPN");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void describe_every_code_and_no_two_alike(CodeSet<?> set) {
        assertThat(set.codes())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(code.description()).isNotBlank())
                .allSatisfy(code -> assertThat(code.isRecognised()).isTrue())
                .allSatisfy(code -> assertThat(code.isRecorded()).isTrue())
                .allSatisfy(code -> assertThat(code).hasToString(code.code()));
        assertThat(set.codes()).extracting(StatutoryCode::description).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void keep_a_code_they_do_not_know_but_do_not_print_it(CodeSet<?> set) {
        StatutoryCode<?> unknown = set.of(" q77 ");

        assertThat(unknown.code()).isEqualTo("Q77");
        assertThat(unknown.isRecognised()).isFalse();
        assertThat(unknown.isRecorded()).isTrue();
        assertThat(unknown.isValidIn(CollectionYear.of(2000))).isFalse();
        assertThat(unknown.validity().isEmpty()).isTrue();
        assertThat(unknown.description()).isEqualTo("Not recognised");
        assertThat(unknown).hasToString("(not recognised)");
        assertThat(unknown).isEqualTo(set.of("Q77")).hasSameHashCodeAs(set.of("Q77"));
        assertThat(unknown).isNotEqualTo(set.of("Q78"));
        assertThat(set.find("Q77")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void keep_a_blank_as_not_recorded(CodeSet<?> set) {
        StatutoryCode<?> blank = set.of("  ");

        assertThat(blank).isEqualTo(set.notRecorded());
        assertThat(blank.code()).isEmpty();
        assertThat(blank.isRecorded()).isFalse();
        assertThat(blank.isRecognised()).isFalse();
        assertThat(blank.isValidIn(CollectionYear.of(2020))).isFalse();
        assertThat(blank.description()).isEqualTo("Not recorded");
        assertThat(blank).hasToString("(not recorded)");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void refuse_text_that_cannot_be_a_code_and_do_not_quote_it(CodeSet<?> set) {
        for (String text :
                new String[] {"01/02/2010", "SW1A 1AA", "ABCDEFGHI", "K-2", "É1", "\uFB00", "N\u0131", "B801200005001"
                }) {
            assertThat(set.isCodeLike(text)).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> set.of(text))
                    .withMessageContaining(set.column())
                    .withMessageContaining("Maybe")
                    .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain(text));
        }
        assertThat(set.isCodeLike("ABCDEFGH")).isTrue();
        assertThat(set.isCodeLike(" ")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void find_a_code_whatever_its_letter_case_and_outer_blanks(CodeSet<?> set) {
        for (StatutoryCode<?> code : set.codes()) {
            // Each letter alone: under a Turkish default locale "i" would become another letter.
            StringBuilder lower = new StringBuilder(" ");
            code.code().chars().forEach(letter -> lower.append((char) Character.toLowerCase(letter)));
            assertThat(set.of(lower.toString())).isSameAs(code);
            assertThat(set.find(lower + " ").orElseThrow()).isSameAs(code);
        }
    }

    @Test
    void hold_codes_of_different_columns_different_even_with_the_same_text() {
        assertThat((Object) LegalStatus.of("Q1")).isNotEqualTo(PlacementType.of("Q1"));
    }
}
