package org.placewright.matching.criterion;

import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.provider.InspectionJudgement;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;

/**
 * The latest judgement of inspectors, in the scheme of the kind of home: 0 for its worst to 1 for its best, evenly
 * spaced. A home not inspected, or not inspected as a home, is not known.
 */
public final class InspectionStanding implements Criterion<Optional<InspectionJudgement>> {

    private static final Facet<Optional<InspectionJudgement>> JUDGEMENT =
            Facet.of("judgement", listed -> listed.home().judgement());

    private static final CriterionTest<Optional<InspectionJudgement>> TEST = new CriterionTest<>() {
        @Override
        public double score(Optional<InspectionJudgement> judgement) {
            return judgement.isEmpty() ? NOT_KNOWN : judgement.get().standing();
        }

        @Override
        public String statement(Optional<InspectionJudgement> judgement) {
            return judgement.map(InspectionJudgement::label).orElse("No inspection judgement");
        }
    };

    /** Creates the criterion. */
    public InspectionStanding() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.INSPECTION;
    }

    @Override
    public String source() {
        return "Ofsted, social care common inspection framework";
    }

    @Override
    public Facet<Optional<InspectionJudgement>> facet() {
        return JUDGEMENT;
    }

    @Override
    public Optional<CriterionTest<Optional<InspectionJudgement>>> test(
            MatchRequest request, Market market, MatchPolicy policy) {
        return Optional.of(TEST);
    }
}
