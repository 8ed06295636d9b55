package org.placewright.matching.rule;

import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.provider.KindOfStay;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RuleKeys;

/**
 * The home must offer the kind of stay that is needed: one that says it takes no emergencies is out in an emergency.
 * What a home does not say is allowed or asked as the policy has it; whether it takes a parent and child is always
 * asked.
 */
public final class KindOfStayRule implements EligibilityRule<AnswerBits> {

    private static final Facet<AnswerBits> STAYS = Facet.of(
            "kinds of stay", listed -> AnswerBits.of(listed.home().offering().stays()));

    private static final Eligibility NOT_OFFERED = Eligibility.excluded("stay-not-offered");
    private static final Ground NOT_SAID = Ground.of("stay-not-said");
    private static final int ALWAYS_ASKED = AnswerBits.bit(KindOfStay.PARENT_AND_CHILD);

    /** Creates the rule. */
    public KindOfStayRule() {}

    @Override
    public ExplanationKey key() {
        return RuleKeys.KIND_OF_STAY;
    }

    @Override
    public String source() {
        return "The home's own statement";
    }

    @Override
    public boolean mayBeRelaxed() {
        return true;
    }

    @Override
    public Facet<AnswerBits> facet() {
        return STAYS;
    }

    @Override
    public Optional<RuleTest<AnswerBits>> test(MatchRequest request, Market market, MatchPolicy policy) {
        int needed = AnswerBits.bits(NeededStays.of(request));
        return needed == 0
                ? Optional.empty()
                : Optional.of(new Test(needed, policy.rules().effectWhenNotSaid(key())));
    }

    private record Test(int needed, RuleEffect whenNotSaid) implements RuleTest<AnswerBits> {
        @Override
        public Eligibility assess(AnswerBits stays) {
            if ((stays.no() & needed) != 0) {
                return NOT_OFFERED;
            }
            int open = stays.notSaid(needed);
            if (open == 0) {
                return Eligibility.ALLOWED;
            }
            return NOT_SAID.on((open & ALWAYS_ASKED) == 0 ? whenNotSaid : whenNotSaid.or(RuleEffect.CONFIRM));
        }

        @Override
        public String statement(AnswerBits stays, Eligibility said) {
            return said.equals(NOT_OFFERED)
                    ? "Does not offer this kind of stay: " + inWords(stays.no() & needed)
                    : "Does the home offer this kind of stay: " + inWords(stays.notSaid(needed)) + "?";
        }

        private static String inWords(int stays) {
            return BitNames.of(KindOfStay.class, stays, KindOfStay::label);
        }
    }
}
