package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.id.ReferralId;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.interchange.council.CouncilForms;
import org.placewright.interchange.json.ModelJson;

/** Children of the shipped region decided together on the command line. */
class AllocateCommandTest {

    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    AllocateCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path written() {
        return folder.resolve("allocation.json");
    }

    private int allocate(Path referrals, String... more) {
        return Placewright.execute(
                new PrintWriter(out),
                new PrintWriter(err),
                Stream.concat(
                                Stream.of(
                                        "allocate",
                                        "--homes",
                                        RankRun.HOMES.toString(),
                                        "--referrals",
                                        referrals.toString(),
                                        "--as-of",
                                        "2026-03-31",
                                        "--postcodes",
                                        RankRun.REGION
                                                .resolve("postcode-sectors.csv")
                                                .toString(),
                                        "--out",
                                        written().toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private JsonNode allocated(String... more) throws IOException {
        return allocatedOf(RankRun.REFERRALS, more);
    }

    private JsonNode allocatedOf(Path referrals, String... more) throws IOException {
        int status = allocate(referrals, more);
        assertThat(err.toString()).isEmpty();
        assertThat(status).isZero();
        return RankRun.json(written());
    }

    private static ImmutableList<String> children(JsonNode allocation) {
        List<String> children = new ArrayList<>();
        allocation
                .path("placed")
                .forEach(placed -> children.addAll(placed.path("children").findValuesAsText("referral")));
        allocation.path("notPlaced").forEach(each -> each.path("children")
                .forEach(child -> children.add(child.asText())));
        return ImmutableList.sortedCopyOf(children);
    }

    private static ImmutableList<String> referrals() {
        return CouncilForms.REFERRALS.read(RankRun.REFERRALS).values().stream()
                .map(referral -> referral.id().value())
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void everyone_who_waits_is_told_of_once_and_the_answer_is_proven_to_be_the_best() throws IOException {
        JsonNode answer = allocated();
        JsonNode allocation = answer.path("allocation");
        assertThat(answer.path("snapshot").asText()).matches("sha256:[0-9a-f]{64}");
        assertThat(allocation.path("algorithm").asText()).isEqualTo("optimal");
        assertThat(allocation.path("asOf").asText()).isEqualTo("2026-03-31");
        assertThat(allocation.path("inputHash").asText()).matches("[0-9a-f]{64}");
        assertThat(children(allocation)).isEqualTo(referrals());
        assertThat(allocation.at("/children/placed").asInt())
                .isEqualTo(allocation.path("placed").size())
                .isPositive();
        assertThat(allocation.path("optimal").asBoolean()).isTrue();
        assertThat(allocation.path("objective").findValuesAsText("gap")).containsOnly("0");
        assertThat(allocation.path("objective").findValuesAsText("level"))
                .startsWith("MOST_PLACED")
                .endsWith("TOTAL_SCORE");
        assertThat(out.toString())
                .contains(
                        " of " + referrals().size() + " children placed by optimal.", "that is proven", "Written to ");
    }

    @Test
    void nobody_is_told_by_what_could_identify_them() throws IOException {
        allocated();
        String told = Files.readString(written()) + out;
        for (Referral referral : CouncilForms.REFERRALS.read(RankRun.REFERRALS).values()) {
            assertThat(told)
                    .doesNotContain(
                            referral.child().id().value(),
                            referral.child().dateOfBirth().toString());
        }
        assertThat(out.toString()).doesNotContain("R-Quillenbridge");
    }

    @Test
    void first_come_first_served_is_told_beside_it() throws IOException {
        JsonNode answer = allocated();
        JsonNode other = answer.path("comparedWith");
        JsonNode first = allocated("--algorithm", "first-come");
        assertThat(first.path("comparedWith").isNull()).isTrue();
        assertThat(other.path("algorithm").asText()).isEqualTo("first-come");
        assertThat(other.path("children")).isEqualTo(first.at("/allocation/children"));
        assertThat(other.path("objective")).isEqualTo(first.at("/allocation/objective"));
        assertThat(other.path("moves").size())
                .isGreaterThanOrEqualTo(
                        other.path("gain").asInt() + other.path("lose").asInt());
        assertThat(value(answer.path("allocation"), "TOTAL_SCORE")).isGreaterThanOrEqualTo(value(other, "TOTAL_SCORE"));
        assertThat(allocated("--compare", "deferred-acceptance")
                        .at("/comparedWith/algorithm")
                        .asText())
                .isEqualTo("deferred-acceptance");
    }

    private static long value(JsonNode allocation, String level) {
        for (JsonNode found : allocation.path("objective")) {
            if (found.path("level").asText().equals(level)) {
                return found.path("value").asLong();
            }
        }
        throw new AssertionError("There is no " + level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimal", "deferred-acceptance", "first-come"})
    void the_same_input_writes_the_same_bytes(String algorithm) throws IOException {
        allocated("--algorithm", algorithm, "--seed", "7");
        String once = Files.readString(written());
        List<String> lines = Files.readAllLines(RankRun.REFERRALS);
        List<String> turned = new ArrayList<>(lines.subList(0, 1));
        turned.addAll(ImmutableList.copyOf(lines.subList(1, lines.size())).reverse());
        Path reversed = Files.write(folder.resolve("referrals.csv"), turned);
        JsonNode answer = allocatedOf(reversed, "--algorithm", algorithm, "--seed", "7");
        assertThat(answer.at("/allocation/tieBreakSeed").asLong()).isEqualTo(7);
        assertThat(Files.readString(written())).isEqualTo(once);
    }

    @Test
    void levels_are_decided_by_in_the_order_given() throws IOException {
        JsonNode allocation =
                allocated("--levels", "most-placed,worst-off,total-score").path("allocation");
        List<String> levels = allocation.path("objective").findValuesAsText("level").stream()
                .distinct()
                .toList();
        assertThat(levels).containsExactly("MOST_PLACED", "WORST_OFF", "TOTAL_SCORE");
        assertThat(allocate(RankRun.REFERRALS, "--levels", "worst-off")).isEqualTo(1);
        assertThat(err.toString()).contains("--levels: ", "MOST_PLACED before WORST_OFF");
        assertThat(allocate(RankRun.REFERRALS, "--levels", "cheapest")).isEqualTo(2);
        assertThat(err.toString()).contains("one of most-placed, longest-waiting, worst-off, total-score");
    }

    @Test
    void where_one_more_place_would_add_the_most_is_told_if_it_is_asked_for() throws IOException {
        assertThat(allocated().path("onePlaceMore")).isEmpty();
        JsonNode prices = allocated("--one-place-more", "2").path("onePlaceMore");
        assertThat(prices.isArray()).isTrue();
        assertThat(prices).hasSizeLessThanOrEqualTo(2);
        for (JsonNode price : prices) {
            long first = price.path("gain").findValues("more").stream()
                    .mapToLong(JsonNode::asLong)
                    .filter(more -> more != 0)
                    .findFirst()
                    .orElseThrow();
            assertThat(first).isPositive();
        }
        assertThat(allocate(RankRun.REFERRALS, "--one-place-more", "1", "--algorithm", "first-come"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("goes with --algorithm optimal");
    }

    @Test
    void brothers_and_sisters_of_a_group_are_one_request() throws IOException {
        ImmutableList<Referral> two =
                CouncilForms.REFERRALS.read(RankRun.REFERRALS).values().subList(0, 2);
        SiblingReferral group = SiblingReferral.builder()
                .id(ReferralId.of("G-1"))
                .referrals(two)
                .siblings(SiblingGroup.builder()
                        .addMembers(two.get(0).child().id(), two.get(1).child().id())
                        .decision(TogetherOrApart.KEEP_TOGETHER)
                        .build())
                .build();
        Path file = folder.resolve("siblings.json");
        ModelJson.of(SiblingReferral.class).writeAll(List.of(group), file);
        JsonNode allocation = allocatedOf(file).path("allocation");
        assertThat(Iterables.concat(allocation.path("placed"), allocation.path("notPlaced")))
                .singleElement()
                .satisfies(told -> assertThat(told.path("referral").asText()).isEqualTo("G-1"));
        assertThat(children(allocation))
                .containsExactlyInAnyOrder(
                        two.get(0).id().value(), two.get(1).id().value());
        String key = Files.writeString(folder.resolve("key"), "0123456789abcdef0123456789abcdef")
                .toString();
        allocatedOf(file, "--key", key);
        assertThat(Files.readString(written()))
                .doesNotContain("G-1", two.get(0).id().value());
    }

    @Test
    void a_child_who_waits_twice_is_refused() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(RankRun.REFERRALS));
        lines.add(lines.get(1).replaceFirst("R-Larkenbridge-1|R-Quillenbridge-1|R-Tamberenbridge-1", "R-again"));
        Path twice = Files.write(folder.resolve("twice.csv"), lines);
        assertThat(allocate(twice)).isEqualTo(1);
        assertThat(err.toString()).contains("--referrals: ", "two referrals are of one");
        assertThat(written()).doesNotExist();
    }

    @Test
    void what_is_needed_is_said() {
        int status = Placewright.execute(
                new PrintWriter(out),
                new PrintWriter(err),
                "allocate",
                "--homes",
                RankRun.HOMES.toString(),
                "--out",
                written().toString());
        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("--referrals", "--as-of");
    }
}
