package org.placewright.interchange.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.placewright.core.id.Pseudonym;
import org.placewright.matching.Allowance;
import org.placewright.matching.record.RecordedSharedHome;
import org.placewright.matching.record.RecordedSiblingOutcome;
import org.placewright.matching.record.SiblingChoice;
import org.placewright.matching.record.SiblingConfirmation;
import org.placewright.matching.record.SiblingMatchRecord;

/** Renders what is kept of rankings for brothers and sisters. */
final class SiblingRecordJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SiblingRecordJson() {}

    /** Renders a record; without scores, the officer's reason and who confirmed what unless for the case. */
    static ObjectNode record(SiblingMatchRecord record, boolean forTheCase) {
        ObjectNode json = JSON.objectNode()
                .put("referral", record.referral().text())
                .put("snapshot", record.snapshot().value())
                .put("policy", record.policy().value())
                .put("algorithm", record.algorithm().name())
                .put("version", record.algorithm().version())
                .put("asOf", record.asOf().toString());
        ArrayNode allowances = json.putArray("allowances");
        record.allowances().stream().map(Allowance::name).forEach(allowances::add);
        json.set("outcome", outcome(record.outcome(), forTheCase));
        record.choice()
                .ifPresentOrElse(
                        choice -> json.set("choice", choice(record, choice, forTheCase)), () -> json.putNull("choice"));
        ArrayNode confirmations = json.putArray("confirmations");
        record.confirmations().forEach(each -> confirmations.add(confirmation(each, forTheCase)));
        return json;
    }

    private static ObjectNode outcome(RecordedSiblingOutcome outcome, boolean withScores) {
        ObjectNode json = JSON.objectNode();
        json.set("children", texts(outcome.children()));
        json.put("decision", outcome.decision().name())
                .put("kind", outcome.kind().name());
        json.set("counts", MatchingJson.counts(outcome.counts()));
        ObjectNode byRule = json.putObject("excludedByRule");
        outcome.excludedByRule().forEach((rule, homes) -> byRule.put(rule.value(), homes));
        json.set("withoutAnyHome", texts(outcome.withoutAnyHome()));
        outcome.homesNeeded()
                .ifPresentOrElse(needed -> json.put("homesNeeded", needed), () -> json.putNull("homesNeeded"));
        ArrayNode homes = json.putArray("homes");
        outcome.homes().forEach(home -> homes.add(home(home, withScores)));
        return json;
    }

    private static ObjectNode home(RecordedSharedHome home, boolean withScore) {
        ObjectNode json = JSON.objectNode();
        json.put("home", home.home().value());
        json.set("children", texts(home.children()));
        json.put("standing", home.standing().name());
        if (withScore) {
            home.score().ifPresent(score -> json.put("score", score));
        }
        json.set("flags", MatchRecordJson.grounds(home.flags()));
        json.set("open", MatchRecordJson.grounds(home.open()));
        json.set("excludedBy", MatchingJson.keys(home.excludedBy()));
        return json;
    }

    private static ObjectNode choice(SiblingMatchRecord record, SiblingChoice choice, boolean withReason) {
        ObjectNode json = JSON.objectNode();
        ArrayNode homes = json.putArray("homes");
        choice.places().forEach(home -> {
            ObjectNode place = homes.addObject().put("home", home.value());
            place.set("children", texts(choice.childrenAt(home)));
        });
        json.put("departure", record.isDeparture()).put("splitUndecided", record.isSplitUndecided());
        return withReason ? json.put("reason", choice.reason()) : json;
    }

    private static ObjectNode confirmation(SiblingConfirmation confirmation, boolean withName) {
        ObjectNode json = JSON.objectNode().put("home", confirmation.home().value());
        json.setAll(MatchRecordJson.confirmation(confirmation.confirmation()));
        return withName ? json.put("by", confirmation.confirmation().by()) : json;
    }

    private static ArrayNode texts(Iterable<Pseudonym> pseudonyms) {
        ArrayNode json = JSON.arrayNode();
        pseudonyms.forEach(pseudonym -> json.add(pseudonym.text()));
        return json;
    }
}
