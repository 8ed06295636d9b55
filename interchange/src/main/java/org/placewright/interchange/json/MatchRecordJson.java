package org.placewright.interchange.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.placewright.matching.Allowance;
import org.placewright.matching.record.AlgorithmicTransparencyRecord;
import org.placewright.matching.record.Confirmation;
import org.placewright.matching.record.HomeChange;
import org.placewright.matching.record.MatchRecord;
import org.placewright.matching.record.OfficerChoice;
import org.placewright.matching.record.RankedPlace;
import org.placewright.matching.record.RankingDifference;
import org.placewright.matching.record.RecordedGround;
import org.placewright.matching.record.RecordedHome;
import org.placewright.matching.record.RecordedOutcome;
import org.placewright.matching.record.SiblingMatchRecord;
import org.placewright.matching.record.TransparencyField;

/**
 * Renders what is kept of rankings. Keys come in one order, so that equal records are the same bytes;
 * {@code docs/ranking-json.md} says what each means.
 */
public final class MatchRecordJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private MatchRecordJson() {}

    /**
     * Renders a record for the case file, with scores, the officer's reason, and who confirmed what.
     *
     * @param record the record
     * @return an object of {@code referral}, {@code snapshot}, {@code policy}, {@code algorithm}, {@code version},
     *     {@code asOf}, {@code allowances}, {@code outcome}, {@code choice} (null if there is none yet) and
     *     {@code confirmations}; personal
     */
    public static ObjectNode caseRecord(MatchRecord record) {
        ObjectNode json = asked(record);
        json.set("outcome", outcome(record.outcome(), true));
        record.choice()
                .ifPresentOrElse(
                        choice -> json.set("choice", choice(record, choice).put("reason", choice.reason())),
                        () -> json.putNull("choice"));
        ArrayNode confirmations = json.putArray("confirmations");
        for (Confirmation confirmation : record.confirmations()) {
            confirmations.add(confirmation(confirmation).put("by", confirmation.by()));
        }
        return json;
    }

    /**
     * Renders a record for those who audit without reading the case: without scores, the officer's reason and who
     * confirmed what. It is as personal as the case and is not to be published: grounds tell of age, risks and orders,
     * and the order of the homes in which district the family lives.
     *
     * @param record the record
     * @return an object of the same keys but {@code score}, {@code reason} and {@code by}; personal
     */
    public static ObjectNode auditRecord(MatchRecord record) {
        ObjectNode json = asked(record);
        json.set("outcome", outcome(record.outcome(), false));
        record.choice()
                .ifPresentOrElse(choice -> json.set("choice", choice(record, choice)), () -> json.putNull("choice"));
        ArrayNode confirmations = json.putArray("confirmations");
        record.confirmations().forEach(confirmation -> confirmations.add(confirmation(confirmation)));
        return json;
    }

    /**
     * Renders a record of brothers and sisters for the case file, with scores, the officer's reason, and who confirmed
     * what.
     *
     * @param record the record
     * @return an object of {@code referral}, {@code snapshot}, {@code policy}, {@code algorithm}, {@code version},
     *     {@code asOf}, {@code allowances}, {@code outcome}, {@code choice} (null if there is none yet) and
     *     {@code confirmations}; personal
     */
    public static ObjectNode caseRecord(SiblingMatchRecord record) {
        return SiblingRecordJson.record(record, true);
    }

    /**
     * Renders a record of brothers and sisters for those who audit without reading the case: without scores, the
     * officer's reason and who confirmed what. It is as personal as the case and is not to be published.
     *
     * @param record the record
     * @return an object of the same keys but {@code score}, {@code reason} and {@code by}; personal
     */
    public static ObjectNode auditRecord(SiblingMatchRecord record) {
        return SiblingRecordJson.record(record, false);
    }

    /**
     * Renders a transparency record, to be published.
     *
     * @param record the record
     * @return an object of {@code standard}, {@code fields} (each with {@code number}, {@code section}, {@code name}
     *     and {@code answer}) and {@code missing}, the numbers of fields that are not answered yet
     */
    public static ObjectNode transparency(AlgorithmicTransparencyRecord record) {
        ObjectNode json = JSON.objectNode();
        json.put("standard", "UK Algorithmic Transparency Recording Standard, version 3");
        ArrayNode fields = json.putArray("fields");
        record.answers().forEach((field, answer) -> fields.addObject()
                .put("number", field.number())
                .put("section", field.section().label())
                .put("name", field.label())
                .put("answer", answer));
        ArrayNode missing = json.putArray("missing");
        record.missing().stream().map(TransparencyField::number).forEach(missing::add);
        return json;
    }

    /**
     * Renders where two rankings differ. It is a case record, as they are.
     *
     * @param difference the difference
     * @param detail by which names
     * @return an object of {@code referral}, {@code before} and {@code after} (counts), {@code entered}, {@code left},
     *     {@code moved}, {@code rescored} and {@code excludedByRule}
     */
    public static ObjectNode difference(RankingDifference difference, MatchingDetail detail) {
        ObjectNode json = JSON.objectNode();
        json.put("referral", detail.name(difference.referral()));
        json.set("before", MatchingJson.counts(difference.before()));
        json.set("after", MatchingJson.counts(difference.after()));
        json.set("entered", changes(difference.entered()));
        json.set("left", changes(difference.left()));
        json.set("moved", changes(difference.moved()));
        json.set("rescored", changes(difference.rescored()));
        ObjectNode byRule = json.putObject("excludedByRule");
        difference.excludedByRule().forEach((rule, change) -> byRule.putObject(rule.value())
                .put("before", change.before())
                .put("after", change.after()));
        return json;
    }

    private static ObjectNode asked(MatchRecord record) {
        ObjectNode json = JSON.objectNode()
                .put("referral", record.referral().text())
                .put("snapshot", record.snapshot().value())
                .put("policy", record.policy().value())
                .put("algorithm", record.algorithm().name())
                .put("version", record.algorithm().version())
                .put("asOf", record.asOf().toString());
        ArrayNode allowances = json.putArray("allowances");
        record.allowances().stream().map(Allowance::name).forEach(allowances::add);
        return json;
    }

    private static ObjectNode outcome(RecordedOutcome outcome, boolean withScores) {
        ObjectNode json = JSON.objectNode();
        json.set("counts", MatchingJson.counts(outcome.counts()));
        json.set("criteriaNotApplied", MatchingJson.keys(outcome.criteriaNotApplied()));
        ObjectNode byRule = json.putObject("excludedByRule");
        outcome.excludedByRule().forEach((rule, homes) -> byRule.put(rule.value(), homes));
        ArrayNode homes = json.putArray("homes");
        outcome.homes().forEach(home -> homes.add(home(home, withScores)));
        return json;
    }

    private static ObjectNode home(RecordedHome home, boolean withScore) {
        ObjectNode json = JSON.objectNode();
        json.put("home", home.home().value()).put("standing", home.standing().name());
        home.place().ifPresent(place -> json.put("place", place));
        if (withScore) {
            home.score().ifPresent(score -> json.put("score", score));
        }
        json.set("flags", grounds(home.flags()));
        json.set("open", grounds(home.open()));
        json.set("excludedBy", MatchingJson.keys(home.excludedBy()));
        return json;
    }

    static ArrayNode grounds(Iterable<RecordedGround> grounds) {
        ArrayNode json = JSON.arrayNode();
        grounds.forEach(ground -> json.add(ground(ground)));
        return json;
    }

    private static ObjectNode ground(RecordedGround ground) {
        return JSON.objectNode()
                .put("rule", ground.rule().value())
                .put("ground", ground.ground().value());
    }

    private static ObjectNode choice(MatchRecord record, OfficerChoice choice) {
        ObjectNode json = JSON.objectNode();
        choice.home().ifPresentOrElse(home -> json.put("home", home.value()), () -> json.putNull("home"));
        return json.put("departure", record.isDeparture());
    }

    static ObjectNode confirmation(Confirmation confirmation) {
        return ground(confirmation.what()).put("on", confirmation.on().toString());
    }

    private static ArrayNode changes(Iterable<HomeChange> changes) {
        ArrayNode json = JSON.arrayNode();
        for (HomeChange change : changes) {
            ObjectNode node = json.addObject().put("home", change.home().value());
            place(node, "before", change.before());
            place(node, "after", change.after());
            node.set("excludedBy", MatchingJson.keys(change.excludedBy()));
        }
        return json;
    }

    private static void place(ObjectNode node, String name, Optional<RankedPlace> place) {
        place.ifPresentOrElse(
                found -> node.putObject(name)
                        .put("standing", found.standing().name())
                        .put("place", found.place())
                        .put("score", found.score()),
                () -> node.putNull(name));
    }
}
