package org.placewright.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodeRulesTest {

    @Test
    void only_x1_requires_an_episode_the_same_day() {
        assertThat(ReasonEpisodeCeased.codes().codes())
                .filteredOn(EpisodeRules::requiresNextEpisodeSameDay)
                .containsExactly(ReasonEpisodeCeased.X1);
        assertThat(EpisodeRules.requiresNextEpisodeSameDay(ReasonEpisodeCeased.of("")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // why an episode ceased, why the next began, whether they agree
        "X1, S, false",
        "X1, L, true",
        "X1, P, true",
        "X1, T, true",
        "X1, B, true",
        "X1, U, true",
        "E4A, S, true",
        "E4A, L, false",
        "E4A, P, false",
        "E8, S, true",
        "E8, U, false",
        "E99, P, true",
        "E99, S, true",
        "'', S, true",
        "X1, '', true",
        "E8, Q, true"
    })
    void care_starts_anew_after_it_ended_and_then_only(String ceased, String next, boolean agree) {
        assertThat(EpisodeRules.mayFollow(ReasonEpisodeCeased.of(ceased), ReasonForNewEpisode.of(next)))
                .isEqualTo(agree);
    }

    @ParameterizedTest
    @CsvSource({"S, false", "L, false", "P, true", "T, true", "B, true", "U, true", "Q, true", "'', true"})
    void a_placement_change_has_a_reason_where_the_next_episode_changes_it(String next, boolean may) {
        assertThat(EpisodeRules.mayGiveReasonForPlacementChange(ReasonForNewEpisode.of(next)))
                .isEqualTo(may);
    }

    @Test
    void police_protection_and_short_breaks_are_limited() {
        assertThat(LegalStatus.codes().codes())
                .filteredOn(status -> EpisodeRules.longestDuration(status).isPresent())
                .containsExactly(LegalStatus.L1, LegalStatus.V3, LegalStatus.V4);
        assertThat(EpisodeRules.longestDuration(LegalStatus.L1)).contains(Duration.ofDays(3));
        assertThat(EpisodeRules.longestDuration(LegalStatus.V3)).contains(Duration.ofDays(17));
        assertThat(EpisodeRules.longestDuration(LegalStatus.V4)).contains(Duration.ofDays(17));
    }

    @ParameterizedTest
    @CsvSource({
        "C2, false, true",
        "C2, true, false",
        "V2, false, true",
        "V3, false, false",
        "V4, false, false",
        "V4, true, false",
        "'', false, true"
    })
    void distance_is_not_computed_for_short_breaks_or_asylum_seekers(
            String status, boolean unaccompaniedAsylumSeeking, boolean computed) {
        assertThat(EpisodeRules.isDistanceComputed(LegalStatus.of(status), unaccompaniedAsylumSeeking))
                .isEqualTo(computed);
    }
}
