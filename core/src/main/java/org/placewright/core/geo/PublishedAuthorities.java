package org.placewright.core.geo;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import com.google.common.io.CharStreams;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placewright.core.id.AuthorityId;

/**
 * Reads the authorities that ship with the library from the two tables beside this class.
 *
 * <p>Source of the authorities: Office for National Statistics, Open Government Licence v3.0.
 *
 * <p>This is no reader of CSV for others' files (those are in the interchange module): the tables are ours and plain,
 * so the core needs no library for them, and whatever is not as it should be is an error in the library and refused. A
 * field may stand in quotes, which may then hold commas, and neither quotes nor line ends.
 */
final class PublishedAuthorities {

    static final String AUTHORITIES = "local-authorities.csv";
    static final String NAMES = "local-authority-names.csv";

    private static final String AUTHORITIES_HEADER = "ons_code,name,region,valid_from,valid_to,successors";
    private static final String NAMES_HEADER = "ons_code,name";
    private static final Pattern FIELD = Pattern.compile("\\G(?:\"([^\"]*)\"|([^\",]*))(,|$)");

    static final LocalAuthorities OF_ENGLAND = parse(lines(AUTHORITIES), lines(NAMES));

    private PublishedAuthorities() {}

    private static ImmutableList<String> lines(String resource) {
        try (InputStream stream = PublishedAuthorities.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new FileNotFoundException(resource + " is missing. Maybe the library was repackaged without it?");
            }
            return ImmutableList.copyOf(CharStreams.readLines(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LocalAuthorities parse(List<String> authorities, List<String> names) {
        TreeMap<String, LocalAuthority> byCode = new TreeMap<>();
        eachRow(AUTHORITIES, AUTHORITIES_HEADER, authorities, row -> {
            if (byCode.put(row.get(0), authority(row)) != null) {
                throw new IllegalArgumentException(row.get(0) + " is there twice");
            }
        });
        eachRow(NAMES, NAMES_HEADER, names, row -> {
            LocalAuthority named = Optional.ofNullable(byCode.get(row.get(0)))
                    .orElseThrow(() -> new IllegalArgumentException(row.get(0) + " is not in " + AUTHORITIES));
            byCode.put(
                    row.get(0),
                    LocalAuthority.builder()
                            .from(named)
                            .addNameVariants(row.get(1))
                            .build());
        });
        return LocalAuthorities.of(ImmutableSortedMap.copyOfSorted(byCode).values());
    }

    private static LocalAuthority authority(List<String> row) {
        return LocalAuthority.builder()
                .id(AuthorityId.of(row.get(0)))
                .name(row.get(1))
                .region(Region.named(row.get(2))
                        .orElseThrow(() -> new IllegalArgumentException(row.get(2) + " is not a region")))
                .validity(validity(date(row.get(3)), date(row.get(4)).map(last -> last.plusDays(1))))
                .addAllSuccessors(
                        row.get(5).isEmpty()
                                ? ImmutableList.of()
                                : List.of(row.get(5).split(" ", -1)).stream()
                                        .map(AuthorityId::of)
                                        .toList())
                .build();
    }

    private static Optional<LocalDate> date(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(field));
    }

    private static Range<LocalDate> validity(Optional<LocalDate> from, Optional<LocalDate> until) {
        Range<LocalDate> since = from.map(Range::atLeast).orElse(Range.all());
        return since.intersection(until.map(Range::lessThan).orElse(Range.all()));
    }

    private static void eachRow(String table, String header, List<String> lines, Consumer<List<String>> reader) {
        if (lines.isEmpty() || !lines.get(0).equals(header)) {
            throw new IllegalArgumentException(table + " must begin with " + header);
        }
        int columns = fields(header).size();
        for (int line = 1; line < lines.size(); line++) {
            try {
                ImmutableList<String> row = fields(lines.get(line));
                if (row.size() != columns) {
                    throw new IllegalArgumentException("there must be " + columns + " fields but are " + row.size());
                }
                reader.accept(row);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException(table + ", line " + (line + 1) + ": " + e.getMessage(), e);
            }
        }
    }

    private static ImmutableList<String> fields(String line) {
        ImmutableList.Builder<String> fields = ImmutableList.builder();
        Matcher field = FIELD.matcher(line);
        boolean more = true;
        while (more) {
            if (!field.find()) {
                throw new IllegalArgumentException("a quote is out of place");
            }
            fields.add(Optional.ofNullable(field.group(1)).orElseGet(() -> field.group(2)));
            more = field.group(3).equals(",");
        }
        return fields.build();
    }
}
