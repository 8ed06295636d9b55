package org.placewright.matching.allocate;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hasher;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.id.ReferralId;
import org.placewright.core.need.Answer;
import org.placewright.core.referral.Referral;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.matching.PlacementRanker;
import org.placewright.matching.Ranking;
import org.placewright.matching.RuleStatement;

/**
 * Whether those who would come to one home may live there together: every rule is asked about each child as coming with
 * all the others, and must clear the home. What is only to be confirmed first does not do, for nobody has confirmed it.
 *
 * <p>It remembers what it was asked, so it is for one allocation and one thread.
 */
final class Company {

    /** Some parties in one home. */
    private record Asked(int home, ImmutableList<Integer> parties) {

        private static final Comparator<Asked> IN_ORDER = Comparator.comparingInt(Asked::home)
                .thenComparing(Asked::parties, Comparators.lexicographical(Comparator.<Integer>naturalOrder()));
    }

    private final PlacementRanker ranker;
    private final ImmutableList<Party> parties;
    private final Market market;
    private final Map<Asked, Boolean> known = new HashMap<>();

    Company(PlacementRanker ranker, ImmutableList<Party> parties, Market market) {
        this.ranker = ranker;
        this.parties = parties;
        this.market = market;
    }

    /**
     * Returns parties, of those who would come to a home, who may not live there together: two, or else as few as
     * cannot be told apart. Empty if all may.
     *
     * @param home the number of the home
     * @param coming the numbers of the parties, in order
     */
    ImmutableList<Integer> conflict(int home, ImmutableList<Integer> coming) {
        for (int i = 0; i < coming.size(); i++) {
            for (int j = i + 1; j < coming.size(); j++) {
                ImmutableList<Integer> two = ImmutableList.of(coming.get(i), coming.get(j));
                if (!mayLiveTogether(home, two)) {
                    return two;
                }
            }
        }
        return mayLiveTogether(home, coming) ? ImmutableList.of() : fewest(home, coming);
    }

    /** Returns some of them without whom the others may: leaves out whoever is not needed for the conflict. */
    private ImmutableList<Integer> fewest(int home, ImmutableList<Integer> coming) {
        ImmutableList<Integer> left = coming;
        for (int party : coming) {
            ImmutableList<Integer> fewer =
                    left.stream().filter(other -> other != party).collect(ImmutableList.toImmutableList());
            if (!mayLiveTogether(home, fewer)) {
                left = fewer;
            }
        }
        return left;
    }

    /** Tells whether parties may come to a home together; one party may, for it was cleared for it. */
    boolean mayLiveTogether(int home, ImmutableList<Integer> coming) {
        return coming.size() < 2 || known.computeIfAbsent(new Asked(home, coming), this::ask);
    }

    private boolean ask(Asked asked) {
        return !areToLiveApart(asked.parties())
                && asked.parties().stream()
                        .map(parties::get)
                        .flatMap(party -> party.children().stream()
                                .map(child -> ranking(asked.home(), party, child, asked.parties())))
                        .allMatch(ranking -> ranking.counts().cleared() == 1);
    }

    /** Tells whether it is decided of two of them that they live apart. */
    private boolean areToLiveApart(ImmutableList<Integer> coming) {
        for (int one : coming) {
            Optional<SiblingGroup> group = parties.get(one).siblings();
            for (int other : coming) {
                if (one != other
                        && group.isPresent()
                        && areToLiveApart(group.get(), parties.get(one), parties.get(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areToLiveApart(SiblingGroup group, Party one, Party other) {
        return one.children().stream()
                .filter(child -> group.members().contains(child.child().id()))
                .anyMatch(child -> other.children().stream()
                        .filter(sibling ->
                                group.members().contains(sibling.child().id()))
                        .anyMatch(sibling -> group.mayLiveTogether(
                                        child.child().id(), sibling.child().id())
                                == Answer.NO));
    }

    /** Adds what it was asked, and what it answered, to what is hashed. */
    void putInto(Hasher hasher) {
        known.keySet().stream().sorted(Asked.IN_ORDER).forEach(asked -> {
            hasher.putInt(asked.home()).putInt(asked.parties().size());
            asked.parties().forEach(hasher::putInt);
            hasher.putBoolean(known.getOrDefault(asked, false));
        });
    }

    /** Returns what an officer must know of each child, as living in a home with all who would come. */
    ImmutableMap<ReferralId, ImmutableList<RuleStatement>> flags(int home, ImmutableList<Integer> coming) {
        ImmutableSortedMap.Builder<ReferralId, ImmutableList<RuleStatement>> flags = ImmutableSortedMap.naturalOrder();
        for (int number : coming) {
            Party party = parties.get(number);
            for (Referral child : party.children()) {
                flags.put(
                        child.id(),
                        ranking(home, party, child, coming).matches().get(0).flags());
            }
        }
        return flags.buildOrThrow();
    }

    /** Asks every rule about one child and one home, with the others who would come. */
    private Ranking ranking(int home, Party party, Referral child, ImmutableList<Integer> coming) {
        ImmutableList<Referral> others = coming.stream()
                .flatMap(number -> parties.get(number).children().stream())
                .filter(other -> !other.id().equals(child.id()))
                .collect(ImmutableList.toImmutableList());
        return ranker.rank(party.requestFor(child, others), alone(market.listed(home)));
    }

    private Market alone(ListedHome listed) {
        return Market.of(
                ImmutableList.of(listed.home()),
                ImmutableMap.of(listed.home().id(), listed.listing()),
                market.locator());
    }
}
