package org.placewright.interchange.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.code.CodeSet;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.id.IdentifierText;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.FindingCodes;

/**
 * One row of a table while it becomes a value: gives its fields, takes findings, and keeps what becomes of it. Its
 * fields are those of the line that is being read, so they are to be had only until the next.
 */
public final class Row {

    private final Heading heading;
    private final CsvLines line;
    private final String file;
    private final long number;
    private FindingLog findings;
    private final KnownValues known;
    private boolean rejected;
    private boolean changed;

    Row(Heading heading, CsvLines line, String file, FindingLog findings, KnownValues known) {
        this.heading = heading;
        this.line = line;
        this.file = file;
        this.number = line.number();
        this.findings = findings;
        this.known = known;
    }

    /** Tells from now on whom the row is about, if that can be told and findings are to say so. */
    void isAbout(TableSpec.Subject subject) {
        if (findings.isKeyed()) {
            String identifier = text(subject.column());
            if (IdentifierText.isIdentifier(identifier)) {
                findings = findings.about(key -> subject.pseudonym().apply(key, identifier));
            }
        }
    }

    /** Returns the text of a field, trimmed; empty if it is blank or the file has no such column. */
    public String text(Column column) {
        return text(heading.field(column));
    }

    /** Returns the texts of all fields of the line, those of columns that are not of the format too. */
    public ImmutableList<String> texts() {
        return line.fields().stream().map(CsvCell::restored).collect(ImmutableList.toImmutableList());
    }

    private String text(Field field) {
        return CsvCell.restored(field.text(line));
    }

    /** Tells whether a field holds anything. */
    public boolean isRecorded(Column column) {
        return !heading.field(column).isBlank(line);
    }

    /** Tells whether the file has a column. */
    public boolean has(Column column) {
        return heading.has(column);
    }

    /** Returns where the row is. */
    public SourceLocation location() {
        return SourceLocation.atLine(file, number);
    }

    /** Returns the value the row became. */
    <T> ReadRow<T> read(T value) {
        return new ReadRow<>(value, file, number, changed);
    }

    /** Returns the name of the file, as findings show it. */
    public String file() {
        return file;
    }

    /** Returns the number of the line the row stands in. */
    public long line() {
        return number;
    }

    /** Returns a field the row cannot do without: it is left out if the field is blank or cannot be read. */
    public <T> Optional<T> required(Column column, FieldKind<T> kind) {
        Optional<T> value = orReject(column, kind);
        if (value.isEmpty() && !isRecorded(column)) {
            reject(FindingCodes.MISSING_VALUE, column, "blank", kind.remedy());
        }
        return value;
    }

    /**
     * Returns a whole number the row cannot do without, of at most 18 digits: as {@link #required}, but read where it
     * lies, for tables of many millions of rows. If the row is left out, what is returned means nothing.
     */
    public long wholeNumber(Column column, long least, long most) {
        Field field = heading.field(column);
        long number = field.wholeNumber(line);
        if (number == CsvLines.NO_NUMBER) {
            number = wholeNumberOtherwise(column, field);
        }
        if (number < least || number > most) {
            boolean blank = field.isBlank(line);
            reject(
                    blank ? FindingCodes.MISSING_VALUE : FindingCodes.INVALID_NUMBER,
                    column,
                    blank ? "blank" : "not a whole number from " + least + " to " + most,
                    "a whole number from " + least + " to " + most + ", in digits");
        }
        return number;
    }

    /** Spreadsheets write whole numbers with decimals, and what begins with a sign after an apostrophe. */
    private long wholeNumberOtherwise(Column column, Field field) {
        String text = text(field);
        Optional<String> whole = FieldKinds.withoutDecimals(text);
        Long number = Longs.tryParse(whole.orElse(text));
        if (number == null) {
            return CsvLines.NO_NUMBER;
        }
        if (whole.isPresent()) {
            noteDecimals(column);
        }
        return number;
    }

    /** Returns a field that may be blank; if it cannot be read, the row is left out. */
    public <T> Optional<T> orReject(Column column, FieldKind<T> kind) {
        Field field = heading.field(column);
        Optional<T> value = mended(column, field, kind);
        if (value.isEmpty() && !field.isBlank(line)) {
            reject(kind.code(), column, kind.fault(), kind.remedy());
        }
        return value;
    }

    /** Returns a field that may be blank; if it cannot be read, the row is kept without it. */
    public <T> Optional<T> optional(Column column, FieldKind<T> kind) {
        Field field = heading.field(column);
        Optional<T> value = mended(column, field, kind);
        if (value.isEmpty() && !field.isBlank(line)) {
            drop(kind.code(), column, kind.fault(), kind.remedy());
        }
        return value;
    }

    /** Returns a field that may be blank, or nothing if it cannot be read, of which nothing is said. */
    public <T> Optional<T> ifReadable(Column column, FieldKind<T> kind) {
        Field field = heading.field(column);
        Optional<T> value = read(field, kind);
        return value.isPresent() ? value : whole(field, kind);
    }

    /** Returns a field; a whole number with decimals is taken without them, and said to be. */
    private <T> Optional<T> mended(Column column, Field field, FieldKind<T> kind) {
        Optional<T> value = read(field, kind);
        if (value.isPresent() || field.isBlank(line)) {
            return value;
        }
        Optional<T> whole = whole(field, kind);
        if (whole.isPresent()) {
            noteDecimals(column);
        }
        return whole;
    }

    /** Says that a whole number has decimals, and was read without them. */
    public void noteDecimals(Column column) {
        mend(
                FindingCodes.WHOLE_NUMBER_WITH_DECIMALS,
                column,
                "a whole number with decimals that are 0",
                "a whole number, without a decimal point",
                "read without the decimals");
    }

    private <T> Optional<T> whole(Field field, FieldKind<T> kind) {
        return field.isBlank(line)
                ? Optional.empty()
                : FieldKinds.withoutDecimals(text(field)).flatMap(kind.parser()).map(this::shared);
    }

    private <T> Optional<T> read(Field field, FieldKind<T> kind) {
        if (field.isBlank(line)) {
            return Optional.empty();
        }
        Optional<T> known = field.known(line, kind);
        return known.isPresent() ? known : learnt(field, kind, kind.parser());
    }

    private <T> Optional<T> learnt(Field field, Object as, Function<String, Optional<T>> parser) {
        String text = text(field);
        Optional<T> value = text.isEmpty() ? Optional.empty() : parser.apply(text);
        return field.isRecognisable(line) ? field.learnt(line, as, value) : value.map(this::shared);
    }

    /**
     * Returns the code a field holds, whether this library knows it or not; nothing if the field is blank, or holds
     * what cannot be a code.
     */
    public <C extends StatutoryCode<C>> Optional<C> code(Column column, CodeSet<C> codes) {
        Field field = heading.field(column);
        if (field.isBlank(line)) {
            return Optional.empty();
        }
        Optional<C> known = field.known(line, codes);
        return known.isPresent() ? known : learnt(field, codes, text -> code(text, codes));
    }

    private static <C extends StatutoryCode<C>> Optional<C> code(String text, CodeSet<C> codes) {
        return codes.isCodeLike(text) ? Optional.of(codes.of(text)) : Optional.empty();
    }

    /** Returns the first value read that equals the given one, so that equal values take memory once. */
    @SuppressWarnings("unchecked") // What equals a value of a type is of that type.
    public <T> T shared(T value) {
        return (T) known.shared(value);
    }

    /** Leaves the row out, and says why. */
    public void reject(FindingCode code, Column column, String fault, String remedy) {
        reject(Severity.ERROR, code, column, fault, remedy);
    }

    /** Leaves the row out, and says why and how much it matters. */
    public void reject(Severity severity, FindingCode code, Column column, String fault, String remedy) {
        rejected = true;
        findings.add(severity, code, location().column(column.name()), fault, remedy, "row left out");
    }

    /** Leaves a whole row out that could not be told into columns. */
    void reject(FindingCode code, String fault, String remedy) {
        rejected = true;
        findings.add(Severity.ERROR, code, location(), fault, remedy, "row left out");
    }

    /** Keeps the row without a part of it, and says why. */
    public void drop(FindingCode code, Column column, String fault, String remedy) {
        changed = true;
        findings.add(
                Severity.WARNING, code, location().column(column.name()), fault, remedy, "row kept without the value");
    }

    /** Keeps the row with a part of it put right, and says what was wrong. */
    public void mend(FindingCode code, Column column, String fault, String remedy, String done) {
        changed = true;
        findings.add(Severity.WARNING, code, location().column(column.name()), fault, remedy, done);
    }

    /** Keeps the row as it stands, and says what is doubtful. */
    public void doubt(FindingCode code, Column column, String fault, String remedy) {
        findings.add(Severity.WARNING, code, location().column(column.name()), fault, remedy, "kept as it stands");
    }

    /** Notes that the text of the row was mended while it was decoded. */
    void decodedOtherwise() {
        changed = true;
        findings.add(
                Severity.WARNING,
                FindingCodes.NOT_UTF8,
                location(),
                "the line is not in UTF-8",
                "a file in UTF-8",
                "line read as Windows-1252");
    }

    /** Keeps the row as it stands, and says what is worth knowing. */
    public void note(FindingCode code, Column column, String fault, String remedy) {
        findings.add(Severity.INFO, code, location().column(column.name()), fault, remedy, "kept as it stands");
    }

    /** Tells whether some part of the row was lost or mended. */
    public boolean isChanged() {
        return changed;
    }

    /** Tells whether the row is left out. */
    public boolean isRejected() {
        return rejected;
    }
}
