package org.placewright.interchange.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import org.placewright.matching.SiblingExclusions;
import org.placewright.matching.SiblingMatch;
import org.placewright.matching.SiblingNearMiss;
import org.placewright.matching.SiblingRanking;

/** Renders answers for brothers and sisters. */
final class SiblingJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SiblingJson() {}

    static ObjectNode ranking(SiblingRanking ranking, MatchingDetail detail) {
        ObjectNode json = JSON.objectNode();
        json.put("referral", detail.name(ranking.referral()));
        json.put("outcome", outcome(ranking));
        json.set("counts", MatchingJson.counts(ranking.counts()));
        if (ranking instanceof SiblingRanking.OneHome one) {
            json.put("inAll", one.inAll());
            json.set("homes", homes(one.homes(), detail));
        } else if (ranking instanceof SiblingRanking.SeveralHomes several) {
            json.put("decided", several.decided());
            json.set("homes", homes(several.homes(), detail));
            json.set("togetherIfConfirmed", homes(several.togetherIfConfirmed(), detail));
        } else if (ranking instanceof SiblingRanking.NotDetermined open) {
            json.set("homes", homes(open.homes(), detail));
            json.set("togetherIfConfirmed", homes(open.togetherIfConfirmed(), detail));
        } else if (ranking instanceof SiblingRanking.NoneSuitable none) {
            json.putArray("homes");
            ArrayNode without = json.putArray("withoutAnyHome");
            none.withoutAnyHome().forEach(referral -> without.add(detail.name(referral)));
            none.homesNeeded()
                    .ifPresentOrElse(needed -> json.put("homesNeeded", needed), () -> json.putNull("homesNeeded"));
        }
        exclusions(json, ranking, detail);
        return json;
    }

    static String outcome(SiblingRanking ranking) {
        if (ranking instanceof SiblingRanking.OneHome) {
            return "OneHome";
        }
        if (ranking instanceof SiblingRanking.SeveralHomes) {
            return "SeveralHomes";
        }
        return ranking instanceof SiblingRanking.NotDetermined ? "NotDetermined" : "NoneSuitable";
    }

    private static void exclusions(ObjectNode json, SiblingRanking ranking, MatchingDetail detail) {
        SiblingExclusions exclusions = ranking.exclusions();
        ObjectNode byRule = json.putObject("excludedByRule");
        exclusions.countByRule().forEach((rule, homes) -> byRule.put(rule.value(), homes));
        ArrayNode nearMisses = json.putArray("nearMisses");
        exclusions.nearMisses(detail.nearMisses()).forEach(home -> nearMisses.add(nearMiss(home, detail)));
        ArrayNode constraints = json.putArray("bindingConstraints");
        if (!(ranking instanceof SiblingRanking.OneHome)) {
            exclusions.bindingConstraints().forEach(set -> constraints.add(MatchingJson.constraint(set)));
        }
        if (detail.excluded() > 0) {
            json.set("excluded", MatchingJson.excluded(exclusions.all(), detail));
        }
    }

    private static ObjectNode nearMiss(SiblingNearMiss home, MatchingDetail detail) {
        ObjectNode json = home(home.match(), detail);
        json.set("reasons", MatchingJson.statements(home.reasons(), detail));
        ArrayNode remedies = json.putArray("remedies");
        home.remedies().forEach(remedies::add);
        return json;
    }

    private static ArrayNode homes(ImmutableList<SiblingMatch> homes, MatchingDetail detail) {
        ArrayNode json = JSON.arrayNode();
        homes.forEach(home -> json.add(home(home, detail)));
        return json;
    }

    private static ObjectNode home(SiblingMatch home, MatchingDetail detail) {
        ObjectNode json = JSON.objectNode();
        json.put("home", home.home().value()).put("score", home.score());
        ArrayNode children = json.putArray("children");
        home.matches().forEach((referral, match) -> {
            ObjectNode child = children.addObject().put("referral", detail.name(referral));
            ObjectNode suits = MatchingJson.match(match, detail);
            suits.remove("home");
            child.setAll(suits);
            child.set(
                    "questions",
                    MatchingJson.statements(home.questions().getOrDefault(referral, ImmutableList.of()), detail));
        });
        return json;
    }
}
