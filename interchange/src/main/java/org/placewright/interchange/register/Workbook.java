package org.placewright.interchange.register;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Archive;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.Source;
import org.placewright.interchange.internal.SourceFault;
import org.placewright.interchange.internal.TableReader;

/**
 * A workbook of Office Open XML, as far as a table needs it: the text of its cells, and days where the heading says so.
 *
 * <p>It is a zip, and read within the limits of zips.
 */
final class Workbook {

    /** One sheet, as CSV whose lines have the numbers of the rows. */
    record Sheet(String name, ByteSource csv) {
        InputStream open() throws IOException {
            return csv.openStream();
        }
    }

    /** The most bytes a workbook may unpack to, where the limits allow so many. */
    private static final long MOST_BYTES = 256L << 20;

    private static final int MOST_SHEETS = 100;
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/(sheet(\\d{1,4}))\\.xml");

    private final Path file;
    private final String name;
    private final ReadLimits limits;
    private final FindingLog findings;

    Workbook(Path file, ReadLimits limits, FindingLog findings) {
        this.file = file;
        this.name = TableReader.nameOf(file);
        this.limits = limits.withZipBytes(Math.min(MOST_BYTES, Math.min(limits.fileBytes(), limits.zipBytes())));
        this.findings = findings;
    }

    /** Returns the sheets that have a row with the given column name, each from that row on. */
    ImmutableList<Sheet> sheetsWith(Column column) {
        try (Archive zip = Archive.open(file, limits, findings)) {
            ImmutableList<Sheet> sheets = sheets(zip.files(), column);
            return sheets.isEmpty()
                    ? fault(FindingCodes.NO_TABLE_IN_WORKBOOK, "no sheet has a row with the column " + column.name())
                    : sheets;
        } catch (IOException e) {
            SourceFault why = SourceFault.of(e);
            return fault(why.code(), why.fault());
        }
    }

    private ImmutableList<Sheet> fault(FindingCode code, String fault) {
        findings.add(
                Severity.ERROR,
                code,
                SourceLocation.inFile(name),
                fault,
                "a workbook saved as .xlsx, or a CSV file",
                "workbook not loaded");
        return ImmutableList.of();
    }

    private ImmutableList<Sheet> sheets(ImmutableSortedMap<String, Source> parts, Column column) throws IOException {
        SheetXml xml = new SheetXml(column, limits);
        Optional<Source> book = Optional.ofNullable(parts.get("xl/workbook.xml"));
        if (book.isPresent()) {
            xml.readBook(book.get().open());
        }
        Optional<Source> strings = Optional.ofNullable(parts.get("xl/sharedStrings.xml"));
        if (strings.isPresent()) {
            xml.readStrings(strings.get().open());
        }
        ImmutableList<Map.Entry<String, Source>> worksheets = parts.entrySet().stream()
                .filter(part -> SHEET.matcher(part.getKey()).matches())
                .sorted(Comparator.comparingInt(part -> Integer.parseInt(group(part.getKey(), 2))))
                .limit(MOST_SHEETS)
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Sheet> sheets = ImmutableList.builder();
        for (Map.Entry<String, Source> part : worksheets) {
            Optional<ByteSource> csv = xml.readSheet(part.getValue().open());
            // Rows are known by where they stand, so sheet1 and sheet01 must not be shown as one.
            csv.ifPresent(bytes -> sheets.add(new Sheet(name + "/" + group(part.getKey(), 1), bytes)));
        }
        return sheets.build();
    }

    private static String group(String part, int group) {
        Matcher sheet = SHEET.matcher(part);
        Verify.verify(sheet.matches(), "Only sheets are asked");
        return sheet.group(group);
    }
}
