package org.placewright.interchange.register;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.SourceFault;

/**
 * Turns the XML of a sheet into CSV, row by row. Rows before the one that holds the wanted name become blank lines, and
 * numbers in columns whose name speaks of a date become days.
 */
final class SheetXml {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})\\d{1,7}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?([eE][+-]?\\d{1,2})?");
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_DAY = 80_000;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1_462;

    private static final int MOST_COLUMNS = 16_384;

    /** What a text takes up besides its characters. */
    private static final int BYTES_OF_TEXT = 40;

    private final Column wanted;
    private final ReadLimits limits;
    private final List<String> strings = new ArrayList<>();
    private boolean from1904;

    /** What was taken in: a few bytes can stand for a long text or a wide row, so what is unpacked tells too little. */
    private long taken;

    SheetXml(Column wanted, ReadLimits limits) {
        this.wanted = wanted;
        this.limits = limits;
    }

    /** Reads from which day the workbook counts days. */
    void readBook(InputStream in) throws IOException {
        WorkbookPart.read(in, limits, book -> {
            while (book.next()) {
                if (book.isStart("workbookPr")) {
                    String flag = book.attribute("date1904");
                    from1904 = flag.equals("1") || flag.equals("true");
                }
            }
        });
    }

    /** Reads the texts that cells refer to by number. */
    void readStrings(InputStream in) throws IOException {
        WorkbookPart.read(in, limits, texts -> {
            while (texts.next()) {
                if (texts.isStart("si")) {
                    String text = texts.text("si");
                    take(BYTES_OF_TEXT + text.length());
                    strings.add(text);
                }
            }
        });
    }

    /** Reads a sheet; empty if no row of it holds the wanted name. */
    Optional<ByteSource> readSheet(InputStream in) throws IOException {
        Sheet sheet = new Sheet();
        WorkbookPart.read(in, limits, rows -> {
            int number = 0;
            while (rows.next()) {
                if (rows.isStart("row")) {
                    number = rowNumber(rows, number);
                    sheet.add(number, cells(rows));
                }
            }
        });
        return sheet.csv();
    }

    private void take(long more) throws SourceFault {
        taken += more;
        if (taken > limits.zipBytes()) {
            throw new SourceFault(SourceFault.Kind.TOO_LARGE, "at most " + limits.zipBytes() + " bytes");
        }
    }

    private static int rowNumber(WorkbookPart row, int before) throws XMLStreamException {
        String stated = row.attribute("r");
        int number = stated.matches("\\d{1,7}") ? Integer.parseInt(stated) : before + 1;
        if (number <= before || number > LAST_ROW) {
            throw new XMLStreamException("The rows of a sheet must be in order");
        }
        return number;
    }

    private List<Cell> cells(WorkbookPart row) throws XMLStreamException, SourceFault {
        List<Cell> cells = new ArrayList<>();
        while (row.next() && !row.isEnd("row")) {
            if (row.isStart("c")) {
                int position = position(row, cells.size());
                if (position < cells.size() || position >= MOST_COLUMNS) {
                    throw new XMLStreamException("The cells of a row must be in order, and no more than a sheet has");
                }
                while (cells.size() < position) {
                    cells.add(Cell.BLANK);
                }
                cells.add(cell(row));
            }
        }
        return cells;
    }

    private static int position(WorkbookPart cell, int next) {
        Matcher reference = REFERENCE.matcher(cell.attribute("r"));
        if (!reference.matches()) {
            return next;
        }
        int position = 0;
        for (char letter : reference.group(1).toCharArray()) {
            position = position * 26 + (letter - 'A' + 1);
        }
        return position - 1;
    }

    private Cell cell(WorkbookPart cell) throws XMLStreamException, SourceFault {
        String type = cell.attribute("t");
        String value = "";
        while (cell.next() && !cell.isEnd("c")) {
            if (cell.isStart("v")) {
                value = cell.text("v");
            } else if (cell.isStart("is")) {
                value = cell.text("is");
            }
        }
        return switch (type) {
            case "s" -> new Cell(shared(value), false);
            case "", "n" -> new Cell(value, true);
            default -> new Cell(value, false);
        };
    }

    private String shared(String index) throws XMLStreamException {
        boolean known = index.matches("\\d{1,9}") && Integer.parseInt(index) < strings.size();
        if (!known) {
            throw new XMLStreamException("A cell refers to a text that is not there");
        }
        return strings.get(Integer.parseInt(index));
    }

    /** A cell, and whether what it holds is a number. */
    private record Cell(String value, boolean isNumber) {
        static final Cell BLANK = new Cell("", false);
    }

    /** One sheet while it is written as CSV. */
    private final class Sheet {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final List<Boolean> days = new ArrayList<>();
        private int line = 1;

        Optional<ByteSource> csv() {
            return days.isEmpty() ? Optional.empty() : Optional.of(ByteSource.wrap(out.toByteArray()));
        }

        void add(int number, List<Cell> cells) throws IOException {
            boolean heading = days.isEmpty();
            if (heading) {
                take(cells.size()
                        + cells.stream()
                                .mapToLong(cell -> cell.value().length())
                                .sum());
                if (!isHeading(cells)) {
                    return;
                }
                cells.forEach(
                        cell -> days.add(cell.value().toLowerCase(Locale.ROOT).contains("date")));
            }
            StringBuilder text = new StringBuilder("\n".repeat(number - line));
            // A row longer than a line may be is left out by who reads it, so its end matters no more.
            long longest = (long) text.length() + limits.lineBytes();
            line = number;
            for (int i = 0; i < Math.max(cells.size(), days.size()) && text.length() <= longest; i++) {
                Cell cell = i < cells.size() ? cells.get(i) : Cell.BLANK;
                boolean day = !heading && i < days.size() && days.get(i);
                text.append(i == 0 ? "" : ",").append(field(cell, day));
            }
            take(text.length());
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }

        private boolean isHeading(List<Cell> cells) {
            ImmutableSet<String> names =
                    cells.stream().map(cell -> Column.comparable(cell.value())).collect(ImmutableSet.toImmutableSet());
            return names.contains(Column.comparable(wanted.name()))
                    || wanted.otherNames().stream().map(Column::comparable).anyMatch(names::contains);
        }

        private String field(Cell cell, boolean day) {
            String text = cell.value();
            if (cell.isNumber() && NUMBER.matcher(text).matches()) {
                text = number(new BigDecimal(text), day);
            }
            return "\"" + text.replaceAll("\\p{Cntrl}", " ").replace("\"", "\"\"") + "\"";
        }

        private String number(BigDecimal number, boolean day) {
            boolean isDay = day && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) < 0;
            return isDay
                    ? DAY_ZERO.plusDays(number.longValue() + (from1904 ? DAYS_TO_1904 : 0))
                            .toString()
                    : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
    }
}
