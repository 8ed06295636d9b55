package org.placewright.matching.rule;

import java.util.Optional;
import org.placewright.core.code.Sex;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.matching.Facet;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;

/** The home must take children of the child's sex: a condition of its registration or approval. */
public final class SexRule implements EligibilityRule<Optional<AcceptedSex>> {

    private static final Facet<Optional<AcceptedSex>> SEX =
            Facet.of("accepted sex", listed -> listed.home().acceptedSex());

    private static final Eligibility NOT_TAKEN = Eligibility.excluded("sex-not-taken");
    private static final Eligibility NOT_SAID = Eligibility.cannotTell("sex-not-said");
    private static final Eligibility CHILDS_SEX_NOT_KNOWN = Eligibility.cannotTell("sex-of-child-not-known");

    /** Creates the rule. */
    public SexRule() {}

    @Override
    public ExplanationKey key() {
        return RuleKeys.SEX;
    }

    @Override
    public String source() {
        return "Conditions of registration or approval; the home's own statement";
    }

    @Override
    public Facet<Optional<AcceptedSex>> facet() {
        return SEX;
    }

    @Override
    public Optional<RuleTest<Optional<AcceptedSex>>> test(MatchRequest request, MatchPolicy policy) {
        return Optional.of(new Test(request.referral().child().sex()));
    }

    private record Test(Sex sex) implements RuleTest<Optional<AcceptedSex>> {
        @Override
        public Eligibility assess(Optional<AcceptedSex> accepted) {
            if (accepted.isEmpty()) {
                return NOT_SAID;
            }
            return switch (accepted.get().answer(sex)) {
                case YES -> Eligibility.ALLOWED;
                case NO -> NOT_TAKEN;
                case NOT_SPECIFIED -> CHILDS_SEX_NOT_KNOWN;
            };
        }

        @Override
        public String statement(Optional<AcceptedSex> accepted, Eligibility said) {
            if (accepted.isEmpty()) {
                return "Does the home take boys, girls or both?";
            }
            String takes = accepted.get() == AcceptedSex.MALE ? "boys" : "girls";
            return said.equals(NOT_TAKEN)
                    ? "Takes " + takes + " only"
                    : "The home takes " + takes + " only; the sex of the child is not recorded. What is it?";
        }
    }
}
