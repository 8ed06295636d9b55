package org.placewright.interchange.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.DemandKind;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.time.AgeBand;
import org.placewright.core.time.AgeBands;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.sufficiency.demand.ChangeDriver;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandCells;
import org.placewright.sufficiency.demand.DemandForecast;
import org.placewright.sufficiency.demand.DemandForecastBuilder;
import org.placewright.sufficiency.demand.DemandQuestion;
import org.placewright.sufficiency.demand.ForecastWarning;
import org.placewright.sufficiency.demand.NotDetermined;
import org.placewright.sufficiency.history.CareHistories;

class ForecastTableTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "forecast.md");
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 30);
    private static final LocalDate SECOND = LocalDate.of(2026, 5, 31);
    private static final ImmutableList<AgeBand> MODEL = AgeBands.DEMAND_MODEL.bands();

    private static DemandQuestion question() {
        return DemandQuestion.builder()
                .history(CareHistories.of(ImmutableList.of()))
                .asOf(AS_OF)
                .addDates(SECOND, FIRST)
                .build();
    }

    private static DemandForecastBuilder forecast(DemandCells cells) {
        return DemandForecast.builder("flow", question(), cells);
    }

    private static ImmutableList<String> lines(CsvTable table) {
        return table.text().lines().collect(ImmutableList.toImmutableList());
    }

    private static String cell(String line) {
        List<String> fields = Splitter.on(',').splitToList(line);
        return fields.get(1) + " " + fields.get(2);
    }

    private static DemandCells plain(AgeBands bands) {
        return new DemandCells(ImmutableList.of(), ImmutableList.of(), bands.bands());
    }

    private static int number(DemandCells cells, DemandCell cell) {
        return cells.numberOf(cell).orElseThrow();
    }

    @Test
    void there_is_a_row_for_each_date_age_and_kind_of_care_and_each_total() {
        ImmutableList<String> lines =
                lines(ForecastTable.of(forecast(plain(AgeBands.DEMAND_MODEL)).build()));
        assertThat(lines.get(0)).isEqualTo("date,age_band,placement,mean,sd,q025,q10,q25,q50,q75,q90,q975");
        assertThat(lines).hasSize(1 + 2 * 6 * 5);
        assertThat(lines.get(1)).startsWith("2026-04-30,0-1,Fostering,0.0000,0.0000,0,0,0,0,0,0,0");
        assertThat(lines.stream().skip(1).limit(30).map(ForecastTableTest::cell))
                .containsExactly(
                        "0-1 Fostering",
                        "0-1 Residential",
                        "0-1 Supported",
                        "0-1 Other",
                        "0-1 Total",
                        "1-5 Fostering",
                        "1-5 Residential",
                        "1-5 Supported",
                        "1-5 Other",
                        "1-5 Total",
                        "5-10 Fostering",
                        "5-10 Residential",
                        "5-10 Supported",
                        "5-10 Other",
                        "5-10 Total",
                        "10-16 Fostering",
                        "10-16 Residential",
                        "10-16 Supported",
                        "10-16 Other",
                        "10-16 Total",
                        "16-18 Fostering",
                        "16-18 Residential",
                        "16-18 Supported",
                        "16-18 Other",
                        "16-18 Total",
                        "Total Fostering",
                        "Total Residential",
                        "Total Supported",
                        "Total Other",
                        "Total Total");
        assertThat(lines.get(31)).startsWith("2026-05-31,0-1,Fostering,");
    }

    @Test
    void figures_are_those_of_the_cell_and_date() {
        DemandCells cells = plain(AgeBands.DFE);
        int cell = number(cells, DemandCell.of(AgeBands.DFE.bands().get(3), DemandKind.RESIDENTIAL));
        CsvTable table = ForecastTable.of(
                forecast(cells).expected(1, cell, 100.123449, 100.123449).build());
        // The quantiles of a Poisson distribution, as scipy.stats.poisson.ppf gives them.
        assertThat(lines(table))
                .contains("2026-05-31,10 to 15,Residential,100.1234,10.0062,81,87,93,100,107,113,120")
                .contains("2026-04-30,10 to 15,Residential,0.0000,0.0000,0,0,0,0,0,0,0");
    }

    @Test
    void quantiles_are_of_the_futures_where_some_were_drawn() {
        DemandCells cells = plain(AgeBands.DEMAND_MODEL);
        DemandForecastBuilder forecast = forecast(cells);
        for (int date = 0; date < 2; date++) {
            for (int cell = 0; cell < cells.size(); cell++) {
                forecast.expected(date, cell, 2.5, 1).drawn(date, cell, new int[] {1, 9, 3, 5});
            }
        }
        assertThat(lines(ForecastTable.of(forecast.build())))
                .contains("2026-04-30,0-1,Other,2.5000,1.0000,1,1,1,3,5,9,9");
    }

    @Test
    void councils_and_needs_are_told_where_asked_for_and_nothing_becomes_a_formula_or_tells_what_is_no_code() {
        DemandCells cells = new DemandCells(
                ImmutableList.of(AuthorityId.of("=cmd()"), AuthorityId.of("Testshire")),
                ImmutableList.of(
                        CategoryOfNeed.N1,
                        CategoryOfNeed.of(""),
                        CategoryOfNeed.of("CHILD77"),
                        CategoryOfNeed.of("CHILD78")),
                MODEL);
        ImmutableList<String> lines = lines(ForecastTable.of(forecast(cells).build()));
        assertThat(lines).hasSize(1 + 2 * 3 * 5 * 6 * 5);
        assertThat(lines.get(0)).startsWith("date,authority,need,age_band,placement,mean,");
        assertThat(lines.get(1)).startsWith("2026-04-30,'=cmd(),N1,0-1,Fostering,");
        assertThat(lines).anyMatch(line -> line.startsWith("2026-04-30,Testshire,Not recorded,Total,Total,"));
        assertThat(lines).anyMatch(line -> line.startsWith("2026-04-30,Total,Not recognised,Total,Total,"));
        assertThat(lines).anyMatch(line -> line.startsWith("2026-04-30,Total,Not recognised 2,Total,Total,"));
        assertThat(lines.get(lines.size() - 1)).startsWith("2026-05-31,Total,Total,Total,Total,");
        assertThat(String.join("\n", lines)).doesNotContain("CHILD7");
    }

    @Test
    void drivers_are_told_beside_what_is_known_and_expected() {
        DemandCells cells = plain(AgeBands.DEMAND_MODEL);
        int total = number(cells, DemandCell.TOTAL);
        DemandForecastBuilder forecast = forecast(cells).known(total, 10).expected(1, total, 8.5, 2);
        ImmutableList<Double> children = ImmutableList.of(3.0, -2.0, -1.5, 1.0, -1.0, 2.0, -3.0);
        Iterator<Double> next = children.iterator();
        for (ChangeDriver driver : ChangeDriver.values()) {
            forecast.driver(1, driver, total, next.next());
        }
        CsvTable table = ForecastTable.drivers(forecast.build());
        assertThat(lines(table).get(0))
                .isEqualTo("date,age_band,placement,known,entries,exits,turned_18,moves_in,moves_out,aged_in,aged_out,"
                        + "mean");
        assertThat(lines(table))
                .hasSize(61)
                .contains("2026-05-31,Total,Total,10.0000,3.0000,-2.0000,-1.5000,1.0000,-1.0000,2.0000,-3.0000,8.5000");
    }

    @Test
    void a_method_that_tells_no_drivers_has_no_rows_of_them() {
        assertThat(lines(ForecastTable.drivers(
                        forecast(plain(AgeBands.DEMAND_MODEL)).build())))
                .hasSize(1);
    }

    @Test
    void every_column_and_field_is_in_the_document() throws IOException {
        DemandCells cells = new DemandCells(
                ImmutableList.of(AuthorityId.of("Testshire")), ImmutableList.of(CategoryOfNeed.N1), MODEL);
        DemandForecastBuilder builder = forecast(cells).warning(ForecastWarning.of("adults", "Some are grown up"));
        for (ChangeDriver driver : ChangeDriver.values()) {
            builder.driver(0, driver, 0, 1);
        }
        for (int date = 0; date < 2; date++) {
            for (int cell = 0; cell < cells.size(); cell++) {
                builder.drawn(date, cell, new int[] {1});
            }
        }
        DemandForecast forecast = builder.build();
        Set<String> names = new TreeSet<>();
        names.addAll(ForecastTable.of(forecast).header());
        names.addAll(ForecastTable.drivers(forecast).header());
        collect(ForecastJson.of(question().withDraws(1), forecast), names);
        String document = Files.readString(DOCUMENT);
        assertThat(names).hasSizeGreaterThan(35).allSatisfy(name -> assertThat(document)
                .contains("`" + name + "`"));
    }

    private static void collect(JsonNode json, Set<String> fields) {
        json.properties().forEach(field -> {
            fields.add(field.getKey());
            collect(field.getValue(), fields);
        });
        if (json.isArray()) {
            json.forEach(value -> collect(value, fields));
        }
    }

    @Test
    void json_says_why_there_is_no_forecast() {
        JsonNode json = ForecastJson.of(
                question(),
                new NotDetermined(
                        "flow", AS_OF, ImmutableList.of(ForecastWarning.of("no-children", "Nobody was in care"))));
        assertThat(json.toString())
                .isEqualTo("{\"outcome\":\"NotDetermined\",\"method\":\"flow\",\"asOf\":\"2026-03-31\","
                        + "\"scenario\":{\"name\":\"As now\",\"changes\":[]},\"warnings\":[{\"key\":"
                        + "\"warning.no-children\",\"statement\":\"Nobody was in care\"}]}");
    }
}
