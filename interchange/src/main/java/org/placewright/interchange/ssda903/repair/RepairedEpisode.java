package org.placewright.interchange.ssda903.repair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;

/**
 * An episode before and after repair. Personal, never printed.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>filed</td><td>{@link FiledEpisode}</td><td>yes</td><td></td><td>what the return says: before</td><td>the return</td></tr>
 * <tr><td>rules</td><td>{@link RepairRule}s</td><td>no</td><td>none</td><td>why it was changed, in the order in which it was; none if it was not</td><td>repair</td></tr>
 * <tr><td>end</td><td>date</td><td>no</td><td>goes on</td><td>the day it ended: after</td><td>DEC, or repair</td></tr>
 * <tr><td>reasonCeased</td><td>text</td><td>no</td><td>blank</td><td>why it ended: after; blank if marked</td><td>REC, or repair</td></tr>
 * <tr><td>reasonForPlacementChange</td><td>text</td><td>no</td><td>blank</td><td>why the placement changed: after; blank if marked</td><td>REASON_PLACE_CHANGE, or repair</td></tr>
 * <tr><td>marks</td><td>{@link RepairMark}s</td><td>no</td><td>none</td><td>what would be codes if anybody knew</td><td>repair</td></tr>
 * </table>
 *
 * <p>All else is as filed; repair moves no start. One that is {@linkplain #isLeftOut() left out} has only its first
 * rules' changes, if any.
 */
@Personal
@Value.Immutable
public abstract class RepairedEpisode implements WithRepairedEpisode {

    RepairedEpisode() {}

    /**
     * Returns what the return says.
     *
     * @return the episode before repair
     */
    public abstract FiledEpisode filed();

    /**
     * Returns why it was changed.
     *
     * @return the rules in the order in which they were applied; none if it was not changed
     */
    public abstract ImmutableList<RepairRule> rules();

    /**
     * Returns the day it ended.
     *
     * @return the date after repair; empty if the episode goes on
     */
    public abstract Optional<LocalDate> end();

    /**
     * Returns why it ended.
     *
     * @return REC after repair, unless blank or marked
     */
    public abstract Optional<String> reasonCeased();

    /**
     * Returns why the placement changed.
     *
     * @return REASON_PLACE_CHANGE after repair, unless blank or marked
     */
    public abstract Optional<String> reasonForPlacementChange();

    /**
     * Returns what would be codes if anybody knew.
     *
     * @return the marks
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<RepairMark> marks();

    /**
     * Tells whether the history goes without the episode.
     *
     * @return true if the last rule leaves it out
     */
    public final boolean isLeftOut() {
        return !rules().isEmpty() && rules().get(rules().size() - 1).leavesOut();
    }

    /**
     * Tells whether repair did anything to the episode.
     *
     * @return false if it is as filed
     */
    public final boolean isChanged() {
        return !rules().isEmpty();
    }

    /**
     * Returns what a file has under REC.
     *
     * @return the code, or the text of the mark in its place, unless blank
     */
    public final Optional<String> reasonCeasedAsWritten() {
        return marked(RepairMark.END_OF_CARE_NOT_EXPLAINED).or(this::reasonCeased);
    }

    /**
     * Returns what a file has under REASON_PLACE_CHANGE.
     *
     * @return the code, or the text of the mark in its place, unless blank
     */
    public final Optional<String> reasonForPlacementChangeAsWritten() {
        return marked(RepairMark.CHANGE_OF_PLACEMENT_NOT_EXPLAINED).or(this::reasonForPlacementChange);
    }

    private Optional<String> marked(RepairMark mark) {
        return marks().contains(mark) ? Optional.of(mark.text()) : Optional.empty();
    }

    @Value.Check
    void check() {
        if (rules().isEmpty() && !isAsFiled()) {
            throw new IllegalArgumentException(
                    "RepairedEpisode without rules must be as it was filed. Maybe add the rule that changed it?");
        }
        if (marks().contains(RepairMark.END_OF_CARE_NOT_EXPLAINED)
                && reasonCeased().isPresent()) {
            throw new IllegalArgumentException("RepairedEpisode reasonCeased must be blank where the end of care is "
                    + "marked as not explained. Maybe leave the mark out?");
        }
        if (marks().contains(RepairMark.CHANGE_OF_PLACEMENT_NOT_EXPLAINED)
                && reasonForPlacementChange().isPresent()) {
            throw new IllegalArgumentException("RepairedEpisode reasonForPlacementChange must be blank where the "
                    + "change is marked as not explained. Maybe leave the mark out?");
        }
    }

    private boolean isAsFiled() {
        return marks().isEmpty()
                && end().equals(filed().end())
                && reasonCeased().equals(filed().reasonCeased())
                && reasonForPlacementChange().equals(filed().reasonForPlacementChange());
    }

    /** Names the type only. */
    @Override
    public final String toString() {
        return "RepairedEpisode[...]";
    }

    /**
     * Returns an episode that repair had nothing to do with.
     *
     * @param filed what the return says
     * @return the same after as before
     */
    public static RepairedEpisode unchanged(FiledEpisode filed) {
        return builder()
                .filed(filed)
                .end(filed.end())
                .reasonCeased(filed.reasonCeased())
                .reasonForPlacementChange(filed.reasonForPlacementChange())
                .build();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RepairedEpisode}. What was filed must be set. */
    public static final class Builder extends ImmutableRepairedEpisode.Builder {
        Builder() {}
    }
}
