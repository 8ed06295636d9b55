package org.placewright.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of scenarios under {@code docs} is that of the tests; {@code -Dplacewright.remake=true} writes it anew. */
class ScenarioListTest {

    private static final Path KEPT = Path.of("..", "docs", "scenarios.md");

    private static final ImmutableMap<String, ImmutableList<Scenario>> CHAPTERS = ImmutableMap.of(
            "Known to every practitioner", KnownPlacementsTest.ALL,
            "What the law allows", LawfulPlacementsTest.ALL,
            "Who the child is, and who lives there already", EverydayPlacementsTest.ALL,
            "What is not known, or not safe", CarefulPlacementsTest.ALL,
            "Which home is the better one", BetterPlacementsTest.ALL);

    static ImmutableList<Scenario> all() {
        return CHAPTERS.values().stream().flatMap(ImmutableList::stream).collect(ImmutableList.toImmutableList());
    }

    private static String generated() {
        StringBuilder text = new StringBuilder("""
                # Placements that must come out right

                %d placements as a practitioner would tell them, with what must come out where homes are ranked by the
                standard policy, unless another is told. Each is a test, and this list is made from the tests: see `ScenarioListTest`.

                Unless a line says otherwise: the family's home is at mile 0 and all else lies in one line from there; the
                home is needed on Wednesday 1 April 2026; a home is registered or approved, has one place free, nobody lives
                there, and takes boys and girls (foster carers any child, children's homes from 8, secure homes from 10,
                supported accommodation from 16). What comes out is told in full: a home that is not named in one way is not
                cleared, asked about, excluded, missed nearly or flagged in that way. "Out" gives every rule that excludes
                the home; a "near miss" is out by one rule that an officer may have relaxed.

                """.replace("%d", Integer.toString(all().size())));
        int number = 1;
        for (String chapter : CHAPTERS.keySet()) {
            text.append("## ").append(chapter).append("\n\n");
            for (Scenario scenario : CHAPTERS.get(chapter)) {
                text.append(number++).append(". ").append(scenario.inWords()).append('\n');
            }
            text.append('\n');
        }
        return text.toString().strip() + "\n";
    }

    @Test
    void the_list_kept_is_that_of_the_tests() throws IOException {
        if (Boolean.getBoolean("placewright.remake")) {
            Files.writeString(KEPT, generated());
        }
        assertThat(Files.readString(KEPT)).isEqualTo(generated());
    }

    @Test
    void no_two_are_alike() {
        assertThat(all().stream().map(Scenario::title)).doesNotHaveDuplicates();
        assertThat(all().stream().flatMap(scenario -> Stream.of(scenario.inWords())))
                .doesNotHaveDuplicates();
    }
}
