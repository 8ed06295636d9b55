package org.placewright.examples.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.placewright.interchange.json.FindingJson;
import org.placewright.interchange.json.MatchingDetail;
import org.placewright.interchange.json.MatchingJson;
import org.placewright.interchange.json.PricingJson;
import org.placewright.interchange.json.SufficiencyJson;

/** The summary as JSON. What was skipped is {@code null}, or an empty array. */
final class SummaryJson {

    private SummaryJson() {}

    static ObjectNode of(Summary summary) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("asOf", summary.asOf().toString());
        ArrayNode parts = json.putArray("loaded");
        for (LoadedPart part : summary.parts()) {
            ObjectNode node = parts.addObject().put("part", part.name()).put("content", part.content());
            part.counts()
                    .ifPresentOrElse(
                            counts -> node.set("rows", FindingJson.counts(counts)), () -> node.putNull("rows"));
        }
        json.set("findings", FindingJson.summary(summary.findings()));
        json.set(
                "childrenInCare",
                summary.childrenInCare()
                        .<JsonNode>map(SufficiencyJson::childrenInCare)
                        .orElseGet(JsonNodeFactory.instance::nullNode));
        json.set(
                "distance",
                summary.distance()
                        .<JsonNode>map(SufficiencyJson::distance)
                        .orElseGet(JsonNodeFactory.instance::nullNode));
        json.set(
                "usablePlaces",
                summary.places().<JsonNode>map(SufficiencyJson::places).orElseGet(JsonNodeFactory.instance::nullNode));
        ArrayNode rankings = json.putArray("rankings");
        summary.rankings().forEach(ranked -> rankings.add(MatchingJson.ranking(ranked.ranking())));
        json.set(
                "together",
                summary.together()
                        .<JsonNode>map(answers -> answers.answer(MatchingDetail.standard()))
                        .orElseGet(JsonNodeFactory.instance::nullNode));
        json.put("benchmarkWindow", Analysis.COMPARED.toString());
        ArrayNode benchmarks = json.putArray("benchmarks");
        for (JudgedFee judged : summary.benchmarks()) {
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("about", judged.about());
            benchmarks.add(node.setAll(PricingJson.benchmark(judged.outcome())));
        }
        json.set("gap", summary.gap().map(SufficiencyJson::gap).orElseGet(JsonNodeFactory.instance::arrayNode));
        ObjectNode leftOut = json.putObject("gapLeftOut");
        summary.gap()
                .ifPresent(gap -> gap.leftOut().forEach((group, children) -> leftOut.put(group.label(), children)));
        return json;
    }
}
