package org.placewright.interchange.needs;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewright.core.id.ReferralId;
import org.placewright.core.need.Answer;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.Column.Use;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.TableReader;
import org.placewright.interchange.internal.TableSpec;

/**
 * Reads the data collection sheet of the Placements Data Standard, saved as CSV; and CSV files whose columns are fields
 * of any edition.
 *
 * <p>The sheet has two lines of headings: whichever names the column of the child is read, and the other passed over.
 * Several values in one field are separated by semicolons. Its column of education continuity asks whether education is
 * disrupted, and is turned round. Otherwise fields are read as {@link NeedsReader} reads them.
 */
public final class NeedsSheetReader {

    private static final NeedsSheetReader STANDARD = new NeedsSheetReader(NeedsOptions.STANDARD);

    /** How many lines of headings there may be before the one that names the columns. */
    private static final int TITLES = 2;

    private final NeedsOptions options;

    private NeedsSheetReader(NeedsOptions options) {
        this.options = options;
    }

    /**
     * Returns the reader with the standard options.
     *
     * @return the reader
     */
    public static NeedsSheetReader standard() {
        return STANDARD;
    }

    /**
     * Returns a reader with other options.
     *
     * @param options how much is taken in, and which costs are likely
     * @return the reader
     */
    public static NeedsSheetReader of(NeedsOptions options) {
        return new NeedsSheetReader(options);
    }

    /**
     * Reads a sheet.
     *
     * @param file the CSV file
     * @return the records, in the order of the file, and the findings
     */
    public Import<PlacementRecord> read(Path file) {
        FindingLog findings = new FindingLog(options.limits());
        Sheet sheet = new Sheet();
        ImportCounts counts = new TableReader(options.limits(), findings)
                .forEach(file, TableReader.nameOf(file), sheet::layout, sheet::row);
        return new Import<>(sheet.records.build(), findings.all(), counts);
    }

    /** The reading of one sheet. */
    private final class Sheet {

        private final ImmutableList.Builder<PlacementRecord> records = ImmutableList.builder();
        private final Map<Field, Column> columns = new LinkedHashMap<>();
        private final Set<ReferralId> seen = new LinkedHashSet<>();
        private int titles;

        /** Returns the columns a line names; a line that does not name the child is a title, if not the last. */
        Optional<TableSpec> layout(ImmutableList<String> names) {
            boolean namesChild = names.stream().anyMatch(name -> isNameOf(Fields.CHILD, name));
            titles++;
            if (!namesChild && titles < TITLES) {
                return Optional.of(TableSpec.onNextLine());
            }
            Map<String, Field> taken = new LinkedHashMap<>();
            for (Field field : Fields.ALL) {
                columns.put(field, column(field, names, taken));
            }
            return Optional.of(TableSpec.of(ImmutableList.copyOf(columns.values()), ImmutableList.of()));
        }

        private static Column column(Field field, ImmutableList<String> names, Map<String, Field> taken) {
            ImmutableList<String> spellings = names.stream()
                    .filter(name -> Fields.named(name).filter(field::equals).isPresent())
                    .filter(name -> taken.putIfAbsent(Column.comparable(name), field) == null)
                    .collect(ImmutableList.toImmutableList());
            Use use = field.name().equals(Fields.CHILD) ? Use.REQUIRED : Use.IGNORED;
            return new Column(field.column(), use, spellings);
        }

        void row(Row row) {
            Draft draft = new Draft();
            Column child = columnOf(Fields.CHILD);
            if (isNameOf(Fields.CHILD, row.text(child))) {
                row.reject(
                        Severity.INFO,
                        NeedsFindingCodes.SECOND_HEADING,
                        child,
                        "a second line of column names",
                        "a record; the line is none");
                return;
            }
            columns.forEach((field, column) -> {
                if (row.isRecorded(column)) {
                    field.take(texts(field, row.text(column)), draft, new RowTeller(row, column));
                }
            });
            Teller whole = new RowTeller(row, child);
            draft.finish(whole, options.likelyCost()).ifPresent(record -> {
                if (record.referral().filter(id -> !seen.add(id)).isPresent()) {
                    new RowTeller(row, columnOf(Fields.REFERRAL))
                            .doubt(
                                    NeedsFindingCodes.REPEATED_PLACEMENT,
                                    "another record has the same placementId",
                                    "a placementId of its own for each record");
                }
                records.add(record);
            });
        }

        private Column columnOf(String name) {
            return columns.entrySet().stream()
                    .filter(entry -> entry.getKey().name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
        }
    }

    private static boolean isNameOf(String field, String name) {
        return Fields.named(name).filter(found -> found.name().equals(field)).isPresent();
    }

    private static ImmutableList<String> texts(Field field, String text) {
        if (field.form().many()) {
            return Splitter.on(';')
                    .trimResults()
                    .omitEmptyStrings()
                    .splitToStream(text)
                    .collect(ImmutableList.toImmutableList());
        }
        if (!field.form().invertedInSheet()) {
            return ImmutableList.of(text);
        }
        return ImmutableList.of(Words.ANSWER
                .find(text)
                .map(answer -> switch (answer) {
                    case YES -> Answer.NO;
                    case NO -> Answer.YES;
                    case NOT_SPECIFIED -> answer;
                })
                .map(Answer::label)
                .orElse(text));
    }

    /** Tells of a field of a row. */
    private record RowTeller(Row row, Column column) implements Teller {

        @Override
        public void drop(FindingCode code, String fault, String remedy) {
            row.drop(code, column, fault, remedy);
        }

        @Override
        public void doubt(FindingCode code, String fault, String remedy) {
            row.doubt(code, column, fault, remedy);
        }

        @Override
        public void reject(FindingCode code, String fault, String remedy) {
            row.reject(code, column, fault, remedy);
        }
    }
}
