package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.child.KeptTogether;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.id.ChildId;

/** Brothers and sisters, and whether they are to live together. */
public final class SiblingArbitraries {

    private static final int LARGEST_GROUP = 7;
    private static final int MOST_BESIDES = 2;

    private SiblingArbitraries() {}

    /**
     * Draws sibling groups of two to seven: undecided, to be kept together, to be split, to be split but for some, and
     * to live apart.
     *
     * @return groups; shrinks towards two undecided children
     */
    public static Arbitrary<SiblingGroup> siblingGroups() {
        return Combinators.combine(
                        IdArbitraries.childIds().set().ofMinSize(2).ofMaxSize(LARGEST_GROUP), decisionsOnGroups())
                .as((members, decision) -> decision.on(members));
    }

    /** What makes a group of up to seven children and sometimes one or two more, who need no home. */
    static Arbitrary<Function<Set<ChildId>, SiblingGroup>> groupsOf() {
        Arbitrary<Set<ChildId>> more = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(ImmutableSet.of())),
                Tuple.of(
                        1,
                        IdArbitraries.childIds()
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(MOST_BESIDES)
                                .withoutEdgeCases()));
        return Combinators.combine(more, decisionsOnGroups())
                .as((others, decision) -> referred -> decision.on(Sets.union(referred, others)));
    }

    /** What was decided on a group of up to so many, and the numbers by which some of it are kept together. */
    private record DecisionOnGroup(Decision decision, List<Integer> subsets) {

        SiblingGroup on(Set<ChildId> members) {
            return SiblingGroup.builder()
                    .members(members)
                    .decision(decision.made())
                    .decidedBy(decision.by())
                    .decidedOn(decision.on())
                    .reason(decision.reason())
                    .keptTogether(
                            decision.made() == TogetherOrApart.MAY_BE_SPLIT
                                    ? SiblingArbitraries.keptTogether(members, subsets)
                                    : ImmutableSet.of())
                    .build();
        }
    }

    private static Arbitrary<DecisionOnGroup> decisionsOnGroups() {
        return Combinators.combine(
                        decisions(), Arbitraries.integers().between(0, 2).list().ofSize(LARGEST_GROUP + MOST_BESIDES))
                .as(DecisionOnGroup::new);
    }

    /**
     * Draws those of a group who must share a home even though it may be split.
     *
     * @return two to four children
     */
    public static Arbitrary<KeptTogether> keptTogether() {
        return IdArbitraries.childIds()
                .set()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(members -> new KeptTogether(ImmutableSortedSet.copyOf(members)));
    }

    private record Decision(
            TogetherOrApart made, Optional<String> by, Optional<LocalDate> on, Optional<String> reason) {}

    private static Arbitrary<Decision> decisions() {
        Arbitrary<Decision> decided = Combinators.combine(
                        Arbitraries.of(
                                TogetherOrApart.KEEP_TOGETHER,
                                TogetherOrApart.MAY_BE_SPLIT,
                                TogetherOrApart.LIVE_APART),
                        ChildArbitraries.texts().optional(0.5),
                        TimeArbitraries.dates().optional(0.5),
                        ChildArbitraries.texts().optional(0.5))
                .as(Decision::new);
        Decision none = new Decision(TogetherOrApart.NOT_DECIDED, Optional.empty(), Optional.empty(), Optional.empty());
        return decided.optional(0.7).map(drawn -> drawn.orElse(none));
    }

    /** Those with the same number are kept together; number 0 and those alone or all with one number are not. */
    private static ImmutableSet<KeptTogether> keptTogether(Set<ChildId> members, List<Integer> subsets) {
        ImmutableList<ChildId> inOrder = ImmutableList.sortedCopyOf(members);
        return IntStream.rangeClosed(1, 2)
                .mapToObj(subset -> IntStream.range(0, inOrder.size())
                        .filter(i -> subsets.get(i) == subset)
                        .mapToObj(inOrder::get)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.<ChildId>naturalOrder())))
                .filter(kept -> kept.size() >= 2 && kept.size() < members.size())
                .map(KeptTogether::new)
                .collect(ImmutableSet.toImmutableSet());
    }
}
