package org.placewright.matching.rule;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
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
     * What the rule looks at.
     *
     * @param inspections those of which the day is known
     * @param undated the judgement where no day is known
     */
    public record Judged(ImmutableSortedSet<Inspection> inspections, Optional<InspectionJudgement> undated) {

        static Judged of(ListedHome listed) {
            ImmutableSortedSet<Inspection> dated =
                    listed.home().registration().map(Registration::inspections).orElse(ImmutableSortedSet.of());
            return new Judged(dated, dated.isEmpty() ? listed.home().judgement() : Optional.empty());
        }

        private Optional<InspectionJudgement> knownOn(LocalDate day) {
            Optional<InspectionJudgement> known = undated;
            for (Inspection inspection : inspections) {
                known = inspection.knownFrom().isAfter(day) ? known : Optional.of(inspection.judgement());
            }
            return known;
        }
    }

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
            Optional<InspectionJudgement> known = home.knownOn(asOf);
            if (known.isEmpty()) {
                return Eligibility.ALLOWED;
            }
            RuleEffect effect = policy.effectOf(known.get());
            return JUDGEMENT.on(effect == RuleEffect.EXCLUDE && signedOff ? RuleEffect.FLAG : effect);
        }

        @Override
        public String statement(Judged home, Eligibility said) {
            InspectionJudgement known = home.knownOn(asOf).orElseThrow();
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
