package org.placewright.sufficiency.stress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.placewright.core.id.ProviderId;
import org.placewright.sufficiency.market.Market;
import org.placewright.sufficiency.market.Ownership;
import org.placewright.sufficiency.reach.BestPlacement;
import org.placewright.sufficiency.reach.ReachPolicy;
import org.placewright.sufficiency.reach.ReachableHomes;
import org.placewright.sufficiency.reach.Residences;

/**
 * What happens to the children looked at if owners fail: who has to move, and who of them finds a vacant place.
 *
 * <p>Displaced are the children who live in a home of an owner that fails, and those whom it has placed, nobody knows
 * in which of its homes; children with relatives or friends are not. All of them are placed at once, in places of homes
 * that stay open and that are vacant for certain, within reach and under the rules of the policy. Nobody else moves.
 *
 * <p>Guaranteed, where the method places the most there can be: if more owners fail, no fewer are displaced and no
 * fewer find no place. Not guaranteed: that the places are the right ones for the children, or that other councils,
 * whose children are displaced too, do not take them first.
 *
 * <p>Building takes O(homes + children + pairs of sites within reach); each failure then only what its displaced
 * children can reach. Immutable and safe to share between threads.
 */
public final class StressTest {

    private final Market market;
    private final BestPlacement method;
    private final ReachableHomes vacancies;
    private final ImmutableSortedMap<ProviderId, Exposure> exposures;

    private StressTest(Market market, BestPlacement method, ReachableHomes vacancies) {
        this.market = market;
        this.method = method;
        this.vacancies = vacancies;
        this.exposures = Exposures.of(vacancies, market);
    }

    /**
     * Prepares the question.
     *
     * @param residences the children looked after on a day, the homes, and who lives where
     * @param ownership which providers belong to which group
     * @param policy which places count for which children
     * @param method how children are placed
     * @return what answers it for any failure
     */
    public static StressTest of(Residences residences, Ownership ownership, ReachPolicy policy, BestPlacement method) {
        return new StressTest(
                Market.of(residences.supply(), ownership), method, ReachableHomes.ofVacancies(residences, policy));
    }

    /**
     * Returns the homes and their owners.
     *
     * @return the market
     */
    public Market market() {
        return market;
    }

    /**
     * Returns the children and the vacant places.
     *
     * @return all children who need a place, against vacant places
     */
    public ReachableHomes vacancies() {
        return vacancies;
    }

    /**
     * Returns what depends on each owner.
     *
     * @return owners that have a home or have placed a child, by identifier
     */
    public ImmutableSortedMap<ProviderId, Exposure> exposures() {
        return exposures;
    }

    /**
     * Returns the same question with other places counting.
     *
     * @param policy which places count for which children
     * @return a question like this one otherwise
     */
    public StressTest withPolicy(ReachPolicy policy) {
        return new StressTest(market, method, ReachableHomes.ofVacancies(vacancies.residences(), policy));
    }

    /**
     * Returns who fails.
     *
     * @param failure which owners fail
     * @return the tops of their groups, in order; those that have no home and have placed nobody among them
     */
    public ImmutableSortedSet<ProviderId> owners(Failure failure) {
        if (failure instanceof Failure.OfOwners named) {
            return tops(named.providers());
        }
        if (failure instanceof Failure.OfLargest largest) {
            return exposures.values().stream()
                    .sorted(largest.by().largestFirst())
                    .limit(largest.count())
                    .map(Exposure::owner)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        }
        if (failure instanceof Failure.OfLender of) {
            return tops(of.lenders().inverse().get(of.lender()));
        }
        Failure.Spreading spreading = (Failure.Spreading) failure;
        return spread(tops(spreading.providers()), spreading.lenders());
    }

    private ImmutableSortedSet<ProviderId> tops(Collection<ProviderId> providers) {
        return providers.stream()
                .map(market.ownership()::top)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private ImmutableSortedSet<ProviderId> spread(
            ImmutableSortedSet<ProviderId> first, ImmutableSetMultimap<ProviderId, String> lenders) {
        SortedSet<ProviderId> failed = new TreeSet<>(first);
        SortedSet<String> calling = new TreeSet<>();
        boolean isSpreading = true;
        while (isSpreading) {
            lenders.forEach((provider, lender) -> {
                if (failed.contains(market.ownership().top(provider))) {
                    calling.add(lender);
                }
            });
            isSpreading = failed.addAll(tops(calling.stream()
                    .flatMap(lender -> lenders.inverse().get(lender).stream())
                    .toList()));
        }
        return ImmutableSortedSet.copyOfSorted(failed);
    }

    /**
     * Lets owners fail.
     *
     * @param failure which owners
     * @return who has to move, and who finds a place
     */
    public StressResult run(Failure failure) {
        ImmutableSortedSet<ProviderId> owners = owners(failure);
        return StressResult.of(this, owners, replacement(owners));
    }

    /**
     * Lets each owner fail alone.
     *
     * @return what each failure would do: most children with nowhere to go first, then most displaced, then by
     *     identifier; owners that displace nobody last
     */
    public ImmutableList<OwnerFailure> eachAlone() {
        return exposures.values().stream()
                .map(exposure -> new OwnerFailure(
                        exposure,
                        exposure.displaced() == 0
                                ? 0
                                : replacement(ImmutableSortedSet.of(exposure.owner()))
                                        .taken()
                                        .allUnplaced()))
                .sorted(OwnerFailure.WORST_FIRST)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the exposures of some owners, in order. */
    List<Exposure> exposures(ImmutableSortedSet<ProviderId> owners) {
        return owners.stream()
                .flatMap(owner -> Stream.ofNullable(exposures.get(owner)))
                .toList();
    }

    /** Returns how many children find a place if some owners fail. */
    long placed(ImmutableSortedSet<ProviderId> owners) {
        return replacement(owners).taken().allPlaced();
    }

    private Replacement replacement(ImmutableSortedSet<ProviderId> owners) {
        return Replacement.of(vacancies, exposures(owners), method);
    }
}
