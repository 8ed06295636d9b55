package org.placewright.interchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.GeneratedReturns;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.ssda903.FiledReturnReader;
import org.placewright.interchange.ssda903.Ssda903Return;
import org.placewright.interchange.ssda903.Ssda903Table;
import org.placewright.interchange.ssda903.Ssda903Writer;
import org.placewright.interchange.ssda903.Ssda903XmlWriter;

/** Whatever a return holds, checking it ends, and what is found does not depend on how it was written. */
class AnyReturnPropertyTest {

    @Provide
    Arbitrary<Ssda903Return> returns() {
        // Whose return it is decides where it is written, and no rule asks.
        return GeneratedReturns.returns().map(filed -> filed.withAuthority(Optional.<AuthorityId>empty()));
    }

    @Property(tries = 100)
    void counts_add_up_and_the_same_return_gives_the_same_report(@ForAll("returns") Ssda903Return filed)
            throws IOException {
        try (Scratch scratch = new Scratch()) {
            Ssda903Writer.standard().write(scratch.folder(), filed);
            ValidationReport report = validated(scratch.folder(), filed.year());

            assertThat(report.results().size() + report.notRun().size()).isEqualTo(StandardRules.ALL.size());
            assertThat(report.flags().count()).isEqualTo(report.count());
            assertThat(report.byChild().values().stream()
                            .mapToLong(flags -> flags)
                            .sum())
                    .isEqualTo(report.count());
            assertThat(report.byTable().values().stream()
                            .mapToLong(flags -> flags)
                            .sum())
                    .isEqualTo(report.count());
            assertThat(ValidationReportTable.withIdentifiers(report).text())
                    .isEqualTo(ValidationReportTable.withIdentifiers(validated(scratch.folder(), filed.year()))
                            .text());
        }
    }

    @Property(tries = 100)
    void xml_is_found_to_be_as_the_tables_are(@ForAll("returns") Ssda903Return any) throws IOException {
        // To a check an XML file is the whole return, so every table is filed, with rows or without.
        Ssda903Return filed = any.withTables(Ssda903Table.values());
        try (Scratch tables = new Scratch();
                Scratch xml = new Scratch()) {
            Ssda903Writer.standard().write(tables.folder(), filed);
            Ssda903XmlWriter.standard().write(xml.path("return.xml"), filed);

            ValidationReport ofTables = alone(tables.folder(), filed.year());
            ValidationReport ofXml = alone(xml.folder(), filed.year());
            // Of tables the form does not have, only those with rows are told.
            assertThat(Maps.filterKeys(
                            broken(ofTables), code -> ofXml.result(code).isPresent()))
                    .isEqualTo(broken(ofXml));
        }
    }

    private static ValidationReport validated(Path folder, CollectionYear year) {
        return ReturnValidator.standard().validate(FiledReturnReader.standard().read(folder, year, folder));
    }

    private static ValidationReport alone(Path folder, CollectionYear year) {
        return ReturnValidator.standard().validate(FiledReturnReader.standard().read(folder, year));
    }

    private static ImmutableMap<RuleCode, Long> broken(ValidationReport report) {
        return report.results().stream()
                .filter(result -> result.count() > 0)
                .collect(ImmutableMap.toImmutableMap(result -> result.rule().code(), RuleResult::count));
    }
}
