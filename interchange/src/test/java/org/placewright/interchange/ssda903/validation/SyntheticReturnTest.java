package org.placewright.interchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ssda903.FiledReturnReader;
import org.placewright.interchange.ssda903.Ssda903Writer;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/** The returns of a council of the synthetic England, two years of them, are clean but for what that does not tell. */
class SyntheticReturnTest {

    /** Rules the synthetic England is at odds with, and why. */
    private static final ImmutableMap<String, String> AT_FAULT = ImmutableMap.of(
            "393", "it does not say who is a mother",
            "607", "it does not say who is a mother",
            "435", "a child may move between two carers of one agency in one place, which nothing in the return shows",
            "214", "it tells where short breaks are spent",
            "516", "it draws why care ceases without regard to who the carer was");

    private static final SyntheticEngland ENGLAND = SyntheticEngland.of(SyntheticEnglandSpec.builder()
            .councilCount(2)
            .childrenInCare(600)
            .yearsOfHistory(3)
            .build());

    private final Path folder;

    SyntheticReturnTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void no_other_rule_is_broken() throws IOException {
        CollectionYear year = CollectionYear.containing(ENGLAND.spec().asOf());
        ImmutableList<CareHistory> council = council();
        Path current = write("current", year, council);
        Path previous = write("previous", CollectionYear.of(year.endingIn() - 1), council);
        ValidationReport report =
                ReturnValidator.standard().validate(FiledReturnReader.standard().read(current, year, previous));

        assertThat(report.results().stream()
                        .filter(result -> result.count() > 0)
                        .map(result -> result.rule().code().value()))
                .isNotEmpty()
                .isSubsetOf(AT_FAULT.keySet());
    }

    private static ImmutableList<CareHistory> council() {
        try (Stream<CareHistory> told = ENGLAND.histories()) {
            ImmutableList<CareHistory> all = told.collect(ImmutableList.toImmutableList());
            Optional<AuthorityId> first = all.get(0).responsibleAuthority();
            return all.stream()
                    .filter(history -> history.responsibleAuthority().equals(first))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private Path write(String name, CollectionYear year, ImmutableList<CareHistory> council) throws IOException {
        Path to = Files.createDirectory(folder.resolve(name));
        ImmutableList<CareHistory> inYear = council.stream()
                .map(history -> asOf(history, year))
                .filter(history -> !history.episodes().isEmpty())
                .collect(ImmutableList.toImmutableList());
        Ssda903Writer.standard().header(year, inYear).write(to.resolve("header.csv"));
        Ssda903Writer.standard().episodes(inYear).write(to.resolve("episodes.csv"));
        return to;
    }

    /** Returns a history as a return of a year has it: its episodes in the year, as they stood at the end. */
    private static CareHistory asOf(CareHistory history, CollectionYear year) {
        return CareHistory.builder()
                .childId(history.childId())
                .responsibleAuthority(history.responsibleAuthority())
                .child(history.child())
                .episodes(history.episodes().stream()
                        .filter(episode -> !episode.start().isAfter(year.lastDay())
                                && episode.end()
                                        .filter(year.firstDay()::isAfter)
                                        .isEmpty())
                        .map(episode -> asOf(episode, year))
                        .toList())
                .build();
    }

    private static Episode asOf(Episode episode, CollectionYear year) {
        return episode.end().filter(year.lastDay()::isBefore).isPresent()
                ? episode.withEnd(Optional.empty())
                        .withReasonCeased(ReasonEpisodeCeased.codes().notRecorded())
                : episode;
    }
}
