package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.placement.Episode;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.internal.ReadRows;

/** The files of one authority that have the same year in their names, or none. */
final class YearlyReturn {

    /** What files are grouped by; a file of XML is a return of its own. */
    record Key(Optional<AuthorityId> authority, Optional<NamedYear> namedYear, Optional<String> xml) {

        static Key of(ReturnFile file) {
            return new Key(
                    file.authority(),
                    file.year(),
                    file.table().isEmpty() ? Optional.of(file.shownName()) : Optional.empty());
        }
    }

    /** A table of a file and what was read from it. */
    record Part<T>(ReturnFile file, TableForm<T> form, ReadRows<TableRow<T>> table) {}

    private final Key key;
    private final List<Part<?>> parts = new ArrayList<>();

    YearlyReturn(Key key) {
        this.key = key;
    }

    void add(Part<?> part) {
        parts.add(part);
    }

    Key key() {
        return key;
    }

    ImmutableList<Part<?>> parts() {
        return ImmutableList.copyOf(parts);
    }

    ImmutableSortedSet<Ssda903Table> tables() {
        return parts.stream()
                .map(part -> part.form().table())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    boolean hasEpisodesFile() {
        return has(Ssda903Table.EPISODES);
    }

    private boolean has(Ssda903Table table) {
        return parts.stream().anyMatch(part -> part.form().table() == table);
    }

    /** Returns where to report what concerns the whole return: its episodes, or else its header, or else any table. */
    SourceLocation location() {
        Ssda903Table table = hasEpisodesFile() ? Ssda903Table.EPISODES : Ssda903Table.HEADER;
        Part<?> first = parts.stream()
                .filter(part -> part.form().table() == table)
                .findFirst()
                .orElse(parts.get(0));
        return SourceLocation.inFile(first.file().shownName());
    }

    /** Returns the rows of a table in several returns, in the order of the files. */
    @SuppressWarnings("unchecked") // The rows of a form are of its type.
    static <T> ImmutableList<TableRow<T>> rows(TableForm<T> form, List<YearlyReturn> of) {
        ImmutableList<ImmutableList<TableRow<T>>> tables = of.stream()
                .flatMap(yearly -> yearly.parts.stream())
                .filter(part -> part.form() == form)
                .map(part -> ((Part<T>) part).table().rows())
                .collect(ImmutableList.toImmutableList());
        // Mostly there is one table, of which no copy need be held.
        return tables.size() == 1
                ? tables.get(0)
                : tables.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
    }

    private <T> ImmutableList<TableRow<T>> rows(TableForm<T> form) {
        return rows(form, List.of(this));
    }

    /** Tells whether there is an episodes table, and nothing was read from it; a finding has said so. */
    boolean hasEmptyEpisodes() {
        return hasEpisodesFile()
                && parts.stream()
                        .filter(part -> part.form().table() == Ssda903Table.EPISODES)
                        .allMatch(part -> part.table().read() == 0);
    }

    /** Tells whether every row of a table was read and kept, wherever it stands; also if it stands nowhere. */
    boolean isWhole(Ssda903Table table) {
        return parts.stream().filter(part -> part.form().table() == table).allMatch(part -> part.table()
                .isWhole());
    }

    /** Tells whether nothing was read from any file. */
    boolean isEmpty() {
        return parts.stream().allMatch(part -> part.table().read() == 0);
    }

    /** Counts every DECOM and DEC of the episodes. */
    DatesByYear episodeDates() {
        DatesByYear dates = new DatesByYear();
        for (TableRow<Episode> row : rows(CareForms.EPISODES)) {
            dates.add(row.value().start());
            row.value().end().ifPresent(dates::add);
        }
        return dates;
    }

    /** Counts every birth date of the tables. */
    DatesByYear birthDates() {
        DatesByYear dates = new DatesByYear();
        for (Part<?> part : parts) {
            part.table().rows().forEach(row -> row.dateOfBirth().ifPresent(dates::add));
        }
        return dates;
    }
}
