package org.placewright.examples.quickstart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.interchange.json.FindingJson;
import org.placewright.interchange.json.MatchRecordJson;
import org.placewright.interchange.json.MatchingDetail;
import org.placewright.interchange.json.MatchingJson;
import org.placewright.interchange.json.RequestEntry;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.Ranking;
import org.placewright.matching.SiblingRanking;
import org.placewright.matching.SnapshotId;
import org.placewright.matching.rank.Sensitivity;
import org.placewright.matching.rank.SiblingRanker;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.matching.record.AlgorithmVersion;
import org.placewright.matching.record.AlgorithmicTransparencyRecord;
import org.placewright.matching.record.MatchRecord;
import org.placewright.matching.record.PolicyHash;
import org.placewright.matching.record.RecordedOutcome;

/** The answers to every referral of a file, in the order of the referrals' identifiers. */
final class ReferralAnswers {

    private static final CharMatcher BRACKETS = CharMatcher.anyOf("()");

    private final LoadedData data;
    private final MatchPolicy policy;
    private final int top;
    private final Market market;
    private final SnapshotId snapshot;
    private final ImmutableList<Answered<Ranking>> answers;
    private final ImmutableList<Answered<SiblingRanking>> siblings;

    private ReferralAnswers(MatchingCase matching, int top) {
        this.data = matching.data();
        this.policy = matching.policy();
        this.top = top;
        this.market = matching.market();
        this.snapshot = SnapshotDigest.of(market);
        WeightedSumRanker ranker = matching.ranker();
        OfficerRequests requests = new OfficerRequests(data);
        this.answers = data.knownReferrals().stream()
                .sorted(Comparator.comparing(Referral::id))
                .map(referral -> {
                    RequestEntry asked = requests.of(referral.id(), top);
                    return new Answered<>(
                            asked, ranker.rank(asked.request(referral).withAsOf(data.asOf()), market));
                })
                .collect(ImmutableList.toImmutableList());
        SiblingRanker together = SiblingRanker.of(ranker);
        this.siblings = data.siblings().stream()
                .sorted(Comparator.comparing(SiblingReferral::id))
                .map(group -> {
                    RequestEntry asked = requests.of(group.id(), top);
                    return new Answered<>(
                            asked, together.rank(asked.request(group).withAsOf(data.asOf()), market));
                })
                .collect(ImmutableList.toImmutableList());
    }

    static ReferralAnswers of(MatchingCase matching, int top) {
        return new ReferralAnswers(matching, top);
    }

    /** Returns the answers with what they rest on. */
    ObjectNode json(MatchingDetail detail, boolean sensitivity) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("snapshot", snapshot.value())
                .put("policy", policy.hash())
                .put("algorithm", algorithm().name())
                .put("version", Placewright.Version.current())
                .put("asOf", data.asOf().toString())
                .put("top", top)
                .put("homes", market.size());
        json.set("findings", FindingJson.summary(data.findings()));
        ArrayNode rankings = json.putArray("rankings");
        answers.forEach(answer -> rankings.add(ranking(answer, detail, sensitivity)));
        ArrayNode groups = json.putArray("siblings");
        siblings.forEach(group -> groups.add(group(group, detail)));
        return json;
    }

    private static ObjectNode group(Answered<SiblingRanking> answered, MatchingDetail detail) {
        ObjectNode json = MatchingJson.siblings(answered.answer(), detail.withNearMisses(answered.named()));
        json.set("asked", answered.askedJson());
        return json;
    }

    private ObjectNode ranking(Answered<Ranking> answered, MatchingDetail detail, boolean sensitivity) {
        Ranking ranking = answered.answer();
        ObjectNode json = MatchingJson.ranking(ranking, detail.withNearMisses(answered.named()));
        json.set("asked", answered.askedJson());
        if (sensitivity) {
            json.set("sensitivity", MatchingJson.sensitivity(Sensitivity.of(policy, ranking.matches())));
        }
        return json;
    }

    /** Returns a record for each child, the officer's choice still open. */
    ObjectNode records(PseudonymKey key) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode records = json.putArray("records");
        answers.forEach(answer -> records.add(MatchRecordJson.caseRecord(record(answer, key))));
        return json;
    }

    private MatchRecord record(Answered<Ranking> answered, PseudonymKey key) {
        return MatchRecord.builder()
                .referral(key.pseudonymOf(answered.asked().referral()))
                .snapshot(snapshot)
                .policy(PolicyHash.of(policy.hash()))
                .algorithm(algorithm())
                .asOf(data.asOf())
                .allowances(answered.asked().allowances())
                .outcome(RecordedOutcome.of(answered.answer(), answered.named()))
                .build();
    }

    /** Returns what is true of this tool whoever uses it, for the council to complete and publish. */
    static ObjectNode transparency() {
        return MatchRecordJson.transparency(AlgorithmicTransparencyRecord.ofThisLibrary(algorithm()));
    }

    private static AlgorithmVersion algorithm() {
        return new AlgorithmVersion(
                WeightedSumRanker.class.getSimpleName(), BRACKETS.removeFrom(Placewright.Version.current()));
    }

    /** Returns how many there are of each outcome. */
    String inWords() {
        return "Ranked " + Words.number(market.size()) + " homes for " + Words.number(answers.size()) + " children: "
                + Words.number(count(Ranking.Matched.class)) + " matched, "
                + Words.number(count(Ranking.NotDetermined.class)) + " not determined, "
                + Words.number(count(Ranking.NoneSuitable.class)) + " without a suitable home; "
                + Words.number(siblings.size()) + " groups of siblings; "
                + Words.number(data.findings().size()) + " findings.";
    }

    private long count(Class<? extends Ranking> outcome) {
        return answers.stream()
                .map(Answered::answer)
                .filter(outcome::isInstance)
                .count();
    }
}
