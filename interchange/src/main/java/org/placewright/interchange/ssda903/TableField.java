package org.placewright.interchange.ssda903;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.code.Sex;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.result.Severity;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FindingLog;

/**
 * One column of a table: how a value is written in it, and what, if anything, is checked once the year of the return is
 * known.
 */
record TableField<T>(Column column, Text<T> text, Optional<YearCheck<T>> check) {

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** How a value is written. */
    @FunctionalInterface
    interface Text<T> {
        String of(ReturnedChild child, T value, CollectionYear year);
    }

    /** Reports what does not belong in a return of a year. */
    @FunctionalInterface
    interface YearCheck<T> {
        void check(TableRow<T> row, CollectionYear year, FindingLog findings);
    }

    private static <T> TableField<T> unchecked(Column column, Text<T> text) {
        return new TableField<>(column, text, Optional.empty());
    }

    private static <T> TableField<T> checked(Column column, Text<T> text, YearCheck<T> check) {
        return new TableField<>(column, text, Optional.of(check));
    }

    /** Returns a column that holds text, whatever the year. */
    static <T> TableField<T> text(Column column, Function<T, Optional<String>> text) {
        return unchecked(column, (child, value, year) -> text.apply(value).orElse(""));
    }

    /** Returns a column that holds a code. */
    static <T> TableField<T> code(Column column, Function<T, ? extends StatutoryCode<?>> code) {
        return checked(
                column,
                (child, value, year) -> code.apply(value).code(),
                (row, year, findings) -> CodeFields.checkYear(row, column, code.apply(row.value()), year, findings));
    }

    /** Returns a column that holds a day of the year of the return or before. */
    static <T> TableField<T> date(Column column, Function<T, LocalDate> date) {
        return optionalDate(column, value -> Optional.of(date.apply(value)));
    }

    /** Returns a column that holds a day of the year of the return or before, or nothing. */
    static <T> TableField<T> optionalDate(Column column, Function<T, Optional<LocalDate>> date) {
        return checked(column, (child, value, year) -> written(date.apply(value)), (row, year, findings) -> {
            Optional<LocalDate> day = date.apply(row.value());
            if (day.isPresent()) {
                checkDate(row, column, day.get(), year, findings);
            }
        });
    }

    /** Returns a column that holds a day which may be to come, or nothing. */
    static <T> TableField<T> plannedDate(Column column, Function<T, Optional<LocalDate>> date) {
        return text(column, value -> date.apply(value).map(DAY_FIRST::format));
    }

    /** Returns the column of the child. */
    static <T> TableField<T> child() {
        return unchecked(TableForm.CHILD, (child, value, year) -> child.id().value());
    }

    /** Returns the column that repeats the birth date. */
    static <T> TableField<T> statedDateOfBirth() {
        return unchecked(
                TableForm.STATED_DOB,
                (child, value, year) -> written(child.header().map(ReturnedHeader::dateOfBirth)));
    }

    /** Returns the column of the sex, which is coded as the year has it. */
    static <T> TableField<T> sex(Column column) {
        return checked(
                column,
                (child, value, year) ->
                        child.header().map(header -> header.sex().codeIn(year)).orElse(""),
                (row, year, findings) -> {
                    Optional<String> code = row.sexCode();
                    if (code.isPresent() && !Sex.isValidIn(code.get(), year)) {
                        findings.add(
                                Severity.WARNING,
                                FindingCodes.CODE_NOT_VALID_IN_YEAR,
                                row.location().column(column.name()),
                                "sex is not coded as in " + year,
                                "1 or 2 up to 2023-24; M, F or U after",
                                "kept as it stands");
                    }
                });
    }

    static void checkDate(TableRow<?> row, Column column, LocalDate date, CollectionYear year, FindingLog findings) {
        if (date.isAfter(year.lastDay())) {
            findings.add(
                    Severity.WARNING,
                    FindingCodes.DATE_AFTER_YEAR_END,
                    row.location().column(column.name()),
                    "the date is after the end of " + year + ", the year of the return",
                    "a date up to 31 March " + year.endingIn(),
                    "kept as it stands");
        }
    }

    private static String written(Optional<LocalDate> date) {
        return date.map(DAY_FIRST::format).orElse("");
    }
}
