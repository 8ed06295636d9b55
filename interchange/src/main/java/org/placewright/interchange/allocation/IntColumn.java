package org.placewright.interchange.allocation;

import java.util.Arrays;

/** A column of whole numbers, which takes no memory while all of them are the usual one. */
final class IntColumn {

    private static final int FIRST = 1024;

    private final int usual;
    private int[] values = {};
    private int size;

    IntColumn(int usual) {
        this.usual = usual;
    }

    void add(int value) {
        if (value != usual || values.length > 0) {
            makeRoom();
            values[size] = value;
        }
        size++;
    }

    private void makeRoom() {
        if (values.length == 0) {
            values = new int[Math.max(FIRST, size + 1)];
            Arrays.fill(values, 0, size, usual);
        } else if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
    }

    int get(int index) {
        return values.length == 0 ? usual : values[index];
    }

    int size() {
        return size;
    }
}
