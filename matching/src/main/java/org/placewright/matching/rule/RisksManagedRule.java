package org.placewright.matching.rule;

import java.util.Map;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.provider.Offering;
import org.placewright.matching.Facet;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RuleKeys;

/**
 * The home must not have said that it cannot manage a risk that is present, to the child or to others. It is never
 * relaxed. What it does not say the policy has allowed, unless it has it confirmed: few homes say.
 */
public final class RisksManagedRule implements EligibilityRule<RisksManagedRule.Managed> {

    private static final Facet<Managed> MANAGED = Facet.of("risks managed", Managed::of);

    private static final Eligibility NOT_MANAGED = Eligibility.excluded("risk-not-managed");
    private static final Ground NOT_SAID = Ground.of("risk-managed-not-said");

    /** Creates the rule. */
    public RisksManagedRule() {}

    /**
     * What the rule looks at.
     *
     * @param toChild whether it can keep a child so at risk safe, by risk
     * @param toOthers whether it can manage a child who is such a risk to others, by risk
     */
    public record Managed(AnswerBits toChild, AnswerBits toOthers) {

        static Managed of(ListedHome listed) {
            Offering offering = listed.home().offering();
            return new Managed(AnswerBits.of(offering.risksToChild()), AnswerBits.of(offering.risksToOthers()));
        }
    }

    @Override
    public ExplanationKey key() {
        return RuleKeys.RISKS_MANAGED;
    }

    @Override
    public String source() {
        return "Placements Data Standard v2, risks; the home's own statement";
    }

    @Override
    public Facet<RisksManagedRule.Managed> facet() {
        return MANAGED;
    }

    @Override
    public Optional<RuleTest<RisksManagedRule.Managed>> test(MatchRequest request, Market market, MatchPolicy policy) {
        RuleEffect whenNotSaid = policy.rules().effectWhenNotSaid(key());
        return EachChild.of(request, referral -> {
            int toChild = present(referral.needs().risks().toChild());
            int toOthers = present(referral.needs().risks().toOthers());
            return toChild == 0 && toOthers == 0
                    ? Optional.empty()
                    : Optional.of(new Test(toChild, toOthers, whenNotSaid));
        });
    }

    static <R extends Enum<R>> int present(Map<R, RiskAnswer> risks) {
        int bits = 0;
        for (Map.Entry<R, RiskAnswer> risk : risks.entrySet()) {
            bits |= risk.getValue() == RiskAnswer.RISK_PRESENT ? AnswerBits.bit(risk.getKey()) : 0;
        }
        return bits;
    }

    private record Test(int toChild, int toOthers, RuleEffect whenNotSaid) implements RuleTest<Managed> {
        @Override
        public Eligibility assess(Managed home) {
            if ((home.toChild.no() & toChild) != 0 || (home.toOthers.no() & toOthers) != 0) {
                return NOT_MANAGED;
            }
            boolean open = home.toChild.notSaid(toChild) != 0 || home.toOthers.notSaid(toOthers) != 0;
            return open ? NOT_SAID.on(whenNotSaid) : Eligibility.ALLOWED;
        }

        @Override
        public String statement(Managed home, Eligibility said) {
            return said.equals(NOT_MANAGED)
                    ? "Says it cannot manage: " + inWords(home.toChild.no() & toChild, home.toOthers.no() & toOthers)
                    : "Can the home manage: " + inWords(home.toChild.notSaid(toChild), home.toOthers.notSaid(toOthers))
                            + "?";
        }

        private static String inWords(int toChild, int toOthers) {
            String child = BitNames.of(RiskToChild.class, toChild, RiskToChild::label);
            String others = BitNames.of(RiskToOthers.class, toOthers, RiskToOthers::label);
            return child + (child.isEmpty() || others.isEmpty() ? "" : ", ") + others;
        }
    }
}
