package org.placewright.matching.rule;

import com.google.common.collect.ImmutableList;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.need.LivingCompanions;
import org.placewright.matching.Wording;

/**
 * Who may live together by what each of them needs of the other, whatever they are a risk to: a resident who must live
 * alone, or not with younger or with older children, and a child who should live with older children only, or with
 * younger only.
 *
 * <p>Who is younger is told by the month of birth. Where that is not known, or both were born in one month, it has to
 * be confirmed.
 */
final class CompanyWanted {

    private static final int OWN_NEEDS =
            LivingThere.NEEDS_SOLO | LivingThere.NOT_WITH_YOUNGER | LivingThere.NOT_WITH_OLDER;

    private static final Eligibility SOLO = Eligibility.excluded("resident-needs-solo");
    private static final Eligibility NO_YOUNGER = Eligibility.excluded("resident-not-with-younger");
    private static final Eligibility NO_OLDER = Eligibility.excluded("resident-not-with-older");
    private static final Eligibility YOUNGER_THERE = Eligibility.excluded("younger-child-lives-there");
    private static final Eligibility OLDER_THERE = Eligibility.excluded("older-child-lives-there");
    private static final Eligibility AGE_NOT_KNOWN = Eligibility.cannotTell("age-of-resident-not-known");

    private final int born;
    private final boolean onlyOlder;
    private final boolean onlyYounger;

    CompanyWanted(int born, LivingCompanions companions) {
        this.born = born;
        this.onlyOlder = companions == LivingCompanions.ONLY_OLDER_CHILDREN;
        this.onlyYounger = companions == LivingCompanions.ONLY_YOUNGER_CHILDREN;
    }

    /** Tells whether the child should live with older children only, or with younger only. */
    boolean dependsOnAge() {
        return onlyOlder || onlyYounger;
    }

    /** Tells by the traits of all who live there that nothing is to be said of any of them. */
    boolean isNothing(int traitsOfAny) {
        return (traitsOfAny & OWN_NEEDS) == 0 && !dependsOnAge();
    }

    /** Returns the first of the strictest answers about one who lives there. */
    Eligibility of(int traits, int month) {
        if ((traits & LivingThere.NEEDS_SOLO) != 0) {
            return SOLO;
        }
        Eligibility resident = ofResident(traits, month);
        return resident.orStricter(ofChild(month));
    }

    private Eligibility ofResident(int traits, int month) {
        boolean noYounger = (traits & LivingThere.NOT_WITH_YOUNGER) != 0;
        boolean noOlder = (traits & LivingThere.NOT_WITH_OLDER) != 0;
        if (isAgeOpen(month)) {
            return noYounger || noOlder ? AGE_NOT_KNOWN : Eligibility.ALLOWED;
        }
        if (noYounger && born > month) {
            return NO_YOUNGER;
        }
        return noOlder && born < month ? NO_OLDER : Eligibility.ALLOWED;
    }

    private Eligibility ofChild(int month) {
        if (isAgeOpen(month)) {
            return dependsOnAge() ? AGE_NOT_KNOWN : Eligibility.ALLOWED;
        }
        if (onlyOlder && month > born) {
            return YOUNGER_THERE;
        }
        return onlyYounger && month < born ? OLDER_THERE : Eligibility.ALLOWED;
    }

    private boolean isAgeOpen(int month) {
        return month == LivingThere.MONTH_NOT_KNOWN || month == born;
    }

    /** Puts into words all that is as strict as is asked for about one who lives there. */
    ImmutableList<Wording> inWords(ResidentToken token, int traits, int month, Eligibility.Verdict verdict) {
        ImmutableList.Builder<Wording> words = ImmutableList.builder();
        Eligibility alone = (traits & LivingThere.NEEDS_SOLO) == 0 ? Eligibility.ALLOWED : SOLO;
        for (Eligibility said : ImmutableList.of(alone, ofResident(traits, month), ofChild(month))) {
            if (said.verdict() == verdict && verdict != Eligibility.Verdict.ALLOWED) {
                words.add(inWords(token, said));
            }
        }
        return words.build();
    }

    private static Wording inWords(ResidentToken token, Eligibility said) {
        Wording resident = Wording.of("Resident ").naming(token);
        if (said.equals(SOLO)) {
            return resident.then(" must live alone");
        }
        if (said.equals(NO_YOUNGER) || said.equals(NO_OLDER)) {
            return resident.then(" must not live with " + (said.equals(NO_YOUNGER) ? "a younger" : "an older")
                    + " child, as this child is");
        }
        if (said.equals(AGE_NOT_KNOWN)) {
            return Wording.of("Is resident ").naming(token).then(" older or younger than the child?");
        }
        boolean younger = said.equals(YOUNGER_THERE);
        return Wording.of("The child should live with " + (younger ? "older" : "younger") + " children only; resident ")
                .naming(token)
                .then(" is " + (younger ? "younger" : "older"));
    }
}
