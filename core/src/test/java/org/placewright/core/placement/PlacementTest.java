package org.placewright.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placewright.core.code.ReasonForNewEpisode.B;
import static org.placewright.core.code.ReasonForNewEpisode.L;
import static org.placewright.core.code.ReasonForNewEpisode.P;
import static org.placewright.core.code.ReasonForNewEpisode.S;
import static org.placewright.core.code.ReasonForNewEpisode.T;
import static org.placewright.core.code.ReasonForNewEpisode.U;
import static org.placewright.core.placement.Episodes.day;
import static org.placewright.core.placement.Episodes.episode;
import static org.placewright.core.placement.Episodes.history;
import static org.placewright.core.placement.Episodes.hospital;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.Urn;
import org.placewright.core.time.DateRange;

class PlacementTest {

    private static final Episode FIRST =
            episode(0, 10, S).withPlacementPostcode(Postcode.of("SW1A 1")).withUrn(Urn.of("1234567"));
    private static final ReasonForNewEpisode UNKNOWN = ReasonForNewEpisode.of("Q");
    private static final ReasonForNewEpisode BLANK = ReasonForNewEpisode.codes().notRecorded();

    private static Episode sameHome(int from, int until, ReasonForNewEpisode reason) {
        return FIRST.withEnd(day(until)).withStart(day(from)).withReasonForNewEpisode(reason);
    }

    private static ImmutableList<Placement> placements(Episode... episodes) {
        return history(episodes).placements();
    }

    static Stream<ReasonForNewEpisode> movesWithCarer() {
        return Stream.of(P, B);
    }

    static Stream<ReasonForNewEpisode> noMoves() {
        return Stream.of(L, T, U);
    }

    @ParameterizedTest
    @MethodSource("movesWithCarer")
    void changes_with_the_carer_whatever_else_stays_the_same(ReasonForNewEpisode reason) {
        Episode next = sameHome(10, 20, reason);

        assertThat(placements(FIRST, next))
                .containsExactly(
                        new Placement(DateRange.of(day(0), day(10)), ImmutableList.of(FIRST)),
                        new Placement(DateRange.of(day(10), day(20)), ImmutableList.of(next)));
    }

    @ParameterizedTest
    @MethodSource("noMoves")
    void goes_on_with_the_carer_whatever_else_changes(ReasonForNewEpisode reason) {
        Episode next = sameHome(10, 20, reason)
                .withPlacementType(PlacementType.U4)
                .withPlacementProvider(PlacementProvider.PR1)
                .withPlacementPostcode(Postcode.of("E1 6"))
                .withUrn(Urn.of("SC123456"));
        Placement placement = new Placement(DateRange.of(day(0), day(20)), ImmutableList.of(FIRST, next));

        assertThat(placements(FIRST, next)).containsExactly(placement);
        assertThat(placement.placementTypes()).containsExactly(PlacementType.U6, PlacementType.U4);
        assertThat(placement.placementProviders()).containsExactly(PlacementProvider.PR4, PlacementProvider.PR1);
        assertThat(placement.placementPostcodes()).containsExactly(Postcode.of("SW1A 1"), Postcode.of("E1 6"));
        assertThat(placement.urns()).containsExactly(Urn.of("1234567"), Urn.of("SC123456"));
    }

    static Stream<Episode> elsewhere() {
        Episode next = sameHome(10, 20, BLANK);
        return Stream.of(
                next.withPlacementType(PlacementType.K2),
                next.withPlacementType(PlacementType.of("Q9")),
                next.withPlacementProvider(PlacementProvider.PR1),
                next.withPlacementPostcode(Postcode.of("E1 6")),
                next.withUrn(Urn.of("SC123456")));
    }

    static Stream<Episode> notElsewhere() {
        Episode next = sameHome(10, 20, BLANK);
        return Stream.of(
                next,
                next.withPlacementType(PlacementType.codes().notRecorded()),
                next.withPlacementProvider(PlacementProvider.codes().notRecorded()),
                next.withPlacementPostcode(Optional.empty()),
                next.withUrn(Optional.empty()),
                next.withHomePostcode(Postcode.of("E1 6")));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void changes_with_the_place_where_no_reason_is_known(Episode next) {
        assertThat(placements(FIRST, next)).hasSize(2);
        assertThat(placements(FIRST, next.withReasonForNewEpisode(UNKNOWN))).hasSize(2);
        assertThat(placements(FIRST, next.withReasonForNewEpisode(L))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("notElsewhere")
    void goes_on_where_neither_a_reason_nor_another_place_is_known(Episode next) {
        assertThat(placements(FIRST, next)).hasSize(1);
        assertThat(placements(FIRST, next.withReasonForNewEpisode(UNKNOWN))).hasSize(1);
    }

    @Test
    void includes_the_temporary_moves_that_interrupt_it() {
        Episode stay = hospital(10, 20);
        Episode holiday = hospital(20, 25).withPlacementType(PlacementType.T2);
        Episode back = sameHome(25, 30, P);
        Placement placement =
                new Placement(DateRange.of(day(0), day(30)), ImmutableList.of(FIRST, stay, holiday, back));

        assertThat(placements(FIRST, stay, holiday, back)).containsExactly(placement);
        assertThat(placement.interruptions()).containsExactly(stay, holiday);
        assertThat(placement.settledEpisodes()).containsExactly(FIRST, back);
        assertThat(placement.placementTypes()).containsExactly(PlacementType.U6);
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void ends_with_a_temporary_move_after_which_the_child_is_elsewhere(Episode elsewhere) {
        Episode next = elsewhere.withEnd(day(40)).withStart(day(20)).withReasonForNewEpisode(T);

        assertThat(placements(FIRST, hospital(10, 20), next))
                .extracting(Placement::days)
                .containsExactly(DateRange.of(day(0), day(20)), DateRange.of(day(20), day(40)));
    }

    static Stream<Arguments> recoded() {
        return Stream.of(
                Arguments.of(PlacementType.H5, PlacementType.K3, 2024),
                Arguments.of(PlacementType.P2, PlacementType.K3, 2024),
                Arguments.of(PlacementType.Z1, PlacementType.Z11, 2025),
                Arguments.of(PlacementType.Z1, PlacementType.Z12, 2025),
                Arguments.of(PlacementType.Z1, PlacementType.Z13, 2025),
                Arguments.of(PlacementType.Z1, PlacementType.Z14, 2025));
    }

    /** In hospital over the last day of a collection year, after which codes changed. */
    private static ImmutableList<Placement> overTheTurn(int year, PlacementType before, Episode after) {
        LocalDate left = LocalDate.of(year, 3, 25);
        LocalDate back = LocalDate.of(year, 4, 8);
        return placements(
                sameHome(0, 10, S).withPlacementType(before).withEnd(left),
                hospital(0, 10).withEnd(back).withStart(left),
                after.withEnd(Optional.empty()).withStart(back));
    }

    @ParameterizedTest
    @MethodSource("recoded")
    void goes_on_after_a_temporary_move_where_only_the_code_changed_with_the_year(
            PlacementType before, PlacementType after, int year) {
        Episode back = sameHome(10, 20, P).withPlacementType(after);

        assertThat(overTheTurn(year, before, back)).hasSize(1);
        assertThat(overTheTurn(year, before, back.withPlacementPostcode(Postcode.of("E1 6"))))
                .hasSize(2);
        assertThat(overTheTurn(year, before, back.withPlacementType(PlacementType.K2)))
                .hasSize(2);
        assertThat(overTheTurn(year, PlacementType.U6, back)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("recoded")
    void goes_on_where_no_reason_is_known_and_only_the_code_changed_with_the_year(
            PlacementType before, PlacementType after, int year) {
        LocalDate turn = LocalDate.of(year, 4, 1);
        Episode old = sameHome(0, 10, S).withPlacementType(before).withEnd(turn);
        Episode next = old.withEnd(turn.plusDays(9)).withStart(turn).withPlacementType(after);

        assertThat(placements(old, next.withReasonForNewEpisode(BLANK))).hasSize(1);
        assertThat(placements(old, next.withReasonForNewEpisode(P))).hasSize(2);
    }

    @Test
    void is_told_by_its_last_settled_episode_after_a_temporary_move() {
        Episode longTerm = sameHome(10, 20, T).withPlacementType(PlacementType.U4);

        assertThat(placements(
                        FIRST,
                        longTerm,
                        hospital(20, 25),
                        longTerm.withEnd(day(30)).withStart(day(25))))
                .hasSize(1);
        assertThat(placements(FIRST, longTerm, hospital(20, 25), sameHome(25, 30, T)))
                .hasSize(2);
    }

    @Test
    void may_be_temporary_throughout_if_care_wrongly_starts_so() {
        Episode stay = hospital(0, 10).withReasonForNewEpisode(S);
        Episode another = hospital(10, 12);
        Episode home = sameHome(12, 20, T);
        Placement temporary = new Placement(DateRange.of(day(0), day(12)), ImmutableList.of(stay, another));

        assertThat(placements(stay, another, home))
                .containsExactly(temporary, new Placement(DateRange.of(day(12), day(20)), ImmutableList.of(home)));
        assertThat(temporary.settledEpisodes()).containsExactly(stay, another);
        assertThat(temporary.interruptions()).isEmpty();
        assertThat(temporary.placementTypes()).containsExactly(PlacementType.T1);
    }

    @Test
    void is_not_left_again_for_the_reason_of_an_episode_that_is_only_resumed() {
        Episode around = sameHome(0, 30, P);
        Episode within = sameHome(10, 20, L);

        assertThat(placements(around, within))
                .containsExactly(
                        new Placement(DateRange.of(day(0), day(30)), ImmutableList.of(around, within, around)));
    }

    @Test
    void knows_only_what_is_recorded() {
        Episode bare = Episode.builder().start(day(0)).build();
        Placement placement = new Placement(bare.days(), ImmutableList.of(bare));

        assertThat(placement.placementTypes()).isEmpty();
        assertThat(placement.placementProviders()).isEmpty();
        assertThat(placement.placementPostcodes()).isEmpty();
        assertThat(placement.urns()).isEmpty();
        assertThat(placement.days().lengthInDays()).isEmpty();
    }

    @Test
    void has_days() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Placement(DateRange.of(day(0), day(0)), ImmutableList.of(FIRST)))
                .withMessageContaining("Placement days must not be empty")
                .withMessageContaining("Maybe");
        assertThat(new Placement(DateRange.of(day(0), day(1)), ImmutableList.of(FIRST)).days())
                .isEqualTo(DateRange.of(day(0), day(1)));
    }

    @Test
    void begins_and_ends_with_the_episodes_that_are_open_then() {
        Episode first = sameHome(0, 10, S);
        Episode second = sameHome(10, 20, L);
        DateRange days = DateRange.of(day(0), day(20));

        assertThat(new Placement(days, ImmutableList.of(first, second)).episodes())
                .hasSize(2);
        for (ImmutableList<Episode> wrong :
                ImmutableList.of(ImmutableList.of(second, first), ImmutableList.of(first), ImmutableList.of(second))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Placement(days, wrong))
                    .withMessageContaining("Placement episodes must begin with one that is open on the first day")
                    .withMessageContaining("Maybe they are out of order?");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Placement(DateRange.startingOn(day(0)), ImmutableList.of(first)))
                .withMessageContaining("Placement episodes must begin");
    }

    @Test
    void has_an_episode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Placement(DateRange.of(day(0), day(10)), ImmutableList.of()))
                .withMessageContaining("Placement must have an episode")
                .withMessageContaining("Maybe");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 15})
    void has_only_episodes_with_a_day_in_it(int from) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Placement(DateRange.of(day(0), day(10)), ImmutableList.of(FIRST, sameHome(from, 20, L))))
                .withMessageContaining("Placement episodes must each have a day in the placement")
                .withMessageContaining("Maybe")
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("2020"));
        assertThat(new Placement(DateRange.of(day(0), day(10)), ImmutableList.of(FIRST, sameHome(9, 20, L))))
                .isNotNull();
    }

    @Test
    void prints_neither_postcode_nor_days() {
        assertThat(placements(FIRST.withPlacementPostcode(Postcode.of("SW1A 1AA")))
                        .toString())
                .contains("episodes=1")
                .doesNotContain("2020", "SW1A");
    }
}
