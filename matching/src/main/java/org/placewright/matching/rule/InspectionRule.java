package org.placewright.matching.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.InspectionJudgement;
import org.placewright.core.provider.Registration;
import org.placewright.matching.Allowance;
import org.placewright.matching.Facet;
import org.placewright.matching.InspectionPolicy;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RuleKeys;

/**
 * A home that inspectors judged badly needs sign-off, or is flagged, as the policy has it; with sign-off it is flagged.
 * What counts is what was known on the day of asking. A home not yet inspected is not held back.
 */
public final class InspectionRule implements EligibilityRule<InspectionRule.Judged> {

    private static final Facet<Judged> JUDGED = Facet.of("inspections", Judged::of);

    private static final Ground JUDGEMENT = Ground.of("inspection-judgement");

    /** Creates the rule. */
    public InspectionRule() {}

    /**
     * What the rule looks at: judgements that may need sign-off, and when they were known. Others are left out where
     * they make no difference, so that homes judged well are all alike.
     *
     * @param steps in the order of the inspections
     */
    public record Judged(ImmutableList<Step> steps) {

        static Judged of(ListedHome listed) {
            ImmutableSortedSet<Inspection> dated =
                    listed.home().registration().map(Registration::inspections).orElse(ImmutableSortedSet.of());
            List<Step> steps = new ArrayList<>();
            if (dated.isEmpty()) {
                listed.home().judgement().ifPresent(judgement -> add(steps, LocalDate.MIN, judgement));
            }
            dated.forEach(inspection -> add(steps, inspection.knownFrom(), inspection.judgement()));
            return new Judged(ImmutableList.copyOf(steps));
        }

        private static void add(List<Step> steps, LocalDate day, InspectionJudgement judgement) {
            Optional<InspectionJudgement> poor = Optional.of(judgement).filter(InspectionPolicy::mayNeedSignOff);
            Optional<Step> before = steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
            if (before.map(Step::poor).orElse(Optional.empty()).equals(poor)) {
                // The same again: known from the earlier of the two. None at all is as good as a good one.
                before.filter(same -> day.isBefore(same.from))
                        .ifPresent(same -> steps.set(steps.size() - 1, new Step(day, poor)));
                return;
            }
            steps.add(new Step(day, poor));
        }

        private Optional<InspectionJudgement> poorOn(LocalDate day) {
            for (int i = steps.size() - 1; i >= 0; i--) {
                if (!steps.get(i).from.isAfter(day)) {
                    return steps.get(i).poor;
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A judgement and when it was known.
     *
     * @param from the first day on which it was known
     * @param poor the judgement, if it may need sign-off
     */
    public record Step(LocalDate from, Optional<InspectionJudgement> poor) {}

    @Override
    public ExplanationKey key() {
        return RuleKeys.INSPECTION;
    }

    @Override
    public String source() {
        return "Ofsted, social care common inspection framework; the authority's own policy";
    }

    @Override
    public boolean mayBeRelaxed() {
        return true;
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<InspectionRule.Judged> facet() {
        return JUDGED;
    }

    @Override
    public Optional<RuleTest<InspectionRule.Judged>> test(MatchRequest request, Market market, MatchPolicy policy) {
        return Optional.of(new Test(
                request.asOf(),
                policy.rules().inspection(),
                request.allowances().contains(Allowance.INSPECTION_SIGN_OFF)));
    }

    private record Test(LocalDate asOf, InspectionPolicy policy, boolean signedOff) implements RuleTest<Judged> {
        @Override
        public Eligibility assess(Judged home) {
            Optional<InspectionJudgement> known = home.poorOn(asOf);
            if (known.isEmpty()) {
                return Eligibility.ALLOWED;
            }
            RuleEffect effect = policy.effectOf(known.get());
            return JUDGEMENT.on(effect == RuleEffect.EXCLUDE && signedOff ? RuleEffect.FLAG : effect);
        }

        @Override
        public String statement(Judged home, Eligibility said) {
            InspectionJudgement known = home.poorOn(asOf).orElseThrow();
            String judged = "Judged at the last inspection: " + known.label();
            return switch (said.verdict()) {
                case EXCLUDED -> judged + ". A placement needs sign-off";
                case CANNOT_TELL -> judged + ". Has it improved since?";
                case FLAGGED, ALLOWED ->
                    policy.effectOf(known) == RuleEffect.EXCLUDE ? judged + ". Signed off" : judged;
            };
        }

        @Override
        public Optional<String> remedy(Judged home, Eligibility said) {
            return Optional.of("Sign-off for the inspection judgement");
        }
    }
}
