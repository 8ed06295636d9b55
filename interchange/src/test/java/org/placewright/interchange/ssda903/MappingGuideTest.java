package org.placewright.interchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;

/** The guide in the package's description forgets no column, and names attributes that there are. */
class MappingGuideTest {

    private static final Path GUIDE =
            Path.of("src", "main", "java", "org", "placewright", "interchange", "ssda903", "package-info.java");

    private static final Pattern ROW =
            Pattern.compile("<tr><td>(\\w+)</td><td>(\\w+)</td><td>([^<]+)</td><td>([^<]+)</td></tr>");

    private static final ImmutableMap<String, Class<?>> TYPES = ImmutableMap.copyOf(Stream.of(
                    Child.class,
                    CareHistory.class,
                    Episode.class,
                    ReturnedChild.class,
                    ReturnedHeader.class,
                    UnaccompaniedStatus.class,
                    MissingPeriod.class,
                    AnnualOutcomes.class,
                    CareLeaverOutcomes.class,
                    Review.class,
                    PreviousPermanentArrangement.class,
                    AdoptionPlacement.class,
                    AdoptionDetails.class,
                    SocialWorkerAllocation.class,
                    DeprivationOfLiberty.class)
            .collect(Collectors.toMap(Class::getSimpleName, type -> type)));

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(GUIDE)).results().toList();
    }

    @Test
    void every_column_of_every_table_is_in_the_guide_once() throws IOException {
        List<String> columns = TableForms.ALL.stream()
                .flatMap(form ->
                        form.columns().stream().map(column -> form.table().fileName() + " " + column.name()))
                .toList();
        assertThat(rows())
                .extracting(row -> row.group(1) + " " + row.group(2))
                .containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test
    void every_attribute_in_the_guide_is_one() throws IOException {
        for (MatchResult row : rows()) {
            if (!row.group(3).equals("compared with the header")) {
                for (String attribute : row.group(3).split(", ", -1)) {
                    String[] parts = attribute.split("\\.", -1);
                    Class<?> type = Verify.verifyNotNull(TYPES.get(parts[0]), attribute);
                    assertThat(type.getMethods())
                            .as(attribute)
                            .extracting(Method::getName)
                            .contains(parts[1]);
                }
            }
        }
    }

    /** Every attribute of a value that is made of a row comes from some column. */
    @Test
    void every_attribute_is_in_the_guide() throws IOException {
        String guide = Files.readString(GUIDE);
        TYPES.values().stream()
                .filter(type -> type.getPackage().equals(ReturnedChild.class.getPackage()))
                .filter(type -> !type.equals(ReturnedChild.class))
                .forEach(type -> assertThat(attributes(type)).isNotEmpty().allSatisfy(attribute -> assertThat(guide)
                        .contains(type.getSimpleName() + "." + attribute)));
    }

    private static List<String> attributes(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : Stream.of(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
                        .filter(method ->
                                !Modifier.isStatic(method.getModifiers()) && !Modifier.isFinal(method.getModifiers()))
                        .map(Method::getName)
                        .toList();
    }

    @Test
    void forms_are_in_the_order_of_the_tables() {
        assertThat(TableForms.ALL).extracting(TableForm::table).containsExactly(Ssda903Table.values());
        assertThat(List.of(Ssda903Table.values())).allMatch(table -> ReturnTable.named(table.fileName() + ".csv")
                .orElseThrow()
                .table()
                .equals(table));
    }
}
