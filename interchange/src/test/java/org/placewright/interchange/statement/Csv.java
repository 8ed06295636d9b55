package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.List;
import org.placewright.interchange.csv.CsvTable;

/** Reads what was written as any reader of CSV would. */
final class Csv {

    private Csv() {}

    static ImmutableList<List<String>> rows(CsvTable table) throws IOException {
        ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
        try (var reader = CsvReader.builder().ofCsvRecord(table.text())) {
            reader.forEach(row -> rows.add(row.getFields()));
        }
        return rows.build();
    }
}
