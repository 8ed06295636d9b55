package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.placewright.sufficiency.reach.AddedHome;
import org.placewright.sufficiency.reach.OneMoreHome;
import org.placewright.sufficiency.reach.PlacesTaken;
import org.placewright.sufficiency.reach.ReachableHomes;

/**
 * Where one more home would help most.
 *
 * <p>Sites are ranked by how many more children could be placed within reach with the home there ({@link OneMoreHome},
 * exact), then by the distance it would save, then by label. The distance saved is the sum, over the children for whom
 * it is largest and no more than the home has places, of how much nearer to where they come from they would live there
 * than they do: only those whom the home takes, of whom both places are known and the return computes a distance. All
 * distances are rounded to the metre.
 *
 * <p>Both are what the home could do at best, not a prediction, and they are not for the same children: the first is
 * about those without a place within reach, the second about where those looked at live today. Who would move into a
 * place that somebody leaves is counted in the first and not in the second. The answers for several homes do not add
 * up.
 *
 * <p>Guaranteed: neither number falls when the home has more places. O(children log children + sites * (child sites +
 * children)), most children never looked at. Immutable and safe to share between threads.
 */
public final class NewHomeSites {

    private final ReachableHomes reachable;
    private final OneMoreHome more;

    private NewHomeSites(ReachableHomes reachable, OneMoreHome more) {
        this.reachable = reachable;
        this.more = more;
    }

    /**
     * Prepares to ask where a home would help.
     *
     * @param reachable the children who need places, and the homes within their reach
     * @param taken how they are placed; any placement gives the same answers
     * @return what can be asked
     * @throws IllegalArgumentException if the placement is of another problem
     */
    public static NewHomeSites of(ReachableHomes reachable, PlacesTaken taken) {
        if (taken.problem() != reachable.problem()) {
            throw new IllegalArgumentException("NewHomeSites needs a placement of the problem of its homes but has "
                    + taken.problem() + " and " + reachable.problem() + ". Maybe place the children again?");
        }
        return new NewHomeSites(reachable, OneMoreHome.of(taken));
    }

    /**
     * Ranks sites by how much a home would help there.
     *
     * @param home the home
     * @param sites where it might be opened
     * @return what it would do at each, the best first
     */
    public ImmutableList<SiteBenefit> rank(NewHome home, ImmutableList<CandidateSite> sites) {
        ImmutableIntArray types = types(home);
        ImmutableIntArray placedMore = more.placedMore(sites.stream()
                .map(site -> new AddedHome(
                        reachable.childSitesReaching(site.position(), site.authority()), types, home.places()))
                .collect(ImmutableList.toImmutableList()));
        DistanceSaved distances = new DistanceSaved(reachable, home);
        return IntStream.range(0, sites.size())
                .mapToObj(site -> {
                    int[] saved = distances.largest(sites.get(site).position(), home.places());
                    return new SiteBenefit(
                            sites.get(site).label(),
                            placedMore.get(site),
                            saved.length,
                            Arrays.stream(saved).asLongStream().sum());
                })
                .sorted(SiteBenefit.BEST_FIRST)
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableIntArray types(NewHome home) {
        return ImmutableIntArray.copyOf(IntStream.range(0, reachable.groups().size())
                .filter(group -> reachable.wouldTake(group, home.kind(), home.admission()))
                .map(reachable.problem()::groupType)
                .sorted()
                .distinct());
    }
}
