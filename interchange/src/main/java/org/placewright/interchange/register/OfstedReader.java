package org.placewright.interchange.register;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.provider.Home;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Archive;
import org.placewright.interchange.internal.Entry;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.SourceFault;
import org.placewright.interchange.internal.TableReader;

/**
 * Reads the files Ofsted publishes of whom it registers: providers and places, inspections at a date and in a year, and
 * closed homes, as CSV or as workbooks ({@code .xlsx}), and joins them by URN.
 *
 * <p>Of several files the latest that says something is believed; the day of a file is taken from its name, and one
 * whose name holds none counts as the oldest. But that a registration is suspended or has ended is believed of any file
 * that none is known to be later than: of one of no known day, and of either of two of one day. Inspections are
 * gathered from all. What contradicts is a finding. The result depends on what the files are called and hold, not on
 * their order.
 *
 * <p>No data makes this throw. Immutable and safe to share between threads.
 */
public final class OfstedReader {

    private static final OfstedReader STANDARD = of(ReadLimits.standard(), LocalAuthorities.ofEngland());

    private static final ImmutableList<String> FORMS = ImmutableList.of(".csv", ".xlsx", ".xls", ".ods");

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
     * Reads a file, or every CSV file and workbook directly in a folder, or every CSV file in a zip of such a folder. A
     * workbook is a zip itself and is not read within another; a finding says so.
     *
     * @param path the file, folder or zip
     * @return the homes in the order of their URN, the organisations, and the findings; the counts are of rows
     */
    public ProviderRegister read(Path path) {
        FindingLog findings = new FindingLog(limits);
        OfstedRows rows = new OfstedRows(limits, authorities, findings);
        String name = TableReader.nameOf(path);
        if (Files.isDirectory(path)) {
            readFolder(Entry.of(path, limits), findings, rows);
        } else if (Archive.isZip(name)) {
            try (Archive zip = Archive.open(path, limits, findings)) {
                readFolder(zip.folderOfAnyName(), findings, rows);
            } catch (SourceFault e) {
                fault(findings, name, e.code(), e.fault());
            }
        } else {
            rows.read(Entry.of(path, limits));
        }
        OfstedJoin join = new OfstedJoin(rows.rows(), findings);
        ImmutableList<Home> homes = join.homes();
        ImportCounts counts = rows.counts(join.leftOut(), join.lostPart());
        return new ProviderRegister(new Import<>(homes, findings.all(), counts), join.providers());
    }

    private static void readFolder(Entry folder, FindingLog findings, OfstedRows rows) {
        try {
            ImmutableList<Entry> files = folder.entries().stream()
                    .filter(OfstedReader::isOfRegister)
                    .collect(ImmutableList.toImmutableList());
            if (files.isEmpty()) {
                fault(
                        findings,
                        folder.name(),
                        FindingCodes.NO_REGISTER_FOUND,
                        "the folder holds no CSV file or workbook");
            }
            files.forEach(rows::read);
        } catch (SourceFault e) {
            fault(findings, folder.name(), e.code(), e.fault());
        }
    }

    private static boolean isOfRegister(Entry file) {
        String name = Ascii.toLowerCase(file.name());
        return FORMS.stream().anyMatch(name::endsWith);
    }

    private static void fault(FindingLog findings, String folder, FindingCode code, String fault) {
        findings.add(
                Severity.ERROR,
                code,
                SourceLocation.inFile(folder),
                fault,
                "a folder of the files Ofsted publishes",
                "nothing loaded from it");
    }
}
