package org.placewright.matching.rule;

import org.placewright.core.code.Sex;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.MatchPolicy;

/** The home must take children of the child's sex: a condition of its registration or approval. */
public final class SexRule implements EligibilityRule {

    private static final ExplanationKey KEY = ExplanationKey.of("rule.sex");

    /** Creates the rule. */
    public SexRule() {}

    @Override
    public ExplanationKey key() {
        return KEY;
    }

    @Override
    public Eligibility assess(Referral referral, Home home, MatchPolicy policy) {
        Sex sex = referral.child().sex();
        return home.acceptedSex()
                .map(accepted -> assess(accepted, sex))
                .orElseGet(() -> Eligibility.cannotTell("Does the home take boys, girls or both?"));
    }

    private static Eligibility assess(AcceptedSex accepted, Sex sex) {
        String takes = accepted == AcceptedSex.MALE ? "boys" : "girls";
        return switch (accepted.answer(sex)) {
            case YES -> Eligibility.ALLOWED;
            case NO -> Eligibility.excluded("Takes " + takes + " only");
            case NOT_SPECIFIED ->
                Eligibility.cannotTell(
                        "The home takes " + takes + " only; the sex of the child is not recorded. What is it?");
        };
    }
}
