package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.Row;

/** One row while it becomes a value: gives what its cells hold, and says what could not be read or used. */
final class FormRow {

    /** Words that say no more than a blank does. */
    private static final ImmutableSet<String> SAYS_NOTHING = ImmutableSet.of(
            "not known", "unknown", "not specified", "not recorded", "not yet inspected", "not judged", "n/a", "-");

    private final Row row;
    private boolean partsUnread;

    FormRow(Row row) {
        this.row = row;
    }

    Row row() {
        return row;
    }

    /** Tells whether a cell holds more than a blank does. */
    boolean says(CouncilColumn<?, ?> column) {
        return row.isRecorded(column.column()) && (column.form().verbatim() || !saysNothing(row.text(column.column())));
    }

    /** Tells whether a cell says that it is not known: where a blank stands for something, that is not it. */
    boolean saysNotKnown(CouncilColumn<?, ?> column) {
        return row.isRecorded(column.column()) && !says(column);
    }

    /** Tells whether words say no more than a blank does. */
    static boolean saysNothing(String text) {
        return SAYS_NOTHING.contains(FieldKinds.comparable(text));
    }

    /** Returns what a cell holds; what cannot be read is left out, or its row, as the column has it. */
    <V> Optional<V> get(CouncilColumn<?, V> column) {
        CellForm<V> form = column.form();
        if (!says(column)) {
            if (column.isRequired()) {
                row.reject(FindingCodes.MISSING_VALUE, column.column(), "blank", form.remedy());
            }
            return Optional.empty();
        }
        boolean[] partLost = new boolean[1];
        Optional<V> value = form.reading()
                .read(row.text(column.column()), () -> partLost[0] = true)
                .map(row::shared);
        if (value.isEmpty() || partLost[0]) {
            partsUnread = true;
            if (column.costsRow()) {
                row.reject(form.code(), column.column(), form.fault(), form.remedy());
            } else if (value.isEmpty()) {
                row.drop(form.code(), column.column(), form.fault(), form.remedy());
            } else {
                row.mend(
                        form.code(),
                        column.column(),
                        form.fault(),
                        form.remedy(),
                        "row kept with what can be read of it");
            }
        }
        return value;
    }

    /** Returns what a cell holds, or where it does not say, what other cells do. */
    <V> V getOr(V otherwise, CouncilColumn<?, V> column) {
        CellForm<V> form = column.form();
        return Optional.of(column)
                .filter(this::says)
                .flatMap(any -> form.reading().read(row.text(column.column()), () -> {}))
                .orElseGet(() -> {
                    row.mend(
                            form.code(), column.column(), form.fault(), form.remedy(), "read as other columns have it");
                    return otherwise;
                });
    }

    /** Returns what was read so far, with what a cell holds; a value the rest rules out is left out. */
    <T, V> T with(T soFar, CouncilColumn<T, V> column) {
        Optional<V> value = get(column);
        if (value.isEmpty()) {
            return soFar;
        }
        return tried(() -> Optional.of(column.with().apply(soFar, value.get()))).orElseGet(() -> {
            rulesOut(column);
            return soFar;
        });
    }

    /** Leaves out a value that does not go with the rest. */
    void rulesOut(CouncilColumn<?, ?> column) {
        row.drop(
                FindingCodes.INCONSISTENT_VALUE,
                column.column(),
                "does not go with the rest of the row",
                "a value that agrees with the other columns, or a blank");
    }

    /**
     * Returns what several cells say together. It is known as a whole or not at all: half of it would say more than the
     * table does.
     */
    <P> Optional<P> whole(ImmutableList<? extends CouncilColumn<?, ?>> columns, Supplier<Optional<P>> made) {
        Optional<P> part = together(made);
        if (part.isEmpty()) {
            columns.stream()
                    .filter(this::says)
                    .findFirst()
                    .ifPresent(first -> row.drop(
                            FindingCodes.INCOMPLETE_PART,
                            first.column(),
                            "what belongs together is not there as a whole, or contradicts itself: " + names(columns),
                            "all that is known of it, readable and in agreement; or blanks"));
        }
        return part;
    }

    /** Returns what several cells say together, if all of it can be read. */
    <P> Optional<P> together(Supplier<Optional<P>> made) {
        boolean before = partsUnread;
        partsUnread = false;
        Optional<P> part = tried(made).filter(read -> !partsUnread);
        partsUnread = before;
        return part;
    }

    private static String names(ImmutableList<? extends CouncilColumn<?, ?>> columns) {
        return columns.get(0).name() + " to " + columns.get(columns.size() - 1).name();
    }

    /** Returns what was made, or nothing where the model refuses it. */
    static <P> Optional<P> tried(Supplier<Optional<P>> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            // The model's own rule decides. Its message may quote, so it goes no further.
            return Optional.empty();
        }
    }
}
