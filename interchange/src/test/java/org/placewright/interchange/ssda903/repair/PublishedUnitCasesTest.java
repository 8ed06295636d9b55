package org.placewright.interchange.ssda903.repair;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.core.time.CollectionYear;

/** Each function of the published tool against the piece of ours that does the same: its cases, its answers. */
class PublishedUnitCasesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("placewright.shared", "../shared")).resolve("samples/episode-repair/unit_cases");

    private static final LocalDate DAY = LocalDate.of(2016, 8, 22);

    /** One case: what goes in, and what the published function gives. */
    private record Case(Map<String, String> fields) {

        String text(String column) {
            return fields.getOrDefault("in:" + column, "");
        }

        boolean is(String column) {
            return text(column).equals("True");
        }

        Optional<LocalDate> date(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        }

        /** What is expected under a column, or under the one there is. */
        String expected(String column) {
            return fields.entrySet().stream()
                    .filter(field -> field.getKey().equals("expected:" + column))
                    .findFirst()
                    .orElseGet(() -> fields.entrySet().stream()
                            .filter(field -> field.getKey().startsWith("expected:"))
                            .reduce((one, other) -> {
                                throw new IllegalArgumentException("there are several results");
                            })
                            .orElseThrow())
                    .getValue();
        }

        boolean expects(String column) {
            return expected(column).equals("True");
        }

        FiledEpisode episode(String which) {
            return FiledEpisode.builder()
                    .year(year("YEAR" + which))
                    .start(date("DECOM" + which).orElse(DAY))
                    .end(date("DEC" + which))
                    .reasonForNewEpisode(given("RNE" + which))
                    .legalStatus(given("LS" + which))
                    .placementType(given("PLACE" + which))
                    .placementProvider(given("PLACE_PROVIDER" + which))
                    .placementPostcode(given("PL_POST" + which))
                    .urn(given("URN" + which))
                    .reasonCeased(given("REC" + which))
                    .reasonForPlacementChange(given("REASON_PLACE_CHANGE" + which))
                    .build();
        }

        /** The next or previous episode: by the column that says whether there is one, or by its start. */
        Optional<FiledEpisode> neighbour(String which) {
            String says = "Has_" + which.substring(1) + "_episode";
            boolean there = fields.containsKey("in:" + says)
                    ? is(says)
                    : !text("DECOM" + which).isEmpty();
            return there ? Optional.of(episode(which)) : Optional.empty();
        }

        CollectionYear year(String column) {
            return CollectionYear.of(text(column).isEmpty() ? 2018 : Integer.parseInt(text(column)));
        }

        private Optional<String> given(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty());
        }
    }

    private interface Check {
        void check(List<Case> cases);

        static Check each(java.util.function.Consumer<Case> check) {
            return cases -> cases.forEach(check);
        }
    }

    private static final ImmutableMap<String, Check> CHECKS = ImmutableMap.<String, Check>builder()
            .put("add_latest_year", PublishedUnitCasesTest::latestYear)
            .put("add_stage1_rule", Check.each(PublishedUnitCasesTest::whatIsSeenFirst))
            .put("create_previous_and_next", PublishedUnitCasesTest::neighbours)
            .put("has_x1_gap", Check.each(PublishedUnitCasesTest::gap))
            .put("is_next_episode_duplicate", Check.each(PublishedUnitCasesTest::sameAsNext))
            .put("is_previous_episode_duplicate", Check.each(PublishedUnitCasesTest::sameAsPrevious))
            .put("is_previous_episode_submitted_later", Check.each(PublishedUnitCasesTest::filedLater))
            .put("is_the_same", Check.each(PublishedUnitCasesTest::same))
            .put("overlaps_next_episode", Check.each(PublishedUnitCasesTest::overlap))
            .put("stage1_rule", Check.each(PublishedUnitCasesTest::firstRule))
            .put("stage2_rule", Check.each(PublishedUnitCasesTest::secondRule))
            .put("update_dec_stage1", Check.each(of -> assertThat(
                            first(of).end().map(LocalDate::toString).orElse(""))
                    .isEqualTo(of.expected("DEC"))))
            .put("update_dec_stage2", Check.each(of -> assertThat(
                            second(of).end().map(LocalDate::toString).orElse(""))
                    .isEqualTo(of.expected("test_result"))))
            .put("update_episode_source_stage1", Check.each(of -> assertThat(source(first(of)))
                    .isEqualTo(of.expected("Episode_source"))))
            .put("update_episode_source_stage2", Check.each(of -> assertThat(source(second(of)))
                    .isEqualTo(of.expected("test_result"))))
            .put("update_reason_place_change_stage1", Check.each(of -> assertThat(
                            first(of).reasonForPlacementChangeAsWritten().orElse(""))
                    .isEqualTo(of.expected("REASON_PLACE_CHANGE"))))
            .put("update_rec_stage1", Check.each(of -> assertThat(
                            first(of).reasonCeasedAsWritten().orElse(""))
                    .isEqualTo(of.expected("updated_REC"))))
            .buildOrThrow();

    static Stream<String> files() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return Stream.of("none");
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList().stream();
        }
    }

    private static List<Case> cases(String file) {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "the published unit cases are not beside the project");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
            return reader.stream().map(row -> new Case(row.getFieldsAsMap())).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void ours_answers_as_the_published_function_does(String file) {
        List<Case> cases = cases(file);
        assertThat(cases).isNotEmpty();
        Check check = CHECKS.entrySet().stream()
                .filter(entry -> file.startsWith(entry.getKey()))
                .reduce((one, other) -> one.getKey().length() > other.getKey().length() ? one : other)
                .orElseThrow(() -> new AssertionError("nothing checks " + file))
                .getValue();
        check.check(cases);
    }

    @Test
    void every_function_has_its_cases() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "the published unit cases are not beside the project");
        List<String> files = files().toList();
        assertThat(CHECKS.keySet()).allSatisfy(name -> assertThat(files).anyMatch(file -> file.startsWith(name)));
    }

    private static void latestYear(List<Case> cases) {
        List<EpisodeFileTest.Row> rows = cases.stream()
                .map(of -> EpisodeFileTest.Row.of(of.fields().getOrDefault("case", ""))
                        .with("LA", of.text("LA"))
                        .with("YEAR", of.text("YEAR"))
                        .with("DEC", "2020-01-01"))
                .toList();
        Map<String, String> latest = new java.util.HashMap<>();
        for (EpisodeFileTest.Row row : EpisodeFileTest.repaired(rows)) {
            latest.put(row.get("LA") + row.get("YEAR"), row.get("YEAR_latest") + row.get("Episode_source"));
        }
        for (Case of : cases) {
            assertThat(latest)
                    .containsEntry(
                            of.text("LA") + of.text("YEAR"),
                            of.expected("YEAR_latest") + of.expected("Episode_source"));
        }
    }

    private static void whatIsSeenFirst(Case of) {
        FiledEpisode episode = of.episode("");
        Optional<FiledEpisode> next = of.neighbour("_next");
        Optional<FiledEpisode> previous = of.neighbour("_previous");
        assertThat(OpenEpisodes.isLeftOpen(episode, of.year("YEAR_latest")))
                .isEqualTo(of.expects("Has_open_episode_error"));
        assertThat(next.isPresent()).isEqualTo(of.expects("Has_next_episode"));
        assertThat(next.filter(OpenEpisodes::beginsCare).isPresent())
                .isEqualTo(of.expects("Has_next_episode_with_RNE_equals_S"));
        assertThat(OpenEpisodes.isSameAs(episode, next)).isEqualTo(of.expects("Next_episode_is_duplicate"));
        assertThat(OpenEpisodes.isSameAs(episode, previous)).isEqualTo(of.expects("Previous_episode_is_duplicate"));
        assertThat(OpenEpisodes.isFiledLater(previous, episode))
                .isEqualTo(of.expects("Previous_episode_submitted_later"));
    }

    /** Which episodes are neighbours: the order of repair, from rows in any order. */
    private static void neighbours(List<Case> cases) {
        List<FiledEpisode> inOrder = cases.stream()
                .map(of -> of.episode(""))
                .sorted(StandardRepair.ORDER.reversed())
                .sorted(StandardRepair.ORDER)
                .toList();
        for (int i = 0; i < cases.size(); i++) {
            assertThat(inOrder.get(i)).isEqualTo(cases.get(i).episode(""));
            assertThat(i == 0 ? "" : inOrder.get(i - 1).start().toString())
                    .isEqualTo(cases.get(i).expected("DECOM_previous"));
            assertThat(i + 1 == cases.size() ? "" : inOrder.get(i + 1).start().toString())
                    .isEqualTo(cases.get(i).expected("DECOM_next"));
        }
    }

    private static void gap(Case of) {
        EpisodeInRepair episode = new EpisodeInRepair(of.episode(""));
        assertThat(of.neighbour("_next")
                        .filter(next -> LaterReturns.leavesGap(episode, next))
                        .isPresent())
                .isEqualTo(of.expects("test_result"));
    }

    private static void overlap(Case of) {
        EpisodeInRepair episode = new EpisodeInRepair(of.episode(""));
        assertThat(of.neighbour("_next")
                        .filter(next -> LaterReturns.overlaps(episode, next))
                        .isPresent())
                .isEqualTo(of.expects("test_result"));
    }

    private static void sameAsNext(Case of) {
        assertThat(OpenEpisodes.isSameAs(of.episode(""), of.neighbour("_next"))).isEqualTo(of.expects("Test result"));
    }

    private static void sameAsPrevious(Case of) {
        assertThat(OpenEpisodes.isSameAs(of.episode(""), of.neighbour("_previous")))
                .isEqualTo(of.expects("Test result"));
    }

    private static void filedLater(Case of) {
        assertThat(OpenEpisodes.isFiledLater(of.neighbour("_previous"), of.episode("")))
                .isEqualTo(of.expects("Test result"));
    }

    private static void same(Case of) {
        assertThat(OpenEpisodes.isSame(of.given("VALUE1"), of.given("VALUE2"))).isEqualTo(of.expects("Test result"));
    }

    /** The published function is given what was seen; ours is given episodes of which that can be seen. */
    private static void firstRule(Case of) {
        FiledEpisode episode = FiledEpisode.builder()
                .year(CollectionYear.of(2018))
                .start(DAY)
                .reasonForNewEpisode("L")
                .build();
        FiledEpisode other = episode.withStart(DAY.plusDays(9))
                .withReasonForNewEpisode(of.is("Has_next_episode_with_RNE_equals_S") ? "S" : "P");
        Optional<FiledEpisode> next = of.is("Next_episode_is_duplicate")
                ? Optional.of(episode.withStart(DAY.plusDays(9)))
                : Optional.of(other).filter(there -> of.is("Has_next_episode"));
        FiledEpisode before = (of.is("Previous_episode_is_duplicate") ? episode : episode.withReasonForNewEpisode("P"))
                .withStart(DAY.minusDays(9))
                .withYear(CollectionYear.of(of.is("Previous_episode_submitted_later") ? 2019 : 2018));
        CollectionYear latest = CollectionYear.of(of.is("Has_open_episode_error") ? 2020 : 2018);
        Optional<RepairRule> rule = OpenEpisodes.isLeftOpen(episode, latest)
                ? Optional.of(OpenEpisodes.rule(Optional.of(before), episode, next))
                : Optional.empty();
        assertThat(rule.map(RepairRule::label).orElse("")).isEqualTo(of.expected("Rule_to_apply"));
    }

    private static void secondRule(Case of) {
        FiledEpisode next =
                FiledEpisode.builder().year(CollectionYear.of(2019)).start(DAY).build();
        int days = of.is("Overlaps_next_episode") ? 1 : of.is("Has_X1_gap_before_next_episode") ? -1 : 0;
        FiledEpisode episode = next.withYear(CollectionYear.of(2018))
                .withStart(DAY.minusDays(9))
                .withEnd(DAY.plusDays(days))
                .withReasonCeased("X1");
        assertThat(LaterReturns.rule(new EpisodeInRepair(episode), next)
                        .map(RepairRule::label)
                        .orElse(""))
                .isEqualTo(of.expected("test_result"));
    }

    private static Optional<RepairRule> rule(Case of) {
        return Stream.of(RepairRule.values())
                .filter(rule -> rule.label().equals(of.text("Rule_to_apply")))
                .findFirst();
    }

    private static RepairedEpisode first(Case of) {
        EpisodeInRepair episode = new EpisodeInRepair(of.episode("").withStart(LocalDate.of(2016, 4, 1)));
        rule(of).ifPresent(rule -> OpenEpisodes.apply(rule, episode, Optional.of(of.episode("_next"))));
        return episode.repaired();
    }

    private static RepairedEpisode second(Case of) {
        EpisodeInRepair episode = new EpisodeInRepair(of.episode(""));
        String before = of.text("Episode_source");
        if (Ascii.toUpperCase(before).equals("RULE_1")) {
            OpenEpisodes.apply(RepairRule.CARE_WENT_ON, episode, Optional.of(of.episode("_next")));
        }
        rule(of).ifPresent(rule ->
                LaterReturns.apply(rule, episode, of.date("DECOM_next").orElse(DAY)));
        return episode.repaired();
    }

    private static String source(RepairedEpisode episode) {
        return episode.isChanged()
                ? String.join(
                        " | ", episode.rules().stream().map(RepairRule::label).toList())
                : "Original";
    }
}
