package org.placewright.pricing.regression;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** A published case, read from the folder beside the project; where that is missing, the test is skipped. */
record ReferenceCase(ImmutableList<String> lines, String expected) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(?:[Ee][-+]?[0-9]+)?");

    static ReferenceCase of(String name) {
        Path folder = Path.of(System.getProperty("placewright.shared", "../../shared"), "reference-cases", name);
        Assumptions.assumeTrue(Files.isDirectory(folder), "the reference cases are not beside the project");
        try {
            return new ReferenceCase(
                    ImmutableList.copyOf(Files.readAllLines(folder.resolve("input.csv"))),
                    Files.readString(folder.resolve("expected.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of a column of the input. */
    double[] column(String name) {
        int at = cells(lines.get(0)).indexOf(name);
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .mapToDouble(line -> Double.parseDouble(cells(line).get(at)))
                .toArray();
    }

    private static List<String> cells(String line) {
        return Splitter.on(',').splitToList(line.replace("\"", ""));
    }

    /** What is expected from a key on. */
    ReferenceCase from(String key) {
        int at = expected.indexOf("\"" + key + "\"");
        if (at < 0) {
            throw new IllegalArgumentException("The case has no " + key);
        }
        return new ReferenceCase(lines, expected.substring(at + key.length() + 2));
    }

    /** The first numbers expected from here on, quoted or not. */
    double[] numbers(int count) {
        String plain = expected.replaceAll("\"[^\"]*[A-Za-z)(.]\" *:", "").replace("\"", "");
        Matcher matcher = NUMBER.matcher(plain);
        double[] numbers = new double[count];
        for (int at = 0; at < count; at++) {
            if (!matcher.find()) {
                throw new IllegalArgumentException("The case has only " + at + " numbers");
            }
            numbers[at] = Double.parseDouble(matcher.group());
        }
        return numbers;
    }

    /** The number of digits to which a value agrees with one expected; 16 if it is equal. */
    static double digits(double value, double expected) {
        double error = expected == 0 ? Math.abs(value) : Math.abs(value - expected) / Math.abs(expected);
        return error == 0 ? 16 : Math.min(16, -StrictMath.log10(error));
    }

    /** The fewest digits to which values agree with those expected. */
    static double digits(double[] values, double[] expected) {
        double fewest = 16;
        for (int at = 0; at < expected.length; at++) {
            fewest = Math.min(fewest, digits(values[at], expected[at]));
        }
        return fewest;
    }
}
