package org.placewright.interchange.ssda903.validation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ssda903.ReturnField;
import org.placewright.interchange.ssda903.Ssda903Table;

/** The rows of a small return as texts, while a test makes of them what it is about. */
final class RawRows {

    /** Stands for the birth date of the header, whatever a test makes of that. */
    private static final String AS_IN_HEADER = "(as in header)";

    private static final Pattern RELATIVE = Pattern.compile("/Y(?:-(\\d+))?$");
    private static final Splitter.MapSplitter CELLS = Splitter.on(',')
            .trimResults()
            .omitEmptyStrings()
            .withKeyValueSeparator(Splitter.on('=').limit(2));

    private final Map<Ssda903Table, List<Map<String, String>>> rows = new LinkedHashMap<>();

    /** Adds a row of a child: texts such as {@code "DECOM=01/04/Y-1, RNE=S"}, or names and texts in turn. */
    void add(Ssda903Table table, String child, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("CHILD", child);
        if (table != Ssda903Table.EPISODES) {
            row.put("DOB", AS_IN_HEADER);
        }
        if (cells.length == 1) {
            row.putAll(CELLS.split(cells[0]));
        }
        for (int at = 0; at + 1 < cells.length; at += 2) {
            row.put(cells[at], cells[at + 1]);
        }
        rows.computeIfAbsent(table, added -> new ArrayList<>()).add(row);
    }

    private List<Map<String, String>> of(Ssda903Table table) {
        return rows.getOrDefault(table, List.of());
    }

    boolean has(Ssda903Table table) {
        return rows.containsKey(table);
    }

    /** Sets a field of a row, counted from 0. */
    void set(int row, ReturnField field, String text) {
        of(field.table()).get(row).put(field.name(), text);
    }

    /** Sets a field of the last row of its table that a child has. */
    void setLast(String child, ReturnField field, String text) {
        List<Map<String, String>> table = of(field.table());
        int last = table.size() - 1;
        while (last >= 0 && !child.equals(table.get(last).get("CHILD"))) {
            last--;
        }
        if (last < 0) {
            throw new AssertionError("no row of " + field);
        }
        set(last, field, text);
    }

    /** Adds the last row of a table again. */
    void repeat(Ssda903Table table) {
        List<Map<String, String>> all = of(table);
        all.add(new LinkedHashMap<>(all.get(all.size() - 1)));
    }

    void remove(Ssda903Table table) {
        rows.remove(table);
    }

    void addAll(RawRows other) {
        other.rows.forEach((table, added) ->
                rows.computeIfAbsent(table, any -> new ArrayList<>()).addAll(added));
    }

    /** Hands on every row, with the days of a year. */
    void forEach(CollectionYear year, BiConsumer<Ssda903Table, Map<String, String>> consumer) {
        rows.forEach((table, all) -> all.forEach(row -> consumer.accept(table, dated(row, year))));
    }

    /** Returns the rows of every table the year asks for, with the days of that year. */
    Map<Ssda903Table, List<Map<String, String>>> byTable(CollectionYear year) {
        Map<Ssda903Table, List<Map<String, String>>> tables = new EnumMap<>(Ssda903Table.class);
        for (Ssda903Table table : Ssda903Table.values()) {
            if (table.isCollectedIn(year)) {
                tables.put(
                        table,
                        of(table).stream()
                                .<Map<String, String>>map(row -> dated(row, year))
                                .toList());
            }
        }
        return tables;
    }

    private ImmutableMap<String, String> dated(Map<String, String> row, CollectionYear year) {
        ImmutableMap.Builder<String, String> dated = ImmutableMap.builder();
        row.forEach((name, text) -> dated.put(
                name,
                RELATIVE.matcher(text.equals(AS_IN_HEADER) ? birth(row.getOrDefault("CHILD", "")) : text)
                        .replaceFirst(found -> "/"
                                + (year.endingIn()
                                        - Optional.ofNullable(found.group(1))
                                                .map(Integer::parseInt)
                                                .orElse(0)))));
        return dated.buildOrThrow();
    }

    private String birth(String child) {
        return of(Ssda903Table.HEADER).stream()
                .filter(header -> child.equals(header.get("CHILD")))
                .map(header -> header.getOrDefault("DOB", ""))
                .findFirst()
                .orElse("");
    }
}
