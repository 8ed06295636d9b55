package org.placewright.interchange.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read, so that it can be stopped. */
abstract class MeteredStream extends FilterInputStream {

    private long read;

    MeteredStream(InputStream in) {
        super(in);
    }

    /** Is told how much was read so far, and how much of it just now; throws if that is too much. */
    abstract void check(long soFar, int more) throws IOException;

    /** Is told that all was read, and how much. */
    void ended(long total) throws IOException {
        // What is only counted may end anywhere.
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        take(next < 0 ? -1 : 1);
        return next;
    }

    @Override
    public int read(byte[] target, int from, int size) throws IOException {
        int count = super.read(target, from, size);
        take(count);
        return count;
    }

    private void take(int count) throws IOException {
        if (count < 0) {
            ended(read);
        } else {
            read += count;
            check(read, count);
        }
    }

    @Override
    public long skip(long count) throws IOException {
        // What is skipped would not be counted.
        return Math.max(0, read(new byte[(int) Math.min(count, 1 << 13)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
