package org.placewright.interchange.needs;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;
import org.placewright.core.need.Answer;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportReport;
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

    private static final NeedsSheetReader STANDARD = new NeedsSheetReader(NeedsOptions.STANDARD, Optional.empty());

    /** How many lines of headings there may be before the one that names the columns. */
    private static final int TITLES = 2;

    private final NeedsOptions options;
    private final Optional<PseudonymKey> key;

    private NeedsSheetReader(NeedsOptions options, Optional<PseudonymKey> key) {
        this.options = options;
        this.key = key;
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
        return new NeedsSheetReader(options, Optional.empty());
    }

    /**
     * Returns this reader with a key, so that a finding about a record says which child it is about by a pseudonym.
     *
     * @param newKey makes pseudonyms of the identifiers of children
     * @return the reader
     */
    public NeedsSheetReader withPseudonymKey(PseudonymKey newKey) {
        return new NeedsSheetReader(options, Optional.of(newKey));
    }

    /**
     * Reads a sheet.
     *
     * @param file the CSV file
     * @return the records, in the order of the file, and the findings
     */
    public Import<PlacementRecord> read(Path file) {
        return TableReader.kept(consumer -> read(file, consumer));
    }

    /**
     * Reads a sheet and hands each record to a consumer as it is read, keeping none: memory stays bounded but for what
     * tells a second record of one referral. What the consumer throws comes out of this, and the file is closed.
     *
     * @param file the CSV file
     * @param consumer takes the records, in the order of the file
     * @return the findings, and what became of the rows
     */
    public ImportReport read(Path file, Consumer<? super PlacementRecord> consumer) {
        Sheet sheet = new Sheet();
        return new TableReader(options.limits(), new FindingLog(options.limits(), key))
                .stream(file, sheet::layout, sheet::record, consumer);
    }

    /** The reading of one sheet. */
    private final class Sheet {

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
            return Optional.of(TableSpec.of(ImmutableList.copyOf(columns.values()), ImmutableList.of())
                    .about(columnOf(Fields.CHILD), (with, child) -> with.pseudonymOf(ChildId.of(child))));
        }

        private static Column column(Field field, ImmutableList<String> names, Map<String, Field> taken) {
            ImmutableList<String> spellings = names.stream()
                    .filter(name -> Fields.named(name).filter(field::equals).isPresent())
                    .filter(name -> taken.putIfAbsent(Column.comparable(name), field) == null)
                    .collect(ImmutableList.toImmutableList());
            Use use = field.name().equals(Fields.CHILD) ? Use.REQUIRED : Use.IGNORED;
            return new Column(field.column(), use, spellings);
        }

        Optional<PlacementRecord> record(Row row) {
            Draft draft = new Draft();
            Column child = columnOf(Fields.CHILD);
            if (isNameOf(Fields.CHILD, row.text(child))) {
                row.reject(
                        Severity.INFO,
                        NeedsFindingCodes.SECOND_HEADING,
                        child,
                        "a second line of column names",
                        "a record; the line is none");
                return Optional.empty();
            }
            columns.forEach((field, column) -> {
                if (row.isRecorded(column)) {
                    field.take(texts(field, row.text(column)), draft, new RowTeller(row, column));
                }
            });
            Teller whole = new RowTeller(row, child);
            Optional<PlacementRecord> finished = draft.finish(whole, options.likelyCost());
            finished.ifPresent(record -> {
                if (record.referral().filter(id -> !seen.add(id)).isPresent()) {
                    new RowTeller(row, columnOf(Fields.REFERRAL))
                            .doubt(
                                    NeedsFindingCodes.REPEATED_PLACEMENT,
                                    "another record has the same placementId",
                                    "a placementId of its own for each record");
                }
            });
            return finished;
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
