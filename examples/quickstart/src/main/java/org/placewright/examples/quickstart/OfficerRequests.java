package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.interchange.json.RequestEntry;

/**
 * What is asked for each referral: what the officer's entry about it says, and as many homes as the command names where
 * the entry says nothing of that.
 *
 * <p>An area to avoid is one for brothers and sisters together, whether it is said of one child or of the group; groups
 * that have a child in common count as one. A kind of stay, or fees, are the group's if the entry about it says them,
 * or if entries about all its children say the same. What is allowed for one child is allowed for no other.
 */
final class OfficerRequests {

    private final ImmutableMap<ReferralId, RequestEntry> entries;
    private final ImmutableMap<ReferralId, SiblingReferral> groups;
    private final ImmutableSetMultimap<ReferralId, AuthorityId> toAvoid;

    OfficerRequests(LoadedData data) {
        this.entries = data.requests();
        this.groups = data.siblings().stream()
                .collect(ImmutableMap.toImmutableMap(SiblingReferral::id, group -> group, (one, other) -> one));
        this.toAvoid = toAvoid(families(data.siblings()));
    }

    /** Returns which referrals, of children and of groups, are about brothers and sisters. */
    private static MutableGraph<ReferralId> families(ImmutableList<SiblingReferral> groups) {
        MutableGraph<ReferralId> families =
                GraphBuilder.undirected().allowsSelfLoops(true).build();
        Map<ChildId, ReferralId> first = new HashMap<>();
        for (SiblingReferral group : groups) {
            for (Referral referral : group.referrals()) {
                families.putEdge(group.id(), referral.id());
                ReferralId earlier = first.putIfAbsent(referral.child().id(), referral.id());
                families.putEdge(referral.id(), earlier == null ? referral.id() : earlier);
            }
        }
        return families;
    }

    private ImmutableSetMultimap<ReferralId, AuthorityId> toAvoid(MutableGraph<ReferralId> families) {
        ImmutableSetMultimap.Builder<ReferralId, AuthorityId> shared = ImmutableSetMultimap.builder();
        for (ReferralId referral : families.nodes()) {
            Set<ReferralId> family = Graphs.reachableNodes(families, referral);
            family.forEach(other -> shared.putAll(referral, entry(other).authoritiesToAvoid()));
        }
        return shared.build();
    }

    /**
     * Returns what is asked for a referral of one child or of brothers and sisters, with all that bears on it, and with
     * how many homes to name where the officer does not say.
     */
    RequestEntry of(ReferralId referral, int top) {
        RequestEntry asked = entry(referral);
        return asked.withLimit(asked.limit().orElse(top))
                .withStay(stay(referral))
                .withExpectedFees(expectedFees(referral))
                .withAuthoritiesToAvoid(Iterables.concat(asked.authoritiesToAvoid(), toAvoid.get(referral)));
    }

    /** Tells whether an entry about a child has a stay or fees that a group with the child is ranked without. */
    boolean isLostForGroup(RequestEntry ofChild) {
        return groups.values().stream()
                .filter(group -> group.referrals().stream()
                        .anyMatch(referral -> referral.id().equals(ofChild.referral())))
                .anyMatch(group -> isLostFor(group.id(), ofChild));
    }

    private boolean isLostFor(ReferralId group, RequestEntry ofChild) {
        boolean stayLost = ofChild.stay().isPresent() && !stay(group).equals(ofChild.stay());
        boolean feesLost =
                !ofChild.expectedFees().isEmpty() && expectedFees(group).isEmpty();
        return stayLost || feesLost;
    }

    private Optional<KindOfStay> stay(ReferralId referral) {
        return entry(referral).stay().or(() -> ofEveryChild(referral, RequestEntry::stay)
                .flatMap(stay -> stay));
    }

    private ImmutableSortedMap<HomeId, WeeklyFee> expectedFees(ReferralId referral) {
        ImmutableSortedMap<HomeId, WeeklyFee> own = entry(referral).expectedFees();
        return own.isEmpty()
                ? ofEveryChild(referral, RequestEntry::expectedFees).orElse(own)
                : own;
    }

    /** Returns what the entries about the children of a group say, if all say the same. */
    private <T> Optional<T> ofEveryChild(ReferralId group, Function<RequestEntry, T> field) {
        ImmutableSet<T> said = Optional.ofNullable(groups.get(group)).stream()
                .flatMap(known -> known.referrals().stream())
                .map(referral -> field.apply(entry(referral.id())))
                .collect(ImmutableSet.toImmutableSet());
        return said.size() == 1 ? Optional.of(said.iterator().next()) : Optional.empty();
    }

    private RequestEntry entry(ReferralId referral) {
        RequestEntry entry = entries.get(referral);
        return entry == null ? RequestEntry.of(referral) : entry;
    }
}
