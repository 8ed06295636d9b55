package org.placewright.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.stream.Stream;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.core.referral.Referral;
import org.placewright.matching.ConfirmFirst;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.Excluded;
import org.placewright.matching.Match;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.NearMiss;
import org.placewright.matching.Ranking;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.SiblingMatch;
import org.placewright.matching.SiblingRanking;

/** What a scenario came out with, held against what it must. */
final class CameOut {

    private static final int MOST_CHILDREN = 9;

    private final Scenario scenario;
    private final Supplier<Ranking> ranking;
    private final Supplier<SiblingRanking> siblings;

    CameOut(Scenario scenario) {
        this.scenario = scenario;
        this.ranking = Suppliers.memoize(scenario.told()::ranking);
        this.siblings = Suppliers.memoize(scenario.told()::siblingRanking);
    }

    void check(Outcome outcome) {
        if (outcome instanceof Outcome.Ranked must) {
            assertThat(names(ranking.get().matches())).isEqualTo(must.homes());
        } else if (outcome instanceof Outcome.ConfirmFirst must) {
            assertThat(rules(confirmFirst(must.home()).questions())).isEqualTo(must.rules());
        } else if (outcome instanceof Outcome.Out must) {
            assertThat(reasons(must.home()).stream().map(RuleStatement::rule))
                    .containsExactlyInAnyOrderElementsOf(must.rules());
        } else if (outcome instanceof Outcome.NearMiss must) {
            assertThat(nearMisses()).contains(must);
        } else if (outcome instanceof Outcome.Flagged must) {
            assertThat(flags()).contains(must);
        } else if (outcome instanceof Outcome.Says must) {
            assertThat(said(must.home())).anyMatch(sentence -> sentence.contains(must.phrase()));
        } else if (outcome instanceof Outcome.Ahead must) {
            checkAhead(must);
        } else if (outcome instanceof Outcome.Binding must) {
            assertThat(ranking.get().exclusions().bindingConstraints())
                    .anyMatch(binding ->
                            binding.homes() == must.homes() && binding.rules().equals(must.rules()));
        } else {
            checkSiblings(outcome);
        }
    }

    private void checkAhead(Outcome.Ahead must) {
        Match better = match(must.better());
        Match worse = match(must.worse());
        assertThat(better.score()).isGreaterThan(worse.score());
        assertThat(lead(better, worse, must.criterion())).isPositive();
        for (CriterionContribution part : better.contributions()) {
            if (!part.criterion().equals(must.criterion())) {
                assertThat(lead(better, worse, part.criterion()))
                        .as(part.criterion().value())
                        .isLessThan(lead(better, worse, must.criterion()));
            }
        }
    }

    private static long lead(Match better, Match worse, ExplanationKey criterion) {
        return contribution(better, criterion) - contribution(worse, criterion);
    }

    private static long contribution(Match match, ExplanationKey criterion) {
        return match.contributions().stream()
                .filter(part -> part.criterion().equals(criterion))
                .mapToLong(CriterionContribution::contribution)
                .sum();
    }

    private void checkSiblings(Outcome outcome) {
        SiblingRanking said = siblings.get();
        if (outcome instanceof Outcome.OneHome must) {
            assertThat(said).isInstanceOf(SiblingRanking.OneHome.class);
            assertThat(((SiblingRanking.OneHome) said)
                            .homes().stream().map(match -> match.home().value()))
                    .containsExactlyElementsOf(must.homes());
        } else if (outcome instanceof Outcome.Shared must) {
            assertThat(said).isInstanceOf(SiblingRanking.SeveralHomes.class);
            assertThat(whoGoesWhere(((SiblingRanking.SeveralHomes) said).homes()))
                    .isEqualTo(must.homes());
            assertThat(((SiblingRanking.SeveralHomes) said).decided()).isEqualTo(must.decided());
        } else if (outcome instanceof Outcome.SharedIfConfirmed must) {
            assertThat(said).isInstanceOf(SiblingRanking.NotDetermined.class);
            assertThat(whoGoesWhere(((SiblingRanking.NotDetermined) said).homes()))
                    .isEqualTo(must.homes());
        } else if (outcome instanceof Outcome.Nowhere must) {
            assertThat(said).isInstanceOf(SiblingRanking.NoneSuitable.class);
            assertThat(((SiblingRanking.NoneSuitable) said).withoutAnyHome()).hasSize(must.evenAlone());
        }
    }

    private static ImmutableSortedMap<Integer, String> whoGoesWhere(List<SiblingMatch> homes) {
        ImmutableSortedMap.Builder<Integer, String> shared = ImmutableSortedMap.naturalOrder();
        for (SiblingMatch home : homes) {
            for (int child = 1; child <= MOST_CHILDREN; child++) {
                if (home.matches().containsKey(ChildLine.referralId(child))) {
                    shared.put(child, home.home().value());
                }
            }
        }
        return shared.buildOrThrow();
    }

    /**
     * Checks that no home is cleared, asked about, excluded, a near miss or flagged but those the scenario names,
     * unless it is about brothers and sisters only.
     */
    void checkNothingElse() {
        if (told(Outcome.Ranked.class).findAny().isEmpty()) {
            return;
        }
        assertThat(names(ranking.get().matches()))
                .hasSize(told(Outcome.Ranked.class)
                        .mapToInt(ranked -> ranked.homes().size())
                        .sum());
        assertThat(names(ranking.get().confirmFirst().stream()
                        .map(ConfirmFirst::match)
                        .toList()))
                .containsExactlyElementsOf(told(Outcome.ConfirmFirst.class)
                        .map(Outcome.ConfirmFirst::home)
                        .toList());
        assertThat(ranking.get().excluded().stream().map(out -> out.home().value()))
                .containsExactlyInAnyOrderElementsOf(
                        told(Outcome.Out.class).map(Outcome.Out::home).toList());
        assertThat(nearMisses())
                .containsExactlyInAnyOrderElementsOf(
                        told(Outcome.NearMiss.class).toList());
        assertThat(flags())
                .containsExactlyInAnyOrderElementsOf(told(Outcome.Flagged.class).toList());
    }

    private <O extends Outcome> Stream<O> told(Class<O> kind) {
        return scenario.outcomes().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Checks that the answer does not depend on the order in which the homes were given. */
    void checkOrderDoesNotMatter() {
        assertThat(scenario.told().rankingBackwards()).isEqualTo(ranking.get());
    }

    /** Checks that who asks for one home gets the first, and is told as much of the others. */
    void checkOneIsTheFirst() {
        Ranking one = scenario.told().rankingOfOne();
        assertThat(one.matches())
                .isEqualTo(ranking.get().matches().stream().limit(1).toList());
        assertThat(one.confirmFirst())
                .isEqualTo(ranking.get().confirmFirst().stream().limit(1).toList());
        assertThat(one.counts()).isEqualTo(ranking.get().counts());
        assertThat(one.exclusions()).isEqualTo(ranking.get().exclusions());
    }

    /** Checks that nothing said names a child, a day of birth or a place. */
    void checkNothingPersonal() {
        StringBuilder said = new StringBuilder(ranking.get().toString());
        write(ranking.get().explanation(), said);
        ranking.get().exclusions().nearMisses().forEach(miss -> miss.remedy().ifPresent(said::append));
        MatchRequest request = scenario.told().child().request();
        Stream.concat(Stream.of(request.referral()), request.together().stream())
                .map(Referral::child)
                .forEach(child -> assertThat(said)
                        .doesNotContain(child.id().value())
                        .doesNotContain(child.dateOfBirth().toString()));
        assertThat(said).doesNotContain("ZA");
    }

    private static void write(Explanation explanation, StringBuilder said) {
        said.append(explanation.statement()).append(explanation.facts()).append('\n');
        explanation.parts().forEach(part -> write(part, said));
    }

    private static ImmutableList<String> names(List<Match> matches) {
        return matches.stream().map(match -> match.home().value()).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSortedSet<ExplanationKey> rules(List<RuleStatement> statements) {
        return statements.stream()
                .map(RuleStatement::rule)
                .collect(ImmutableSortedSet.toImmutableSortedSet(ExplanationKey::compareTo));
    }

    private ImmutableList<RuleStatement> reasons(String home) {
        return ranking.get()
                .exclusions()
                .of(HomeId.of(home))
                .map(Excluded::reasons)
                .orElse(ImmutableList.of());
    }

    private ConfirmFirst confirmFirst(String home) {
        return ranking.get().confirmFirst().stream()
                .filter(asked -> asked.match().home().value().equals(home))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is nothing to ask about " + home));
    }

    private Match match(String home) {
        return open().filter(match -> match.home().value().equals(home))
                .findFirst()
                .orElseThrow(() -> new AssertionError(home + " is excluded"));
    }

    private Stream<Match> open() {
        return Stream.concat(
                ranking.get().matches().stream(),
                ranking.get().confirmFirst().stream().map(ConfirmFirst::match));
    }

    private ImmutableList<Outcome.NearMiss> nearMisses() {
        return ranking.get().exclusions().nearMisses().stream()
                .map(miss -> new Outcome.NearMiss(
                        miss.match().home().value(), miss.reason().rule()))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Outcome.Flagged> flags() {
        return open().flatMap(match -> match.flags().stream()
                        .map(flag -> new Outcome.Flagged(match.home().value(), flag.rule())))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<String> said(String home) {
        ImmutableListMultimap.Builder<String, String> said = ImmutableListMultimap.builder();
        open().forEach(match ->
                match.flags().forEach(flag -> said.put(match.home().value(), flag.statement())));
        ranking.get().confirmFirst().forEach(asked -> asked.questions()
                .forEach(question -> said.put(asked.match().home().value(), question.statement())));
        ranking.get().excluded().forEach(out -> out.reasons()
                .forEach(reason -> said.put(out.home().value(), reason.statement())));
        for (NearMiss miss : ranking.get().exclusions().nearMisses()) {
            miss.remedy().ifPresent(remedy -> said.put(miss.match().home().value(), remedy));
        }
        return said.build().get(home);
    }
}
