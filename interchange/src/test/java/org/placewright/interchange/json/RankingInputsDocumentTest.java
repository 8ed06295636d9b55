package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.result.Import;
import org.placewright.matching.Allowance;

/** The examples in the document can be read, and it tells every field and every name there is. */
class RankingInputsDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "ranking-inputs.md");

    private static ImmutableList<String> examples() throws IOException {
        List<String> parts = Splitter.on("```json\n").splitToList(Files.readString(DOCUMENT));
        return parts.stream()
                .skip(1)
                .map(part -> part.substring(0, part.indexOf("```")))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void the_examples_are_read() throws IOException {
        assertThat(examples()).hasSize(2);
        Import<RequestEntry> requests = RequestsJson.standard().read(examples().get(0));
        assertThat(requests.findings()).isEmpty();
        assertThat(requests.values()).hasSize(2);
        Import<ListingEntry> listings = ListingsJson.standard().read(examples().get(1));
        assertThat(listings.findings()).isEmpty();
        assertThat(listings.values()).hasSize(2);
        assertThat(listings.values().get(1).listing().routes())
                .hasValueSatisfying(routes -> assertThat(routes).isEmpty());
    }

    @Test
    void every_field_and_name_is_told() throws IOException {
        String document = Files.readString(DOCUMENT);
        String everything = RequestsJson.standard()
                        .write(RequestsJson.standard().read(examples().get(0)).values())
                + ListingsJson.standard()
                        .write(ListingsJson.standard().read(examples().get(1)).values());
        for (String field : List.of(
                "referral",
                "allowances",
                "stay",
                "authoritiesToAvoid",
                "expectedFees",
                "limit",
                "home",
                "vacancies",
                "routes",
                "frameworkCeiling",
                "suspensions",
                "endings")) {
            assertThat(everything).contains('"' + field + '"');
            assertThat(document).contains("| `" + field + "` |");
        }
        Arrays.stream(Allowance.values()).forEach(name -> assertThat(document).contains("`" + name + "`"));
        Arrays.stream(KindOfStay.values()).forEach(name -> assertThat(document).contains("`" + name + "`"));
        Arrays.stream(SourcingRoute.values())
                .forEach(name -> assertThat(document).contains("`" + name + "`"));
    }
}
