package org.placewright.interchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Gives the bytes of a table or document in UTF-8 if they are in UTF-16 with a byte order mark, and else as they are.
 */
final class Encodings extends InputStream {

    private static final int LONGEST_MARK = 4;

    /** Stands for what is no character of UTF-16; a line that holds it is left out. */
    private static final String NO_CHARACTER = "\0";

    private final Reader characters;
    private final char[] chunk = new char[1 << 13];
    private byte[] bytes = {};
    private int position;

    private Encodings(InputStream in) {
        this.characters = new InputStreamReader(
                in,
                StandardCharsets.UTF_16
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(NO_CHARACTER));
    }

    /** Returns the bytes of a table, decoded where need be; what was decoded is an instance of this class. */
    static InputStream decoded(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, LONGEST_MARK);
        byte[] mark = bytes.readNBytes(LONGEST_MARK);
        bytes.unread(mark);
        boolean bigEndian = mark.length > 1 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF;
        boolean littleEndian = mark.length > 1 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE;
        boolean utf32 = mark.length == LONGEST_MARK && mark[2] == 0 && mark[3] == 0;
        return bigEndian || (littleEndian && !utf32) ? new Encodings(bytes) : bytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int size) throws IOException {
        if (position == bytes.length && !fill()) {
            return -1;
        }
        int count = Math.min(size, bytes.length - position);
        System.arraycopy(bytes, position, target, from, count);
        position += count;
        return count;
    }

    private boolean fill() throws IOException {
        int count = characters.read(chunk, 0, chunk.length - 1);
        if (count < 0) {
            return false;
        }
        // A character of two parts must not be parted.
        if (Character.isHighSurrogate(chunk[count - 1])) {
            int second = characters.read();
            if (second >= 0) {
                chunk[count++] = (char) second;
            }
        }
        bytes = new String(chunk, 0, count).getBytes(StandardCharsets.UTF_8);
        position = 0;
        return true;
    }
}
