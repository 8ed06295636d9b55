package org.placewright.matching.criterion;

import com.google.common.collect.ImmutableList;
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
 * Care by a relative, friend or other connected person: the share of the children to be placed with whom the carer is
 * connected, so 1 or 0 for one child. By law such a carer comes first among suitable homes, so the standard policy has
 * it as a tier and not as a weight; the other kinds of home are not ordered among themselves.
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
        return Optional.of(new Test(request.children().asList()));
    }

    private record Test(ImmutableList<ChildId> children) implements CriterionTest<ImmutableSortedSet<ChildId>> {
        @Override
        public double score(ImmutableSortedSet<ChildId> connected) {
            return connected.isEmpty() ? 0 : count(connected) / (double) children.size();
        }

        private int count(ImmutableSortedSet<ChildId> connected) {
            int count = 0;
            for (int i = 0; i < children.size(); i++) {
                count += connected.contains(children.get(i)) ? 1 : 0;
            }
            return count;
        }

        @Override
        public String statement(ImmutableSortedSet<ChildId> connected) {
            int count = count(connected);
            if (count == 0) {
                return "The carer is not connected with the child";
            }
            return count == children.size()
                    ? "The carer is connected with the child"
                    : "The carer is connected with " + count + " of " + children.size() + " children";
        }

        /** Shows nothing of the children. */
        @Override
        public String toString() {
            return "Test[...]";
        }
    }
}
