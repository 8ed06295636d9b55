package org.placewright.core.result;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where in the input something was found. Ordered by file, line and column name; what is absent comes first.
 *
 * @param file the name of the file, without the folders that lead to it
 * @param line the line, counted from 1, if the finding is about one
 * @param column the name of the column as the format spells it, if the finding is about one
 */
public record SourceLocation(String file, OptionalLong line, Optional<String> column)
        implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::file)
            .thenComparingLong(location -> location.line().orElse(0))
            .thenComparing(location -> location.column().orElse(""));

    /**
     * Checks the line.
     *
     * @param file the name of the file, without the folders that lead to it
     * @param line the line, counted from 1, if the finding is about one
     * @param column the name of the column as the format spells it, if the finding is about one
     * @throws IllegalArgumentException if the line is below 1 or the file is blank
     */
    public SourceLocation {
        if (line.isPresent() && line.getAsLong() < 1) {
            throw new IllegalArgumentException("Lines are counted from 1 but the line was " + line.getAsLong());
        }
        if (file.isBlank()) {
            throw new IllegalArgumentException("SourceLocation file must not be blank");
        }
    }

    /**
     * Returns the location of a whole file.
     *
     * @param file the name of the file
     * @return the location
     */
    public static SourceLocation inFile(String file) {
        return new SourceLocation(file, OptionalLong.empty(), Optional.empty());
    }

    /**
     * Returns the location of a line of a file.
     *
     * @param file the name of the file
     * @param line the line, counted from 1
     * @return the location
     */
    public static SourceLocation atLine(String file, long line) {
        return new SourceLocation(file, OptionalLong.of(line), Optional.empty());
    }

    /**
     * Returns this location, narrowed to a column.
     *
     * @param name the name of the column
     * @return the location
     */
    public SourceLocation column(String name) {
        return new SourceLocation(file, line, Optional.of(name));
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** Returns the form editors understand, such as {@code episodes.csv:12 DEC}. */
    @Override
    public String toString() {
        return file
                + (line.isPresent() ? ":" + line.getAsLong() : "")
                + column.map(name -> " " + name).orElse("");
    }
}
