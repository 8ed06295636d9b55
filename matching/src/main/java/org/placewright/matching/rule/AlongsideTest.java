package org.placewright.matching.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.IntFunction;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.referral.Referral;
import org.placewright.matching.ImpactPolicy;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RulePolicy;
import org.placewright.matching.Wording;

/** The rule of living alongside, put to one child: what the child and each who lives there mean for one another. */
final class AlongsideTest implements RuleTest<LivingThere> {

    /** How many of several reasons or questions of one strictness are put into words. */
    static final int MOST_IN_WORDS = 6;

    private static final Eligibility RISKS_NOT_KNOWN =
            Ground.of("residents-risks-not-known").on(RuleEffect.CONFIRM);
    private static final Wording WHAT_OF_THEM =
            Wording.of("Of some who live there it is not recorded whether others are at risk of sexual harm or"
                    + " exploitation by them, and the child is at risk of exploitation. Are they?");
    private static final Ground NOT_ALL_KNOWN = Ground.of("residents-not-known");
    private static final ImmutableMap<RiskToOthers, Ground> TO_RESIDENT = Impact.grounds("-to-resident");
    private static final ImmutableMap<RiskToOthers, Ground> BY_RESIDENT = Impact.grounds("-by-resident");
    private static final Wording WHO_ARE_THEY =
            Wording.of("Not all who live there are recorded. Who are they, and what does it mean for them, and for the "
                    + "child, to live together?");

    private final int born;
    private final int vulnerability;
    private final ImmutableList<Impact> brought;
    private final ImmutableList<Impact> met;
    private final CompanyWanted wanted;
    private final int matters;
    private final Eligibility notAllKnown;

    AlongsideTest(Referral referral, RulePolicy rules) {
        ImpactPolicy policy = rules.impact();
        this.born = LivingThere.monthOf(referral);
        this.vulnerability = LivingThere.vulnerability(referral.needs().risks());
        this.brought = Impact.of(PresentRisks.in(referral.needs().risks().toOthers()), policy, TO_RESIDENT);
        this.met = Impact.of(-1, policy, BY_RESIDENT);
        this.wanted = new CompanyWanted(born, referral.needs().requirements().livingCompanions());
        this.notAllKnown = NOT_ALL_KNOWN.on(rules.whenResidentsNotKnown()
                .or(whenNotAllKnown(referral.needs().risks())));
        int bits = 0;
        for (Impact impact : met) {
            bits |= AnswerBits.bit(impact.risk());
        }
        this.matters = bits;
    }

    /** What is done where not all who live there are known, by what is known of the child. */
    private RuleEffect whenNotAllKnown(KnownRisks risks) {
        int present = PresentRisks.in(risks.toChild()) | PresentRisks.in(risks.toOthers());
        RuleEffect effect = present == 0 ? RuleEffect.ALLOW : RuleEffect.FLAG;
        if (isExploited() || wanted.dependsOnAge()) {
            effect = RuleEffect.CONFIRM;
        }
        for (Impact impact : brought) {
            effect = effect.or(impact.atWorst().ifItHolds());
        }
        return effect;
    }

    @Override
    public Eligibility assessOutline(long outline, IntFunction<? extends LivingThere> homes, int home) {
        if (outline < 0) {
            return assess(homes.apply(home));
        }
        int traits = LivingThere.traitsOfAny(outline);
        Eligibility unknown = ofNotRecorded(LivingThere.isAllRecorded(outline), traits);
        int oldest = LivingThere.oldest(outline);
        if (LivingThere.isNobody(outline) || isQuiet(traits, oldest, LivingThere.youngest(outline))) {
            return unknown;
        }
        return LivingThere.isOne(outline)
                ? Eligibility.ALLOWED.orStricter(alongside(traits, oldest)).orStricter(unknown)
                : assess(homes.apply(home));
    }

    /** A risk that is known comes before what is not known of others, where both are as strict. */
    @Override
    public Eligibility assess(LivingThere home) {
        Eligibility unknown = ofNotRecorded(home.allRecorded(), home.traitsOfAny());
        if (home.size() == 0 || isQuiet(home.traitsOfAny(), home.oldest(), home.youngest())) {
            return unknown;
        }
        Eligibility said = Eligibility.ALLOWED;
        for (int i = 0; i < home.size(); i++) {
            said = said.orStricter(alongside(home.traits(i), home.month(i)));
        }
        return said.orStricter(unknown);
    }

    /** Knowing that somebody lives there, and nothing else, clears no more than knowing nothing. */
    private Eligibility ofNotRecorded(boolean allRecorded, int traitsOfAny) {
        Eligibility unknown = allRecorded ? Eligibility.ALLOWED : notAllKnown;
        return isExploited() && (traitsOfAny & LivingThere.EXPLOITS_OR_NOT) != 0
                ? unknown.orStricter(RISKS_NOT_KNOWN)
                : unknown;
    }

    private boolean isExploited() {
        return (vulnerability & (LivingThere.SEXUALLY_EXPLOITED | LivingThere.CRIMINALLY_EXPLOITED)) != 0;
    }

    /** Tells by what is known of all who live there together that nothing is to be said of any of them. */
    private boolean isQuiet(int traits, int oldest, int youngest) {
        if (!wanted.isNothing(traits)) {
            return false;
        }
        boolean known = oldest != LivingThere.MONTH_NOT_KNOWN;
        int younger = monthsYounger(youngest);
        for (int i = 0; i < brought.size(); i++) {
            if (!brought.get(i).isNothingTo(younger, known, traits)) {
                return false;
            }
        }
        int older = monthsOlder(oldest);
        for (int i = 0; (traits & matters) != 0 && i < met.size(); i++) {
            Impact impact = met.get(i);
            boolean there = (traits & AnswerBits.bit(impact.risk())) != 0;
            if (there && (!known || !impact.isNothingTo(older, true, vulnerability))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the first of the strictest answers about one who lives there. */
    private Eligibility alongside(int traits, int month) {
        Eligibility said = wanted.of(traits, month);
        for (int i = 0; i < brought.size(); i++) {
            said = said.orStricter(ofBrought(brought.get(i), traits, month));
        }
        for (int i = 0; (traits & matters) != 0 && i < met.size(); i++) {
            said = said.orStricter(ofMet(met.get(i), traits, month));
        }
        return said;
    }

    private Eligibility ofBrought(Impact impact, int traits, int month) {
        return impact.ground().on(impact.on(monthsYounger(month), traits));
    }

    private Eligibility ofMet(Impact impact, int traits, int month) {
        return (traits & AnswerBits.bit(impact.risk())) == 0
                ? Eligibility.ALLOWED
                : impact.ground().on(impact.on(monthsOlder(month), vulnerability));
    }

    /** Returns by how many months a resident is the younger. */
    private int monthsYounger(int month) {
        return month == LivingThere.MONTH_NOT_KNOWN ? month : month - born;
    }

    private int monthsOlder(int month) {
        return month == LivingThere.MONTH_NOT_KNOWN ? month : born - month;
    }

    @Override
    public String statement(LivingThere home, Eligibility said) {
        return wording(home, said).text();
    }

    /** Words all that is as strict as the answer, of each who lives there in turn, as far as that is not too much. */
    @Override
    public Wording wording(LivingThere home, Eligibility said) {
        ImmutableList.Builder<Wording> all = ImmutableList.builder();
        for (int i = 0; i < home.size(); i++) {
            all.addAll(inWords(home, i, said.verdict()));
        }
        if (!home.allRecorded() && notAllKnown.verdict() == said.verdict()) {
            all.add(WHO_ARE_THEY);
        }
        if (ofNotRecorded(true, home.traitsOfAny()).verdict() == said.verdict()) {
            all.add(WHAT_OF_THEM);
        }
        return Wording.joined(all.build(), MOST_IN_WORDS);
    }

    private ImmutableList<Wording> inWords(LivingThere home, int number, Eligibility.Verdict verdict) {
        ResidentToken token = home.resident(number).token();
        int traits = home.traits(number);
        int month = home.month(number);
        String asked = verdict == Eligibility.Verdict.CANNOT_TELL ? ". Has it been assessed?" : "";
        ImmutableList.Builder<Wording> words = ImmutableList.builder();
        words.addAll(wanted.inWords(token, traits, month, verdict));
        for (Impact impact : brought) {
            if (ofBrought(impact, traits, month).verdict() == verdict) {
                boolean younger = impact.isYounger(monthsYounger(month));
                words.add(Wording.of("Impact on resident ")
                        .naming(token)
                        .then((younger ? ", a younger child: " : ": ")
                                + impact.risk().label()
                                + asked));
            }
        }
        for (Impact impact : met) {
            if (ofMet(impact, traits, month).verdict() == verdict) {
                words.add(Wording.of("Impact of resident ")
                        .naming(token)
                        .then(" on the child: " + impact.risk().label() + asked));
            }
        }
        return words.build();
    }

    /** Names the type only: it is about a child. */
    @Override
    public String toString() {
        return "AlongsideTest[...]";
    }
}
