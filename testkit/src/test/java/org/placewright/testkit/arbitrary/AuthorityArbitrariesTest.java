package org.placewright.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;

class AuthorityArbitrariesTest {

    @Property(tries = 3)
    void authorities_are_those_of_england_often_the_reorganised(@ForAll Random random) {
        List<LocalAuthority> drawn = Draws.many(AuthorityArbitraries.localAuthorities(), random);

        assertThat(LocalAuthorities.ofEngland().all()).containsAll(drawn);
        assertThat(drawn)
                .anyMatch(authority -> !authority.successors().isEmpty())
                .anyMatch(authority -> authority.validity().equals(Range.all()))
                .anyMatch(authority -> authority.validity().hasLowerBound());
    }

    @Property(tries = 3)
    void sets_are_reorganised_in_every_way(@ForAll Random random) {
        List<LocalAuthority> drawn = Draws.many(AuthorityArbitraries.setsOfLocalAuthorities(), random).stream()
                .flatMap(set -> set.all().stream())
                .toList();

        assertThat(drawn)
                .anyMatch(authority -> authority.validity().hasUpperBound()
                        && authority.successors().isEmpty())
                .anyMatch(authority -> authority.successors().size() > 1)
                .anyMatch(authority -> authority.validity().hasLowerBound()
                        && authority.validity().hasUpperBound());
        assertThat(Draws.smallest(AuthorityArbitraries.setsOfLocalAuthorities(), random, set -> true)
                        .all())
                .hasSize(1);
    }
}
