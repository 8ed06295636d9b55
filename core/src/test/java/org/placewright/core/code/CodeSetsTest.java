package org.placewright.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.Range;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.core.time.CollectionYear;

/** Holds every code set against the published lists, and what all code sets have in common. */
class CodeSetsTest {

    static Stream<CodeSet<?>> sets() {
        return Stream.of(
                PlacementType.codes(),
                PlacementProvider.codes(),
                LegalStatus.codes(),
                CategoryOfNeed.codes(),
                ReasonForNewEpisode.codes(),
                ReasonEpisodeCeased.codes(),
                ReasonForPlacementChange.codes(),
                Ethnicity.codes());
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(
                        PlacementType.codes(),
                        "PLACE",
                        "U1 U2 U3 U4 U5 U6 K1 K2 K3 H5 P2 P1 P3 R1 R2 R3 R5 S1 A3 A4 A5 A6 T0 T1 T2 T3 T4 Z1 Z11 Z12"
                                + " Z13 Z14"),
                Arguments.of(PlacementProvider.codes(), "PLACE_PROVIDER", "PR0 PR1 PR2 PR3 PR4 PR5"),
                Arguments.of(LegalStatus.codes(), "LS", "C1 C2 D1 E1 J1 J2 J3 L1 L2 L3 V2 V3 V4"),
                Arguments.of(CategoryOfNeed.codes(), "CIN", "N1 N2 N3 N4 N5 N6 N7 N8"),
                Arguments.of(ReasonForNewEpisode.codes(), "RNE", "S L P T B U"),
                Arguments.of(
                        ReasonEpisodeCeased.codes(),
                        "REC",
                        "X1 E11 E12 E13 E14 E15 E16 E17 E2 E3 E41 E43 E44 E45 E46 E47 E48 E4A E4B E5 E6 E7 E8 E9"),
                Arguments.of(
                        ReasonForPlacementChange.codes(),
                        "REASON_PLACE_CHANGE",
                        "ALLEG APPRR CARPL CHILD CLOSE CREQB CREQO CUSTOD LAREQ OTHER PLACE STAND"),
                Arguments.of(
                        Ethnicity.codes(),
                        "ETHNIC",
                        "WBRI WIRI WOTH WIRT WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH"
                                + " REFU NOBT"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void hold_the_published_codes_in_the_order_of_their_text(CodeSet<?> set, String column, String codes) {
        assertThat(set.column()).isEqualTo(column);
        assertThat(set.codes())
                .extracting(StatutoryCode::code)
                .containsExactlyElementsOf(
                        Splitter.on(' ').splitToStream(codes).sorted().toList());
        assertThat(set.codes())
                .allSatisfy(code -> assertThat(code.description()).isNotBlank())
                .allSatisfy(code -> assertThat(code.isRecognised()).isTrue())
                .allSatisfy(code -> assertThat(code.isRecorded()).isTrue())
                .allSatisfy(code -> assertThat(code).hasToString(code.code()));
        assertThat(set.codes()).extracting(StatutoryCode::description).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        // code, last year without or with it, whether it may be used in the year before and the year after the change
        "K3, 2024, false, true",
        "H5, 2024, true, false",
        "P2, 2024, true, false",
        "Z1, 2025, true, false",
        "Z11, 2025, false, true",
        "Z12, 2025, false, true",
        "Z13, 2025, false, true",
        "Z14, 2025, false, true"
    })
    void change_placement_types_at_the_boundary_years(String code, int year, boolean then, boolean after) {
        PlacementType type = PlacementType.of(code);

        assertThat(type.isValidIn(CollectionYear.of(year))).isEqualTo(then);
        assertThat(type.isValidIn(CollectionYear.of(year + 1))).isEqualTo(after);
        assertThat(PlacementType.codes().validIn(CollectionYear.of(year)).contains(type))
                .isEqualTo(then);
        assertThat(PlacementType.codes().validIn(CollectionYear.of(year + 1)).contains(type))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"E43, 2018, true, false", "E44, 2018, true, false"})
    void change_reasons_ceased_at_the_boundary_years(String code, int year, boolean then, boolean after) {
        ReasonEpisodeCeased reason = ReasonEpisodeCeased.of(code);

        assertThat(reason.isValidIn(CollectionYear.of(year))).isEqualTo(then);
        assertThat(reason.isValidIn(CollectionYear.of(year + 1))).isEqualTo(after);
    }

    @Test
    void know_custody_as_a_reason_for_change_from_2018_19() {
        assertThat(ReasonForPlacementChange.CUSTOD.isValidIn(CollectionYear.of(2018)))
                .isFalse();
        assertThat(ReasonForPlacementChange.CUSTOD.isValidIn(CollectionYear.of(2019)))
                .isTrue();
    }

    @Test
    void know_no_other_change() {
        assertThat(sets().flatMap(set -> set.codes().stream())
                        .filter(code -> !code.validity().equals(Range.all()))
                        .map(StatutoryCode::code))
                .containsExactlyInAnyOrder("K3", "H5", "P2", "Z1", "Z11", "Z12", "Z13", "Z14", "E43", "E44", "CUSTOD");
    }

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
        for (String text : new String[] {"01/02/2010", "SW1A 1AA", "ABCDEFGHI", "K-2", "É1"}) {
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
}
