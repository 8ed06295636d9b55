package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.ImportReport;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.TableReader;

/**
 * Reads a return of one year as it was filed, and that of the year before beside it. Files are found and named as
 * {@link Ssda903Reader} has it.
 *
 * <p>Files whose name has no year are of the year asked for. Where names have a single year that may be the start or
 * the end, the dates inside decide: files named by the year's end are taken unless more of their dates than mistakes
 * explain lie after it, then those named by its start. Other years are left alone. So it is with rows that name a year
 * in a column YEAR; a column LA says whose they are. A file of XML is taken for the whole return: a table of the form
 * of which it holds nothing is one without rows.
 *
 * <p>No data makes this throw. A row is left out, with a finding, if it cannot be told into columns or says nothing of
 * whom it is about; every other stays as it is, for a check to judge, even in a file that lacks a column other than
 * CHILD. Immutable and safe to share between threads.
 */
public final class FiledReturnReader {

    private static final FiledReturnReader STANDARD = new FiledReturnReader(Ssda903Options.STANDARD, Optional.empty());

    private final Ssda903Options options;
    private final Optional<PseudonymKey> key;

    private FiledReturnReader(Ssda903Options options, Optional<PseudonymKey> key) {
        this.options = options;
        this.key = key;
    }

    /**
     * Returns the reader with the standard options.
     *
     * @return the reader
     */
    public static FiledReturnReader standard() {
        return STANDARD;
    }

    /**
     * Returns a reader with other options.
     *
     * @param options how to read; the year of bare names is not looked at
     * @return the reader
     */
    public static FiledReturnReader of(Ssda903Options options) {
        return new FiledReturnReader(options, Optional.empty());
    }

    /**
     * Returns this reader with a key, so that a finding about a child says which by a pseudonym.
     *
     * @param newKey makes pseudonyms of the identifiers of children
     * @return the reader
     */
    public FiledReturnReader withPseudonymKey(PseudonymKey newKey) {
        return new FiledReturnReader(options, Optional.of(newKey));
    }

    /**
     * Reads the return of a year.
     *
     * @param folder a folder or zip, or one file of XML
     * @param year the collection year, named by its end
     * @return the return
     */
    public FiledReturns read(Path folder, CollectionYear year) {
        return read(folder, year, Optional.empty());
    }

    /**
     * Reads the return of a year and that of the year before.
     *
     * @param folder a folder or zip, or one file of XML
     * @param year the collection year, named by its end
     * @param previous a folder, zip or file of XML with the return of the year before; it may be the same one
     * @return both returns
     */
    public FiledReturns read(Path folder, CollectionYear year, Path previous) {
        return read(folder, year, Optional.of(previous));
    }

    private FiledReturns read(Path folder, CollectionYear year, Optional<Path> previous) {
        FindingLog findings = new FindingLog(options.limits(), key);
        FiledTexts texts = new FiledTexts();
        FiledReturn.Builder current = new FiledReturn.Builder(year, texts);
        ImportCounts counts = load(folder, current, findings);
        Optional<FiledReturn.Builder> before =
                previous.map(path -> new FiledReturn.Builder(CollectionYear.of(year.endingIn() - 1), texts));
        if (previous.isPresent()) {
            counts = counts.plus(load(previous.get(), before.orElseThrow(), findings));
        }
        return new FiledReturns(current, before, new ImportReport(findings.all(), counts));
    }

    private ImportCounts load(Path folder, FiledReturn.Builder into, FindingLog findings) {
        return ReturnFolder.open(folder, options.limits(), findings, (files, mostRows) -> {
            ImmutableList<ReturnFile> ofYear = ofYear(files, into);
            FiledRowReader reader =
                    new FiledRowReader(options.limits(), findings, mostRows, years(ofYear, into.year()));
            if (ofYear.isEmpty() && !files.isEmpty()) {
                findings.add(
                        Severity.ERROR,
                        FindingCodes.NO_RETURN_FOUND,
                        SourceLocation.inFile(TableReader.nameOf(folder)),
                        "no table is of " + into.year(),
                        "tables of that year; maybe names of files have another year in them",
                        "nothing loaded from it");
            }
            for (ReturnFile file : ofYear) {
                file.table().ifPresent(table -> file.checkYear(table, into.year(), findings));
                reader.read(file, into);
            }
            return reader.counts();
        });
    }

    /** Returns the files of a year, of each authority on its own. */
    private ImmutableList<ReturnFile> ofYear(ImmutableList<ReturnFile> files, FiledReturn.Builder into) {
        return ImmutableSortedMap.copyOf(
                        Multimaps.index(files, file -> file.authority()
                                        .map(AuthorityId::value)
                                        .orElse(""))
                                .asMap(),
                        Comparator.naturalOrder())
                .values()
                .stream()
                .flatMap(ofAuthority -> ofAuthority(ImmutableList.copyOf(ofAuthority), into).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<ReturnFile> ofAuthority(ImmutableList<ReturnFile> files, FiledReturn.Builder into) {
        CollectionYear year = into.year();
        ImmutableList<ReturnFile> ranges = named(files, new NamedYear(year.endingIn(), true));
        ImmutableList<ReturnFile> ends = named(files, new NamedYear(year.endingIn(), false));
        ImmutableList<ReturnFile> starts = named(files, new NamedYear(year.endingIn() - 1, false));
        ImmutableList<ReturnFile> bare =
                files.stream().filter(file -> file.year().isEmpty()).collect(ImmutableList.toImmutableList());
        ImmutableList<ReturnFile> single =
                switch (options.naming()) {
                    case END -> ends;
                    case START -> starts;
                    case INFERRED ->
                        isOf(ends, year, years(year, 0))
                                ? ends
                                : isOf(starts, year, years(year, 1)) ? starts : ImmutableList.of();
                };
        return ImmutableList.of(ranges, single, bare).stream()
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(ImmutableList.of());
    }

    private static ImmutableList<ReturnFile> named(ImmutableList<ReturnFile> files, NamedYear year) {
        return files.stream()
                .filter(file -> file.year().equals(Optional.of(year)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what rows of a year may name it by: a range, and its end or start as the dates in such rows have it. */
    private ImmutableSet<NamedYear> years(ImmutableList<ReturnFile> files, CollectionYear year) {
        ImmutableSet<NamedYear> end = years(year, 0);
        ImmutableSet<NamedYear> start = years(year, 1);
        return switch (options.naming()) {
            case END -> end;
            case START -> start;
            case INFERRED -> {
                ImmutableList<ReturnFile> combined = files.stream()
                        .filter(file -> CombinedTable.namesYears(file, options.limits()))
                        .collect(ImmutableList.toImmutableList());
                yield !isOf(combined, year, end) && isOf(combined, year, start) ? start : end;
            }
        };
    }

    private static ImmutableSet<NamedYear> years(CollectionYear year, int before) {
        return ImmutableSet.of(new NamedYear(year.endingIn(), true), new NamedYear(year.endingIn() - before, false));
    }

    /**
     * Tells whether the dates inside files do not deny that they are of a year: some lie in it, and few after.
     *
     * @param years what rows that name a year may name
     */
    private boolean isOf(ImmutableList<ReturnFile> files, CollectionYear year, ImmutableSet<NamedYear> years) {
        FiledReturn.Builder trial = new FiledReturn.Builder(year, new FiledTexts());
        FiledRowReader reader =
                new FiledRowReader(options.limits(), new FindingLog(options.limits()), Long.MAX_VALUE, years);
        files.stream()
                .filter(file -> file.table().orElse(Ssda903Table.EPISODES) == Ssda903Table.EPISODES)
                .forEach(file -> reader.read(file, trial));
        DatesByYear dates = trial.episodeDates();
        boolean none = dates.total() == 0;
        return !files.isEmpty()
                && (none
                        || (YearInference.tolerable(dates.after(year), dates.total())
                                && !YearInference.tolerable(
                                        dates.after(CollectionYear.of(year.endingIn() - 1)), dates.total())));
    }
}
