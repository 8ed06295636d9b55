package org.placewright.matching.rule;

import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.need.RiskToChild;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RuleKeys;

/**
 * The home must not have said that it cannot keep a child safe from a risk that is present. It is never relaxed. What
 * it does not say the policy has allowed, unless it has it confirmed: few homes say.
 */
public final class RiskToChildRule implements EligibilityRule<AnswerBits> {

    private static final Facet<AnswerBits> MANAGED = Facet.of(
            "risks to a child managed",
            listed -> AnswerBits.of(listed.home().offering().risksToChild()));

    private static final KindsTest.Kinds<RiskToChild> KINDS = new KindsTest.Kinds<>(
            RiskToChild.class,
            RiskToChild::label,
            "risk-to-child-managed",
            "risk-to-child-not-managed",
            new KindsTest.Words("Says it cannot manage", "Can the home manage", "Which risk is present?"));

    /** Creates the rule. */
    public RiskToChildRule() {}

    @Override
    public ExplanationKey key() {
        return RuleKeys.RISK_TO_CHILD;
    }

    @Override
    public String source() {
        return "Placements Data Standard v2, risks; the home's own statement";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<AnswerBits> facet() {
        return MANAGED;
    }

    @Override
    public Optional<RuleTest<AnswerBits>> test(MatchRequest request, Market market, MatchPolicy policy) {
        RuleEffect whenNotSaid = policy.rules().effectWhenNotSaid(key());
        return EachChild.of(
                request,
                referral -> KINDS.put(PresentRisks.in(referral.needs().risks().toChild()), whenNotSaid));
    }
}
