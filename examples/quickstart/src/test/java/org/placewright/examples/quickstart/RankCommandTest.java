package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.core.child.Child;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.core.time.DateRange;
import org.placewright.interchange.council.CouncilFolder;
import org.placewright.interchange.council.CouncilForms;
import org.placewright.interchange.json.MatchPolicyJson;
import org.placewright.interchange.json.ModelJson;
import org.placewright.interchange.ssda903.Ssda903Reader;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.RuleKeys;

class RankCommandTest {

    private static final Path REGION = Path.of("src/main/resources/org/placewright/examples/quickstart/region");
    private static final Path HOMES = REGION.resolve("register");
    private static final Path REFERRALS = REGION.resolve("referrals.csv");

    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    RankCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private int run(Path homes, Path referrals, String... more) {
        return execute(Stream.concat(
                        Stream.of("--homes", homes.toString(), "--referrals", referrals.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private int execute(String... arguments) {
        return Placewright.execute(
                new PrintWriter(out),
                new PrintWriter(err),
                Stream.concat(Stream.of("rank"), Stream.of(arguments)).toArray(String[]::new));
    }

    /** Ranks in the shipped region with identifiers, and returns what was written. */
    private String ranked(Path homes, Path referrals, String... more) throws IOException {
        Path written = folder.resolve("rankings.json");
        String[] all = Stream.concat(
                        Stream.of(
                                "--as-of",
                                "2026-03-31",
                                "--postcodes",
                                REGION.resolve("postcode-sectors.csv").toString(),
                                "--out",
                                written.toString()),
                        Stream.of(more))
                .toArray(String[]::new);
        int status = run(homes, referrals, all);
        assertThat(err.toString()).isEmpty();
        assertThat(status).isZero();
        return Files.readString(written);
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    @Test
    void every_child_of_the_shipped_region_is_answered() throws IOException {
        JsonNode answer = json(ranked(HOMES, REFERRALS, "--show-ids"));
        assertThat(answer.path("asOf").asText()).isEqualTo("2026-03-31");
        assertThat(answer.path("snapshot").asText()).matches("sha256:[0-9a-f]{64}");
        assertThat(answer.path("policy").asText())
                .isEqualTo(MatchPolicy.standard().hash());
        assertThat(answer.path("algorithm").asText()).isEqualTo("WeightedSumRanker");
        assertThat(answer.path("findings").path("total").isInt()).isTrue();
        List<String> referrals = new ArrayList<>();
        for (JsonNode ranking : answer.path("rankings")) {
            referrals.add(ranking.path("referral").asText());
            assertThat(ranking.at("/counts/homes").asInt())
                    .isEqualTo(answer.path("homes").asInt());
            assertThat(ranking.path("matches").size())
                    .isEqualTo(Math.min(20, ranking.at("/counts/cleared").asInt()));
            assertThat(ranking.has("excluded")).isFalse();
        }
        assertThat(referrals).isSorted().hasSize(13).contains("R-Quillenbridge-1");
        assertThat(answer.path("rankings").findValuesAsText("outcome")).contains("Matched");
        assertThat(out.toString()).contains("for 13 children: ", "Written to ");
    }

    @Test
    void the_same_input_gives_the_same_bytes_whatever_order_its_rows_are_in() throws IOException {
        String first = ranked(HOMES, REFERRALS, "--show-ids");
        assertThat(ranked(HOMES, REFERRALS, "--show-ids")).isEqualTo(first);
        Path mixed = Files.createDirectories(folder.resolve("mixed"));
        for (String table : List.of("homes.csv", "residents.csv", "providers.csv", "registrations.csv")) {
            shuffled(HOMES.resolve(table), mixed.resolve(table));
        }
        Path referrals = folder.resolve("mixed-referrals.csv");
        shuffled(REFERRALS, referrals);
        assertThat(Files.readString(referrals)).isNotEqualTo(Files.readString(REFERRALS));
        assertThat(ranked(mixed, referrals, "--show-ids")).isEqualTo(first);
    }

    private static void shuffled(Path from, Path to) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(from, StandardCharsets.UTF_8));
        Collections.shuffle(lines.subList(1, lines.size()), new Random(7));
        Files.write(to, lines, StandardCharsets.UTF_8);
    }

    @Test
    void another_home_makes_another_snapshot() throws IOException {
        List<Home> homes = CouncilFolder.standard().read(HOMES).records().homes();
        Path all = folder.resolve("all.json");
        Path fewer = folder.resolve("fewer.json");
        ModelJson.of(Home.class).writeAll(homes, all);
        ModelJson.of(Home.class).writeAll(homes.subList(1, homes.size()), fewer);
        String shipped = json(ranked(HOMES, REFERRALS)).path("snapshot").asText();
        assertThat(json(ranked(all, REFERRALS)).path("snapshot").asText()).isEqualTo(shipped);
        assertThat(json(ranked(fewer, REFERRALS)).path("snapshot").asText()).isNotEqualTo(shipped);
    }

    @Test
    void two_runs_write_the_same_and_say_whom_they_are_about() throws IOException {
        String first = ranked(HOMES, REFERRALS);
        assertThat(first)
                .contains("\"referral\" : \"R-Quillenbridge-1\"")
                .isEqualTo(ranked(HOMES, REFERRALS))
                .isEqualTo(ranked(HOMES, REFERRALS, "--show-ids"));
    }

    @Test
    void referrals_are_named_by_pseudonyms_if_there_is_a_key() throws IOException {
        String key = Files.writeString(folder.resolve("key"), "0123456789abcdef0123456789abcdef")
                .toString();
        String keyed = ranked(HOMES, REFERRALS, "--key", key);
        assertThat(keyed)
                .contains("\"referral\" : \"psn-")
                .doesNotContain("R-Quillenbridge", "R-Tamberenbridge")
                .isEqualTo(ranked(HOMES, REFERRALS, "--key", key));
        String other = Files.writeString(folder.resolve("other"), "fedcba9876543210fedcba9876543210")
                .toString();
        assertThat(ranked(HOMES, REFERRALS, "--key", other)).isNotEqualTo(keyed);
        assertThat(ranked(HOMES, REFERRALS, "--key", key, "--show-ids")).isEqualTo(ranked(HOMES, REFERRALS));
    }

    @Test
    void nothing_personal_is_printed_or_written() throws IOException {
        String written = ranked(HOMES, REFERRALS, "--excluded", "1000000");
        for (Referral referral : CouncilForms.REFERRALS.read(REFERRALS).values()) {
            LocalDate born = referral.child().dateOfBirth();
            // A child may be born on the day the home is needed, which is told.
            if (!born.equals(referral.neededFrom())) {
                assertThat(written + out).doesNotContain(born.toString());
            }
            assertThat(written + out).doesNotContain(referral.child().id().value());
            referral.homePostcode().ifPresent(home -> assertThat(written + out).doesNotContain(home.text()));
        }
        assertThat(out.toString()).doesNotContain("R-Quillenbridge");
    }

    @Test
    void as_many_homes_are_named_as_are_asked_for() throws IOException {
        JsonNode answer = json(ranked(HOMES, REFERRALS, "--top", "2", "--excluded", "3"));
        boolean reached = false;
        for (JsonNode ranking : answer.path("rankings")) {
            assertThat(ranking.path("matches").size()).isLessThanOrEqualTo(2);
            assertThat(ranking.path("confirmFirst").size()).isLessThanOrEqualTo(2);
            assertThat(ranking.path("nearMisses").size()).isLessThanOrEqualTo(2);
            assertThat(ranking.path("excluded")).hasSize(3);
            reached |= ranking.path("matches").size() == 2;
        }
        assertThat(reached).isTrue();
    }

    @Test
    void another_policy_gives_another_answer_and_names_itself() throws IOException {
        MatchPolicy vacancyOff = MatchPolicy.standard().withRulesOff(ImmutableList.of(RuleKeys.VACANCY));
        Path policy = Files.writeString(folder.resolve("policy.json"), MatchPolicyJson.write(vacancyOff));
        JsonNode standard = json(ranked(HOMES, REFERRALS));
        JsonNode answer = json(ranked(HOMES, REFERRALS, "--policy", policy.toString()));
        assertThat(answer.path("policy").asText())
                .isEqualTo(vacancyOff.hash())
                .isNotEqualTo(standard.path("policy").asText());
        assertThat(answer.path("rankings").findValues("excludedByRule")).noneMatch(rules -> rules.has("rule.vacancy"));
        assertThat(standard.path("rankings").findValues("excludedByRule")).anyMatch(rules -> rules.has("rule.vacancy"));
    }

    @Test
    void brothers_and_sisters_are_answered_each_and_as_a_group() throws IOException {
        ImmutableList<Referral> two =
                CouncilForms.REFERRALS.read(REFERRALS).values().subList(0, 2);
        SiblingReferral group = SiblingReferral.builder()
                .id(ReferralId.of("G-1"))
                .referrals(two)
                .siblings(SiblingGroup.builder()
                        .addMembers(two.get(0).child().id(), two.get(1).child().id())
                        .decision(TogetherOrApart.MAY_BE_SPLIT)
                        .build())
                .build();
        Path file = folder.resolve("siblings.json");
        ModelJson.of(SiblingReferral.class).writeAll(List.of(group), file);
        JsonNode answer = json(ranked(HOMES, file, "--show-ids"));
        assertThat(answer.path("rankings")).hasSize(2);
        assertThat(answer.path("siblings")).hasSize(1);
        JsonNode together = answer.path("siblings").path(0);
        assertThat(together.path("referral").asText()).isEqualTo("G-1");
        assertThat(together.path("outcome").asText()).isNotEmpty();
        String key = Files.writeString(folder.resolve("key"), "0123456789abcdef0123456789abcdef")
                .toString();
        assertThat(ranked(HOMES, file, "--key", key)).doesNotContain("G-1", "R-Quillenbridge-1");
    }

    @Test
    void what_a_calendar_of_vacancies_says_bears_on_the_answer_and_on_the_snapshot() throws IOException {
        JsonNode before = json(ranked(HOMES, REFERRALS, "--show-ids"));
        String first = before.at("/rankings/0/matches/0/home").asText();
        Path register = Files.createDirectories(folder.resolve("with-calendar"));
        for (String table : List.of("homes.csv", "residents.csv", "providers.csv", "registrations.csv")) {
            Files.copy(HOMES.resolve(table), register.resolve(table));
        }
        CouncilForms.VACANCIES.write(
                register.resolve("vacancies.csv"),
                List.of(new VacancyPeriod(HomeId.of(first), 0, DateRange.startingOn(LocalDate.of(2026, 1, 1)))));
        JsonNode after = json(ranked(register, REFERRALS, "--show-ids"));
        assertThat(after.at("/rankings/0/matches").findValuesAsText("home")).doesNotContain(first);
        assertThat(after.at("/rankings/0/counts/cleared").asInt())
                .isEqualTo(before.at("/rankings/0/counts/cleared").asInt() - 1);
        assertThat(after.path("snapshot")).isNotEqualTo(before.path("snapshot"));
    }

    @Test
    void records_of_the_data_standard_are_answered_for_the_children_of_the_returns() throws IOException {
        Path returns = REGION.resolve("ssda903");
        Child waiting = Ssda903Reader.standard().read(returns).histories().values().stream()
                .flatMap(history -> history.child().stream())
                .max(Comparator.comparing(Child::dateOfBirth))
                .orElseThrow();
        Path needs = Files.writeString(
                folder.resolve("needs.json"),
                "[{\"childId\": \"" + waiting.id().value() + "\"}, {\"childId\": \"nobody\"}]");
        Path findings = folder.resolve("findings.csv");
        String answer =
                ranked(HOMES, needs, "--ssda903", returns.toString(), "--findings", findings.toString(), "--show-ids");
        assertThat(json(answer).path("rankings")).hasSize(1);
        assertThat(answer)
                .contains("CHILD_NOT_KNOWN")
                .doesNotContain(waiting.id().value());
        assertThat(Files.readString(findings))
                .contains("CHILD_NOT_KNOWN")
                .doesNotContain(waiting.id().value());
    }

    @Test
    void what_cannot_be_used_is_told_in_a_sentence_that_names_the_file() throws IOException {
        Path none = folder.resolve("none.csv");
        Path bad = Files.writeString(folder.resolve("bad.csv"), "Child secret,2010-05-12\n");
        String written = folder.resolve("rankings.json").toString();
        assertThat(run(none, REFERRALS, "--as-of", "2026-03-31", "--out", written))
                .isEqualTo(1);
        assertThat(run(HOMES, none, "--as-of", "2026-03-31", "--out", written)).isEqualTo(1);
        assertThat(run(bad, REFERRALS, "--as-of", "2026-03-31", "--out", written))
                .isEqualTo(1);
        assertThat(run(HOMES, bad, "--as-of", "2026-03-31", "--out", written)).isEqualTo(1);
        assertThat(err.toString())
                .contains("--homes: there is no", "--referrals: there is no", "none.csv")
                .contains(
                        "--homes: nothing could be loaded from", "--referrals: nothing could be loaded from", "bad.csv")
                .doesNotContain("2010-05-12", "\tat ");
        assertThat(Path.of(written)).doesNotExist();
    }

    @Test
    void a_child_whose_row_cannot_be_read_is_said_to_be_missing() throws IOException {
        ranked(HOMES, REFERRALS, "--show-ids");
        assertThat(out.toString()).doesNotContain("may be missing");
        Path broken = Files.writeString(
                folder.resolve("referrals.csv"), Files.readString(REFERRALS).replace("2026-02-24", "2026-99-24"));
        JsonNode answer = json(ranked(HOMES, broken, "--show-ids"));
        assertThat(answer.path("rankings")).hasSize(12);
        assertThat(out.toString())
                .contains("1  INVALID_DATE: ", "a child who waits, may be missing", "--findings FILE tells where")
                .doesNotContain("2026-99-24");
    }

    @Test
    void a_policy_that_cannot_be_used_is_refused() throws IOException {
        String written = folder.resolve("rankings.json").toString();
        Path bad = Files.writeString(folder.resolve("policy.json"), "{\"weights\": 3}");
        Path odd = Files.writeString(
                folder.resolve("odd.json"),
                MatchPolicyJson.write(MatchPolicy.standard()).replace("criterion.price", "criterion.prize"));
        for (Path policy : List.of(bad, odd, folder.resolve("none.json"))) {
            assertThat(run(HOMES, REFERRALS, "--as-of", "2026-03-31", "--policy", policy.toString(), "--out", written))
                    .isEqualTo(1);
        }
        assertThat(err.toString())
                .contains("--policy: ", "criterion.prize", "there is no file")
                .doesNotContain("\tat ");
        assertThat(Path.of(written)).doesNotExist();
    }

    @Test
    void two_homes_or_referrals_of_one_identifier_are_refused() throws IOException {
        String written = folder.resolve("rankings.json").toString();
        List<String> lines = Files.readAllLines(REFERRALS, StandardCharsets.UTF_8);
        lines.add(lines.get(1));
        Path twice = Files.write(folder.resolve("twice.csv"), lines, StandardCharsets.UTF_8);
        int status = run(HOMES, twice, "--as-of", "2026-03-31", "--out", written);
        // Either the reader drops the second row and says so, or the command refuses the file.
        assertThat(status == 0 || err.toString().contains("two referrals have the same identifier"))
                .isTrue();
        assertThat(err.toString()).doesNotContain("R-Quillenbridge-1", "\tat ");
    }

    @Test
    void usage_that_makes_no_sense_is_refused() throws IOException {
        String written = folder.resolve("rankings.json").toString();
        assertThat(run(HOMES, REFERRALS, "--out", written)).isEqualTo(2);
        assertThat(run(HOMES, REFERRALS, "--as-of", "2026-03-31")).isEqualTo(2);
        for (String top : List.of("0", "-1", "many", "1000001")) {
            assertThat(run(HOMES, REFERRALS, "--as-of", "2026-03-31", "--out", written, "--top", top))
                    .isEqualTo(2);
        }
        Path key = Files.writeString(folder.resolve("key"), "short");
        assertThat(run(HOMES, REFERRALS, "--as-of", "2026-03-31", "--out", written, "--key", key.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("--top", "--key: a file of 32 to").doesNotContain("\tat ");
        assertThat(Path.of(written)).doesNotExist();
    }

    @Test
    void what_is_read_is_not_written_over() throws IOException {
        Path referrals = Files.copy(REFERRALS, folder.resolve("referrals.csv"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), referrals);
        String before = Files.readString(referrals);
        assertThat(run(HOMES, referrals, "--as-of", "2026-03-31", "--out", referrals.toString()))
                .isEqualTo(2);
        assertThat(run(HOMES, referrals, "--as-of", "2026-03-31", "--out", link.toString()))
                .isEqualTo(2);
        assertThat(run(HOMES, referrals, "--as-of", "2026-03-31", "--out", folder.toString()))
                .isEqualTo(1);
        assertThat(Files.readString(referrals)).isEqualTo(before);
        assertThat(err.toString()).contains("--out must not be a file that is read", "Could not write to");
    }
}
