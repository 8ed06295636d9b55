package org.placewright.interchange.ssda903;

/**
 * A column of a table of the return, as something to ask a filed row for. Two tables with a column of the same name
 * have a field each. {@link ReturnFields} has them all.
 */
public abstract sealed class ReturnField permits DateField, CodeField, TextField {

    private final Ssda903Table table;
    private final String name;
    private final int position;

    ReturnField(Ssda903Table table, String name, int position) {
        this.table = table;
        this.name = name;
        this.position = position;
    }

    /**
     * Returns the table.
     *
     * @return the table the column is in
     */
    public final Ssda903Table table() {
        return table;
    }

    /**
     * Returns the name of the column.
     *
     * @return the name, as the return spells it
     */
    public final String name() {
        return name;
    }

    /** Returns where the field stands among those of its table, from 0. */
    final int position() {
        return position;
    }

    /** Returns table and column, such as {@code episodes.DECOM}. */
    @Override
    public final String toString() {
        return table.fileName() + "." + name;
    }
}
