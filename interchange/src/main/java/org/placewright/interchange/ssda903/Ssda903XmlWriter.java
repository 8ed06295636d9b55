package org.placewright.interchange.ssda903;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.internal.Column;

/**
 * Writes a return as XML, in the form {@code EXPSSDA903}: UTF-8, an element on each line, no document type.
 *
 * <p>The form has no elements for social workers and deprivation of liberty orders; they are written as
 * {@code SOCIAL_WORKER} and {@code DOLO} within {@code HEADER}, each with the columns of its table, which the reader of
 * this library reads back and others may not know. That a table was submitted is told by its elements: UASC stands in
 * every child if the uasc table was, and blank elements of a table in which nobody has a row stand in the first child,
 * or in a blank one if there is none. Neither the authority nor the year is in the file, and of a return without tables
 * nothing comes back; otherwise reading back gives an equal return, as long as dates lie in the years 1950 to 2149. The
 * same values are written as the same bytes. Immutable and safe to share between threads.
 */
public final class Ssda903XmlWriter {

    private static final Ssda903XmlWriter STANDARD = new Ssda903XmlWriter();

    private Ssda903XmlWriter() {}

    /**
     * Returns the writer.
     *
     * @return the writer
     */
    public static Ssda903XmlWriter standard() {
        return STANDARD;
    }

    /**
     * Writes a return to a file, replacing what was there.
     *
     * @param file the file; its folder must exist; a year in its name, such as {@code 2019-20.xml}, tells the reader
     *     the year of the return
     * @param filed the return
     * @throws IOException if the file cannot be written
     */
    public void write(Path file, Ssda903Return filed) throws IOException {
        try (Writer target = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writeTo(target, filed);
        }
    }

    /**
     * Returns the whole return as it would be written.
     *
     * @param filed the return
     * @return the text, each line ended
     */
    public String text(Ssda903Return filed) {
        StringWriter text = new StringWriter();
        try {
            writeTo(text, filed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void writeTo(Writer target, Ssda903Return filed) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target);
            Lines lines = new Lines(xml, filed);
            xml.writeStartDocument("UTF-8", "1.0");
            lines.start(XmlForm.ROOT);
            for (ReturnedChild child : filed.children()) {
                lines.child(Optional.of(child));
            }
            if (filed.children().isEmpty() && !filed.tables().isEmpty()) {
                lines.child(Optional.empty());
            }
            lines.end();
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("The return could not be written as XML", e);
        }
    }

    /** Writes an element on each line. */
    private static final class Lines {

        private final XMLStreamWriter xml;
        private final CollectionYear year;
        private final boolean hasUnaccompanied;

        /** Submitted tables in which nobody has a row, until they are told of. */
        private final Set<Ssda903Table> blank = EnumSet.noneOf(Ssda903Table.class);

        private int depth;

        Lines(XMLStreamWriter xml, Ssda903Return filed) {
            this.xml = xml;
            this.year = filed.year();
            this.hasUnaccompanied = filed.tables().contains(Ssda903Table.UASC);
            blank.addAll(filed.tables());
            filed.children().forEach(child -> blank.removeAll(child.tables()));
        }

        /** Writes a child, or one of whom nothing is said. */
        void child(Optional<ReturnedChild> child) throws XMLStreamException {
            start(XmlForm.CHILD);
            start(XmlForm.HEADER);
            text(XmlForm.CHILD_ID, child.map(known -> known.id().value()).orElse(""));
            fields(CareForms.HEADER, XmlForm.WHO, child);
            if (hasUnaccompanied) {
                boolean is = child.flatMap(ReturnedChild::unaccompanied).isPresent();
                text(XmlForm.UASC, is ? "1" : "0");
            }
            fields(CareForms.UASC, XmlForm.own(CareForms.UASC), child);
            for (TableForm<?> form : XmlForm.FLAT) {
                fields(form, XmlForm.own(form), child);
            }
            groups(XmlForm.BEFORE_MOTHER, child);
            fields(CareForms.HEADER, XmlForm.MOTHER, child);
            groups(XmlForm.AFTER_MOTHER, child);
            end();
            group(XmlForm.EPISODE, CareForms.EPISODES, XmlForm.OF_EPISODE, child);
            end();
            blank.clear();
        }

        private void groups(Map<String, TableForm<?>> groups, Optional<ReturnedChild> child) throws XMLStreamException {
            for (Map.Entry<String, TableForm<?>> group : groups.entrySet()) {
                group(group.getKey(), group.getValue(), XmlForm.own(group.getValue()), child);
            }
        }

        private <T> void group(String name, TableForm<T> form, List<Column> columns, Optional<ReturnedChild> child)
                throws XMLStreamException {
            if (blank.contains(form.table())) {
                text(name, "");
            } else if (child.isPresent()) {
                for (T value : form.values(child.get())) {
                    start(name);
                    fields(form, columns, child.get(), value);
                    end();
                }
            }
        }

        /** Writes the columns of a table the child has one row of at most. */
        private <T> void fields(TableForm<T> form, List<Column> columns, Optional<ReturnedChild> child)
                throws XMLStreamException {
            if (blank.contains(form.table())) {
                for (Column column : columns) {
                    text(XmlForm.element(column), "");
                }
            } else if (child.isPresent()) {
                for (T value : form.values(child.get())) {
                    fields(form, columns, child.get(), value);
                }
            }
        }

        private <T> void fields(TableForm<T> form, List<Column> columns, ReturnedChild child, T value)
                throws XMLStreamException {
            for (Column column : columns) {
                for (TableField<T> field : form.fields()) {
                    if (field.column().equals(column)) {
                        text(XmlForm.element(column), field.text().of(child, value, year));
                    }
                }
            }
        }

        void start(String name) throws XMLStreamException {
            newLine();
            xml.writeStartElement(name);
            depth++;
        }

        void end() throws XMLStreamException {
            depth--;
            newLine();
            xml.writeEndElement();
        }

        private void text(String name, String text) throws XMLStreamException {
            newLine();
            if (text.isEmpty()) {
                xml.writeEmptyElement(name);
            } else {
                xml.writeStartElement(name);
                xml.writeCharacters(text);
                xml.writeEndElement();
            }
        }

        private void newLine() throws XMLStreamException {
            xml.writeCharacters("\n" + "  ".repeat(depth));
        }
    }
}
