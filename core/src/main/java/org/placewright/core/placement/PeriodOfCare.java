package org.placewright.core.placement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.placewright.core.code.ExitKind;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.time.DateRange;

/**
 * A time during which a child was looked after without interruption, from entry to exit.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>placements</td><td>list of {@link Placement}</td><td></td><td>yes</td><td></td>
 *     <td>one or more, each beginning as the one before ends</td><td>episodes</td></tr>
 * </table>
 *
 * <p>How old the child was is asked of the history: {@link CareHistory#ageOn}.
 *
 * <p><b>Where a period begins.</b> With an episode that follows no other without a gap; with one whose reason is that
 * the child started to be looked after (S); and with one that begins on the day the episode before it ended for a
 * reason that ends care. In the latter two cases the child left care and came back on one day. A period ends where the
 * next one begins or there is a gap. Agreed series of short breaks (V3, V4) are no part of a period: a child under
 * nothing else is not counted as looked after.
 */
@Value.Immutable
public abstract class PeriodOfCare implements WithPeriodOfCare, Degradable<PeriodOfCare> {

    /**
     * The reasons for which care ends in a permanent family by order of a court, as {@link ExitKind#isPermanence} tells
     * them: adoption, special guardianship and child arrangements orders. Return home is not among them.
     */
    public static final ImmutableSortedSet<ReasonEpisodeCeased> PERMANENCE =
            ReasonEpisodeCeased.codes().codes().stream()
                    .filter(reason ->
                            reason.exit().filter(ExitKind::isPermanence).isPresent())
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));

    PeriodOfCare() {}

    /**
     * Returns where the child lived, one place after another.
     *
     * @return one placement or more, each beginning as the one before ends
     */
    public abstract ImmutableList<Placement> placements();

    /**
     * Returns the days of the period.
     *
     * @return from the day care began until the day it ended, that day not included; without an end while it goes on
     */
    public final DateRange days() {
        return new DateRange(start(), end());
    }

    /**
     * Returns the day care began.
     *
     * @return the first day
     */
    public final LocalDate start() {
        return placements().get(0).days().from();
    }

    /**
     * Returns the day care ended.
     *
     * @return the day after the last; empty while care goes on
     */
    public final Optional<LocalDate> end() {
        return lastPlacement().days().until();
    }

    private Placement lastPlacement() {
        return placements().reverse().get(0);
    }

    /**
     * Returns the episode that care began with, which says why: its category of need and its legal status.
     *
     * @return the first episode
     */
    public final Episode entry() {
        return placements().get(0).episodes().get(0);
    }

    /**
     * Returns the episode that care ended with.
     *
     * @return the last episode; empty while care goes on
     */
    public final Optional<Episode> exit() {
        return end().map(day -> lastPlacement().episodes().reverse().get(0));
    }

    /**
     * Returns why care ended.
     *
     * <p>The reason is kept as recorded; before repair it may be one that does not end care, such as X1.
     *
     * @return the reason the last episode ceased; not recorded while care goes on, or if that episode was recorded to
     *     end on another day
     */
    public final ReasonEpisodeCeased reasonForExit() {
        return exit().filter(episode -> episode.end().equals(end()))
                .map(Episode::reasonCeased)
                .orElseGet(ReasonEpisodeCeased.codes()::notRecorded);
    }

    /**
     * Returns how long it took until the child left care for a permanent family.
     *
     * @return days from entry to an exit for a reason in {@link #PERMANENCE}; empty if care goes on or ended otherwise
     */
    public final OptionalLong daysToPermanence() {
        return daysToExit(PERMANENCE);
    }

    /**
     * Returns how long it took until the child left care for one of some reasons; for permanence that counts a return
     * home, say, add E4A and E4B to {@link #PERMANENCE}.
     *
     * @param reasons the reasons that count
     * @return days from entry to exit; empty if care goes on or ended for another reason
     */
    public final OptionalLong daysToExit(ImmutableSortedSet<ReasonEpisodeCeased> reasons) {
        return reasons.contains(reasonForExit()) ? days().lengthInDays() : OptionalLong.empty();
    }

    /** Returns the period with each placement degraded. */
    @Override
    public final PeriodOfCare degrade(Degradation how) {
        return builder()
                .from(this)
                .placements(Lists.transform(placements(), placement -> placement.degrade(how)))
                .build();
    }

    @Value.Check
    void check() {
        if (placements().isEmpty()) {
            throw new IllegalArgumentException("PeriodOfCare must have a placement. Maybe take it from a CareHistory?");
        }
        for (int i = 1; i < placements().size(); i++) {
            if (!placements().get(i - 1).days().meets(placements().get(i).days())) {
                throw new IllegalArgumentException("PeriodOfCare placements must each begin as the one before ends. "
                        + "Maybe they belong to two periods of care, or are out of order?");
            }
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

    /** Builds a {@link PeriodOfCare}. At least one placement must be given. */
    public static final class Builder extends ImmutablePeriodOfCare.Builder {
        Builder() {}
    }
}
