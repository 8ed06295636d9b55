package org.placewright.matching.rank;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.id.ChildId;
import org.placewright.core.need.Answer;
import org.placewright.matching.SiblingPolicy;
import org.placewright.matching.SiblingRequest;

/** The ways in which brothers and sisters may be shared out among homes, as was decided about them. */
final class SiblingPartitions {

    /**
     * One way to share them out.
     *
     * @param parts the children of each home, as bits; ordered by the first child of each
     * @param pairs how many pairs stay together
     */
    record Partition(ImmutableList<Integer> parts, int pairs) {}

    private static final Comparator<Partition> CLOSEST_FIRST = Comparator.<Partition>comparingInt(
                    partition -> partition.parts().size())
            .thenComparing(Comparator.comparingInt(Partition::pairs).reversed());

    private final ImmutableList<ChildId> children;
    private final Optional<SiblingGroup> group;
    private final int most;

    private SiblingPartitions(ImmutableList<ChildId> children, Optional<SiblingGroup> group, int most) {
        this.children = children;
        this.group = group;
        this.most = most;
    }

    /**
     * Returns every way that was not ruled out: those with fewer homes first, then those that keep more pairs together,
     * then in the order in which the first children differ.
     */
    static ImmutableList<Partition> of(SiblingRequest request, SiblingPolicy policy) {
        return of(request, mostHomes(request, policy));
    }

    /** Returns every way that was not ruled out but for the policy's number of homes, in the same order. */
    static ImmutableList<Partition> beyond(SiblingRequest request, SiblingPolicy policy) {
        int most = mostHomes(request, policy);
        return of(request, request.siblings().referrals().size()).stream()
                .filter(partition -> partition.parts().size() > most)
                .collect(ImmutableList.toImmutableList());
    }

    private static int mostHomes(SiblingRequest request, SiblingPolicy policy) {
        return switch (decision(request)) {
            case KEEP_TOGETHER -> 1;
            case NOT_DECIDED -> policy.splitUndecided() ? policy.mostHomes() : 1;
            case MAY_BE_SPLIT -> policy.mostHomes();
            case LIVE_APART -> request.siblings().referrals().size();
        };
    }

    private static ImmutableList<Partition> of(SiblingRequest request, int most) {
        ImmutableList<ChildId> children = request.siblings().referrals().stream()
                .map(referral -> referral.child().id())
                .collect(ImmutableList.toImmutableList());
        Optional<SiblingGroup> group = request.siblings().siblings();
        ImmutableList.Builder<Partition> all = ImmutableList.builder();
        new SiblingPartitions(children, group, most).extend(0, ImmutableList.of(), all);
        return ImmutableList.sortedCopyOf(CLOSEST_FIRST, all.build());
    }

    static TogetherOrApart decision(SiblingRequest request) {
        return request.siblings().siblings().map(SiblingGroup::decision).orElse(TogetherOrApart.NOT_DECIDED);
    }

    /** Puts the next child into each part in turn, and into one of its own. */
    private void extend(int child, ImmutableList<Integer> parts, ImmutableList.Builder<Partition> all) {
        if (child == children.size()) {
            int pairs = parts.stream()
                    .mapToInt(part -> Integer.bitCount(part) * (Integer.bitCount(part) - 1) / 2)
                    .sum();
            all.add(new Partition(parts, pairs));
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (mayJoin(child, parts, i)) {
                extend(child + 1, joined(parts, i, parts.get(i) | 1 << child), all);
            }
        }
        if (parts.size() < most && mayJoin(child, parts, parts.size())) {
            extend(child + 1, joined(parts, parts.size(), 1 << child), all);
        }
    }

    private static ImmutableList<Integer> joined(ImmutableList<Integer> parts, int at, int part) {
        return ImmutableList.<Integer>builder()
                .addAll(parts.subList(0, at))
                .add(part)
                .addAll(parts.subList(Math.min(at + 1, parts.size()), parts.size()))
                .build();
    }

    /** Tells whether a child may live with all those of one part, and apart from all those of the others. */
    private boolean mayJoin(int child, ImmutableList<Integer> parts, int at) {
        for (int i = 0; i < parts.size(); i++) {
            for (int other = 0; other < child; other++) {
                if ((parts.get(i) >> other & 1) == 1 && !may(i == at, child, other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean may(boolean together, int child, int other) {
        return group.map(siblings -> together
                                ? siblings.mayLiveTogether(children.get(child), children.get(other))
                                : siblings.mayLiveApart(children.get(child), children.get(other)))
                        .orElse(Answer.NOT_SPECIFIED)
                != Answer.NO;
    }
}
