package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Market;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.allocate.Allocation;
import org.placewright.matching.allocate.AllocationAlgorithm;
import org.placewright.matching.allocate.AllocationRequest;
import org.placewright.matching.allocate.NotPlaced;
import org.placewright.matching.allocate.Placed;
import org.placewright.matching.allocate.Waiting;
import org.placewright.matching.rank.WeightedSumRanker;

/**
 * What every {@link AllocationAlgorithm} must keep.
 *
 * <pre>{@code
 * class OurAllocationTest implements AllocationAlgorithmLaws {
 *     public AllocationAlgorithm algorithm() {
 *         return new OurAllocation(WeightedSumRanker.standard());
 *     }
 * }
 * }</pre>
 *
 * <p>The laws ask nothing about who should have a home before others: only that everyone is told of once, that every
 * standard rule clears each child for the company it would come to, that nobody is left out of a home with room for
 * nothing, and that the answer is the same each time, whatever order children and homes came in.
 */
public interface AllocationAlgorithmLaws {

    /** How often each law is tried. */
    int TRIES = 100;

    /**
     * Returns the algorithm to hold to the laws.
     *
     * @return the algorithm
     */
    AllocationAlgorithm algorithm();

    /**
     * Everyone who waits is placed or not placed, and only once.
     *
     * @param given who waits, and homes
     */
    @Property(tries = TRIES)
    default void everyone_is_told_of_once(@ForAll(supplier = WaitingCases.class) WaitingCase given) {
        AllocationRequest request = given.request();
        Allocation allocation = algorithm().allocate(request, given.market());
        List<ReferralId> told = Stream.concat(
                        allocation.placed().stream().map(Placed::children),
                        allocation.notPlaced().stream().map(NotPlaced::children))
                .flatMap(ImmutableSortedSet::stream)
                .sorted()
                .toList();
        List<ReferralId> asked = request.waiting().stream()
                .flatMap(waiting -> waiting.referrals().stream())
                .map(Referral::id)
                .sorted()
                .toList();
        Law.holds(told.equals(asked), "everyone must be told of once, but of " + asked + " were " + told);
    }

    /**
     * Every standard rule clears each child for living with all who would come to the same home, room for all of them
     * included.
     *
     * @param given who waits, and homes
     */
    @Property(tries = TRIES)
    default void every_completed_home_is_cleared_for_its_company(
            @ForAll(supplier = WaitingCases.class) WaitingCase given) {
        AllocationRequest request = given.request();
        Market market = given.market();
        Allocation allocation = algorithm().allocate(request, market);
        ImmutableListMultimap<HomeId, Placed> byHome = Multimaps.index(allocation.placed(), Placed::home);
        byHome.asMap().forEach((home, placed) -> {
            ImmutableSortedSet<ReferralId> company = placed.stream()
                    .flatMap(each -> each.children().stream())
                    .collect(ImmutableSortedSet.toImmutableSortedSet(ReferralId::compareTo));
            for (Waiting waiting : request.waiting()) {
                for (Referral child : waiting.referrals()) {
                    Law.holds(
                            !company.contains(child.id())
                                    || WeightedSumRanker.standard()
                                            .rank(inCompany(request, waiting, child, company), market)
                                            .matches()
                                            .stream()
                                            .anyMatch(match -> match.home().equals(home)),
                            child.id() + " must be cleared for " + home + " with " + company);
                }
            }
        });
    }

    private static MatchRequest inCompany(
            AllocationRequest request, Waiting waiting, Referral child, ImmutableSortedSet<ReferralId> company) {
        List<Referral> others = request.waiting().stream()
                .flatMap(each -> each.referrals().stream())
                .filter(other -> company.contains(other.id()) && !other.id().equals(child.id()))
                .toList();
        return waiting instanceof Waiting.Siblings siblings
                ? siblings.request().requestFor(child, others)
                : ((Waiting.Child) waiting).request().withTogether(others);
    }

    /**
     * Children who wait as one request, and are to be kept together, go to one home.
     *
     * @param given who waits, and homes
     */
    @Property(tries = TRIES)
    default void those_to_be_kept_together_are(@ForAll(supplier = WaitingCases.class) WaitingCase given) {
        AllocationRequest request = given.request();
        for (Placed placed : algorithm().allocate(request, given.market()).placed()) {
            request.waiting().stream()
                    .filter(waiting -> waiting.id().equals(placed.waiting()))
                    .forEach(waiting -> Law.holds(
                            waiting.referrals().size() == placed.children().size(),
                            placed.waiting() + " must be placed together"));
        }
    }

    /**
     * The same question has the same answer, in whatever order homes and children come.
     *
     * @param given who waits, and homes
     */
    @Property(tries = TRIES)
    default void order_makes_no_difference(@ForAll(supplier = WaitingCases.class) WaitingCase given) {
        AllocationRequest request = given.request();
        Market market = given.market();
        Allocation one = algorithm().allocate(request, market);
        ImmutableList<Home> homes = market.homes().reverse();
        Allocation other = algorithm()
                .allocate(
                        AllocationRequest.builder()
                                .from(request)
                                .waiting(request.waiting().reverse())
                                .build(),
                        Market.of(homes, market.locator()));
        Law.holds(one.equals(other), "the same question must have the same answer");
    }

    /**
     * Of nobody it is said that a home has room for them, where they may come, and nothing is gained by it.
     *
     * @param given who waits, and homes
     */
    @Property(tries = TRIES)
    default void nobody_is_left_out_for_nothing(@ForAll(supplier = WaitingCases.class) WaitingCase given) {
        for (NotPlaced without :
                algorithm().allocate(given.request(), given.market()).notPlaced()) {
            Law.holds(
                    without.why() != NotPlaced.Why.NOTHING_GAINED,
                    without.waiting() + " must not be left out of a home with room");
        }
    }
}
