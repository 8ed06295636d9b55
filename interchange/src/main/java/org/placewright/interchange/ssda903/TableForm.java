package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.TableSpec;

/**
 * One table of the return: its columns, how a row becomes a value, where a child keeps it, and how it is written. CSV
 * and XML both go by it.
 */
final class TableForm<T> {

    static final Column CHILD = Column.required("CHILD");
    static final Column SEX = Column.required("SEX");
    static final Column DOB = Column.required("DOB");

    /** The column of the birth date in the tables that only repeat it. */
    static final Column STATED_DOB = Column.optional("DOB");

    /** The column of the sex in the tables that only repeat it. */
    static final Column STATED_SEX = Column.optional("SEX");

    static final FieldKind<ChildId> CHILD_ID =
            FieldKinds.identifier(ChildId::of).withoutDecimals();

    private static final FieldKind<String> SEX_CODE =
            new FieldKind<>(FindingCodes.UNKNOWN_CODE, "not a code of SEX", "1, 2, M, F or U", text -> Sex.parse(text)
                    .map(known -> text));

    private final Ssda903Table table;
    private final Comparator<? super T> order;
    private final ImmutableList<TableField<T>> fields;
    private final ImmutableList<Column> columns;
    private final ImmutableList<Column> columnsAsFiled;
    private final TableSpec spec;
    private final Optional<Column> dateOfBirth;
    private final Optional<Column> sex;
    private final ImmutableList<TableField.YearCheck<T>> checks;
    private final Function<Row, Optional<T>> reader;
    private final Function<ReturnedChild, ImmutableCollection<T>> values;
    private final Predicate<ReturnedChild> presence;
    private final BiConsumer<ReturnedChild.Builder, T> keeper;

    private TableForm(
            Ssda903Table table,
            Comparator<? super T> order,
            Function<Row, Optional<T>> reader,
            Function<ReturnedChild, ImmutableCollection<T>> values,
            Predicate<ReturnedChild> presence,
            BiConsumer<ReturnedChild.Builder, T> keeper,
            ImmutableList<TableField<T>> fields) {
        this.table = table;
        this.order = order;
        this.fields = fields;
        this.columns = fields.stream().map(TableField::column).collect(ImmutableList.toImmutableList());
        this.columnsAsFiled = columns.stream().map(TableForm::asFiled).collect(ImmutableList.toImmutableList());
        this.spec = spec(columns);
        this.dateOfBirth = columns.stream()
                .filter(ImmutableSet.of(DOB, STATED_DOB)::contains)
                .findFirst();
        this.sex = columns.stream()
                .filter(ImmutableSet.of(SEX, STATED_SEX)::contains)
                .findFirst();
        this.checks = fields.stream().flatMap(field -> field.check().stream()).collect(ImmutableList.toImmutableList());
        this.reader = reader;
        this.values = values;
        this.presence = presence;
        this.keeper = keeper;
    }

    /** Returns a table that has one row for a child at most. The reader must reject every row it makes no value of. */
    static <T> TableForm<T> once(
            Ssda903Table table,
            Function<Row, Optional<T>> reader,
            Function<ReturnedChild, Optional<T>> value,
            BiConsumer<ReturnedChild.Builder, T> keeper,
            ImmutableList<TableField<T>> fields) {
        return new TableForm<>(
                table,
                Comparator.comparing(any -> table),
                reader,
                child -> value.apply(child).map(ImmutableList::of).orElse(ImmutableList.of()),
                child -> value.apply(child).isPresent(),
                keeper,
                fields);
    }

    /**
     * Returns a table that may have many rows for a child. The reader must reject every row it makes no value of.
     *
     * @param order what of a child compares as equal is one thing, for which there is one row at most
     */
    static <T> TableForm<T> many(
            Ssda903Table table,
            Comparator<? super T> order,
            Function<Row, Optional<T>> reader,
            Function<ReturnedChild, ImmutableCollection<T>> values,
            BiConsumer<ReturnedChild.Builder, T> keeper,
            ImmutableList<TableField<T>> fields) {
        return new TableForm<>(
                table, order, reader, values, child -> !values.apply(child).isEmpty(), keeper, fields);
    }

    Ssda903Table table() {
        return table;
    }

    /** Returns the order in which rows of a child about one thing, for which there is one row at most, are equal. */
    Comparator<TableRow<T>> order() {
        return (one, other) -> order.compare(one.value(), other.value());
    }

    ImmutableList<TableField<T>> fields() {
        return fields;
    }

    ImmutableList<Column> columns() {
        return columns;
    }

    TableSpec spec() {
        return spec;
    }

    /** Returns the columns with further ones that are not the table's own. */
    TableSpec specWith(ImmutableList<Column> further) {
        return spec(
                ImmutableList.<Column>builder().addAll(columns).addAll(further).build());
    }

    /** Returns the columns of a table that is kept as it was filed: only CHILD it cannot do without. */
    ImmutableList<Column> columnsAsFiled() {
        return columnsAsFiled;
    }

    /** Returns the same with further ones that are not the table's own. */
    TableSpec specAsFiled(ImmutableList<Column> further) {
        return spec(ImmutableList.<Column>builder()
                .addAll(columnsAsFiled)
                .addAll(further)
                .build());
    }

    private static Column asFiled(Column column) {
        return column.equals(CHILD) ? column : new Column(column.name(), Column.Use.OPTIONAL, column.otherNames());
    }

    private static TableSpec spec(ImmutableList<Column> columns) {
        return TableSpec.of(columns, ImmutableList.of())
                .about(
                        CHILD,
                        (pseudonyms, id) -> pseudonyms.pseudonymOf(
                                ChildId.of(FieldKinds.withoutDecimals(id).orElse(id))));
    }

    /** Returns the values a child has in this table. */
    ImmutableCollection<T> values(ReturnedChild child) {
        return values.apply(child);
    }

    boolean isIn(ReturnedChild child) {
        return presence.test(child);
    }

    void keep(ReturnedChild.Builder child, T value) {
        keeper.accept(child, value);
    }

    /** Makes a value of a row, or rejects the row. */
    Optional<TableRow<T>> read(Row row) {
        Optional<ChildId> child = row.required(CHILD, CHILD_ID);
        Optional<LocalDate> born = dateOfBirth.isPresent() ? born(row, dateOfBirth.get()) : Optional.empty();
        Optional<String> sexCode = sex.isPresent() ? sexCode(row, sex.get()) : Optional.empty();
        if (row.isRejected()) {
            return Optional.empty();
        }
        Optional<T> value = reader.apply(row);
        return row.isRejected() || value.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableRow<>(child.orElseThrow(), born, sexCode, value.get(), row));
    }

    private static Optional<LocalDate> born(Row row, Column column) {
        return column.use() == Column.Use.REQUIRED
                ? row.required(column, FieldKinds.DATE)
                : row.optional(column, FieldKinds.DATE);
    }

    /** Returns the sex a row says; what cannot be read is reported already. */
    static Optional<Sex> sex(Row row, Column column) {
        return row.ifReadable(column, SEX_CODE).flatMap(Sex::parse);
    }

    private static Optional<String> sexCode(Row row, Column column) {
        if (column.use() == Column.Use.REQUIRED && !row.isRecorded(column)) {
            row.doubt(FindingCodes.MISSING_VALUE, column, "blank", SEX_CODE.remedy());
        }
        return row.optional(column, SEX_CODE);
    }

    /** Reports what does not belong in a return of the year. */
    void checkYear(TableRow<T> row, CollectionYear year, FindingLog findings) {
        FindingLog ofChild = findings.about(row.child());
        for (TableField.YearCheck<T> check : checks) {
            check.check(row, year, ofChild);
        }
    }
}
