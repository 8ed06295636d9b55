package org.placewright.matching.rule;

import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.need.Answer;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Pets;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToOthers;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RuleKeys;

/** Pets, where there must be some or none. There must be none where the child is a risk to animals. */
public final class PetsRule implements EligibilityRule<Answer> {

    private static final Facet<Answer> PETS_KEPT =
            Facet.of("pets kept", listed -> listed.home().offering().petsKept());

    private static final Eligibility KEPT = Eligibility.excluded("pets-kept");
    private static final Eligibility NOT_KEPT = Eligibility.excluded("no-pets-kept");
    private static final Ground NOT_SAID = Ground.of("pets-not-said");

    /** Creates the rule. */
    public PetsRule() {}

    @Override
    public ExplanationKey key() {
        return RuleKeys.PETS;
    }

    @Override
    public String source() {
        return "Placements Data Standard v2, pets, risks to others";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<Answer> facet() {
        return PETS_KEPT;
    }

    @Override
    public Optional<RuleTest<Answer>> test(MatchRequest request, Market market, MatchPolicy policy) {
        RuleEffect whenNotSaid = policy.rules().effectWhenNotSaid(key());
        return EachChild.of(request, referral -> put(referral.needs(), whenNotSaid));
    }

    private static Optional<RuleTest<Answer>> put(Needs needs, RuleEffect whenNotSaid) {
        boolean harm = needs.risks().answer(RiskToOthers.HARM_TO_ANIMALS) == RiskAnswer.RISK_PRESENT;
        boolean none = harm || needs.requirements().pets() == Pets.NO;
        boolean some = needs.requirements().pets() == Pets.MUST;
        return none || some ? Optional.of(new Test(none, some, whenNotSaid)) : Optional.empty();
    }

    private record Test(boolean none, boolean some, RuleEffect whenNotSaid) implements RuleTest<Answer> {
        @Override
        public Eligibility assess(Answer kept) {
            return switch (kept) {
                case YES -> none ? KEPT : Eligibility.ALLOWED;
                case NO -> some ? NOT_KEPT : Eligibility.ALLOWED;
                case NOT_SPECIFIED -> NOT_SAID.on(whenNotSaid);
            };
        }

        @Override
        public String statement(Answer kept, Eligibility said) {
            if (said.equals(KEPT)) {
                return "Animals live there, and the child must not live with any";
            }
            return said.equals(NOT_KEPT) ? "There must be pets, and none are kept" : "Do animals live there?";
        }
    }
}
