package org.placewright.interchange.census;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.result.Import;
import org.placewright.interchange.Generated;
import org.placewright.interchange.Scratch;

/** The order of the columns, and what is said below their names, changes nothing. */
class CensusPropertyTest {

    @Provide
    Arbitrary<List<CensusPlacement>> placements() {
        return Generated.censusPlacements();
    }

    private static Import<CensusPlacement> read(String text) {
        try (Scratch scratch = new Scratch()) {
            return CensusReader.of(LocalDate.of(2024, 3, 31))
                    .read(scratch.write("census.csv", text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Returns the table with its columns in another order, and instructions below their names. */
    private static String rearranged(String text, Random random) throws IOException {
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            reader.forEach(row -> records.add(row.getFields()));
        }
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, records.get(0).size()).boxed().toList());
        Collections.shuffle(order, random);
        StringWriter out = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(out)) {
            for (int i = 0; i < records.size(); i++) {
                List<String> record = records.get(i);
                String below = i == 0 ? "\nPlease fill in, if known; \"not known\" otherwise." : "";
                writer.writeRecord(
                        order.stream().map(column -> record.get(column) + below).toList());
            }
        }
        return out.toString();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void columns_may_stand_in_any_order_under_names_with_instructions(
            @ForAll("placements") List<CensusPlacement> placements, @ForAll CensusLayout layout, @ForAll Random random)
            throws IOException {
        String text = CensusWriter.of(layout).table(placements).text();
        Import<CensusPlacement> read = read(rearranged(text, random));
        assertThat(read.values()).isEqualTo(placements).isEqualTo(read(text).values());
        assertThat(read.counts()).isEqualTo(read(text).counts());
    }
}
