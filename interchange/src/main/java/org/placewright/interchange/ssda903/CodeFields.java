package org.placewright.interchange.ssda903;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.core.code.CodeSet;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.code.YesNo;
import org.placewright.core.code.YesNoColumn;
import org.placewright.core.result.Severity;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.Row;

/** How the statutory codes of the return are read and checked. */
final class CodeFields {

    private static final ImmutableMap<String, CodeSet<YesNo>> ANSWERS =
            Stream.of(YesNoColumn.values()).collect(ImmutableMap.toImmutableMap(YesNoColumn::name, YesNo::codesOf));

    private CodeFields() {}

    /** Returns a code that should be there, whatever it is; a blank is a finding. */
    static <C extends StatutoryCode<C>> C expected(Row row, Column column, CodeSet<C> codes) {
        C code = read(row, column, codes);
        if (!code.isRecorded() && !row.isRecorded(column)) {
            row.doubt(FindingCodes.MISSING_VALUE, column, "blank", "a code of " + codes.column());
        }
        return code;
    }

    /** Returns a code: a known one, an unknown one as recorded, or "not recorded". */
    static <C extends StatutoryCode<C>> C read(Row row, Column column, CodeSet<C> codes) {
        Optional<C> found = row.code(column, codes);
        C code = found.isPresent() ? found.get() : withDecimals(row, column, codes);
        if (code.isRecorded() && !code.isRecognised()) {
            row.doubt(FindingCodes.UNKNOWN_CODE, column, "not a known code", "a code of " + codes.column());
        }
        return code;
    }

    /** Returns a code that is a whole number written with decimals; what is neither that nor blank can be no code. */
    private static <C extends StatutoryCode<C>> C withDecimals(Row row, Column column, CodeSet<C> codes) {
        if (!row.isRecorded(column)) {
            return codes.notRecorded();
        }
        Optional<String> whole = FieldKinds.withoutDecimals(row.text(column)).filter(codes::isCodeLike);
        if (whole.isPresent()) {
            row.noteDecimals(column);
            return row.shared(codes.of(whole.get()));
        }
        if (!codes.isCodeLike(row.text(column))) {
            row.drop(
                    FindingCodes.INVALID_CODE,
                    column,
                    "cannot be a code",
                    "a code of " + codes.column() + ", up to eight letters and digits");
        }
        return codes.notRecorded();
    }

    /** Returns an answer of yes or no, as {@link #read} does. */
    static YesNo answer(Row row, Column column) {
        return read(row, column, Verify.verifyNotNull(ANSWERS.get(column.name())));
    }

    /** Returns what a row says if it says something; otherwise rejects the row. */
    static <T> Optional<T> saying(Row row, T value, boolean recorded) {
        if (recorded) {
            return Optional.of(value);
        }
        row.reject(
                Severity.WARNING,
                FindingCodes.EMPTY_ROW,
                TableForm.CHILD,
                "the row says nothing but whose it is",
                "no row for a child of whom the table has nothing to say");
        return Optional.empty();
    }

    /** Reports a known code that a return of the year may not hold. */
    static void checkYear(
            TableRow<?> row, Column column, StatutoryCode<?> code, CollectionYear year, FindingLog findings) {
        if (code.isRecognised() && !code.isValidIn(year)) {
            findings.add(
                    Severity.WARNING,
                    FindingCodes.CODE_NOT_VALID_IN_YEAR,
                    row.location().column(column.name()),
                    "a code that may not be used in " + year,
                    "a code of that year",
                    "kept as it stands");
        }
    }
}
