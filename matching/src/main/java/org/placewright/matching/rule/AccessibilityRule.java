package org.placewright.matching.rule;

import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.need.Adaptation;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RuleKeys;

/**
 * The house must be adapted as a disabled child needs; where it does not say, it has to be asked. It is never relaxed.
 */
public final class AccessibilityRule implements EligibilityRule<AnswerBits> {

    private static final Facet<AnswerBits> SAID = Facet.of(
            "adaptations", listed -> AnswerBits.of(listed.home().offering().adaptations()));

    private static final KindsTest.Kinds<Adaptation> KINDS = new KindsTest.Kinds<>(
            Adaptation.class,
            Adaptation::label,
            "adaptation",
            new KindsTest.Words("Not adapted", "Is the house adapted", "The child needs the house adapted. How?"));

    /** Creates the rule. */
    public AccessibilityRule() {}

    @Override
    public ExplanationKey key() {
        return RuleKeys.ACCESSIBILITY;
    }

    @Override
    public String source() {
        return "Children Act 1989 s22C(8)(d)";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<AnswerBits> facet() {
        return SAID;
    }

    @Override
    public Optional<RuleTest<AnswerBits>> test(MatchRequest request, Market market, MatchPolicy policy) {
        RuleEffect whenNotSaid = policy.rules().effectWhenNotSaid(key());
        return EachChild.of(
                request, referral -> KINDS.put(referral.needs().requirements().homeAdaptation(), whenNotSaid));
    }
}
