package org.placewright.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.CollectionYear;

class EpisodeArbitrariesTest {

    @Property
    void episodes_are_well_formed(@ForAll Episode episode) {
        CollectionYear year = CollectionYear.containing(episode.start());

        assertThat(episode.reasonForNewEpisode().isValidIn(year)).isTrue();
        assertThat(episode.legalStatus().isValidIn(year)).isTrue();
        assertThat(episode.categoryOfNeed().isValidIn(year)).isTrue();
        assertThat(episode.placementType().isValidIn(year)).isTrue();
        assertThat(episode.reasonCeased().isRecorded()).isEqualTo(episode.end().isPresent());
        assertThat(episode.placementProvider().equals(PlacementProvider.PR0))
                .isEqualTo(episode.placementType().equals(PlacementType.P1));
    }

    @Property(tries = 3)
    void episodes_hold_what_is_awkward(@ForAll Random random) {
        assertThat(Draws.many(EpisodeArbitraries.episodes(), random))
                .anyMatch(episode -> episode.end().isEmpty())
                .anyMatch(
                        episode -> episode.end().filter(episode.start()::equals).isPresent())
                .anyMatch(episode ->
                        CollectionYear.containing(episode.start()).lastDay().equals(episode.start()))
                .anyMatch(episode -> episode.legalStatus().isShortBreaks())
                .anyMatch(episode -> episode.placementType().equals(PlacementType.P1))
                .anyMatch(episode -> episode.placementType().equals(PlacementType.K3))
                .anyMatch(episode -> episode.placementType().equals(PlacementType.H5));
    }

    @Property(tries = 3)
    void episodes_as_recorded_hold_codes_nobody_knows(@ForAll Random random) {
        assertThat(Draws.many(EpisodeArbitraries.episodesAsRecorded(), random))
                .anyMatch(episode -> !episode.legalStatus().isRecorded())
                .anyMatch(episode -> !episode.placementType().isRecognised()
                        && episode.placementType().isRecorded())
                .anyMatch(episode -> episode.placementType().isRecognised()
                        && !episode.placementType().isValidIn(CollectionYear.containing(episode.start())))
                .anyMatch(episode -> episode.homePostcode().isEmpty());
    }

    @Property(tries = 10)
    void episodes_shrink_to_a_day_or_less(@ForAll Random random) {
        Episode episode = Draws.smallest(
                EpisodeArbitraries.episodes(), random, drawn -> drawn.end().isPresent());

        assertThat(episode.start()).isEqualTo(TimeArbitraries.FIRST_DAY);
        assertThat(episode.end()).contains(episode.start());
    }
}
