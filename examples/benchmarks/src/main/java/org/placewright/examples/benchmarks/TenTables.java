package org.placewright.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.placewright.core.id.UniquePupilNumber;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ssda903.ReturnField;
import org.placewright.interchange.ssda903.ReturnFields;
import org.placewright.interchange.ssda903.Ssda903Table;

/**
 * A return of ten tables to measure checking on: 100,000 children have 985,000 rows, give or take some hundreds, of
 * which one in some hundred is wrong. Always the same for the same number of children.
 */
final class TenTables {

    private static final CollectionYear YEAR = CollectionYear.of(2021);
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String[] PLACES = {"U1", "U3", "U4", "U6", "K2", "H5", "P1", "T1"};
    private static final String[] ETHNICITIES = {"WBRI", "MWBC", "BAFR", "APKN", "OOTH", "XXXX"};

    private final SplittableRandom random = new SplittableRandom(903);
    private final Map<Ssda903Table, BufferedWriter> files = new EnumMap<>(Ssda903Table.class);
    private long rows;

    private TenTables() {}

    /** Writes the tables into a folder, and returns how many rows they have. */
    static long write(Path folder, int children) throws IOException {
        TenTables tables = new TenTables();
        try {
            for (Ssda903Table table : Ssda903Table.values()) {
                if (table.isCollectedIn(YEAR)) {
                    BufferedWriter file = Files.newBufferedWriter(folder.resolve(table.fileName() + ".csv"));
                    tables.files.put(table, file);
                    file.write(String.join(
                                    ",",
                                    ReturnFields.of(table).stream()
                                            .map(ReturnField::name)
                                            .toList())
                            + "\n");
                }
            }
            for (int child = 0; child < children; child++) {
                tables.child(Integer.toString(1_000_000 + child));
            }
        } finally {
            for (BufferedWriter file : tables.files.values()) {
                file.close();
            }
        }
        return tables.rows;
    }

    /** The collection year of the return. */
    static CollectionYear year() {
        return YEAR;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private static String text(LocalDate day) {
        return DAY_FIRST.format(day);
    }

    private LocalDate inYear(int fromDay, int toDay) {
        return YEAR.firstDay().plusDays(random.nextInt(fromDay, toDay));
    }

    private void row(Ssda903Table table, String... cells) {
        try {
            BufferedWriter file = files.get(table);
            if (file != null) {
                file.write(String.join(",", cells));
                file.write('\n');
                rows++;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void child(String id) {
        LocalDate birth = YEAR.firstDay().minusDays(random.nextInt(200, 18 * 365));
        String born = chance(1) ? "31/02/2010" : text(birth);
        String sex = chance(50) ? "1" : "2";
        String number = UniquePupilNumber.withCheckLetter(String.format(Locale.ROOT, "8%s0000", id))
                .value();
        row(
                Ssda903Table.HEADER,
                id,
                sex,
                born,
                ETHNICITIES[random.nextInt(chance(5) ? 6 : 5)],
                number,
                sex.equals("2") ? "0" : "",
                "");
        episodes(id);
        if (chance(7)) {
            row(Ssda903Table.UASC, id, sex, born, chance(20) ? text(inYear(0, 365)) : "");
        }
        for (int times = chance(30) ? random.nextInt(1, 8) : 0; times > 0; times--) {
            LocalDate start = inYear(0, 360);
            row(
                    Ssda903Table.MISSING,
                    id,
                    born,
                    chance(60) ? "M" : "A",
                    text(start),
                    text(start.plusDays(random.nextInt(5))));
        }
        if (chance(80)) {
            row(
                    Ssda903Table.OC2,
                    id,
                    born,
                    Integer.toString(random.nextInt(42)),
                    "",
                    "0",
                    "",
                    "1",
                    chance(90) ? "1" : "",
                    "1",
                    "0",
                    "",
                    "");
        }
        if (chance(15)) {
            row(Ssda903Table.OC3, id, born, "YES", "F2", "U1");
        }
        for (int times = random.nextInt(1, 5); times > 0; times--) {
            row(Ssda903Table.REVIEWS, id, born, text(inYear(0, 365)), "PN" + random.nextInt(8));
        }
        if (chance(50)) {
            row(Ssda903Table.PREV_PERM, id, born, "Z1", "", "");
        }
        if (chance(8)) {
            row(Ssda903Table.PLACED_ADOPTION, id, born, text(inYear(0, 365)), "", "");
        }
        if (chance(5)) {
            row(Ssda903Table.AD1, id, born, text(inYear(0, 100)), text(inYear(100, 200)), "0", "2", "MF", "L11");
        }
    }

    private void episodes(String id) {
        LocalDate day = YEAR.firstDay().minusDays(random.nextInt(1_500));
        int times = random.nextInt(2, 6);
        for (int episode = 0; episode < times; episode++) {
            LocalDate end = day.isBefore(YEAR.firstDay()) ? inYear(0, 60) : day.plusDays(random.nextInt(1, 70));
            boolean last = episode == times - 1;
            String place = PLACES[random.nextInt(PLACES.length)];
            row(
                    Ssda903Table.EPISODES,
                    id,
                    text(day),
                    episode == 0 ? "S" : chance(80) ? "P" : "L",
                    chance(70) ? "C2" : "V2",
                    "N1",
                    place,
                    place.startsWith("T") ? "" : place.equals("P1") ? "PR0" : "PR1",
                    last ? "" : text(end),
                    last ? "" : "X1",
                    last ? "" : "CARPL",
                    "ZA" + random.nextInt(100) + " 9ZZ",
                    "ZB" + random.nextInt(100) + " 9ZZ",
                    place.startsWith("T") || place.equals("P1") ? "" : "123" + random.nextInt(1_000, 9_000));
            day = end;
        }
    }
}
