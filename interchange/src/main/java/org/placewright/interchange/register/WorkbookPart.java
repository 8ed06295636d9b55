package org.placewright.interchange.register;

import com.google.common.base.Strings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.SourceFault;
import org.placewright.interchange.internal.XmlEncoding;
import org.placewright.interchange.internal.XmlGuard;

/**
 * One part of a workbook while it is read, element by element and within the limits of XML. Whatever is wrong with it
 * is a {@link SourceFault}.
 */
final class WorkbookPart {

    private static final SourceFault.Kind DAMAGED =
            new SourceFault.Kind(FindingCodes.WORKBOOK_DAMAGED, "the workbook is damaged, or no workbook");
    private static final SourceFault.Kind TOO_DEEP =
            new SourceFault.Kind(FindingCodes.XML_TOO_DEEP, "elements are nested too deep");

    private final XMLStreamReader xml;
    private final ReadLimits limits;
    private int depth;

    private WorkbookPart(XMLStreamReader xml, ReadLimits limits) {
        this.xml = xml;
        this.limits = limits;
    }

    /** What is done with a part. */
    interface Reading {
        void read(WorkbookPart part) throws XMLStreamException, IOException;
    }

    /** Reads a part, and closes it. */
    static void read(InputStream in, ReadLimits limits, Reading reading) throws IOException {
        try (XmlGuard guard = new XmlGuard(XmlEncoding.decoded(in), limits.lineBytes())) {
            read(guard, limits, reading);
        } catch (UnsupportedEncodingException e) {
            throw damaged();
        }
    }

    private static void read(XmlGuard guard, ReadLimits limits, Reading reading) throws IOException {
        try {
            reading.read(new WorkbookPart(factory().createXMLStreamReader(guard), limits));
        } catch (XMLStreamException | RuntimeException e) {
            // The parser of the JDK lets some faults out as they come. A message may quote the workbook, so only the
            // fact is kept.
            throw guard.fault().orElseGet(WorkbookPart::damaged);
        }
    }

    private static SourceFault damaged() {
        return new SourceFault(DAMAGED, "a workbook saved as .xlsx");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** Moves to the next tag or text, and tells whether there is one. */
    boolean next() throws XMLStreamException, SourceFault {
        if (!xml.hasNext()) {
            return false;
        }
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("A document type declaration has no place in a workbook");
        }
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        if (depth > limits.xmlDepth()) {
            throw new SourceFault(TOO_DEEP, "at most " + limits.xmlDepth() + " within another");
        }
        return true;
    }

    boolean isStart(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean isEnd(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** Returns an attribute of the element that starts here; blank if it has none of that name. */
    String attribute(String name) {
        return Strings.nullToEmpty(xml.getAttributeValue(null, name));
    }

    /**
     * Returns all text within an element but what tells how it is spoken. Of one longer than a field may be there is
     * one character more than that, so that it is still known for too long.
     */
    String text(String element) throws XMLStreamException, SourceFault {
        StringBuilder text = new StringBuilder();
        int spoken = 0;
        while (next() && !isEnd(element)) {
            spoken += isStart("rPh") ? 1 : isEnd("rPh") ? -1 : 0;
            if (xml.isCharacters() && spoken == 0) {
                String part = xml.getText();
                text.append(part, 0, (int) Math.min(part.length(), limits.fieldLength() + 1L - text.length()));
            }
        }
        return text.toString();
    }
}
