package org.placewright.interchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Splits bytes into lines at LF, CRLF or a lone CR. No more of a line than the longest allowed is ever held, so a file
 * that is one long line costs no memory.
 */
final class PhysicalLines {

    private final InputStream in;
    private final int longest;
    private final byte[] chunk = new byte[1 << 16];
    private int position;
    private int limit;
    private byte[] line = new byte[256];
    private int length;
    private boolean tooLong;
    private long number;
    private boolean afterCarriageReturn;

    PhysicalLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Moves to the next line, and tells whether there is one. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (position < limit || fill()) {
            byte b = chunk[position++];
            boolean secondOfPair = afterCarriageReturn && b == '\n';
            afterCarriageReturn = b == '\r';
            if (secondOfPair) {
                continue;
            }
            any = true;
            if (b == '\n' || b == '\r') {
                break;
            }
            append(b);
        }
        if (any) {
            number++;
        }
        return any;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(chunk));
        return limit > 0;
    }

    private void append(byte b) {
        if (length == longest) {
            tooLong = true;
            return;
        }
        if (length == line.length) {
            line = Arrays.copyOf(line, (int) Math.min(longest, 2L * length));
        }
        line[length++] = b;
    }

    /** Returns the number of the line, counted from 1. */
    long number() {
        return number;
    }

    /** Tells whether the line was longer than allowed; its bytes are then only its beginning. */
    boolean tooLong() {
        return tooLong;
    }

    /** Tells whether the line begins with some bytes. */
    boolean startsWith(int... bytes) {
        if (length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((line[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the bytes of the line without the first few. */
    byte[] bytes(int skip) {
        return Arrays.copyOfRange(line, skip, length);
    }
}
