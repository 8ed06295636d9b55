package org.placewright.interchange.gap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.interchange.json.JsonText;

/** A gap as a table and as JSON. */
class GapTablesTest {

    /** Seven now; 5 (1) expected; 3.25 (0.4330) places; 6.75 short, and so many in so many cases. */
    private static final String FIGURES = "7,5.0000,1.0000,3.2500,0.4330,6.7500,0,1,20,0.7500,0.5000,0.2500,0.0000";

    private static List<String> lines() {
        return GapTables.of(MadeGap.gap()).text().lines().toList();
    }

    @Test
    void every_column_has_its_figure() {
        assertThat(lines())
                .containsExactly(
                        "date,authority,need,placement,children_now,children_mean,children_sd,places_mean,places_sd,"
                                + "shortfall_mean,shortfall_q10,shortfall_q50,shortfall_q90,p_short_1,p_short_5,"
                                + "p_short_10,unplaced",
                        "2027-03-31,Total,Total,Fostering," + FIGURES,
                        "2027-03-31,'=1+1,Total,Fostering," + FIGURES,
                        "2027-03-31,'=1+1,N1,Fostering," + FIGURES,
                        "2027-03-31,'=1+1,Not recognised,Fostering," + FIGURES,
                        "2027-03-31,'=1+1,Not recorded,Fostering," + FIGURES);
    }

    @Test
    void the_json_is_an_object_of_the_documented_fields() {
        JsonNode json = GapJson.of(MadeGap.gap());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("asOf", "date", "catchment", "method", "unplaced", "leftOut", "rows");
        assertThat(json.path("asOf").asText()).isEqualTo("2026-03-31");
        assertThat(json.path("catchment").asText()).isEqualTo("homes within 20 miles");
        assertThat(json.path("method").asText()).isEqualTo("the method");
        assertThat(json.path("unplaced").toString())
                .isEqualTo("[{\"placement\":\"Fostering\",\"mean\":3.0000,\"q10\":2,\"q50\":2,\"q90\":4}]");
        assertThat(json.path("leftOut").toString())
                .isEqualTo("{\"childrenWhoNeedNoPlace\":1,\"adults\":2,"
                        + "\"childrenCountedFromTheMiddleOfTheirAuthority\":3,\"childrenNotLocated\":4,"
                        + "\"homesNotLocated\":5,\"homesWithoutNumberOfPlaces\":6,\"placesTakenByOthers\":7}");
    }

    @Test
    void the_json_agrees_with_the_table() throws IOException {
        JsonNode rows = parsed().path("rows");
        List<String> lines = lines();
        assertThat(rows).hasSize(lines.size() - 1);
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            List<String> cells = Splitter.on(',').splitToList(lines.get(i + 1));
            // Only a spreadsheet takes text for a formula.
            assertThat(row.path("authority").asText()).isEqualTo(cells.get(1).replace("'", ""));
            assertThat(row.path("need").asText()).isEqualTo(cells.get(2));
            assertThat(row.path("placement").asText()).isEqualTo(cells.get(3));
            assertThat(List.of(
                            row.path("childrenNow"),
                            row.at("/children/mean"),
                            row.at("/children/sd"),
                            row.at("/places/mean"),
                            row.at("/places/sd"),
                            row.at("/shortfall/mean"),
                            row.at("/shortfall/q10"),
                            row.at("/shortfall/q50"),
                            row.at("/shortfall/q90"),
                            row.at("/shortfall/probabilityOfAtLeast/1"),
                            row.at("/shortfall/probabilityOfAtLeast/5"),
                            row.at("/shortfall/probabilityOfAtLeast/10"),
                            row.path("unplaced")))
                    .extracting(JsonNode::decimalValue)
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactlyElementsOf(
                            cells.subList(4, 17).stream().map(BigDecimal::new).toList());
        }
    }

    private static JsonNode parsed() throws IOException {
        return new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(JsonText.of(GapJson.of(MadeGap.gap())));
    }

    @Test
    void numbers_are_plain_whatever_the_locale() {
        // The tests run under a locale of decimal commas. A small probability is no power of ten either.
        assertThat(JsonText.of(GapJson.of(MadeGap.gap()))).doesNotContain("NaN").doesNotContainPattern("[0-9]E");
        assertThat(GapFigures.rounded(0.00001)).hasToString("0.0000");
        assertThat(GapFigures.rounded(1e-9).toPlainString()).isEqualTo("0.0000");
        assertThat(GapFigures.rounded(12_345_678.9).toPlainString()).isEqualTo("12345678.9000");
        assertThat(GapFigures.rounded(-0.0).toPlainString()).isEqualTo("0.0000");
        assertThat(GapFigures.rounded(0.00005).toPlainString()).isEqualTo("0.0000");
        assertThat(GapFigures.rounded(0.00015).toPlainString()).isEqualTo("0.0002");
    }

    @Test
    void the_same_gap_is_the_same_bytes() {
        assertThat(GapTables.of(MadeGap.gap()).text())
                .isEqualTo(GapTables.of(MadeGap.gap()).text());
        assertThat(JsonText.of(GapJson.of(MadeGap.gap()))).isEqualTo(JsonText.of(GapJson.of(MadeGap.gap())));
    }
}
