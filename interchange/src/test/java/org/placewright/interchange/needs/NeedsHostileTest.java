package org.placewright.interchange.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.interchange.Found.faults;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.result.Import;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.json.JsonFindingCodes;

/** Documents that are longer, or have more parts, than anyone would write. */
class NeedsHostileTest {

    @Test
    void a_text_longer_than_the_limit_is_a_finding_and_one_as_long_is_read() {
        String document = "[{\"childId\": \"a\"}]";
        assertThat(limited(document.length()).read(document).values()).hasSize(1);
        assertThat(faults(limited(document.length()).read(document))).isEmpty();
        assertThat(faults(limited(document.length() - 1).read(document)))
                .containsExactly(JsonFindingCodes.LIMIT_EXCEEDED);
    }

    private static NeedsReader limited(int fileBytes) {
        return NeedsReader.of(
                new NeedsOptions(ReadLimits.standard().withFileBytes(fileBytes), NeedsOptions.STANDARD.likelyCost()));
    }

    /** As cells of a sheet are, so that both say the same of one child. */
    @Test
    void blanks_of_every_kind_are_trimmed_from_identifiers() {
        String blanks = "\u00A0\u2007\u202F\u3000 ";
        Import<PlacementRecord> read = NeedsReader.standard()
                .read("[{\"childId\": \"" + blanks + "c 1" + blanks + "\", \"placementId\": \"r1" + blanks + "\"}]");
        assertThat(read.findings()).isEmpty();
        assertThat(read.values()).singleElement().satisfies(record -> {
            assertThat(record.childId()).isEqualTo(ChildId.of("c 1"));
            assertThat(record.referral()).contains(ReferralId.of("r1"));
        });
        Import<PlacementRecord> joined = NeedsReader.standard().read("""
                {"entities": [{"@type": "PlacementAvailability", "childId": "a\u00A0", "siblingCount": 1},
                  {"@type": "PlacementAvailability", "childId": "b"},
                  {"@type": "PlacementRequirements", "childId": "\u00A0a", "pets": "No"}]}""");
        assertThat(joined.findings()).isEmpty();
        assertThat(joined.values())
                .extracting(record -> record.childId().value())
                .containsExactly("a", "b");
    }

    /** With one look at all nodes for each of them it would take minutes. */
    @Test
    @Timeout(60)
    void a_graph_of_many_placements_takes_time_in_proportion() {
        int placements = 60_000;
        String graph = IntStream.range(0, placements)
                .mapToObj(i -> "{\"@id\": \"n" + i + "\", \"@type\": \"Placement\", \"childId\": \"c" + i + "\"}")
                .collect(Collectors.joining(",", "{\"@graph\": [", "]}"));
        Import<PlacementRecord> read = NeedsReader.standard().read(graph);
        assertThat(read.values()).hasSize(placements);
        assertThat(read.findings()).isEmpty();
    }
}
