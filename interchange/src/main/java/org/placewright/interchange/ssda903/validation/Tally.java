package org.placewright.interchange.ssda903.validation;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.placewright.interchange.ssda903.ReturnField;
import org.placewright.interchange.ssda903.Ssda903Table;

/** The flags of one rule while a return is checked. */
final class Tally implements Flags {

    private static final int ROW_BITS = 32;

    /** How many flags of all rules together may still be kept. */
    static final class Room {
        private long left;

        Room(long left) {
            this.left = left;
        }
    }

    private final ValidationRule rule;
    private final int number;
    private final int limit;
    private final Room room;
    private final FiledChild year;
    private final FiledRows mainRows;
    private final ImmutableList<Ssda903Table> tables;
    private final long[] byTable;
    private long[] kept = {};
    private int keptSize;
    private long count;
    private long children;
    private int flagsOfChild;

    Tally(ValidationRule rule, int number, int limit, Room room, FiledChild year) {
        this.rule = rule;
        this.number = number;
        this.limit = limit;
        this.room = room;
        this.year = year;
        this.mainRows = year.rows(rule.mainTable());
        this.tables = rule.fields().stream()
                .map(ReturnField::table)
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
        this.byTable = new long[tables.size()];
    }

    /**
     * Runs the rule on the child at hand, and returns how many rows it flags.
     *
     * @throws IllegalStateException if the check fails: it names the rule, and nothing of the child
     */
    int run() {
        flagsOfChild = 0;
        if (!mainRows.isEmpty()) {
            check();
        }
        children += flagsOfChild > 0 ? 1 : 0;
        return flagsOfChild;
    }

    private void check() {
        try {
            rule.check().check(year, this);
        } catch (RuntimeException fault) {
            throw new IllegalStateException(
                    "Rule " + rule.code() + " failed on a child: see the cause, which may quote the return. Maybe mend"
                            + " its check, or switch it off?",
                    fault);
        }
    }

    @Override
    public void add(FiledRow row) {
        if (!row.isThere()) {
            return;
        }
        int table = tables.indexOf(row.table());
        if (table < 0 || row.child() != year) {
            throw new IllegalArgumentException("Rule " + rule.code() + " flags a row of " + row.table()
                    + " but is on no field of it this year. Maybe name one in on(...)?");
        }
        if (!row.flagOnce(number)) {
            return;
        }
        flagsOfChild++;
        count++;
        byTable[table]++;
        if (keptSize < limit && room.left > 0) {
            room.left--;
            if (keptSize == kept.length) {
                kept = Arrays.copyOf(kept, Math.max(16, 2 * keptSize));
            }
            kept[keptSize++] = (long) table << ROW_BITS | row.row();
        }
    }

    ValidationRule rule() {
        return rule;
    }

    long count() {
        return count;
    }

    long children() {
        return children;
    }

    /** Returns the tables the rule has fields of. */
    ImmutableList<Ssda903Table> tables() {
        return tables;
    }

    long countIn(Ssda903Table table) {
        return byTable[tables.indexOf(table)];
    }

    /** Returns the rows kept, by table and then by where they stand; see {@link #tableAt} and {@link #rowAt}. */
    long[] kept() {
        long[] sorted = Arrays.copyOf(kept, keptSize);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Returns which of the tables a place is in. */
    static int tableAt(long place) {
        return (int) (place >>> ROW_BITS);
    }

    static int rowAt(long place) {
        return (int) place;
    }
}
