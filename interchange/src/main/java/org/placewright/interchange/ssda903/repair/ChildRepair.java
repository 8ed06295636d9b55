package org.placewright.interchange.ssda903.repair;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.placewright.core.Personal;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;

/**
 * What repair changed of one child's episodes. Personal, never printed.
 *
 * <table>
 * <caption>Attributes; source: the repair of loaded returns</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>meaning</th></tr>
 * <tr><td>authority</td><td>{@link AuthorityId}</td><td>no</td><td>whose returns they are; not stated if absent</td></tr>
 * <tr><td>child</td><td>{@link ChildId}</td><td>yes</td><td>whose episodes they are</td></tr>
 * <tr><td>changed</td><td>{@link RepairedEpisode}s</td><td>yes</td><td>before and after, by start; one at least</td></tr>
 * </table>
 *
 * @param authority whose returns they are, if stated
 * @param child whose episodes they are
 * @param changed the episodes that were changed or left out
 */
@Personal
public record ChildRepair(Optional<AuthorityId> authority, ChildId child, ImmutableList<RepairedEpisode> changed) {

    /**
     * Checks that something was changed.
     *
     * @param authority whose returns they are, if stated
     * @param child whose episodes they are
     * @param changed the episodes that were changed or left out
     * @throws IllegalArgumentException if no episode was changed, or one of those given was not
     */
    public ChildRepair {
        if (changed.isEmpty() || !changed.stream().allMatch(RepairedEpisode::isChanged)) {
            throw new IllegalArgumentException("ChildRepair changed must hold changed episodes and no other. Maybe "
                    + "leave out those without rules, and the child if no episode is left?");
        }
    }

    /** Names the type only. */
    @Override
    public String toString() {
        return "ChildRepair[...]";
    }
}
