package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.placewright.core.child.Child;
import org.placewright.core.child.PupilNumber;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementRules;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.Urn;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;

/** What each kind of fault makes of a spot, and which spots suit it; {@link SyntheticFaultKind} says it in words. */
final class FaultRules {

    private static final int LEAST_DAYS_BEFORE_FALSE_END = 40;
    private static final int MOST_DAYS_OUT = 10;

    private static final ImmutableMap<PlacementType, PlacementType> MISTAKEN_TYPES = ImmutableMap.of(
            PlacementType.U1, PlacementType.U3,
            PlacementType.U3, PlacementType.U1,
            PlacementType.U4, PlacementType.U6,
            PlacementType.U6, PlacementType.U4);

    private FaultRules() {}

    /**
     * Returns what is submitted instead, without episodes if the child is left out; empty if the spot does not suit.
     */
    static Optional<CareHistory> spoilt(SyntheticFaultKind kind, FaultSpot spot, Draw draw) {
        return switch (kind) {
            case NO_HEADER -> Optional.of(spot.history().withChild(Optional.empty()));
            case SEX_DIFFERS_BETWEEN_RETURNS -> otherSex(spot).map(child -> with(spot, child));
            case BIRTH_DATE_DIFFERS_BETWEEN_RETURNS -> otherBirthDate(spot).map(child -> with(spot, child));
            case NO_PUPIL_NUMBER ->
                spot.history()
                        .child()
                        .filter(child -> !child.pupilNumber().equals(PupilNumber.NOT_RECORDED))
                        .map(child -> with(spot, child.withPupilNumber(PupilNumber.NOT_RECORDED)));
            case LEFT_OUT_OF_RETURN ->
                given(contradictsItselfIfLeftOut(spot), spot.history())
                        .map(history -> history.withEpisodes(ImmutableList.of()));
            case EPISODE_REPEATED -> repeated(spot, draw);
            case OVERLAPS_SUCCESSOR_SUBMITTED_LATER -> overlapping(spot, draw);
            default -> episode(kind, spot, draw).map(spot::with);
        };
    }

    /**
     * Returns the episode as submitted, for the kinds that spoil one episode and leave the rest of the return alone.
     */
    private static Optional<Episode> episode(SyntheticFaultKind kind, FaultSpot spot, Draw draw) {
        Episode episode = spot.episode();
        PlacementType type = episode.placementType();
        return switch (kind) {
            case END_CORRECTED_LATER -> endedTooEarly(spot, draw);
            case PLACEMENT_TYPE_CORRECTED_LATER ->
                given(goesOn(spot), episode)
                        .flatMap(open -> Optional.ofNullable(MISTAKEN_TYPES.get(type)))
                        .map(episode::withPlacementType);
            case CODE_NOT_VALID_IN_YEAR ->
                given(type.equals(PlacementType.K3), episode.withPlacementType(PlacementType.H5));
            case LEFT_OPEN_BEFORE_A_MOVE ->
                given(endsUnnoticed(spot) && spot.successor().isPresent() && spot.isInCareOnLastDay(), open(episode));
            case LEFT_OPEN_BEFORE_COMING_BACK ->
                given(endsUnnoticed(spot) && spot.endsCare() && spot.isInCareOnLastDay(), open(episode));
            case LEFT_OPEN_FOR_GOOD -> given(endsUnnoticed(spot) && leavesForGood(spot), open(episode));
            case GAP_BEFORE_SUCCESSOR -> endedBeforeSuccessor(spot, draw);
            case X1_WITHOUT_SUCCESSOR -> given(leavesForGood(spot), episode.withReasonCeased(ReasonEpisodeCeased.X1));
            case NO_REASON_CEASED ->
                given(
                        episode.reasonCeased().isRecorded(),
                        episode.withReasonCeased(ReasonEpisodeCeased.codes().notRecorded()));
            case START_DIFFERS_BETWEEN_RETURNS -> startedADayLater(spot);
            case CARE_STARTS_IN_TEMPORARY_PLACEMENT ->
                given(
                        spot.isFirst()
                                && episode.reasonForNewEpisode().startsCare()
                                && spot.successor().isPresent()
                                && spot.yearsLater(-1).isEmpty(),
                        temporary(episode));
            case CARE_ENDS_IN_TEMPORARY_PLACEMENT -> given(leavesForGood(spot), temporary(episode));
            case PROVIDER_NOT_WITH_PLACEMENT ->
                given(
                        episode.placementProvider().isRecorded(),
                        episode.withPlacementProvider(
                                type.equals(PlacementType.P1) ? PlacementProvider.PR1 : PlacementProvider.PR0));
            case NO_PROVIDER ->
                given(
                        episode.placementProvider().isRecorded()
                                && !PlacementRules.providersOf(type).isEmpty(),
                        episode.withPlacementProvider(PlacementProvider.codes().notRecorded()));
            case NO_URN ->
                given(
                        episode.urn().isPresent() && PlacementRules.requiresUrn(type),
                        episode.withUrn(Optional.<Urn>empty()));
            case NO_PLACEMENT_POSTCODE ->
                given(
                        isAwayFromHome(episode) && episode.placementPostcode().isPresent(),
                        episode.withPlacementPostcode(Optional.<Postcode>empty()));
            case PLACED_AT_THE_HOME_POSTCODE ->
                given(
                        isAwayFromHome(episode)
                                && episode.homePostcode().isPresent()
                                && !episode.homePostcode().equals(episode.placementPostcode()),
                        episode.withPlacementPostcode(episode.homePostcode()));
            default -> throw new IllegalStateException(kind + " is not of one episode alone");
        };
    }

    private static <T> Optional<T> given(boolean suits, T spoilt) {
        return suits ? Optional.of(spoilt) : Optional.empty();
    }

    private static CareHistory with(FaultSpot spot, Child child) {
        return spot.history().withChild(child);
    }

    private static Optional<Child> otherSex(FaultSpot spot) {
        return spot.history()
                .child()
                .filter(child -> spot.isInAnotherReturn() && child.sex() != Sex.NOT_KNOWN)
                .map(child -> child.withSex(child.sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE));
    }

    /** Swaps day and month, where that makes the child older: nothing recorded is then before birth. */
    private static Optional<Child> otherBirthDate(FaultSpot spot) {
        return spot.history()
                .child()
                .filter(child -> spot.isInAnotherReturn()
                        && child.dateOfBirth().getDayOfMonth()
                                < child.dateOfBirth().getMonthValue())
                .map(child -> child.withDateOfBirth(LocalDate.of(
                        child.dateOfBirth().getYear(),
                        child.dateOfBirth().getDayOfMonth(),
                        child.dateOfBirth().getMonthValue())));
    }

    /** Tells whether the last episode is open at the end of the year and the next return has it too. */
    private static boolean goesOn(FaultSpot spot) {
        return spot.isLast()
                && spot.episode().end().isEmpty()
                && spot.yearsLater(1).isPresent();
    }

    private static boolean endsUnnoticed(FaultSpot spot) {
        return spot.episode().end().isPresent() && !spot.isOfLastReturn();
    }

    private static boolean leavesForGood(FaultSpot spot) {
        return spot.endsCare() && spot.later().findAny().isEmpty();
    }

    private static boolean isAwayFromHome(Episode episode) {
        return !PlacementRules.mayShareHomePostcode(episode.placementType());
    }

    private static Episode open(Episode episode) {
        return episode.withEnd(Optional.empty())
                .withReasonCeased(ReasonEpisodeCeased.codes().notRecorded())
                .withReasonForPlacementChange(ReasonForPlacementChange.codes().notRecorded());
    }

    /** A temporary placement has neither provider nor number, so that nothing else is wrong. */
    private static Episode temporary(Episode episode) {
        return episode.withPlacementType(PlacementType.T2)
                .withPlacementProvider(PlacementProvider.codes().notRecorded())
                .withUrn(Optional.<Urn>empty());
    }

    private static Optional<Episode> endedTooEarly(FaultSpot spot, Draw draw) {
        return given(goesOn(spot) && spot.days() > LEAST_DAYS_BEFORE_FALSE_END, spot.episode())
                .map(episode -> episode.withEnd(spot.year().lastDay().minusDays(draw.between(1, 30)))
                        .withReasonCeased(ReasonEpisodeCeased.E4A));
    }

    /** Tells whether the return before left an episode open that ended by X1 in this return, and the next goes on. */
    private static boolean contradictsItselfIfLeftOut(FaultSpot spot) {
        return spot.successor().isPresent()
                && spot.yearsLater(-1).filter(before -> before.end().isEmpty()).isPresent()
                && spot.isInCareOnLastDay()
                && !spot.isOfLastReturn();
    }

    private static Optional<CareHistory> repeated(FaultSpot spot, Draw draw) {
        boolean suits = spot.isLast() && spot.episode().end().isEmpty() && spot.days() > 0 && spot.isInCareOnLastDay();
        return given(suits, spot).map(last -> {
            int days = draw.between(1, Math.min(MOST_DAYS_OUT, last.days()));
            Episode again = last.episode().withStart(last.episode().start().plusDays(days));
            return last.history()
                    .withEpisodes(ImmutableList.<Episode>builder()
                            .addAll(last.history().episodes())
                            .add(again)
                            .build());
        });
    }

    private static Optional<CareHistory> overlapping(FaultSpot spot, Draw draw) {
        return spot.successor()
                .filter(next -> next.end().isEmpty()
                        && next.start().isBefore(spot.year().lastDay())
                        && !spot.isOfLastReturn())
                .map(next -> {
                    long room =
                            ChronoUnit.DAYS.between(next.start(), spot.year().lastDay());
                    int days = draw.between(1, (int) Math.min(MOST_DAYS_OUT, room));
                    CareHistory spoilt =
                            spot.with(spot.episode().withEnd(next.start().plusDays(days)));
                    return spoilt.withEpisodes(
                            Lists.newArrayList(spoilt.episodes()).subList(0, spot.index() + 1));
                });
    }

    private static Optional<Episode> endedBeforeSuccessor(FaultSpot spot, Draw draw) {
        return spot.successor().map(Episode::start).flatMap(end -> {
            long inYear = ChronoUnit.DAYS.between(spot.year().firstDay(), end);
            int most = (int) Math.min(Math.min(MOST_DAYS_OUT, spot.days() - 1), inYear);
            return most < 1
                    ? Optional.empty()
                    : Optional.of(spot.episode().withEnd(end.minusDays(draw.between(1, most))));
        });
    }

    /** The return before has the true start; the child is in care on the last day, so that no count changes. */
    private static Optional<Episode> startedADayLater(FaultSpot spot) {
        boolean suits = spot.yearsLater(-1).isPresent() && spot.days() > 1 && spot.isInCareOnLastDay();
        return given(suits, spot.episode())
                .map(episode -> episode.withStart(episode.start().plusDays(1)));
    }
}
