package org.placewright.interchange.postcode;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.geo.Postcode;
import org.placewright.core.result.Finding;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.ImportReport;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.Zipped;
import org.placewright.interchange.csv.FindingCodes;

/** Directories of postcodes that go to a consumer row by row. */
class PostcodesStreamedTest {

    private static final String HEADING = "pcds,doterm,oscty,oslaua,oseast1m,osnrth1m,osgrdind";
    private static final String FIRST = "ZA99 1AA,,E99999999,E09000033,400000,300000,1";
    private static final String SECOND = "ZA99 1AB,199606,E10000017,E07000117,400100,300201,1";
    private static final String WITHOUT_POSITION = "ZA98 2AA,,,L99999999,,,9";
    private static final String BAD = "nowhere,,,E09000033,400000,300000,1";

    private final Scratch scratch = new Scratch();
    private final List<PostcodeEntry> met = new ArrayList<>();

    @AfterEach
    void clean() {
        scratch.close();
    }

    @Test
    void each_postcode_is_what_a_locator_would_hold() {
        Path file = scratch.write("postcodes.csv", HEADING, WITHOUT_POSITION, FIRST, BAD, SECOND);
        ImportReport report = PostcodeReader.standard().read(file, met::add);
        LoadedPostcodes loaded = PostcodeReader.standard().read(file);
        assertThat(met).containsExactlyElementsOf(loaded.locator().entries().toList());
        assertThat(report.findings()).isEqualTo(loaded.findings()).isNotEmpty();
        assertThat(report.counts()).isEqualTo(loaded.counts()).isEqualTo(new ImportCounts(4, 3, 0, 1));
    }

    @Test
    void a_second_row_of_a_postcode_is_handed_on_too() {
        Path file = scratch.write("postcodes.csv", HEADING, FIRST, FIRST);
        ImportReport report = PostcodeReader.standard().read(file, met::add);
        assertThat(met).hasSize(2).containsOnly(met.get(0));
        assertThat(report.findings()).extracting(Finding::code).doesNotContain(FindingCodes.DUPLICATE_POSTCODE);
        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 2, 0, 0));
    }

    @Test
    void files_of_a_zip_come_in_the_order_of_their_names() {
        Path zip = scratch.write(
                "postcodes.zip",
                new Zipped()
                        .add("Data/b.csv", HEADING + "\n" + FIRST + "\n")
                        .add("Data/a.csv", HEADING + "\n" + SECOND + "\n")
                        .bytes());
        ImportReport report = PostcodeReader.standard().read(zip, met::add);
        assertThat(met)
                .extracting(PostcodeEntry::postcode)
                .containsExactly(Postcode.of("ZA99 1AB"), Postcode.of("ZA99 1AA"));
        assertThat(report.counts().kept()).isEqualTo(2);
    }

    /** What is cut off at the first postcode is not read, so the others were not gathered before it was handed on. */
    @Test
    void postcodes_are_handed_on_while_the_file_is_read() {
        int rows = 100_000;
        Path file = scratch.write("postcodes.csv", (HEADING + "\n" + (FIRST + "\n").repeat(rows)).getBytes(US_ASCII));
        PostcodeReader.standard().read(file, entry -> {
            if (met.isEmpty()) {
                scratch.write("postcodes.csv", new byte[0]);
            }
            met.add(entry);
        });
        assertThat(met).hasSizeBetween(1, rows / 2);
    }

    @Test
    void what_the_consumer_throws_comes_out() {
        Path file = scratch.write("postcodes.csv", HEADING, FIRST, SECOND);
        assertThatThrownBy(() -> PostcodeReader.standard().read(file, entry -> {
                    throw new IllegalStateException("enough");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
    }
}
