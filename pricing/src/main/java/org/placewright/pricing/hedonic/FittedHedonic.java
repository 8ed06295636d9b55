package org.placewright.pricing.hedonic;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.placewright.pricing.BenchmarkMethod;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.ComparablesFound;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.PricesAsOf;
import org.placewright.pricing.TooFewComparables;

/** The method put to a book: the model of all facts, and those without some, made when first asked for. */
final class FittedHedonic implements FittedBenchmark {

    /** Where no more than half of a type's prices know a fact, not knowing it is usual. */
    private static final double USUAL = 0.5;

    private final BenchmarkMethod method;
    private final HedonicPolicy policy;
    private final PricesAsOf prices;
    private final Placements placements;
    private final ProvisionSummaries summaries;
    private final ConcurrentMap<ImmutableSet<CaseFact>, HedonicModel> models = new ConcurrentHashMap<>();

    FittedHedonic(BenchmarkMethod method, HedonicPolicy policy, PricesAsOf prices) {
        this.method = method;
        this.policy = policy;
        this.prices = prices;
        this.placements = Placements.of(prices, policy.calibrationShare(), policy.seed());
        this.summaries = ProvisionSummaries.of(prices);
        if (placements.size() >= needed()) {
            HedonicModel unused = model(ImmutableSet.of());
        }
    }

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
        if (placements.size() < needed()) {
            return tooFew(question, needed())
                    .addFound(found, new ComparablesFound("any type of provision, placements", placements.size()))
                    .addHelp("Prices of other placements, of any type of provision, would help")
                    .build();
        }
        PlacementCase placement = new PlacementCase.Asked(prices, question.facts());
        ImmutableSet<CaseFact> lacking = lacking(placement, provision);
        return new HedonicAnswer(method, policy, prices, placements, summaries, model(lacking), lacking)
                .answer(question, placement);
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

    private HedonicModel model(ImmutableSet<CaseFact> without) {
        return models.computeIfAbsent(without, out -> HedonicModel.of(prices, placements, policy, out));
    }

    /** Returns the facts that a placement lacks, that prices of its type mostly have, and that lines are drawn on. */
    private ImmutableSet<CaseFact> lacking(PlacementCase placement, int provision) {
        EnumSet<CaseFact> lacking = EnumSet.noneOf(CaseFact.class);
        for (CaseTerm term : model(ImmutableSet.of()).mix().terms()) {
            CaseFact fact = CaseMixChoice.factOf(term);
            if (!fact.isKnown(placement) && summaries.shareKnown(provision, fact) > USUAL) {
                lacking.add(fact);
            }
        }
        return Sets.immutableEnumSet(lacking);
    }
}
