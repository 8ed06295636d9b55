package org.placewright.examples.quickstart;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs forecasts of returns that are made row by row, and reads what was written. */
final class ForecastRun {

    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE," + "HOME_POST,PL_POST,URN\n";

    final Path folder;
    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();
    private final StringBuilder headers = new StringBuilder(HEADER);
    private final StringBuilder episodes = new StringBuilder(EPISODES);

    ForecastRun(Path folder) {
        this.folder = folder;
    }

    /** Adds a child with one period of care in one placement; an end that is blank is none. */
    ForecastRun child(int number, String born, String from, String until, String place) {
        headers.append("child-").append(number).append(",1,").append(day(born)).append(",WBRI,,,\n");
        episodes.append("child-")
                .append(number)
                .append(',')
                .append(day(from))
                .append(",S,C2,N1,")
                .append(place);
        episodes.append(",PR1,")
                .append(day(until))
                .append(until.isEmpty() ? "," : ",E4A")
                .append(",,,,\n");
        return this;
    }

    /** As returns write it. */
    private static String day(String date) {
        if (date.isEmpty()) {
            return "";
        }
        LocalDate day = LocalDate.parse(date);
        return String.format(Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** Writes the rows so far as a return of a year, and begins anew. */
    ForecastRun filed(int year) throws IOException {
        return filed("", year);
    }

    /** Writes the rows so far as a return of an authority and year, and begins anew. */
    ForecastRun filed(String authority, int year) throws IOException {
        Path returns = Files.createDirectories(folder.resolve("returns").resolve(authority));
        Files.writeString(returns.resolve(year + "-header.csv"), headers);
        Files.writeString(returns.resolve(year + "-episodes.csv"), episodes);
        headers.setLength(0);
        headers.append(HEADER);
        episodes.setLength(0);
        episodes.append(EPISODES);
        return this;
    }

    /** Forecasts, and returns the exit code. */
    int run(String... options) {
        return runOn(folder.resolve("returns"), options);
    }

    int runOn(Path returns, String... options) {
        return Placewright.execute(
                new PrintWriter(out),
                new PrintWriter(err),
                Stream.concat(
                                Stream.of("forecast", "--ssda903", returns.toString(), "--out", table().toString()),
                                Stream.of(options))
                        .toArray(String[]::new));
    }

    Path table() {
        return folder.resolve("forecast.csv");
    }

    /** Returns the rows of a table, by column. */
    static List<Map<String, String>> rows(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table);
        List<String> names = Splitter.on(',').splitToList(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = Splitter.on(',').splitToList(line);
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < names.size(); i++) {
                row.put(names.get(i), fields.get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
