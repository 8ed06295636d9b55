package org.placewright.interchange.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.placewright.interchange.json.JsonText;

class CsvwWriterTest {

    private static final StatementDetails DETAILS = StatementDetails.builder()
            .title("Children in care")
            .publisher("A council")
            .licence(StatementDetails.OPEN_GOVERNMENT_LICENCE)
            .description("By age")
            .addNotes("Figures of one day.")
            .build();

    @Test
    void metadata_say_what_each_column_holds() {
        ObjectNode json = CsvwWriter.standard().metadata("children", Tables.sample(), DETAILS);
        assertThat(json.path("url").asText()).isEqualTo("children.csv");
        assertThat(json.at("/@context/0").asText()).isEqualTo("http://www.w3.org/ns/csvw");
        assertThat(json.at("/dc:license/@id").asText()).endsWith("open-government-licence/version/3/");
        assertThat(JsonText.of(json.at("/tableSchema/columns/11"))).isEqualToIgnoringWhitespace("""
                        {"name": "children", "titles": ["children", "Number of children"], "datatype": "integer",
                         "null": ["c", "k", "z", "x"]}""");
        assertThat(JsonText.of(json.at("/tableSchema/columns/10"))).isEqualToIgnoringWhitespace("""
                        {"name": "age_band", "titles": ["age_band", "Age"], "datatype": "string", "required": true}""");
        assertThat(json.at("/tableSchema/primaryKey").toString())
                .isEqualTo("[\"time_period\",\"time_identifier\",\"geographic_level\",\"region_code\",\"new_la_code\","
                        + "\"age_band\"]");
    }

    @Test
    void notes_say_what_the_symbols_of_the_data_mean() {
        ObjectNode json = CsvwWriter.of(FigureSymbols.WITH_LOW).metadata("children", Tables.sample(), DETAILS);
        assertThat(json.path("notes").toString())
                .contains(
                        "c: suppressed to protect confidentiality",
                        "low: not 0, but rounds to 0",
                        "Figures of one day.");
    }

    @Test
    void a_licence_is_an_absolute_uri() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DETAILS.withLicence(URI.create("OGL")))
                .withMessageContaining("\"OGL\"")
                .withMessageContaining("Maybe OPEN_GOVERNMENT_LICENCE is meant?");
    }
}
