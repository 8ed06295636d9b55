package org.placewright.sufficiency.demand;

import java.util.Arrays;
import org.placewright.core.code.DemandKind;

/**
 * How fast children come into care, leave it and move: what the flow model moves children by.
 *
 * <p>Rates of leaving and moving are a child a day, by age in whole years, by kind of care, and by phase: how long the
 * child has been in care. Entries are children a day, by age in whole months and kind. The two are kept apart: a rate
 * is of a child, entries are of nobody yet. Kinds are numbered as {@link DemandKind} lists them.
 */
final class FlowRates {

    /** The ages in whole years that a child in care may have. */
    static final int AGES = 18;

    /** The months of those ages. */
    static final int MONTHS = AGES * 12;

    /** The kinds of care. */
    static final int KINDS = DemandKind.values().length;

    private final int phases;
    /** By age, kind and phase. */
    private final double[] exits;
    /** By age, kind left, kind moved to and phase; a move to the same kind is none, and 0. */
    private final double[] moves;
    /** By month of age and kind. */
    private final double[] entries;

    FlowRates(int phases) {
        this(
                phases,
                new double[AGES * KINDS * phases],
                new double[AGES * KINDS * KINDS * phases],
                new double[MONTHS * KINDS]);
    }

    private FlowRates(int phases, double[] exits, double[] moves, double[] entries) {
        this.phases = phases;
        this.exits = exits;
        this.moves = moves;
        this.entries = entries;
    }

    /** Returns rates to change, which these do not follow. */
    FlowRates copy() {
        return new FlowRates(
                phases,
                Arrays.copyOf(exits, exits.length),
                Arrays.copyOf(moves, moves.length),
                Arrays.copyOf(entries, entries.length));
    }

    int phases() {
        return phases;
    }

    /** Returns how many of a child leave care a day. */
    double exit(int age, int kind, int phase) {
        return exits[(age * KINDS + kind) * phases + phase];
    }

    void setExit(int age, int kind, int phase, double rate) {
        exits[(age * KINDS + kind) * phases + phase] = rate;
    }

    /** Returns how many of a child move a day from a kind to another. */
    double move(int age, int kind, int to, int phase) {
        return moves[((age * KINDS + kind) * KINDS + to) * phases + phase];
    }

    void setMove(int age, int kind, int to, int phase, double rate) {
        moves[((age * KINDS + kind) * KINDS + to) * phases + phase] = rate;
    }

    /** Returns how many children a day come into care in a month of age. */
    double entries(int month, int kind) {
        return entries[month * KINDS + kind];
    }

    void setEntries(int month, int kind, double children) {
        entries[month * KINDS + kind] = children;
    }

    /** Tells whether children of an age leave and move as those one year younger do. */
    boolean isAsYounger(int age) {
        int exitsOfAge = KINDS * phases;
        int movesOfAge = KINDS * KINDS * phases;
        return age > 0
                && Arrays.equals(
                        exits,
                        age * exitsOfAge,
                        (age + 1) * exitsOfAge,
                        exits,
                        (age - 1) * exitsOfAge,
                        age * exitsOfAge)
                && Arrays.equals(
                        moves,
                        age * movesOfAge,
                        (age + 1) * movesOfAge,
                        moves,
                        (age - 1) * movesOfAge,
                        age * movesOfAge);
    }

    /** Returns the same rates of leaving and moving, and entries multiplied. */
    FlowRates withEntriesTimes(double factor) {
        double[] multiplied = new double[entries.length];
        for (int i = 0; i < multiplied.length; i++) {
            multiplied[i] = entries[i] * factor;
        }
        return new FlowRates(phases, exits, moves, multiplied);
    }

    /** Tells whether children leave and move as by other rates, whoever comes. */
    boolean movesAs(FlowRates other) {
        return this == other || (Arrays.equals(exits, other.exits) && Arrays.equals(moves, other.moves));
    }
}
