package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.id.HomeId;
import org.placewright.core.need.Answer;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.InspectionJudgement;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.Standing;
import org.placewright.core.referral.Referral;
import org.placewright.matching.ImpactPolicy;
import org.placewright.matching.InspectionPolicy;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RiskImpact;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.rule.Eligibility.Verdict;
import org.placewright.matching.rule.EligibilityRule;
import org.placewright.matching.rule.InspectionRule;
import org.placewright.matching.rule.LivingAlongsideRule;
import org.placewright.matching.rule.RegistrationRule;
import org.placewright.testkit.arbitrary.ReferralArbitraries;
import org.placewright.testkit.arbitrary.ResidentArbitraries;
import org.placewright.testkit.matching.RuleCases.RuleCase;

/** What rules say by narrow facts and bits is what the model says of the whole home, asked in the plainest way. */
class RulesAgainstModelPropertyTest {

    /** A child and those who live in a home already. */
    record Meeting(Referral referral, Residents residents) {}

    @Property(tries = 1_000)
    void registration_says_what_the_standing_of_the_home_says(@ForAll(supplier = RuleCases.class) RuleCase given) {
        MatchRequest request = MatchRequest.of(given.request().referral());
        for (Home home : given.market().homes()) {
            Standing standing = home.standingOn(
                    request.referral().neededFrom(), request.referral().child().id());
            Set<Verdict> expected =
                    switch (standing) {
                        case LIVE -> EnumSet.of(Verdict.ALLOWED);
                        case NOT_LIVE -> EnumSet.of(Verdict.EXCLUDED);
                        case NOT_RECORDED, CONNECTED_TO_CONFIRM -> EnumSet.of(Verdict.CANNOT_TELL);
                        case CONNECTED_CHILDREN_ONLY -> EnumSet.of(Verdict.FLAGGED, Verdict.CANNOT_TELL);
                    };
            assertThat(verdict(new RegistrationRule(), request, home, given.market()))
                    .isIn(expected);
        }
    }

    @Property(tries = 1_000)
    void inspections_say_what_the_judgement_known_on_the_day_says(
            @ForAll(supplier = RuleCases.class) RuleCase given, @ForAll LocalDate day) {
        MatchRequest request = MatchRequest.of(given.request().referral()).withAsOf(day);
        for (Home home : given.market().homes()) {
            Optional<InspectionJudgement> known = home.judgementOn(day);
            RuleEffect effect = known.map(InspectionPolicy.STANDARD::effectOf).orElse(RuleEffect.ALLOW);
            assertThat(verdict(new InspectionRule(), request, home, given.market()))
                    .isEqualTo(verdictOf(effect));
        }
    }

    @Property(tries = 3_000)
    void living_alongside_says_what_each_resident_means_for_the_child_and_the_child_for_each(
            @ForAll("meetings") Meeting meeting) {
        Home home = ChildrensHome.builder()
                .id(HomeId.of("H"))
                .residents(meeting.residents())
                .build();
        Verdict expected = Verdict.ALLOWED;
        for (Resident resident : meeting.residents().all()) {
            Verdict one = plainly(meeting.referral(), resident);
            expected = one.compareTo(expected) > 0 ? one : expected;
        }
        assertThat(verdict(
                        new LivingAlongsideRule(),
                        MatchRequest.of(meeting.referral()),
                        home,
                        Market.of(ImmutableList.of(), postcode -> Optional.empty())))
                .isEqualTo(expected);
    }

    /** Draws residents about as old as the child, so that it matters who is the younger. */
    @Provide
    Arbitrary<Meeting> meetings() {
        return Combinators.combine(ReferralArbitraries.referrals(), ResidentArbitraries.residentsOfOneHome())
                .as((referral, residents) -> new Meeting(referral, near(referral, residents)));
    }

    private static Residents near(Referral referral, Residents residents) {
        YearMonth child = YearMonth.from(referral.child().dateOfBirth());
        return new Residents(residents.all().stream()
                .map(resident -> resident.withBirthMonth(resident.birthMonth()
                        .map(month ->
                                child.plusMonths(Math.floorMod(month.getMonthValue() * 7 + month.getYear(), 81) - 40))))
                .collect(ImmutableList.toImmutableList()));
    }

    private static Verdict plainly(Referral referral, Resident resident) {
        // By how many months the resident is younger than the child.
        Optional<Long> younger = resident.birthMonth()
                .map(month -> ChronoUnit.MONTHS.between(
                        YearMonth.from(referral.child().dateOfBirth()), month));
        LivingCompanions companions = referral.needs().requirements().livingCompanions();
        boolean ageMatters = resident.mayLiveWithYounger() == Answer.NO
                || resident.mayLiveWithOlder() == Answer.NO
                || companions == LivingCompanions.ONLY_OLDER_CHILDREN
                || companions == LivingCompanions.ONLY_YOUNGER_CHILDREN;
        // Of two born in one month it is not known who is the younger.
        long months = younger.orElse(0L);
        RuleEffect effect = months == 0 && ageMatters ? RuleEffect.CONFIRM : RuleEffect.ALLOW;
        boolean excluded = resident.needsSolo() == Answer.YES
                || (months < 0
                        && (resident.mayLiveWithYounger() == Answer.NO
                                || companions == LivingCompanions.ONLY_YOUNGER_CHILDREN))
                || (months > 0
                        && (resident.mayLiveWithOlder() == Answer.NO
                                || companions == LivingCompanions.ONLY_OLDER_CHILDREN));
        if (excluded) {
            return Verdict.EXCLUDED;
        }
        KnownRisks child = referral.needs().risks();
        if (isAtRiskOfExploitation(child) && !isSaidOfExploiting(resident.risks())) {
            effect = effect.or(RuleEffect.CONFIRM);
        }
        for (RiskToOthers risk : RiskToOthers.values()) {
            effect = effect.or(effect(risk, child, resident.risks(), younger))
                    .or(effect(risk, resident.risks(), child, younger.map(by -> -by)));
        }
        return verdictOf(effect);
    }

    private static boolean isAtRiskOfExploitation(KnownRisks child) {
        return child.answer(RiskToChild.SEXUAL_EXPLOITATION) == RiskAnswer.RISK_PRESENT
                || child.answer(RiskToChild.CRIMINAL_EXPLOITATION) == RiskAnswer.RISK_PRESENT;
    }

    private static boolean isSaidOfExploiting(KnownRisks resident) {
        return resident.answer(RiskToOthers.SEXUAL_HARM) != RiskAnswer.NOT_SPECIFIED
                && resident.answer(RiskToOthers.CRIMINAL_EXPLOITATION) != RiskAnswer.NOT_SPECIFIED;
    }

    static RuleEffect effect(RiskToOthers risk, KnownRisks of, KnownRisks on, Optional<Long> younger) {
        if (of.answer(risk) != RiskAnswer.RISK_PRESENT) {
            return RuleEffect.ALLOW;
        }
        RiskImpact impact = ImpactPolicy.STANDARD.of(risk);
        RuleEffect byAge = younger.map(months ->
                        months >= Math.max(1, 12L * impact.youngerByYears()) ? impact.onYounger() : RuleEffect.ALLOW)
                .orElse(impact.onYounger().ifItHolds());
        RiskAnswer vulnerable = risk == RiskToOthers.CRIMINAL_EXPLOITATION
                ? on.answer(RiskToChild.CRIMINAL_EXPLOITATION)
                : risk == RiskToOthers.SEXUAL_HARM
                        ? on.answer(RiskToChild.SEXUAL_EXPLOITATION)
                        : RiskAnswer.NO_KNOWN_RISK;
        RuleEffect byRisk =
                switch (vulnerable) {
                    case RISK_PRESENT -> impact.onVulnerable();
                    case NOT_SPECIFIED -> impact.onVulnerable().ifItHolds();
                    case NO_KNOWN_RISK -> RuleEffect.ALLOW;
                };
        return impact.onAnyone().or(byAge).or(byRisk);
    }

    static Verdict verdictOf(RuleEffect effect) {
        return switch (effect) {
            case ALLOW -> Verdict.ALLOWED;
            case FLAG -> Verdict.FLAGGED;
            case CONFIRM -> Verdict.CANNOT_TELL;
            case EXCLUDE -> Verdict.EXCLUDED;
        };
    }

    private static Verdict verdict(EligibilityRule<?> rule, MatchRequest request, Home home, Market map) {
        Market market = Market.of(Set.of(home), map.locator());
        return HardRulesPropertyTest.said(rule, request, market, MatchPolicy.standard())
                .verdict();
    }
}
