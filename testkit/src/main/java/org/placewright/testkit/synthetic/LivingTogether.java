package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import org.placewright.core.need.Answer;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Resident;
import org.placewright.core.referral.Referral;

/**
 * Whether a child must not live with one who lives in a home already, as far as is known of both: because one of them
 * must be alone, or not with someone so young or old, or because one is a risk to others and the other at that risk.
 * Which risks meet is by hand.
 */
final class LivingTogether {

    private static final ImmutableMap<RiskToOthers, RiskToChild> MEET = ImmutableMap.of(
            RiskToOthers.SEXUAL_HARM, RiskToChild.SEXUAL_EXPLOITATION,
            RiskToOthers.CRIMINAL_EXPLOITATION, RiskToChild.CRIMINAL_EXPLOITATION);

    private LivingTogether() {}

    static boolean isBarred(Referral referral, Home home) {
        return home.residents()
                .filter(living -> living.all().stream().anyMatch(resident -> isBarred(referral, resident)))
                .isPresent();
    }

    private static boolean isBarred(Referral referral, Resident resident) {
        return resident.needsSolo() == Answer.YES
                || isWrongAge(referral, resident)
                || meet(referral.needs().risks(), resident.risks())
                || meet(resident.risks(), referral.needs().risks());
    }

    private static boolean isWrongAge(Referral referral, Resident resident) {
        int age = referral.ageWhenNeeded();
        Range<Integer> other = resident.ageOn(referral.neededFrom()).orElse(Range.singleton(age));
        LivingCompanions companions = referral.needs().requirements().livingCompanions();
        if (age < other.lowerEndpoint()) {
            return resident.mayLiveWithYounger() == Answer.NO || companions == LivingCompanions.ONLY_YOUNGER_CHILDREN;
        }
        return age > other.upperEndpoint()
                && (resident.mayLiveWithOlder() == Answer.NO || companions == LivingCompanions.ONLY_OLDER_CHILDREN);
    }

    private static boolean meet(KnownRisks ofOne, KnownRisks ofOther) {
        return MEET.entrySet().stream()
                .anyMatch(pair -> ofOne.answer(pair.getKey()) == RiskAnswer.RISK_PRESENT
                        && ofOther.answer(pair.getValue()) == RiskAnswer.RISK_PRESENT);
    }
}
