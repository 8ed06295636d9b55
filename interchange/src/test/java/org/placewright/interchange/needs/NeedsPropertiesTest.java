package org.placewright.interchange.needs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.placewright.core.referral.Referral;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.Severity;
import org.placewright.interchange.Scratch;
import org.placewright.testkit.arbitrary.ReferralArbitraries;

/** Nothing is lost in writing and reading, and nothing that is read can do harm. */
class NeedsPropertiesTest {

    private static final NeedsReader READER = NeedsReader.standard();

    @Provide
    Arbitrary<PlacementRecord> records() {
        return GeneratedRecords.records();
    }

    @Provide
    Arbitrary<Referral> referrals() {
        return ReferralArbitraries.referrals();
    }

    @Property(tries = 500)
    void what_is_read_is_what_was_written(@ForAll("records") PlacementRecord record, @ForAll NeedsEdition edition) {
        String written = NeedsWriter.of(edition).write(record);

        Import<PlacementRecord> read = READER.read(written);

        assertThat(read.values()).containsExactly(record);
        assertThat(read.counts().kept()).isEqualTo(1);
        assertThat(read.findings()).allMatch(finding -> aboutCost(finding.code()));
        assertThat(NeedsWriter.of(edition).write(read.values().get(0))).isEqualTo(written);
    }

    private static boolean aboutCost(FindingCode code) {
        return code.equals(NeedsFindingCodes.UNLIKELY_COST) || code.equals(NeedsFindingCodes.COSTS_DO_NOT_ADD_UP);
    }

    @Property(tries = 100)
    void lists_too_and_as_a_sheet(@ForAll @Size(max = 4) List<@From("records") PlacementRecord> records)
            throws IOException {
        assertThat(READER.read(NeedsWriter.standard().writeAll(records)).values())
                .containsExactlyElementsOf(records);
        try (Scratch scratch = new Scratch()) {
            NeedsSheetWriter.standard().write(scratch.path("sheet.csv"), records);

            Import<PlacementRecord> read = NeedsSheetReader.standard().read(scratch.path("sheet.csv"));

            assertThat(read.values()).containsExactlyElementsOf(records);
            assertThat(read.counts().read()).isEqualTo(records.size());
        }
    }

    @Property(tries = 300)
    void what_the_standard_says_of_a_referral_is_in_a_referral_made_of_it(@ForAll("referrals") Referral referral) {
        RestatedReferral restated = PlacementRecord.of(referral);

        assertThat(PlacementRecord.of(
                                restated.record().toReferral(referral.id(), referral.child(), referral.neededFrom()))
                        .record())
                .isEqualTo(restated.record());
        assertThat(PlacementRecord.of(
                                restated.record().toReferral(referral.id(), referral.child(), referral.neededFrom()))
                        .leftOut())
                .containsExactly("neededFrom");
    }

    @Property(tries = 300)
    void a_leaf_of_another_kind_is_found_and_costs_one_field_or_the_record(
            @ForAll("records") PlacementRecord record, @ForAll @IntRange(max = 999) int which) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode whole = (ObjectNode) mapper.readTree(NeedsWriter.standard().write(record));
        List<Runnable> mutations = new ArrayList<>();
        List<String> names = new ArrayList<>();
        mutations(whole, mutations, names);
        int chosen = which % mutations.size();
        mutations.get(chosen).run();

        Import<PlacementRecord> read = READER.read(whole.toString());

        assertThat(read.findings()).anyMatch(finding -> finding.severity() != Severity.INFO);
        assertThat(read.findings().toString()).doesNotContain(GeneratedRecords.PERSONAL);
        assertThat(read.counts().read()).isEqualTo(1);
        if (names.get(chosen).equals(Fields.CHILD)) {
            assertThat(read.values()).isEmpty();
        } else {
            assertThat(missing(
                            mapper.readTree(
                                    NeedsWriter.standard().write(read.values().get(0))),
                            mapper.readTree(NeedsWriter.standard().write(record))))
                    .isSubsetOf(names.get(chosen));
        }
    }

    private static void mutations(ObjectNode node, List<Runnable> mutations, List<String> names) {
        node.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode inner) {
                mutations(inner, mutations, names);
            } else {
                mutations.add(() -> node.set(
                        field.getKey(),
                        JsonNodeFactory.instance.objectNode().put("unheard", GeneratedRecords.PERSONAL)));
                names.add(field.getKey());
            }
        });
    }

    /** Returns the fields of a document that another has not, or has otherwise, but for defaults. */
    private static List<String> missing(JsonNode from, JsonNode of) {
        List<String> missing = new ArrayList<>();
        of.properties().forEach(field -> {
            JsonNode other = from.path(field.getKey());
            if (field.getValue().isObject()) {
                missing.addAll(missing(other, field.getValue()));
            } else if (!field.getValue().equals(other)) {
                missing.add(field.getKey());
            }
        });
        return missing;
    }

    @Property(tries = 500)
    void any_text_is_read_without_an_exception(@ForAll("documents") String document) throws JsonProcessingException {
        Import<PlacementRecord> read = READER.read(document);

        assertThat(read.values().size())
                .isEqualTo((int) (read.counts().kept() + read.counts().changed()));
    }

    @Property(tries = 300)
    void any_bytes_are_read_without_an_exception(@ForAll @Size(max = 200) byte[] bytes) throws IOException {
        Import<PlacementRecord> read = READER.read(new ByteArrayInputStream(bytes), "any.json");

        assertThat(read.values().isEmpty() || !read.findings().isEmpty()).isTrue();
        try (Scratch scratch = new Scratch()) {
            assertThat(NeedsSheetReader.standard()
                            .read(scratch.write("any.csv", bytes))
                            .counts()
                            .kept())
                    .isZero();
        }
    }

    /** Pieces of documents, in any order. */
    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "null",
                        "true",
                        "7",
                        "\"childId\":\"C-1\"",
                        "\"@graph\":[",
                        "\"@id\":\"a\"",
                        "\"hasRiskAssessment\":\"a\"",
                        "\"entities\":{",
                        "\"PlacementAvailability\":[{",
                        "\"riskOther\":",
                        "\"additionalSupport\":[",
                        "\"NA\"",
                        "\"\\ud800\"")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }
}
