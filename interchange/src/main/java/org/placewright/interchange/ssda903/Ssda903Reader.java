package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.CsvLimits;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.TableReader;

/**
 * Reads the header and episodes tables of SSDA903 returns: one year or many, one authority or many.
 *
 * <p>A folder holds the files of one authority, or a folder for each authority, named by what identifies it; files
 * directly in the folder are of no stated authority. Where all the folders are named by years, they hold the years of
 * one authority that is not stated. Folders within those are not read. A file name ends in the name of its table,
 * whatever goes before, and a year may follow ({@code header.csv}, {@code 2019-episodes.csv},
 * {@code SSDA903_Episodes_2019-20.csv}); files with the same year in their names are one return. A range of years says
 * which collection year is meant; what a single year means is found from the dates inside, see {@link YearNaming}, and
 * so is the year of files that name none.
 *
 * <p>Of an episode that several returns have (same authority, child and start), the one of the latest return is taken;
 * of two in one return, the last line. A child is described by the header of the latest return. Rows so replaced count
 * as rejected.
 *
 * <p>No data makes this throw. Immutable and safe to share between threads. Time is linear in the rows but for sorting.
 * The rows of all files are held together until the histories are made; {@link CsvLimits} says what 1,000,000 rows
 * need.
 */
public final class Ssda903Reader {

    private static final Ssda903Reader STANDARD = new Ssda903Reader(Ssda903Options.STANDARD);

    private final Ssda903Options options;

    private Ssda903Reader(Ssda903Options options) {
        this.options = options;
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
        return new Ssda903Reader(options);
    }

    /**
     * Reads every header and episodes table in a folder and in the folders directly within it.
     *
     * @param folder the folder; that it is missing, or holds no return, is a finding
     * @return the histories, the tables, and the findings about both
     */
    public LoadedReturns read(Path folder) {
        FindingLog findings = new FindingLog(options.limits());
        Map<Optional<AuthorityId>, List<YearlyReturn>> returns = new LinkedHashMap<>();
        for (YearlyReturn yearly : load(ReturnFolder.files(folder, findings), findings)) {
            returns.computeIfAbsent(yearly.key().authority(), authority -> new ArrayList<>())
                    .add(yearly);
        }
        HistoryAssembly assembly = new HistoryAssembly(findings);
        ImmutableList.Builder<CareHistory> histories = ImmutableList.builder();
        Map<YearlyReturn, CollectionYear> years = new LinkedHashMap<>();
        returns.forEach((authority, ofAuthority) -> {
            SortedMap<CollectionYear, List<YearlyReturn>> byYear = new TreeMap<>();
            YearInference inference = new YearInference(ImmutableList.copyOf(ofAuthority), options, findings);
            // Episodes first: a header may have to follow them.
            Set<CollectionYear> ofEpisodes = new TreeSet<>();
            for (YearlyReturn yearly : Iterables.concat(
                    Iterables.filter(ofAuthority, YearlyReturn::hasEpisodesFile),
                    Iterables.filter(ofAuthority, yearly -> !yearly.hasEpisodesFile()))) {
                inference.yearOf(yearly, ofEpisodes).ifPresent(year -> {
                    if (yearly.hasEpisodesFile()) {
                        ofEpisodes.add(year);
                    }
                    years.put(yearly, year);
                    byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(yearly);
                    yearly.headerRows().forEach(row -> HeaderRow.checkYear(row, year, findings));
                    yearly.episodeRows().forEach(row -> EpisodeRow.checkYear(row, year, findings));
                });
            }
            histories.addAll(assembly.assemble(authority, byYear));
        });
        return summed(returns, years, histories.build(), assembly, findings);
    }

    /** Reads the files and puts those of one authority and year together, in the order of the files. */
    private ImmutableList<YearlyReturn> load(ImmutableList<ReturnFile> files, FindingLog findings) {
        TableReader reader = new TableReader(options.limits(), findings);
        Map<YearlyReturn.Key, YearlyReturn> returns = new LinkedHashMap<>();
        for (ReturnFile file : files) {
            YearlyReturn yearly =
                    returns.computeIfAbsent(new YearlyReturn.Key(file.authority(), file.year()), YearlyReturn::new);
            if (file.table().table().equals(ReturnTable.HEADER)) {
                yearly.addHeader(file, reader.read(file.path(), file.shownName(), HeaderRow.TABLE, HeaderRow::of));
            } else {
                yearly.addEpisodes(file, reader.read(file.path(), file.shownName(), EpisodeRow.TABLE, EpisodeRow::of));
            }
        }
        return ImmutableList.copyOf(returns.values());
    }

    private static LoadedReturns summed(
            Map<Optional<AuthorityId>, List<YearlyReturn>> returns,
            Map<YearlyReturn, CollectionYear> years,
            ImmutableList<CareHistory> histories,
            HistoryAssembly assembly,
            FindingLog findings) {
        List<LoadedTable> tables = new ArrayList<>();
        ImportCounts total = ImportCounts.NONE;
        for (List<YearlyReturn> ofAuthority : returns.values()) {
            for (YearlyReturn yearly : ofAuthority) {
                List<YearlyReturn.Part<?>> parts = new ArrayList<>(yearly.headers());
                parts.addAll(yearly.episodes());
                for (YearlyReturn.Part<?> part : parts) {
                    ImportCounts counts = assembly.counts(part.table());
                    total = total.plus(counts);
                    CollectionYear year = years.get(yearly);
                    if (year != null) {
                        tables.add(LoadedTable.builder()
                                .file(part.file().shownName())
                                .table(part.file().table().table())
                                .authority(part.file().authority())
                                .year(year)
                                .counts(counts)
                                .build());
                    }
                }
            }
        }
        tables.sort(Comparator.comparing(LoadedTable::file));
        return LoadedReturns.builder()
                .histories(new Import<>(histories, findings.all(), total))
                .tables(tables)
                .supersededRows(assembly.superseded())
                .build();
    }
}
