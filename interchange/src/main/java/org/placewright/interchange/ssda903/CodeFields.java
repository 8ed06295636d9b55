package org.placewright.interchange.ssda903;

import org.placewright.core.code.CodeSet;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.Row;

/** How the statutory codes of the return are read and checked. */
final class CodeFields {

    private CodeFields() {}

    /** Returns a code that should be there, whatever it is; a blank is a finding. */
    static <C extends StatutoryCode<C>> C expected(Row row, Column column, CodeSet<C> codes) {
        if (!row.isRecorded(column)) {
            row.doubt(FindingCodes.MISSING_VALUE, column, "blank", "a code of " + codes.column());
        }
        return read(row, column, codes);
    }

    /** Returns a code: a known one, an unknown one as recorded, or "not recorded". */
    static <C extends StatutoryCode<C>> C read(Row row, Column column, CodeSet<C> codes) {
        String text = row.text(column);
        if (!codes.isCodeLike(text)) {
            row.drop(
                    FindingCodes.INVALID_CODE,
                    column,
                    "cannot be a code",
                    "a code of " + codes.column() + ", up to eight letters and digits");
            return codes.notRecorded();
        }
        C code = row.shared(codes.of(text));
        if (code.isRecorded() && !code.isRecognised()) {
            row.doubt(FindingCodes.UNKNOWN_CODE, column, "not a known code", "a code of " + codes.column());
        }
        return code;
    }

    /** Reports a known code that a return of the year may not hold. */
    static void checkYear(
            SourceLocation row, Column column, StatutoryCode<?> code, CollectionYear year, FindingLog findings) {
        if (code.isRecognised() && !code.isValidIn(year)) {
            findings.add(
                    Severity.WARNING,
                    FindingCodes.CODE_NOT_VALID_IN_YEAR,
                    row.column(column.name()),
                    "a code that may not be used in " + year,
                    "a code of that year",
                    "kept as it stands");
        }
    }
}
