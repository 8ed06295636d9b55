package org.placewright.interchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
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
                        .filter(table -> table.table().equals("episodes"))
                        .mapToLong(table -> table.counts().read()))
                .containsExactly(1460L, 974L, 648L, 402L, 253L);
        assertThat(sample.distinctEpisodes()).isEqualTo(2827);
        assertThat(sample.supersededRows()).isEqualTo(3737 - 2827);
        assertThat(sample.histories().values()).hasSize(820);
        assertThat(sample.histories().counts().read()).isEqualTo(3737 + 819 + 572 + 362 + 226 + 144);
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
