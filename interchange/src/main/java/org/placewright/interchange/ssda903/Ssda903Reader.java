package org.placewright.interchange.ssda903;

import com.google.common.base.Verify;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.ShownName;
import org.placewright.interchange.internal.TableReader;
import org.placewright.interchange.ssda903.repair.ChildRepair;
import org.placewright.interchange.ssda903.repair.EpisodeRepair;

/**
 * Reads SSDA903 returns, all their tables: one year or many, one authority or many.
 *
 * <p>A folder holds the files of one authority, or a folder for each authority, named by what identifies it; files
 * directly in the folder are of no stated authority. Where all the folders are named by years, they hold the years of
 * one authority that is not stated; a name such as {@code Northshire 2019} is that of a year and an authority. Folders
 * within those are not read. A zip is read like the folder that was zipped, with that folder or without. A file name
 * ends in the name of its table, whatever goes before, and a year or the day of 31 March may follow
 * ({@code header.csv}, {@code 2019-episodes.csv}, {@code SSDA903_Episodes_2019-20.csv}); files with the same year in
 * their names are one return. Words such as {@code final} or {@code (1)} may follow where no other file is named for
 * the same. A range of years says which collection year is meant; what a single year means is found from the dates
 * inside, see {@link YearNaming}, and so is the year of files that name none. The name of the folder or zip itself
 * tells a year where nothing else does. A file {@code .xml} is a whole return, in the form {@code EXPSSDA903}, in a
 * folder or by itself.
 *
 * <p>Where a table has columns YEAR or LA, these say of each row which return it is of, whatever the names say; what a
 * single year means is found as that of a name.
 *
 * <p>Of an episode that several returns have (same authority, child and start), the one of the latest return is taken;
 * of two in one return, the last line. A child is described by the header of the latest return. Rows so replaced count
 * as rejected, and are still in the {@linkplain LoadedReturns#returns() return} that has them. What the other tables
 * say is in the return, and in the history where the model holds it; the package says which column goes where.
 *
 * <p>Findings show the names of files, so these may hold nothing of a child. No data makes this throw. Immutable and
 * safe to share between threads. Time is linear in the rows but for sorting. The rows of all files are held together
 * until the histories are made; {@link ReadLimits} says what 1,000,000 rows need.
 */
public final class Ssda903Reader {

    private static final Ssda903Reader STANDARD =
            new Ssda903Reader(Ssda903Options.STANDARD, Optional.empty(), Optional.empty());

    private final Ssda903Options options;
    private final Optional<PseudonymKey> key;
    private final Optional<EpisodeRepair> repair;

    private Ssda903Reader(Ssda903Options options, Optional<PseudonymKey> key, Optional<EpisodeRepair> repair) {
        this.options = options;
        this.key = key;
        this.repair = repair;
    }

    /**
     * Returns the reader with the standard options.
     *
     * @return the reader
     */
    public static Ssda903Reader standard() {
        return STANDARD;
    }

    /**
     * Returns a reader with other options.
     *
     * @param options how to read
     * @return the reader
     */
    public static Ssda903Reader of(Ssda903Options options) {
        return new Ssda903Reader(options, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this reader with a key, so that a finding about a child says which by a pseudonym. Where two authorities
     * use one identifier, the file tells them apart.
     *
     * @param newKey makes pseudonyms of the identifiers of children
     * @return the reader
     */
    public Ssda903Reader withPseudonymKey(PseudonymKey newKey) {
        return new Ssda903Reader(options, Optional.of(newKey), repair);
    }

    /**
     * Returns this reader with a repair of the histories it makes of several returns. Without it they are as filed.
     * What is changed is in the findings and in {@link LoadedReturns#repairs}; the {@linkplain LoadedReturns#returns()
     * returns} stay as filed. A row that is left out counts as rejected, one that gets another end as changed.
     *
     * @param newRepair such as {@link EpisodeRepair#standard}
     * @return the reader
     */
    public Ssda903Reader withRepair(EpisodeRepair newRepair) {
        return new Ssda903Reader(options, key, Optional.of(newRepair));
    }

    /**
     * Reads every table of a return in a folder and in the folders directly within it, or in a zip of such a folder.
     *
     * @param folder the folder or zip, or one file of XML; that it is missing, or holds no return, is a finding
     * @return the histories, the returns as they were filed, and the findings about both
     */
    public LoadedReturns read(Path folder) {
        FindingLog findings = new FindingLog(options.limits(), key);
        Optional<NamedYear> ofAll = FolderName.of(TableReader.nameOf(folder)).year();
        return ReturnFolder.open(
                folder, options.limits(), findings, (files, mostRows) -> read(files, mostRows, ofAll, findings));
    }

    private LoadedReturns read(
            ImmutableList<ReturnFile> found, long mostRows, Optional<NamedYear> ofAll, FindingLog findings) {
        Map<Optional<AuthorityId>, List<YearlyReturn>> returns =
                new TreeMap<>(Comparators.emptiesFirst(Comparator.<AuthorityId>naturalOrder()));
        for (YearlyReturn yearly : load(found, mostRows, findings)) {
            returns.computeIfAbsent(yearly.key().authority(), authority -> new ArrayList<>())
                    .add(yearly);
        }
        RowFates fates = new RowFates(findings);
        ImmutableList.Builder<CareHistory> histories = ImmutableList.builder();
        ImmutableList.Builder<Ssda903Return> filed = ImmutableList.builder();
        Map<YearlyReturn, CollectionYear> years = new LinkedHashMap<>();
        ImmutableList.Builder<ChildRepair> repairs = ImmutableList.builder();
        long superseded = 0;
        for (Map.Entry<Optional<AuthorityId>, List<YearlyReturn>> ofAuthority : returns.entrySet()) {
            Set<ChildId> withoutHeader = new LinkedHashSet<>();
            ImmutableList.Builder<ReturnAssembly.Assembled> assembled = ImmutableList.builder();
            byYear(ofAuthority.getValue(), ofAll, years, fates, findings).forEach((year, files) -> {
                ReturnAssembly assembly = new ReturnAssembly(files, fates, withoutHeader);
                assembled.add(assembly.assemble(ofAuthority.getKey(), year));
            });
            HistoryAssembly assembly = new HistoryAssembly(fates, withoutHeader, repair);
            histories.addAll(assembly.assemble(ofAuthority.getKey(), assembled.build()));
            assembled.build().forEach(of -> filed.add(of.filed()));
            repairs.addAll(assembly.repairs());
            superseded += assembly.superseded();
        }
        ImmutableList<Ssda903Return> asFiled = filed.build();
        SharedChildren.report(
                asFiled,
                ImmutableMap.copyOf(Maps.transformValues(
                        returns, ofAuthority -> ofAuthority.get(0).location().file())),
                findings);
        ImmutableList<LoadedTable> tables = tables(returns, years, fates);
        ImportCounts total = returns.values().stream()
                .flatMap(List::stream)
                .flatMap(yearly -> yearly.parts().stream())
                .map(part -> fates.counts(part.table()))
                .reduce(ImportCounts.NONE, ImportCounts::plus);
        return LoadedReturns.builder()
                .histories(new Import<>(histories.build(), findings.all(), total))
                .returns(asFiled)
                .tables(tables)
                .supersededRows(superseded)
                .repairs(repairs.build())
                .build();
    }

    /** Finds out the year of each return of an authority, and says what does not belong in it. */
    private SortedMap<CollectionYear, List<YearlyReturn>> byYear(
            List<YearlyReturn> ofAuthority,
            Optional<NamedYear> ofAll,
            Map<YearlyReturn, CollectionYear> years,
            RowFates fates,
            FindingLog findings) {
        SortedMap<CollectionYear, List<YearlyReturn>> byYear = new TreeMap<>();
        YearInference inference = new YearInference(ImmutableList.copyOf(ofAuthority), ofAll, options, findings);
        // Episodes first: the other tables may have to follow them.
        Set<CollectionYear> ofEpisodes = new TreeSet<>();
        for (YearlyReturn yearly : Iterables.concat(
                Iterables.filter(ofAuthority, YearlyReturn::hasEpisodesFile),
                Iterables.filter(ofAuthority, yearly -> !yearly.hasEpisodesFile()))) {
            Optional<CollectionYear> found = inference.yearOf(yearly, ofEpisodes);
            if (found.isEmpty()) {
                leaveOut(yearly, fates);
                continue;
            }
            CollectionYear year = found.get();
            if (yearly.hasEpisodesFile()) {
                ofEpisodes.add(year);
            }
            years.put(yearly, year);
            byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(yearly);
            yearly.parts().forEach(part -> checkYear(part, year, findings));
        }
        return byYear;
    }

    /** Reads the files and puts those of one authority and year together, in the order of the files. */
    private ImmutableList<YearlyReturn> load(ImmutableList<ReturnFile> files, long mostRows, FindingLog findings) {
        TableReader reader = new TableReader(options.limits(), findings);
        Map<YearlyReturn.Key, YearlyReturn> returns = new LinkedHashMap<>();
        long left = mostRows;
        for (ReturnFile file : files) {
            if (left <= 0) {
                tooManyRows(file, mostRows, findings);
                continue;
            }
            ReadLimits limits =
                    options.limits().withRows(Math.min(left, options.limits().rows()));
            ImmutableList<YearlyReturn.Part<?>> parts = file.table()
                    .<ImmutableList<YearlyReturn.Part<?>>>map(table ->
                            CombinedTable.read(file, TableForms.of(table), reader.withRows(limits.rows()), findings))
                    .orElseGet(() -> XmlReturnReader.read(file, limits, findings));
            for (YearlyReturn.Part<?> part : parts) {
                returns.computeIfAbsent(YearlyReturn.Key.of(part.file()), YearlyReturn::new)
                        .add(part);
                left -= part.table().read();
            }
        }
        return ImmutableList.copyOf(returns.values());
    }

    private static void tooManyRows(ReturnFile file, long mostRows, FindingLog findings) {
        findings.add(
                Severity.ERROR,
                FindingCodes.TOO_MANY_ROWS,
                SourceLocation.inFile(file.shownName()),
                "the files before have as many rows as the limit",
                "at most " + mostRows + " rows in all files of a zip together",
                "file left alone");
    }

    private static <T> void checkYear(YearlyReturn.Part<T> part, CollectionYear year, FindingLog findings) {
        part.file().checkYear(part.form().table(), year, findings);
        part.table().rows().forEach(row -> part.form().checkYear(row, year, findings));
    }

    /** Leaves out all rows of a return of which nothing tells the year. */
    private static void leaveOut(YearlyReturn yearly, RowFates fates) {
        yearly.parts().forEach(part -> part.table()
                .rows()
                .forEach(row -> fates.leaveOut(
                        row,
                        Severity.ERROR,
                        FindingCodes.COLLECTION_YEAR_NOT_KNOWN,
                        "nothing tells which year the return is of",
                        "a year in the name of the file, or in the options")));
    }

    /** Returns the tables whose year is known, by file. */
    private static ImmutableList<LoadedTable> tables(
            Map<Optional<AuthorityId>, List<YearlyReturn>> returns,
            Map<YearlyReturn, CollectionYear> years,
            RowFates fates) {
        ImmutableList.Builder<LoadedTable> tables = ImmutableList.builder();
        returns.forEach((authority, ofAuthority) -> ofAuthority.stream()
                .filter(years::containsKey)
                .forEach(yearly -> yearly.parts()
                        .forEach(part -> tables.add(LoadedTable.builder()
                                .file(ShownName.of(part.file().shownName()))
                                .table(part.form().table())
                                .authority(authority)
                                .year(Verify.verifyNotNull(years.get(yearly)))
                                .counts(fates.counts(part.table()))
                                .build()))));
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(LoadedTable::file)
                        .thenComparing(LoadedTable::table)
                        .thenComparing(LoadedTable::year),
                tables.build());
    }
}
