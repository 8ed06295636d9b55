package org.placewright.interchange.council;

import com.google.common.base.Utf8;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.internal.Column;

/**
 * A column of a {@link CouncilForm}, declared once: what is read, written, shown in a template and told in the data
 * dictionary all comes from here.
 *
 * @param <T> what a row of the table becomes
 * @param <V> what a cell of the column becomes
 */
public final class CouncilColumn<T, V> {

    private static final String NOT_KNOWN = "not known";
    private static final String ROW_LEFT_OUT = "row left out";
    private static final String VALUE_LEFT_OUT = "left out, row kept";
    private static final String ALL_LEFT_OUT = "left out with all that belongs together, row kept";

    private final Column column;
    private final CellForm<V> form;
    private final String unit;
    private final boolean required;
    private final String otherwise;
    private final String attribute;
    private final String meaning;
    private final Function<T, Optional<V>> get;
    private final BiFunction<T, V, T> with;
    private final String fate;

    private CouncilColumn(
            Column column,
            CellForm<V> form,
            String unit,
            boolean required,
            String otherwise,
            String attribute,
            String meaning,
            Function<T, Optional<V>> get,
            BiFunction<T, V, T> with,
            String fate) {
        this.column = column;
        this.form = form;
        this.unit = unit;
        this.required = required;
        this.otherwise = otherwise;
        this.attribute = attribute;
        this.meaning = meaning;
        this.get = get;
        this.with = with;
        this.fate = fate;
    }

    /** Returns a column that may be blank. */
    static <T, V> CouncilColumn<T, V> of(
            String name,
            String attribute,
            CellForm<V> form,
            Function<T, Optional<V>> get,
            BiFunction<T, V, T> with,
            String meaning) {
        return new CouncilColumn<>(
                Column.optional(name), form, "", false, NOT_KNOWN, attribute, meaning, get, with, VALUE_LEFT_OUT);
    }

    /** Returns a column that is read together with others. */
    static <T, V> CouncilColumn<T, V> read(
            String name, String attribute, CellForm<V> form, Function<T, Optional<V>> get, String meaning) {
        return of(name, attribute, form, get, (whole, value) -> whole, meaning);
    }

    /** Returns a column without which there is no row; what a row begins as is made of it. */
    static <T, V> CouncilColumn<T, V> required(
            String name, String attribute, CellForm<V> form, Function<T, V> get, String meaning) {
        Function<T, Optional<V>> always = whole -> Optional.of(get.apply(whole));
        return new CouncilColumn<>(
                Column.required(name),
                form,
                "",
                true,
                "",
                attribute,
                meaning,
                always,
                (whole, value) -> whole,
                ROW_LEFT_OUT);
    }

    /** Returns the column with a unit. */
    CouncilColumn<T, V> in(String newUnit) {
        return new CouncilColumn<>(column, form, newUnit, required, otherwise, attribute, meaning, get, with, fate);
    }

    /** Returns the column with what a blank stands for, where that is more than that nothing is known. */
    CouncilColumn<T, V> orElse(String newOtherwise) {
        return new CouncilColumn<>(column, form, unit, required, newOtherwise, attribute, meaning, get, with, fate);
    }

    /** Returns the column with further spellings of its name. */
    CouncilColumn<T, V> alsoNamed(String... names) {
        Column spelled = required ? Column.required(name(), names) : Column.optional(name(), names);
        return new CouncilColumn<>(spelled, form, unit, required, otherwise, attribute, meaning, get, with, fate);
    }

    /** Returns the column as one that costs the row where it cannot be read, though it may be blank. */
    CouncilColumn<T, V> orRowLeftOut() {
        return new CouncilColumn<>(
                column, form, unit, required, otherwise, attribute, meaning, get, with, ROW_LEFT_OUT);
    }

    /** Returns the column as one without which there is no row. */
    CouncilColumn<T, V> needed() {
        return new CouncilColumn<>(column, form, unit, true, "", attribute, meaning, get, with, ROW_LEFT_OUT);
    }

    /**
     * Returns the column as one that a file must have, though it may be blank: without it, blank would say too much.
     */
    CouncilColumn<T, V> inEveryFile() {
        return new CouncilColumn<>(
                Column.required(name()), form, unit, required, otherwise, attribute, meaning, get, with, fate);
    }

    /** Returns the column of something this is a part of. */
    <U> CouncilColumn<U, V> within(String prefix, Function<U, T> part, BiFunction<U, T, U> withPart) {
        return new CouncilColumn<>(
                column,
                form,
                unit,
                required,
                otherwise,
                path(prefix, attribute),
                meaning,
                part.andThen(get),
                (whole, value) -> withPart.apply(whole, with.apply(part.apply(whole), value)),
                fate);
    }

    /** Returns the column of something this may be a part of, which is read as a whole. */
    <U> CouncilColumn<U, V> within(String prefix, Function<U, Optional<T>> part) {
        return new CouncilColumn<>(
                column,
                form,
                unit,
                false,
                otherwise.isEmpty() ? NOT_KNOWN : otherwise,
                path(prefix, attribute),
                meaning,
                whole -> part.apply(whole).flatMap(get),
                (whole, value) -> whole,
                ALL_LEFT_OUT);
    }

    /** Returns the column of something that has this as a part or not at all; without the part it cannot be said. */
    <U> CouncilColumn<U, V> withinKnown(String prefix, Function<U, Optional<T>> part, BiFunction<U, T, U> withPart) {
        return new CouncilColumn<>(
                column,
                form,
                unit,
                required,
                otherwise,
                path(prefix, attribute),
                meaning,
                whole -> part.apply(whole).flatMap(get),
                (whole, value) -> withPart.apply(
                        whole,
                        with.apply(
                                part.apply(whole)
                                        .orElseThrow(() -> new IllegalArgumentException(
                                                "There is nothing to say this of. Maybe a value is missing?")),
                                value)),
                fate);
    }

    private static String path(String prefix, String attribute) {
        return attribute.isEmpty() && prefix.endsWith(".")
                ? prefix.substring(0, prefix.length() - 1)
                : prefix + attribute;
    }

    /** Tells whether a value that cannot be read costs the row. */
    boolean costsRow() {
        return fate.equals(ROW_LEFT_OUT);
    }

    Column column() {
        return column;
    }

    CellForm<V> form() {
        return form;
    }

    BiFunction<T, V, T> with() {
        return with;
    }

    /**
     * Returns the cell for a value.
     *
     * @throws IllegalArgumentException if the cell could not be read again as the same value
     */
    CsvCell cell(T whole) {
        return CsvCell.text(get.apply(whole).map(this::written));
    }

    private String written(V value) {
        String text = form.written().apply(value);
        boolean[] partLost = new boolean[1];
        boolean same = Utf8.encodedLength(text) <= ReadLimits.standard().fieldLength()
                && form.reading().read(text, () -> partLost[0] = true).equals(Optional.of(value))
                && !partLost[0];
        if (!same) {
            throw new IllegalArgumentException("What belongs in column " + name()
                    + " is more than the form can hold. Maybe a day is before 1950 or after 2149, a number beyond its"
                    + " range or a text too long? The form takes: " + kind());
        }
        return text;
    }

    /**
     * Returns the name of the column.
     *
     * @return the name as it is written; letter case, underscores and further blanks do not matter
     */
    public String name() {
        return column.name();
    }

    /**
     * Returns what may stand in a cell.
     *
     * @return the kind of value, in words
     */
    public String kind() {
        return form.kind();
    }

    /**
     * Returns the unit of what stands in a cell.
     *
     * @return the unit, empty where there is none
     */
    public String unit() {
        return unit;
    }

    /**
     * Tells whether a row needs a value here.
     *
     * @return whether a row without one is left out
     */
    public boolean isRequired() {
        return required;
    }

    /** Tells in words whether the column must be there, and whether it must be filled in. */
    String requiredInWords() {
        boolean inEveryFile = column.use() == Column.Use.REQUIRED;
        return required ? "yes" : inEveryFile ? "the column; it may be blank" : "no";
    }

    /**
     * Returns what a blank stands for.
     *
     * @return the default in words; empty where a value is required
     */
    public String otherwise() {
        return otherwise;
    }

    /**
     * Returns what the value means.
     *
     * @return the meaning, in plain words
     */
    public String meaning() {
        return meaning;
    }

    /**
     * Returns which attribute of the model the value becomes.
     *
     * @return the path from the type of the table, such as {@code child.dateOfBirth}
     */
    public String attribute() {
        return attribute;
    }

    /**
     * Returns what happens to a value that cannot be read.
     *
     * @return what is done, and the code of the finding that says so
     */
    public String ifBad() {
        return fate + " (" + form.code() + ")";
    }

    @Override
    public String toString() {
        return name();
    }
}
