package org.placewright.interchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.need.Answer;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.Found;
import org.placewright.interchange.csv.FindingCodes;

/** Five yearly returns of one synthetic council, made by others. The figures were counted by other means. */
class Ssda903SampleTest {

    private static LoadedReturns sample() {
        Path folder =
                Path.of(System.getProperty("placewright.shared", "../shared")).resolve("samples/ssda903");
        Assumptions.assumeTrue(Files.isDirectory(folder), "the published sample returns are not here");
        return Ssda903Reader.standard().read(folder);
    }

    @Test
    void every_row_is_read_and_every_episode_counted_once() {
        LoadedReturns sample = sample();
        assertThat(sample.tables().stream()
                        .filter(table -> table.table() == Ssda903Table.EPISODES)
                        .mapToLong(table -> table.counts().read()))
                .containsExactly(1460L, 974L, 648L, 402L, 253L);
        assertThat(sample.distinctEpisodes()).isEqualTo(2827);
        assertThat(sample.supersededRows()).isEqualTo(3737 - 2827);
        assertThat(sample.histories().values()).hasSize(820);
        assertThat(rows(sample, Ssda903Table.HEADER)).containsExactly(819L, 572L, 362L, 226L, 144L);
        assertThat(sample.histories().counts().read()).isEqualTo(21_441);
    }

    private static List<Long> rows(LoadedReturns sample, Ssda903Table which) {
        return sample.tables().stream()
                .filter(table -> table.table() == which)
                .map(table -> table.counts().read())
                .toList();
    }

    private static List<Long> values(LoadedReturns sample, ToLongFunction<ReturnedChild> count) {
        return sample.returns().stream()
                .map(filed -> filed.children().stream().mapToLong(count).sum())
                .toList();
    }

    @Test
    void every_row_of_the_other_tables_becomes_a_value() {
        LoadedReturns sample = sample();
        assertThat(sample.returns())
                .allMatch(
                        filed -> filed.tables().containsAll(EnumSet.range(Ssda903Table.HEADER, Ssda903Table.PREV_PERM))
                                && filed.tables().size() == 8);
        assertThat(values(sample, child -> child.unaccompanied().isPresent() ? 1 : 0))
                .containsExactly(31L, 23L, 16L, 8L, 4L);
        assertThat(values(sample, child -> child.missingPeriods().size())).containsExactly(3L, 1L, 1L, 1L, 1L);
        // One review of 2017-18 is there twice.
        assertThat(values(sample, child -> child.reviews().size())).containsExactly(3480L, 2769L, 2103L, 1551L, 1134L);
        assertThat(values(sample, child -> child.annualOutcomes().isPresent() ? 1 : 0))
                .containsExactly(670L, 572L, 362L, 226L, 144L);
        assertThat(values(sample, child -> child.careLeaverOutcomes().isPresent() ? 1 : 0))
                .containsExactly(126L, 96L, 56L, 40L, 39L);
        assertThat(values(sample, child -> child.previousPermanentArrangement().isPresent() ? 1 : 0))
                .containsExactly(819L, 572L, 362L, 226L, 144L);
        assertThat(Found.of(sample.histories(), FindingCodes.DUPLICATE_ROW)).hasSize(1);
        assertThat(Found.of(sample.histories(), FindingCodes.CONTRADICTORY_ROW)).isEmpty();
    }

    @Test
    void what_the_other_tables_say_goes_into_the_histories() {
        List<Child> children = sample().histories().values().stream()
                .flatMap(history -> history.child().stream())
                .toList();
        assertThat(children)
                .filteredOn(child -> child.unaccompaniedPeriods().isPresent())
                .hasSize(31);
        assertThat(children).filteredOn(child -> child.mother() == Answer.YES).hasSize(1);
    }

    @Test
    void years_are_inferred_to_start_in_the_year_of_the_name() {
        assertThat(sample().tables().stream().map(LoadedTable::year).distinct())
                .extracting(CollectionYear::endingIn)
                .containsExactly(2018, 2019, 2020, 2021, 2022);
        assertThat(Found.of(sample().histories(), FindingCodes.COLLECTION_YEAR_INFERRED))
                .hasSize(5);
    }

    @Test
    void dates_after_the_end_of_the_year_are_found() {
        assertThat(Found.of(sample().histories(), FindingCodes.DATE_AFTER_YEAR_END))
                .isNotEmpty();
    }

    @Test
    void children_in_care_are_those_counted_by_other_means() {
        List<CareHistory> histories = sample().histories().values();
        assertThat(inCareOn(histories, LocalDate.of(2018, 3, 31))).isEqualTo(466);
        assertThat(inCareOn(histories, LocalDate.of(2020, 9, 30))).isEqualTo(150);
        assertThat(inCareOn(histories, LocalDate.of(2021, 3, 31))).isEqualTo(122);
    }

    private static long inCareOn(List<CareHistory> histories, LocalDate day) {
        return histories.stream()
                .filter(history -> history.episodes().stream()
                        .anyMatch(episode ->
                                episode.isOpenOn(day) && !episode.legalStatus().isShortBreaks()))
                .count();
    }
}
