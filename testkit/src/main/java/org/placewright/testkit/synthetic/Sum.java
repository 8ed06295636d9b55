package org.placewright.testkit.synthetic;

import java.util.stream.DoubleStream;

/**
 * Adds numbers one after another. {@link DoubleStream#sum()} leaves open in what order and with what compensation it
 * adds, and so may differ between versions of Java; a country may not.
 */
final class Sum {

    private Sum() {}

    static double of(double... numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    static double of(DoubleStream numbers) {
        return of(numbers.toArray());
    }
}
