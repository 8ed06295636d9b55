package org.placewright.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Children in care on a day, counted with a few lines that share nothing with the library: no types, no reader, dates
 * compared as text. It trusts its input, as the library may not: no quotes, no faults in its form, one layout.
 *
 * @param lookedAfter the row of the episode that counts, by child: of those open that are no short break the one that
 *     started last
 * @param shortBreaksOnly children with open short breaks and nothing else
 * @param born birth dates as the latest header has them, by child
 */
record IndependentCount(Map<String, String[]> lookedAfter, TreeSet<String> shortBreaksOnly, Map<String, String> born) {

    static final int START = 1;
    static final int PLACE = 5;
    static final int HOME = 10;
    static final int PLACEMENT = 11;
    private static final int STATUS = 3;
    private static final int END = 7;

    static IndependentCount of(Path folder, String day) throws IOException {
        Map<String, String[]> latest = new LinkedHashMap<>();
        for (String[] row : rows(folder, "-episodes.csv")) {
            latest.put(row[0] + " " + row[START], row);
        }
        Map<String, String[]> lookedAfter = new TreeMap<>();
        TreeSet<String> shortBreaks = new TreeSet<>();
        for (String[] row : latest.values()) {
            boolean open = iso(row[START]).compareTo(day) <= 0
                    && (row[END].isEmpty() || iso(row[END]).compareTo(day) > 0);
            if (open && (row[STATUS].equals("V3") || row[STATUS].equals("V4"))) {
                shortBreaks.add(row[0]);
            } else if (open) {
                lookedAfter.merge(
                        row[0], row, (one, other) -> iso(one[START]).compareTo(iso(other[START])) > 0 ? one : other);
            }
        }
        shortBreaks.removeAll(lookedAfter.keySet());
        Map<String, String> born = new TreeMap<>();
        for (String[] row : rows(folder, "-header.csv")) {
            born.put(row[0], iso(row[2]));
        }
        return new IndependentCount(lookedAfter, shortBreaks, born);
    }

    /** Rows of one kind of table, those of earlier years first. */
    private static List<String[]> rows(Path folder, String table) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> file.toString().endsWith(table))
                    .forEach(file -> files.put(Objects.requireNonNull(file.getFileName()) + " " + file, file));
        }
        List<String[]> rows = new ArrayList<>();
        for (Path file : files.values()) {
            Files.readAllLines(file).stream().skip(1).forEach(line -> rows.add(line.split(",", -1)));
        }
        return rows;
    }

    long total() {
        return lookedAfter.size();
    }

    /** Counts the children looked after by something read off the row. */
    Map<String, Long> by(Function<String[], String> what) {
        Map<String, Long> counts = new TreeMap<>();
        lookedAfter.values().forEach(row -> counts.merge(what.apply(row), 1L, Long::sum));
        return counts;
    }

    static String iso(String date) {
        return date.substring(6) + "-" + date.substring(3, 5) + "-" + date.substring(0, 2);
    }
}
