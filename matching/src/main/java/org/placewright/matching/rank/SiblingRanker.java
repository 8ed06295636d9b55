package org.placewright.matching.rank;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.id.ReferralId;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Market;
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
 * <p>Complexity: for n homes, r rules and k children at most 2^k parts are asked about, each in O(k n r) time at worst;
 * among the 500 best homes of each part, by tiers and scores, it searches by branch and bound: a split is the best of
 * those, and where there are more homes a pair further down that are nearer to one another may be passed over. Meant
 * for 2 to 10 children.
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
        private final ImmutableList<Referral> referrals;
        private final Map<Integer, SharedHomes> byChildren = new HashMap<>();

        Search(SiblingRequest request, Market market) {
            this.request = request;
            this.market = market;
            this.referrals = request.siblings().referrals();
        }

        SiblingRanking answer() {
            ReferralId id = request.siblings().id();
            ImmutableList<Partition> partitions =
                    SiblingPartitions.of(request, ranker.policy().siblings());
            ImmutableList<SiblingMatch> ifConfirmed = ImmutableList.of();
            boolean together =
                    !partitions.isEmpty() && partitions.get(0).parts().size() == 1;
            if (together) {
                SharedHomes all = homesFor(partitions.get(0).parts().get(0));
                if (!all.cleared().isEmpty()) {
                    return new SiblingRanking.OneHome(
                            id,
                            all.cleared().stream()
                                    .limit(request.limit().orElse(Integer.MAX_VALUE))
                                    .map(candidate -> all.inWords(candidate.home()))
                                    .collect(ImmutableList.toImmutableList()),
                            all.cleared().size());
                }
                ifConfirmed = all.notExcluded().stream()
                        .limit(request.limit().orElse(Integer.MAX_VALUE))
                        .map(candidate -> all.inWords(candidate.home()))
                        .collect(ImmutableList.toImmutableList());
            }
            Optional<ImmutableList<SiblingMatch>> split = best(partitions, SharedHomes::cleared);
            if (split.isPresent()) {
                boolean decided = SiblingPartitions.decision(request) != TogetherOrApart.NOT_DECIDED;
                return new SiblingRanking.SeveralHomes(id, split.get(), decided, ifConfirmed);
            }
            Optional<ImmutableList<SiblingMatch>> unclear = best(partitions, SharedHomes::notExcluded);
            return unclear.isPresent()
                    ? new SiblingRanking.NotDetermined(id, unclear.get(), ifConfirmed)
                    : new SiblingRanking.NoneSuitable(id, withoutAnyHome());
        }

        private SharedHomes homesFor(int children) {
            return byChildren.computeIfAbsent(children, bits -> {
                ImmutableList.Builder<Referral> some = ImmutableList.builder();
                for (int i = 0; i < referrals.size(); i++) {
                    if ((bits >> i & 1) == 1) {
                        some.add(referrals.get(i));
                    }
                }
                boolean all = Integer.bitCount(bits) == referrals.size();
                return SharedHomes.of(
                        ranker, request, some.build(), market, all ? Integer.MAX_VALUE : HOMES_CONSIDERED);
            });
        }

        /** The best choice among the partitions of the first number of homes and pairs for which there is one. */
        private Optional<ImmutableList<SiblingMatch>> best(
                ImmutableList<Partition> partitions,
                Function<SharedHomes, ImmutableList<SharedHomes.Candidate>> candidates) {
            int from = 0;
            while (from < partitions.size()) {
                int to = from;
                while (to < partitions.size() && isAsClose(partitions.get(from), partitions.get(to))) {
                    to++;
                }
                Optional<ImmutableList<SiblingMatch>> found = bestOf(partitions.subList(from, to), candidates);
                if (found.isPresent()) {
                    return found;
                }
                from = to;
            }
            return Optional.empty();
        }

        private static boolean isAsClose(Partition one, Partition other) {
            return one.parts().size() == other.parts().size() && one.pairs() == other.pairs();
        }

        private Optional<ImmutableList<SiblingMatch>> bestOf(
                ImmutableList<Partition> partitions,
                Function<SharedHomes, ImmutableList<SharedHomes.Candidate>> candidates) {
            Optional<Chosen> best = Optional.empty();
            for (Partition partition : partitions) {
                List<ImmutableList<SharedHomes.Candidate>> homes = new ArrayList<>();
                for (int part : partition.parts()) {
                    ImmutableList<SharedHomes.Candidate> some = candidates.apply(homesFor(part));
                    if (some.isEmpty()) {
                        break;
                    }
                    homes.add(some);
                }
                if (homes.size() < partition.parts().size()) {
                    continue;
                }
                Optional<Chosen> found = new NearbyHomes(
                                market, ImmutableList.copyOf(homes), referrals.size(), ranker.policy())
                        .choose()
                        .map(choice -> new Chosen(partition, choice));
                if (found.isPresent()
                        && best.filter(sofar -> !found.get().isBetterThan(sofar))
                                .isEmpty()) {
                    best = found;
                }
            }
            return best.map(this::inWords);
        }

        private ImmutableList<SiblingMatch> inWords(Chosen chosen) {
            ImmutableList.Builder<SiblingMatch> homes = ImmutableList.builder();
            for (int i = 0; i < chosen.choice.homes().size(); i++) {
                homes.add(homesFor(chosen.partition.parts().get(i))
                        .inWords(chosen.choice.homes().get(i)));
            }
            return homes.build();
        }

        private ImmutableSortedSet<ReferralId> withoutAnyHome() {
            ImmutableSortedSet.Builder<ReferralId> without = ImmutableSortedSet.naturalOrder();
            for (int i = 0; i < referrals.size(); i++) {
                if (homesFor(1 << i).notExcluded().isEmpty()) {
                    without.add(referrals.get(i).id());
                }
            }
            return without.build();
        }
    }

    /** A way to share the children out, and a home for each part. */
    private record Chosen(Partition partition, NearbyHomes.Choice choice) {
        boolean isBetterThan(Chosen other) {
            return choice.tier() > other.choice.tier()
                    || (choice.tier() == other.choice.tier() && choice.worth() > other.choice.worth());
        }
    }
}
