package org.placewright.interchange.ssda903;

import com.google.common.collect.Sets;
import java.util.Set;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.ReadRows;

/** What becomes of rows that were read, once they are put together. Rows are told apart by identity. */
final class RowFates {

    private final FindingLog findings;
    private final Set<TableRow<?>> leftOut = Sets.newIdentityHashSet();
    private final Set<TableRow<?>> mended = Sets.newIdentityHashSet();

    RowFates(FindingLog findings) {
        this.findings = findings;
    }

    /** Leaves a row out, and says why. */
    void leaveOut(TableRow<?> row, Severity severity, FindingCode code, String fault, String remedy) {
        leaveOut(row, severity, code, fault, remedy, "row left out");
    }

    /** Leaves a row out, and says why and what was taken in its place. */
    void leaveOut(TableRow<?> row, Severity severity, FindingCode code, String fault, String remedy, String done) {
        leftOut.add(row);
        about(row).add(severity, code, row.location(), fault, remedy, done);
    }

    /** Leaves a row out that one of its fields speaks against. */
    void leaveOut(TableRow<?> row, FindingCode code, String column, String fault, String remedy) {
        leftOut.add(row);
        about(row).add(Severity.WARNING, code, row.location().column(column), fault, remedy, "row left out");
    }

    /** Keeps a row without what one of its fields says, and says why. */
    void mend(TableRow<?> row, Severity severity, FindingCode code, String column, String fault, String remedy) {
        mended.add(row);
        about(row).add(severity, code, row.location().column(column), fault, remedy, "row kept without the value");
    }

    /** Keeps a row with one of its fields put right, and says why. */
    void repair(TableRow<?> row, FindingCode code, String column, String fault, String remedy, String done) {
        mended.add(row);
        about(row).add(Severity.WARNING, code, row.location().column(column), fault, remedy, done);
    }

    /** Says something about a row that is kept. */
    void say(TableRow<?> row, Severity severity, FindingCode code, String fault, String remedy, String done) {
        about(row).add(severity, code, row.location(), fault, remedy, done);
    }

    private FindingLog about(TableRow<?> row) {
        return findings.about(row.child());
    }

    /** Returns what became of the rows of a table. */
    ImportCounts counts(ReadRows<? extends TableRow<?>> table) {
        long kept = 0;
        long changed = 0;
        for (TableRow<?> row : table.rows()) {
            if (holds(leftOut, row)) {
                continue;
            }
            if (row.isChanged() || holds(mended, row)) {
                changed++;
            } else {
                kept++;
            }
        }
        return new ImportCounts(table.read(), kept, changed, table.read() - kept - changed);
    }

    /** Tells whether a set has a row; most returns have no such row, and asking one who it is takes time. */
    private static boolean holds(Set<TableRow<?>> rows, TableRow<?> row) {
        return !rows.isEmpty() && rows.contains(row);
    }
}
