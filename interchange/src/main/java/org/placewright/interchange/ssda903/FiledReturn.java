package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.core.time.CollectionYear;

/**
 * The tables of a return of one year, as they were filed. Children of several authorities may be in it. Immutable.
 *
 * <p>Unlike {@link Ssda903Return} it has every row of a child, right or wrong: codes that are none, days that are not
 * in the calendar, blanks where none may be. It is what a check of the return looks at.
 */
public final class FiledReturn {

    private final CollectionYear year;
    private final ImmutableMap<Ssda903Table, FiledTable> tables;

    private FiledReturn(Builder from) {
        this.year = from.year;
        ImmutableMap.Builder<Ssda903Table, FiledTable> built = ImmutableMap.builder();
        from.tables.forEach((table, rows) -> built.put(table, rows.build()));
        this.tables = built.buildOrThrow();
    }

    /**
     * Returns the year of the return.
     *
     * @return the collection year
     */
    public CollectionYear year() {
        return year;
    }

    /**
     * Returns the tables that were filed, with rows or without.
     *
     * @return the tables, in the order the return lists them
     */
    public ImmutableSortedSet<Ssda903Table> tables() {
        return ImmutableSortedSet.copyOf(Ordering.natural(), tables.keySet());
    }

    /**
     * Returns the rows of a table.
     *
     * @param table any table of the return
     * @return the table, if it was filed
     */
    public Optional<FiledTable> table(Ssda903Table table) {
        return Optional.ofNullable(tables.get(table));
    }

    /** Names the year and how many tables there are. */
    @Override
    public String toString() {
        return "FiledReturn[" + year + ", tables=" + tables.size() + "]";
    }

    /** Takes in the rows of a return. */
    static final class Builder {

        private final CollectionYear year;
        private final FiledTexts texts;
        private final Map<Ssda903Table, FiledTable.Builder> tables = new EnumMap<>(Ssda903Table.class);

        Builder(CollectionYear year, FiledTexts texts) {
            this.year = year;
            this.texts = texts;
        }

        CollectionYear year() {
            return year;
        }

        FiledTexts texts() {
            return texts;
        }

        /** Returns a table, which is filed from now on. */
        FiledTable.Builder table(Ssda903Table table) {
            return tables.computeIfAbsent(table, added -> new FiledTable.Builder(added, texts));
        }

        /** Counts the first and last days of the episodes by collection year. */
        DatesByYear episodeDates() {
            DatesByYear dates = new DatesByYear();
            FiledTable.Builder episodes = tables.get(Ssda903Table.EPISODES);
            if (episodes != null) {
                episodes.addDates(ReturnFields.DECOM, dates);
                episodes.addDates(ReturnFields.DEC, dates);
            }
            return dates;
        }

        FiledReturn build() {
            return new FiledReturn(this);
        }
    }
}
