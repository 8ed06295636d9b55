package org.placewright.examples.quickstart;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.placewright.pricing.index.IndexSeries;
import org.placewright.pricing.index.PriceIndex;

/** Reads the levels of an index of prices: a line each, of a month or quarter and the level, below any heading. */
final class PriceIndexFile {

    private static final Pattern LINE =
            Pattern.compile("\"?(\\d{4})[- ](?:(\\d{2})|Q([1-4]))\"?\\h*,\\h*\"?(\\d{1,9}(?:\\.\\d{1,9})?)\"?\\h*");
    private static final int MOST_LINES = 10_000;
    private static final int LONGEST_LINE = 200;

    private PriceIndexFile() {}

    static PriceIndex read(Path file) {
        Map<YearMonth, Double> levels = new TreeMap<>();
        boolean quarters = false;
        boolean months = false;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                Matcher told = LINE.matcher(line.length() > LONGEST_LINE ? "" : line.strip());
                if (!told.matches() || !isMonth(told.group(2))) {
                    if (number == 1 || line.isBlank()) {
                        continue;
                    }
                    throw refused(file, number, "a month and a level are needed, such as 2024-03,104.2");
                }
                quarters |= told.group(3) != null;
                months |= told.group(2) != null;
                if (levels.put(period(told), Double.valueOf(told.group(4))) != null) {
                    throw refused(file, number, "this period has a level already");
                }
                if (number > MOST_LINES || (quarters && months)) {
                    throw refused(file, number, "either months or quarters are needed, and fewer lines");
                }
            }
            return quarters ? IndexSeries.quarterly(levels) : IndexSeries.monthly(levels);
        } catch (IOException e) {
            throw new UnusableInput("--index: " + file + " cannot be read as text in UTF-8.");
        } catch (IllegalArgumentException e) {
            throw new UnusableInput("--index: " + file
                    + " holds no levels above 0. Each line needs a month and a level, " + "such as 2024-03,104.2.");
        }
    }

    private static boolean isMonth(@Nullable String digits) {
        return digits == null || (Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= 12);
    }

    private static YearMonth period(Matcher told) {
        int month = told.group(2) == null ? Integer.parseInt(told.group(3)) * 3 - 2 : Integer.parseInt(told.group(2));
        return YearMonth.of(Integer.parseInt(told.group(1)), month);
    }

    private static UnusableInput refused(Path file, int line, String why) {
        return new UnusableInput("--index: line " + line + " of " + file + ": " + why + ".");
    }
}
