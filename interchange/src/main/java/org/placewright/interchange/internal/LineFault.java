package org.placewright.interchange.internal;

import org.placewright.core.result.FindingCode;
import org.placewright.interchange.csv.FindingCodes;

/** Why a line could not be split into fields, in the words of a finding. */
record LineFault(FindingCode code, String fault, String remedy) {

    static final LineFault TOO_LONG =
            new LineFault(FindingCodes.LINE_TOO_LONG, "the line is longer than the limit", "one row on one line");
    static final LineFault FIELD_TOO_LONG =
            new LineFault(FindingCodes.FIELD_TOO_LONG, "a field is longer than the limit", "shorter fields");
    static final LineFault NOT_SUPPORTED =
            new LineFault(FindingCodes.ENCODING_NOT_SUPPORTED, "the file is in UTF-32", "a file in UTF-8");
    static final LineFault CONTROL_CHARACTER = new LineFault(
            FindingCodes.CONTROL_CHARACTER, "the line holds NUL or another control character", "printable text");
    static final LineFault UNCLOSED_QUOTE = new LineFault(
            FindingCodes.UNCLOSED_QUOTE, "a quote is opened and not closed", "quotes in pairs on one line");
    static final LineFault MALFORMED = new LineFault(
            FindingCodes.MALFORMED_LINE,
            "the line cannot be split into fields",
            "fields separated by commas, quotes only around whole fields");
}
