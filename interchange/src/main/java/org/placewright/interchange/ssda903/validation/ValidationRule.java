package org.placewright.interchange.ssda903.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Range;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.placewright.core.result.Severity;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ssda903.ReturnField;
import org.placewright.interchange.ssda903.ReturnFields;
import org.placewright.interchange.ssda903.Ssda903Table;

/**
 * A rule a return must keep: its code, what it says, which fields it is on, when it is in force, and the check. A
 * council's own rule is declared like those that come with the library:
 *
 * <pre>{@code
 * static final ValidationRule IN_ORDER = ValidationRule.rule("OUR-1")
 *         .on(DEC, DECOM)
 *         .says("An episode must not cease before it begins.")
 *         .where(episode -> episode.day(DEC) < episode.day(DECOM));
 * }</pre>
 *
 * <p>Immutable; the check must be, too. Compared by identity.
 */
public final class ValidationRule {

    private final RuleCode code;
    private final String message;
    private final Range<CollectionYear> years;
    private final Severity severity;
    private final ImmutableList<ReturnField> fields;
    private final ImmutableSortedSet<Ssda903Table> tables;
    private final ImmutableSet<Need> needs;
    private final ChildCheck check;

    private ValidationRule(Draft draft, ChildCheck check) {
        this.code = draft.code;
        this.message = draft.message;
        this.years = draft.years;
        this.severity = draft.severity;
        this.fields = ImmutableList.copyOf(draft.fields);
        this.tables = ImmutableSortedSet.copyOf(Ordering.natural(), draft.tables);
        this.needs = ImmutableSet.copyOf(draft.needs);
        this.check = check;
        if (fields.isEmpty() || message.isBlank()) {
            throw new IllegalArgumentException(
                    "Rule " + code + " must be on a field and say something. Maybe on(...) or says(...) was left out?");
        }
    }

    /**
     * Begins a rule.
     *
     * @param code its code
     * @return a draft, in force in all years, an error, needing nothing besides the return
     * @throws IllegalArgumentException if the code has not the form of one
     */
    public static Draft rule(String code) {
        return new Draft(RuleCode.of(code));
    }

    /**
     * Returns the code.
     *
     * @return the code
     */
    public RuleCode code() {
        return code;
    }

    /**
     * Returns what the rule demands, in a sentence that holds nothing of a child.
     *
     * @return the sentence
     */
    public String message() {
        return message;
    }

    /**
     * Returns the collection years the rule is in force in.
     *
     * @return the years
     */
    public Range<CollectionYear> years() {
        return years;
    }

    /**
     * Returns how grave a breach is.
     *
     * @return the severity, unless a policy has another
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns the fields a breach may lie in.
     *
     * @return the fields; the rule is run for children with rows in the table of the first
     */
    public ImmutableList<ReturnField> fields() {
        return fields;
    }

    /**
     * Returns the fields of a table a breach may lie in.
     *
     * @param table a table
     * @return those of {@link #fields} in it
     */
    public ImmutableList<ReturnField> fieldsIn(Ssda903Table table) {
        return fields.stream().filter(field -> field.table() == table).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the tables without which the rule is not run.
     *
     * @return those of the fields it is on, and the others it reads
     */
    public ImmutableSortedSet<Ssda903Table> tables() {
        return tables;
    }

    /**
     * Returns what the rule looks at besides this year's return.
     *
     * @return its needs
     */
    public ImmutableSet<Need> needs() {
        return needs;
    }

    /** Returns the table whose children the rule is run for. */
    Ssda903Table mainTable() {
        return fields.get(0).table();
    }

    ChildCheck check() {
        return check;
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return "ValidationRule[" + code + "]";
    }

    /** A rule that is being declared; {@link #where} or {@link #check} ends it. */
    public static final class Draft {

        private final RuleCode code;
        private final Set<Ssda903Table> tables = EnumSet.noneOf(Ssda903Table.class);
        private final Set<Need> needs = EnumSet.noneOf(Need.class);
        private ImmutableList<ReturnField> fields = ImmutableList.of();
        private String message = "";
        private Range<CollectionYear> years = Range.all();
        private Severity severity = Severity.ERROR;

        Draft(RuleCode code) {
            this.code = code;
        }

        /**
         * Says which fields a breach may lie in.
         *
         * @param first a field of the table whose rows are looked at
         * @param further further fields, perhaps of other tables
         * @return this draft
         */
        public Draft on(ReturnField first, ReturnField... further) {
            fields =
                    ImmutableList.<ReturnField>builder().add(first).add(further).build();
            fields.forEach(field -> tables.add(field.table()));
            return this;
        }

        /**
         * Says in which fields of tables a breach may lie besides, if those tables are filed.
         *
         * @param further fields
         * @return this draft
         */
        public Draft alsoOn(ReturnField... further) {
            fields = ImmutableList.<ReturnField>builder()
                    .addAll(fields)
                    .add(further)
                    .build();
            return this;
        }

        /**
         * Says that a breach may lie in whether there is a row at all: in CHILD of a table.
         *
         * @param table the table whose rows are looked at
         * @return this draft
         */
        public Draft onRowsOf(Ssda903Table table) {
            return on(ReturnFields.childOf(table));
        }

        /**
         * Says which tables besides those of its fields the rule cannot do without. A table it looks at only if it is
         * there need not be named.
         *
         * @param others the tables
         * @return this draft
         */
        public Draft reads(Ssda903Table... others) {
            tables.addAll(List.of(others));
            return this;
        }

        /**
         * Says what besides this year's return the rule cannot do without.
         *
         * @param first a need
         * @param further further needs
         * @return this draft
         */
        public Draft needs(Need first, Need... further) {
            needs.add(first);
            needs.addAll(List.of(further));
            return this;
        }

        /**
         * Says what the rule demands.
         *
         * @param sentence a sentence that holds nothing of a child
         * @return this draft
         */
        public Draft says(String sentence) {
            message = sentence;
            return this;
        }

        /**
         * Says since when the rule is in force.
         *
         * @param endingIn the first collection year, named by its end
         * @return this draft
         */
        public Draft from(int endingIn) {
            years = years.intersection(Range.atLeast(CollectionYear.of(endingIn)));
            return this;
        }

        /**
         * Says until when the rule is in force.
         *
         * @param endingIn the last collection year, named by its end
         * @return this draft
         */
        public Draft until(int endingIn) {
            years = years.intersection(Range.atMost(CollectionYear.of(endingIn)));
            return this;
        }

        /**
         * Says that a breach may be right after all, and is to be looked at.
         *
         * @return this draft
         */
        public Draft asWarning() {
            severity = Severity.WARNING;
            return this;
        }

        /**
         * Ends the declaration with what a row must not be.
         *
         * @param breach tells whether a row of the table of the first field is to be flagged
         * @return the rule
         * @throws IllegalArgumentException if there are no fields or no message
         */
        public ValidationRule where(RowCheck breach) {
            Ssda903Table table =
                    fields.isEmpty() ? Ssda903Table.HEADER : fields.get(0).table();
            return new ValidationRule(this, (child, flags) -> {
                for (FiledRow row : child.rows(table)) {
                    if (breach.isBroken(row)) {
                        flags.add(row);
                    }
                }
            });
        }

        /**
         * Ends the declaration with what a row must not be beside another row of the child, which is looked for once
         * for all rows of the child.
         *
         * @param other finds the other row, perhaps of another table or of the year before; it may find one that is not
         *     there
         * @param breach tells whether a row of the table of the first field, beside the other, is to be flagged
         * @return the rule
         * @throws IllegalArgumentException if there are no fields or no message
         */
        public ValidationRule whereBeside(
                Function<FiledChild, FiledRow> other, BiPredicate<FiledRow, FiledRow> breach) {
            Ssda903Table table =
                    fields.isEmpty() ? Ssda903Table.HEADER : fields.get(0).table();
            return new ValidationRule(this, (child, flags) -> {
                FiledRow found = other.apply(child);
                for (FiledRow row : child.rows(table)) {
                    if (breach.test(row, found)) {
                        flags.add(row);
                    }
                }
            });
        }

        /**
         * Ends the declaration with a look at all rows of a child.
         *
         * @param check flags the rows that break the rule
         * @return the rule
         * @throws IllegalArgumentException if there are no fields or no message
         */
        public ValidationRule check(ChildCheck check) {
            return new ValidationRule(this, check);
        }
    }
}
