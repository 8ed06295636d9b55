package org.placewright.interchange.ssda903;

/** Some codes of one column, such as all temporary placements. Compared by value. */
public final class CodeGroup {

    private final CodeField field;
    private final long numbers;

    private CodeGroup(CodeField field, long numbers) {
        this.field = field;
        this.numbers = numbers;
    }

    static CodeGroup none(CodeField field) {
        return new CodeGroup(field, 0);
    }

    CodeGroup with(int number) {
        return new CodeGroup(field, numbers | 1L << number);
    }

    /**
     * Returns the column.
     *
     * @return the field whose codes these are
     */
    public CodeField field() {
        return field;
    }

    /**
     * Returns the codes of this group and of another of the same field.
     *
     * @param other another group
     * @return both together
     * @throws IllegalArgumentException if it is of another field
     */
    public CodeGroup and(CodeGroup other) {
        if (other.field != field) {
            throw new IllegalArgumentException("A group of codes of " + field + " cannot take codes of " + other.field);
        }
        return new CodeGroup(field, numbers | other.numbers);
    }

    /** Tells whether the code with a number is one of these; 0, a blank, never is. */
    boolean has(int number) {
        return number < Long.SIZE && (numbers >>> number & 1) != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeGroup group && group.field == field && group.numbers == numbers;
    }

    @Override
    public int hashCode() {
        return 31 * field.hashCode() + Long.hashCode(numbers);
    }

    /** Returns the column and the codes, such as {@code PLACE T0 T1}. */
    @Override
    public String toString() {
        return field.name() + " " + String.join(" ", field.texts(this));
    }
}
