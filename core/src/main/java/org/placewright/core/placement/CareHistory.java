package org.placewright.core.placement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.child.Child;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.time.DateRange;

/**
 * All the episodes one authority recorded for one child.
 *
 * <table>
 * <caption>Attributes; source: the SSDA903 returns of one authority</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>childId</td><td>{@link ChildId}</td><td>yes</td><td></td><td>whose history it is</td></tr>
 * <tr><td>responsibleAuthority</td><td>{@link AuthorityId}</td><td>no</td><td>not known</td>
 *     <td>who looks after the child</td></tr>
 * <tr><td>child</td><td>{@link Child}</td><td>no</td><td>not known</td>
 *     <td>who the child is; absent where the return has episodes and no header for them</td></tr>
 * <tr><td>episodes</td><td>{@link Episode}s</td><td>no</td><td>none</td>
 *     <td>in the order of their starts, whatever order they were given in</td></tr>
 * </table>
 *
 * <p>Starts are different from one another. Before repair, episodes may overlap or leave gaps, because returns
 * contradict one another; {@link #isSequential} tells.
 *
 * <p><b>How it is read.</b> Every query goes by the one episode that counts on each day, {@link #episodeOn}, so that
 * all agree with one another, before repair as after it. A child under short breaks only (legal status V3 or V4) is not
 * counted as looked after. An episode that ends on the day it starts has no days, so nothing but {@link #episodes}
 * knows of it, nor of the reason it gives for the end of care.
 */
@Value.Immutable
public abstract class CareHistory implements WithCareHistory, Degradable<CareHistory> {

    CareHistory() {}

    /**
     * Returns whose history it is.
     *
     * @return the identifier of the child
     */
    public abstract ChildId childId();

    /**
     * Returns who looks after the child.
     *
     * @return the authority, if known
     */
    public abstract Optional<AuthorityId> responsibleAuthority();

    /**
     * Returns who the child is.
     *
     * @return the child, if the return has a header for them
     */
    public abstract Optional<Child> child();

    /**
     * Returns the episodes.
     *
     * @return the episodes, by start
     */
    public abstract ImmutableList<Episode> episodes();

    /**
     * Returns the episode a child is under on a day.
     *
     * <p>Where returns contradict one another and several episodes are open, it is the one that started last among
     * those that are not short breaks, or among the short breaks if there are only those.
     *
     * @param day the day asked about
     * @return the episode; empty if the child was not looked after that day
     */
    public final Optional<Episode> episodeOn(LocalDate day) {
        Optional<Episode> shortBreak = Optional.empty();
        for (Episode episode : episodes().reverse()) {
            if (episode.isOpenOn(day)) {
                if (!episode.legalStatus().isShortBreaks()) {
                    return Optional.of(episode);
                }
                if (shortBreak.isEmpty()) {
                    shortBreak = Optional.of(episode);
                }
            }
        }
        return shortBreak;
    }

    /**
     * Returns the placement of a child on a day. A child who is temporarily elsewhere is still in the placement that
     * this interrupts.
     *
     * @param day the day asked about
     * @return the placement; empty if the child was not looked after that day, or under short breaks only
     */
    public final Optional<Placement> placementOn(LocalDate day) {
        return placements().stream()
                .filter(placement -> placement.days().contains(day))
                .findFirst();
    }

    /**
     * Returns the period of care that a day is in.
     *
     * @param day the day asked about
     * @return the period; empty if the child was not looked after that day, or under short breaks only
     */
    public final Optional<PeriodOfCare> periodOfCareOn(LocalDate day) {
        return periodsOfCare().stream()
                .filter(period -> period.days().contains(day))
                .findFirst();
    }

    /**
     * Returns the legal status of a child on a day.
     *
     * @param day the day asked about
     * @return the status of the episode that counts, short breaks included; empty if there was no episode that day
     */
    public final Optional<LegalStatus> legalStatusOn(LocalDate day) {
        return episodeOn(day).map(Episode::legalStatus);
    }

    /**
     * Tells whether a child was looked after on a day.
     *
     * @param day the day asked about
     * @return false if there was no episode that day, or short breaks only
     */
    public final boolean isLookedAfterOn(LocalDate day) {
        return legalStatusOn(day).filter(status -> !status.isShortBreaks()).isPresent();
    }

    /**
     * Returns the age of the child on a day.
     *
     * @param day the day asked about
     * @return the age in whole years; empty if who the child is, is not known, or the day is before birth
     */
    public final Optional<Integer> ageOn(LocalDate day) {
        return child().filter(child -> !day.isBefore(child.dateOfBirth())).map(child -> child.ageOn(day));
    }

    /**
     * Tells whether the episodes follow one another without overlap, as they do after repair. Gaps are no fault: a
     * child may leave care and come back.
     *
     * @return true if each episode but the last ended by the day the next one started
     */
    public final boolean isSequential() {
        for (int i = 1; i < episodes().size(); i++) {
            LocalDate next = episodes().get(i).start();
            if (episodes().get(i - 1).end().filter(end -> !end.isAfter(next)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the times during which the child was looked after without interruption. O(episodes).
     *
     * @return the periods, in order of time; they share no day
     */
    public final ImmutableList<PeriodOfCare> periodsOfCare() {
        return PeriodsInProgress.of(episodes().stream()
                .filter(episode -> !episode.legalStatus().isShortBreaks())
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Returns the times during which some episode was open without interruption, agreed short breaks counted as if they
     * were being looked after, by the rules of {@link PeriodOfCare} otherwise. A short break counts on days on which
     * nothing else does, as in {@link #episodeOn}. O(episodes).
     *
     * @return the periods, in order of time; they share no day; those of {@link #periodsOfCare} for a child who never
     *     had short breaks
     */
    public final ImmutableList<PeriodOfCare> periodsOfCareWithShortBreaks() {
        return PeriodsInProgress.of(episodes());
    }

    /**
     * Returns the placements of the child, one after another; {@link Placement} says what makes a move. O(episodes).
     *
     * @return the placements of all periods of care, in order of time; they share no day
     */
    public final ImmutableList<Placement> placements() {
        return periodsOfCare().stream()
                .flatMap(period -> period.placements().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns how long the child had been looked after by a day, in all periods of care together. For the present
     * period alone, ask the {@linkplain #periodOfCareOn period} for its {@linkplain DateRange#daysBefore days before}
     * that day.
     *
     * @param day the day asked about
     * @return days in care before that day, the day itself not included
     */
    public final long daysInCareBefore(LocalDate day) {
        return periodsOfCare().stream()
                .mapToLong(period -> period.days().daysBefore(day))
                .sum();
    }

    /**
     * Returns what happened within a range of days.
     *
     * @param range the days asked about; they have an end
     * @return entries, moves, exits and days in care
     * @throws IllegalArgumentException if the range goes on without end
     */
    public final CareInRange in(DateRange range) {
        return new CareInRange(this, range);
    }

    /**
     * Returns the history with the identifier replaced and the child and every episode degraded. The days of episodes
     * are kept, so those of a child looked after from birth give away the birth date. Where histories of several
     * authorities are shared together, degrade each by {@link Degradation#forAuthority}.
     */
    @Override
    public final CareHistory degrade(Degradation how) {
        return builder()
                .from(this)
                .childId(how.degrade(childId()))
                .child(child().map(child -> child.degrade(how)))
                .episodes(Lists.transform(episodes(), episode -> episode.degrade(how)))
                .build();
    }

    @Value.Check
    CareHistory check() {
        child().ifPresent(child -> {
            if (!child.id().equals(childId())) {
                throw new IllegalArgumentException("CareHistory child must be the child that childId names");
            }
        });
        for (int i = 1; i < episodes().size(); i++) {
            int order =
                    episodes().get(i - 1).start().compareTo(episodes().get(i).start());
            if (order > 0) {
                return withEpisodes(ImmutableList.sortedCopyOf(Episode.BY_START, episodes()));
            }
            if (order == 0) {
                throw new IllegalArgumentException("CareHistory must not hold two episodes that start on the same day. "
                        + "Maybe choose the one from the later return?");
            }
        }
        return this;
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CareHistory}. The identifier of the child must be set. */
    public static final class Builder extends ImmutableCareHistory.Builder {
        Builder() {}
    }
}
