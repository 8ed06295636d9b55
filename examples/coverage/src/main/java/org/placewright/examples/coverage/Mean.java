package org.placewright.examples.coverage;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Locale;

/**
 * A mean over books.
 *
 * @param value the mean
 * @param error its Monte Carlo standard error; 0 of fewer than two books
 * @param books how many books had an answer
 */
record Mean(double value, double error, int books) {

    static Mean of(ImmutableDoubleArray values) {
        double sum = 0;
        for (int i = 0; i < values.length(); i++) {
            sum += values.get(i);
        }
        double mean = sum / values.length();
        double squares = 0;
        for (int i = 0; i < values.length(); i++) {
            squares += (values.get(i) - mean) * (values.get(i) - mean);
        }
        int books = values.length();
        return new Mean(mean, books < 2 ? 0 : Math.sqrt(squares / (books - 1.0) / books), books);
    }

    String share() {
        return String.format(Locale.ROOT, "%.3f ± %.3f", value, error);
    }
}
