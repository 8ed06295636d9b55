package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.DemandKind;
import org.placewright.core.money.Percentage;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Import;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.scenario.CareScope;
import org.placewright.sufficiency.scenario.FeeInflation;
import org.placewright.sufficiency.scenario.Flow;
import org.placewright.sufficiency.scenario.FlowAmount;
import org.placewright.sufficiency.scenario.FlowChange;
import org.placewright.sufficiency.scenario.KindClosed;
import org.placewright.sufficiency.scenario.NewCarers;
import org.placewright.sufficiency.scenario.NewProvision;
import org.placewright.sufficiency.scenario.Scenario;

/** The example under {@code docs} has every kind of change; {@code -Dplacewright.remake=true} writes it anew. */
class ScenarioJsonTest {

    private static final Path EXAMPLE = Path.of("..", "docs", "scenario.json");
    private static final Path DOCUMENT = Path.of("..", "docs", "scenario-json.md");
    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);

    private static Scenario example() {
        return Scenario.of(
                "Every kind of change",
                FlowChange.entries(
                        CareScope.ALL.aged(10, 15),
                        new FlowAmount.Times(1.2),
                        DateRange.of(DAY, LocalDate.of(2029, 4, 1))),
                FlowChange.exits(
                        CareScope.of(DemandKind.FOSTERING),
                        new FlowAmount.PerChildAMonth(0.005),
                        DateRange.startingOn(DAY)),
                FlowChange.moves(
                        CareScope.of(DemandKind.RESIDENTIAL).aged(0, 9),
                        DemandKind.FOSTERING,
                        new FlowAmount.ChildrenAMonth(1.5),
                        DateRange.startingOn(DAY)),
                new KindClosed(
                        DemandKind.SUPPORTED,
                        Range.closed(0, 15),
                        DemandKind.RESIDENTIAL,
                        DAY,
                        LocalDate.of(2027, 10, 1)),
                new NewProvision(
                        DemandKind.RESIDENTIAL,
                        12,
                        DateRange.of(DAY, LocalDate.of(2027, 10, 1)),
                        CareScope.of(DemandKind.OTHER).aged(10, 17)),
                new NewCarers(
                        40,
                        1.65,
                        Percentage.of(61),
                        DateRange.of(DAY, LocalDate.of(2028, 4, 1)),
                        CareScope.of(DemandKind.RESIDENTIAL)),
                FeeInflation.ofAll(Percentage.of(4), DAY));
    }

    @Test
    void a_scenario_read_back_is_the_same() {
        Scenario allMoves = Scenario.of(
                "Nobody moves",
                new FlowChange(
                        Flow.MOVES,
                        CareScope.ALL,
                        Optional.empty(),
                        new FlowAmount.Times(0),
                        DateRange.startingOn(DAY)));
        Scenario odd = Scenario.of(
                "A name of \"quotes\" and =formulas",
                new FeeInflation(
                        Percentage.of(-2), ImmutableSortedSet.of(DemandKind.OTHER), DateRange.of(DAY, DAY.plusDays(1))),
                KindClosed.atOnce(DemandKind.OTHER, Range.closedOpen(0, 18), DemandKind.FOSTERING, DAY));
        for (Scenario scenario : ImmutableList.of(Scenario.NONE, example(), allMoves, odd)) {
            Import<Scenario> read = ScenarioJson.read(ScenarioJson.write(scenario));
            assertThat(read.findings()).isEmpty();
            assertThat(read.values()).containsExactly(scenario);
        }
    }

    @Test
    void the_example_has_every_kind_of_change() throws IOException {
        if (Boolean.getBoolean("placewright.remake")) {
            Files.writeString(EXAMPLE, ScenarioJson.write(example()));
        }
        Import<Scenario> read = ScenarioJson.read(EXAMPLE);
        assertThat(read.findings()).isEmpty();
        assertThat(read.values()).containsExactly(example());
        assertThat(Files.readString(EXAMPLE)).isEqualTo(ScenarioJson.write(example()));
    }

    @Test
    void every_name_of_the_example_is_in_the_document() throws IOException {
        String document = Files.readString(DOCUMENT);
        assertThat(Files.readString(EXAMPLE).split("[\",:\\s\\[\\]{}]+"))
                .filteredOn(word -> word.matches("[A-Za-z]*[a-z][A-Z][A-Za-z]*|[A-Z_]{3,}|Times"))
                .hasSizeGreaterThan(20)
                .allSatisfy(word -> assertThat(document).contains("`" + word + "`"));
    }

    @Test
    void a_name_that_is_not_known_refuses_the_scenario() {
        for (String change : ImmutableList.of(
                "{\"type\": \"FeeInflatoin\", \"yearly\": 4, \"kinds\": [\"OTHER\"], \"during\": {\"from\": \"2027-04-01\"}}",
                "{\"type\": \"FeeInflation\", \"yearly\": 4, \"kind\": [\"OTHER\"], \"kinds\": [\"OTHER\"],"
                        + " \"during\": {\"from\": \"2027-04-01\"}}",
                "{\"type\": \"FeeInflation\", \"yearly\": 4, \"kinds\": [\"OTHER\"],"
                        + " \"during\": {\"from\": \"2027-04-01\", \"to\": \"2028-04-01\"}}",
                "{\"type\": \"FeeInflation\", \"yearly\": 4, \"kinds\": [\"Other\"], \"during\": {\"from\": \"2027-04-01\"}}")) {
            Import<Scenario> read = read(change);
            assertThat(read.values()).as(change).isEmpty();
            assertThat(read.hasErrors()).as(change).isTrue();
            assertThat(read.findings())
                    .as(change)
                    .extracting(Finding::done)
                    .contains("No scenario was taken from the document");
        }
    }

    @Test
    void a_number_of_children_is_no_rate() {
        String form = "{\"type\": \"FlowChange\", \"flow\": \"%s\", \"scope\": {\"ages\": {\"atLeast\": 0,"
                + " \"atMost\": 17}, \"kinds\": [\"FOSTERING\"]}, \"amount\": %s, \"during\": {\"from\":"
                + " \"2027-04-01\"}}";
        assertThat(read(String.format(form, "EXITS", "{\"type\": \"PerChildAMonth\", \"rate\": 0.01}"))
                        .values())
                .hasSize(1);
        assertThat(read(String.format(form, "EXITS", "{\"type\": \"ChildrenAMonth\", \"number\": 2}"))
                        .values())
                .hasSize(1);
        for (String amount : ImmutableList.of(
                "2",
                "{\"rate\": 2}",
                "{\"type\": \"PerChildAMonth\", \"rate\": 2}",
                "{\"type\": \"PerChildAMonth\", \"number\": 0.5}",
                "{\"type\": \"ChildrenAMonth\", \"number\": 10001}",
                "{\"type\": \"Times\", \"factor\": -1}")) {
            assertThat(read(String.format(form, "EXITS", amount)).values())
                    .as(amount)
                    .isEmpty();
        }
        assertThat(read(String.format(form, "ENTRIES", "{\"type\": \"PerChildAMonth\", \"rate\": 0.01}"))
                        .values())
                .isEmpty();
    }

    @Test
    void kinds_closed_that_lead_back_to_one_another_are_refused() {
        String form = "{\"type\": \"KindClosed\", \"kind\": \"%s\", \"ages\": {\"atLeast\": 0, \"atMost\": 15},"
                + " \"instead\": \"%s\", \"from\": \"2027-04-01\", \"emptyBy\": \"2027-04-01\"}";
        String there = String.format(form, "SUPPORTED", "RESIDENTIAL");
        assertThat(read(there).values()).hasSize(1);
        assertThat(read(there + ", " + String.format(form, "RESIDENTIAL", "SUPPORTED"))
                        .values())
                .isEmpty();
    }

    private static Import<Scenario> read(String changes) {
        return ScenarioJson.read("{\"placewright\": \"model\", \"version\": 1, \"type\": \"Scenario\", \"value\": {"
                + "\"name\": \"A test\", \"changes\": [" + changes + "]}}");
    }
}
