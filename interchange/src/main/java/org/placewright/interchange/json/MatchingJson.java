package org.placewright.interchange.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.placewright.matching.ConfirmFirst;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.Excluded;
import org.placewright.matching.Match;
import org.placewright.matching.Ranking;
import org.placewright.matching.RuleStatement;

/**
 * Renders rankings. Scores and weights are whole micro-points: 1,000,000 is a whole point.
 *
 * <p>A ranking is a case record: from distances and scores one can work out where the family lives. What is written
 * here is to be kept as the case is, and not to be published.
 */
public final class MatchingJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private MatchingJson() {}

    /**
     * Renders a ranking.
     *
     * @param ranking the ranking
     * @return an object of {@code referral}, {@code outcome} (Matched, NoneSuitable or NotDetermined),
     *     {@code criteriaNotApplied}, {@code matches}, {@code confirmFirst}, {@code excludedByRule} and
     *     {@code excluded}
     */
    public static ObjectNode ranking(Ranking ranking) {
        ObjectNode json = JSON.objectNode();
        json.put("referral", ranking.referral().value());
        json.put("outcome", outcome(ranking));
        ArrayNode notApplied = json.putArray("criteriaNotApplied");
        ranking.criteriaNotApplied().forEach(criterion -> notApplied.add(criterion.value()));
        ArrayNode matches = json.putArray("matches");
        for (int i = 0; i < ranking.matches().size(); i++) {
            ObjectNode match = JSON.objectNode().put("place", i + 1);
            matches.add(match.setAll(match(ranking.matches().get(i))));
        }
        ArrayNode confirmFirst = json.putArray("confirmFirst");
        for (ConfirmFirst home : ranking.confirmFirst()) {
            ObjectNode toAsk = match(home.match());
            toAsk.set("questions", statements(home.questions()));
            confirmFirst.add(toAsk);
        }
        ObjectNode byRule = json.putObject("excludedByRule");
        ranking.excludedByRule().forEach((rule, homes) -> byRule.put(rule.value(), homes));
        ArrayNode excluded = json.putArray("excluded");
        for (Excluded home : ranking.excluded()) {
            ObjectNode out = excluded.addObject();
            out.put("home", home.home().value());
            out.set("reasons", statements(home.reasons()));
        }
        return json;
    }

    private static String outcome(Ranking ranking) {
        if (ranking instanceof Ranking.Matched) {
            return "Matched";
        }
        return ranking instanceof Ranking.NoneSuitable ? "NoneSuitable" : "NotDetermined";
    }

    private static ObjectNode match(Match match) {
        ObjectNode json = JSON.objectNode();
        json.put("home", match.home().value());
        json.put("score", match.score());
        ArrayNode contributions = json.putArray("contributions");
        for (CriterionContribution part : match.contributions()) {
            contributions
                    .addObject()
                    .put("criterion", part.criterion().value())
                    .put("weight", part.weight())
                    .put("score", part.score())
                    .put("contribution", part.contribution())
                    .put("known", part.known())
                    .put("statement", part.statement());
        }
        return json;
    }

    private static ArrayNode statements(Iterable<RuleStatement> statements) {
        ArrayNode json = JSON.arrayNode();
        for (RuleStatement statement : statements) {
            json.addObject().put("rule", statement.rule().value()).put("statement", statement.statement());
        }
        return json;
    }
}
