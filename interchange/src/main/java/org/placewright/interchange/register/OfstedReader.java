package org.placewright.interchange.register;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.provider.Home;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.TableReader;

/**
 * Reads the files Ofsted publishes of whom it registers: providers and places, inspections at a date and in a year, and
 * closed homes, as CSV or as workbooks ({@code .xlsx}), and joins them by URN.
 *
 * <p>Of several files the latest that says something is believed; the day of a file is taken from its name, and one
 * whose name holds none counts as the oldest. Inspections are gathered from all. What contradicts is a finding. The
 * result depends on what the files are called and hold, not on their order.
 *
 * <p>No data makes this throw. Immutable and safe to share between threads.
 */
public final class OfstedReader {

    private static final OfstedReader STANDARD = of(ReadLimits.standard(), LocalAuthorities.ofEngland());

    private final ReadLimits limits;
    private final LocalAuthorities authorities;

    private OfstedReader(ReadLimits limits, LocalAuthorities authorities) {
        this.limits = limits;
        this.authorities = authorities;
    }

    /**
     * Returns the reader with the standard limits and the authorities of England.
     *
     * @return the reader
     */
    public static OfstedReader standard() {
        return STANDARD;
    }

    /**
     * Returns a reader with other limits, or other authorities.
     *
     * @param limits how much of a file is taken in
     * @param authorities those the names of local authorities stand for
     * @return the reader
     */
    public static OfstedReader of(ReadLimits limits, LocalAuthorities authorities) {
        return new OfstedReader(limits, authorities);
    }

    /**
     * Reads a file, or every CSV file and workbook directly in a folder.
     *
     * @param path the file or folder
     * @return the homes in the order of their URN, the organisations, and the findings; the counts are of rows
     */
    public ProviderRegister read(Path path) {
        FindingLog findings = new FindingLog(limits);
        ImmutableList<Path> files = Files.isDirectory(path) ? filesIn(path, findings) : ImmutableList.of(path);
        OfstedRows rows = new OfstedRows(limits, authorities, findings);
        files.forEach(rows::read);
        OfstedJoin join = new OfstedJoin(rows.rows(), findings);
        ImmutableList<Home> homes = join.homes();
        ImportCounts counts = rows.counts(join.leftOut());
        return new ProviderRegister(new Import<>(homes, findings.all(), counts), join.providers());
    }

    private static ImmutableList<Path> filesIn(Path folder, FindingLog findings) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, OfstedReader::isOfRegister)) {
            ImmutableList<Path> files = ImmutableList.sortedCopyOf(Comparator.comparing(TableReader::nameOf), entries);
            if (files.isEmpty()) {
                fault(findings, folder, FindingCodes.NO_REGISTER_FOUND, "the folder holds no CSV file or workbook");
            }
            return files;
        } catch (IOException | DirectoryIteratorException e) {
            // The message may hold the path, so only the fact is kept.
            fault(findings, folder, FindingCodes.FILE_UNREADABLE, "the folder could not be listed");
            return ImmutableList.of();
        }
    }

    private static boolean isOfRegister(Path file) {
        String name = TableReader.nameOf(file).toLowerCase(Locale.ROOT);
        return ImmutableList.of(".csv", ".xlsx", ".xls", ".ods").stream().anyMatch(name::endsWith);
    }

    private static void fault(FindingLog findings, Path folder, FindingCode code, String fault) {
        findings.add(
                Severity.ERROR,
                code,
                SourceLocation.inFile(TableReader.nameOf(folder)),
                fault,
                "a folder of the files Ofsted publishes",
                "nothing loaded from it");
    }
}
