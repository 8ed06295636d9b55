package org.placewright.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.PlacementType;
import org.placewright.core.geo.Postcode;
import org.placewright.core.time.DateRange;

class EpisodeTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2020, 2, 1);

    @Test
    void is_open_from_its_start_and_no_longer_on_the_day_it_ends() {
        Episode episode = Episode.builder().start(START).end(END).build();

        assertThat(episode.isOpenOn(START.minusDays(1))).isFalse();
        assertThat(episode.isOpenOn(START)).isTrue();
        assertThat(episode.isOpenOn(END.minusDays(1))).isTrue();
        assertThat(episode.isOpenOn(END)).isFalse();
        assertThat(episode.days()).isEqualTo(DateRange.of(START, END));
    }

    @Test
    void goes_on_while_it_has_no_end() {
        Episode episode = Episode.builder().start(START).build();

        assertThat(episode.isOpenOn(LocalDate.MAX)).isTrue();
        assertThat(episode.days()).isEqualTo(DateRange.startingOn(START));
    }

    @Test
    void covers_no_day_if_it_ends_as_it_starts() {
        assertThat(Episode.builder().start(START).end(START).build().isOpenOn(START))
                .isFalse();
    }

    @Test
    void does_not_end_before_it_starts_and_quotes_no_date() {
        assertThatIllegalArgumentException()
                .isThrownBy(Episode.builder().start(START).end(START.minusDays(1))::build)
                .withMessage("Episode ends before it starts. Maybe DECOM and DEC are swapped, or a year is mistyped?");
    }

    @Test
    void records_nothing_it_is_not_told() {
        Episode episode = Episode.builder().start(START).build();

        assertThat(List.of(
                        episode.reasonForNewEpisode(),
                        episode.legalStatus(),
                        episode.categoryOfNeed(),
                        episode.placementType(),
                        episode.placementProvider(),
                        episode.reasonCeased(),
                        episode.reasonForPlacementChange()))
                .noneMatch(code -> code.isRecorded());
        assertThat(episode.homePostcode()).isEmpty();
        assertThat(episode.placementPostcode()).isEmpty();
        assertThat(episode.urn()).isEmpty();
    }

    @Test
    void prints_neither_days_nor_postcode_nor_a_code_it_does_not_know() {
        assertThat(Episode.builder()
                        .start(START)
                        .placementType(PlacementType.of("SECRET"))
                        .homePostcode(Postcode.of("SW1A 1"))
                        .placementPostcode(Postcode.of("E1 6AN"))
                        .build()
                        .toString())
                .contains("placementType=(not recognised)")
                .doesNotContain("2020", "legalStatus", "SECRET", "SW1A", "E1 6");
    }

    @Test
    void is_ordered_by_start_and_then_end() {
        Episode ended = Episode.builder().start(START).end(END).build();
        Episode goesOn = Episode.builder().start(START).build();
        Episode later = Episode.builder().start(START.plusDays(1)).build();

        assertThat(List.of(later, goesOn, ended).stream().sorted(Episode.BY_START))
                .containsExactly(ended, goesOn, later);
    }
}
