package org.placewright.matching.criterion;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.ChildId;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;

/**
 * Care by a relative, friend or other connected person: 1 where the carer is connected with the child, else 0. By law
 * such a carer comes first among suitable homes, so the standard policy has it as a tier and not as a weight; the other
 * kinds of home are not ordered among themselves.
 */
public final class ConnectedPerson implements Criterion<ImmutableSortedSet<ChildId>> {

    private static final Facet<ImmutableSortedSet<ChildId>> CONNECTED = Facet.of(
            "connected children",
            listed -> listed.home() instanceof FosteringHousehold household
                    ? household.connectedChildren()
                    : ImmutableSortedSet.of());

    /** Creates the criterion. */
    public ConnectedPerson() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.CONNECTED_PERSON;
    }

    @Override
    public String source() {
        return "Children Act 1989 s22C(7)";
    }

    @Override
    public Facet<ImmutableSortedSet<ChildId>> facet() {
        return CONNECTED;
    }

    @Override
    public Optional<CriterionTest<ImmutableSortedSet<ChildId>>> test(
            MatchRequest request, Market market, MatchPolicy policy) {
        return Optional.of(new Test(request.referral().child().id()));
    }

    private record Test(ChildId child) implements CriterionTest<ImmutableSortedSet<ChildId>> {
        @Override
        public double score(ImmutableSortedSet<ChildId> connected) {
            return connected.contains(child) ? 1 : 0;
        }

        @Override
        public String statement(ImmutableSortedSet<ChildId> connected) {
            return connected.contains(child)
                    ? "The carer is connected with the child"
                    : "The carer is not connected with the child";
        }
    }
}
