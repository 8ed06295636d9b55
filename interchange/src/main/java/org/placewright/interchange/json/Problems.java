package org.placewright.interchange.json;

import com.google.common.collect.ImmutableList;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;

/** What is found about one document, and whether anything is wrong with the value that is being read. */
final class Problems {

    private final String file;
    private final FindingLog log;
    private boolean warned;

    Problems(String file, int findings) {
        this.file = file;
        this.log = new FindingLog(ReadLimits.standard().withFindings(findings));
    }

    Place at(String pointer) {
        return new Place(this, pointer);
    }

    /** Adds something about a value: what is an error costs the value, and what is a warning a property. */
    void add(Severity severity, FindingCode code, long line, String pointer, String fault, String remedy) {
        warned |= severity == Severity.WARNING;
        String done = severity == Severity.ERROR ? "value left out" : "property left out";
        log.add(severity, code, SourceLocation.atLine(file, line).column(pointer), fault, remedy, done);
    }

    /** Adds something about the document. */
    void document(Severity severity, FindingCode code, long line, String fault, String remedy, String done) {
        log.add(severity, code, SourceLocation.atLine(file, line), fault, remedy, done);
    }

    /** Says that the document begins with a byte order mark. */
    void marked() {
        document(
                Severity.INFO,
                JsonFindingCodes.BYTE_ORDER_MARK,
                1,
                "the document begins with a byte order mark",
                "a document that begins with {",
                "mark passed over");
    }

    /** Says that the document is in UTF-16. */
    void inUtf16() {
        document(
                Severity.INFO,
                FindingCodes.FILE_IN_UTF16,
                1,
                "the document is in UTF-16",
                "a document in UTF-8",
                "read as UTF-16");
    }

    /** Says that the document is in another character set. */
    void notUtf8() {
        document(
                Severity.ERROR,
                FindingCodes.ENCODING_NOT_SUPPORTED,
                1,
                "the document is in UTF-32, or in UTF-16 without a mark that says so",
                "UTF-8",
                "document not read");
    }

    /** Tells whether there was a warning since this was last asked. */
    boolean takeWarned() {
        boolean was = warned;
        warned = false;
        return was;
    }

    ImmutableList<Finding> all() {
        return log.all();
    }
}
