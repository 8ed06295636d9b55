package org.placewright.core.placement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.Urn;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.time.DateRange;

/**
 * A stretch of care under one legal status in one placement, as the SSDA903 return records it.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>start</td><td>date</td><td>yes</td><td></td><td>first day</td>
 *     <td>SSDA903 episodes, DECOM</td></tr>
 * <tr><td>end</td><td>date</td><td>no</td><td>goes on</td><td>day it ended, not before start</td>
 *     <td>SSDA903 episodes, DEC</td></tr>
 * <tr><td>reasonForNewEpisode</td><td>{@link ReasonForNewEpisode}</td><td>no</td><td>not recorded</td><td>why it began</td>
 *     <td>SSDA903 episodes, RNE</td></tr>
 * <tr><td>legalStatus</td><td>{@link LegalStatus}</td><td>no</td><td>not recorded</td><td>legal status</td>
 *     <td>SSDA903 episodes, LS</td></tr>
 * <tr><td>categoryOfNeed</td><td>{@link CategoryOfNeed}</td><td>no</td><td>not recorded</td><td>main need</td>
 *     <td>SSDA903 episodes, CIN</td></tr>
 * <tr><td>placementType</td><td>{@link PlacementType}</td><td>no</td><td>not recorded</td><td>type of placement</td>
 *     <td>SSDA903 episodes, PLACE</td></tr>
 * <tr><td>placementProvider</td><td>{@link PlacementProvider}</td><td>no</td><td>not recorded</td>
 *     <td>who provides it</td>
 *     <td>SSDA903 episodes, PLACE_PROVIDER</td></tr>
 * <tr><td>reasonCeased</td><td>{@link ReasonEpisodeCeased}</td><td>no</td><td>not recorded</td><td>why it ended</td>
 *     <td>SSDA903 episodes, REC</td></tr>
 * <tr><td>reasonForPlacementChange</td><td>{@link ReasonForPlacementChange}</td><td>no</td><td>not recorded</td>
 *     <td>why the placement changed</td>
 *     <td>SSDA903 episodes, REASON_PLACE_CHANGE</td></tr>
 * <tr><td>homePostcode</td><td>{@link Postcode}</td><td>no</td><td>not known</td><td>where the child's family lived when they came into care; personal</td>
 *     <td>SSDA903 episodes, HOME_POST</td></tr>
 * <tr><td>placementPostcode</td><td>{@link Postcode}</td><td>no</td><td>not known</td><td>where the placement is; personal</td>
 *     <td>SSDA903 episodes, PL_POST</td></tr>
 * <tr><td>urn</td><td>{@link Urn}</td><td>no</td><td>not known</td><td>registration of the provision</td>
 *     <td>SSDA903 episodes, URN</td></tr>
 * </table>
 *
 * <p>The episode covers the days from its start until its end, the day of its end not included: the child is elsewhere,
 * or under the next episode, on that day. Codes are kept as recorded, recognised or not. Days are not printed, because
 * those of a child looked after from birth give away the birth date; nor are legal status, need and registration.
 */
@Value.Immutable
public abstract class Episode implements WithEpisode, Degradable<Episode> {

    /** The order of a history: by start, and where starts are equal an episode that goes on last. */
    public static final Comparator<Episode> BY_START = Comparator.comparing(Episode::start)
            .thenComparing(episode -> episode.end().orElse(LocalDate.MAX));

    Episode() {}

    /**
     * Returns the first day.
     *
     * @return the date (DECOM)
     */
    @Personal
    @Value.Redacted
    public abstract LocalDate start();

    /**
     * Returns the day it ended.
     *
     * @return the date (DEC), not before the start; empty while the episode goes on
     */
    @Personal
    @Value.Redacted
    public abstract Optional<LocalDate> end();

    /**
     * Returns why it began.
     *
     * @return the code (RNE)
     */
    public abstract ReasonForNewEpisode reasonForNewEpisode();

    /**
     * Returns the legal status.
     *
     * @return the code (LS)
     */
    @Personal
    @Value.Redacted
    public abstract LegalStatus legalStatus();

    /**
     * Returns the primary need.
     *
     * @return the code (CIN)
     */
    @Personal
    @Value.Redacted
    public abstract CategoryOfNeed categoryOfNeed();

    /**
     * Returns the type of placement.
     *
     * @return the code (PLACE)
     */
    public abstract PlacementType placementType();

    /**
     * Returns who provides the placement.
     *
     * @return the code (PLACE_PROVIDER)
     */
    public abstract PlacementProvider placementProvider();

    /**
     * Returns why it ceased.
     *
     * @return the code (REC)
     */
    public abstract ReasonEpisodeCeased reasonCeased();

    /**
     * Returns why the placement changed.
     *
     * @return the code (REASON_PLACE_CHANGE)
     */
    public abstract ReasonForPlacementChange reasonForPlacementChange();

    /**
     * Returns where the child's family lived when they came into care.
     *
     * @return the postcode (HOME_POST), if known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Postcode> homePostcode();

    /**
     * Returns where the placement is.
     *
     * @return the postcode (PL_POST), if known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Postcode> placementPostcode();

    /**
     * Returns the registration of the provision.
     *
     * @return the unique reference number (URN), if known
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Urn> urn();

    /**
     * Returns the days the episode covers.
     *
     * @return from its start until its end, the day of its end not included
     */
    public final DateRange days() {
        return new DateRange(start(), end());
    }

    /**
     * Tells whether the child was under this episode on a day.
     *
     * @param day the day asked about
     * @return true if start &lt;= day and the episode had not ended by then
     */
    public final boolean isOpenOn(LocalDate day) {
        return days().contains(day);
    }

    /**
     * Returns the episode with less precise postcodes, without the registration, which may name a home that a sector
     * hides, and without the text of codes that are not recognised.
     */
    @Override
    public final Episode degrade(Degradation how) {
        return builder()
                .start(start())
                .end(end())
                .reasonForNewEpisode(ReasonForNewEpisode.codes().degraded(reasonForNewEpisode()))
                .legalStatus(LegalStatus.codes().degraded(legalStatus()))
                .categoryOfNeed(CategoryOfNeed.codes().degraded(categoryOfNeed()))
                .placementType(PlacementType.codes().degraded(placementType()))
                .placementProvider(PlacementProvider.codes().degraded(placementProvider()))
                .reasonCeased(ReasonEpisodeCeased.codes().degraded(reasonCeased()))
                .reasonForPlacementChange(ReasonForPlacementChange.codes().degraded(reasonForPlacementChange()))
                .homePostcode(homePostcode().map(how::degrade))
                .placementPostcode(placementPostcode().map(how::degrade))
                .build();
    }

    @Value.Check
    void check() {
        if (end().isPresent() && end().get().isBefore(start())) {
            throw new IllegalArgumentException(
                    "Episode ends before it starts. Maybe DECOM and DEC are swapped, or a year is mistyped?");
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Episode}. The start must be set. */
    public static final class Builder extends ImmutableEpisode.Builder {
        Builder() {
            // Set here, because defaults of attributes would take an object for each episode to be found, and there
            // are millions of episodes.
            reasonForNewEpisode(ReasonForNewEpisode.codes().notRecorded());
            legalStatus(LegalStatus.codes().notRecorded());
            categoryOfNeed(CategoryOfNeed.codes().notRecorded());
            placementType(PlacementType.codes().notRecorded());
            placementProvider(PlacementProvider.codes().notRecorded());
            reasonCeased(ReasonEpisodeCeased.codes().notRecorded());
            reasonForPlacementChange(ReasonForPlacementChange.codes().notRecorded());
        }
    }
}
