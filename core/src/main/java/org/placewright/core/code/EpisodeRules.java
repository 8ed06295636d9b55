package org.placewright.core.code;

import java.time.Duration;
import java.util.Optional;

/**
 * What may follow what in a child's episodes, and what a legal status implies for them.
 *
 * <p>Source: SSDA903 guide. The rules are asked of recognised codes; of others nothing is known, so nothing is refused.
 * For what may stand beside a placement type see {@link PlacementRules}.
 */
public final class EpisodeRules {

    /** 72 hours. */
    private static final Duration POLICE_PROTECTION = Duration.ofDays(3);

    private static final Duration SHORT_BREAK = Duration.ofDays(17);

    private EpisodeRules() {}

    /**
     * Tells whether the child's next episode must begin on the day this one ceased.
     *
     * @param ceased why an episode ceased
     * @return true for X1 only
     */
    public static boolean requiresNextEpisodeSameDay(ReasonEpisodeCeased ceased) {
        return ceased.equals(ReasonEpisodeCeased.X1);
    }

    /**
     * Tells whether the reason for an episode agrees with why the one before it ceased: after care ended it starts anew
     * (S), and after X1 something changed within care (L, P, T, B or U).
     *
     * @param ceased why an episode ceased
     * @param next why the child's next episode began
     * @return false for a pair that contradicts itself; true where either is not recognised
     */
    public static boolean mayFollow(ReasonEpisodeCeased ceased, ReasonForNewEpisode next) {
        return !ceased.isRecognised() || !next.isRecognised() || ceased.endsCare() == next.startsCare();
    }

    /**
     * Tells whether an episode may give a reason for a placement change, which it may when the next one begins with a
     * change of placement.
     *
     * @param next why the child's next episode began
     * @return false for S and L; true for P, T, B and U, and where the reason is not recognised
     */
    public static boolean mayGiveReasonForPlacementChange(ReasonForNewEpisode next) {
        return !next.isRecognised() || next.changesPlacement();
    }

    /**
     * Returns how long a child may be looked after under a legal status at a stretch.
     *
     * @param status a legal status
     * @return 72 hours for L1, police protection; 17 days for V3 and V4, short breaks; empty where no limit is stated
     */
    public static Optional<Duration> longestDuration(LegalStatus status) {
        return switch (status.group()) {
            case SHORT_BREAKS -> Optional.of(SHORT_BREAK);
            case PROTECTION -> Optional.of(POLICE_PROTECTION).filter(limit -> status.equals(LegalStatus.L1));
            default -> Optional.empty();
        };
    }

    /**
     * Tells whether the distance between home and placement is computed and published.
     *
     * @param status the legal status of the episode
     * @param unaccompaniedAsylumSeeking whether the child was an unaccompanied asylum-seeking child at the time
     * @return false for V3 and V4, and for an unaccompanied asylum-seeking child
     */
    public static boolean isDistanceComputed(LegalStatus status, boolean unaccompaniedAsylumSeeking) {
        return !status.isShortBreaks() && !unaccompaniedAsylumSeeking;
    }
}
