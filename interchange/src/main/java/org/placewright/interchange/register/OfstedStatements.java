package org.placewright.interchange.register;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What rows about one registration, or one organisation, state, oldest first. Those of files of no known day come
 * before all others, but no other is known to be later.
 *
 * @param rows the rows, oldest first
 */
record OfstedStatements(ImmutableList<OfstedRow> rows) {

    static final Comparator<OfstedRow> OLDEST_FIRST = Comparator.comparing(
                    OfstedRow::fileDate, Comparators.emptiesFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(OfstedRow::location);

    /** Returns the latest row. */
    OfstedRow last() {
        return rows.get(rows.size() - 1);
    }

    /** Returns the rows that state something. */
    <T> ImmutableList<OfstedRow> stating(Function<OfstedRow, Optional<T>> fact) {
        return rows.stream().filter(row -> fact.apply(row).isPresent()).collect(ImmutableList.toImmutableList());
    }

    /** Returns what the latest row states that states something. */
    <T> Optional<T> latest(Function<OfstedRow, Optional<T>> fact) {
        return all(fact).reduce((earlier, later) -> later);
    }

    /** Returns all that differs of what is stated. */
    <T> ImmutableSet<T> distinct(Function<OfstedRow, Optional<T>> fact) {
        return all(fact).collect(ImmutableSet.toImmutableSet());
    }

    private <T> Stream<T> all(Function<OfstedRow, Optional<T>> fact) {
        return rows.stream().map(fact).flatMap(Optional::stream);
    }

    /** Returns what those rows state that no row stating something is known to be later than. */
    <T> ImmutableSet<T> current(Function<OfstedRow, Optional<T>> fact) {
        ImmutableList<OfstedRow> stating = stating(fact);
        Optional<LocalDate> lastDay = stating.stream().map(OfstedRow::fileDate).reduce(Optional.empty(), (a, b) -> b);
        return new OfstedStatements(stating.stream()
                        .filter(row ->
                                row.fileDate().isEmpty() || row.fileDate().equals(lastDay))
                        .collect(ImmutableList.toImmutableList()))
                .distinct(fact);
    }

    /**
     * Returns the rows that state otherwise than one before them of the same day, and the last of no known day, if it
     * states otherwise than the latest. Of known days, a later may differ from an earlier.
     */
    <T> ImmutableSet<OfstedRow> contradicting(Function<OfstedRow, Optional<T>> fact) {
        ImmutableSet.Builder<OfstedRow> contradicting = ImmutableSet.builder();
        Map<Optional<LocalDate>, T> stated = new LinkedHashMap<>();
        for (OfstedRow row : rows) {
            fact.apply(row).ifPresent(now -> {
                T before = stated.put(row.fileDate(), now);
                if (before != null && !before.equals(now)) {
                    contradicting.add(row);
                }
            });
        }
        stating(fact).stream()
                .filter(row -> row.fileDate().isEmpty())
                .reduce((earlier, later) -> later)
                .filter(row -> !fact.apply(row).equals(latest(fact)))
                .ifPresent(contradicting::add);
        return contradicting.build();
    }
}
