package org.placewright.matching.rule;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.code.Sex;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.ChildId;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.FosteringLimits;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Allowance;
import org.placewright.matching.Facet;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.RulePolicy;

/**
 * A fully approved foster carer may take a child within the terms of approval: ages, sex, kinds of stay, and how many
 * children at once. An emergency placement is within terms for short stays.
 *
 * <p>Outside them a child may be placed in an emergency only, for up to 6 working days, and where the request expressly
 * allows that it is flagged with the last day. What the terms do not say is not asked here, nor how many live there,
 * which the rule of vacancy asks; but where a calendar of vacancies says that there is room, that rule does not, and
 * this one does. For children with whom the carer is connected, terms that are broken are flagged.
 */
public final class ApprovalTermsRule implements EligibilityRule<ApprovalTermsRule.Terms> {

    private static final Facet<Terms> TERMS = Facet.of("approval terms", Terms::of);

    private static final Eligibility AGE = Eligibility.excluded("outside-approved-ages");
    private static final Eligibility SEX = Eligibility.excluded("outside-approved-sex");
    private static final Eligibility STAY = Eligibility.excluded("outside-approved-stays");
    private static final Eligibility NUMBER = Eligibility.excluded("over-approved-number");
    private static final Eligibility CHILDS_SEX_NOT_KNOWN = Eligibility.cannotTell("sex-of-child-not-known");
    private static final Eligibility NUMBER_NOT_KNOWN = Eligibility.cannotTell("number-living-there-not-known");
    private static final Eligibility IN_EMERGENCY = Eligibility.flagged("outside-terms-in-emergency");
    private static final Eligibility CONNECTED = Eligibility.flagged("outside-terms-for-connected-child");

    /** Creates the rule. */
    public ApprovalTermsRule() {}

    /**
     * What the rule looks at.
     *
     * @param approved what a foster carer is fully approved for; empty where nothing is said of it
     * @param living how many live there, where the terms limit that; otherwise nobody
     * @param connected with whom the carer is connected
     */
    public record Terms(Optional<Approved> approved, Living living, ConnectedChildren connected) {

        private static final Terms NONE = new Terms(Optional.empty(), Living.NOBODY, ConnectedChildren.NONE);

        static Terms of(ListedHome listed) {
            Optional<ApprovalTerms> terms =
                    listed.home() instanceof FosteringHousehold household ? household.terms() : Optional.empty();
            return terms.filter(said -> !said.equals(ApprovalTerms.NOT_SPECIFIED))
                    .map(said -> new Terms(
                            Optional.of(Approved.of(said)),
                            said.children().isPresent() ? Living.of(listed) : Living.NOBODY,
                            ConnectedChildren.of(listed)))
                    .orElse(NONE);
        }
    }

    /**
     * Terms of approval, compactly; where they do not say, they hold for everyone.
     *
     * @param youngest the youngest age
     * @param oldest the oldest age
     * @param sex whom
     * @param stays the kinds of stay, a bit each; none where they do not say
     * @param children how many at once
     */
    public record Approved(int youngest, int oldest, AcceptedSex sex, int stays, int children) {
        static Approved of(ApprovalTerms terms) {
            return new Approved(
                    terms.ages().map(Range::lowerEndpoint).orElse(0),
                    terms.ages().map(Range::upperEndpoint).orElse(Integer.MAX_VALUE),
                    terms.sex().orElse(AcceptedSex.ANY),
                    AnswerBits.bits(terms.stays()),
                    terms.children().orElse(Integer.MAX_VALUE));
        }
    }

    @Override
    public ExplanationKey key() {
        return RuleKeys.APPROVAL_TERMS;
    }

    @Override
    public String source() {
        return "Fostering Services (England) Regulations 2011 reg 27; Care Planning, Placement and Case Review (England)"
                + " Regulations 2010 reg 23";
    }

    @Override
    public boolean mayBeRelaxed() {
        return true;
    }

    @Override
    public Facet<ApprovalTermsRule.Terms> facet() {
        return TERMS;
    }

    @Override
    public Optional<RuleTest<ApprovalTermsRule.Terms>> test(MatchRequest request, Market market, MatchPolicy policy) {
        RulePolicy rules = policy.rules();
        boolean emergency = NeededStays.isEmergency(request);
        Outside outside = new Outside(
                emergency,
                emergency && request.allowances().contains(Allowance.EMERGENCY_OUTSIDE_TERMS),
                upTo(rules.fosteringLimits(), request.referral().neededFrom(), rules.bankHolidays()));
        Wanted wanted = new Wanted(NeededStays.of(request), request.placesNeeded());
        return EachChild.of(request, referral -> Optional.of(new Test(of(referral), wanted, outside)));
    }

    private static Fostered of(Referral referral) {
        return new Fostered(
                referral.child().id(),
                referral.ageWhenNeeded(),
                referral.child().sex());
    }

    private static String upTo(FosteringLimits limits, LocalDate day, ImmutableSortedSet<LocalDate> bankHolidays) {
        return "up to " + limits.workingDaysOutsideTerms() + " working days, the last of them "
                + limits.lastDayOutsideTerms(day, bankHolidays);
    }

    /** The child. */
    private record Fostered(ChildId id, int age, Sex sex) {
        @Override
        public String toString() {
            return "Fostered[...]";
        }
    }

    /** What is needed for all who come. */
    private record Wanted(ImmutableSortedSet<KindOfStay> stays, int places) {}

    /** What holds outside the terms. */
    private record Outside(boolean emergency, boolean allowed, String upTo) {}

    private record Test(Fostered child, Wanted wanted, Outside outside) implements RuleTest<Terms> {
        @Override
        public Eligibility assess(Terms home) {
            if (home.approved.isEmpty()) {
                return Eligibility.ALLOWED;
            }
            Eligibility broken = firstBroken(home.approved.get(), home.living);
            if (broken.verdict() == Eligibility.Verdict.ALLOWED) {
                return broken;
            }
            if (home.connected.include(child.id)) {
                return CONNECTED;
            }
            return outside.allowed ? IN_EMERGENCY : broken;
        }

        private Eligibility firstBroken(Approved terms, Living living) {
            if (child.age < terms.youngest || child.age > terms.oldest) {
                return AGE;
            }
            Answer sex = terms.sex.answer(child.sex);
            if (sex == Answer.NO) {
                return SEX;
            }
            if (terms.stays != 0 && !NeededStays.areCovered(wanted.stays, terms.stays)) {
                return STAY;
            }
            Answer tooMany = living.exceeds(terms.children, wanted.places);
            if (tooMany == Answer.YES) {
                return NUMBER;
            }
            if (sex != Answer.YES) {
                return CHILDS_SEX_NOT_KNOWN;
            }
            return tooMany == Answer.NO ? Eligibility.ALLOWED : NUMBER_NOT_KNOWN;
        }

        @Override
        public String statement(Terms home, Eligibility said) {
            Approved terms = home.approved.orElseThrow();
            String broken = inWords(terms, home.living, firstBroken(terms, home.living));
            if (said.equals(CONNECTED)) {
                return "Outside the terms of approval of a carer connected with the child: " + broken;
            }
            if (said.equals(IN_EMERGENCY)) {
                boolean told = !broken.endsWith("?");
                return (told
                                ? "Outside the terms of approval: "
                                : "It cannot be told whether within the terms of approval: ")
                        + broken + (told ? "." : "") + " Allowed as an emergency placement, " + outside.upTo;
            }
            return broken;
        }

        private String inWords(Approved terms, Living living, Eligibility broken) {
            if (broken.equals(AGE)) {
                return "Approved for ages " + terms.youngest + " to " + terms.oldest + "; the child is " + child.age;
            }
            if (broken.equals(SEX) || broken.equals(CHILDS_SEX_NOT_KNOWN)) {
                String whom = terms.sex == AcceptedSex.MALE ? "boys" : "girls";
                return "Approved for " + whom + " only"
                        + (broken.equals(SEX) ? "" : "; the sex of the child is not recorded. What is it?");
            }
            if (broken.equals(NUMBER_NOT_KNOWN)) {
                return "Approved for " + terms.children + " children at once, and " + wanted.places
                        + " would come. How many live there already?";
            }
            return broken.equals(STAY)
                    ? "Not approved for this kind of stay"
                    : "Approved for " + terms.children + " children at once; there would be "
                            + (living.known() + wanted.places);
        }

        @Override
        public Optional<String> remedy(Terms home, Eligibility said) {
            return Optional.of(
                    outside.emergency
                            ? "An emergency placement outside terms, " + outside.upTo + ", if the officer allows it"
                            : "A change of the terms of approval; outside them a child may be placed in an emergency only");
        }

        /** Names the type only: it is about a child. */
        @Override
        public String toString() {
            return "Test[...]";
        }
    }
}
