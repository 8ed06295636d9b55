package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.core.need.Answer;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceFactor;
import org.placewright.pricing.PriceQuestion;

/**
 * Finds which facts that were told of a placement a method did not use, whatever the method: the answer has the same
 * figures without them.
 */
final class UnusedFacts {

    private UnusedFacts() {}

    /** Returns the names of the facts, in order; none where the method has no answer. */
    static ImmutableList<String> of(PriceQuestion question, FittedBenchmark fitted) {
        if (!(fitted.benchmark(question) instanceof Benchmarked answer)) {
            return ImmutableList.of();
        }
        return without(question.facts()).entrySet().stream()
                .filter(fact -> !fact.getValue().equals(question.facts())
                        && isSame(answer, fitted.benchmark(new PriceQuestion(question.fee(), fact.getValue()))))
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isSame(Benchmarked answer, BenchmarkOutcome other) {
        return other instanceof Benchmarked without
                && without.method().equals(answer.method())
                && without.expected().equals(answer.expected())
                && without.interval().equals(answer.interval())
                && without.percentile() == answer.percentile();
    }

    /** Returns the facts without each of them. */
    private static ImmutableMap<String, PlacementFacts> without(PlacementFacts facts) {
        return ImmutableMap.<String, PlacementFacts>builder()
                .put(PriceFactor.NEED_LEVEL.label(), facts.withNeedLevel(Optional.empty()))
                .put(PriceFactor.DEPRIVATION_OF_LIBERTY.label(), facts.withDeprivationOfLiberty(Answer.NOT_SPECIFIED))
                .put(PriceFactor.SOLO.label(), facts.withSolo(Answer.NOT_SPECIFIED))
                .put(PriceFactor.ADDITIONAL_PACKAGES.label(), facts.withAdditionalPackages(Answer.NOT_SPECIFIED))
                .put("additional staffing", facts.withAdditionalStaffing(Optional.empty()))
                .put("places left empty", facts.withPlacesBlocked(Optional.empty()))
                .put(PriceFactor.REGION.label(), facts.withRegion(Optional.empty()))
                .put("authority of the home", facts.withHostAuthority(Optional.empty()))
                .put(PriceFactor.GRADE.label(), facts.withGrade(Optional.empty()))
                .put(PriceFactor.ROUTE.label(), facts.withRoute(Optional.empty()))
                .put(PriceFactor.URGENCY.label(), facts.withUrgency(PlannedOrEmergency.NOT_SPECIFIED))
                .buildOrThrow();
    }
}
