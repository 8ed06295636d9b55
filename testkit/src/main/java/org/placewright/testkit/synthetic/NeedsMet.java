package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.placewright.core.need.Answer;
import org.placewright.core.need.CulturalNeeds;
import org.placewright.core.need.Language;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Pets;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.provider.Offering;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.Referral;

/**
 * Which of the things a child needs a home offers. Each counts alike: 1 where the home says yes, a half where it does
 * not say, 0 where it says no. Of a child who is known to need nothing, all is met.
 */
final class NeedsMet {

    private final Referral referral;
    private final Offering offering;
    private final ImmutableList.Builder<Answer> answers = ImmutableList.builder();

    private NeedsMet(Referral referral, Offering offering) {
        this.referral = referral;
        this.offering = offering;
    }

    /** Returns the part of the child's needs that are met, from 0 to 1. */
    static double part(Referral referral, Offering offering) {
        NeedsMet met = new NeedsMet(referral, offering);
        met.compare();
        ImmutableList<Answer> answers = met.answers.build();
        return answers.isEmpty() ? 1 : Sum.of(answers.stream().mapToDouble(NeedsMet::worth)) / answers.size();
    }

    private static double worth(Answer answer) {
        return switch (answer) {
            case YES -> 1;
            case NOT_SPECIFIED -> 0.5;
            case NO -> 0;
        };
    }

    private void compare() {
        requirements(referral.needs().requirements());
        risksAndStaffing(referral.needs());
        background();
        when(referral.plannedOrEmergency() == PlannedOrEmergency.EMERGENCY, offering.offers(KindOfStay.EMERGENCY));
    }

    private void requirements(Requirements required) {
        required.specificCommunication().kinds().forEach(kind -> answers.add(offering.offers(kind)));
        required.homeAdaptation().kinds().forEach(kind -> answers.add(offering.has(kind)));
        required.additionalSupport().kinds().forEach(kind -> answers.add(offering.offers(kind)));
        when(required.deprivationOfLiberty() == Answer.YES, offering.deprivationOfLiberty());
        when(required.livingCompanions() == LivingCompanions.SOLO, offering.soloPlacements());
        when(required.pets() == Pets.MUST, offering.petsKept());
        when(required.pets() == Pets.NO, opposite(offering.petsKept()));
    }

    private void risksAndStaffing(Needs needs) {
        needs.risks()
                .toChild()
                .forEach((risk, known) -> when(known == RiskAnswer.RISK_PRESENT, offering.canManage(risk)));
        needs.risks()
                .toOthers()
                .forEach((risk, known) -> when(known == RiskAnswer.RISK_PRESENT, offering.canManage(risk)));
        needs.minimumAdultSupport().ifPresent(ratio -> answers.add(offering.canStaff(ratio)));
        when(needs.wakingNight() == Answer.YES, offering.wakingNight());
    }

    /** Language counts where it is not English, religion where cultural needs have to be met. */
    private void background() {
        referral.child()
                .background()
                .firstLanguage()
                .filter(language -> !language.equals(Language.ENGLISH))
                .ifPresent(language -> answers.add(among(offering.languages(), language)));
        if (referral.needs().requirements().culturalNeeds() == CulturalNeeds.REQUIRED) {
            referral.child()
                    .background()
                    .religion()
                    .ifPresent(religion -> answers.add(among(offering.faiths(), religion)));
        }
    }

    private void when(boolean needed, Answer answer) {
        if (needed) {
            answers.add(answer);
        }
    }

    private static Answer opposite(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case NOT_SPECIFIED -> Answer.NOT_SPECIFIED;
        };
    }

    private static <T> Answer among(ImmutableSet<T> known, T wanted) {
        if (known.isEmpty()) {
            return Answer.NOT_SPECIFIED;
        }
        return known.contains(wanted) ? Answer.YES : Answer.NO;
    }
}
