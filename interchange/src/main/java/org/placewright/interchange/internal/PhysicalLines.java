package org.placewright.interchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Splits bytes into lines at LF, CRLF or a lone CR. A line is a stretch of one buffer, and no more of it than the
 * longest allowed is held beyond a chunk, so a file that is one long line costs no memory.
 */
final class PhysicalLines {

    private static final int CHUNK = 1 << 16;

    /** Of a line that is too long, so many bytes are kept: enough to tell the encoding of a file from its first. */
    private static final int BEGINNING = 4;

    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[CHUNK];
    private int start;
    private int end;
    private int position;
    private int limit;
    private boolean tooLong;
    private long number;
    private boolean afterCarriageReturn;

    PhysicalLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Moves to the next line, and tells whether there is one. */
    boolean next() throws IOException {
        tooLong = false;
        start = position;
        if (afterCarriageReturn && hasMore() && buffer[position] == '\n') {
            start = ++position;
        }
        afterCarriageReturn = false;
        if (!hasMore()) {
            return false;
        }
        number++;
        boolean ended = endsInBuffer();
        while (!ended && fill()) {
            ended = endsInBuffer();
        }
        end = position;
        tooLong |= end - start > longest;
        if (ended) {
            afterCarriageReturn = buffer[position++] == '\r';
        }
        return true;
    }

    /** Moves to the end of the line, or of the buffer if that comes first, and tells whether it is that of the line. */
    private boolean endsInBuffer() {
        byte[] bytes = buffer;
        int at = position;
        while (at < limit && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        position = at;
        return at < limit;
    }

    private boolean hasMore() throws IOException {
        return position < limit || fill();
    }

    /** Moves the line to the front of the buffer, and reads on behind it. */
    private boolean fill() throws IOException {
        tooLong |= limit - start > longest;
        if (tooLong) {
            limit = start + Math.min(BEGINNING, limit - start);
        }
        System.arraycopy(buffer, start, buffer, 0, limit - start);
        limit -= start;
        position = limit;
        start = 0;
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * limit, Integer.MAX_VALUE - 8L));
        }
        int read = Math.max(0, in.read(buffer, limit, buffer.length - limit));
        limit += read;
        return read > 0;
    }

    /** Returns the number of the line, counted from 1. */
    long number() {
        return number;
    }

    /** Tells whether the line was longer than allowed; of its bytes only the first few are then its own. */
    boolean tooLong() {
        return tooLong;
    }

    /** Tells whether the line begins with some bytes. */
    boolean startsWith(int... bytes) {
        if (end - start < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((buffer[start + i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns what the line is a stretch of; to be read only, and only until the next line. */
    byte[] buffer() {
        return buffer;
    }

    /** Returns where in the buffer the line starts. */
    int start() {
        return start;
    }

    /** Returns where in the buffer the line ends; the byte there is no part of it. */
    int end() {
        return end;
    }
}
