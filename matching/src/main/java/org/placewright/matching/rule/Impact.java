package org.placewright.matching.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Locale;
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
    private final int vulnerable;
    private final int mayBeVulnerable;

    private Impact(RiskToOthers risk, RiskImpact policy, Ground ground) {
        this.risk = risk;
        this.policy = policy;
        this.ground = ground;
        this.youngerByMonths = Math.max(1, policy.youngerByYears() * MONTHS_IN_YEAR);
        this.vulnerable = switch (risk) {
            case SEXUAL_HARM -> LivingThere.SEXUALLY_EXPLOITED;
            case CRIMINAL_EXPLOITATION -> LivingThere.CRIMINALLY_EXPLOITED;
            case PHYSICAL_HARM, FIRE_SETTING, HARM_TO_ANIMALS, OTHER -> 0;
        };
        // The bit of what is not specified follows that of what is present.
        this.mayBeVulnerable = vulnerable << 1;
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

    /** Returns a ground for each risk, which begins with its name. */
    static ImmutableMap<RiskToOthers, Ground> grounds(String ending) {
        return Maps.toMap(Arrays.asList(RiskToOthers.values()), risk -> Ground.of(name(risk) + ending));
    }

    private static String name(RiskToOthers risk) {
        return risk == RiskToOthers.OTHER
                ? "other-risk"
                : risk.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
     * @param traits the bits of what the other is at risk of
     */
    RuleEffect on(int months, int traits) {
        RuleEffect effect = policy.onAnyone();
        if (months == LivingThere.MONTH_NOT_KNOWN) {
            effect = effect.or(policy.onYounger().ifItHolds());
        } else if (months >= youngerByMonths) {
            effect = effect.or(policy.onYounger());
        }
        if ((traits & vulnerable) != 0) {
            return effect.or(policy.onVulnerable());
        }
        return (traits & mayBeVulnerable) == 0
                ? effect
                : effect.or(policy.onVulnerable().ifItHolds());
    }

    /** Tells whether the risk means nothing for any of some, of whom these are the youngest and the traits of all. */
    boolean isNothingTo(int months, boolean allMonthsKnown, int traits) {
        return on(months, traits) == RuleEffect.ALLOW
                && (allMonthsKnown || on(LivingThere.MONTH_NOT_KNOWN, traits) == RuleEffect.ALLOW);
    }

    /** Tells whether the other is younger by as much as the policy has it. */
    boolean isYounger(int months) {
        return months != LivingThere.MONTH_NOT_KNOWN && months >= youngerByMonths;
    }
}
