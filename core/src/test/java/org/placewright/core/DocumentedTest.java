package org.placewright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.core.child.Child;
import org.placewright.core.child.KeptTogether;
import org.placewright.core.code.Sex;
import org.placewright.core.need.Needs;
import org.placewright.core.time.DateRange;

/** Reads the Javadoc of every value type, so that no attribute goes without its meaning and its source. */
class DocumentedTest {

    private static final ImmutableList<String> COLUMNS =
            ImmutableList.of("name", "type", "required", "default", "meaning");

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/";
    private static final String MODIFIERS = "(?:@[\\w.]+(?:\\([^)]*\\))?\\s+|[a-z-]+\\s+)*";
    /** Of all attributes at once; else there is a column for it. */
    private static final Pattern SOURCE = Pattern.compile("<caption>(?:(?!</caption>).)*; source: \\w|<th>source</th>");

    /** The packages of the model, whose values are mapped by those who embed it. */
    private static final ImmutableSet<String> MODEL =
            ImmutableSet.of("child", "need", "referral", "placement", "provider", "framework");

    /** Types of numbers and quantities, which mean nothing without a unit. */
    private static final Pattern NUMBER =
            Pattern.compile("\\b(?:int|long|double|Integer|Long|OptionalInt|OptionalLong|BigDecimal|Quantity|Money"
                    + "|WeeklyFee|HourlyRate|Percentage|Ratio|Duration)\\b");

    private static final Pattern HEADER = Pattern.compile("<th>([^<]*)</th>");
    private static final Pattern ROW = Pattern.compile("<tr>\\s*<td>(\\w+)</td>");
    private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) +\\S");

    static Stream<Class<?>> valueTypes() throws IOException {
        return PersonalDataTest.valueTypes().filter(type -> type.isRecord() || ValueInspector.isGenerated(type));
    }

    static Stream<Class<?>> typesWithTables() throws IOException {
        return PersonalDataTest.publicTypes()
                .filter(type ->
                        ValueInspector.isGenerated(type) || javadoc(type).contains("<caption>Attributes"));
    }

    @ParameterizedTest
    @MethodSource("valueTypes")
    void says_what_each_attribute_means(Class<?> type) {
        assertThat(documented(type))
                .as("attributes documented in the Javadoc of " + type)
                .containsAll(attributes(type));
    }

    @ParameterizedTest
    @MethodSource("typesWithTables")
    void says_of_each_attribute_whether_it_is_required_and_where_it_comes_from(Class<?> type) {
        assertThat(groups(HEADER, javadoc(type)))
                .as("columns of the attribute table in the Javadoc of " + type)
                .containsSubsequence(COLUMNS);
        assertThat(javadoc(type))
                .as("source of the attributes, in the table or its caption, in the Javadoc of " + type)
                .containsPattern(SOURCE);
    }

    /**
     * Types of two or more attributes. What has one, such as an identifier, says all there is to say of it in words.
     */
    static Stream<Class<?>> typesThatNeedTables() throws IOException {
        return valueTypes()
                .filter(type -> MODEL.contains(ValueInspector.packageOf(type)))
                .filter(type -> attributes(type).size() > 1);
    }

    @ParameterizedTest
    @MethodSource("typesThatNeedTables")
    void has_a_row_for_each_attribute_and_a_unit_for_each_number(Class<?> type) {
        assertThat(attributes(type).stream().filter(attribute -> !hasRow(type, attribute)))
                .as("attributes without a row, or numbers without a unit, in the attribute table of " + type)
                .isEmpty();
    }

    private static boolean hasRow(Class<?> type, String attribute) {
        return withInterfaces(type)
                .map(DocumentedTest::javadoc)
                .anyMatch(javadoc -> isNumber(type, attribute)
                        ? javadoc.contains("<th>type</th><th>unit</th>") && hasUnit(javadoc, attribute)
                        : groups(ROW, javadoc).contains(attribute));
    }

    private static boolean hasUnit(String javadoc, String attribute) {
        return Pattern.compile("<td>" + attribute + "</td>\\s*<td>(?:(?!</td>).)+</td>\\s*<td>[^<]+</td>")
                .matcher(javadoc)
                .find();
    }

    private static boolean isNumber(Class<?> type, String attribute) {
        try {
            String held = type.getMethod(attribute).getGenericReturnType().getTypeName();
            return NUMBER.matcher(held).find();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    static ImmutableSet<String> attributes(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(ImmutableSet.toImmutableSet())
                : Arrays.stream(ValueInspector.implementation(type)
                                .orElseThrow()
                                .getDeclaredFields())
                        .filter(ValueInspector::isState)
                        .map(Field::getName)
                        .collect(ImmutableSet.toImmutableSet());
    }

    /** What a record says of its parameters; what the table of another type says, and of the interfaces it inherits. */
    private static ImmutableList<String> documented(Class<?> type) {
        if (type.isRecord()) {
            return groups(PARAMETER, javadoc(type));
        }
        return withInterfaces(type)
                .flatMap(declaring -> groups(ROW, javadoc(declaring)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Class<?>> withInterfaces(Class<?> type) {
        return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                .filter(declaring -> Files.exists(source(declaring)));
    }

    private static ImmutableList<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(ImmutableList.toImmutableList());
    }

    private static String javadoc(Class<?> type) {
        Matcher matcher = Pattern.compile(
                        COMMENT + "\\s*" + MODIFIERS + "(?:class|record|interface|enum) " + type.getSimpleName()
                                + "\\b",
                        Pattern.DOTALL)
                .matcher(read(source(type)));
        return matcher.find()
                ? matcher.group(1).lines().map(DocumentedTest::withoutStar).collect(Collectors.joining(" "))
                : "";
    }

    private static String withoutStar(String line) {
        return line.replaceFirst("^\\s*\\*?\\s*", "");
    }

    private static Path source(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        return SOURCES.resolve(outermost.getName().replace('.', '/') + ".java");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void reads_what_there_is() throws IOException {
        assertThat(valueTypes()).hasSizeGreaterThan(30);
        assertThat(typesWithTables())
                .hasSizeGreaterThan(20)
                .contains(Child.class)
                .doesNotContain(Sex.class);
        assertThat(typesThatNeedTables())
                .hasSizeGreaterThan(50)
                .contains(Needs.class)
                .doesNotContain(KeptTogether.class);
        assertThat(hasRow(Needs.class, "minimumAdultSupport")).isTrue();
        assertThat(hasUnit("<tr><td>score</td><td>whole number</td><td></td>", "score"))
                .isFalse();
        assertThat(hasUnit("<tr><td>score</td><td>whole number</td><td>points</td>", "score"))
                .isTrue();
        assertThat(attributes(Child.class)).contains("id", "dateOfBirth", "education");
        assertThat(documented(DateRange.class)).containsExactly("from", "until");
        assertThat(groups(ROW, "<tr><td>one</td><td>text</td></tr> <tr> <td>two</td></tr>"))
                .containsExactly("one", "two");
        assertThat(groups(PARAMETER, "@param one what it is @param two")).containsExactly("one");
        assertThat(groups(HEADER, "<th>name</th><th>type</th>")).isNotEqualTo(COLUMNS);
    }
}
