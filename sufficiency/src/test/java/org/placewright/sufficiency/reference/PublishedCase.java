package org.placewright.sufficiency.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/**
 * A published case. A test that asks for one that is not there is skipped.
 *
 * @param folder where it lies
 */
public record PublishedCase(Path folder) {

    private static final Pattern NAMES = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

    /**
     * Returns a case.
     *
     * @param name the name of its folder
     * @return the case
     */
    public static PublishedCase named(String name) {
        Path folder = Path.of(System.getProperty("placewright.shared", "../../shared"), "reference-cases", name);
        Assumptions.assumeTrue(Files.isDirectory(folder), "the reference cases are not beside the project");
        return new PublishedCase(folder);
    }

    /**
     * Returns the rows of the input without the heading, each split at its commas, without quotes.
     *
     * @return the rows
     * @throws IOException if the file cannot be read
     */
    public List<List<String>> rows() throws IOException {
        return Files.readAllLines(folder.resolve("input.csv")).stream()
                .skip(1)
                .map(line -> List.of(line.replace("\"", "").split(",", -1)))
                .toList();
    }

    /**
     * Returns the numbers of every innermost object among the answers that holds a key, in the order they stand in, the
     * names left out.
     *
     * @param key the key
     * @return the numbers, an array an object
     * @throws IOException if the file cannot be read
     */
    public List<double[]> objectsWith(String key) throws IOException {
        return Pattern.compile("\\{[^{}]*\"" + Pattern.quote(key) + "\"[^{}]*}")
                .matcher(Files.readString(folder.resolve("expected.json")))
                .results()
                .map(found -> NUMBER.matcher(NAMES.matcher(found.group()).replaceAll(""))
                        .results()
                        .mapToDouble(number -> Double.parseDouble(number.group()))
                        .toArray())
                .toList();
    }
}
