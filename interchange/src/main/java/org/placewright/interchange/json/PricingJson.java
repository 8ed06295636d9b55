package org.placewright.interchange.json;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.placewright.core.money.WeeklyFee;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.TooFewComparables;

/** Renders benchmarks. Fees are pounds a week with two decimals. */
public final class PricingJson {

    private PricingJson() {}

    /**
     * Renders a benchmark.
     *
     * @param outcome the answer
     * @return an object of {@code outcome} (Benchmarked or TooFewComparables), the question ({@code fee},
     *     {@code provision}, {@code ageBand}, {@code year}), {@code comparables}, the figures, and {@code statement}
     */
    public static ObjectNode benchmark(BenchmarkOutcome outcome) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("outcome", outcome instanceof Benchmarked ? "Benchmarked" : "TooFewComparables");
        fee(json, "fee", outcome.question().fee());
        json.put("provision", outcome.question().provision().label());
        json.put("ageBand", outcome.ageBand().label());
        json.put("year", outcome.question().year().toString());
        json.put("comparables", outcome.comparables());
        if (outcome instanceof Benchmarked answer) {
            json.put("percentile", answer.percentile());
            fee(json, "lowerQuartile", answer.lowerQuartile());
            fee(json, "median", answer.median());
            fee(json, "upperQuartile", answer.upperQuartile());
        } else if (outcome instanceof TooFewComparables tooFew) {
            json.put("minimum", tooFew.minimum());
        }
        json.put("statement", outcome.explanation().statement());
        return json;
    }

    private static void fee(ObjectNode json, String name, WeeklyFee fee) {
        json.set(name, DecimalNode.valueOf(fee.amount().getAmount()));
    }
}
