package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.id.AuthorityId;

class AuthorityPropertiesTest {

    private static final LocalAuthorities ENGLAND = LocalAuthorities.ofEngland();

    /** Ways of writing a name that change nothing. */
    enum Spelling {
        AS_IT_IS {
            @Override
            String apply(String name) {
                return name;
            }
        },
        SHOUTED {
            @Override
            String apply(String name) {
                return name.toUpperCase(Locale.ROOT);
            }
        },
        WHISPERED {
            @Override
            String apply(String name) {
                return name.toLowerCase(Locale.ROOT);
            }
        },
        WITH_AMPERSANDS {
            @Override
            String apply(String name) {
                return name.replace(" and ", " & ");
            }
        },
        WITHOUT_PUNCTUATION {
            @Override
            String apply(String name) {
                return name.replace(",", "").replace('-', ' ').replace(".", "");
            }
        },
        HYPHENATED {
            @Override
            String apply(String name) {
                return name.replace(' ', '-');
            }
        },
        SPREAD_OUT {
            @Override
            String apply(String name) {
                return "\t" + name.replace(" ", "   ") + " ";
            }
        },
        AS_A_COUNCIL {
            @Override
            String apply(String name) {
                return name + " Council";
            }
        },
        WITH_AN_ARTICLE {
            @Override
            String apply(String name) {
                return "The " + name;
            }
        };

        abstract String apply(String name);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 3_650).map(day -> LocalDate.of(2016, 1, 1)
                .plusDays(day));
    }

    @Property
    void a_name_is_found_however_it_is_written(
            @ForAll LocalAuthority authority,
            @ForAll Spelling one,
            @ForAll Spelling other,
            @ForAll("days") LocalDate day) {
        String text = other.apply(one.apply(authority.name()));

        assertThat(authority.isNamed(text)).as(text).isTrue();
        assertThat(ENGLAND.named(text, day).filter(authority::equals).isPresent())
                .as(text)
                .isEqualTo(authority.isValidOn(day));
    }

    @Property
    void what_is_found_bears_the_name_and_no_other_does_so_closely(
            @ForAll LocalAuthorities authorities, @ForAll LocalAuthority other, @ForAll("days") LocalDate day) {
        for (LocalAuthority authority : authorities.all()) {
            assertThat(authorities.named(authority.name(), day).map(found -> found.isNamed(authority.name())))
                    .isNotEqualTo(Optional.of(false));
            assertThat(authorities.withCode(authority.id())).contains(authority);
            assertThat(authorities.find(authority.id(), day)).contains(authority);
        }
        assertThat(authorities.withCode(other.id())).isEmpty();
    }

    @Property
    void two_of_one_name_are_told_apart_by_the_day_or_not_at_all(
            @ForAll LocalAuthorities authorities, @ForAll("days") LocalDate day) {
        for (LocalAuthority authority : authorities.validOn(day)) {
            long alike = authorities.validOn(day).stream()
                    .filter(other -> other.name().equals(authority.name()))
                    .count();
            if (alike > 1) {
                assertThat(authorities.named(authority.name(), day)).isEmpty();
            }
        }
    }

    @Property
    void those_of_a_day_are_valid_on_it(@ForAll LocalAuthorities authorities, @ForAll("days") LocalDate day) {
        ImmutableList<LocalAuthority> valid = authorities.validOn(day);

        assertThat(valid).allMatch(authority -> authority.isValidOn(day));
        assertThat(authorities.all().stream().filter(authority -> !valid.contains(authority)))
                .noneMatch(authority -> authority.isValidOn(day));
    }

    @Property
    void successors_are_there_on_the_day_and_an_authority_follows_itself(
            @ForAll LocalAuthorities authorities, @ForAll("days") LocalDate day) {
        for (LocalAuthority authority : authorities.all()) {
            ImmutableList<LocalAuthority> successors = authorities.successorsOn(authority.id(), day);

            assertThat(authorities.validOn(day)).containsAll(successors);
            if (authority.isValidOn(day)) {
                assertThat(successors).containsExactly(authority);
            }
        }
    }

    @Property
    void following_twice_is_following_once(
            @ForAll LocalAuthorities invented, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        for (LocalAuthorities authorities : ImmutableList.of(invented, ENGLAND)) {
            for (LocalAuthority authority : authorities.validOn(first)) {
                ImmutableSet<AuthorityId> inSteps = authorities.successorsOn(authority.id(), first).stream()
                        .flatMap(next -> authorities.successorsOn(next.id(), last).stream())
                        .map(LocalAuthority::id)
                        .collect(ImmutableSet.toImmutableSet());

                assertThat(ids(authorities.successorsOn(authority.id(), last))).isEqualTo(inSteps);
            }
        }
    }

    private static ImmutableSortedSet<AuthorityId> ids(Iterable<LocalAuthority> authorities) {
        return Streams.stream(authorities)
                .map(LocalAuthority::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(AuthorityId::compareTo));
    }
}
