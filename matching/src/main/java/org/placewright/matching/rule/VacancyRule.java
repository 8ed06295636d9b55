package org.placewright.matching.rule;

import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.referral.Referral;
import org.placewright.matching.MatchPolicy;

/**
 * The home must have a usable place free: registered places less blocked ones, less those occupied. The capacity is
 * that of the day the homes were recorded; who will have moved by the day the home is needed is not known.
 */
public final class VacancyRule implements EligibilityRule {

    private static final ExplanationKey KEY = ExplanationKey.of("rule.vacancy");

    /** Creates the rule. */
    public VacancyRule() {}

    @Override
    public ExplanationKey key() {
        return KEY;
    }

    @Override
    public Eligibility assess(Referral referral, Home home, MatchPolicy policy) {
        return home.capacity()
                .map(VacancyRule::assess)
                .orElseGet(() -> Eligibility.cannotTell("Does the home have a place free?"));
    }

    private static Eligibility assess(UsableCapacity capacity) {
        if (capacity.usable() == 0) {
            return Eligibility.excluded("No usable place: " + capacity.registered() + " registered, all blocked");
        }
        if (capacity.vacant().isEmpty()) {
            return Eligibility.cannotTell("Does the home have a place free? It has " + capacity.usable() + " usable");
        }
        return capacity.vacant().getAsInt() > 0
                ? Eligibility.ALLOWED
                : Eligibility.excluded("No place free: " + capacity.usable() + " usable, "
                        + capacity.occupied().orElseThrow() + " occupied");
    }
}
