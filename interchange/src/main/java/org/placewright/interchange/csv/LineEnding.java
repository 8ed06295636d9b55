package org.placewright.interchange.csv;

/** How a line of a written table ends. */
public enum LineEnding {
    /** A line feed, as on Unix; the default. */
    LF,
    /** A carriage return and a line feed, as RFC 4180 has it. */
    CRLF
}
