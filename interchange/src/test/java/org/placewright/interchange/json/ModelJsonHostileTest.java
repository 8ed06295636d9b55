package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import com.google.common.reflect.TypeToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.child.RecordedWish;
import org.placewright.core.child.WhoseWish;
import org.placewright.core.framework.FundingSplit;
import org.placewright.core.geo.Wgs84Point;
import org.placewright.core.id.HomeId;
import org.placewright.core.money.Percentage;
import org.placewright.core.money.Ratio;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.Severity;
import org.placewright.interchange.Found;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;

/** Documents made to harm: each is a finding, and costs neither an exception nor time nor memory. */
class ModelJsonHostileTest {

    private static final ModelJson<Ratio> RATIOS = ModelJson.of(Ratio.class);
    private static final String GOOD = "{\"adults\":2,\"children\":1}";

    private static String document(String type, String value) {
        return "{\"placewright\":\"model\",\"version\":1,\"type\":\"" + type + "\",\"value\":" + value + "}";
    }

    private static String list(String... values) {
        return "{\"placewright\":\"model\",\"version\":1,\"type\":\"Ratio\",\"values\":[\n" + String.join(",\n", values)
                + "\n]}";
    }

    private static <T> FindingCode refusal(Class<T> type, String value) {
        Import<T> read = ModelJson.of(type).read(document(type.getSimpleName(), value));
        assertThat(read.values()).isEmpty();
        assertThat(read.findings()).as(value).hasSize(1);
        return read.findings().get(0).code();
    }

    @Test
    void nesting_without_end() {
        assertThat(refusal(Ratio.class, "[".repeat(1_000_000))).isEqualTo(JsonFindingCodes.LIMIT_EXCEEDED);
        assertThat(refusal(Ratio.class, "{\"adults\":".repeat(1_000_000))).isEqualTo(JsonFindingCodes.LIMIT_EXCEEDED);
    }

    @Test
    void the_deepest_that_may_be() {
        ReadLimits shallow = ReadLimits.standard().withJsonDepth(3);
        ModelJson<Ratio> json = ModelJson.of(TypeToken.of(Ratio.class), shallow);

        assertThat(json.read(document("Ratio", "{\"adults\":2,\"children\":1,\"x\":[]}"))
                        .values())
                .hasSize(1);
        assertThat(Found.faults(json.read(document("Ratio", "{\"adults\":2,\"children\":1,\"x\":[[]]}"))))
                .containsExactly(JsonFindingCodes.LIMIT_EXCEEDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "1e99999999999", "1E2147483648"})
    void numbers_no_memory_holds(String number) {
        assertThat(refusal(Percentage.class, number)).isEqualTo(JsonFindingCodes.REFUSED_VALUE);
        assertThat(refusal(FundingSplit.class, "{\"socialCare\":" + number + ",\"education\":0,\"health\":0}"))
                .isEqualTo(JsonFindingCodes.REFUSED_VALUE);
        assertThat(refusal(WeeklyFee.class, "\"GBP " + number + "\"")).isEqualTo(JsonFindingCodes.REFUSED_VALUE);
    }

    @Test
    void numbers_that_are_too_long_or_too_large() {
        assertThat(refusal(Percentage.class, "1".repeat(100_000))).isEqualTo(JsonFindingCodes.LIMIT_EXCEEDED);
        assertThat(refusal(Wgs84Point.class, "{\"latitude\":1e999,\"longitude\":0}"))
                .isEqualTo(JsonFindingCodes.REFUSED_VALUE);
        assertThat(refusal(Ratio.class, "{\"adults\":2147483648,\"children\":1}"))
                .isEqualTo(JsonFindingCodes.REFUSED_VALUE);
        assertThat(refusal(Ratio.class, "{\"adults\":1.0,\"children\":1}")).isEqualTo(JsonFindingCodes.REFUSED_VALUE);
        assertThat(refusal(WeeklyFee.class, "\"GBP " + "1".repeat(50_000) + "\""))
                .isEqualTo(JsonFindingCodes.REFUSED_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "01", "+1", "1.", "'1'", "undefined", "0x10"})
    void what_is_no_json(String value) {
        assertThat(refusal(Percentage.class, value)).isEqualTo(JsonFindingCodes.MALFORMED_JSON);
    }

    @Test
    void texts_longer_than_the_limit() {
        assertThat(refusal(HomeId.class, "\"" + "x".repeat(ReadLimits.standard().fieldLength() + 1) + "\""))
                .isEqualTo(JsonFindingCodes.LIMIT_EXCEEDED);
    }

    @Test
    void documents_longer_than_the_limit() throws IOException {
        ModelJson<Ratio> json =
                ModelJson.of(TypeToken.of(Ratio.class), ReadLimits.standard().withFileBytes(20_000));
        String[] many = new String[10_000];
        Arrays.fill(many, GOOD);

        Import<Ratio> read =
                json.read(new ByteArrayInputStream(list(many).getBytes(StandardCharsets.UTF_8)), "long.json");

        assertThat(Found.faults(read)).containsExactly(JsonFindingCodes.LIMIT_EXCEEDED);
        assertThat(read.values()).isNotEmpty().hasSizeLessThan(2_000);
    }

    @Test
    void texts_of_documents_longer_than_the_limit() {
        String document = document("Ratio", GOOD);
        TypeToken<Ratio> type = TypeToken.of(Ratio.class);
        ReadLimits limits = ReadLimits.standard();
        Import<Ratio> read =
                ModelJson.of(type, limits.withFileBytes(document.length())).read(document);
        assertThat(Found.faults(read)).isEmpty();
        assertThat(read.values()).hasSize(1);
        assertThat(Found.faults(ModelJson.of(type, limits.withFileBytes(document.length() - 1))
                        .read(document)))
                .containsExactly(JsonFindingCodes.LIMIT_EXCEEDED);
    }

    @Test
    void documents_longer_than_the_limit_are_not_written() throws IOException {
        RecordedWish wish =
                new RecordedWish(WhoseWish.CHILD, LocalDate.of(2020, 1, 1), Optional.of("a\u00e9\u20ac\uD83D\uDE00"));
        byte[] written = ModelJson.of(RecordedWish.class).write(wish).getBytes(StandardCharsets.UTF_8);
        ReadLimits enough = ReadLimits.standard().withFileBytes(written.length);
        ModelJson<RecordedWish> json = ModelJson.of(TypeToken.of(RecordedWish.class), enough);
        assertThat(json.read(new ByteArrayInputStream(written), "wish.json").values())
                .containsExactly(wish);
        assertThat(json.write(wish).getBytes(StandardCharsets.UTF_8)).isEqualTo(written);
        ModelJson<RecordedWish> less =
                ModelJson.of(TypeToken.of(RecordedWish.class), enough.withFileBytes(written.length - 1));
        assertThatIllegalArgumentException().isThrownBy(() -> less.write(wish)).withMessageContaining("Maybe");
    }

    @Test
    void what_is_not_known_is_passed_over_and_not_held() {
        ModelJson<Ratio> json =
                ModelJson.of(TypeToken.of(Ratio.class), ReadLimits.standard().withJsonTokens(10));
        String many = "[" + "{\"x\":[1]},".repeat(1_000) + "1]";

        Import<Ratio> unknown = json.read(list(GOOD, GOOD.replace("}", ",\"x\":" + many + "}")));
        assertThat(unknown.values()).hasSize(2);
        assertThat(Found.faults(unknown)).containsExactly(JsonFindingCodes.UNKNOWN_PROPERTY);

        // Nor is what stands where a number or a text is expected, or stands there a second time.
        Import<Ratio> wrong = json.read(list(GOOD.replace("1", many), GOOD.replace("{", "{\"adults\":2,"), GOOD));
        assertThat(wrong.values()).hasSize(1);
        assertThat(Found.faults(wrong))
                .containsExactly(JsonFindingCodes.WRONG_KIND, JsonFindingCodes.REPEATED_PROPERTY);
        assertThat(Found.faults(json.read(document("Ratio", GOOD).replace("\"model\"", many))))
                .contains(JsonFindingCodes.NOT_A_MODEL_DOCUMENT)
                .doesNotContain(JsonFindingCodes.LIMIT_EXCEEDED);
    }

    @Test
    void more_names_and_values_than_the_limit() {
        ReadLimits five = ReadLimits.standard().withJsonTokens(5);
        assertThat(ModelJson.of(TypeToken.of(Ratio.class), five)
                        .read(list(GOOD, GOOD, GOOD))
                        .values())
                .hasSize(3);
        Import<Ratio> read =
                ModelJson.of(TypeToken.of(Ratio.class), five.withJsonTokens(4)).read(list(GOOD, GOOD));
        assertThat(Found.faults(read)).containsExactly(JsonFindingCodes.LIMIT_EXCEEDED);
        String steps = "[" + "{},".repeat(10) + "{}]";
        assertThat(Found.faults(ModelJson.of(new TypeToken<Import<Ratio>>() {}, five)
                        .read(document("Import<Ratio>", "{\"values\":" + steps + "}"))))
                .containsExactly(JsonFindingCodes.LIMIT_EXCEEDED);
    }

    @Test
    void half_a_pair_of_surrogates() {
        String wish = "{\"whose\":\"CHILD\",\"recordedOn\":\"2020-01-01\",\"words\":\"a%sb\"}";

        assertThat(refusal(RecordedWish.class, wish.formatted("\\ud800"))).isEqualTo(JsonFindingCodes.REFUSED_VALUE);
        assertThat(refusal(RecordedWish.class, wish.formatted("\\udc00\\ud800")))
                .isEqualTo(JsonFindingCodes.REFUSED_VALUE);
        assertThat(ModelJson.of(RecordedWish.class)
                        .read(document("RecordedWish", wish.formatted("\\ud83d\\ude00")))
                        .values())
                .hasSize(1);
    }

    @Test
    void properties_that_occur_twice() {
        Import<Ratio> read = RATIOS.read(list(GOOD, "{\"adults\":2,\"children\":1,\"adults\":3}", GOOD));

        assertThat(read.values()).hasSize(2);
        Finding finding = Found.one(read, JsonFindingCodes.REPEATED_PROPERTY);
        assertThat(finding.location()).hasToString("(text):3 /values/1");
        assertThat(Found.faults(
                        RATIOS.read("{\"version\":1," + document("Ratio", GOOD).substring(1))))
                .contains(JsonFindingCodes.REPEATED_PROPERTY);
    }

    @ParameterizedTest
    @CsvSource({"garbage,MALFORMED_JSON", "],MALFORMED_JSON", "{},TEXT_AFTER_END", "1,TEXT_AFTER_END"})
    void something_after_the_end(String garbage, String code) {
        Import<Ratio> read = RATIOS.read(document("Ratio", GOOD) + "\n" + garbage);

        assertThat(read.values()).hasSize(1);
        assertThat(Found.faults(read)).containsExactly(FindingCode.of(code));
        assertThat(read.findings().get(0).location().line()).hasValue(2);
    }

    @Test
    void cut_off_at_every_byte() throws IOException {
        byte[] whole = list(GOOD, GOOD, GOOD).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            Import<Ratio> read = RATIOS.read(new ByteArrayInputStream(whole, 0, length), "cut.json");

            assertThat(read.hasErrors()).as("cut at " + length).isTrue();
            assertThat(read.values()).hasSizeLessThanOrEqualTo(3);
        }
        Import<Ratio> all = RATIOS.read(new ByteArrayInputStream(whole), "whole.json");
        assertThat(all.findings()).isEmpty();
        Import<Ratio> allButTheEnd = RATIOS.read(new ByteArrayInputStream(whole, 0, whole.length - 2), "cut.json");
        assertThat(allButTheEnd.values()).hasSize(3);
    }

    @Test
    void a_number_that_may_go_on_is_not_taken() {
        String whole = "{\"placewright\":\"model\",\"version\":1,\"type\":\"Percentage\",\"values\":[1,23";

        Import<Percentage> read = ModelJson.of(Percentage.class).read(whole);

        assertThat(read.values()).containsExactly(Percentage.of(1));
        assertThat(read.counts().rejected()).isEqualTo(1);
    }

    @Test
    void a_byte_order_mark() throws IOException {
        String marked = "\uFEFF" + document("Ratio", GOOD);

        for (Import<Ratio> read : ImmutableList.of(
                RATIOS.read(marked),
                RATIOS.read(new ByteArrayInputStream(marked.getBytes(StandardCharsets.UTF_8)), "marked.json"))) {
            assertThat(read.values()).hasSize(1);
            assertThat(Found.one(read, JsonFindingCodes.BYTE_ORDER_MARK).severity())
                    .isEqualTo(Severity.INFO);
        }
    }

    private static Import<Ratio> bytes(String mark, Charset charset) throws IOException {
        byte[] bytes = (mark + document("Ratio", GOOD)).getBytes(charset);
        return RATIOS.read(new ByteArrayInputStream(bytes), "wide.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf_16_with_a_mark_is_read_and_said(String charset) throws IOException {
        Import<Ratio> read = bytes("\uFEFF", Charset.forName(charset));

        assertThat(read.values()).hasSize(1);
        assertThat(read.findings())
                .extracting(finding -> finding.severity() + " " + finding.code() + " " + finding.location())
                .containsExactly("INFO FILE_IN_UTF16 wide.json:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void another_character_set(String charset) throws IOException {
        assertThat(Found.faults(bytes("", Charset.forName(charset))))
                .containsExactly(FindingCodes.ENCODING_NOT_SUPPORTED);
        if (charset.startsWith("UTF-32")) {
            assertThat(Found.faults(bytes("\uFEFF", Charset.forName(charset))))
                    .containsExactly(FindingCodes.ENCODING_NOT_SUPPORTED);
        }
        // A mark of UTF-8 before it is a lie, or the seam of two documents.
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        for (String second : ImmutableList.of("", "\uFEFF")) {
            byte[] wide = (second + document("Ratio", GOOD)).getBytes(Charset.forName(charset));
            Import<Ratio> read = RATIOS.read(new ByteArrayInputStream(Bytes.concat(mark, wide)), "wide.json");
            assertThat(read.values()).isEmpty();
            assertThat(Found.faults(read)).containsExactly(FindingCodes.ENCODING_NOT_SUPPORTED);
            Import<Ratio> twice = RATIOS.read(new ByteArrayInputStream(Bytes.concat(mark, mark, wide)), "wide.json");
            assertThat(twice.values()).isEmpty();
            assertThat(Found.faults(twice))
                    .hasSize(1)
                    .isSubsetOf(JsonFindingCodes.MALFORMED_JSON, FindingCodes.ENCODING_NOT_SUPPORTED);
        }
    }

    @Test
    void utf_16_that_breaks_off_within_a_character() throws IOException {
        byte[] bytes = ("\uFEFF" + list(GOOD, GOOD)).getBytes(StandardCharsets.UTF_16LE);

        Import<Ratio> read = RATIOS.read(new ByteArrayInputStream(bytes, 0, bytes.length - 5), "wide.json");

        assertThat(read.values()).hasSize(2);
        assertThat(Found.faults(read)).containsExactly(JsonFindingCodes.MALFORMED_JSON);
    }

    @Test
    void a_stream_is_closed_whatever_is_in_it() throws IOException {
        for (String charset : ImmutableList.of("UTF-8", "UTF-16", "UTF-16LE")) {
            AtomicBoolean closed = new AtomicBoolean();
            RATIOS.read(
                    new ByteArrayInputStream(document("Ratio", GOOD).getBytes(Charset.forName(charset))) {
                        @Override
                        public void close() {
                            closed.set(true);
                        }
                    },
                    "a.json");
            assertThat(closed).isTrue();
        }
    }

    @Test
    void bytes_that_are_not_utf8() throws IOException {
        byte[] bytes = list(GOOD, "{\"x\":\"\u00e9\"}").getBytes(StandardCharsets.ISO_8859_1);

        Import<Ratio> read = RATIOS.read(new ByteArrayInputStream(bytes), "latin.json");

        assertThat(read.values()).hasSize(1);
        assertThat(Found.faults(read)).containsExactly(JsonFindingCodes.MALFORMED_JSON);
        assertThat(read.findings().get(0).location().line()).hasValue(3);
    }

    @Test
    void more_faults_than_are_kept() {
        String[] bad = new String[1_000];
        Arrays.fill(bad, "null");
        ModelJson<Ratio> json =
                ModelJson.of(TypeToken.of(Ratio.class), ReadLimits.standard().withFindings(10));

        Import<Ratio> read = json.read(list(bad));

        assertThat(Found.of(read, JsonFindingCodes.WRONG_KIND)).hasSize(10);
        assertThat(Found.one(read, FindingCodes.FINDINGS_NOT_SHOWN).fault()).contains("990");
        assertThat(read.counts().rejected()).isEqualTo(1_000);
    }
}
