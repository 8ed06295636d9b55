package org.placewright.matching;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Map;
import org.placewright.core.need.RiskToOthers;

/**
 * Who may live together, as far as one is a risk to the other: of a child who is to come to those who live there, and
 * of those to the child.
 *
 * <p>The standard is this library's starting point for discussion and no published rule: physical harm excludes where
 * the other is younger by three years or more; sexual harm excludes where the other is younger, and is confirmed first
 * otherwise; drawing others into criminal exploitation is confirmed first where the other is at that risk; fire-setting
 * and other risks are flagged. Harm to animals is asked about with pets.
 *
 * @param impacts what each risk means; a risk not named means nothing
 */
public record ImpactPolicy(ImmutableSortedMap<RiskToOthers, RiskImpact> impacts) {

    /** What this library suggests. */
    public static final ImpactPolicy STANDARD = new ImpactPolicy(ImmutableSortedMap.of(
            RiskToOthers.PHYSICAL_HARM,
            RiskImpact.builder().onYounger(RuleEffect.EXCLUDE).youngerByYears(3).build(),
            RiskToOthers.SEXUAL_HARM,
            RiskImpact.builder()
                    .onYounger(RuleEffect.EXCLUDE)
                    .onAnyone(RuleEffect.CONFIRM)
                    .build(),
            RiskToOthers.FIRE_SETTING,
            RiskImpact.builder().onAnyone(RuleEffect.FLAG).build(),
            RiskToOthers.CRIMINAL_EXPLOITATION,
            RiskImpact.builder().onVulnerable(RuleEffect.CONFIRM).build(),
            RiskToOthers.OTHER,
            RiskImpact.builder().onAnyone(RuleEffect.FLAG).build()));

    /**
     * Leaves out risks that mean nothing, so that what is the same is equal.
     *
     * @param impacts what each risk means; a risk not named means nothing
     */
    public ImpactPolicy {
        impacts = ImmutableSortedMap.copyOf(Maps.filterValues(impacts, impact -> !impact.equals(RiskImpact.NONE)));
    }

    /**
     * Returns what a risk means.
     *
     * @param risk the risk to others
     * @return the impact
     */
    public RiskImpact of(RiskToOthers risk) {
        RiskImpact impact = impacts.get(risk);
        return impact == null ? RiskImpact.NONE : impact;
    }

    /**
     * Returns the same with one risk meaning something else.
     *
     * @param risk the risk to others
     * @param impact what it means
     * @return the policy
     */
    public ImpactPolicy with(RiskToOthers risk, RiskImpact impact) {
        Map<RiskToOthers, RiskImpact> others = Maps.filterKeys(impacts, other -> other != risk);
        return new ImpactPolicy(ImmutableSortedMap.<RiskToOthers, RiskImpact>naturalOrder()
                .putAll(others)
                .put(risk, impact)
                .buildOrThrow());
    }
}
