package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.interchange.json.RequestEntry;
import org.placewright.matching.Allowance;

/** What {@code rank} writes besides the answers. */
class RankRecordsTest {

    private static final Path HOMES = RankRun.HOMES;
    private static final Path REFERRALS = RankRun.REFERRALS;

    private final Path folder;
    private final RankRun run;

    RankRecordsTest(@TempDir Path folder) {
        this.folder = folder;
        this.run = new RankRun(folder);
    }

    @Test
    void sensitivity_is_told_if_it_is_asked_for() throws IOException {
        for (JsonNode ranking : run.ranked().path("rankings")) {
            assertThat(ranking.has("sensitivity")).isFalse();
        }
        boolean any = false;
        for (JsonNode ranking : run.ranked("--sensitivity").path("rankings")) {
            assertThat(ranking.path("sensitivity").isArray()).isTrue();
            for (JsonNode change : ranking.path("sensitivity")) {
                any = true;
                assertThat(change.path("after").asInt() - change.path("before").asInt())
                        .isEqualTo(change.path("by").asInt())
                        .isNotZero();
                assertThat(ranking.path("matches").findValuesAsText("home"))
                        .contains(change.path("first").asText());
                assertThat(change.path("first")).isNotEqualTo(ranking.at("/matches/0/home"));
            }
        }
        assertThat(any).isTrue();
    }

    @Test
    void records_hold_what_the_answers_rest_on_and_leave_the_choice_open() throws IOException {
        String key = run.key();
        Path records = folder.resolve("records.json");
        String asked = run.requests(RequestEntry.of(RankRun.FIRST)
                .withAllowances(Allowance.INSPECTION_SIGN_OFF)
                .withLimit(3));
        String[] options = {"--requests", asked, "--key", key, "--records", records.toString()};
        JsonNode answer = run.ranked(options);
        String first = Files.readString(records);
        JsonNode kept = RankRun.json(records).path("records");
        assertThat(kept).hasSameSizeAs(answer.path("rankings"));
        for (int i = 0; i < kept.size(); i++) {
            JsonNode record = kept.path(i);
            JsonNode ranking = answer.path("rankings").path(i);
            assertThat(record.path("referral")).isEqualTo(ranking.path("referral"));
            for (String field : List.of("snapshot", "policy", "algorithm", "asOf")) {
                assertThat(record.path(field)).isEqualTo(answer.path(field));
            }
            assertThat(record.path("allowances")).isEqualTo(ranking.at("/asked/allowances"));
            assertThat(record.path("choice").isNull()).isTrue();
            assertThat(record.path("confirmations")).isEmpty();
            assertThat(record.at("/outcome/counts")).isEqualTo(ranking.path("counts"));
            assertThat(record.at("/outcome/homes"))
                    .hasSize(ranking.path("matches").size()
                            + ranking.path("confirmFirst").size()
                            + ranking.path("nearMisses").size());
        }
        assertThat(first).contains("\"psn-", "\"INSPECTION_SIGN_OFF\"").doesNotContain("R-Quillenbridge");
        run.ranked(options);
        assertThat(Files.readString(records)).isEqualTo(first);
        JsonNode shown = run.ranked("--show-ids", "--key", key, "--records", records.toString());
        assertThat(shown.path("rankings").findValuesAsText("referral"))
                .contains("R-Quillenbridge-1")
                .noneMatch(name -> name.startsWith("psn-"));
        assertThat(RankRun.json(records).path("records").findValuesAsText("referral"))
                .hasSize(13)
                .allMatch(name -> name.startsWith("psn-"));
    }

    @Test
    void records_need_a_key() throws IOException {
        String records = folder.resolve("records.json").toString();
        assertThat(run.rank(HOMES, REFERRALS, "--records", records)).isEqualTo(2);
        assertThat(run.err()).contains("--records needs --key FILE", "openssl rand");
        assertThat(Path.of(records)).doesNotExist();
        assertThat(run.rank(HOMES, REFERRALS, "--transparency", run.written().toString()))
                .isEqualTo(2);
        assertThat(run.err()).contains("must be another file than what else is written");
    }

    @Test
    void what_may_be_published_names_nobody_and_what_is_still_to_be_answered() throws IOException {
        Path file = folder.resolve("transparency.json");
        run.ranked("--transparency", file.toString());
        JsonNode published = RankRun.json(file);
        assertThat(published.path("standard").asText()).contains("Algorithmic Transparency Recording Standard");
        assertThat(published.path("fields").findValuesAsText("number")).contains("1.1", "2.3.2");
        assertThat(published.path("missing").size()).isPositive();
        assertThat(Files.readString(file)).contains("WeightedSumRanker").doesNotContain("Quillenbridge", "H-0");
    }
}
