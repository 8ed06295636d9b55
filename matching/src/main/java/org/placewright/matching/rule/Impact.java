package org.placewright.matching.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.matching.ImpactPolicy;
import org.placewright.matching.RiskImpact;
import org.placewright.matching.RuleEffect;

/**
 * What it means that one child is one kind of risk to others for another child: a risk with what the policy has of it.
 */
final class Impact {

    private static final int MONTHS_IN_YEAR = 12;

    private final RiskToOthers risk;
    private final RiskImpact policy;
    private final Ground ground;
    private final int youngerByMonths;

    private Impact(RiskToOthers risk, RiskImpact policy, Ground ground) {
        this.risk = risk;
        this.policy = policy;
        this.ground = ground;
        this.youngerByMonths = Math.max(1, policy.youngerByYears() * MONTHS_IN_YEAR);
    }

    /** Returns the risks of some that mean something by a policy, each with the ground on which it does. */
    static ImmutableList<Impact> of(int risks, ImpactPolicy policy, ImmutableMap<RiskToOthers, Ground> grounds) {
        ImmutableList.Builder<Impact> impacts = ImmutableList.builder();
        grounds.forEach((risk, ground) -> {
            if ((risks & AnswerBits.bit(risk)) != 0 && policy.of(risk).atWorst() != RuleEffect.ALLOW) {
                impacts.add(new Impact(risk, policy.of(risk), ground));
            }
        });
        return impacts.build();
    }

    RiskToOthers risk() {
        return risk;
    }

    Ground ground() {
        return ground;
    }

    RuleEffect atWorst() {
        return policy.atWorst();
    }

    /**
     * Returns the effect on another child.
     *
     * @param months by how many months the other is younger; less than 0 if older, and
     *     {@link LivingThere#MONTH_NOT_KNOWN} if that is not known
     * @param other what is known of the risks to the other
     */
    RuleEffect on(int months, KnownRisks other) {
        RuleEffect effect = policy.onAnyone();
        if (months == LivingThere.MONTH_NOT_KNOWN) {
            effect = effect.or(policy.onYounger().ifItHolds());
        } else if (months >= youngerByMonths) {
            effect = effect.or(policy.onYounger());
        }
        return policy.onVulnerable() == RuleEffect.ALLOW ? effect : effect.or(onVulnerable(other));
    }

    private RuleEffect onVulnerable(KnownRisks other) {
        RiskAnswer vulnerable =
                switch (risk) {
                    case SEXUAL_HARM -> other.answer(RiskToChild.SEXUAL_EXPLOITATION);
                    case CRIMINAL_EXPLOITATION -> other.answer(RiskToChild.CRIMINAL_EXPLOITATION);
                    case PHYSICAL_HARM, FIRE_SETTING, HARM_TO_ANIMALS, OTHER -> RiskAnswer.NO_KNOWN_RISK;
                };
        return switch (vulnerable) {
            case RISK_PRESENT -> policy.onVulnerable();
            case NOT_SPECIFIED -> policy.onVulnerable().ifItHolds();
            case NO_KNOWN_RISK -> RuleEffect.ALLOW;
        };
    }

    /** Tells whether the other is younger by as much as the policy has it. */
    boolean isYounger(int months) {
        return months != LivingThere.MONTH_NOT_KNOWN && months >= youngerByMonths;
    }
}
