package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.child.Child;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;
import org.placewright.core.money.Percentage;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.InspectionJudgement;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.Referral;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.time.DateRange;
import org.placewright.interchange.ReadLimits;

/** Values of the model in types of an embedder's own. */
class PlacewrightModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new PlacewrightModule()).build();

    private static final Child CHILD = Child.builder()
            .id(ChildId.of("C-17"))
            .sex(Sex.FEMALE)
            .dateOfBirth(LocalDate.of(2011, 12, 13))
            .build();
    private static final Home HOME = ChildrensHome.builder()
            .id(HomeId.of("H-1"))
            .weeklyFee(WeeklyFee.ofPence(512_340))
            .grade(InspectionGrade.GOOD)
            .build();
    private static final Referral REFERRAL = Referral.builder()
            .id(ReferralId.of("R-1"))
            .child(CHILD)
            .neededFrom(LocalDate.of(2024, 4, 1))
            .build();

    /** What an embedder may keep. */
    record Case(
            String note,
            Child child,
            Home home,
            List<Referral> referrals,
            InspectionJudgement judgement,
            Map<HomeId, WeeklyFee> offers) {}

    private static final Case CASE = new Case(
            "a note",
            CHILD,
            HOME,
            ImmutableList.of(REFERRAL, REFERRAL),
            InspectionGrade.GOOD,
            ImmutableMap.of(HomeId.of("H-1"), WeeklyFee.ofPence(100)));

    /** What a mapper makes of the value in a document of the model. */
    private static <T> Object inDocument(Class<T> type, T value) throws JsonProcessingException {
        return MAPPER.readTree(ModelJson.of(type).write(value)).get("value");
    }

    @Test
    void a_type_that_holds_values_of_the_model_is_written_and_read() throws JsonProcessingException {
        String text = MAPPER.writeValueAsString(CASE);

        assertThat(MAPPER.readValue(text, Case.class)).isEqualTo(CASE);
        var tree = MAPPER.readTree(text);
        assertThat(tree.get("child")).isEqualTo(inDocument(Child.class, CHILD));
        assertThat(tree.get("home")).isEqualTo(inDocument(Home.class, HOME));
        assertThat(tree.get("referrals").get(1)).isEqualTo(inDocument(Referral.class, REFERRAL));
        assertThat(tree.get("judgement")).isEqualTo(inDocument(InspectionJudgement.class, InspectionGrade.GOOD));
        assertThat(tree.get("offers")).hasToString("{\"H-1\":\"GBP 1.00\"}");
    }

    @Test
    void a_value_by_itself_is_as_in_a_document() throws JsonProcessingException {
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(CHILD))).isEqualTo(inDocument(Child.class, CHILD));
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(HOME))).isEqualTo(inDocument(Home.class, HOME));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(HOME), Home.class))
                .isEqualTo(HOME);
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(CASE), Case.class)).isEqualTo(CASE);
    }

    @Test
    void a_value_comes_back_from_a_tree_and_by_its_own_class() throws JsonProcessingException {
        VacancyPeriod period = new VacancyPeriod(HomeId.of("H-1"), 1, DateRange.startingOn(LocalDate.of(2024, 4, 1)));
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(period), VacancyPeriod.class))
                .isEqualTo(period);
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(HOME), Home.class)).isEqualTo(HOME);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(HOME), HOME.getClass()))
                .isEqualTo(HOME);
    }

    @Test
    void type_parameters_must_be_told() throws JsonProcessingException {
        Import<Percentage> read =
                new Import<>(ImmutableList.of(Percentage.of(2)), ImmutableList.of(), new ImportCounts(1, 1, 0, 0));
        TypeReference<Import<Percentage>> type = new TypeReference<>() {};

        String text = MAPPER.writerFor(type).writeValueAsString(read);

        assertThat(MAPPER.readValue(text, type)).isEqualTo(read);
        assertThatThrownBy(() -> MAPPER.writeValueAsString(read))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("Maybe its type parameters must be told");
    }

    @Test
    void a_key_is_never_written() {
        PseudonymKey key = PseudonymKey.of("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> MAPPER.writeValueAsString(Map.of("key", key)))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("PseudonymKey has no form in JSON");
        assertThatThrownBy(() -> MAPPER.writeValueAsString(Map.of(key, "key")))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("PseudonymKey has no name of a property in JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"child\": {\"id\": \"C-17\", \"sex\": \"FEMALE\", \"dateOfBirth\": \"secret\"}}",
                "{\"child\": {\"id\": \"C-17\", \"sex\": \"FEMALE\", \"dateOfBirth\": \"2011-12-13\", \"secret\": 1}}",
                "{\"child\": {\"id\": \" secret\", \"sex\": \"FEMALE\", \"dateOfBirth\": \"2011-12-13\"}}",
                "{\"child\": {\"id\": {\"secret\": 1}, \"sex\": \"FEMALE\", \"dateOfBirth\": \"2011-12-13\"}}",
                "{\"child\": [\"secret\"]}",
                "{\"home\": {\"type\": \"secret\"}}",
                "{\"referrals\": [\"secret\"]}",
                "{\"offers\": {\" secret\": \"GBP 1.00\"}}",
                "{\"judgement\": {\"type\": \"InspectionGrade\", \"value\": \"secret\"}}",
            })
    void what_model_json_would_find_is_an_exception_that_quotes_nothing(String text) {
        ObjectMapper quoting = JsonMapper.builder()
                .addModule(new PlacewrightModule())
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();

        assertThatThrownBy(() -> quoting.readValue("\n" + text, Case.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("line: 2")
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("2011");
    }

    @Test
    void unknown_properties_are_passed_over_where_the_mapper_does_so() throws JsonProcessingException {
        ObjectMapper lenient = JsonMapper.builder()
                .addModule(new PlacewrightModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        String text = MAPPER.writeValueAsString(HOME).replace("{\"type\"", "{\"unknown\": [1], \"type\"");

        assertThat(lenient.readValue(text, Home.class)).isEqualTo(HOME);
        assertThatThrownBy(() -> lenient.readValue(text.replace("GOOD", "FINE"), Home.class))
                .isInstanceOf(JsonMappingException.class);
    }

    @Test
    void types_named_in_a_document_are_not_looked_at() throws JsonProcessingException {
        ObjectMapper typing = JsonMapper.builder()
                .addModule(new PlacewrightModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL)
                .build();

        assertThat(typing.readValue(typing.writeValueAsString(HOME), Home.class))
                .isEqualTo(HOME);
        assertThatThrownBy(() -> typing.readValue("[\"java.util.ArrayList\", {}]", Home.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageNotContaining("ArrayList");
    }

    @Test
    void no_more_is_taken_in_than_the_limit() {
        ObjectMapper strict = JsonMapper.builder()
                .addModule(new PlacewrightModule(ReadLimits.standard().withJsonTokens(5)))
                .build();

        assertThatThrownBy(() -> strict.readValue(MAPPER.writeValueAsString(HOME), Home.class))
                .isInstanceOf(JsonProcessingException.class);
    }
}
