package org.placewright.matching.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Facet;
import org.placewright.matching.ImpactPolicy;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.RulePolicy;

/**
 * Who may live together, both ways: the child's needs and risks against each child who lives there, and theirs against
 * the child. It is never relaxed.
 *
 * <ul>
 *   <li>A resident who must live alone, or not with younger or with older children, excludes a child who would be one.
 *   <li>A child who should live with older children only, or with younger only, is not placed with others.
 *   <li>Risks to others, of the child and of each resident, have the effect the policy gives them
 *       ({@link org.placewright.matching.ImpactPolicy}).
 * </ul>
 *
 * <p>Who is younger is told by the month of birth. Where that is not known, or two who must not be the one or the other
 * were born in one month, it has to be confirmed; for risks, two born in one month are neither. Where not all who live
 * there are recorded, that is flagged unless the policy has it otherwise
 * ({@link org.placewright.matching.RulePolicy#whenResidentsNotKnown}), always where a risk of the child is known; and
 * confirmed first where the child is at risk of exploitation, or brings a need or risk that could be confirmed or
 * exclude. Brothers and sisters who live there already are no exception, for residents are known by token. A resident
 * is named by token only.
 *
 * <p>Children of one request are set against one another just so; whatever would exclude, be confirmed or be flagged is
 * confirmed first at least. Where it is decided that two of them must not be split
 * ({@link org.placewright.core.child.SiblingGroup#mayLiveApart}), it is flagged.
 */
public final class LivingAlongsideRule implements EligibilityRule<LivingThere> {

    private static final Facet<LivingThere> LIVING_THERE = Facet.of("living there", LivingThere::of);

    private static final Eligibility SOLO = Eligibility.excluded("resident-needs-solo");
    private static final Eligibility NO_YOUNGER = Eligibility.excluded("resident-not-with-younger");
    private static final Eligibility NO_OLDER = Eligibility.excluded("resident-not-with-older");
    private static final Eligibility YOUNGER_THERE = Eligibility.excluded("younger-child-lives-there");
    private static final Eligibility OLDER_THERE = Eligibility.excluded("older-child-lives-there");
    private static final Eligibility AGE_NOT_KNOWN = Eligibility.cannotTell("age-of-resident-not-known");
    private static final Ground NOT_ALL_KNOWN = Ground.of("residents-not-known");
    private static final ImmutableMap<RiskToOthers, Ground> TO_RESIDENT = byRisk("-to-resident");
    private static final ImmutableMap<RiskToOthers, Ground> BY_RESIDENT = byRisk("-by-resident");
    private static final ImmutableMap<RiskToOthers, Ground> AMONG_THEM = byRisk("-among-those-who-come");
    private static final Ground OLDER_ONLY = Ground.of("younger-child-comes-too");
    private static final Ground YOUNGER_ONLY = Ground.of("older-child-comes-too");
    private static final int OWN_NEEDS =
            LivingThere.NEEDS_SOLO | LivingThere.NOT_WITH_YOUNGER | LivingThere.NOT_WITH_OLDER;

    /** Creates the rule. */
    public LivingAlongsideRule() {}

    private static ImmutableMap<RiskToOthers, Ground> byRisk(String ending) {
        return Maps.toMap(Arrays.asList(RiskToOthers.values()), risk -> Ground.of(name(risk) + ending));
    }

    private static String name(RiskToOthers risk) {
        return risk == RiskToOthers.OTHER
                ? "other-risk"
                : risk.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public ExplanationKey key() {
        return RuleKeys.LIVING_ALONGSIDE;
    }

    @Override
    public String source() {
        return "The manager's impact risk assessment; Placements Data Standard v2, livingCompanions,"
                + " risks to others";
    }

    @Override
    public Facet<LivingThere> facet() {
        return LIVING_THERE;
    }

    @Override
    public Optional<RuleTest<LivingThere>> test(MatchRequest request, Market market, MatchPolicy policy) {
        ImpactPolicy impact = policy.rules().impact();
        return EachChild.of(
                request,
                referral -> Optional.of(new Test(referral, policy.rules())),
                ComingTogether.of(request, (one, other) -> between(one, other, impact)));
    }

    /** Returns what one child means for another who comes too. */
    private static ImmutableList<ComingTogether.Between> between(Referral one, Referral other, ImpactPolicy policy) {
        ImmutableList.Builder<ComingTogether.Between> all = ImmutableList.builder();
        int months = monthOf(other) - monthOf(one);
        LivingCompanions companions = one.needs().requirements().livingCompanions();
        if (months > 0 && companions == LivingCompanions.ONLY_OLDER_CHILDREN) {
            all.add(companions(OLDER_ONLY, "older", "younger"));
        }
        if (months < 0 && companions == LivingCompanions.ONLY_YOUNGER_CHILDREN) {
            all.add(companions(YOUNGER_ONLY, "younger", "older"));
        }
        int brought = PresentRisks.in(one.needs().risks().toOthers());
        int vulnerability = LivingThere.vulnerability(other.needs().risks());
        for (Impact impact : Impact.of(brought, policy, AMONG_THEM)) {
            String whom = impact.isYounger(months) ? "a younger child" : "another";
            all.add(new ComingTogether.Between(
                    impact.ground(),
                    impact.on(months, vulnerability),
                    "Impact of one of those who come together on " + whom + " of them: "
                            + impact.risk().label()));
        }
        return all.build();
    }

    private static ComingTogether.Between companions(Ground ground, String only, String comes) {
        return new ComingTogether.Between(
                ground,
                RuleEffect.EXCLUDE,
                "One of those who come together should live with " + only + " children only; another is " + comes);
    }

    private static int monthOf(Referral referral) {
        return LivingThere.count(YearMonth.from(referral.child().dateOfBirth()));
    }

    private static final class Test implements RuleTest<LivingThere> {

        private final int born;
        private final int vulnerability;
        private final ImmutableList<Impact> brought;
        private final ImmutableList<Impact> met;
        private final boolean onlyOlder;
        private final boolean onlyYounger;
        private final RuleEffect whenNotAllKnown;
        private final int matters;

        Test(Referral referral, RulePolicy rules) {
            ImpactPolicy policy = rules.impact();
            LivingCompanions companions = referral.needs().requirements().livingCompanions();
            this.born = monthOf(referral);
            this.vulnerability = LivingThere.vulnerability(referral.needs().risks());
            this.brought = Impact.of(PresentRisks.in(referral.needs().risks().toOthers()), policy, TO_RESIDENT);
            this.met = Impact.of(-1, policy, BY_RESIDENT);
            this.onlyOlder = companions == LivingCompanions.ONLY_OLDER_CHILDREN;
            this.onlyYounger = companions == LivingCompanions.ONLY_YOUNGER_CHILDREN;
            this.whenNotAllKnown = rules.whenResidentsNotKnown()
                    .or(whenNotAllKnown(referral.needs().risks()));
            int bits = OWN_NEEDS;
            for (Impact impact : met) {
                bits |= AnswerBits.bit(impact.risk());
            }
            this.matters = bits;
        }

        /** What is done where not all who live there are known, by what is known of the child. */
        private RuleEffect whenNotAllKnown(KnownRisks risks) {
            int present = PresentRisks.in(risks.toChild()) | PresentRisks.in(risks.toOthers());
            RuleEffect effect = present == 0 ? RuleEffect.ALLOW : RuleEffect.FLAG;
            boolean exploited =
                    (vulnerability & (LivingThere.SEXUALLY_EXPLOITED | LivingThere.CRIMINALLY_EXPLOITED)) != 0;
            if (exploited || onlyOlder || onlyYounger) {
                effect = RuleEffect.CONFIRM;
            }
            for (Impact impact : brought) {
                effect = effect.or(impact.atWorst().ifItHolds());
            }
            return effect;
        }

        /** A risk that is known comes before what is not known of others, where both are as strict. */
        @Override
        public Eligibility assess(LivingThere home) {
            Eligibility unknown = home.allRecorded() ? Eligibility.ALLOWED : NOT_ALL_KNOWN.on(whenNotAllKnown);
            if (home.size() == 0 || isQuiet(home)) {
                return unknown;
            }
            Eligibility said = Eligibility.ALLOWED;
            for (int i = 0; i < home.size(); i++) {
                said = said.orStricter(alongside(home, i));
            }
            return said.orStricter(unknown);
        }

        /** Tells by what is known of all who live there together that nothing is to be said of any of them. */
        private boolean isQuiet(LivingThere home) {
            int traits = home.traitsOfAny();
            if ((traits & OWN_NEEDS) != 0 || onlyOlder || onlyYounger) {
                return false;
            }
            boolean known = home.oldest() != LivingThere.MONTH_NOT_KNOWN;
            int younger = home.youngest() == LivingThere.MONTH_NOT_KNOWN ? home.youngest() : home.youngest() - born;
            for (int i = 0; i < brought.size(); i++) {
                if (!brought.get(i).isNothingTo(younger, known, traits)) {
                    return false;
                }
            }
            int older = known ? born - home.oldest() : LivingThere.MONTH_NOT_KNOWN;
            for (int i = 0; (traits & matters) != 0 && i < met.size(); i++) {
                Impact impact = met.get(i);
                boolean there = (traits & AnswerBits.bit(impact.risk())) != 0;
                if (there && (!known || !impact.isNothingTo(older, true, vulnerability))) {
                    return false;
                }
            }
            return true;
        }

        /** What the rule says of one who lives there. */
        private Eligibility alongside(LivingThere home, int number) {
            int traits = home.traits(number);
            int month = home.month(number);
            if ((traits & LivingThere.NEEDS_SOLO) != 0) {
                return SOLO;
            }
            Eligibility said = ofAges(traits, month);
            // By how many months the resident is the younger.
            int months = month == LivingThere.MONTH_NOT_KNOWN ? month : month - born;
            for (int i = 0; i < brought.size(); i++) {
                Impact impact = brought.get(i);
                RuleEffect effect = impact.on(months, traits);
                said = said.orStricter(impact.ground().on(effect));
            }
            int others = month == LivingThere.MONTH_NOT_KNOWN ? month : born - month;
            for (int i = 0; (traits & matters) != 0 && i < met.size(); i++) {
                Impact impact = met.get(i);
                if ((traits & AnswerBits.bit(impact.risk())) != 0) {
                    said = said.orStricter(impact.ground().on(impact.on(others, vulnerability)));
                }
            }
            return said;
        }

        private Eligibility ofAges(int traits, int month) {
            boolean noYounger = (traits & LivingThere.NOT_WITH_YOUNGER) != 0;
            boolean noOlder = (traits & LivingThere.NOT_WITH_OLDER) != 0;
            if (month == LivingThere.MONTH_NOT_KNOWN || month == born) {
                return noYounger || noOlder || onlyOlder || onlyYounger ? AGE_NOT_KNOWN : Eligibility.ALLOWED;
            }
            if (noYounger && born > month) {
                return NO_YOUNGER;
            }
            if (noOlder && born < month) {
                return NO_OLDER;
            }
            if (onlyOlder && month > born) {
                return YOUNGER_THERE;
            }
            return onlyYounger && month < born ? OLDER_THERE : Eligibility.ALLOWED;
        }

        @Override
        public String statement(LivingThere home, Eligibility said) {
            if (NOT_ALL_KNOWN.gave(said)) {
                return "Not all who live there are recorded. Who are they, and what does it mean for them, and for the "
                        + "child, to live together?";
            }
            for (int i = 0; i < home.size(); i++) {
                if (alongside(home, i).equals(said)) {
                    return inWords(home, i, said);
                }
            }
            throw new IllegalArgumentException("The answer " + said.verdict()
                    + " was not given about who lives there. Maybe they are of another home?");
        }

        private String inWords(LivingThere home, int number, Eligibility said) {
            ResidentToken token = home.resident(number).token();
            if (said.equals(SOLO)) {
                return "Resident " + token + " must live alone";
            }
            if (said.equals(NO_YOUNGER) || said.equals(NO_OLDER)) {
                return "Resident " + token + " must not live with "
                        + (said.equals(NO_YOUNGER) ? "a younger" : "an older") + " child, as this child is";
            }
            if (said.equals(YOUNGER_THERE) || said.equals(OLDER_THERE)) {
                return "The child should live with " + (said.equals(YOUNGER_THERE) ? "older" : "younger")
                        + " children only; resident " + token + " is "
                        + (said.equals(YOUNGER_THERE) ? "younger" : "older");
            }
            return said.equals(AGE_NOT_KNOWN)
                    ? "Is resident " + token + " older or younger than the child?"
                    : ofRisk(home, number, said);
        }

        private String ofRisk(LivingThere home, int number, Eligibility said) {
            String asked = said.verdict() == Eligibility.Verdict.CANNOT_TELL ? ". Has it been assessed?" : "";
            ResidentToken token = home.resident(number).token();
            int month = home.month(number);
            for (Impact impact : brought) {
                if (impact.ground().gave(said)) {
                    boolean younger = month != LivingThere.MONTH_NOT_KNOWN && impact.isYounger(month - born);
                    return "Impact on resident " + token + (younger ? ", a younger child" : "") + ": "
                            + impact.risk().label() + asked;
                }
            }
            for (Impact impact : met) {
                if (impact.ground().gave(said)) {
                    return "Impact of resident " + token + " on the child: "
                            + impact.risk().label() + asked;
                }
            }
            throw new IllegalArgumentException(
                    "The answer " + said.verdict() + " names no risk. Maybe it is of another rule?");
        }
    }
}
