package org.placewright.matching.rank;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.id.ReferralId;
import org.placewright.matching.Market;
import org.placewright.matching.RankingCounts;
import org.placewright.matching.SiblingExclusions;
import org.placewright.matching.SiblingMatch;
import org.placewright.matching.SiblingRanking;
import org.placewright.matching.SiblingRequest;
import org.placewright.matching.rank.SiblingPartitions.Partition;

/**
 * Homes for brothers and sisters: one for all of them, or, where that is not to be had and nobody has decided against
 * it, the best way to share them out.
 *
 * <p>A home suits them together if every rule clears it for each of them as living there with the others. Homes for all
 * are ranked by the sums of the children's scores, tier by tier and then in all. A group is split only where no home is
 * cleared for all, and homes that would take them all if a question were answered well are named beside the split: it
 * goes into as few homes as possible, then keeping as many pairs together as possible, then by how well the homes suit
 * and how near they are to one another ({@link org.placewright.matching.SiblingPolicy}), always as was decided about
 * them ({@link org.placewright.core.child.SiblingGroup}). In sums over children, scores by the policy's tiers count in
 * hundred-thousandths.
 *
 * <p>Guaranteed: no way of sharing them out that comes earlier in that order can be carried out; each child goes to one
 * home; each home is cleared for those who go there. Not guaranteed: that the rules of two homes of a split do not bear
 * on one another, which no standard rule's do.
 *
 * <p>Of each part of a split the {@value #HOMES_CONSIDERED} best homes are considered, by tiers and scores; of homes at
 * one place only as many as the group has parts, as the others could not be needed. Among those the choice is the best
 * of all, unless the search would hold more than 10 million pairs of homes beside one another, when it is the best of
 * those it met ({@code NearbyHomes} has the particulars; it counts and does not time, so the answer is the same
 * everywhere). A pair of homes further down the lists that are nearer to one another may so be passed over; whether
 * there is a way to place them at all, among how many homes, and which pairs of children can stay together, is found
 * among all homes, for certain.
 *
 * <p>Complexity: for n homes, r rules and k children, O(k n r) time to ask about each child alone, once; then, for each
 * of the at most 2^k parts that come up, O(k n c) at worst for the c rules to which it matters who comes too, of which
 * the first puts out most homes, and 2 n bits of memory. Only the parts of the first number of homes and pairs that can
 * be had are scored, and only they enter the search. Meant for 2 to 10 children.
 *
 * <p>Source: Children Act 1989 s22C(8)(c), and s22C(9) "so far as is reasonably practicable".
 */
public final class SiblingRanker {

    /** How many homes, the best by tiers and scores, are considered for each part of a group that is split. */
    private static final int HOMES_CONSIDERED = 500;

    private final WeightedSumRanker ranker;

    private SiblingRanker(WeightedSumRanker ranker) {
        this.ranker = ranker;
    }

    /**
     * Returns the ranker that asks and weighs as another does for one child.
     *
     * @param ranker for one child
     * @return the ranker for siblings
     */
    public static SiblingRanker of(WeightedSumRanker ranker) {
        return new SiblingRanker(ranker);
    }

    /**
     * Ranks homes for brothers and sisters.
     *
     * @param request who needs a home
     * @param market the homes
     * @return one home for all, several, or neither
     */
    public SiblingRanking rank(SiblingRequest request, Market market) {
        return new Search(request, market).answer();
    }

    /** One request put to one market. */
    private final class Search {
        private final SiblingRequest request;
        private final Market market;
        private final ImmutableList<AskedAlone> children;
        private final Map<Integer, SharedHomes> byChildren = new HashMap<>();

        Search(SiblingRequest request, Market market) {
            this.request = request;
            this.market = market;
            this.children = request.siblings().referrals().stream()
                    .map(referral -> new AskedAlone(ranker, request, referral, market))
                    .collect(ImmutableList.toImmutableList());
        }

        SiblingRanking answer() {
            ImmutableList<Partition> partitions =
                    SiblingPartitions.of(request, ranker.policy().siblings());
            boolean together =
                    !partitions.isEmpty() && partitions.get(0).parts().size() == 1;
            if (!together) {
                return split(partitions, ImmutableList.of(), new RankingCounts(0, 0, 0), SiblingExclusions.none());
            }
            SharedHomes all = homesFor(partitions.get(0).parts().get(0));
            SiblingExclusions exclusions = new IndexedSiblingExclusions(market, all, ranker);
            int limit = request.limit().orElse(Integer.MAX_VALUE);
            if (!all.cleared().isEmpty()) {
                return new SiblingRanking.OneHome(
                        request.siblings().id(), all.inWords(all.best(all.cleared(), limit)), all.counts(), exclusions);
            }
            return split(partitions, all.inWords(all.best(all.notExcluded(), limit)), all.counts(), exclusions);
        }

        private SiblingRanking split(
                ImmutableList<Partition> partitions,
                ImmutableList<SiblingMatch> ifConfirmed,
                RankingCounts counts,
                SiblingExclusions exclusions) {
            ReferralId id = request.siblings().id();
            Optional<ImmutableList<SiblingMatch>> cleared = best(partitions, SharedHomes::cleared);
            if (cleared.isPresent()) {
                boolean decided = SiblingPartitions.decision(request) != TogetherOrApart.NOT_DECIDED;
                return new SiblingRanking.SeveralHomes(id, cleared.get(), decided, ifConfirmed, counts, exclusions);
            }
            Optional<ImmutableList<SiblingMatch>> unclear = best(partitions, SharedHomes::notExcluded);
            return unclear.isPresent()
                    ? new SiblingRanking.NotDetermined(id, unclear.get(), ifConfirmed, counts, exclusions)
                    : new SiblingRanking.NoneSuitable(id, withoutAnyHome(), homesNeeded(), counts, exclusions);
        }

        private SharedHomes homesFor(int part) {
            return byChildren.computeIfAbsent(
                    part,
                    bits -> SharedHomes.of(
                            market,
                            IntStream.range(0, children.size())
                                    .filter(i -> (bits >> i & 1) == 1)
                                    .mapToObj(children::get)
                                    .collect(ImmutableList.toImmutableList())));
        }

        /** The best choice among the partitions of the first number of homes and pairs for which there is one. */
        private Optional<ImmutableList<SiblingMatch>> best(
                ImmutableList<Partition> partitions, Function<SharedHomes, BitSet> open) {
            int from = 0;
            while (from < partitions.size()) {
                int to = from;
                while (to < partitions.size() && isAsClose(partitions.get(from), partitions.get(to))) {
                    to++;
                }
                ImmutableList<Partition> possible = partitions.subList(from, to).stream()
                        .filter(partition -> isPossible(partition, open))
                        .collect(ImmutableList.toImmutableList());
                if (!possible.isEmpty()) {
                    return Optional.of(bestOf(possible, open));
                }
                from = to;
            }
            return Optional.empty();
        }

        private static boolean isAsClose(Partition one, Partition other) {
            return one.parts().size() == other.parts().size() && one.pairs() == other.pairs();
        }

        /** Tells whether there is a home for each part, no two the same. */
        private boolean isPossible(Partition partition, Function<SharedHomes, BitSet> open) {
            int parts = partition.parts().size();
            int[][] first = new int[parts][];
            for (int i = 0; i < parts; i++) {
                first[i] = open.apply(homesFor(partition.parts().get(i))).stream()
                        .limit(parts)
                        .toArray();
                if (first[i].length == 0) {
                    return false;
                }
            }
            return DistinctHomes.of(first).isPresent();
        }

        private ImmutableList<SiblingMatch> bestOf(
                ImmutableList<Partition> partitions, Function<SharedHomes, BitSet> open) {
            int parts = partitions.get(0).parts().size();
            Map<Integer, Candidates> candidates = new HashMap<>();
            NearbyHomes search = new NearbyHomes(children.size(), ranker.policy());
            for (Partition partition : partitions) {
                search.consider(
                        partition,
                        partition.parts().stream()
                                .map(part -> candidates.computeIfAbsent(part, bits -> {
                                    SharedHomes homes = homesFor(bits);
                                    return Candidates.of(homes, open.apply(homes), market, parts, HOMES_CONSIDERED);
                                }))
                                .collect(ImmutableList.toImmutableList()));
            }
            return inWords(search.best().orElseThrow());
        }

        private ImmutableList<SiblingMatch> inWords(NearbyHomes.Choice choice) {
            ImmutableList.Builder<SiblingMatch> homes = ImmutableList.builder();
            for (int i = 0; i < choice.homes().length(); i++) {
                homes.add(homesFor(choice.partition().parts().get(i))
                        .inWords(choice.homes().get(i)));
            }
            return homes.build();
        }

        private ImmutableSortedSet<ReferralId> withoutAnyHome() {
            ImmutableSortedSet.Builder<ReferralId> without = ImmutableSortedSet.naturalOrder();
            for (int i = 0; i < children.size(); i++) {
                if (homesFor(1 << i).notExcluded().isEmpty()) {
                    without.add(children.get(i).referral().id());
                }
            }
            return without.build();
        }

        private OptionalInt homesNeeded() {
            return SiblingPartitions.decision(request) == TogetherOrApart.KEEP_TOGETHER
                    ? OptionalInt.empty()
                    : SiblingPartitions.beyond(request, ranker.policy().siblings()).stream()
                            .filter(partition -> isPossible(partition, SharedHomes::notExcluded))
                            .mapToInt(partition -> partition.parts().size())
                            .findFirst();
        }
    }
}
