package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.ReadRow;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.TableSpec;

/** A row of the header table. The code of the sex is kept as recorded, to be checked once the year is known. */
record HeaderRow(
        ChildId child, Sex sex, Optional<String> sexCode, LocalDate dateOfBirth, Optional<Ethnicity> ethnicity) {

    static final Column CHILD = Column.required("CHILD");
    static final Column SEX = Column.required("SEX");
    static final Column DOB = Column.required("DOB");
    static final Column ETHNIC = Column.optional("ETHNIC");
    static final TableSpec TABLE =
            TableSpec.of(ImmutableList.of(CHILD, SEX, DOB, ETHNIC), Column.notRead("UPN", "MOTHER", "MC_DOB"));

    static final FieldKind<ChildId> CHILD_ID = FieldKinds.identifier(ChildId::of);

    private static final FieldKind<Sex> SEX_CODE =
            new FieldKind<>(FindingCodes.UNKNOWN_CODE, "not a code of SEX", "1, 2, M, F or U", Sex::parse);

    static Optional<HeaderRow> of(Row row) {
        Optional<ChildId> child = row.required(CHILD, CHILD_ID);
        Optional<LocalDate> dateOfBirth = row.required(DOB, FieldKinds.DATE);
        if (child.isEmpty() || dateOfBirth.isEmpty()) {
            return Optional.empty();
        }
        if (!row.isRecorded(SEX)) {
            row.doubt(FindingCodes.MISSING_VALUE, SEX, "blank", SEX_CODE.remedy());
        }
        Optional<Sex> sex = row.optional(SEX, SEX_CODE);
        Optional<Ethnicity> ethnicity = row.isRecorded(ETHNIC)
                ? Optional.of(CodeFields.read(row, ETHNIC, Ethnicity.codes())).filter(Ethnicity::isRecorded)
                : Optional.empty();
        return Optional.of(new HeaderRow(
                child.get(), sex.orElse(Sex.NOT_KNOWN), sex.map(known -> row.text(SEX)), dateOfBirth.get(), ethnicity));
    }

    /** Reports what does not belong in a return of the year. */
    static void checkYear(ReadRow<HeaderRow> row, CollectionYear year, FindingLog findings) {
        HeaderRow header = row.value();
        if (header.sexCode().isPresent() && !Sex.isValidIn(header.sexCode().get(), year)) {
            findings.add(
                    Severity.WARNING,
                    FindingCodes.CODE_NOT_VALID_IN_YEAR,
                    row.location().column(SEX.name()),
                    "sex is not coded as in " + year,
                    "1 or 2 up to 2023-24; M, F or U after",
                    "kept as it stands");
        }
        header.ethnicity().ifPresent(code -> CodeFields.checkYear(row.location(), ETHNIC, code, year, findings));
        checkDate(row.location(), DOB, header.dateOfBirth(), year, findings);
    }

    static void checkDate(SourceLocation row, Column column, LocalDate date, CollectionYear year, FindingLog findings) {
        if (date.isAfter(year.lastDay())) {
            findings.add(
                    Severity.WARNING,
                    FindingCodes.DATE_AFTER_YEAR_END,
                    row.column(column.name()),
                    "the date is after the end of " + year + ", the year of the return",
                    "a date up to 31 March " + year.endingIn(),
                    "kept as it stands");
        }
    }

    /** Names the type only: everything in it is personal. */
    @Override
    public String toString() {
        return "HeaderRow[...]";
    }
}
