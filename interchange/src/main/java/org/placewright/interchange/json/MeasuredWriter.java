package org.placewright.interchange.json;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes no document of more bytes than are read, counted as they are in UTF-8. */
final class MeasuredWriter extends FilterWriter {

    private static final int LAST_OF_ONE_BYTE = 0x7F;
    private static final int LAST_OF_TWO_BYTES = 0x7FF;

    private final long most;
    private long written;

    MeasuredWriter(Writer out, long most) {
        super(out);
        this.most = most;
    }

    @Override
    public void write(int character) throws IOException {
        count((char) character);
        out.write(character);
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            count(characters[i]);
        }
        out.write(characters, from, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            count(text.charAt(i));
        }
        out.write(text, from, length);
    }

    /** Half a pair of surrogates makes two of the four bytes the pair has. */
    private void count(char character) {
        if (character <= LAST_OF_ONE_BYTE) {
            written++;
        } else {
            written += character <= LAST_OF_TWO_BYTES || Character.isSurrogate(character) ? 2 : 3;
        }
        if (written > most) {
            throw new IllegalArgumentException("A document of JSON must not have more than " + most
                    + " bytes, for no more is read. Maybe write the values in several documents, or raise the fileBytes"
                    + " of the ReadLimits it is written and read with?");
        }
    }
}
