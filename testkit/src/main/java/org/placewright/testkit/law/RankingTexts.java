package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import org.placewright.core.explain.Explanation;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.Match;
import org.placewright.matching.Ranking;
import org.placewright.matching.RuleStatement;

/** Every text in a ranking: what it says, and what it and its parts print of themselves. */
final class RankingTexts {

    private static final Pattern POINTS = Pattern.compile("\\b(weight=|score=)[0-9]+");

    private final ImmutableList.Builder<String> statements = ImmutableList.builder();
    private final StringBuilder printed = new StringBuilder();
    private final StringBuilder explained = new StringBuilder();

    private RankingTexts(Ranking ranking) {
        print(ranking);
        explain(ranking.explanation());
        ranking.matches().forEach(this::add);
        ranking.confirmFirst().forEach(home -> {
            print(home);
            add(home.match());
            home.questions().forEach(this::add);
        });
        ranking.exclusions().all().forEach(home -> {
            print(home);
            explain(home.explanation());
            home.reasons().forEach(this::add);
            home.questions().forEach(this::add);
        });
        ranking.exclusions().nearMisses().forEach(miss -> {
            print(miss);
            add(miss.match());
            add(miss.reason());
            miss.remedy().ifPresent(statements::add);
            miss.questions().forEach(this::add);
        });
        print(ranking.exclusions().bindingConstraints());
    }

    private void add(Match match) {
        print(match);
        explain(match.explanation());
        match.flags().forEach(this::add);
        match.tiers().forEach(this::add);
        match.contributions().forEach(this::add);
    }

    private void add(RuleStatement statement) {
        print(statement);
        print(statement.wording());
        statements.add(statement.statement());
    }

    private void add(CriterionContribution contribution) {
        print(contribution);
        statements.add(contribution.statement());
    }

    private void print(Object part) {
        printed.append(part).append('\n');
    }

    private void explain(Explanation explanation) {
        print(explanation);
        explained
                .append(explanation.statement())
                .append(' ')
                .append(explanation.facts())
                .append('\n');
        explanation.parts().forEach(this::explain);
    }

    /** Returns each sentence that is said. */
    static ImmutableList<String> statements(Ranking ranking) {
        return new RankingTexts(ranking).statements.build();
    }

    /** Returns what is printed of the ranking and of each of its parts. */
    static String printed(Ranking ranking) {
        return new RankingTexts(ranking).printed.toString();
    }

    /** Returns all that is said or printed, but for points: a weight of 100,000 may be somebody's number by chance. */
    static String said(Ranking ranking) {
        RankingTexts texts = new RankingTexts(ranking);
        return String.join("\n", texts.statements.build())
                + "\n"
                + POINTS.matcher(texts.printed + "\n" + texts.explained).replaceAll("$1");
    }
}
