package org.placewright.matching.criterion;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;

/**
 * Living with a brother or sister who is looked after: 1 where one lives at the home, else 0. Applies where the
 * referral names where siblings live.
 */
public final class SiblingsTogether implements Criterion<HomeId> {

    private static final Facet<HomeId> ID =
            Facet.of("id", listed -> listed.home().id());

    /** Creates the criterion. */
    public SiblingsTogether() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.SIBLINGS_TOGETHER;
    }

    @Override
    public String source() {
        return "Children Act 1989 s22C(8)(c)";
    }

    @Override
    public Facet<HomeId> facet() {
        return ID;
    }

    @Override
    public Optional<CriterionTest<HomeId>> test(MatchRequest request, Market market, MatchPolicy policy) {
        ImmutableSortedSet<HomeId> homes = request.referral().siblingsLiveAt();
        return homes.isEmpty() ? Optional.empty() : Optional.of(new Test(homes));
    }

    private record Test(ImmutableSortedSet<HomeId> homes) implements CriterionTest<HomeId> {
        @Override
        public double score(HomeId home) {
            return homes.contains(home) ? 1 : 0;
        }

        @Override
        public String statement(HomeId home) {
            return homes.contains(home) ? "A brother or sister lives here" : "No brother or sister lives here";
        }
    }
}
