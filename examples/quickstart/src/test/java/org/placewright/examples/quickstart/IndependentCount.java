package org.placewright.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Children in care on a day, counted with a few lines that share nothing with the library: no types, no reader, dates
 * compared as text. It trusts its input, as the library may not: no quotes, no faults, one layout.
 *
 * @param total children with an open episode that is not a short break
 * @param shortBreaksOnly children with open short breaks and nothing else
 */
record IndependentCount(long total, long shortBreaksOnly) {

    static IndependentCount of(Path folder, String day) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> file.toString().endsWith("-episodes.csv"))
                    .sorted()
                    .forEach(files::add);
        }
        Map<String, String[]> latest = new LinkedHashMap<>();
        for (Path file : files) {
            for (String line :
                    Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
                String[] row = line.split(",", -1);
                latest.put(row[0] + " " + row[1], row);
            }
        }
        TreeSet<String> lookedAfter = new TreeSet<>();
        TreeSet<String> shortBreaks = new TreeSet<>();
        for (String[] row : latest.values()) {
            boolean open = iso(row[1]).compareTo(day) <= 0
                    && (row[7].isEmpty() || iso(row[7]).compareTo(day) > 0);
            if (open) {
                (row[3].equals("V3") || row[3].equals("V4") ? shortBreaks : lookedAfter).add(row[0]);
            }
        }
        shortBreaks.removeAll(lookedAfter);
        return new IndependentCount(lookedAfter.size(), shortBreaks.size());
    }

    private static String iso(String date) {
        return date.substring(6) + "-" + date.substring(3, 5) + "-" + date.substring(0, 2);
    }
}
