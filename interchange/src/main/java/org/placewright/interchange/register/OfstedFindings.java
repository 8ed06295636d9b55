package org.placewright.interchange.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FindingLog;

/** Reports what is found while rows are joined, most of all where they contradict one another. */
final class OfstedFindings {

    private static final String LATEST_BELIEVED = "the latest file believed; of one day, the last by name and line";

    private final FindingLog log;

    OfstedFindings(FindingLog log) {
        this.log = log;
    }

    void add(
            Severity severity,
            FindingCode code,
            OfstedRow row,
            Column column,
            String fault,
            String remedy,
            String done) {
        log.add(severity, code, row.location().column(column.name()), fault, remedy, done);
    }

    void warn(FindingCode code, OfstedRow row, Column column, String fault, String remedy, String done) {
        add(Severity.WARNING, code, row, column, fault, remedy, done);
    }

    /** Reports that a row contradicts another, of which the later is believed. */
    void contradiction(OfstedRow row, Column column, String fault) {
        contradiction(row, column, fault, LATEST_BELIEVED);
    }

    private void contradiction(OfstedRow row, Column column, String fault, String done) {
        warn(FindingCodes.CONTRADICTORY_REGISTRATION, row, column, fault, "files that agree", done);
    }

    /** Reports what the rows of one registration contradict one another in. */
    void contradictions(OfstedStatements rows, boolean takenForEnded) {
        contradictions(rows, OfstedRow::kind, OfstedTable.PROVISION_TYPE, LATEST_BELIEVED);
        contradictions(
                rows,
                OfstedRow::status,
                OfstedTable.STATUS,
                takenForEnded ? "the registration taken for ended" : LATEST_BELIEVED);
        contradictions(rows, OfstedRow::places, OfstedTable.PLACES, LATEST_BELIEVED);
        contradictions(rows, OfstedRow::postcode, OfstedTable.POSTCODE, LATEST_BELIEVED);
        contradictions(rows, OfstedRow::localAuthority, OfstedTable.LOCAL_AUTHORITY, LATEST_BELIEVED);
        contradictions(rows, OfstedRow::organisation, OfstedTable.ORGANISATION, LATEST_BELIEVED);
        if (rows.distinct(OfstedRow::registeredOn).size() > 1) {
            contradiction(rows.last(), OfstedTable.REGISTERED_ON, "two days of registration");
        }
        if (rows.distinct(OfstedRow::closedOn).size() > 1) {
            contradiction(rows.last(), OfstedTable.CLOSED_ON, "two days of closing");
        }
        Optional<LocalDate> closed = rows.latest(OfstedRow::closedOn);
        boolean opened = closed.isPresent()
                && rows.rows().stream()
                        .anyMatch(row -> row.status().equals(Optional.of(RegistrationStatus.ACTIVE))
                                && row.fileDate()
                                        .filter(day -> day.isAfter(closed.get()))
                                        .isPresent());
        if (opened) {
            contradiction(
                    rows.last(),
                    OfstedTable.STATUS,
                    "active in a file of a day after it closed; the day of closing is kept");
        }
    }

    /** Reports where rows of one day, or of a day not known, say otherwise than others. */
    <T> void contradictions(OfstedStatements rows, Function<OfstedRow, Optional<T>> fact, Column column, String done) {
        for (OfstedRow row : rows.contradicting(fact)) {
            contradiction(row, column, "another row of the same day, or of a day not known, says otherwise", done);
        }
    }

    /** Reports where rows say otherwise than others, of which the latest is believed. */
    <T> void contradictions(OfstedStatements rows, Function<OfstedRow, Optional<T>> fact, Column column) {
        contradictions(rows, fact, column, LATEST_BELIEVED);
    }
}
