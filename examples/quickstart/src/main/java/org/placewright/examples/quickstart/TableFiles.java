package org.placewright.examples.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.interchange.json.JsonText;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Writes tables, and JSON, to the files that options name. */
final class TableFiles {

    private TableFiles() {}

    /** Refuses to write over what is read, and to write two tables to one file. */
    static void check(ImmutableMap<String, Path> written, Collection<Path> read, CommandLine commandLine) {
        Set<Path> taken = new HashSet<>();
        for (Map.Entry<String, Path> option : written.entrySet()) {
            Path file = option.getValue().toAbsolutePath().normalize();
            for (Path input : read) {
                Path other = input.toAbsolutePath().normalize();
                if (file.equals(other) || (Files.exists(file) && (file.startsWith(other) || isSame(file, other)))) {
                    throw new ParameterException(
                            commandLine,
                            option.getKey() + " must not be a file that is read. Name one outside " + input + ".");
                }
            }
            if (!taken.add(file)) {
                throw new ParameterException(
                        commandLine, option.getKey() + " must be another file than what else is written.");
            }
        }
    }

    /** Tells whether two names are of one file, as where one is a link to the other. */
    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes a table, and makes the folder if need be. */
    static void write(CsvTable table, Path file) {
        write(table::write, file);
    }

    /** Writes JSON, and makes the folder if need be. */
    static void write(JsonNode json, Path file) {
        write(to -> JsonText.write(json, to), file);
    }

    /** Writes text, and makes the folder if need be. */
    static void write(String text, Path file) {
        write(to -> Files.writeString(to, text), file);
    }

    private static void write(Content content, Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            content.write(file);
        } catch (IOException e) {
            throw new UnusableInput("Could not write to " + file + ": maybe it is a folder, or may not be written to.");
        }
    }

    /** What can be written to a file. */
    @FunctionalInterface
    private interface Content {
        void write(Path file) throws IOException;
    }
}
