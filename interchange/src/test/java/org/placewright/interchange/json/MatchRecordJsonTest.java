package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;
import org.placewright.matching.Ranking;
import org.placewright.matching.RankingCounts;
import org.placewright.matching.SnapshotId;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.matching.record.AlgorithmVersion;
import org.placewright.matching.record.AlgorithmicTransparencyRecord;
import org.placewright.matching.record.Confirmation;
import org.placewright.matching.record.MatchRecord;
import org.placewright.matching.record.OfficerChoice;
import org.placewright.matching.record.PolicyHash;
import org.placewright.matching.record.RankingDifference;
import org.placewright.matching.record.RecordedHome;
import org.placewright.matching.record.RecordedOutcome;
import org.placewright.matching.record.TransparencyField;
import org.placewright.testkit.law.RankingCase;
import org.placewright.testkit.law.RankingCases;

class MatchRecordJsonTest {

    private static final PseudonymKey KEY = PseudonymKey.of(new byte[32]);
    private static final String REASON = "Gran lives two doors down";
    private static final String WHO = "J. Okafor, duty manager";
    private static final AlgorithmVersion ALGORITHM = new AlgorithmVersion("WeightedSumRanker", "0.1.0");

    private static Ranking rank(RankingCase given) {
        return WeightedSumRanker.standard().rank(given.referral(), given.market());
    }

    /** The record of the last home named being chosen, with all confirmed that must be; of none if none is named. */
    private static MatchRecord record(RankingCase given) {
        RecordedOutcome outcome = RecordedOutcome.of(rank(given), 5);
        MatchRecord.Builder record = MatchRecord.builder()
                .referral(KEY.pseudonymOf(given.referral().id()))
                .snapshot(SnapshotId.of("snapshot-1"))
                .policy(PolicyHash.of("0".repeat(64)))
                .algorithm(ALGORITHM)
                .asOf(LocalDate.of(2026, 4, 1))
                .outcome(outcome);
        if (outcome.homes().isEmpty()) {
            return record.choice(OfficerChoice.ofNone(REASON)).build();
        }
        RecordedHome last = outcome.homes().get(outcome.homes().size() - 1);
        last.open().forEach(what -> record.addConfirmation(new Confirmation(what, WHO, LocalDate.of(2026, 4, 2))));
        return record.choice(OfficerChoice.of(last.home(), REASON)).build();
    }

    @Property(tries = 200)
    void the_case_record_holds_the_reason_and_the_audit_record_neither_reason_nor_score_nor_name(
            @ForAll(supplier = RankingCases.class) RankingCase given) {
        MatchRecord record = record(given);
        ObjectNode kept = MatchRecordJson.caseRecord(record);
        assertThat(kept.at("/choice/reason").asText()).isEqualTo(REASON);
        for (JsonNode confirmation : kept.path("confirmations")) {
            assertThat(confirmation.path("by").asText()).isEqualTo(WHO);
        }
        ObjectNode audit = MatchRecordJson.auditRecord(record);
        assertThat(audit.toString()).doesNotContain(REASON, WHO, "\"score\"", "\"reason\"", "\"by\"");
        assertThat(audit.at("/outcome/homes")).hasSameSizeAs(kept.at("/outcome/homes"));
        assertThat(audit.path("confirmations")).hasSameSizeAs(kept.path("confirmations"));
        assertThat(audit.at("/choice/home")).isEqualTo(kept.at("/choice/home"));
        assertThat(audit.at("/choice/departure").asBoolean(true)).isFalse();
        for (JsonNode home : audit.at("/outcome/homes")) {
            assertThat(home.path("excludedBy"))
                    .hasSize(home.path("standing").asText().equals("NEAR_MISS") ? 1 : 0);
        }
    }

    @Property(tries = 200)
    void neither_names_the_child_or_the_referral_and_both_are_the_same_bytes_again(
            @ForAll(supplier = RankingCases.class) RankingCase given) {
        MatchRecord record = record(given);
        String text =
                JsonText.of(MatchRecordJson.caseRecord(record)) + JsonText.of(MatchRecordJson.auditRecord(record));
        // A home may have the same identifier by chance, and a child be born on a day the record tells.
        String personal = text.replaceAll("\"home\" : \"[^\"]*\"|\"2026-04-0[12]\"", "");
        assertThat(personal)
                .contains(KEY.pseudonymOf(given.referral().id()).text())
                .doesNotContain("\"" + given.referral().id().value() + "\"")
                .doesNotContain("\"" + given.referral().child().id().value() + "\"")
                .doesNotContain(given.referral().child().dateOfBirth().toString());
        MatchRecord again =
                record(new RankingCase(given.referral(), given.homes().reverse()));
        assertThat(JsonText.of(MatchRecordJson.caseRecord(again)) + JsonText.of(MatchRecordJson.auditRecord(again)))
                .isEqualTo(text);
    }

    @Example
    void what_is_not_decided_yet_is_null() {
        RecordedOutcome outcome =
                RecordedOutcome.builder().counts(new RankingCounts(0, 0, 0)).build();
        MatchRecord open = MatchRecord.builder()
                .referral(KEY.pseudonymOf(ReferralId.of("R")))
                .snapshot(SnapshotId.of("snapshot-1"))
                .policy(PolicyHash.of("0".repeat(64)))
                .algorithm(ALGORITHM)
                .asOf(LocalDate.of(2026, 4, 1))
                .outcome(outcome)
                .build();
        assertThat(MatchRecordJson.caseRecord(open).path("choice").isNull()).isTrue();
        ObjectNode none = MatchRecordJson.auditRecord(open.withChoice(OfficerChoice.ofNone(REASON)));
        assertThat(none.path("choice").has("home")).isTrue();
        assertThat(none.at("/choice/home").isNull()).isTrue();
        assertThat(ImmutableList.copyOf(none.fieldNames()))
                .containsExactly(
                        "referral",
                        "snapshot",
                        "policy",
                        "algorithm",
                        "version",
                        "asOf",
                        "allowances",
                        "outcome",
                        "choice",
                        "confirmations");
    }

    @Example
    void every_field_of_the_transparency_record_is_answered_or_missing() {
        AlgorithmicTransparencyRecord ours = AlgorithmicTransparencyRecord.ofThisLibrary(ALGORITHM);
        ObjectNode json = MatchRecordJson.transparency(ours.with(TransparencyField.TEAM, "Placements"));
        assertThat(json.path("fields").size() + json.path("missing").size())
                .isEqualTo(TransparencyField.values().length);
        assertThat(json.path("fields").findValuesAsText("answer")).contains("Placements");
        assertThat(json.path("fields").findValuesAsText("number")).contains("1.1", "2.1.2");
        assertThat(json.path("missing").toString()).contains("2.1.1").doesNotContain("2.1.2");
    }

    @Property(tries = 200)
    void differences_say_what_became_of_every_home_that_is_gone(
            @ForAll(supplier = RankingCases.class) RankingCase given) {
        Ranking all = rank(given);
        Ranking fewer = WeightedSumRanker.standard()
                .rank(
                        given.referral(),
                        given.marketOf(given.homes()
                                .subList(given.homes().size() / 2, given.homes().size())));
        ObjectNode json = MatchRecordJson.difference(
                RankingDifference.between(all, fewer), MatchingDetail.standard().withPseudonyms(KEY));
        assertThat(json.path("entered")).isEmpty();
        int named = all.matches().size() + all.confirmFirst().size();
        int still = fewer.matches().size() + fewer.confirmFirst().size();
        assertThat(json.path("left").size()).isEqualTo(named - still);
        for (JsonNode left : json.path("left")) {
            assertThat(left.path("after").isNull()).isTrue();
            assertThat(left.at("/before/place").asInt()).isPositive();
        }
        assertThat(json.path("referral").asText()).startsWith("psn-");
        assertThat(json.at("/before/homes").asInt()).isEqualTo(given.homes().size());
        ObjectNode same = MatchRecordJson.difference(RankingDifference.between(all, all), MatchingDetail.standard());
        assertThat(same.path("moved").size() + same.path("rescored").size()).isZero();
    }
}
