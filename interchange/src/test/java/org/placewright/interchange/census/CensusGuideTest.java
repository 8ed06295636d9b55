package org.placewright.interchange.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide in the package's description forgets no column, and names attributes that there are. */
class CensusGuideTest {

    private static final Path GUIDE =
            Path.of("src", "main", "java", "org", "placewright", "interchange", "census", "package-info.java");
    private static final Pattern ROW = Pattern.compile("<tr><td>([^<]+)</td><td>(\\w+)</td><td>[^<]+</td></tr>");

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(GUIDE)).results().toList();
    }

    @Test
    void every_column_is_in_the_guide_once() throws IOException {
        assertThat(rows())
                .extracting(row -> row.group(1))
                .containsExactlyInAnyOrderElementsOf(CensusFields.ALL.stream()
                        .map(field -> field.column().name())
                        .toList());
    }

    @Test
    void every_attribute_in_the_guide_is_one() throws IOException {
        assertThat(CensusPlacement.class.getMethods())
                .extracting(Method::getName)
                .containsAll(rows().stream().map(row -> row.group(2)).toList());
    }

    /** A column that two beginnings fit would never be read. */
    @Test
    void every_name_of_a_column_is_begun_by_itself_alone() {
        for (CensusField<?> field : CensusFields.ALL) {
            for (CensusLayout layout : CensusLayout.values()) {
                CensusName heading = CensusName.of(layout.heading(field));
                assertThat(CensusFields.ALL.stream().filter(heading::isBegunBy))
                        .as(heading.text())
                        .containsExactly(field);
            }
        }
    }
}
