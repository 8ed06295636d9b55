package org.placewright.examples.quickstart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.interchange.json.JsonText;

/** Writes a summary to files: a table for each part, {@code summary.json} and {@code index.html}. */
final class SummaryFiles {

    private final Summary summary;

    SummaryFiles(Summary summary) {
        this.summary = summary;
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, CsvTable> table : SummaryTables.of(summary).entrySet()) {
            table.getValue().write(folder.resolve(table.getKey()));
        }
        JsonText.write(SummaryJson.of(summary), folder.resolve("summary.json"));
        Files.writeString(folder.resolve("index.html"), SummaryPage.of(summary), StandardCharsets.UTF_8);
    }
}
