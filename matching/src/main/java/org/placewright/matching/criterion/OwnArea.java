package org.placewright.matching.criterion;

import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.AuthorityId;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;

/**
 * In the area of the authority that looks after the child: 1 inside, 0 outside. A home of which it is not known whose
 * area it lies in is not known. Applies where the referral or the child's record names the authority.
 */
public final class OwnArea implements Criterion<Optional<AuthorityId>> {

    private static final Facet<Optional<AuthorityId>> AREA =
            Facet.of("area", listed -> listed.home().localAuthority());

    /** Creates the criterion. */
    public OwnArea() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.OWN_AREA;
    }

    @Override
    public String source() {
        return "Children Act 1989 s22C(9)";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<Optional<AuthorityId>> facet() {
        return AREA;
    }

    @Override
    public Optional<CriterionTest<Optional<AuthorityId>>> test(
            MatchRequest request, Market market, MatchPolicy policy) {
        return request.referral().knownAuthority().map(Test::new);
    }

    private record Test(AuthorityId own) implements CriterionTest<Optional<AuthorityId>> {
        @Override
        public double score(Optional<AuthorityId> area) {
            if (area.isEmpty()) {
                return NOT_KNOWN;
            }
            return area.get().equals(own) ? 1 : 0;
        }

        @Override
        public String statement(Optional<AuthorityId> area) {
            return area.map(lies -> lies.equals(own) ? "In the authority's own area" : "In the area of " + lies)
                    .orElse("Whose area the home lies in is not known");
        }
    }
}
