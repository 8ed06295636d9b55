package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.interchange.json.BenchmarkPolicyJson;
import org.placewright.pricing.BenchmarkPolicy;

class BenchmarkCommandTest {

    private static final Path SHIPPED =
            Path.of("src/main/resources/org/placewright/examples/quickstart/region/prices.csv");
    private static final String HEADING =
            "Census date,Placing Authority,Identifier,Establishment,Age,Type of provision,Total weekly cost\n";

    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    BenchmarkCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private int execute(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Placewright.execute(
                new PrintWriter(out),
                new PrintWriter(err),
                Stream.concat(Stream.of("benchmark"), Stream.of(arguments)).toArray(String[]::new));
    }

    private int benchmark(Path prices, String... more) {
        return execute(Stream.concat(Stream.of("--prices", prices.toString(), "--as-of", "2026-03-31"), Stream.of(more))
                .toArray(String[]::new));
    }

    private int one(Path prices, String... more) {
        return benchmark(
                prices,
                Stream.concat(
                                Stream.of("--fee", "5400", "--provision", "Residential - Mainstream", "--age", "14"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(file));
    }

    @Test
    void a_day_before_all_prices_is_said_to_be_so() {
        execute(
                "--prices",
                SHIPPED.toString(),
                "--as-of",
                "2016-03-31",
                "--fee",
                "5400",
                "--provision",
                "Residential - Mainstream",
                "--age",
                "14",
                "--method",
                "cohort");
        assertThat(out.toString())
                .contains("No price was observed by 2016-03-31", "1,277 observed after the day asked of")
                .doesNotContain("spelt", "Types there are");
    }

    @Test
    void one_provider_is_one_and_those_not_known_are_said() throws IOException {
        StringBuilder all = new StringBuilder();
        StringBuilder some = new StringBuilder();
        String heading = "Census date,Placing Authority,Age,Type of provision,Total weekly cost,Company number\n";
        for (int i = 0; i < 40; i++) {
            String row = "31/03/2026,Othershire,14,Residential - Mainstream," + (4_000 + 50 * i) + ",";
            all.append(row).append("01234567\n");
            some.append(row).append(i < 9 ? "01234567\n" : "\n");
        }
        one(Files.writeString(file("all.csv"), heading + all), "--method", "cohort");
        assertThat(out.toString()).contains("Compared with 40 prices of one provider, alike in");
        one(Files.writeString(file("some.csv"), heading + some), "--method", "cohort");
        assertThat(out.toString())
                .contains(
                        "Compared with 40 prices (providers are known of 9: 1, the largest with 100 in 100 of those)");
    }

    /** Two councils' prices: the one pays from 5,000 to 5,398 pounds, the other the same and once 12,000. */
    private Path census() throws IOException {
        StringBuilder lines = new StringBuilder(HEADING);
        for (int i = 0; i < 200; i++) {
            lines.append("31/03/2026,Othershire,child-").append(i);
            lines.append(",Secret House,14,Residential - Mainstream,").append(5000 + 2 * i);
            lines.append('\n');
        }
        for (int i = 0; i < 5; i++) {
            lines.append("31/03/2026,Ownshire,kid-").append(i);
            lines.append(",Secret House,14,Residential - Mainstream,").append(5001 + 40 * i);
            lines.append('\n');
        }
        lines.append("31/03/2026,Ownshire,kid-9,Secret House,14,Residential - Mainstream,12000\n");
        return Files.writeString(file("census.csv"), lines);
    }

    @Test
    void the_shipped_region_says_whether_5400_pounds_a_week_is_fair() throws IOException {
        assertThat(one(SHIPPED, "--out", file("fee.json").toString())).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .startsWith("Is 5,400 GBP a week fair?")
                .contains("Residential - Mainstream, age 14", "Expected: ", "Percentile ", "Compared with ")
                .contains("Not said of this placement, so not compared: need level")
                .contains("not a valuation", "Written to ");
        JsonNode answer = json(file("fee.json"));
        assertThat(answer.path("outcome").asText()).isEqualTo("Benchmarked");
        assertThat(answer.path("fee").asDouble()).isEqualTo(5400);
        assertThat(answer.path("asOf").asText()).isEqualTo("2026-03-31");
        assertThat(answer.at("/facts/ageInYears").asInt()).isEqualTo(14);
        assertThat(answer.path("leftOut").isObject()).isTrue();
    }

    @Test
    void without_prices_those_of_the_invented_region_are_taken_and_said_to_be() {
        assertThat(execute(
                        "--fee",
                        "5400",
                        "--provision",
                        "Residential - Mainstream",
                        "--age",
                        "14",
                        "--as-of",
                        "2026-03-31"))
                .isZero();
        assertThat(out.toString()).startsWith("Prices of an invented region.").contains("Is 5,400 GBP a week fair?");
    }

    @Test
    void the_same_input_gives_the_same_bytes() throws IOException {
        for (String name : List.of("fee.json", "all.json", "all.csv")) {
            String[] question = name.startsWith("fee")
                    ? new String[] {"--fee", "5400", "--provision", "Residential - Mainstream", "--age", "14"}
                    : new String[] {"--all"};
            for (String copy : List.of("1", "2")) {
                String written = file(copy + name).toString();
                assertThat(benchmark(
                                SHIPPED,
                                Stream.concat(Stream.of(question), Stream.of("--out", written))
                                        .toArray(String[]::new)))
                        .isZero();
            }
            assertThat(file("1" + name)).hasSameBinaryContentAs(file("2" + name));
        }
    }

    @Test
    void every_fact_that_is_told_is_in_the_question() throws IOException {
        assertThat(one(
                        SHIPPED,
                        "--need-level",
                        "COMPLEX",
                        "--solo",
                        "yes",
                        "--deprivation-of-liberty",
                        "no",
                        "--additional-packages",
                        "yes",
                        "--staffing-hours",
                        "20",
                        "--places-blocked",
                        "1",
                        "--region",
                        "north west",
                        "--grade",
                        "good",
                        "--route",
                        "Direct award, spot or off-framework",
                        "--urgency",
                        "emergency",
                        "--out",
                        file("fee.json").toString()))
                .isZero();
        JsonNode facts = json(file("fee.json")).path("facts");
        assertThat(facts.path("needLevel").asText()).isEqualTo("Complex");
        assertThat(facts.path("soloPlacement").asText()).isEqualTo("Yes");
        assertThat(facts.path("deprivationOfLiberty").asText()).isEqualTo("No");
        assertThat(facts.path("additionalStaffingHours").asDouble()).isEqualTo(20);
        assertThat(facts.path("placesBlocked").asInt()).isEqualTo(1);
        assertThat(facts.path("region").asText()).isEqualTo("North West");
        assertThat(facts.path("grade").asText()).isEqualTo("Good");
        assertThat(facts.path("urgency").asText()).isEqualTo("Emergency");
        assertThat(out.toString()).doesNotContain("Not said of this placement");
    }

    @Test
    void too_few_comparables_are_an_answer_and_the_types_there_are_are_named() throws IOException {
        assertThat(benchmark(census(), "--fee", "5400", "--provision", "Lighthouse", "--age", "14"))
                .isZero();
        assertThat(out.toString())
                .contains("That cannot be said")
                .contains("Types there are: Residential - Mainstream.");
        assertThat(benchmark(census(), "--fee", "5400", "--provision", "residential - MAINSTREAM", "--age", "14"))
                .isZero();
        assertThat(out.toString()).contains("Expected: ");
    }

    @Test
    void every_price_of_a_census_is_judged_and_the_dear_one_stands_out() throws IOException {
        assertThat(benchmark(census(), "--all", "--out", file("all.csv").toString()))
                .isZero();
        List<String> rows = Files.readAllLines(file("all.csv"));
        assertThat(rows).hasSize(207);
        assertThat(rows.get(0))
                .startsWith("document,line,observed_on,provision,fee,")
                .contains("percentile,expected,lower,upper", "residual_premium")
                .endsWith("p_value,adjusted_p_value,stands_out");
        assertThat(rows).filteredOn(row -> row.endsWith(",yes")).singleElement().satisfies(row -> assertThat(row)
                .startsWith("census.csv,207,2026-03-31,Residential - Mainstream,12000.00,12000.00,Benchmarked,"));
        assertThat(out.toString()).contains("206 prices judged", "1 stand out", "census.csv line 207: 12,000 GBP");
        assertThat(benchmark(census(), "--all", "--out", file("all.json").toString()))
                .isZero();
        JsonNode answer = json(file("all.json"));
        assertThat(answer.path("prices")).hasSize(206);
        assertThat(answer.path("standingOut").asInt()).isEqualTo(1);
        JsonNode last = answer.path("prices").get(205);
        assertThat(last.path("line").asInt()).isEqualTo(207);
        assertThat(last.path("standsOut").asBoolean()).isTrue();
        assertThat(last.path("pValue").asDouble()).isEqualTo(1.0 / 201);
        assertThat(last.path("residualPremium").asDouble())
                .isEqualTo(12000 - last.path("expected").asDouble());
    }

    @Test
    void one_council_by_itself_is_told_that_nothing_can_stand_out() throws IOException {
        Path own = Files.writeString(
                file("own.csv"), HEADING + "31/03/2026,Ownshire,kid-1,Secret House,14,Foyer,500\n".repeat(40));
        assertThat(benchmark(own, "--all")).isZero();
        assertThat(out.toString()).contains("Which are dear beyond chance cannot be said");
    }

    @Test
    void nothing_personal_is_printed_or_written() throws IOException {
        Path census = census();
        Files.writeString(
                census,
                "31/03/2026,Ownshire,kid-77,Secret House,99,Residential - Mainstream,12000\n",
                StandardOpenOption.APPEND);
        for (String name : List.of("all.csv", "all.json")) {
            assertThat(benchmark(
                            census,
                            "--all",
                            "--out",
                            file(name).toString(),
                            "--findings",
                            file("findings.csv").toString()))
                    .isZero();
            assertThat(out + Files.readString(file(name)) + Files.readString(file("findings.csv")))
                    .doesNotContain("kid-", "child-", "Secret House");
        }
        assertThat(one(census, "--out", file("fee.json").toString())).isZero();
        assertThat(out + Files.readString(file("fee.json"))).doesNotContain("kid-", "child-", "Secret", "shire");
    }

    @Test
    void what_cannot_be_a_price_is_left_out_and_said_to_be() throws IOException {
        Path census = census();
        Files.writeString(census, """
                31/03/2026,Ownshire,a,Secret House,14,Residential - Mainstream,0
                31/03/2026,Ownshire,b,Secret House,14,Residential - Mainstream,-5
                31/03/2026,Ownshire,c,Secret House,14,Residential - Mainstream,\u20ac5000
                31/03/2026,Ownshire,d,Secret House,14,Residential - Mainstream,5000 USD
                31/03/2026,Ownshire,e,Secret House,14,Residential - Mainstream,999999999
                30/04/2027,Ownshire,f,Secret House,14,Residential - Mainstream,5000
                """, StandardOpenOption.APPEND);
        Path findings = file("findings.csv");
        assertThat(benchmark(census, "--all", "--out", file("all.csv").toString(), "--findings", findings.toString()))
                .isZero();
        assertThat(Files.readAllLines(file("all.csv"))).hasSize(207);
        assertThat(Files.readString(findings))
                .contains("census.csv,208,Total weekly cost")
                .contains("census.csv,209,Total weekly cost")
                .contains("census.csv,210,Total weekly cost")
                .contains("census.csv,211,Total weekly cost")
                .contains("census.csv,212,Total weekly cost");
        assertThat(out.toString())
                .contains("1 observed after the day asked of", "1 outside the plausible fees of the policy");
    }

    @Test
    void a_census_without_days_is_of_the_day_behind_its_name() throws IOException {
        Path undated = Files.writeString(
                file("undated.csv"),
                "Age,Type of provision,Total weekly cost\n" + "14,Residential - Mainstream,5000\n".repeat(30));
        assertThat(one(Path.of(undated + "@2020-12-01"))).isZero();
        assertThat(out.toString()).contains("30 older than the window of the policy");
        assertThat(one(Path.of(undated + "@2020-12-01"), "--window", "9", "--index", "10%"))
                .isZero();
        assertThat(out.toString()).contains("Expected: 8,320");
        Path index = Files.writeString(file("index.csv"), "quarter,level\n2020-Q4,100\n2026-Q3,200\n");
        assertThat(one(Path.of(undated + "@2020-12-01"), "--window", "9", "--index", index.toString()))
                .isZero();
        assertThat(out.toString()).contains("Expected: 9,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--fee|0",
                "--fee|-5400",
                "--fee|\u20ac5400",
                "--fee|5400 EUR",
                "--fee|NaN",
                "--age|26",
                "--age|-1",
                "--age|fourteen",
                "--provision|''",
                "--need-level|extreme",
                "--solo|maybe",
                "--staffing-hours|NaN",
                "--staffing-hours|1001",
                "--places-blocked|21",
                "--region|Atlantis",
                "--grade|splendid",
                "--route|by mail",
                "--urgency|soon",
                "--as-of|tomorrow",
                "--method|magic",
                "--index|400%",
                "--window|0",
                "--level|1",
                "--level|0.5",
                "--host-authority|''",
                "--out|fee.csv",
                "--out|''"
            })
    void wrong_arguments_are_refused_in_a_sentence(String option, String value) {
        assertThat(execute(Stream.of(
                                "--prices=" + SHIPPED,
                                "--fee=5400",
                                "--provision=Residential - Mainstream",
                                "--age=14",
                                "--as-of=2026-03-31")
                        .map(given -> given.startsWith(option + "=") ? option + "=" + value : given)
                        .collect(Collectors.collectingAndThen(Collectors.toList(), given -> {
                            if (!given.contains(option + "=" + value)) {
                                given.add(option + "=" + value);
                            }
                            return given.toArray(String[]::new);
                        }))))
                .isEqualTo(2);
        assertThat(err.toString()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @Test
    void either_one_fee_or_all_prices_are_asked_for() {
        assertThat(benchmark(SHIPPED)).isEqualTo(2);
        assertThat(benchmark(SHIPPED, "--all", "--fee", "5400")).isEqualTo(2);
        assertThat(benchmark(SHIPPED, "--all", "--age", "14")).isEqualTo(2);
        assertThat(benchmark(SHIPPED, "--all", "--solo", "yes", "--region", "London"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("leave --solo, --region out");
        assertThat(benchmark(SHIPPED, "--all", "--method", "all")).isEqualTo(2);
        assertThat(benchmark(SHIPPED, "--fee", "5400", "--age", "14")).isEqualTo(2);
        assertThat(benchmark(SHIPPED, "--all", "--out", SHIPPED.toString())).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no heading", "Age,Type of provision,Total weekly cost\n", "\u0000\u0001", "{}"})
    void a_file_that_holds_no_price_is_refused(String content) throws IOException {
        Path file = Files.writeString(file("odd.csv"), content);
        assertThat(one(file)).isEqualTo(1);
        assertThat(err.toString()).startsWith("--prices: nothing could be loaded from ");
        assertThat(one(file("missing.csv"))).isEqualTo(1);
        assertThat(one(folder)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "month,level\n",
                "2024-01,0\n",
                "2024-13,100\n2024-01,x\n",
                "2024-01,1\n2024-01,2\n",
                "2024-01,1\n2024-Q2,2\n"
            })
    void an_index_that_holds_no_levels_is_refused(String content) throws IOException {
        Path index = Files.writeString(file("index.csv"), content);
        assertThat(one(SHIPPED, "--index", index.toString())).isEqualTo(1);
        assertThat(err.toString()).startsWith("--index: ").doesNotContain("Exception");
        assertThat(one(SHIPPED, "--index", file("none.csv").toString())).isEqualTo(1);
    }

    private static String rows(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(
                        i -> "31/03/2026,Ownshire,kid-" + i + ",,14,Residential - Mainstream," + (5000 + 7 * i) + "\n")
                .collect(Collectors.joining());
    }

    private Path pricesOf(String name, String rows) throws IOException {
        Files.createDirectories(file(name).getParent());
        return Files.writeString(file(name), HEADING + rows);
    }

    private void reviewed(Path... files) {
        assertThat(execute(Stream.concat(
                                Stream.of("--all", "--as-of", "2026-03-31"),
                                Stream.of(files).flatMap(file -> Stream.of("--prices", file.toString())))
                        .toArray(String[]::new)))
                .isZero();
    }

    @Test
    void a_child_whom_two_files_tell_counts_once() throws IOException {
        Path one = pricesOf("a/census.csv", rows(0, 20));
        reviewed(one, pricesOf("copy.csv", rows(0, 20)));
        assertThat(out.toString()).contains("20 prices judged").contains("20 of a line read twice");
        reviewed(one, pricesOf("sorted.csv", rows(10, 10) + rows(0, 10)));
        assertThat(out.toString()).contains("20 prices judged").contains("20 of a placement that another price");
        reviewed(one, pricesOf("b/census.csv", rows(100, 20)));
        assertThat(out.toString()).contains("40 prices judged");
    }

    @Test
    void two_files_of_one_name_are_told_apart() throws IOException {
        Path one = pricesOf("a/census.csv", rows(0, 20));
        Path other = pricesOf("b/census.csv", rows(100, 20));
        assertThat(execute(
                        "--all",
                        "--as-of",
                        "2026-03-31",
                        "--prices",
                        one.toString(),
                        "--prices",
                        other.toString(),
                        "--out",
                        file("all.csv").toString()))
                .isZero();
        List<String> rows = Files.readAllLines(file("all.csv"));
        assertThat(rows).filteredOn(row -> row.startsWith("census.csv,")).hasSize(20);
        assertThat(rows)
                .filteredOn(row -> row.matches("census\\.csv \\([0-9a-f]{12}\\),.*"))
                .hasSize(20);
    }

    @Test
    void a_key_is_read_from_a_file_and_never_written_over() throws IOException {
        Path key = Files.write(file("key.bin"), new byte[32]);
        assertThat(one(SHIPPED, "--key", key.toString())).isZero();
        assertThat(one(SHIPPED, "--key", key.toString(), "--out", key.toString()))
                .isEqualTo(2);
        assertThat(one(
                        SHIPPED,
                        "--key",
                        Files.write(file("short.bin"), new byte[31]).toString()))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("--key: ");
    }

    @Test
    void one_provider_is_seen_in_a_census() throws IOException {
        String rows = IntStream.range(0, 20)
                .mapToObj(i -> "14,Residential - Mainstream," + (5000 + 7 * i) + ",Acme Care Ltd,SC900001,01234567\n")
                .collect(Collectors.joining());
        Path census = Files.writeString(
                file("acme.csv"),
                "Age,Type of provision,Total weekly cost,Organisation,Provider URN,Provider Company number\n" + rows);
        assertThat(one(census, "--method", "cohort")).isZero();
        assertThat(out.toString()).contains("of one provider").contains("Mind: One provider");
    }

    @Test
    void an_index_that_ends_before_the_day_is_said_to() throws IOException {
        Path index = Files.writeString(file("index.csv"), "2020-01,100\n2026-01,120\n");
        assertThat(one(SHIPPED, "--index", index.toString())).isZero();
        assertThat(out.toString()).contains("The index of prices does not reach 2026-03-31");
    }

    @Test
    void a_policy_is_read_from_a_file() throws IOException {
        Path policy = Files.writeString(
                file("policy.json"),
                BenchmarkPolicyJson.write(BenchmarkPolicy.standard().withLevel(0.8)));
        assertThat(one(SHIPPED, "--policy", policy.toString())).isZero();
        assertThat(out.toString()).contains("In 80 of 100 such placements");
        assertThat(one(SHIPPED, "--policy", policy.toString(), "--level", "0.9"))
                .isEqualTo(2);
        assertThat(one(
                        SHIPPED,
                        "--policy",
                        Files.writeString(file("odd.json"), "{}").toString()))
                .isEqualTo(1);
        assertThat(one(SHIPPED, "--policy", file("none.json").toString())).isEqualTo(1);
        assertThat(err.toString()).startsWith("--policy: there is no ");
    }

    @Test
    void methods_are_compared_side_by_side() throws IOException {
        assertThat(one(SHIPPED, "--method", "all", "--out", file("fee.json").toString()))
                .isZero();
        assertThat(out.toString()).contains("Expected by method: hedonic-", "; cohort-", "; shrunk-");
        JsonNode answer = json(file("fee.json"));
        assertThat(answer.path("outcomes")).hasSize(3);
        assertThat(answer.path("agrees").isBoolean()).isTrue();
        assertThat(answer.path("leftOut").isObject()).isTrue();
    }

    @Test
    void facts_told_that_change_nothing_are_named() {
        assertThat(one(SHIPPED, "--method", "cohort", "--staffing-hours", "20", "--need-level", "complex"))
                .isZero();
        assertThat(out.toString())
                .contains("Told, but the answer is the same without: additional staffing.")
                .contains("additional staffing 20.0 hours a week");
    }

    @Test
    void faults_of_one_kind_are_told_apart() throws IOException {
        Path census = census();
        Files.writeString(census, """
                31/03/2026,Ownshire,a,Secret House,14,Residential - Mainstream,0
                31/03/2026,Ownshire,b,Secret House,14,Residential - Mainstream,-5
                31/03/2026,Ownshire,c,Secret House,14,Residential - Mainstream,\u20ac5000
                """, StandardOpenOption.APPEND);
        assertThat(benchmark(census, "--all")).isZero();
        assertThat(out.toString())
                .contains("INVALID_MONEY: 0 or less pounds a week (2); an amount in another currency than pounds (1)");
    }
}
