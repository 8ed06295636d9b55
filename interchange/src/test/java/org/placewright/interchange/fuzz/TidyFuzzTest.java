package org.placewright.interchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.statement.FigureSymbols;
import org.placewright.interchange.statement.TidyImport;
import org.placewright.interchange.statement.TidyReader;
import org.placewright.interchange.statement.TidyTable;
import org.placewright.interchange.statement.TidyWriter;

/** Tidy tables, each with its metadata. */
@Timeout(20)
class TidyFuzzTest {

    @FuzzTest
    void table(byte[] input) throws IOException {
        try (Scratch scratch = new Scratch()) {
            InputFiles.write(input, scratch);
            TidyImport read = TidyReader.of(FigureSymbols.STANDARD, Always.LIMITS)
                    .read(scratch.path("data.csv"), scratch.path("data.meta.csv"));

            Always.holdsOf(read.report().findings(), read.report().counts());
            if (read.table().isPresent()) {
                comesBack(read.table().get(), scratch);
            }
        }
    }

    private static void comesBack(TidyTable table, Scratch scratch) throws IOException {
        TidyWriter.standard().write(scratch.folder(), "written", table);
        assertThat(TidyReader.standard()
                        .read(scratch.path("written.csv"), scratch.path("written.meta.csv"))
                        .table())
                .contains(table);
    }
}
