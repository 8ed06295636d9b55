package org.placewright.matching.rule;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.AuthorityId;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;

/** A home must not lie in the area of a local authority where the child must not live. It is never relaxed. */
public final class AuthorityToAvoidRule implements EligibilityRule<Optional<AuthorityId>> {

    private static final Facet<Optional<AuthorityId>> AUTHORITY =
            Facet.of("local authority", listed -> listed.home().localAuthority());

    private static final Eligibility INSIDE = Eligibility.excluded("inside-authority-to-avoid");
    private static final Eligibility NOT_KNOWN = Eligibility.cannotTell("local-authority-not-known");

    /** Creates the rule. */
    public AuthorityToAvoidRule() {}

    @Override
    public ExplanationKey key() {
        return RuleKeys.AUTHORITY_TO_AVOID;
    }

    @Override
    public String source() {
        return "The referral: locations to avoid";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<Optional<AuthorityId>> facet() {
        return AUTHORITY;
    }

    @Override
    public Optional<RuleTest<Optional<AuthorityId>>> test(MatchRequest request, Market market, MatchPolicy policy) {
        return request.authoritiesToAvoid().isEmpty()
                ? Optional.empty()
                : Optional.of(new Test(request.authoritiesToAvoid()));
    }

    private record Test(ImmutableSortedSet<AuthorityId> avoided) implements RuleTest<Optional<AuthorityId>> {
        @Override
        public Eligibility assess(Optional<AuthorityId> authority) {
            if (authority.isEmpty()) {
                return NOT_KNOWN;
            }
            return avoided.contains(authority.get()) ? INSIDE : Eligibility.ALLOWED;
        }

        @Override
        public String statement(Optional<AuthorityId> authority, Eligibility said) {
            return said.equals(INSIDE)
                    ? "In the area of a local authority to avoid"
                    : "In whose area does the home lie? There are local authorities to avoid";
        }

        /** Names the type only. */
        @Override
        public String toString() {
            return "Test[...]";
        }
    }
}
