package org.placewright.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.postcode.SectorCentroid;
import org.placewright.interchange.postcode.SectorReader;

class ReadLimitsTest {

    /** A limit by its name, and how it is set to a number. */
    record Limit(String attribute, BiFunction<ReadLimits, Integer, ReadLimits> setting) {}

    static Stream<Limit> every_limit_lets_something_in() {
        return Stream.of(
                new Limit("fileBytes", (limits, to) -> limits.withFileBytes(to)),
                new Limit("rows", (limits, to) -> limits.withRows(to)),
                new Limit("lineBytes", (limits, to) -> limits.withLineBytes(to)),
                new Limit("fieldLength", (limits, to) -> limits.withFieldLength(to)),
                new Limit("numberLength", (limits, to) -> limits.withNumberLength(to)),
                new Limit("findings", (limits, to) -> limits.withFindings(to)),
                new Limit("zipEntries", (limits, to) -> limits.withZipEntries(to)),
                new Limit("zipRatio", (limits, to) -> limits.withZipRatio(to)),
                new Limit("zipBytes", (limits, to) -> limits.withZipBytes(to)),
                new Limit("xmlDepth", (limits, to) -> limits.withXmlDepth(to)),
                new Limit("jsonDepth", (limits, to) -> limits.withJsonDepth(to)),
                new Limit("jsonTokens", (limits, to) -> limits.withJsonTokens(to)));
    }

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    @ParameterizedTest
    @MethodSource
    void every_limit_lets_something_in(Limit limit) {
        ReadLimits standard = ReadLimits.standard();
        assertThat(limit.setting().apply(standard, 1)).isNotEqualTo(standard);
        assertThatThrownBy(() -> limit.setting().apply(standard, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ReadLimits " + limit.attribute() + " must be above 0 but was 0")
                .hasMessageContaining("Maybe");
    }

    @Test
    void json_is_never_deeper_than_the_stack_bears() {
        assertThat(ReadLimits.builder().jsonDepth(1_000).build().jsonDepth()).isEqualTo(1_000);
        assertThatThrownBy(() -> ReadLimits.builder().jsonDepth(1_001).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jsonDepth must be at most 1,000")
                .hasMessageContaining("but was 1001. Maybe");
    }

    private Import<SectorCentroid> sectors(UnaryOperator<ReadLimits> limits, String... lines) {
        return SectorReader.of(limits.apply(ReadLimits.standard())).read(scratch.write("sectors.csv", lines));
    }

    @Test
    void a_field_longer_than_the_limit_costs_its_row() {
        String[] lines = {
            "sector,easting,northing,note", "M1 1,1,1,12345678", "M1 2,1,1,\"123456789\"", "M1 3,1,1,  8  "
        };
        assertThat(sectors(limits -> limits.withFieldLength(9), lines).findings())
                .isEqualTo(sectors(limits -> limits, lines).findings());

        Import<SectorCentroid> read = sectors(limits -> limits.withFieldLength(8), lines);
        assertThat(Found.one(read, FindingCodes.FIELD_TOO_LONG).location().toString())
                .isEqualTo("sectors.csv:3");
        assertThat(read.counts()).isEqualTo(new ImportCounts(3, 2, 0, 1));
        assertThat(read.findings().toString()).doesNotContain("123456789");
    }

    @Test
    void a_column_name_longer_than_the_limit_costs_the_table() {
        Import<SectorCentroid> read =
                sectors(limits -> limits.withFieldLength(8), "sector,easting,northing,123456789", "M1 1,1,1,1");
        assertThat(Found.one(read, FindingCodes.FIELD_TOO_LONG).done()).isEqualTo("table not loaded");
        assertThat(read.values()).isEmpty();
    }
}
