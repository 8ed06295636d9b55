package org.placewright.interchange.needs;

import com.google.common.collect.ImmutableList;
import org.placewright.core.id.ChildId;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.json.JsonFindingCodes;

/** What is found about one document. None of it quotes the document. */
final class JsonFindings {

    private final String file;
    private final FindingLog log;

    JsonFindings(String file, FindingLog log) {
        this.file = file;
        this.log = log;
    }

    /** Returns these findings, for what is found about one child. */
    JsonFindings about(ChildId child) {
        return new JsonFindings(file, log.about(child));
    }

    void add(Severity severity, FindingCode code, long line, String pointer, String fault, String remedy, String done) {
        SourceLocation at = SourceLocation.atLine(file, line);
        log.add(severity, code, pointer.isEmpty() ? at : at.column(pointer), fault, remedy, done);
    }

    void notRead(FindingCode code, String fault, String remedy) {
        log.add(Severity.ERROR, code, SourceLocation.inFile(file), fault, remedy, "nothing read");
    }

    void inUtf16() {
        add(
                Severity.INFO,
                FindingCodes.FILE_IN_UTF16,
                1,
                "",
                "the document is in UTF-16",
                "a document in UTF-8",
                "read as UTF-16");
    }

    void marked() {
        add(
                Severity.INFO,
                JsonFindingCodes.BYTE_ORDER_MARK,
                1,
                "",
                "the document begins with a byte order mark",
                "a document that begins with { or [",
                "mark passed over");
    }

    ImmutableList<Finding> all() {
        return log.all();
    }
}
