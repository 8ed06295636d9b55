package org.placewright.interchange.register;

import com.google.common.base.Strings;
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
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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

    private final Column wanted;
    private final long mostBytes;
    private final List<String> strings = new ArrayList<>();
    private boolean from1904;
    private long written;

    SheetXml(Column wanted, long mostBytes) {
        this.wanted = wanted;
        this.mostBytes = mostBytes;
    }

    /** Reads from which day the workbook counts days. */
    void readBook(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = open(in);
        while (next(xml)) {
            if (isStart(xml, "workbookPr")) {
                String flag = Strings.nullToEmpty(xml.getAttributeValue(null, "date1904"));
                from1904 = flag.equals("1") || flag.equals("true");
            }
        }
    }

    /** Reads the texts that cells refer to by number. */
    void readStrings(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = open(in);
        while (next(xml)) {
            if (isStart(xml, "si")) {
                strings.add(text(xml, "si"));
            }
        }
    }

    /** Reads a sheet; empty if no row of it holds the wanted name. */
    Optional<ByteSource> readSheet(InputStream in) throws XMLStreamException, IOException {
        Sheet sheet = new Sheet();
        XMLStreamReader xml = open(in);
        int number = 0;
        while (next(xml)) {
            if (isStart(xml, "row")) {
                number = rowNumber(xml, number);
                sheet.add(number, cells(xml));
            }
        }
        return sheet.csv();
    }

    private static int rowNumber(XMLStreamReader xml, int before) throws XMLStreamException {
        String stated = Strings.nullToEmpty(xml.getAttributeValue(null, "r"));
        int number = stated.matches("\\d{1,7}") ? Integer.parseInt(stated) : before + 1;
        if (number <= before || number > LAST_ROW) {
            throw new XMLStreamException("The rows of a sheet must be in order");
        }
        return number;
    }

    private List<Cell> cells(XMLStreamReader xml) throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        while (next(xml) && !isEnd(xml, "row")) {
            if (isStart(xml, "c")) {
                int position = position(xml, cells.size());
                if (position < cells.size()) {
                    throw new XMLStreamException("The cells of a row must be in order");
                }
                while (cells.size() < position) {
                    cells.add(Cell.BLANK);
                }
                cells.add(cell(xml));
            }
        }
        return cells;
    }

    private static int position(XMLStreamReader xml, int next) {
        Matcher reference = REFERENCE.matcher(Strings.nullToEmpty(xml.getAttributeValue(null, "r")));
        if (!reference.matches()) {
            return next;
        }
        int position = 0;
        for (char letter : reference.group(1).toCharArray()) {
            position = position * 26 + (letter - 'A' + 1);
        }
        return position - 1;
    }

    private Cell cell(XMLStreamReader xml) throws XMLStreamException {
        String type = Strings.nullToEmpty(xml.getAttributeValue(null, "t"));
        String value = "";
        while (next(xml) && !isEnd(xml, "c")) {
            if (isStart(xml, "v")) {
                value = text(xml, "v");
            } else if (isStart(xml, "is")) {
                value = text(xml, "is");
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

    /** Returns all text within an element but what tells how it is spoken. */
    private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int spoken = 0;
        while (next(xml) && !isEnd(xml, element)) {
            spoken += isStart(xml, "rPh") ? 1 : isEnd(xml, "rPh") ? -1 : 0;
            if (xml.isCharacters() && spoken == 0) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private static XMLStreamReader open(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(in);
    }

    private static boolean next(XMLStreamReader xml) throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("A document type declaration has no place in a workbook");
        }
        return true;
    }

    private static boolean isStart(XMLStreamReader xml, String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    private static boolean isEnd(XMLStreamReader xml, String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
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
            if (days.isEmpty() && !isHeading(cells)) {
                return;
            }
            boolean heading = days.isEmpty();
            if (heading) {
                cells.forEach(
                        cell -> days.add(cell.value().toLowerCase(Locale.ROOT).contains("date")));
            }
            StringBuilder text = new StringBuilder("\n".repeat(number - line));
            line = number;
            for (int i = 0; i < Math.max(cells.size(), days.size()); i++) {
                Cell cell = i < cells.size() ? cells.get(i) : Cell.BLANK;
                boolean day = !heading && i < days.size() && days.get(i);
                text.append(i == 0 ? "" : ",").append(field(cell, day));
            }
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            written += text.length();
            if (written > mostBytes) {
                throw new SourceFault(SourceFault.Kind.TOO_LARGE, "at most " + mostBytes + " bytes");
            }
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
