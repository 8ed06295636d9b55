package org.placewright.interchange.ssda903.repair;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.placewright.core.time.CollectionYear;

/**
 * Settles what several years' returns say differently about the episodes of one child.
 *
 * <p>An implementation holds no state and is safe to share between threads. What it returns depends on what was filed
 * and not on the order in which it is given; repairing what was repaired changes nothing.
 */
@FunctionalInterface
public interface EpisodeRepair {

    /**
     * Repairs the episodes of one child with one authority.
     *
     * @param filed what the returns say, in any order; an episode that several returns have may be there several times
     * @param latest the authority's latest return that has episodes: only what is open in it may still be going on
     * @return each of them before and after, in the order given
     */
    ImmutableList<RepairedEpisode> repair(List<FiledEpisode> filed, CollectionYear latest);

    /**
     * Returns the seven rules of the published tool and then ours for what overlaps are left; the package says which.
     *
     * <p>For each child O(n log n) in time and O(n) in memory. Guaranteed of the episodes that are not left out, in
     * order of their starts: none ends before it starts unless it was filed so, and none ends after the next starts. No
     * day is added outside the first start and the last end, where what a return leaves open ends on its 31 March. Not
     * guaranteed: that an episode of a child remains, as the published rules leave out both of two open ones that are
     * the same but for their starts; that gaps are closed which one return leaves, or which do not say X1.
     *
     * <p>Episodes are in order by start, then year of the return, then end (the start for what is left open), then all
     * other fields as text, where what repair itself writes is as blank: so an episode that was ended stays in its
     * place when it is read again.
     *
     * @return the repair
     */
    static EpisodeRepair standard() {
        return StandardRepair.INSTANCE;
    }

    /**
     * Returns the repair that leaves everything as it was filed.
     *
     * @return the repair
     */
    static EpisodeRepair none() {
        return (filed, latest) ->
                filed.stream().map(RepairedEpisode::unchanged).collect(ImmutableList.toImmutableList());
    }
}
