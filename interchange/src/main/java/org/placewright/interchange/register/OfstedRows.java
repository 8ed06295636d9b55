package org.placewright.interchange.register;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.IdentifierText;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.InspectionJudgement;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.Entry;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.ReadRow;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.Source;
import org.placewright.interchange.internal.TableReader;

/** Reads published files row by row, before any of them is joined. */
final class OfstedRows {

    /** Stands in published files where a name or address is withheld. */
    private static final String WITHHELD = "REDACTED";

    private static final FieldKind<CompanyNumber> COMPANY = new FieldKind<>(
            FindingCodes.INVALID_COMPANY_NUMBER,
            "not of the form of a company number",
            "8 digits, or 2 letters and 6 digits",
            CompanyNumber::parse);

    private final ReadLimits limits;
    private final LocalAuthorities authorities;
    private final FindingLog findings;
    private final List<ReadRow<OfstedRow>> rows = new ArrayList<>();
    private final Set<String> withholding = new HashSet<>();
    private long read;

    OfstedRows(ReadLimits limits, LocalAuthorities authorities, FindingLog findings) {
        this.limits = limits;
        this.authorities = authorities;
        this.findings = findings;
    }

    ImmutableList<OfstedRow> rows() {
        return rows.stream().map(ReadRow::value).collect(ImmutableList.toImmutableList());
    }

    /** Returns what became of all rows, of which some were left out, or lost a part, when they were joined. */
    ImportCounts counts(ImmutableSet<SourceLocation> leftOut, ImmutableSet<SourceLocation> lostPart) {
        long kept = 0;
        long changed = 0;
        for (ReadRow<OfstedRow> row : rows) {
            if (!leftOut.contains(row.location())) {
                boolean lost = row.changed() || lostPart.contains(row.location());
                kept += lost ? 0 : 1;
                changed += lost ? 1 : 0;
            }
        }
        return new ImportCounts(read, kept, changed, read - kept - changed);
    }

    void read(Entry file) {
        String name = file.name();
        String form = Ascii.toLowerCase(name);
        Optional<LocalDate> date = FileDate.in(name);
        if (date.isEmpty()) {
            note(
                    name,
                    FindingCodes.FILE_DATE_NOT_KNOWN,
                    "the name of the file holds no day",
                    "a name with the day the file is of, such as places_at_31_Aug_2021.csv",
                    "taken for the oldest, but where it says that a registration has ended");
        }
        if (form.endsWith(".ods") || form.endsWith(".xls")) {
            notRead(name, FindingCodes.FORMAT_NOT_SUPPORTED, "a workbook of a form that is not read");
        } else if (!form.endsWith(".xlsx")) {
            read(file.source(), name, date);
        } else if (file instanceof Entry.OfFileSystem workbook) {
            new Workbook(workbook.path(), limits, findings)
                    .sheetsWith(OfstedTable.URN)
                    .forEach(sheet -> read(sheet::open, sheet.name(), date));
        } else {
            notRead(name, FindingCodes.ZIP_IN_ZIP, "a workbook, which is a zip, in a zip");
        }
    }

    private void notRead(String name, FindingCode code, String fault) {
        findings.add(
                Severity.ERROR,
                code,
                SourceLocation.inFile(name),
                fault,
                "the same workbook saved as .csv, or as .xlsx in a folder",
                "file left alone");
    }

    private void read(Source table, String name, Optional<LocalDate> date) {
        long left = limits.rows() - read;
        if (left == 0) {
            findings.add(
                    Severity.ERROR,
                    FindingCodes.TOO_MANY_ROWS,
                    SourceLocation.inFile(name),
                    "the files before have as many rows as the limit",
                    "at most " + limits.rows() + " rows together",
                    "file left alone");
            return;
        }
        read += new TableReader(limits.withRows(left), findings)
                .forEach(table, name, new OfstedHeading(name, findings)::table, row -> add(row, date))
                .read();
    }

    private void note(String file, FindingCode code, String fault, String remedy, String done) {
        findings.add(Severity.INFO, code, SourceLocation.inFile(file), fault, remedy, done);
    }

    private void add(Row row, Optional<LocalDate> fileDate) {
        Optional<Urn> urn = row.required(OfstedTable.URN, FieldKinds.URN);
        Optional<RegisteredKind> kind = kind(row);
        if (row.isRejected()) {
            return;
        }
        Optional<RegistrationStatus> status = status(row);
        Optional<LocalDate> closed = row.optional(OfstedTable.CLOSED_ON, FieldKinds.DATE);
        OfstedRow value = ImmutableOfstedRow.builder()
                .fileDate(fileDate)
                .location(row.location())
                .urn(urn.orElseThrow())
                .kind(kind)
                .status(status)
                .statusUnreadable(row.isRecorded(OfstedTable.STATUS) && status.isEmpty())
                .registeredOn(row.optional(OfstedTable.REGISTERED_ON, FieldKinds.DATE))
                .closedOn(closed)
                .closedOnUnreadableDay(row.isRecorded(OfstedTable.CLOSED_ON) && closed.isEmpty())
                .places(row.optional(OfstedTable.PLACES, FieldKinds.COUNT))
                .postcode(unlessWithheld(row, OfstedTable.POSTCODE, FieldKinds.POSTCODE))
                .localAuthority(authority(row, fileDate))
                .organisation(organisation(row))
                .companyNumber(row.optional(OfstedTable.COMPANY_NUMBER, COMPANY))
                .sector(row.optional(OfstedTable.SECTOR, RegisterWords.SECTOR))
                .inspection(inspection(row, kind))
                .build();
        rows.add(new ReadRow<>(value, row.location(), row.isChanged()));
    }

    /** Reads what is registered; what no child is placed in, such as an adoption agency, is left out and noted. */
    private static Optional<RegisteredKind> kind(Row row) {
        if (!row.isRecorded(OfstedTable.PROVISION_TYPE)) {
            return Optional.empty();
        }
        Optional<RegisteredKind> kind = RegisterWords.registered(row.text(OfstedTable.PROVISION_TYPE));
        if (kind.isEmpty()) {
            row.reject(
                    Severity.INFO,
                    FindingCodes.UNKNOWN_PROVISION_TYPE,
                    OfstedTable.PROVISION_TYPE,
                    RegisterWords.PROVISION_TYPE.fault(),
                    RegisterWords.PROVISION_TYPE.remedy());
        }
        return kind;
    }

    private static Optional<RegistrationStatus> status(Row row) {
        if (!RegisterWords.isClosed(row.text(OfstedTable.STATUS))) {
            return row.optional(OfstedTable.STATUS, RegisterWords.STATUS);
        }
        row.mend(
                FindingCodes.INCOMPLETE_REGISTRATION,
                OfstedTable.STATUS,
                "closed, which does not say who ended the registration",
                "Resigned or Cancelled",
                "row kept as Resigned");
        return Optional.of(RegistrationStatus.RESIGNED);
    }

    private <T> Optional<T> unlessWithheld(Row row, Column column, FieldKind<T> kind) {
        return isWithheld(row, column) ? Optional.empty() : row.optional(column, kind);
    }

    private boolean isWithheld(Row row, Column column) {
        boolean withheld = row.text(column).equalsIgnoreCase(WITHHELD);
        if (withheld && withholding.add(row.location().file())) {
            note(
                    row.location().file(),
                    FindingCodes.VALUE_WITHHELD,
                    "names or addresses are withheld",
                    "nothing else",
                    "taken for not known");
        }
        return withheld;
    }

    private Optional<String> organisation(Row row) {
        return isWithheld(row, OfstedTable.ORGANISATION)
                ? Optional.empty()
                : Optional.of(row.text(OfstedTable.ORGANISATION)).filter(name -> !name.isEmpty());
    }

    /** Reads an authority by name, as it was on the day of the file, else whenever it was. */
    private Optional<AuthorityId> authority(Row row, Optional<LocalDate> fileDate) {
        String name = row.text(OfstedTable.LOCAL_AUTHORITY);
        if (name.isEmpty() || isWithheld(row, OfstedTable.LOCAL_AUTHORITY)) {
            return Optional.empty();
        }
        if (!IdentifierText.isIdentifier(name)) {
            return row.optional(OfstedTable.LOCAL_AUTHORITY, FieldKinds.identifier(AuthorityId::of));
        }
        Optional<LocalAuthority> found = fileDate.flatMap(day -> authorities.named(name, day))
                .or(() -> authorities.named(name))
                .or(() -> authorities.withCode(AuthorityId.of(name)));
        if (found.isEmpty()) {
            row.doubt(
                    FindingCodes.UNKNOWN_AUTHORITY,
                    OfstedTable.LOCAL_AUTHORITY,
                    "not the name of one authority",
                    "the name of an authority there was on the day of the file");
        }
        return Optional.of(found.map(LocalAuthority::id).orElseGet(() -> AuthorityId.of(name)));
    }

    private static Optional<Inspection> inspection(Row row, Optional<RegisteredKind> kind) {
        Optional<LocalDate> day = row.optional(OfstedTable.INSPECTED_ON, FieldKinds.DATE);
        Optional<LocalDate> published = row.optional(OfstedTable.PUBLISHED_ON, FieldKinds.DATE);
        Optional<InspectionJudgement> judgement =
                RegisterWords.judgement(row, OfstedTable.JUDGEMENT, kind.map(RegisteredKind::scheme));
        if (day.isEmpty() || judgement.isEmpty()) {
            if (judgement.isPresent()) {
                row.drop(
                        FindingCodes.INCOMPLETE_INSPECTION,
                        OfstedTable.INSPECTED_ON,
                        "a judgement without the day of the inspection",
                        "the day of the inspection as well");
            }
            return Optional.empty();
        }
        if (published.isPresent() && published.get().isBefore(day.get())) {
            row.drop(
                    FindingCodes.END_BEFORE_START,
                    OfstedTable.PUBLISHED_ON,
                    "published before the inspection",
                    "a day not before that of the inspection");
            published = Optional.empty();
        }
        return Optional.of(new Inspection(day.get(), judgement.get(), published));
    }
}
