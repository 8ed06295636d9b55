package org.placewright.matching.allocate.assignment;

import java.util.Arrays;

/** Numbers of which the last put in is the first taken out. */
final class IntStack {

    private int[] numbers = new int[16];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void push(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    int pop() {
        return numbers[--size];
    }
}
