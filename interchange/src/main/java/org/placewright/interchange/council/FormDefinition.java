package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.result.FindingCode;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.TableSpec;

/**
 * What a form is: its columns, and how a row becomes a value. A value begins as what its first columns make of it; each
 * further step adds what one column, or several together, say.
 */
final class FormDefinition<T> {

    /** The column that says which version of which form a row keeps to. */
    static final Column FORM = Column.optional("Form");

    private static final String VERSION = "1";

    private final String name;
    private final Class<T> type;
    private final ImmutableList<CouncilColumn<T, ?>> columns;
    private final Function<FormRow, Optional<T>> begun;
    private final ImmutableList<BiFunction<FormRow, T, T>> steps;
    private final TableSpec table;
    private final Optional<Once<T>> once;
    private final T example;

    /** What may stand in a table once only, and what is said of a second row. */
    private record Once<T>(CouncilColumn<T, ?> column, FindingCode code, Function<T, Object> key) {}

    private FormDefinition(Builder<T> builder, T example) {
        this.name = builder.name;
        this.type = builder.type;
        this.columns = builder.columns.build();
        this.begun = builder.begun;
        this.steps = builder.steps.build();
        this.once = builder.once;
        this.example = example;
        TableSpec spec = TableSpec.of(
                ImmutableList.<Column>builder()
                        .add(FORM)
                        .addAll(Iterables.transform(columns, CouncilColumn::column))
                        .build(),
                builder.others);
        this.table = builder.about.apply(spec);
    }

    static <T> Builder<T> named(String name, Class<T> type, Function<FormRow, Optional<T>> begun) {
        return new Builder<>(name, type, begun);
    }

    String name() {
        return name;
    }

    Class<T> type() {
        return type;
    }

    String version() {
        return name + "/" + VERSION;
    }

    ImmutableList<CouncilColumn<T, ?>> columns() {
        return columns;
    }

    TableSpec table() {
        return table;
    }

    T example() {
        return example;
    }

    /** Returns what makes values of the rows of one table. */
    Function<Row, Optional<T>> rows() {
        Set<Object> seen = new HashSet<>();
        return row -> value(row, seen);
    }

    private Optional<T> value(Row row, Set<Object> seen) {
        if (row.isRecorded(FORM) && !row.text(FORM).equalsIgnoreCase(version())) {
            row.reject(
                    FindingCodes.UNKNOWN_FORM_VERSION,
                    FORM,
                    "the row keeps to another form, or to a version that is not known",
                    version() + ", or a blank");
            return Optional.empty();
        }
        FormRow cells = new FormRow(row);
        Optional<T> value = begun.apply(cells);
        if (value.isEmpty() || row.isRejected() || isSecond(value.get(), row, seen)) {
            return Optional.empty();
        }
        T whole = value.get();
        for (BiFunction<FormRow, T, T> step : steps) {
            whole = step.apply(cells, whole);
        }
        return Optional.of(whole);
    }

    private boolean isSecond(T value, Row row, Set<Object> seen) {
        if (once.isEmpty() || seen.add(once.get().key().apply(value))) {
            return false;
        }
        row.reject(once.get().code(), once.get().column().column(), "there is a row of it already", "one row for each");
        return true;
    }

    /** Builds a definition, column by column. */
    static final class Builder<T> {

        private final String name;
        private final Class<T> type;
        private final Function<FormRow, Optional<T>> begun;
        private final ImmutableList.Builder<CouncilColumn<T, ?>> columns = ImmutableList.builder();
        private final ImmutableList.Builder<BiFunction<FormRow, T, T>> steps = ImmutableList.builder();
        private Optional<Once<T>> once = Optional.empty();
        private ImmutableList<Column> others = ImmutableList.of();
        private Function<TableSpec, TableSpec> about = spec -> spec;

        private Builder(String name, Class<T> type, Function<FormRow, Optional<T>> begun) {
            this.name = name;
            this.type = type;
            this.begun = begun;
        }

        /** Adds columns that a row begins with. */
        Builder<T> keys(ImmutableList<? extends CouncilColumn<T, ?>> keys) {
            columns.addAll(keys);
            return this;
        }

        /** Adds columns that each add what they say. */
        Builder<T> columns(ImmutableList<? extends CouncilColumn<T, ?>> more) {
            columns.addAll(more);
            more.forEach(column -> steps.add((row, whole) -> row.with(whole, column)));
            return this;
        }

        /** Adds columns that say something together: all of it is known, or none. */
        <P> Builder<T> part(
                ImmutableList<? extends CouncilColumn<P, ?>> together,
                String prefix,
                Function<T, Optional<P>> get,
                BiFunction<T, P, T> with,
                Function<FormRow, Optional<P>> made) {
            together.forEach(column -> columns.add(column.within(prefix, get)));
            steps.add((row, whole) -> row.whole(together, () -> made.apply(row))
                    .map(part -> FormRow.tried(() -> Optional.of(with.apply(whole, part)))
                            .orElseGet(() -> {
                                row.rulesOut(together.get(0));
                                return whole;
                            }))
                    .orElse(whole));
            return this;
        }

        /** Says that a table has one row for each of something. */
        Builder<T> once(CouncilColumn<T, ?> column, FindingCode code, Function<T, Object> key) {
            once = Optional.of(new Once<>(column, code, key));
            return this;
        }

        /** Says whom a row is about. */
        Builder<T> about(CouncilColumn<T, ?> column, BiFunction<PseudonymKey, String, Pseudonym> pseudonym) {
            about = spec -> spec.about(column.column(), pseudonym);
            return this;
        }

        /** Names columns of earlier tables that are not read. */
        Builder<T> notRead(String... names) {
            others = Column.notRead(names);
            return this;
        }

        /** Returns the form, with an invented row for its template. */
        CouncilForm<T> form(T example) {
            return CouncilForm.of(new FormDefinition<>(this, example));
        }
    }
}
