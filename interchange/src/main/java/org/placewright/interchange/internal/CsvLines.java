package org.placewright.interchange.internal;

import com.google.common.base.CharMatcher;
import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewright.interchange.ReadLimits;

/**
 * Turns the lines of a file into fields, or into the reason why not. Blank lines, and lines of commas alone, are passed
 * over.
 *
 * <p>Each line is split on its own: a parser that saw the whole file would take all that follows an unclosed quote for
 * one field. Fields are separated by commas; one that begins with a quote ends with the next quote that is not doubled,
 * and a quote anywhere else stands for itself.
 *
 * <p>A line is split where it lies, in bytes, and only the fields asked for are decoded: a file of fifty columns of
 * which five are read costs no more than those five. This holds because in UTF-8 and in Windows-1252 alike a comma or
 * quote is one byte that is no part of another character.
 */
final class CsvLines {

    /** The most fields a line may have; a longer one is malformed. */
    static final int MOST_FIELDS = 16_384;

    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final CharMatcher BLANK = CharMatcher.whitespace();

    /** Which bytes make a line be looked at more closely: control characters, and all that is not ASCII. */
    private static final boolean[] UNUSUAL = new boolean[256];

    static {
        for (int value = 0; value < UNUSUAL.length; value++) {
            UNUSUAL[value] = (value < ' ' && value != '\t') || value >= 0x7F;
        }
    }

    /** What is no number of 18 digits. */
    static final long NO_NUMBER = Long.MIN_VALUE;

    /** So many digits fit a long, whatever they are. */
    private static final int MOST_DIGITS = 18;

    /** How many bytes of a short field are given as two numbers. */
    private static final int SHORT = 2 * Long.BYTES;

    private static final VarHandle NUMBERS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};
    private static final byte[] LINE_BREAK = {'\n'};

    private final PhysicalLines lines;
    private final int longestLine;
    private final int longestField;
    private int joinedLines = 1;
    private byte[] bytes = {};
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] doubledQuotes = new boolean[64];
    private int size;
    private boolean recorded;
    private int longest;
    private boolean unusual;
    private Charset charset = StandardCharsets.ISO_8859_1;
    private Optional<LineFault> fault = Optional.empty();

    CsvLines(InputStream in, ReadLimits limits) {
        this.lines = new PhysicalLines(in, limits.lineBytes());
        this.longestLine = limits.lineBytes();
        this.longestField = limits.fieldLength();
    }

    /** Moves to the next line that holds something, and tells whether there is one. */
    boolean next() throws IOException {
        while (lines.next()) {
            fault = Optional.empty();
            if (holdsSomething()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Moves to the line of column names, which may go on over further lines inside quotes, and tells whether there is
     * one. Where the quotes are not closed within the given number of lines, the first line is at fault.
     */
    boolean nextHeading(int mostLines) throws IOException {
        joinedLines = 1;
        if (!next()) {
            return false;
        }
        if (mostLines > 1 && fault.equals(Optional.of(LineFault.UNCLOSED_QUOTE))) {
            joinLines(mostLines);
        }
        return true;
    }

    private void joinLines(int mostLines) throws IOException {
        int skip = lines.number() == 1 && lines.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        byte[] joined = Arrays.copyOfRange(lines.buffer(), lines.start() + skip, lines.end());
        boolean open = true;
        for (int count = 1; open && count < mostLines && lines.next(); count++) {
            byte[] further = Arrays.copyOfRange(lines.buffer(), lines.start(), lines.end());
            if (lines.tooLong() || joined.length + further.length >= longestLine) {
                return;
            }
            joined = Bytes.concat(joined, LINE_BREAK, further);
            open ^= hasOddQuotes(further);
            joinedLines = count + 1;
        }
        if (!open) {
            fault = Optional.empty();
            bytes = joined;
            holdsSomething(0, joined.length);
        }
    }

    private static boolean hasOddQuotes(byte[] text) {
        boolean odd = false;
        for (byte value : text) {
            odd ^= value == '"';
        }
        return odd;
    }

    /** Returns how many lines the heading took. */
    int headingLines() {
        return joinedLines;
    }

    /** Returns the number of the line, counted from 1; blank lines count. */
    long number() {
        return lines.number();
    }

    /** Returns why the line has no fields, if it has none. */
    Optional<LineFault> fault() {
        return fault;
    }

    /** Tells whether the line is in UTF-8, as it should be. */
    boolean isUtf8() {
        return !charset.equals(FALLBACK);
    }

    /** Returns how many fields the line has; 0 if there is a fault. */
    int size() {
        return fault.isPresent() ? 0 : size;
    }

    /** Returns a field, trimmed. */
    String field(int index) {
        String raw = new String(bytes, starts[index], ends[index] - starts[index], charset);
        String text = doubledQuotes[index] ? raw.replace("\"\"", "\"") : raw;
        return unusual ? BLANK.trimFrom(text) : text;
    }

    /** Tells whether a field holds nothing. */
    boolean isBlank(int index) {
        return starts[index] == ends[index] || (unusual && field(index).isEmpty());
    }

    /**
     * Tells whether a field can be told from all others by two numbers: up to sixteen bytes that stand for themselves.
     * At the very end of what was read ahead none can, which only means that it is read as if it were long.
     */
    boolean isShort(int index) {
        return !unusual
                && !doubledQuotes[index]
                && ends[index] - starts[index] <= SHORT
                && starts[index] + SHORT <= bytes.length;
    }

    /** Returns the first eight bytes of a short field as a number. */
    long firstBytes(int index) {
        return numberOf(starts[index], ends[index] - starts[index]);
    }

    /** Returns the further bytes of a short field as a number. */
    long furtherBytes(int index) {
        return numberOf(starts[index] + Long.BYTES, ends[index] - starts[index] - Long.BYTES);
    }

    /** Returns bytes as a number, those beyond the length as zeros; no field of a line holds such. */
    private long numberOf(int from, int length) {
        if (length <= 0) {
            return 0;
        }
        long number = (long) NUMBERS.get(bytes, from);
        return length < Long.BYTES ? number & ((1L << (length * Byte.SIZE)) - 1) : number;
    }

    /**
     * Returns the whole number a field is, read where it lies: a minus sign or none, and 1 to 18 digits.
     * {@link #NO_NUMBER} if it is anything else.
     */
    long wholeNumber(int index) {
        int end = ends[index];
        boolean negative = starts[index] < end && bytes[starts[index]] == '-';
        int at = starts[index] + (negative ? 1 : 0);
        if (at >= end || end - at > MOST_DIGITS) {
            return NO_NUMBER;
        }
        long number = 0;
        for (; at < end; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                return NO_NUMBER;
            }
            number = number * 10 + digit;
        }
        return negative ? -number : number;
    }

    /** Returns all fields of the line. */
    ImmutableList<String> fields() {
        return IntStream.range(0, size()).mapToObj(this::field).collect(ImmutableList.toImmutableList());
    }

    private boolean holdsSomething() {
        int skip = 0;
        if (lines.number() == 1) {
            if (lines.startsWith(0xFF, 0xFE) || lines.startsWith(0x00, 0x00, 0xFE, 0xFF)) {
                return faulty(LineFault.NOT_SUPPORTED);
            }
            skip = lines.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        }
        if (lines.tooLong()) {
            return faulty(LineFault.TOO_LONG);
        }
        bytes = lines.buffer();
        return holdsSomething(lines.start() + skip, lines.end());
    }

    private boolean holdsSomething(int from, int to) {
        boolean wellFormed = split(from, to);
        if (longest > longestField) {
            return faulty(LineFault.FIELD_TOO_LONG);
        }
        charset = StandardCharsets.ISO_8859_1;
        if (wellFormed && !unusual) {
            return recorded;
        }
        return holdsSomethingUnusual(from, to, wellFormed);
    }

    /** Decides about a line that is not plain ASCII, or not well-formed. */
    private boolean holdsSomethingUnusual(int start, int end, boolean wellFormed) {
        int length = end - start;
        charset = Utf8.isWellFormed(bytes, start, length) ? StandardCharsets.UTF_8 : FALLBACK;
        String text = new String(bytes, start, length, charset);
        if (BLANK.matchesAllOf(text)) {
            return false;
        }
        if (text.chars().anyMatch(c -> c != '\t' && c != '\n' && Character.isISOControl(c))) {
            return faulty(LineFault.CONTROL_CHARACTER);
        }
        if (!wellFormed) {
            boolean odd = CharMatcher.is('"').countIn(text) % 2 == 1;
            return faulty(odd ? LineFault.UNCLOSED_QUOTE : LineFault.MALFORMED);
        }
        return !IntStream.range(0, size).allMatch(this::isBlank);
    }

    private boolean faulty(LineFault found) {
        fault = Optional.of(found);
        charset = StandardCharsets.UTF_8;
        return true;
    }

    /** Finds the fields between two positions, and tells whether the quotes allow it. */
    private boolean split(int from, int to) {
        size = 0;
        recorded = false;
        longest = 0;
        unusual = false;
        int at = from;
        while (size < MOST_FIELDS) {
            int end;
            if (at < to && bytes[at] == '"') {
                end = quoted(at + 1, to);
                if (end < 0 || (end < to && bytes[end] != ',')) {
                    return false;
                }
            } else {
                end = find(',', at, to);
                add(at, end, false);
            }
            if (end == to) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    /** Adds the quoted field that starts at a position, and returns where what follows its last quote is, or -1. */
    private int quoted(int from, int to) {
        boolean doubled = false;
        int quote = find('"', from, to);
        while (quote + 1 < to && bytes[quote + 1] == '"') {
            doubled = true;
            quote = find('"', quote + 2, to);
        }
        if (quote >= to) {
            return -1;
        }
        add(from, quote, doubled);
        return quote + 1;
    }

    /** Returns where a character next stands, or the end, and notes what unusual comes before it. */
    private int find(char wanted, int from, int to) {
        byte[] line = bytes;
        boolean found = false;
        int at = from;
        while (at < to && line[at] != wanted) {
            found |= UNUSUAL[line[at] & 0xFF];
            at++;
        }
        unusual |= found;
        return at;
    }

    private void add(int from, int to, boolean doubled) {
        int start = from;
        int end = to;
        while (start < end && isBlankByte(bytes[start])) {
            start++;
        }
        while (end > start && isBlankByte(bytes[end - 1])) {
            end--;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            doubledQuotes = Arrays.copyOf(doubledQuotes, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        doubledQuotes[size++] = doubled;
        recorded |= end > start;
        longest = Math.max(longest, end - start);
    }

    private static boolean isBlankByte(byte value) {
        return value == ' ' || value == '\t';
    }
}
