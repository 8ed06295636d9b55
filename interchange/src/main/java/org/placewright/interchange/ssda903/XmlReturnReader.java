package org.placewright.interchange.ssda903;

import com.google.common.base.Ascii;
import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.SourceFault;
import org.placewright.interchange.internal.XmlEncoding;
import org.placewright.interchange.internal.XmlGuard;

/**
 * Reads a return in XML, child by child: no more than one child's elements are held as such. A document type
 * declaration ends the reading, no entity but the five of XML is known, nothing outside the file is ever looked at.
 * What was read before a fault is kept; before bytes that are not in the encoding, all but the last few thousand
 * characters.
 */
final class XmlReturnReader {

    /** More elements than any child has. */
    private static final int MOST_OF_A_CHILD = 100_000;

    /** More characters than the texts of any child have. */
    private static final int MOST_TEXT_OF_A_CHILD = 1 << 23;

    private final ReturnFile file;
    private final ReadLimits limits;
    private final FindingLog findings;
    private final XmlChildren children;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private boolean isReturn;
    private boolean stopped;
    private boolean inChild;
    private boolean misplacedSaid;
    private long elementsOfChild;
    private long textOfChild;
    private long line = 1;

    private XmlReturnReader(
            ReturnFile file,
            ImmutableMap<Ssda903Table, ? extends XmlRows> tables,
            ReadLimits limits,
            FindingLog findings) {
        this.file = file;
        this.limits = limits;
        this.findings = findings;
        this.children = new XmlChildren(file.shownName(), tables, findings);
    }

    /** Returns the tables of a file; none if it is no return. */
    static ImmutableList<YearlyReturn.Part<?>> read(ReturnFile file, ReadLimits limits, FindingLog findings) {
        ImmutableMap<Ssda903Table, XmlTable<?>> tables = TableForms.ALL.stream()
                .collect(ImmutableMap.toImmutableMap(
                        TableForm::table, form -> new XmlTable<>(form, file.shownName(), limits, findings)));
        return read(file, tables, limits, findings).stream()
                .map(filed -> part(file, Verify.verifyNotNull(tables.get(filed))))
                .collect(ImmutableList.toImmutableList());
    }

    /** Hands the rows of a file on, table by table, and returns the tables that are filed in it. */
    static ImmutableSet<Ssda903Table> read(
            ReturnFile file,
            ImmutableMap<Ssda903Table, ? extends XmlRows> tables,
            ReadLimits limits,
            FindingLog findings) {
        XmlReturnReader reader = new XmlReturnReader(file, tables, limits, findings);
        reader.read();
        return reader.children.filed();
    }

    private static <T> YearlyReturn.Part<T> part(ReturnFile from, XmlTable<T> table) {
        return new YearlyReturn.Part<>(from, table.form(), table.table());
    }

    private void read() {
        try (PushbackInputStream in = new PushbackInputStream(file.source().open())) {
            int first = in.read();
            if (first < 0) {
                stop(FindingCodes.EMPTY_FILE, "the file is empty", "the element " + XmlForm.ROOT);
            } else {
                in.unread(first);
                read(in);
            }
        } catch (IOException e) {
            stop(SourceFault.of(e));
        }
    }

    private void read(InputStream in) throws IOException {
        try (XmlGuard guard = new XmlGuard(XmlEncoding.decoded(in), limits.lineBytes())) {
            parse(guard);
        } catch (UnsupportedEncodingException e) {
            stopAtMalformed();
        }
    }

    private void parse(XmlGuard guard) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(guard);
            while (!stopped && xml.hasNext()) {
                int event = xml.next();
                line = Math.max(1, xml.getLocation().getLineNumber());
                take(event, xml);
            }
            if (isReturn && !stopped && children.filed().isEmpty()) {
                findings.add(
                        Severity.WARNING,
                        FindingCodes.EMPTY_FILE,
                        SourceLocation.inFile(file.shownName()),
                        "the return says nothing of any child",
                        "at least one CHILD that holds something",
                        "nothing to load");
            }
        } catch (XMLStreamException | RuntimeException e) {
            // The parser of the JDK lets some faults out as they come. A message may quote the text and goes no
            // further.
            guard.fault().ifPresentOrElse(this::stop, this::stopAtMalformed);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the file is looked at");
        });
        return factory;
    }

    private void take(int event, XMLStreamReader xml) {
        switch (event) {
            case XMLStreamReader.START_ELEMENT -> start(Ascii.toUpperCase(xml.getLocalName()));
            case XMLStreamReader.END_ELEMENT -> end();
            case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text(xml.getText());
            case XMLStreamReader.DTD -> stop(XmlGuard.documentType());
            case XMLStreamReader.ENTITY_REFERENCE ->
                stop(FindingCodes.MALFORMED_XML, "an entity is not one of XML's own", "text without such entities");
            default -> {
                // Comments, instructions and blanks say nothing.
            }
        }
    }

    private void start(String name) {
        if (open.isEmpty()) {
            isReturn = name.equals(XmlForm.ROOT);
            if (!isReturn) {
                stopped = true;
                findings.add(
                        Severity.WARNING,
                        FindingCodes.UNKNOWN_FILE,
                        SourceLocation.inFile(file.shownName()),
                        "the XML is no return",
                        "a file whose outermost element is " + XmlForm.ROOT,
                        "file left alone");
                return;
            }
        }
        if (open.size() == limits.xmlDepth()) {
            stop(
                    FindingCodes.XML_TOO_DEEP,
                    "elements are nested too deep",
                    "at most " + limits.xmlDepth() + " within another");
            return;
        }
        if (open.size() == 1) {
            inChild = name.equals(XmlForm.CHILD);
            misplacedSaid = false;
            children.betweenChildren();
        }
        if (!open.isEmpty() && !inChild && !misplacedSaid && XmlForm.OF_A_CHILD.contains(name)) {
            misplacedSaid = true;
            children.misplaced(name, line);
        }
        elementsOfChild = open.size() <= 1 || !inChild ? 0 : elementsOfChild + 1;
        if (elementsOfChild > MOST_OF_A_CHILD) {
            stop(
                    FindingCodes.TOO_MANY_ROWS,
                    "a child has more elements than the limit",
                    "at most " + MOST_OF_A_CHILD + " elements in a CHILD");
            return;
        }
        textOfChild = open.size() <= 1 || !inChild ? 0 : textOfChild;
        open.push(new XmlElement(name, line));
    }

    private void end() {
        XmlElement ended = open.pop();
        if (open.size() > 1 && inChild) {
            open.element().children().add(ended);
        } else if (open.size() == 1 && inChild) {
            children.add(ended);
            if (children.isFull()) {
                stop(
                        FindingCodes.TOO_MANY_ROWS,
                        "the file has as many rows of a table as the limit",
                        "fewer than " + limits.rows() + " rows");
            }
        } else if (open.size() == 1 && !misplacedSaid) {
            children.unknownWithin(open.element(), ended.line());
        }
    }

    private void text(String text) {
        if (open.size() > 1) {
            open.element().append(text);
            textOfChild += text.length();
            if (open.element().length() > limits.lineBytes()) {
                stop(XmlGuard.tooLong(limits.lineBytes()));
            } else if (textOfChild > MOST_TEXT_OF_A_CHILD) {
                stop(
                        FindingCodes.TOO_MANY_ROWS,
                        "a child has more text than the limit",
                        "at most " + MOST_TEXT_OF_A_CHILD + " characters in a CHILD");
            }
        }
    }

    private void stopAtMalformed() {
        stop(
                FindingCodes.MALFORMED_XML,
                "the file is not well-formed XML in the encoding it states",
                "XML whose elements are closed, in its stated encoding");
    }

    private void stop(SourceFault fault) {
        stop(fault.code(), fault.fault(), fault.remedy());
    }

    private void stop(FindingCode code, String fault, String remedy) {
        stopped = true;
        Optional<SourceLocation> within =
                Optional.of(SourceLocation.atLine(file.shownName(), line)).filter(location -> isReturn);
        findings.add(
                Severity.ERROR,
                code,
                within.orElse(SourceLocation.inFile(file.shownName())),
                fault,
                remedy,
                isReturn ? "rest not loaded" : "file not loaded");
    }
}
