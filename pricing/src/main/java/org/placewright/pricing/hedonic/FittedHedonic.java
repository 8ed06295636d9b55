package org.placewright.pricing.hedonic;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.placewright.pricing.BenchmarkMethod;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.ComparablesFound;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.PricesAsOf;
import org.placewright.pricing.TooFewComparables;

/**
 * The method put to a book: the lines, and how far they miss where some facts are not compared, when first asked for.
 */
final class FittedHedonic implements FittedBenchmark {

    /** How many sets of facts are kept of those asked about. Of more, the rest are reckoned each time. */
    private static final int KEPT = 1_024;

    private final BenchmarkMethod method;
    private final HedonicPolicy policy;
    private final PricesAsOf prices;
    private final Placements placements;
    private final ProvisionSummaries summaries;
    private final Optional<HedonicModel> model;
    private final ConcurrentMap<Without, Calibration> calibrations = new ConcurrentHashMap<>();

    FittedHedonic(BenchmarkMethod method, HedonicPolicy policy, PricesAsOf prices) {
        this.method = method;
        this.policy = policy;
        this.prices = prices;
        this.placements = Placements.of(prices, policy.calibrationShare(), policy.seed());
        this.summaries = ProvisionSummaries.of(prices);
        this.model = placements.size() < needed()
                ? Optional.empty()
                : Optional.of(HedonicModel.of(prices, placements, policy));
    }

    /** A type of provision, and the facts that are not compared. */
    private record Without(int provision, ImmutableSet<CaseFact> facts) {}

    @Override
    public BenchmarkOutcome benchmark(PriceQuestion question) {
        int provision = prices.codeOf(question.facts().provision());
        int alike = provision == 0 ? 0 : placements.ofProvision(provision);
        int neededAlike = policy.pricing().minimumComparables().median();
        ComparablesFound found =
                new ComparablesFound(question.facts().provision().label() + ", placements", alike);
        if (alike < neededAlike) {
            return tooFew(question, neededAlike)
                    .addFound(found)
                    .addHelp("Prices of this type of provision, of other councils or of another year, would help")
                    .build();
        }
        if (model.isEmpty()) {
            return tooFew(question, needed())
                    .addFound(found, new ComparablesFound("any type of provision, placements", placements.size()))
                    .addHelp("Prices of other placements, of any type of provision, would help")
                    .build();
        }
        return answer(question, model.get());
    }

    private BenchmarkOutcome answer(PriceQuestion question, HedonicModel lines) {
        PlacementCase asked = new PlacementCase.Asked(prices, question.facts());
        int provision = asked.provision();
        ComparedFacts compared = ComparedFacts.of(asked, lines.mix(), summaries, policy.ownLevel());
        Without without = new Without(provision, compared.without());
        Calibration calibration = calibrations.get(without);
        if (calibration == null) {
            calibration = new Calibrating(lines, placements, policy).of(provision, without.facts());
            if (calibrations.size() < KEPT) {
                calibrations.putIfAbsent(without, calibration);
            }
        }
        PlacementCase placement =
                new PlacementCase.Within(asked, summaries.ages(provision), summaries.hours(provision));
        double[] x = lines.encode(placement, without.facts());
        return new HedonicAnswer(method, policy, placements, summaries, lines, calibration, compared)
                .answer(question, provision, x);
    }

    private TooFewComparables.Builder tooFew(PriceQuestion question, int needed) {
        return TooFewComparables.builder()
                .question(question)
                .asOf(prices.asOf())
                .method(method)
                .addAllHelp(prices.help())
                .needed(needed);
    }

    /** Returns how many placements there must be: the deciles' minimum, and enough that no interval is infinite. */
    private int needed() {
        double calibrating = Calibration.needed(policy.pricing().level());
        return Math.max(
                policy.pricing().minimumComparables().deciles(),
                (int) Math.ceil(calibrating / policy.calibrationShare()) + 1);
    }
}
