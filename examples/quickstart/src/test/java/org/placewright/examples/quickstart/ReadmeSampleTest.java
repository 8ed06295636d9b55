package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.referral.Referral;
import org.placewright.core.time.DateRange;
import org.placewright.matching.Market;
import org.placewright.matching.Ranking;
import org.placewright.matching.rank.WeightedSumRanker;

/** The sample in the README is the body of {@link #sample}: it compiles, it runs, and the two are the same. */
class ReadmeSampleTest {

    private static final Path PROJECT = Path.of("..", "..");

    @Test
    void the_sample_clears_the_home_it_makes() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            sample();
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("1 cleared, 0 to confirm first, 0 excluded");
    }

    @Test
    void the_readme_holds_the_sample() throws IOException {
        assertThat(folded(Files.readString(PROJECT.resolve("README.md"))))
                .contains(folded(body(Files.readString(
                        Path.of("src/test/java/org/placewright/examples/quickstart/ReadmeSampleTest.java")))));
    }

    @Test
    void the_readme_holds_the_test_of_ten_lines_that_the_guide_runs() throws IOException {
        String test = Files.readString(
                PROJECT.resolve("examples/guide/src/test/java/org/placewright/examples/guide/OurSystemTest.java"));
        assertThat(folded(Files.readString(PROJECT.resolve("README.md")).replace("// or yours", "")))
                .contains(folded(test.substring(test.indexOf("class OurSystemTest"))));
    }

    // The formatter may break lines where the README does not, so white space does not count.
    private static String folded(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String body(String source) {
        String from = source.substring(source.lastIndexOf("// sample begins"));
        return from.substring(from.indexOf('\n'), from.lastIndexOf("// sample ends"));
    }

    @SuppressWarnings("SystemOut")
    private static void sample() {
        // sample begins
        Home near = FosteringHousehold.builder()
                .id(HomeId.of("H-1"))
                .approved(DateRange.startingOn(LocalDate.of(2024, 9, 1)))
                .acceptedAges(Range.closed(5, 12))
                .acceptedSex(AcceptedSex.ANY)
                .capacity(UsableCapacity.builder().registered(2).occupied(1).build())
                .build();
        Referral referral = Referral.builder()
                .id(ReferralId.of("R-1"))
                .child(Child.builder()
                        .id(ChildId.of("C-1"))
                        .sex(Sex.FEMALE)
                        .dateOfBirth(LocalDate.of(2016, 5, 4))
                        .build())
                .neededFrom(LocalDate.of(2026, 4, 1))
                .build();
        Ranking ranking = WeightedSumRanker.standard().rank(referral, Market.of(List.of(near), Locator.none()));
        System.out.println(ranking.explanation().statement()); // 1 cleared, 0 to confirm first, 0 excluded
        // sample ends
    }
}
