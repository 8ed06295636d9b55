package org.placewright.interchange.council;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.placewright.core.id.IdentifierText;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Resident;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.ImportReport;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Archive;
import org.placewright.interchange.internal.Entry;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.ReadTable;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.SourceFault;
import org.placewright.interchange.internal.TableReader;

/**
 * A folder, or a zip of one, that holds the tables of {@link CouncilForms}, each in a file of its name such as
 * {@code homes.csv}, in whatever letter case. They are joined by identifiers: residents into their homes, registrations
 * into their providers. A row that names a home, provider or referral that is not in its table is reported; where it is
 * nothing without it, it is left out. A table that is not there is reported once, and nothing is missed in it.
 *
 * <p>No data makes reading throw. Immutable and safe to share between threads.
 */
public final class CouncilFolder {

    private static final CouncilFolder STANDARD = new CouncilFolder(ReadLimits.standard(), Optional.empty());
    static final String CSV = ".csv";
    private static final ImmutableSet<String> TABLES =
            CouncilForms.ALL.stream().map(form -> form.name() + CSV).collect(ImmutableSet.toImmutableSet());

    private final ReadLimits limits;
    private final Optional<PseudonymKey> key;

    private CouncilFolder(ReadLimits limits, Optional<PseudonymKey> key) {
        this.limits = limits;
        this.key = key;
    }

    /**
     * Returns the reader and writer with the standard limits.
     *
     * @return the reader and writer
     */
    public static CouncilFolder standard() {
        return STANDARD;
    }

    /**
     * Returns this with other limits.
     *
     * @param newLimits how much of a file is taken in
     * @return the reader and writer
     */
    public CouncilFolder withLimits(ReadLimits newLimits) {
        return new CouncilFolder(newLimits, key);
    }

    /**
     * Returns this with a key, so that a finding says by a pseudonym which child, referral or home it is about.
     *
     * @param newKey makes pseudonyms of identifiers
     * @return the reader and writer
     */
    public CouncilFolder withPseudonymKey(PseudonymKey newKey) {
        return new CouncilFolder(limits, Optional.of(newKey));
    }

    /**
     * Reads what a folder holds.
     *
     * @param folderOrZip the folder, or a file whose name ends in {@code .zip}
     * @return what was read, and the findings
     */
    public LoadedRecords read(Path folderOrZip) {
        FindingLog findings = new FindingLog(limits, key);
        String name = TableReader.nameOf(folderOrZip);
        if (Files.isDirectory(folderOrZip) || !Archive.isZip(name)) {
            return new Reading(findings, name, false).read(Entry.of(folderOrZip, limits));
        }
        try (Archive zip = Archive.open(folderOrZip, limits, findings)) {
            return new Reading(findings, name, true).read(zip.folderOfAnyName());
        } catch (SourceFault fault) {
            findings.add(
                    Severity.ERROR,
                    fault.code(),
                    SourceLocation.inFile(name),
                    fault.fault(),
                    fault.remedy(),
                    "nothing loaded from it");
            return new LoadedRecords(
                    CouncilRecords.builder().build(), new ImportReport(findings.all(), ImportCounts.NONE));
        }
    }

    /**
     * Writes records to the tables of a folder, replacing those that were there, whatever letters of their names are
     * capitals. A table without rows is not made.
     *
     * @param folder the folder; it must exist
     * @param records what is written
     * @throws IOException if a file cannot be written
     */
    public void write(Path folder, CouncilRecords records) throws IOException {
        write(folder, CouncilForms.PROVIDERS, records.providers());
        write(
                folder,
                CouncilForms.REGISTRATIONS,
                records.providers().stream()
                        .flatMap(provider -> provider.registrations().stream()
                                .map(held -> new ProviderRegistration(provider.id(), held)))
                        .toList());
        write(folder, CouncilForms.HOMES, records.homes());
        write(
                folder,
                CouncilForms.RESIDENTS,
                records.homes().stream()
                        .flatMap(home -> residents(home).stream())
                        .toList());
        write(folder, CouncilForms.VACANCIES, records.vacancies());
        write(folder, CouncilForms.REFERRALS, records.referrals());
        write(folder, CouncilForms.OFFERS, records.offers());
    }

    private static <T> void write(Path folder, CouncilForm<T> form, List<T> rows) throws IOException {
        String name = form.name() + CSV;
        ImmutableList<Path> before;
        try (Stream<Path> files = Files.list(folder)) {
            before = files.filter(file -> Ascii.equalsIgnoreCase(TableReader.nameOf(file), name))
                    .collect(ImmutableList.toImmutableList());
        }
        for (Path file : before) {
            Files.delete(file);
        }
        if (!rows.isEmpty() || !before.isEmpty()) {
            form.write(folder.resolve(name), rows);
        }
    }

    /** Returns the rows of who lives in a home: none where it is not known, one without a child where nobody does. */
    private static ImmutableList<HomeResident> residents(Home home) {
        if (home.residents().isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<Resident> all = home.residents().get().all();
        return all.isEmpty()
                ? ImmutableList.of(new HomeResident(home.id(), Optional.empty()))
                : all.stream()
                        .map(resident -> new HomeResident(home.id(), Optional.of(resident)))
                        .collect(ImmutableList.toImmutableList());
    }

    /** The reading of one folder. */
    private final class Reading {

        private final FindingLog findings;
        private final String name;
        private final TableReader reader;
        private final boolean countsTogether;
        private long rows;

        Reading(FindingLog findings, String name, boolean countsTogether) {
            this.findings = findings;
            this.name = name;
            this.reader = new TableReader(limits, findings);
            this.countsTogether = countsTogether;
        }

        LoadedRecords read(Entry folder) {
            Map<String, Entry> files = files(folder);
            if (files.isEmpty()) {
                findings.add(
                        Severity.ERROR,
                        FindingCodes.TABLE_NOT_THERE,
                        SourceLocation.inFile(name),
                        "none of the tables is there",
                        "one of " + String.join(", ", TABLES),
                        "nothing loaded from it");
            }
            RecordsJoin join = new RecordsJoin(
                    findings,
                    table(CouncilForms.PROVIDERS, files),
                    table(CouncilForms.REGISTRATIONS, files),
                    table(CouncilForms.HOMES, files),
                    file(CouncilForms.RESIDENTS, files)
                            .map(entry ->
                                    ResidentRows.read(watching -> table(CouncilForms.RESIDENTS, entry, watching))));
            return join.with(
                    table(CouncilForms.VACANCIES, files),
                    table(CouncilForms.REFERRALS, files),
                    table(CouncilForms.OFFERS, files));
        }

        /** Returns the files of the tables that are there, by their names in lower case. */
        private Map<String, Entry> files(Entry folder) {
            Map<String, Entry> files = new TreeMap<>();
            Set<String> twice = new TreeSet<>();
            for (Entry entry : entries(folder)) {
                String file = entry.name().toLowerCase(Locale.ROOT);
                if (TABLES.contains(file)) {
                    if (files.putIfAbsent(file, entry) != null) {
                        twice.add(file);
                    }
                } else if (file.endsWith(CSV)) {
                    note(
                            Severity.INFO,
                            FindingCodes.UNKNOWN_FILE,
                            IdentifierText.isIdentifier(entry.name()) ? entry.name() : name,
                            "a file is none of the tables",
                            "one of " + String.join(", ", TABLES));
                }
            }
            // Which of them holds is not for a reader to say.
            twice.forEach(file -> note(
                    Severity.ERROR,
                    FindingCodes.DUPLICATE_ENTRY,
                    file,
                    "the table is there twice, in capital and small letters",
                    "the table once"));
            files.keySet().removeAll(twice);
            return files;
        }

        private void note(Severity severity, FindingCode code, String file, String fault, String remedy) {
            findings.add(severity, code, SourceLocation.inFile(file), fault, remedy, "file left alone");
        }

        private ImmutableList<Entry> entries(Entry folder) {
            try {
                return folder.entries();
            } catch (SourceFault e) {
                findings.add(
                        Severity.ERROR,
                        e.code(),
                        SourceLocation.inFile(name),
                        e.fault(),
                        "a folder, or a zip of one, with tables such as homes.csv",
                        "nothing loaded from it");
                return ImmutableList.of();
            }
        }

        private <T> Optional<ReadTable<T>> table(CouncilForm<T> form, Map<String, Entry> files) {
            return file(form, files).map(entry -> table(form, entry, mapper -> mapper));
        }

        private <T> ReadTable<T> table(
                CouncilForm<T> form, Entry entry, UnaryOperator<Function<Row, Optional<T>>> watching) {
            long left = countsTogether ? limits.rows() - rows : limits.rows();
            if (left == 0) {
                note(
                        Severity.ERROR,
                        FindingCodes.TOO_MANY_ROWS,
                        form.name() + CSV,
                        "the tables before have as many rows as the limit",
                        "at most " + limits.rows() + " rows together");
                return new ReadTable<>(ImmutableList.of(), 0, false);
            }
            ReadTable<T> table = form.read(entry.source(), form.name() + CSV, reader.withRows(left), watching);
            rows += table.read();
            return table;
        }

        private Optional<Entry> file(CouncilForm<?> form, Map<String, Entry> files) {
            String file = form.name() + CSV;
            Optional<Entry> entry = Optional.ofNullable(files.get(file));
            if (entry.isEmpty()) {
                findings.add(
                        Severity.INFO,
                        FindingCodes.TABLE_NOT_THERE,
                        SourceLocation.inFile(file),
                        "the table is not there",
                        "the table, if what it says is known",
                        "nothing known of it");
            }
            return entry;
        }
    }
}
