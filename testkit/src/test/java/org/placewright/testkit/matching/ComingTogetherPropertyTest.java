package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.child.Child;
import org.placewright.core.child.KeptTogether;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.need.Answer;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Offering;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.rule.Eligibility.Verdict;
import org.placewright.matching.rule.EligibilityRule;
import org.placewright.matching.rule.LivingAlongsideRule;
import org.placewright.matching.rule.SoloRule;
import org.placewright.testkit.arbitrary.ReferralArbitraries;

/** What stands between children who are to come to an empty home together is what the model says of each two. */
class ComingTogetherPropertyTest {

    private static final Home EMPTY = FosteringHousehold.builder()
            .id(HomeId.of("H"))
            .capacity(UsableCapacity.builder().registered(3).occupied(0).build())
            .offering(Offering.builder().soloPlacements(Answer.YES).build())
            .build();

    /** What was decided about children who are brothers and sisters; that the first two are kept together besides. */
    private record Decided(TogetherOrApart decision, boolean firstTwoKept) {}

    @Property(tries = 2_000)
    void what_one_means_for_another_is_told_of_each_two(@ForAll("requests") MatchRequest request) {
        RuleEffect expected = RuleEffect.ALLOW;
        for (Referral one : all(request)) {
            for (Referral other : all(request)) {
                if (!one.equals(other)) {
                    expected = expected.or(asDecided(between(one, other), one, other, request));
                }
            }
        }
        assertThat(verdict(new LivingAlongsideRule(), request))
                .isEqualTo(RulesAgainstModelPropertyTest.verdictOf(expected));
    }

    @Property(tries = 1_000)
    void one_who_should_live_alone_is_set_against_each_other(@ForAll("requests") MatchRequest request) {
        RuleEffect expected = RuleEffect.ALLOW;
        for (Referral one : all(request)) {
            for (Referral other : all(request)) {
                boolean solo = one.needs().requirements().livingCompanions() == LivingCompanions.SOLO;
                if (solo && !one.equals(other)) {
                    expected = expected.or(asDecided(RuleEffect.EXCLUDE, one, other, request));
                }
            }
        }
        assertThat(verdict(new SoloRule(), request)).isEqualTo(RulesAgainstModelPropertyTest.verdictOf(expected));
    }

    private static ImmutableList<Referral> all(MatchRequest request) {
        return ImmutableList.<Referral>builder()
                .add(request.referral())
                .addAll(request.together())
                .build();
    }

    private static RuleEffect between(Referral one, Referral other) {
        LocalDate born = one.child().dateOfBirth();
        LocalDate otherBorn = other.child().dateOfBirth();
        LivingCompanions companions = one.needs().requirements().livingCompanions();
        if ((companions == LivingCompanions.ONLY_OLDER_CHILDREN && otherBorn.isAfter(born))
                || (companions == LivingCompanions.ONLY_YOUNGER_CHILDREN && otherBorn.isBefore(born))) {
            return RuleEffect.EXCLUDE;
        }
        long months = ChronoUnit.MONTHS.between(YearMonth.from(born), YearMonth.from(otherBorn));
        RuleEffect effect = RuleEffect.ALLOW;
        for (RiskToOthers risk : RiskToOthers.values()) {
            effect = effect.or(RulesAgainstModelPropertyTest.effect(
                    risk, one.needs().risks(), other.needs().risks(), Optional.of(months)));
        }
        return effect;
    }

    /** To bring them together is a decision: it is confirmed at least, or taken already. */
    private static RuleEffect asDecided(RuleEffect effect, Referral one, Referral other, MatchRequest request) {
        if (effect == RuleEffect.ALLOW) {
            return effect;
        }
        boolean mustNotBeSplit = request.siblings()
                .filter(group -> group.decision() == TogetherOrApart.KEEP_TOGETHER
                        || group.keptTogether().stream()
                                .anyMatch(kept -> kept.equals(KeptTogether.of(
                                        one.child().id(), other.child().id()))))
                .isPresent();
        return mustNotBeSplit ? RuleEffect.FLAG : effect.or(RuleEffect.CONFIRM);
    }

    private static Verdict verdict(EligibilityRule<?> rule, MatchRequest request) {
        Market market = Market.of(Set.of(EMPTY), postcode -> Optional.empty());
        return HardRulesPropertyTest.said(rule, request, market, MatchPolicy.standard())
                .verdict();
    }

    /** Draws children about as old as one another, some born in one month, and what was decided about them. */
    @Provide
    Arbitrary<MatchRequest> requests() {
        Arbitrary<Integer> days = Arbitraries.oneOf(
                Arbitraries.integers().between(-20, 20), Arbitraries.integers().between(-1_500, 1_500));
        Arbitrary<Decided> decisions = Combinators.combine(
                        Arbitraries.of(TogetherOrApart.class), Arbitraries.of(true, false))
                .as(Decided::new);
        return Combinators.combine(
                        ReferralArbitraries.referrals().list().ofMinSize(2).ofMaxSize(3),
                        days.list().ofSize(3),
                        decisions.optional(0.6))
                .as(ComingTogetherPropertyTest::request);
    }

    private static MatchRequest request(List<Referral> drawn, List<Integer> days, Optional<Decided> decided) {
        LocalDate needed = drawn.get(0).neededFrom();
        LocalDate born = needed.minusYears(8);
        ImmutableList.Builder<Referral> children = ImmutableList.builder();
        for (int i = 0; i < drawn.size(); i++) {
            Child child = Child.builder()
                    .id(ChildId.of("C-" + i))
                    .sex(drawn.get(i).child().sex())
                    .dateOfBirth(born.plusDays(days.get(i)))
                    .build();
            children.add(Referral.builder()
                    .id(drawn.get(i).id())
                    .child(child)
                    .neededFrom(needed)
                    .needs(drawn.get(i).needs())
                    .build());
        }
        ImmutableList<Referral> all = children.build();
        MatchRequest request = MatchRequest.of(all.get(0)).withTogether(all.subList(1, all.size()));
        return decided.map(what -> request.withSiblings(group(request, what))).orElse(request);
    }

    private static SiblingGroup group(MatchRequest request, Decided decided) {
        SiblingGroup.Builder group =
                SiblingGroup.builder().members(request.children()).decision(decided.decision);
        if (decided.firstTwoKept && decided.decision == TogetherOrApart.MAY_BE_SPLIT && request.placesNeeded() > 2) {
            group.addKeptTogether(KeptTogether.of(ChildId.of("C-0"), ChildId.of("C-1")));
        }
        return group.build();
    }
}
