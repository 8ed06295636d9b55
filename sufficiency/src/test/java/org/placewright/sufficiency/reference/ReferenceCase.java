package org.placewright.sufficiency.reference;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * One case: a table of input and the answers expected. Tests that ask for a case that is not there are skipped.
 *
 * @param folder where it lies
 * @param expected the text of its answers
 */
public record ReferenceCase(Path folder, String expected) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

    /**
     * Returns a case.
     *
     * @param name the name of its folder
     * @return the case
     */
    public static ReferenceCase named(String name) {
        Path folder = Path.of(System.getProperty("placewright.shared", "../../shared"), "reference-cases", name);
        Assumptions.assumeTrue(Files.isDirectory(folder), "the reference cases are not beside the project");
        return new ReferenceCase(folder, text(folder.resolve("expected.json")));
    }

    /**
     * Returns the cells of a column of the input.
     *
     * @param name its heading
     * @return the cells, without quotes
     */
    public ImmutableList<String> column(String name) {
        List<List<String>> rows = text(folder.resolve("input.csv"))
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> Splitter.on(',').trimResults().splitToList(line.replace("\"", "")))
                .toList();
        int index = rows.get(0).indexOf(name);
        return rows.stream().skip(1).map(row -> row.get(index)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the numbers of a column of the input.
     *
     * @param name its heading
     * @return the numbers
     */
    public double[] numbers(String name) {
        return column(name).stream().mapToDouble(Double::parseDouble).toArray();
    }

    /**
     * Returns the part of the answers that follows a key.
     *
     * @param key the key
     * @return the text from behind the key and its colon
     */
    public String after(String key) {
        return after(expected, key);
    }

    /**
     * Returns the part of a text that follows a key.
     *
     * @param text the text
     * @param key the key
     * @return the text from behind the key and its colon
     */
    public static String after(String text, String key) {
        Matcher matcher = Pattern.compile('"' + Pattern.quote(key) + "\"\\s*:").matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("The case has no " + key);
        }
        return text.substring(matcher.end());
    }

    /**
     * Returns the number that follows keys, each looked for behind the one before.
     *
     * @param keys the keys
     * @return the number
     */
    public double number(String... keys) {
        String rest = expected;
        for (String key : keys) {
            rest = after(rest, key);
        }
        return numbersIn(rest).findFirst().orElseThrow();
    }

    /**
     * Returns the list of numbers that follows keys, each looked for behind the one before.
     *
     * @param keys the keys
     * @return the numbers
     */
    public double[] list(String... keys) {
        String rest = expected;
        for (String key : keys) {
            rest = after(rest, key);
        }
        return numbersIn(rest.substring(0, rest.indexOf(']')))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /**
     * Returns the numbers in a text, in order.
     *
     * @param text the text
     * @return the numbers
     */
    public static Stream<Double> numbersIn(String text) {
        return NUMBER.matcher(text).results().map(result -> Double.valueOf(result.group()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
