package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.matching.SiblingRanking;
import org.placewright.matching.SiblingRequest;
import org.placewright.matching.SnapshotId;
import org.placewright.matching.rank.SiblingRanker;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.matching.record.AlgorithmVersion;
import org.placewright.matching.record.Confirmation;
import org.placewright.matching.record.PolicyHash;
import org.placewright.matching.record.RecordedSharedHome;
import org.placewright.matching.record.RecordedSiblingOutcome;
import org.placewright.matching.record.SiblingChoice;
import org.placewright.matching.record.SiblingConfirmation;
import org.placewright.matching.record.SiblingMatchRecord;
import org.placewright.testkit.arbitrary.ReferralArbitraries;
import org.placewright.testkit.law.RankingCase;
import org.placewright.testkit.law.RankingCases;

class SiblingRecordJsonTest {

    private static final PseudonymKey KEY = PseudonymKey.of(new byte[32]);
    private static final String REASON = "Gran lives two doors down";
    private static final String WHO = "J. Okafor, duty manager";
    private static final Path DOCUMENT = Path.of("..", "docs", "ranking-json.md");

    @Provide
    Arbitrary<SiblingReferral> groups() {
        return Arbitraries.of(2, 3)
                .flatMap(number -> ReferralArbitraries.referrals().forSiblingsOf(number));
    }

    private static SiblingRanking rank(SiblingReferral siblings, RankingCase given) {
        return SiblingRanker.of(WeightedSumRanker.standard()).rank(SiblingRequest.of(siblings), given.market());
    }

    /** The record of the last home named for all being chosen, with all confirmed that must be; or of none. */
    private static SiblingMatchRecord record(SiblingReferral siblings, RankingCase given) {
        RecordedSiblingOutcome outcome =
                RecordedSiblingOutcome.of(SiblingRequest.of(siblings), rank(siblings, given), KEY, 5);
        SiblingMatchRecord.Builder record = SiblingMatchRecord.builder()
                .referral(KEY.pseudonymOf(siblings.id()))
                .snapshot(SnapshotId.of("snapshot-1"))
                .policy(PolicyHash.of("0".repeat(64)))
                .algorithm(new AlgorithmVersion("SiblingRanker", "0.1.0"))
                .asOf(LocalDate.of(2026, 4, 1))
                .outcome(outcome);
        ImmutableList<RecordedSharedHome> forAll = outcome.homes().stream()
                .filter(home -> home.children().equals(outcome.children()))
                .collect(ImmutableList.toImmutableList());
        if (forAll.isEmpty()) {
            return record.choice(SiblingChoice.ofNone(REASON)).build();
        }
        RecordedSharedHome last = forAll.get(forAll.size() - 1);
        last.open()
                .forEach(what -> record.addConfirmations(
                        new SiblingConfirmation(last.home(), new Confirmation(what, WHO, LocalDate.of(2026, 4, 2)))));
        return record.choice(SiblingChoice.together(outcome.children(), last.home(), REASON))
                .build();
    }

    @Property(tries = 100)
    void the_audit_record_has_neither_reason_nor_score_nor_name(
            @ForAll("groups") SiblingReferral siblings, @ForAll(supplier = RankingCases.class) RankingCase given) {
        SiblingMatchRecord record = record(siblings, given);
        ObjectNode kept = MatchRecordJson.caseRecord(record);
        assertThat(kept.at("/choice/reason").asText()).isEqualTo(REASON);
        for (JsonNode confirmation : kept.path("confirmations")) {
            assertThat(confirmation.path("by").asText()).isEqualTo(WHO);
        }
        ObjectNode audit = MatchRecordJson.auditRecord(record);
        assertThat(audit.toString()).doesNotContain(REASON, WHO, "\"score\"", "\"reason\"", "\"by\"");
        assertThat(audit.at("/outcome/homes")).hasSameSizeAs(kept.at("/outcome/homes"));
        assertThat(audit.path("confirmations")).hasSameSizeAs(kept.path("confirmations"));
        assertThat(audit.at("/choice/homes")).isEqualTo(kept.at("/choice/homes"));
        assertThat(kept.at("/outcome/children")).hasSize(siblings.referrals().size());
        // A home may have the same identifier by chance, and a child be born on a day the record tells.
        String personal = kept.toString().replaceAll("\"home\":\"[^\"]*\"|\"2026-04-0[12]\"", "");
        siblings.referrals().forEach(referral -> assertThat(personal)
                .contains(KEY.pseudonymOf(referral.id()).text())
                .doesNotContain(
                        "\"" + referral.id().value() + "\"",
                        "\"" + referral.child().dateOfBirth() + "\""));
        assertThat(JsonText.of(MatchRecordJson.caseRecord(record(
                        siblings,
                        new RankingCase(given.referral(), given.homes().reverse())))))
                .isEqualTo(JsonText.of(kept));
    }

    @Property(tries = 100)
    void every_field_is_in_the_document(
            @ForAll("groups") SiblingReferral siblings, @ForAll(supplier = RankingCases.class) RankingCase given)
            throws IOException {
        String document = Files.readString(DOCUMENT);
        Set<String> fields = new TreeSet<>();
        collect(MatchRecordJson.caseRecord(record(siblings, given)), fields);
        collect(
                MatchingJson.siblings(
                        rank(siblings, given), MatchingDetail.standard().withExcluded(20)),
                fields);
        assertThat(fields).hasSizeGreaterThan(10).allSatisfy(field -> assertThat(document)
                .contains("`" + field + "`"));
    }

    private static void collect(JsonNode json, Set<String> fields) {
        json.properties().forEach(field -> {
            fields.add(field.getKey());
            if (!field.getKey().equals("excludedByRule")) {
                collect(field.getValue(), fields);
            }
        });
        if (json.isArray()) {
            json.forEach(value -> collect(value, fields));
        }
    }
}
