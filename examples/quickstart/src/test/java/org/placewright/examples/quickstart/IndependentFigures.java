package org.placewright.examples.quickstart;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the summary must say of the shipped files, worked out from their text in a few lines that share nothing with the
 * library, so that remaking the files changes no test.
 */
final class IndependentFigures {

    static final String DAY = "2026-03-31";

    private static final Map<String, int[]> AGES = Map.of(
            "Under 1", new int[] {0, 0},
            "1 to 4", new int[] {1, 4},
            "5 to 9", new int[] {5, 9},
            "10 to 15", new int[] {10, 15},
            "16 and over", new int[] {16, 99});

    private final IndependentCount children;
    private final List<NamedCsvRecord> homes;
    private final List<NamedCsvRecord> residents;
    private final List<NamedCsvRecord> prices;
    private final List<NamedCsvRecord> referrals;
    private final Map<String, double[]> sectors = new TreeMap<>();

    IndependentFigures(Path folder) throws IOException {
        children = IndependentCount.of(folder.resolve("ssda903"), DAY);
        homes = rows(folder.resolve("register").resolve("homes.csv"));
        residents = rows(folder.resolve("register").resolve("residents.csv"));
        prices = rows(folder.resolve("prices.csv"));
        referrals = rows(folder.resolve("referrals.csv"));
        for (NamedCsvRecord row : rows(folder.resolve("postcode-sectors.csv"))) {
            sectors.put(row.getField("sector"), new double[] {number(row, "easting"), number(row, "northing")});
        }
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static double number(NamedCsvRecord row, String column) {
        return row.getField(column).isEmpty() ? 0 : Double.parseDouble(row.getField(column));
    }

    IndependentCount children() {
        return children;
    }

    int homes() {
        return homes.size();
    }

    int referrals() {
        return referrals.size();
    }

    Map<String, Long> byAgeBand() {
        return children.by(row -> children.born().containsKey(row[0])
                ? ageBand(ageOn(DAY, children.born().getOrDefault(row[0], DAY)))
                : "Not known");
    }

    private static int ageOn(String day, String born) {
        int years = Integer.parseInt(day.substring(0, 4)) - Integer.parseInt(born.substring(0, 4));
        return day.substring(5).compareTo(born.substring(5)) < 0 ? years - 1 : years;
    }

    private static String ageBand(int age) {
        return AGES.entrySet().stream()
                .filter(band -> band.getValue()[0] <= age && age <= band.getValue()[1])
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    Map<String, Long> byPlacementGroup() {
        return children.by(row -> group(row[IndependentCount.PLACE]));
    }

    private static String group(String place) {
        return switch (place) {
            case "U1", "U2", "U3", "U4", "U5", "U6" -> "Fostering";
            case "K2", "R1", "P3", "S1" -> "Residential";
            case "K1" -> "Secure";
            case "K3", "H5", "P2" -> "Supported";
            case "P1" -> "With parents";
            case "A3", "A4", "A5", "A6" -> "Adoption";
            case "T0", "T1", "T2", "T3", "T4" -> "Temporary";
            default -> "Other";
        };
    }

    Map<String, Long> byDistance() {
        return children.by(row -> {
            double[] home = sector(row[IndependentCount.HOME]);
            double[] placement = sector(row[IndependentCount.PLACEMENT]);
            if (home.length == 0 || placement.length == 0) {
                return "Not known";
            }
            double miles =
                    Math.round(Math.hypot(home[0] - placement[0], home[1] - placement[1]) / 1000 / 1.6093 * 10) / 10.0;
            if (miles > 20) {
                return "Over 20 miles";
            }
            return miles <= 5 ? "Up to 5 miles" : miles <= 10 ? "Over 5 to 10 miles" : "Over 10 to 20 miles";
        });
    }

    private double[] sector(String postcode) {
        String sector = postcode.isEmpty() ? "" : postcode.substring(0, postcode.length() - 2);
        return sectors.getOrDefault(sector, new double[0]);
    }

    /** The row of fostering: placed, with relatives or friends, waiting, usable, vacant, gap. */
    List<Long> fosteringGap() {
        long placed = byPlacementGroup().getOrDefault("Fostering", 0L);
        long kin = children.lookedAfter().values().stream()
                .filter(row -> row[IndependentCount.PLACE].matches("U[123]"))
                .count();
        long waiting = referrals.stream()
                .filter(row -> row.getField("Foster care suitability").equals("Preferred"))
                .count();
        List<NamedCsvRecord> households = homes.stream()
                .filter(row -> row.getField("Provision type").equals("Fostering household") && isLive(row))
                .toList();
        long usable = households.stream().mapToLong(IndependentFigures::usable).sum();
        long occupied = households.stream()
                .mapToLong(row -> (long) number(row, "Occupied places"))
                .sum();
        return List.of(placed, kin, waiting, usable, usable - occupied, placed - kin + waiting - usable);
    }

    /** Of a household without a first day of approval it is not known whether it is approved. */
    private static boolean isLive(NamedCsvRecord home) {
        String from = home.getField("Approved from");
        String until = home.getField("Approved until");
        boolean approved = from.isEmpty()
                ? !home.getField("Provision type").equals("Fostering household")
                : from.compareTo(DAY) <= 0;
        return approved && home.getField("Date closed").isEmpty() && (until.isEmpty() || until.compareTo(DAY) > 0);
    }

    private static long usable(NamedCsvRecord home) {
        double blocked = number(home, "Blocked places")
                + number(home, "Blocked for matching")
                + number(home, "Blocked for staffing")
                + number(home, "Blocked for building work");
        return (long) (number(home, "Places") - blocked);
    }

    /** Homes with room that take a child of the age and sex a referral has, and are of no kind that is unsuitable. */
    List<String> homesFor(String referralId) {
        NamedCsvRecord referral = referrals.stream()
                .filter(row -> row.getField("Referral id").equals(referralId))
                .findFirst()
                .orElseThrow();
        int age = ageOn(referral.getField("Needed from"), referral.getField("Date of birth"));
        return homes.stream()
                .filter(home -> isLive(home)
                        && usable(home)
                                > number(home, "Occupied places") - leaving(home, referral.getField("Needed from"))
                        && number(home, "Youngest age") <= age
                        && age <= number(home, "Oldest age")
                        && List.of("Any", referral.getField("Sex")).contains(home.getField("Sex accepted"))
                        && !referral.getField(recommendation(home.getField("Provision type")))
                                .equals("Unsuitable"))
                .map(home -> home.getField("Home id"))
                .sorted()
                .toList();
    }

    /** How many of those who live in a home are expected to have left by a day. */
    private long leaving(NamedCsvRecord home, String day) {
        return residents.stream()
                .filter(row -> row.getField("Home id").equals(home.getField("Home id")))
                .map(row -> row.getField("Expected until"))
                .filter(until -> !until.isEmpty() && until.compareTo(day) <= 0)
                .count();
    }

    private static String recommendation(String provision) {
        return switch (provision) {
            case "Fostering household" -> "Foster care suitability";
            case "Supported accommodation" -> "Supported accommodation suitability";
            default -> "Residential care suitability";
        };
    }

    /** Fees of a type, an age band and a collection year such as 2025-26, in order. */
    double[] comparable(String provision, int age, String asOf) {
        String censusDate = "31/03/" + asOf.substring(0, 4);
        int[] ages = AGES.values().stream()
                .filter(band -> band[0] <= age && age <= band[1])
                .findFirst()
                .orElseThrow();
        return prices.stream()
                .filter(row -> row.getField("Type of provision").equals(provision)
                        && row.getField("Census date").equals(censusDate)
                        && number(row, "Age") >= ages[0]
                        && number(row, "Age") <= ages[1])
                .mapToDouble(row -> number(row, "Total weekly cost"))
                .sorted()
                .toArray();
    }

    /** Quantile by linear interpolation between the two nearest of sorted values. */
    static double quantile(double[] sorted, double part) {
        double at = part * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** The part of sorted values that lies below one, equal ones counting half. */
    static double percentile(double[] sorted, double value) {
        double below = Arrays.stream(sorted)
                .map(price -> price < value ? 1 : price == value ? 0.5 : 0)
                .sum();
        return 100 * below / sorted.length;
    }

    /** The placements by group that need no place of the gap's kinds. */
    Map<String, Long> leftOut() {
        return List.of("With parents", "Adoption", "Temporary").stream()
                .collect(Collectors.toMap(
                        group -> group, group -> byPlacementGroup().getOrDefault(group, 0L)));
    }
}
