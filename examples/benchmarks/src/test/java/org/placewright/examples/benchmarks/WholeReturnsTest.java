package org.placewright.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WholeReturnsTest {

    private static final int CHILDREN = 25;

    @Test
    void the_returns_written_are_read_whole_and_what_it_took_is_printed() throws IOException {
        try (ReturnFiles files = ReturnFiles.of(ReturnFiles.Made.ENGLAND, CHILDREN)) {
            assertThat(WholeReturns.Reading.HISTORIES.read(files.folder()).children())
                    .isEqualTo(CHILDREN);
            assertThat(ReturnFiles.episodes(files.folder())).isGreaterThanOrEqualTo(CHILDREN);

            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            WholeReturns.measure(
                    WholeReturns.Reading.HISTORIES,
                    "ENGLAND",
                    files.folder(),
                    1,
                    new PrintStream(printed, true, StandardCharsets.UTF_8));
            assertThat(printed.toString(StandardCharsets.UTF_8)).matches("(?s)ENGLAND +HISTORIES +25 +[1-9].*");
        }
    }
}
