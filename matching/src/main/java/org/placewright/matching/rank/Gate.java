package org.placewright.matching.rank;

import org.placewright.matching.AnswersByClass;
import org.placewright.matching.FacetColumn;

/** What one rule says of each class of the column it looks at, which is a shared one. */
final class Gate extends AnswersByClass {

    /** Up to how many different facts it is worth asking about them all to know whether anything is said. */
    private static final int FEW_CLASSES = 256;

    /** How many homes it takes to tell which rules exclude the most. */
    private static final int SAMPLE = 128;

    private final AskedRule<?> rule;
    private final FacetColumn<?> column;
    private final int outOfSample;

    Gate(AskedRule<?> rule, int homes) {
        super(rule.column().classes());
        this.rule = rule;
        this.column = rule.column();
        this.outOfSample = outOf(Math.min(SAMPLE, homes), homes);
    }

    @Override
    protected byte find(int code) {
        long bits = rule.bitsOfClass(code);
        if (bits == 0) {
            return NOTHING;
        }
        return bits == rule.excludedBit() ? OUT : TO_ASK;
    }

    /** Tells that the rule says nothing of any home: false also where there are too many facts to ask about each. */
    boolean saysNothing() {
        for (int code = 0; code < column.classes(); code++) {
            if (column.classes() > FEW_CLASSES || of(code) != NOTHING) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many of a few homes, spread evenly over the market, are out. */
    int outOfSample() {
        return outOfSample;
    }

    private int outOf(int sample, int homes) {
        int out = 0;
        for (int i = 0; i < sample; i++) {
            out += of(column.code((int) ((long) i * homes / sample))) == OUT ? 1 : 0;
        }
        return out;
    }

    /** Returns how many homes are out: by class, without looking at any home. */
    long homesOut() {
        long out = 0;
        for (int code = 0; code < column.classes(); code++) {
            out += of(code) == OUT ? column.rowsOf(code) : 0;
        }
        return out;
    }

    int sift(int page, int[] rows, long[] bits, int count) {
        return column.sift(page, this, rule.unclearBit(), rows, bits, count);
    }

    void mark(int page, long[] bits) {
        column.mark(page, this, rule.excludedBit(), rule.unclearBit(), bits);
    }

    AskedRule<?> rule() {
        return rule;
    }

    long bits(int home) {
        int said = of(column.code(home));
        return (-(long) (said & 1) & rule.excludedBit()) | (-(long) (said >> 1) & rule.unclearBit());
    }
}
