package org.placewright.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.id.AuthorityId;

class LocalAuthoritiesTest {

    private static final LocalAuthorities ENGLAND = LocalAuthorities.ofEngland();
    private static final LocalDate LATELY = LocalDate.of(2025, 3, 31);

    private static final LocalAuthority OLD = LocalAuthority.builder()
            .id(AuthorityId.of("E10000999"))
            .name("Northmoor")
            .region(Region.NORTH_WEST)
            .validity(Range.lessThan(LATELY))
            .addSuccessors(AuthorityId.of("E06000999"))
            .build();
    private static final LocalAuthority NEW = LocalAuthority.builder()
            .id(AuthorityId.of("E06000999"))
            .name("Northmoor")
            .region(Region.NORTH_WEST)
            .validity(Range.atLeast(LATELY))
            .build();

    private static List<String> codes(Iterable<LocalAuthority> authorities) {
        return Streams.stream(authorities)
                .map(authority -> authority.id().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-04-01, 152",
        "2019-03-31, 152",
        "2019-04-01, 151",
        "2021-03-31, 151",
        "2021-04-01, 152",
        "2023-03-31, 152",
        "2023-04-01, 153",
        "2025-03-31, 153"
    })
    void holds_as_many_as_there_are(LocalDate day, int count) {
        assertThat(ENGLAND.validOn(day)).hasSize(count);
    }

    @Test
    void holds_every_region_and_comes_in_the_order_of_codes() {
        assertThat(ENGLAND.validOn(LATELY))
                .extracting(LocalAuthority::region)
                .contains(Region.values())
                .filteredOn(Region.LONDON::equals)
                .hasSize(33);
        assertThat(codes(ENGLAND.all())).isSorted().doesNotHaveDuplicates().hasSize(161);
    }

    @Test
    void finds_by_code() {
        assertThat(ENGLAND.withCode(AuthorityId.of("E06000023")).orElseThrow().name())
                .isEqualTo("Bristol, City of");
        assertThat(ENGLAND.withCode(AuthorityId.of("E06009999"))).isEmpty();
        assertThat(ENGLAND.withCode(AuthorityId.of("Bristol"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bristol | E06000023",
                "Bristol, City of | E06000023",
                "CITY OF BRISTOL COUNCIL | E06000023",
                "Durham | E06000047",
                "County Durham | E06000047",
                "Durham County Council | E06000047",
                "Southend on Sea | E06000033",
                "Southend-On-Sea Borough Council | E06000033",
                "Hull | E06000010",
                "Hull City Council | E06000010",
                "Kingston Upon Hull | E06000010",
                "City of Kingston upon Hull | E06000010",
                "Kingston upon Thames | E09000021",
                "Royal Borough of Kingston upon Thames | E09000021",
                "Richmond-on-Thames | E09000027",
                "Herefordshire | E06000019",
                "Herefordshire Council | E06000019",
                "Hertfordshire | E10000015",
                "St Helens | E08000013",
                "Saint Helen's Council | E08000013",
                "Bournemouth, Christchurch & Poole | E06000058",
                "Bournemouth Christchurch and Poole | E06000058",
                "BCP Council | E06000058",
                "Telford & Wrekin | E06000020",
                "Stoke on Trent City Council | E06000021",
                "Cheshire West & Chester | E06000050",
                "Derby | E06000015",
                "Derby City | E06000015",
                "Derbyshire | E10000007",
                "Derbyshire County Council | E10000007",
                "York | E06000014",
                "City of York Council | E06000014",
                "City of London | E09000001",
                "London, City of | E09000001",
                "City of London Corporation | E09000001",
                "The Corporation of the City of London | ",
                "City of Westminster | E09000033",
                "London Borough of Camden | E09000007",
                "Camden LB | ",
                "LB Camden | E09000007",
                "Isles of Scilly | E06000053",
                "Council of the Isles of Scilly | E06000053",
                "Wirral Metropolitan Borough Council | E08000015",
                "RB Windsor & Maidenhead | E06000040",
                "Medway Council | E06000035"
            })
    void finds_by_name_however_it_is_written(String text, String code) {
        assertThat(ENGLAND.named(text).map(LocalAuthority::id))
                .isEqualTo(Optional.ofNullable(code).map(AuthorityId::of));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "London",
                "London Borough",
                "Greater London",
                "Northumbria",
                "Shire",
                "Council",
                "of",
                "Wales",
                "Newcastle-under-Lyme",
                "Christchurch",
                "E06000023"
            })
    void does_not_guess(String text) {
        assertThat(ENGLAND.named(text)).isEmpty();
        assertThat(ENGLAND.named(text, LATELY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Dorset, 2019-03-31, E10000009",
        "Dorset, 2019-04-01, E06000059",
        "Dorset Council, 2025-03-31, E06000059",
        "Buckinghamshire, 2020-03-31, E10000002",
        "Buckinghamshire, 2020-04-01, E06000060",
        "North Yorkshire, 2023-03-31, E10000023",
        "North Yorkshire, 2023-04-01, E06000065",
        "Somerset County Council, 2023-03-31, E10000027",
        "Somerset, 2023-04-01, E06000066"
    })
    void tells_authorities_of_one_name_apart_by_the_day(String text, LocalDate day, String code) {
        assertThat(ENGLAND.named(text)).isEmpty();
        assertThat(ENGLAND.named(text, day).map(LocalAuthority::id)).contains(AuthorityId.of(code));
    }

    @Test
    void finds_no_name_on_a_day_without_it() {
        assertThat(ENGLAND.named("Cumbria")).isPresent();
        assertThat(ENGLAND.named("Cumbria", LocalDate.of(2023, 3, 31))).isPresent();
        assertThat(ENGLAND.named("Cumbria", LocalDate.of(2023, 4, 1))).isEmpty();
    }

    @Test
    void finds_each_by_each_of_its_names_on_each_of_its_days() {
        for (LocalAuthority authority : ENGLAND.all()) {
            LocalDate day = authority.isValidOn(LATELY) ? LATELY : LocalDate.of(2019, 3, 31);
            assertThat(authority.isValidOn(day)).isTrue();
            assertThat(ENGLAND.named(authority.name(), day)).contains(authority);
            assertThat(authority.isNamed(authority.name())).isTrue();
            assertThat(authority.nameVariants())
                    .allSatisfy(name -> assertThat(ENGLAND.named(name, day)).contains(authority));
        }
    }

    @Test
    void has_no_two_authorities_of_one_name_at_a_time() {
        for (LocalDate day : List.of(LocalDate.of(2019, 3, 31), LocalDate.of(2021, 4, 1), LATELY)) {
            List<PlaceName> names = ENGLAND.validOn(day).stream()
                    .flatMap(authority -> authority.placeNames().stream())
                    .toList();
            assertThat(names).doesNotHaveDuplicates();
        }
    }

    @Test
    void finds_by_name_in_any_set() {
        LocalAuthorities authorities = LocalAuthorities.of(List.of(OLD, NEW.withNameVariants("Northmoor and Moss")));

        assertThat(authorities.named("northmoor & moss council").map(LocalAuthority::id))
                .contains(NEW.id());
        assertThat(authorities.named("Northmoor")).isEmpty();
        assertThat(authorities.named("Northmoor", LATELY.minusDays(1))).contains(OLD);
    }

    @Test
    void finds_what_an_identifier_of_either_kind_stands_for() {
        assertThat(ENGLAND.find(AuthorityId.of("E10000009"), LATELY))
                .isEqualTo(ENGLAND.named("Dorset", LocalDate.of(2019, 1, 1)));
        assertThat(ENGLAND.find(AuthorityId.of("Dorset"), LATELY).map(LocalAuthority::id))
                .contains(AuthorityId.of("E06000059"));
        assertThat(ENGLAND.find(AuthorityId.of("Northmoor"), LATELY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "E06000028, 2019-03-31, E06000028",
        "E06000028, 2019-04-01, E06000058",
        "E10000009, 2025-03-31, E06000058 E06000059",
        "E10000006, 2023-04-01, E06000063 E06000064",
        "E10000021, 2025-03-31, E06000061 E06000062",
        "E06000001, 1999-01-01, E06000001",
        "E06000063, 2023-04-01, E06000063",
        "E06000063, 2023-03-31, ''",
        "E06009999, 2025-03-31, ''"
    })
    void follows_an_authority_through_reorganisations(String code, LocalDate day, String successors) {
        assertThat(codes(ENGLAND.successorsOn(AuthorityId.of(code), day)))
                .isEqualTo(Splitter.on(' ').omitEmptyStrings().splitToList(successors));
    }

    @Test
    void covers_every_area_on_every_day_since_2017() {
        LocalDate first = LocalDate.of(2017, 4, 1);
        for (LocalAuthority authority : ENGLAND.validOn(first)) {
            assertThat(ENGLAND.successorsOn(authority.id(), LATELY)).isNotEmpty();
        }
        assertThat(ENGLAND.validOn(first).stream()
                        .flatMap(authority -> ENGLAND.successorsOn(authority.id(), LATELY).stream())
                        .collect(ImmutableSet.toImmutableSet()))
                .containsExactlyInAnyOrderElementsOf(ENGLAND.validOn(LATELY));
    }

    @Test
    void follows_successors_of_successors() {
        LocalDate later = LATELY.plusYears(1);
        LocalAuthority newest = NEW.withId(AuthorityId.of("E06000998")).withValidity(Range.atLeast(later));
        LocalAuthorities authorities = LocalAuthorities.of(
                List.of(OLD, NEW.withValidity(Range.closedOpen(LATELY, later)).withSuccessors(newest.id()), newest));

        assertThat(authorities.successorsOn(OLD.id(), LATELY.minusDays(1))).containsExactly(OLD);
        assertThat(codes(authorities.successorsOn(OLD.id(), LATELY))).containsExactly("E06000999");
        assertThat(authorities.successorsOn(OLD.id(), later)).containsExactly(newest);
    }

    @Test
    void has_no_successors_before_an_authority_began() {
        LocalDate began = LATELY.minusYears(2);
        LocalAuthorities authorities = LocalAuthorities.of(
                List.of(OLD.withValidity(Range.closedOpen(began, LATELY)), NEW.withValidity(Range.all())));

        assertThat(authorities.successorsOn(OLD.id(), began)).hasSize(1);
        assertThat(authorities.successorsOn(OLD.id(), began.minusDays(1))).isEmpty();
    }

    @Test
    void has_nothing_after_an_authority_without_successor() {
        LocalAuthorities authorities = LocalAuthorities.of(List.of(OLD.withSuccessors()));

        assertThat(authorities.successorsOn(OLD.id(), LATELY)).isEmpty();
    }

    @Test
    void is_the_same_whatever_the_order() {
        assertThat(LocalAuthorities.of(ENGLAND.all().reverse()))
                .isEqualTo(ENGLAND)
                .hasSameHashCodeAs(ENGLAND);
        assertThat(LocalAuthorities.of(List.of(OLD, NEW)).all()).containsExactly(NEW, OLD);
        assertThat(LocalAuthorities.of(List.of()).all()).isEmpty();
    }

    @Test
    void holds_each_code_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalAuthorities.of(List.of(NEW, OLD, NEW.withName("Southmoor"))))
                .withMessage("LocalAuthorities must not hold E06000999 twice. Maybe two lists overlap?");
    }

    @Test
    void holds_every_successor_in_time() {
        String message = "LocalAuthorities must hold every successor, valid from the day the predecessor is no more:"
                + " E06000999, after E10000999, on 2025-03-31. Maybe the list is cut short?";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalAuthorities.of(List.of(OLD)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> LocalAuthorities.of(List.of(OLD, NEW.withValidity(Range.atLeast(LATELY.plusDays(1))))))
                .withMessage(message);
    }
}
