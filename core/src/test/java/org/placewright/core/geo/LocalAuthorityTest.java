package org.placewright.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.id.AuthorityId;

class LocalAuthorityTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 4, 1);
    private static final LocalDate AFTER_LAST = LocalDate.of(2023, 4, 1);
    private static final LocalAuthority ST_ANNE = LocalAuthority.builder()
            .id(AuthorityId.of("E06000999"))
            .name("St. Anne's-upon-Sea, City of")
            .nameVariants(List.of("Annetown", "Annes & Sands"))
            .region(Region.NORTH_WEST)
            .build();

    @Test
    void is_always_valid_and_has_no_successors_unless_told() {
        LocalAuthority authority = LocalAuthority.builder()
                .id(AuthorityId.of("E06000998"))
                .name("Annetown")
                .region(Region.NORTH_WEST)
                .build();

        assertThat(authority.validity()).isEqualTo(Range.all());
        assertThat(authority.successors()).isEmpty();
        assertThat(authority.isValidOn(LocalDate.of(1999, 1, 1))).isTrue();
    }

    @Test
    void is_valid_from_its_first_day_up_to_its_last() {
        LocalAuthority authority = ST_ANNE.withValidity(Range.closedOpen(FIRST, AFTER_LAST));

        assertThat(authority.isValidOn(FIRST.minusDays(1))).isFalse();
        assertThat(authority.isValidOn(FIRST)).isTrue();
        assertThat(authority.isValidOn(AFTER_LAST.minusDays(1))).isTrue();
        assertThat(authority.isValidOn(AFTER_LAST)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "St. Anne's-upon-Sea, City of",
                "ST ANNES ON SEA",
                "Saint Anne\u2019s on Sea",
                "City of St Annes upon Sea",
                "St Annes-on-Sea City Council",
                "St. Annes on Sea MBC",
                "The Royal Borough of St Anne's on Sea Council",
                "annetown",
                "Annetown Council",
                "Annes and Sands"
            })
    void is_known_by_its_names_however_they_are_written(String text) {
        assertThat(ST_ANNE.isNamed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "&",
                "Council",
                "City of",
                "St Annes",
                "Sands",
                "North St Annes on Sea",
                "Stannes on Sea"
            })
    void is_not_known_by_less_or_more_than_its_names(String text) {
        assertThat(ST_ANNE.isNamed(text)).isFalse();
    }

    @Test
    void is_not_known_by_the_bare_name_of_its_region() {
        LocalAuthority city = ST_ANNE.withName("City of London");

        assertThat(city.isNamed("London, City of")).isFalse();
        assertThat(city.isNamed("The City of London")).isTrue();
        assertThat(city.isNamed("London")).isFalse();
    }

    @Test
    void keeps_a_name_that_is_nothing_but_what_stands_around_names() {
        assertThat(ST_ANNE.withName("The City").isNamed("city")).isTrue();
        assertThat(ST_ANNE.withName("The City").isNamed("Council")).isFalse();
        assertThat(ST_ANNE.withName("County of").isNamed("City of")).isFalse();
        assertThat(ST_ANNE.withName("LB").isNamed("RB")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"E0600001", "E060000010", "e06000001", "X06000001", "Northmoor", "816"})
    void has_a_code(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ST_ANNE.withId(AuthorityId.of(id)))
                .withMessage(
                        "LocalAuthority id must be a code of the Office for National Statistics, E and eight digits,"
                                + " but was \"" + id
                                + "\". Maybe it is a name, or a code of the Department for Education?");
    }

    @Test
    void has_names_that_say_something_and_differ() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ST_ANNE.withName(" "))
                .withMessage("LocalAuthority name and nameVariants of E06000999 must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ST_ANNE.withNameVariants("\t"))
                .withMessage("LocalAuthority name and nameVariants of E06000999 must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ST_ANNE.withName("Annetown"))
                .withMessage(
                        "LocalAuthority nameVariants must not hold the name itself, \"Annetown\". Maybe leave it out?");
    }

    static Stream<Range<LocalDate>> validitiesThatAreNone() {
        return Stream.of(
                Range.closed(FIRST, AFTER_LAST),
                Range.open(FIRST, AFTER_LAST),
                Range.openClosed(FIRST, AFTER_LAST),
                Range.greaterThan(FIRST),
                Range.atMost(FIRST),
                Range.closedOpen(FIRST, FIRST));
    }

    @ParameterizedTest
    @MethodSource("validitiesThatAreNone")
    void has_a_validity_without_its_end(Range<LocalDate> validity) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ST_ANNE.withValidity(validity))
                .withMessage("LocalAuthority validity must run from a day up to, and without, a later one but was "
                        + validity + " for E06000999. Maybe use Range.closedOpen, with the day after the last?");
    }

    static Stream<Range<LocalDate>> validities() {
        return Stream.of(
                Range.all(), Range.atLeast(FIRST), Range.lessThan(FIRST), Range.closedOpen(FIRST, FIRST.plusDays(1)));
    }

    @ParameterizedTest
    @MethodSource("validities")
    void may_begin_and_end_or_not(Range<LocalDate> validity) {
        assertThat(ST_ANNE.withValidity(validity).validity()).isEqualTo(validity);
    }

    @Test
    void has_successors_only_once_it_ends_and_is_not_its_own() {
        LocalAuthority ended = ST_ANNE.withValidity(Range.lessThan(FIRST));

        assertThat(ended.withSuccessors(AuthorityId.of("E06000998")).successors())
                .containsExactly(AuthorityId.of("E06000998"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ST_ANNE.withSuccessors(AuthorityId.of("E06000998")))
                .withMessage(
                        "LocalAuthority E06000999 has successors [E06000998] but its validity has no end. Maybe give"
                                + " the day they took over?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ended.withSuccessors(ended.id()))
                .withMessage("LocalAuthority E06000999 must not be among its own successors");
    }
}
