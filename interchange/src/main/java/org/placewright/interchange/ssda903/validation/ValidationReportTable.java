package org.placewright.interchange.ssda903.validation;

import java.util.function.Function;
import org.placewright.core.id.PseudonymKey;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;

/**
 * Makes a table of the flags of a report, for a spreadsheet: rule, severity, table, file, line, child, fields and what
 * the rule says. Text a spreadsheet would take for a formula is neutralised.
 */
public final class ValidationReportTable {

    private ValidationReportTable() {}

    /**
     * Returns the flags with a pseudonym for each child.
     *
     * @param report a report
     * @param key makes the pseudonyms
     * @return the table
     */
    public static CsvTable of(ValidationReport report, PseudonymKey key) {
        return table(report, flag -> key.pseudonymOf(flag.child()).text());
    }

    /**
     * Returns the flags with the identifier of each child, for those only who may know it.
     *
     * @param report a report
     * @return the table
     */
    public static CsvTable withIdentifiers(ValidationReport report) {
        return table(report, flag -> flag.child().value());
    }

    private static CsvTable table(ValidationReport report, Function<RuleFlag, String> child) {
        CsvTable.Builder table =
                CsvTable.builder("rule", "severity", "table", "file", "line", "child", "fields", "message");
        for (RuleResult result : report.results()) {
            CsvCell message = CsvCell.text(result.rule().message());
            result.flags()
                    .forEach(flag -> table.row(
                            CsvCell.text(flag.rule().value()),
                            CsvCell.text(flag.severity().name()),
                            CsvCell.text(flag.table().fileName()),
                            CsvCell.text(flag.file()),
                            CsvCell.number(flag.line()),
                            CsvCell.text(child.apply(flag)),
                            CsvCell.text(String.join(" ", flag.fields())),
                            message));
        }
        return table.build();
    }
}
