package org.placewright.matching.rule;

import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.need.SpecificCommunication;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RuleKeys;

/** Someone in the home must be able to communicate as the child does; where it does not say, it has to be asked. */
public final class CommunicationRule implements EligibilityRule<AnswerBits> {

    private static final Facet<AnswerBits> SAID = Facet.of(
            "communications", listed -> AnswerBits.of(listed.home().offering().communications()));

    private static final KindsTest.Kinds<SpecificCommunication> KINDS = new KindsTest.Kinds<>(
            SpecificCommunication.class,
            SpecificCommunication::label,
            "communication",
            new KindsTest.Words(
                    "Nobody there can communicate in",
                    "Can someone there communicate in",
                    "The child has a specific communication requirement. Which?"));

    /** Creates the rule. */
    public CommunicationRule() {}

    @Override
    public ExplanationKey key() {
        return RuleKeys.COMMUNICATION;
    }

    @Override
    public String source() {
        return "Placements Data Standard v2, specificCommunicationRequirements";
    }

    @Override
    public boolean mayBeRelaxed() {
        return true;
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
                request, referral -> KINDS.put(referral.needs().requirements().specificCommunication(), whenNotSaid));
    }
}
