package org.placewright.interchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.core.time.CollectionYear;

class StandardRulesTest {

    private static final ImmutableList<IntFunction<Filed>> CLEAN = ImmutableList.of(
            Filed::child, Filed::newcomer, Filed::adopted, Filed::careLeaver, Filed::unaccompanied, Filed::mother);

    static Stream<Breach> breaches() {
        return Stream.of(
                        HeaderBreaches.ALL,
                        UnaccompaniedBreaches.ALL,
                        EpisodeCodeBreaches.ALL,
                        EpisodeDateBreaches.ALL,
                        EpisodeOrderBreaches.ALL,
                        EpisodeAgeBreaches.ALL,
                        ContinuityBreaches.ALL,
                        MissingBreaches.ALL,
                        OutcomeBreaches.ALL,
                        HeaderCareBreaches.ALL,
                        ReviewBreaches.ALL,
                        PreviousPermanenceBreaches.ALL,
                        SocialWorkerBreaches.ALL,
                        DeprivationOfLibertyBreaches.ALL,
                        ConsistencyBreaches.ALL,
                        PlacementBreaches.ALL,
                        PlaceBreaches.ALL,
                        AdoptionBreaches.ALL,
                        PlacedForAdoptionBreaches.ALL,
                        CareLeaverBreaches.ALL)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void a_minimal_breach_is_flagged_and_little_else(Breach breach) {
        assertThat(breach.filed().broken())
                .contains(breach.rule())
                .isSubsetOf(Sets.union(ImmutableSet.of(breach.rule()), breach.implied()));
    }

    @Test
    void every_rule_has_a_breach() {
        ImmutableSet<String> breached = breaches().map(Breach::rule).collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> codes =
                StandardRules.ALL.stream().map(rule -> rule.code().value()).collect(ImmutableSet.toImmutableSet());

        assertThat(Sets.difference(codes, breached)).isEmpty();
        assertThat(Sets.difference(breached, codes)).isEmpty();
    }

    static IntStream years() {
        return IntStream.rangeClosed(2018, 2028);
    }

    @ParameterizedTest
    @MethodSource("years")
    void clean_children_are_not_flagged(int year) {
        for (IntFunction<Filed> clean : CLEAN) {
            assertThat(clean.apply(year).broken()).isEmpty();
        }
    }

    @Test
    void no_rule_is_in_force_before_its_tables_are_filed() {
        for (ValidationRule rule : StandardRules.ALL) {
            assertThat(years().mapToObj(CollectionYear::of)
                            .filter(year -> rule.years().contains(year)))
                    .allSatisfy(year -> assertThat(rule.tables())
                            .allMatch(table -> table.isCollectedIn(year), rule + " in " + year));
        }
    }

    @Test
    void what_a_rule_says_is_a_sentence_of_our_own() {
        assertThat(StandardRules.ALL)
                .allSatisfy(
                        rule -> assertThat(rule.message()).matches("[A-Z].*\\.").hasSizeLessThan(200));
    }
}
