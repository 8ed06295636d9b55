package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;

/** Local authorities: the real ones of England, and invented sets of them that are reorganised. */
public final class AuthorityArbitraries {

    private static final LocalDate FIRST_REORGANISATION = LocalDate.of(2019, 4, 1);
    private static final int REORGANISATIONS = 5;
    private static final int MOST_AT_A_TIME = 4;

    private AuthorityArbitraries() {}

    /**
     * Draws authorities of England: those there are, and often those the reorganisations of 2019 to 2023 ended or made.
     *
     * @return authorities of {@link LocalAuthorities#ofEngland}; shrinks towards the lowest code
     */
    public static Arbitrary<LocalAuthority> localAuthorities() {
        ImmutableList<LocalAuthority> all = LocalAuthorities.ofEngland().all();
        ImmutableList<LocalAuthority> reorganised = all.stream()
                .filter(authority -> !authority.validity().equals(Range.all()))
                .collect(ImmutableList.toImmutableList());
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of(all)), Tuple.of(1, Arbitraries.of(reorganised)));
    }

    /**
     * Draws invented sets of authorities, a generation on each 1 April from 2019 on: some of each end when the next
     * begins, with or without successors in it, and names may be shared.
     *
     * @return sets of up to some twenty authorities; shrinks towards a single one
     */
    public static Arbitrary<LocalAuthorities> setsOfLocalAuthorities() {
        return invented()
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_AT_A_TIME)
                .list()
                .ofMinSize(1)
                .ofMaxSize(REORGANISATIONS)
                .map(AuthorityArbitraries::set);
    }

    /** What is drawn of an authority: what it is called, where it is, whether it ends, and how many succeed it then. */
    private record Invented(String name, Region region, boolean ends, int successors) {}

    private static Arbitrary<Invented> invented() {
        return Combinators.combine(
                        Arbitraries.of("Northmoor", "Southmoor", "Moor and Fen", "Moor & Fen", "City of Fen", "Fen"),
                        Arbitraries.of(Region.class),
                        Arbitraries.of(false, true),
                        Arbitraries.integers().between(0, MOST_AT_A_TIME))
                .as(Invented::new);
    }

    private static LocalAuthorities set(List<List<Invented>> generations) {
        return LocalAuthorities.of(IntStream.range(0, generations.size())
                .boxed()
                .flatMap(generation -> generation(generation, generations))
                .toList());
    }

    private static Stream<LocalAuthority> generation(int generation, List<List<Invented>> generations) {
        List<Invented> members = generations.get(generation);
        Range<LocalDate> since = generation == 0 ? Range.all() : Range.atLeast(dayOf(generation));
        boolean last = generation == generations.size() - 1;
        return IntStream.range(0, members.size()).mapToObj(i -> {
            Invented member = members.get(i);
            LocalAuthority authority = LocalAuthority.builder()
                    .id(code(generation, i))
                    .name(member.name)
                    .region(member.region)
                    .validity(since)
                    .build();
            if (last || !member.ends) {
                return authority;
            }
            int successors =
                    Math.min(member.successors, generations.get(generation + 1).size());
            return authority
                    .withValidity(since.intersection(Range.lessThan(dayOf(generation + 1))))
                    .withSuccessors(IntStream.range(0, successors)
                            .mapToObj(successor -> code(generation + 1, successor))
                            .toList());
        });
    }

    private static LocalDate dayOf(int generation) {
        return FIRST_REORGANISATION.plusYears(generation - 1L);
    }

    private static AuthorityId code(int generation, int member) {
        return AuthorityId.of("E990000" + generation + member);
    }
}
