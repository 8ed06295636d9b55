package org.placewright.interchange.ssda903.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.placewright.core.id.ChildId;
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
        return table(report, child -> key.pseudonymOf(child).text());
    }

    /**
     * Returns the flags with the identifier of each child, for those only who may know it.
     *
     * @param report a report
     * @return the table
     */
    public static CsvTable withIdentifiers(ValidationReport report) {
        return table(report, ChildId::value);
    }

    private static CsvTable table(ValidationReport report, Function<ChildId, String> named) {
        CsvTable.Builder table =
                CsvTable.builder("rule", "severity", "table", "file", "line", "child", "fields", "message");
        // Flags may be a million, and say the same again and again.
        Map<String, CsvCell> cells = new HashMap<>();
        Map<ChildId, CsvCell> children = new HashMap<>();
        for (RuleResult result : report.results()) {
            CsvCell message = CsvCell.text(result.rule().message());
            result.flags()
                    .forEach(flag -> table.row(
                            cells.computeIfAbsent(flag.rule().value(), CsvCell::text),
                            cells.computeIfAbsent(flag.severity().name(), CsvCell::text),
                            cells.computeIfAbsent(flag.table().fileName(), CsvCell::text),
                            cells.computeIfAbsent(flag.file(), CsvCell::text),
                            CsvCell.number(flag.line()),
                            children.computeIfAbsent(flag.child(), child -> CsvCell.text(named.apply(child))),
                            cells.computeIfAbsent(String.join(" ", flag.fields()), CsvCell::text),
                            message));
        }
        return table.build();
    }
}
