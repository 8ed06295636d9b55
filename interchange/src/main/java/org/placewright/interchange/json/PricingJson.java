package org.placewright.interchange.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import org.joda.money.Money;
import org.placewright.core.measure.StaffingHours;
import org.placewright.pricing.BenchmarkComparison;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.Caveat;
import org.placewright.pricing.ComparablesFound;
import org.placewright.pricing.ComparablesUsed;
import org.placewright.pricing.FairInterval;
import org.placewright.pricing.FeeQuantile;
import org.placewright.pricing.LeftOut;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceDecomposition;
import org.placewright.pricing.PriceFactor;
import org.placewright.pricing.TooFewComparables;
import org.placewright.pricing.review.PriceReview;
import org.placewright.pricing.review.ReviewedPrice;

/** Renders benchmarks. Fees are pounds a week with two decimals. */
public final class PricingJson {

    private PricingJson() {}

    /**
     * Renders a benchmark.
     *
     * @param outcome the answer
     * @return an object of {@code outcome} (Benchmarked or TooFewComparables), {@code method}, {@code asOf}, the
     *     question ({@code fee}, {@code facts}: those known), the figures, {@code caveats} and {@code statement}
     */
    public static ObjectNode benchmark(BenchmarkOutcome outcome) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("outcome", outcome instanceof Benchmarked ? "Benchmarked" : "TooFewComparables");
        json.put("method", outcome.method().value());
        json.put("asOf", outcome.asOf().toString());
        money(json, "fee", outcome.question().fee().amount());
        json.set("facts", facts(outcome.question().facts()));
        if (outcome instanceof Benchmarked answer) {
            figures(json, answer);
        } else if (outcome instanceof TooFewComparables tooFew) {
            found(json.putArray("found"), tooFew.found());
            json.put("needed", tooFew.needed());
            tooFew.help().forEach(json.putArray("help")::add);
            caveats(json, tooFew.caveats());
        }
        json.put("statement", outcome.explanation().statement());
        return json;
    }

    /**
     * Renders what several methods say of one fee.
     *
     * @param comparison the answers
     * @return an object of {@code agrees} (whether none contradicts another), {@code lowestExpected} and
     *     {@code highestExpected} where a method answered, and {@code outcomes}: what {@link #benchmark} renders, a
     *     method each, in the order asked
     */
    public static ObjectNode comparison(BenchmarkComparison comparison) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("agrees", comparison.agrees());
        comparison.lowestExpected().ifPresent(fee -> money(json, "lowestExpected", fee.amount()));
        comparison.highestExpected().ifPresent(fee -> money(json, "highestExpected", fee.amount()));
        ArrayNode outcomes = json.putArray("outcomes");
        comparison.outcomes().forEach(outcome -> outcomes.add(benchmark(outcome)));
        return json;
    }

    /**
     * Renders the review of a book of prices. It shows every price: it is for whoever may see them all.
     *
     * @param review the prices, judged
     * @param asOf the day whose prices the answers are in
     * @return an object of {@code asOf}, {@code methods}, {@code falseDiscoveryRate}, {@code leftOut} (counts by
     *     reason), {@code standingOut} (a count) and {@code prices}: each with {@code document} and {@code line} it was
     *     read from, {@code observedOn}, {@code provision}, {@code fee} as observed, {@code feeAsOf} brought to the
     *     day, {@code outcome} and {@code method}, where it is Benchmarked {@code percentile}, {@code expected},
     *     {@code interval}, {@code residualPremium} and {@code comparables} (how many), where it can be told
     *     {@code pValue} and {@code adjustedPValue}, and {@code standsOut}. By document and line
     */
    public static ObjectNode review(PriceReview review, LocalDate asOf) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("asOf", asOf.toString());
        ArrayNode methods = json.putArray("methods");
        review.methods().forEach(method -> methods.add(method.value()));
        json.put("falseDiscoveryRate", review.rate());
        json.set("leftOut", leftOut(review.leftOut()));
        json.put("standingOut", review.standingOut().size());
        ArrayNode prices = json.putArray("prices");
        review.byDocument().forEach(price -> prices.add(reviewed(price)));
        return json;
    }

    /**
     * Renders how many prices were left out.
     *
     * @param counts how many, by reason
     * @return an object of counts: {@code afterAsOf}, {@code tooOld}, {@code notPlausible}, {@code notIndexed},
     *     {@code repeated} and {@code offerOnly}; those of 0 are left out
     */
    public static ObjectNode leftOut(Map<LeftOut, Integer> counts) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ImmutableSortedMap.copyOf(counts)
                .forEach((why, count) ->
                        json.put(CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, why.name()), count));
        return json;
    }

    private static ObjectNode reviewed(ReviewedPrice price) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        price.observation().provenance().ifPresent(where -> json.put("document", where.document())
                .put("line", where.line()));
        json.put("observedOn", price.observation().observedOn().toString());
        json.put("provision", price.observation().provision().label());
        money(json, "fee", price.observation().fee().amount());
        money(json, "feeAsOf", price.outcome().question().fee().amount());
        json.put("outcome", price.outcome() instanceof Benchmarked ? "Benchmarked" : "TooFewComparables");
        json.put("method", price.outcome().method().value());
        if (price.outcome() instanceof Benchmarked answer) {
            json.put("percentile", answer.percentile());
            money(json, "expected", answer.expected().amount());
            json.set("interval", interval(answer.interval()));
            money(json, "residualPremium", answer.decomposition().residualPremium());
            json.put("comparables", answer.comparables().count());
        }
        price.chance()
                .ifPresent(chance -> json.put("pValue", chance.pValue()).put("adjustedPValue", chance.adjusted()));
        json.put("standsOut", price.standsOut());
        return json;
    }

    private static ObjectNode facts(PlacementFacts facts) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("provision", facts.provision().label());
        json.put("ageInYears", facts.ageInYears());
        for (PriceFactor factor : PriceFactor.values()) {
            int code = factor.codeOf(facts);
            if (code != 0) {
                json.put(camelCase(factor.label()), factor.labelOf(code));
            }
        }
        facts.additionalStaffing().ifPresent(time -> json.put("additionalStaffingHours", StaffingHours.inHours(time)));
        facts.placesBlocked().ifPresent(places -> json.put("placesBlocked", places));
        facts.hostAuthority().ifPresent(authority -> json.put("hostAuthority", authority.value()));
        return json;
    }

    private static void figures(ObjectNode json, Benchmarked answer) {
        money(json, "expected", answer.expected().amount());
        json.set("interval", interval(answer.interval()));
        json.put("percentile", answer.percentile());
        json.put("shrunk", answer.shrunk());
        ArrayNode quantiles = json.putArray("quantiles");
        for (FeeQuantile estimate : answer.quantiles()) {
            ObjectNode quantile = quantiles.addObject();
            quantile.put("probability", estimate.probability());
            money(quantile, "fee", estimate.fee().amount());
            estimate.confidence().ifPresent(interval -> quantile.set("confidence", interval(interval)));
        }
        json.set("decomposition", decomposition(answer.decomposition()));
        json.set("comparables", comparables(answer.comparables()));
        caveats(json, answer.caveats());
    }

    private static ObjectNode decomposition(PriceDecomposition decomposition) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        money(json, "typical", decomposition.typical().amount());
        ObjectNode contributions = json.putObject("contributions");
        decomposition
                .contributions()
                .forEach((component, amount) -> money(contributions, camelCase(component.label()), amount));
        money(json, "residualPremium", decomposition.residualPremium());
        return json;
    }

    private static ObjectNode comparables(ComparablesUsed used) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("count", used.count());
        json.put("effectiveCount", used.effectiveCount());
        json.put("weighting", used.weighting());
        used.alike().forEach(json.putArray("alike")::add);
        found(json.putArray("widened"), used.widened());
        json.put("providers", used.providers());
        json.put("largestProviderShare", used.largestProviderShare());
        json.put("observedFrom", used.observed().lowerEndpoint().toString());
        json.put("observedTo", used.observed().upperEndpoint().toString());
        return json;
    }

    private static ObjectNode interval(FairInterval interval) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        money(json, "lower", interval.lower().amount());
        money(json, "upper", interval.upper().amount());
        json.put("level", interval.level());
        return json;
    }

    private static void found(ArrayNode array, Iterable<ComparablesFound> found) {
        for (ComparablesFound comparison : found) {
            ObjectNode json = array.addObject().put("alike", comparison.likeness());
            if (comparison.countTold().isPresent()) {
                json.put("count", comparison.count());
            } else {
                json.put("fewerThan", ComparablesFound.FEWEST_TOLD);
            }
        }
    }

    private static void caveats(ObjectNode json, Iterable<Caveat> caveats) {
        ArrayNode array = json.putArray("caveats");
        for (Caveat caveat : caveats) {
            array.addObject().put("key", caveat.key().value()).put("statement", caveat.statement());
        }
    }

    /** Words in lower case become a name: {@code kind and grade of home} is {@code kindAndGradeOfHome}. */
    private static String camelCase(String words) {
        return CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, words.replace(' ', '-'));
    }

    private static void money(ObjectNode json, String name, Money amount) {
        json.set(name, DecimalNode.valueOf(amount.getAmount()));
    }
}
