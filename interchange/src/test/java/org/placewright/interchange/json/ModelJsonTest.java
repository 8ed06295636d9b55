package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.core.child.Child;
import org.placewright.core.child.RecordedWish;
import org.placewright.core.child.WhoseWish;
import org.placewright.core.framework.Uplift;
import org.placewright.core.geo.Wgs84Point;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.money.Percentage;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Requirement;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.InspectionJudgement;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Import;
import org.placewright.core.result.Severity;
import org.placewright.core.time.DateRange;
import org.placewright.interchange.Found;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;

class ModelJsonTest {

    private static final ModelJson<Home> HOMES = ModelJson.of(Home.class);
    private static final Home HOME = ChildrensHome.builder()
            .id(HomeId.of("H-1"))
            .acceptedAges(Range.closed(8, 17))
            .weeklyFee(WeeklyFee.ofPence(512_340))
            .grade(InspectionGrade.GOOD)
            .build();

    @Test
    void properties_stand_in_the_order_they_are_declared_in() {
        assertThat(HOMES.write(HOME)).isEqualTo("""
                {
                  "placewright" : "model",
                  "version" : 1,
                  "type" : "Home",
                  "value" : {
                    "type" : "ChildrensHome",
                    "id" : "H-1",
                    "acceptedAges" : {
                      "atLeast" : 8,
                      "atMost" : 17
                    },
                    "offering" : {
                      "stays" : { },
                      "adaptations" : { },
                      "communications" : { },
                      "additionalSupports" : { },
                      "risksToChild" : { },
                      "risksToOthers" : { },
                      "languages" : [ ],
                      "faiths" : [ ],
                      "petsKept" : "NOT_SPECIFIED",
                      "soloPlacements" : "NOT_SPECIFIED",
                      "deprivationOfLiberty" : "NOT_SPECIFIED",
                      "wakingNight" : "NOT_SPECIFIED"
                    },
                    "weeklyFee" : "GBP 5123.40",
                    "grade" : "GOOD"
                  }
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({"0.0,0", "51.5014,51.5014", "0.1,0.1", "2.0E-3,0.002", "1.0E-22,1E-22", "90.0,90"})
    void doubles_are_spelt_with_the_fewest_digits(double latitude, String spelt) {
        assertThat(ModelJson.of(Wgs84Point.class).write(new Wgs84Point(latitude, 0)))
                .contains("\"latitude\" : " + spelt + ",");
    }

    private static String home(String more) {
        return """
                {"placewright": "model", "version": 1, "type": "Home", "values": [
                  {"type": "ChildrensHome", "id": "H-1"},
                  {"type": "ChildrensHome", "id": "H-2",
                   %s},
                  {"type": "SecureChildrensHome", "id": "H-3"}
                ]}
                """.formatted(more);
    }

    @Test
    void what_has_a_default_may_be_left_out() {
        Import<Home> read = HOMES.read(home("\"grade\": \"GOOD\""));

        assertThat(read.findings()).isEmpty();
        assertThat(read.values().get(0))
                .isEqualTo(ChildrensHome.builder().id(HomeId.of("H-1")).build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"grade\": 1                                | WRONG_KIND       | /values/1/grade",
                "\"grade\": null                             | WRONG_KIND       | /values/1/grade",
                "\"grade\": \"FINE\"                         | REFUSED_VALUE    | /values/1/grade",
                "\"grade\": [\"GOOD\"]                       | WRONG_KIND       | /values/1/grade",
                "\"weeklyFee\": 12                           | WRONG_KIND       | /values/1/weeklyFee",
                "\"weeklyFee\": \"GBP 0.001\"                | REFUSED_VALUE    | /values/1/weeklyFee",
                "\"weeklyFee\": \"EUR 1.00\"                 | REFUSED_VALUE    | /values/1/weeklyFee",
                "\"postcode\": \"Jane Smith\"                | REFUSED_VALUE    | /values/1/postcode",
                "\"acceptedAges\": {\"atLeast\": \"8\"}      | WRONG_KIND       | /values/1/acceptedAges/atLeast",
                "\"acceptedAges\": {\"atLeast\":9,\"atMost\":8} | REFUSED_VALUE | /values/1/acceptedAges",
                "\"acceptedAges\": {\"atLeast\":8,\"greaterThan\":8} | REFUSED_VALUE | /values/1/acceptedAges",
                "\"acceptedAges\": {\"atLeast\":8,\"atMost\":99} | REFUSED_VALUE | /values/1",
                "\"residents\": [{}]                         | MISSING_PROPERTY | /values/1/residents/0/token",
                "\"capacity\": {\"registered\":1,\"blocked\":{\"Jane\":1}} | REFUSED_VALUE | /values/1/capacity/blocked",
                "\"offering\": {\"faiths\":[\"SIKH\",\"SIKH\"]} | REPEATED_ELEMENT | /values/1/offering/faiths",
                "\"offering\": 1                             | WRONG_KIND       | /values/1/offering",
            })
    void one_bad_part_costs_its_value_and_no_other(String part, String code, String pointer) {
        Import<Home> read = HOMES.read(home(part));

        assertThat(read.values()).extracting(home -> home.id().value()).containsExactly("H-1", "H-3");
        assertThat(read.findings()).hasSize(1);
        Finding finding = read.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.code()).hasToString(code);
        assertThat(finding.location().column()).hasValue(pointer);
        assertThat(finding.location().line()).hasValue(pointer.equals("/values/1") ? 3 : 4);
        assertThat(finding.toString()).doesNotContain("Jane", "H-2", "99", "FINE");
        assertThat(read.counts()).hasToString("ImportCounts[read=3, kept=2, changed=0, rejected=1]");
    }

    @Test
    void an_unknown_property_is_left_out_and_not_named() {
        Import<Home> read = HOMES.read(home("\"Jane Smith\": {\"a\": [1]}"));

        assertThat(read.values()).hasSize(3);
        Finding finding = Found.one(read, JsonFindingCodes.UNKNOWN_PROPERTY);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location()).hasToString("(text):4 /values/1");
        assertThat(finding.toString())
                .doesNotContain("Jane")
                .contains("weeklyFee")
                .contains("Maybe");
        assertThat(read.counts().changed()).isEqualTo(1);
    }

    @Test
    void every_fault_of_a_value_is_told() {
        Import<Home> read = HOMES.read(home("\"grade\": 1, \"offering\": 2, \"acceptedAges\": 3"));

        assertThat(Found.of(read, JsonFindingCodes.WRONG_KIND)).hasSize(3);
    }

    @Test
    void a_variant_must_be_named() {
        String document = HOMES.write(HOME);

        for (String wrong : ImmutableList.of("\"Castle\"", "1", "\"Home\"", "\"java.lang.Runtime\"")) {
            Import<Home> read = HOMES.read(document.replace("\"ChildrensHome\"", wrong));

            assertThat(read.values()).isEmpty();
            assertThat(Found.one(read, JsonFindingCodes.UNKNOWN_VARIANT).remedy())
                    .contains("ResidentialSchool");
        }
        Import<ChildrensHome> one = ModelJson.of(ChildrensHome.class)
                .read(document.replace("\"ChildrensHome\"", "\"FosteringHousehold\"")
                        .replace("\"Home\"", "\"ChildrensHome\""));
        assertThat(Found.one(one, JsonFindingCodes.REFUSED_VALUE).remedy()).contains("ChildrensHome");
    }

    @Test
    void constants_of_a_family_say_which_they_are() {
        assertThat(ModelJson.of(InspectionJudgement.class).write(InspectionGrade.GOOD))
                .contains("\"type\" : \"InspectionGrade\"")
                .contains("\"value\" : \"GOOD\"");
        assertThat(ModelJson.of(Uplift.class).write(new Uplift.Voted(Optional.empty())))
                .contains("\"type\" : \"Voted\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                                      | EMPTY_FILE",
                "'  '                                                                    | EMPTY_FILE",
                "[]                                                                      | NOT_A_MODEL_DOCUMENT",
                "\"Home\"                                                                | NOT_A_MODEL_DOCUMENT",
                "{\"placewright\":\"table\",\"version\":1,\"type\":\"Home\",\"values\":[]} | NOT_A_MODEL_DOCUMENT",
                "{\"placewright\":\"model\",\"version\":2,\"type\":\"Home\",\"values\":[]} | UNKNOWN_VERSION",
                "{\"placewright\":\"model\",\"version\":\"1\",\"type\":\"Home\",\"values\":[]} | UNKNOWN_VERSION",
                "{\"placewright\":\"model\",\"version\":1,\"type\":\"Child\",\"values\":[]} | OTHER_TYPE",
                "{\"version\":1,\"type\":\"Home\",\"values\":[]}                         | MISSING_PROPERTY",
                "{\"placewright\":\"model\",\"type\":\"Home\",\"values\":[]}             | MISSING_PROPERTY",
                "{\"placewright\":\"model\",\"version\":1,\"values\":[]}                 | MISSING_PROPERTY",
                "{\"placewright\":\"model\",\"version\":1,\"type\":\"Home\"}             | MISSING_PROPERTY",
                "{\"placewright\":\"model\",\"version\":1,\"type\":\"Home\",\"values\":{}} | WRONG_KIND",
                "{\"placewright\":\"model\",\"version\":1,\"type\":\"Home\",\"value\":{},\"value\":{}} | REPEATED_PROPERTY",
            })
    void an_envelope_that_is_not_right(String document, String code) {
        Import<Home> read = HOMES.read(document);

        assertThat(read.values()).isEmpty();
        assertThat(Found.faults(read)).extracting(Object::toString).contains(code);
        assertThat(read.hasErrors()).isTrue();
    }

    @Test
    void the_envelope_may_come_last_and_is_believed_or_not_all_the_same() {
        String value = "{\"value\": {\"type\":\"ChildrensHome\",\"id\":\"H-1\"},"
                + " \"type\":\"Home\", \"placewright\":\"model\", \"version\":";

        assertThat(HOMES.read(value + "1}").values()).hasSize(1);
        Import<Home> newer = HOMES.read(value + "2}");
        assertThat(newer.values()).isEmpty();
        assertThat(newer.counts().rejected()).isEqualTo(1);
    }

    @Test
    void files(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("homes.json");
        HOMES.writeAll(ImmutableList.of(HOME, HOME), file);

        assertThat(HOMES.read(file).values()).containsExactly(HOME, HOME);
        Files.writeString(file, "{");
        assertThat(HOMES.read(file).findings().get(0).location()).hasToString("homes.json:1");
        assertThat(Found.faults(HOMES.read(folder))).containsExactly(FindingCodes.NOT_A_FILE);
        assertThat(Found.faults(HOMES.read(folder.resolve("none.json")))).containsExactly(FindingCodes.FILE_NOT_FOUND);
    }

    @Test
    void a_key_is_never_written_and_a_type_left_open_not_known() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelJson.of(PseudonymKey.class))
                .withMessageContaining("PseudonymKey")
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException().isThrownBy(() -> ModelJson.of(Degradation.class));
        assertThatIllegalArgumentException().isThrownBy(() -> ModelJson.of(Requirement.class));
        assertThatIllegalArgumentException().isThrownBy(() -> ModelJson.of(Thread.class));
        assertThat(ModelJson.of(new TypeToken<Import<Percentage>>() {})
                        .read("""
                                {"placewright":"model","version":1,"type":"Import<Percentage>","value":{"values":[2.50],
                                "findings":[],"counts":{"read":1,"kept":1,"changed":0,"rejected":0}}}""")
                        .values()
                        .get(0)
                        .values())
                .hasSize(1);
    }

    @Test
    void equal_sets_and_maps_are_the_same_text_and_lists_keep_their_order() {
        ModelJson<ImmutableSet<HomeId>> sets = ModelJson.of(new TypeToken<ImmutableSet<HomeId>>() {});
        HomeId a = HomeId.of("H-2");
        HomeId b = HomeId.of("H-10");
        assertThat(sets.write(ImmutableSet.of(a, b)))
                .isEqualTo(sets.write(ImmutableSet.of(b, a)))
                .contains("\"value\" : [\n    \"H-10\",\n    \"H-2\"\n  ]");
        ModelJson<ImmutableSet<DateRange>> ranges = ModelJson.of(new TypeToken<ImmutableSet<DateRange>>() {});
        DateRange one = DateRange.startingOn(LocalDate.of(2020, 1, 1));
        DateRange two = DateRange.startingOn(LocalDate.of(2019, 1, 1));
        assertThat(ranges.write(ImmutableSet.of(one, two))).isEqualTo(ranges.write(ImmutableSet.of(two, one)));
        ModelJson<ImmutableMap<HomeId, Integer>> maps = ModelJson.of(new TypeToken<ImmutableMap<HomeId, Integer>>() {});
        assertThat(maps.write(ImmutableMap.of(a, 1, b, 2))).isEqualTo(maps.write(ImmutableMap.of(b, 2, a, 1)));
        ModelJson<ImmutableMap<DateRange, Integer>> entries =
                ModelJson.of(new TypeToken<ImmutableMap<DateRange, Integer>>() {});
        assertThat(entries.write(ImmutableMap.of(one, 1, two, 2)))
                .isEqualTo(entries.write(ImmutableMap.of(two, 2, one, 1)));
        ModelJson<ImmutableList<HomeId>> lists = ModelJson.of(new TypeToken<ImmutableList<HomeId>>() {});
        assertThat(lists.write(ImmutableList.of(a, b))).isNotEqualTo(lists.write(ImmutableList.of(b, a)));
    }

    @Test
    void what_could_not_be_read_again_is_not_written_and_not_quoted() {
        ModelJson<RecordedWish> wishes = ModelJson.of(RecordedWish.class);
        RecordedWish longest =
                new RecordedWish(WhoseWish.CHILD, LocalDate.of(2020, 1, 1), Optional.of("secret".repeat(10_922)));
        assertThat(wishes.read(wishes.write(longest)).values()).containsExactly(longest);
        RecordedWish longer =
                new RecordedWish(WhoseWish.CHILD, LocalDate.of(2020, 1, 1), Optional.of("secret".repeat(10_923)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wishes.write(longer))
                .withMessageContaining("a text of more than 65536 characters")
                .withMessageContaining("Maybe")
                .withMessageNotContaining("secret");
        ModelJson<RecordedWish> wider = ModelJson.of(
                TypeToken.of(RecordedWish.class), ReadLimits.standard().withFieldLength(1 << 20));
        assertThat(wider.read(wider.write(longer)).values()).containsExactly(longer);

        ModelJson<BigDecimal> numbers = ModelJson.of(BigDecimal.class);
        assertThatIllegalArgumentException().isThrownBy(() -> numbers.write(new BigDecimal("1E+5000")));
        assertThatIllegalArgumentException().isThrownBy(() -> numbers.write(new BigDecimal("9".repeat(1_001))));
        assertThat(numbers.read(numbers.write(new BigDecimal("9".repeat(999)))).values())
                .hasSize(1);
        ModelJson<ImmutableList<ImmutableList<ImmutableList<Integer>>>> nested = ModelJson.of(
                new TypeToken<ImmutableList<ImmutableList<ImmutableList<Integer>>>>() {},
                ReadLimits.standard().withJsonDepth(3));
        assertThat(nested.read(nested.write(ImmutableList.of(ImmutableList.of())))
                        .values())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nested.write(ImmutableList.of(ImmutableList.of(ImmutableList.of()))))
                .withMessageContaining("nested in more than 3 objects and arrays");
    }

    @Test
    void half_a_character_is_not_written_and_not_quoted() {
        RecordedWish wish = new RecordedWish(WhoseWish.CHILD, LocalDate.of(2020, 1, 1), Optional.of("secret \ud800"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelJson.of(RecordedWish.class).write(wish))
                .withMessageContaining("Maybe")
                .withMessageNotContaining("secret");
    }

    @Test
    void a_stream_needs_a_name_whatever_is_in_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelJson.of(Child.class).read(InputStream.nullInputStream(), " "))
                .withMessageContaining("shownName must not be blank");
    }
}
