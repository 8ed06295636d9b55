package org.placewright.core.placement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.child.Child;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;

/**
 * All the episodes one authority recorded for one child.
 *
 * <table>
 * <caption>Attributes</caption>
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
 * contradict one another; the queries say what they answer then.
 */
@Value.Immutable
public abstract class CareHistory implements WithCareHistory {

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
     * Returns the age of the child on a day.
     *
     * @param day the day asked about
     * @return the age in whole years; empty if who the child is, is not known, or the day is before birth
     */
    public final Optional<Integer> ageOn(LocalDate day) {
        return child().filter(child -> !day.isBefore(child.dateOfBirth())).map(child -> child.ageOn(day));
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
