package org.placewright.interchange.gap;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.placewright.sufficiency.count.CountDistribution;
import org.placewright.sufficiency.gap.Gap;
import org.placewright.sufficiency.gap.GapRow;
import org.placewright.sufficiency.reach.ReachCounts;

/** Renders a gap as JSON. {@code docs/gap.md} says what each field means. */
public final class GapJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private GapJson() {}

    /**
     * Renders a gap.
     *
     * @param gap the gap
     * @return an object of {@code asOf}, {@code date}, {@code catchment}, {@code method}, {@code unplaced} by kind,
     *     {@code leftOut} and {@code rows}
     */
    public static ObjectNode of(Gap gap) {
        ObjectNode json = JSON.objectNode();
        json.put("asOf", gap.asOf().toString());
        json.put("date", gap.date().toString());
        json.put("catchment", "homes " + gap.catchment());
        json.put("method", gap.method());
        ArrayNode unplaced = json.putArray("unplaced");
        gap.unplaced().forEach((kind, count) -> {
            ObjectNode of = unplaced.addObject();
            of.put("placement", kind.label());
            of.put("mean", GapFigures.rounded(count.mean()));
            quantiles(count, of);
        });
        leftOut(gap.counts(), json.putObject("leftOut"));
        ArrayNode rows = json.putArray("rows");
        gap.rows().forEach(row -> row(row, rows.addObject()));
        return json;
    }

    private static void leftOut(ReachCounts counts, ObjectNode json) {
        json.put("childrenWhoNeedNoPlace", counts.needNone());
        json.put("adults", counts.adults());
        json.put("childrenCountedFromTheMiddleOfTheirAuthority", counts.countedFromMiddle());
        json.put("childrenNotLocated", counts.notLocated());
        json.put("homesNotLocated", counts.homesNotLocated());
        json.put("homesWithoutNumberOfPlaces", counts.homesWithoutNumber());
        json.put("placesTakenByOthers", counts.takenByOthers());
    }

    private static void row(GapRow row, ObjectNode json) {
        json.put("authority", GapFigures.authority(row.cell().authority()));
        json.put("need", GapFigures.need(row.cell().need()));
        json.put("placement", row.cell().kind().label());
        json.put("childrenNow", row.childrenNow());
        distribution(row.need(), json.putObject("children"));
        distribution(row.places(), json.putObject("places"));
        ObjectNode shortfall = json.putObject("shortfall");
        shortfall.put("mean", GapFigures.rounded(row.expectedShortfall()));
        quantiles(row.shortfall(), shortfall);
        ObjectNode likely = shortfall.putObject("probabilityOfAtLeast");
        GapFigures.SHORT_OF.forEach(
                places -> likely.put(Integer.toString(places), GapFigures.rounded(row.probabilityShortOf(places))));
        json.put("unplaced", GapFigures.rounded(row.unplaced()));
    }

    private static void distribution(CountDistribution count, ObjectNode json) {
        json.put("mean", GapFigures.rounded(count.mean()));
        json.put("sd", GapFigures.rounded(count.standardDeviation()));
        quantiles(count, json);
    }

    private static void quantiles(CountDistribution count, ObjectNode json) {
        json.put("q10", count.quantile(0.1));
        json.put("q50", count.quantile(0.5));
        json.put("q90", count.quantile(0.9));
    }
}
