package org.placewright.matching.criterion;

import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.KindOfCare;
import org.placewright.core.need.Suitability;
import org.placewright.core.provider.HomeKind;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;

/**
 * The kind of care the social worker recommends: 1 preferred, 0.5 suitable but not preferred. Where nothing is
 * specified about the kind it is not known. Applies where the recommendation prefers some kind.
 */
public final class RecommendedCare implements Criterion<HomeKind> {

    private static final Facet<HomeKind> KIND =
            Facet.of("kind", listed -> listed.home().kind());

    /** Creates the criterion. */
    public RecommendedCare() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.RECOMMENDED_CARE;
    }

    @Override
    public String source() {
        return "Placements Data Standard v2, recommendation";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<HomeKind> facet() {
        return KIND;
    }

    @Override
    public Optional<CriterionTest<HomeKind>> test(MatchRequest request, Market market, MatchPolicy policy) {
        CareRecommendation recommendation = request.referral().recommendation();
        boolean prefersSome = Stream.of(KindOfCare.values())
                .anyMatch(care -> care.suitabilityIn(recommendation) == Suitability.PREFERRED);
        return prefersSome ? Optional.of(new Test(recommendation)) : Optional.empty();
    }

    private record Test(CareRecommendation recommendation) implements CriterionTest<HomeKind> {
        @Override
        public double score(HomeKind kind) {
            return switch (kind.kindOfCare().suitabilityIn(recommendation)) {
                case PREFERRED -> 1;
                case SUITABLE -> 0.5;
                case UNSUITABLE -> 0;
                case NOT_SPECIFIED -> NOT_KNOWN;
            };
        }

        @Override
        public String statement(HomeKind kind) {
            KindOfCare care = kind.kindOfCare();
            return switch (care.suitabilityIn(recommendation)) {
                case PREFERRED -> care.label() + " is preferred";
                case SUITABLE -> care.label() + " is suitable but not preferred";
                case UNSUITABLE -> care.label() + " is unsuitable";
                case NOT_SPECIFIED -> care.label() + ": no recommendation";
            };
        }
    }
}
