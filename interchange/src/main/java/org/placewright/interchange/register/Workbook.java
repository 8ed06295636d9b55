package org.placewright.interchange.register;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.TableReader;

/**
 * A workbook of Office Open XML, as far as a table needs it: the text of its cells, and days where the heading says so.
 *
 * <p>Nothing is unpacked to disk. How many entries there are, how much each unpacks to for its size, and how much all
 * together, is checked while they are read.
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

    private static final String TOO_LARGE = "the workbook is, or unpacks to, more than the limit";
    private static final int MOST_SHEETS = 100;
    private static final long SMALL = 1L << 20;
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d{1,4})\\.xml");

    private final Path file;
    private final String name;
    private final ReadLimits limits;
    private final FindingLog findings;
    private long left;
    private boolean isBomb;

    Workbook(Path file, ReadLimits limits, FindingLog findings) {
        this.file = file;
        this.name = TableReader.nameOf(file);
        this.limits = limits;
        this.findings = findings;
        this.left = Math.min(MOST_BYTES, limits.fileBytes());
    }

    /** Returns the sheets that have a row with the given column name, each from that row on. */
    ImmutableList<Sheet> sheetsWith(Column column) {
        if (!Files.exists(file)) {
            return fault(FindingCodes.FILE_NOT_FOUND, "there is no such file");
        }
        if (!Files.isRegularFile(file)) {
            return fault(FindingCodes.NOT_A_FILE, "something that is no file stands there");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (Files.size(file) > limits.fileBytes() || zip.size() > limits.zipEntries()) {
                throw new TableReader.TooLargeException();
            }
            ImmutableList<Sheet> sheets = sheets(zip, column);
            return sheets.isEmpty()
                    ? fault(FindingCodes.NO_TABLE_IN_WORKBOOK, "no sheet has a row with the column " + column.name())
                    : sheets;
        } catch (TableReader.TooLargeException e) {
            return fault(FindingCodes.WORKBOOK_TOO_LARGE, TOO_LARGE);
        } catch (ZipException | XMLStreamException | RuntimeException e) {
            // The parser of the JDK lets some faults out as they come, and wraps ours. A message may quote the
            // workbook, so only the fact is kept.
            return left < 0 || isBomb
                    ? fault(FindingCodes.WORKBOOK_TOO_LARGE, TOO_LARGE)
                    : fault(FindingCodes.WORKBOOK_DAMAGED, "the workbook is damaged, or no workbook");
        } catch (IOException e) {
            // The message may hold the path of the file.
            return fault(FindingCodes.FILE_UNREADABLE, "the file could not be read to its end");
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

    private ImmutableList<Sheet> sheets(ZipFile zip, Column column) throws IOException, XMLStreamException {
        SheetXml xml = new SheetXml(column, left);
        Optional<ZipEntry> book = Optional.ofNullable(zip.getEntry("xl/workbook.xml"));
        if (book.isPresent()) {
            xml.readBook(open(zip, book.get()));
        }
        Optional<ZipEntry> strings = Optional.ofNullable(zip.getEntry("xl/sharedStrings.xml"));
        if (strings.isPresent()) {
            xml.readStrings(open(zip, strings.get()));
        }
        ImmutableList<? extends ZipEntry> entries = zip.stream()
                .filter(entry -> SHEET.matcher(entry.getName()).matches())
                .sorted(Comparator.comparingInt(Workbook::number))
                .limit(MOST_SHEETS)
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Sheet> sheets = ImmutableList.builder();
        for (ZipEntry entry : entries) {
            Optional<ByteSource> csv = xml.readSheet(open(zip, entry));
            csv.ifPresent(bytes -> sheets.add(new Sheet(name + "/sheet" + number(entry), bytes)));
        }
        return sheets.build();
    }

    private static int number(ZipEntry entry) {
        Matcher sheet = SHEET.matcher(entry.getName());
        return sheet.matches() ? Integer.parseInt(sheet.group(1)) : 0;
    }

    private InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
        return new Bounded(
                zip.getInputStream(entry), Math.max(SMALL, limits.zipRatio() * Math.max(0, entry.getCompressedSize())));
    }

    /** Counts what is unpacked, and stops where it is too much for its size or all together. */
    private final class Bounded extends FilterInputStream {

        private long most;

        Bounded(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            most -= read;
            left -= read;
            isBomb |= most < 0;
            if (isBomb || left < 0) {
                throw new TableReader.TooLargeException();
            }
        }
    }
}
