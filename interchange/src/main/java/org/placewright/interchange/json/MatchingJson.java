package org.placewright.interchange.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.matching.BindingConstraint;
import org.placewright.matching.ConfirmFirst;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.Excluded;
import org.placewright.matching.Match;
import org.placewright.matching.NearMiss;
import org.placewright.matching.Ranking;
import org.placewright.matching.RankingCounts;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.SiblingRanking;
import org.placewright.matching.rank.WeightChange;

/**
 * Renders rankings. Scores and weights are whole micro-points: 1,000,000 is a whole point. Keys come in one order, so
 * that equal answers are the same bytes; {@code docs/ranking-json.md} says what each means.
 *
 * <p>A ranking is a case record: from distances and scores one can work out where the family lives. What is written
 * here is to be kept as the case is, and not to be published.
 */
public final class MatchingJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private MatchingJson() {}

    /**
     * Renders a ranking in the standard detail.
     *
     * @param ranking the ranking
     * @return an object, as {@link #ranking(Ranking, MatchingDetail)} has it
     */
    public static ObjectNode ranking(Ranking ranking) {
        return ranking(ranking, MatchingDetail.standard());
    }

    /**
     * Renders a ranking.
     *
     * @param ranking the ranking
     * @param detail how much of it
     * @return an object of {@code referral}, {@code outcome} (Matched, NoneSuitable or NotDetermined), {@code counts},
     *     {@code criteriaNotApplied}, {@code matches}, {@code confirmFirst}, {@code excludedByRule},
     *     {@code nearMisses}, {@code bindingConstraints} (none where a home is cleared) and, if any are asked for,
     *     {@code excluded}
     */
    public static ObjectNode ranking(Ranking ranking, MatchingDetail detail) {
        ObjectNode json = JSON.objectNode();
        json.put("referral", detail.name(ranking.referral()));
        json.put("outcome", outcome(ranking));
        json.set("counts", counts(ranking.counts()));
        json.set("criteriaNotApplied", keys(ranking.criteriaNotApplied()));
        ArrayNode matches = json.putArray("matches");
        for (int i = 0; i < ranking.matches().size(); i++) {
            ObjectNode match = JSON.objectNode().put("place", i + 1);
            matches.add(match.setAll(match(ranking.matches().get(i), detail)));
        }
        ArrayNode confirmFirst = json.putArray("confirmFirst");
        for (ConfirmFirst home : ranking.confirmFirst()) {
            ObjectNode toAsk = match(home.match(), detail);
            toAsk.set("questions", statements(home.questions(), detail));
            confirmFirst.add(toAsk);
        }
        ObjectNode byRule = json.putObject("excludedByRule");
        ranking.excludedByRule().forEach((rule, homes) -> byRule.put(rule.value(), homes));
        ArrayNode nearMisses = json.putArray("nearMisses");
        ranking.exclusions().nearMisses(detail.nearMisses()).forEach(home -> nearMisses.add(nearMiss(home, detail)));
        ArrayNode constraints = json.putArray("bindingConstraints");
        if (!(ranking instanceof Ranking.Matched)) {
            ranking.exclusions().bindingConstraints().forEach(set -> constraints.add(constraint(set)));
        }
        if (detail.excluded() > 0) {
            json.set("excluded", excluded(ranking.excluded(), detail));
        }
        return json;
    }

    /**
     * Renders an answer for brothers and sisters.
     *
     * @param ranking the answer
     * @param detail how much of it, and by which names
     * @return an object of {@code referral}, {@code outcome} (OneHome, SeveralHomes, NotDetermined or NoneSuitable),
     *     {@code counts} of homes for all of them and {@code homes}; with OneHome {@code inAll}, with SeveralHomes
     *     {@code decided}, with SeveralHomes and NotDetermined {@code togetherIfConfirmed}, with NoneSuitable
     *     {@code withoutAnyHome} and {@code homesNeeded}; and then, for all of them together, {@code excludedByRule},
     *     {@code nearMisses}, {@code bindingConstraints} (none where a home is cleared for all) and, if any are asked
     *     for, {@code excluded}
     */
    public static ObjectNode siblings(SiblingRanking ranking, MatchingDetail detail) {
        return SiblingJson.ranking(ranking, detail);
    }

    /**
     * Renders which weights decide who comes first.
     *
     * @param changes the changes of weights, as {@code Sensitivity} has them
     * @return an array of objects of {@code criterion}, {@code before}, {@code after}, {@code by} and {@code first}, in
     *     the order given
     */
    public static ArrayNode sensitivity(Iterable<WeightChange> changes) {
        ArrayNode json = JSON.arrayNode();
        changes.forEach(change -> json.addObject()
                .put("criterion", change.criterion().value())
                .put("before", change.before())
                .put("after", change.after())
                .put("by", change.by())
                .put("first", change.first().value()));
        return json;
    }

    static String outcome(Ranking ranking) {
        if (ranking instanceof Ranking.Matched) {
            return "Matched";
        }
        return ranking instanceof Ranking.NoneSuitable ? "NoneSuitable" : "NotDetermined";
    }

    static ObjectNode counts(RankingCounts counts) {
        return JSON.objectNode()
                .put("homes", counts.homes())
                .put("cleared", counts.cleared())
                .put("confirmFirst", counts.confirmFirst())
                .put("excluded", counts.excluded());
    }

    static ArrayNode keys(Iterable<ExplanationKey> keys) {
        ArrayNode json = JSON.arrayNode();
        keys.forEach(key -> json.add(key.value()));
        return json;
    }

    static ObjectNode match(Match match, MatchingDetail detail) {
        ObjectNode json = JSON.objectNode();
        json.put("home", match.home().value());
        json.put("score", match.score());
        json.set("tiers", contributions(match.tiers()));
        json.set("contributions", contributions(match.contributions()));
        ArrayNode lifts = json.putArray("lifts");
        match.lifts().forEach(lift -> lifts.addObject()
                .put("criterion", lift.criterion().value())
                .put("known", lift.known())
                .put("upTo", lift.upTo()));
        json.set("flags", statements(match.flags(), detail));
        return json;
    }

    private static ArrayNode contributions(Iterable<CriterionContribution> contributions) {
        ArrayNode json = JSON.arrayNode();
        for (CriterionContribution part : contributions) {
            json.addObject()
                    .put("criterion", part.criterion().value())
                    .put("weight", part.weight())
                    .put("score", part.score())
                    .put("contribution", part.contribution())
                    .put("known", part.known())
                    .put("statement", part.statement());
        }
        return json;
    }

    private static ObjectNode nearMiss(NearMiss home, MatchingDetail detail) {
        ObjectNode json = match(home.match(), detail);
        json.set("reason", statement(home.reason(), detail));
        home.remedy().ifPresentOrElse(remedy -> json.put("remedy", remedy), () -> json.putNull("remedy"));
        json.set("questions", statements(home.questions(), detail));
        return json;
    }

    static ObjectNode constraint(BindingConstraint constraint) {
        ObjectNode json = JSON.objectNode();
        json.set("rules", keys(constraint.rules()));
        return json.put("homes", constraint.homes())
                .put("toConfirm", constraint.toConfirm())
                .put("mayBeRelaxed", constraint.mayBeRelaxed());
    }

    static ArrayNode excluded(ImmutableList<Excluded> homes, MatchingDetail detail) {
        ArrayNode json = JSON.arrayNode();
        homes.stream().limit(detail.excluded()).forEach(home -> {
            ObjectNode out = json.addObject().put("home", home.home().value());
            out.set("reasons", statements(home.reasons(), detail));
            out.set("questions", statements(home.questions(), detail));
        });
        return json;
    }

    static ArrayNode statements(Iterable<RuleStatement> statements, MatchingDetail detail) {
        ArrayNode json = JSON.arrayNode();
        statements.forEach(statement -> json.add(statement(statement, detail)));
        return json;
    }

    private static ObjectNode statement(RuleStatement statement, MatchingDetail detail) {
        return JSON.objectNode()
                .put("rule", statement.rule().value())
                .put("ground", statement.ground().value())
                .put("statement", statement.statement(detail::name));
    }
}
