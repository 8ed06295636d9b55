package org.placewright.sufficiency.demand;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * Children alike, moved through time together: born on one day, in care since one day, and so many expected in each
 * kind of care. Ages and phases change on their days; on the 18th birthday a cohort is no more.
 */
final class Cohorts {

    private static final int KINDS = FlowRates.KINDS;
    private static final int NEVER = Integer.MAX_VALUE;
    private static final double DAYS_A_YEAR = 365.25;
    /** Bits of a key that tell a cohort, and of one that tell a day or never. */
    private static final int COHORT_BITS = 21;

    private static final int DAY_BITS = 22;
    private static final int PHASE_BITS = 4;

    private final ImmutableIntArray phaseDays;

    int size;
    /** How many children each cohort began with; of each, {@link #share} tells the probabilities. */
    double[] children;
    /** By cohort and kind: the probability of one child, or with one child to a cohort the number expected. */
    double[] share;

    private int[] birth;
    private int[] entered;
    private int[] age;
    private int[] phase;
    private int[] birthday;
    private int[] phaseEnd;

    Cohorts(ImmutableIntArray phaseDays, int expected) {
        this.phaseDays = phaseDays;
        int room = Math.max(16, expected);
        children = new double[room];
        share = new double[room * KINDS];
        birth = new int[room];
        entered = new int[room];
        age = new int[room];
        phase = new int[room];
        birthday = new int[room];
        phaseEnd = new int[room];
    }

    int phases() {
        return phaseDays.length() + 1;
    }

    int age(int cohort) {
        return age[cohort];
    }

    int phase(int cohort) {
        return phase[cohort];
    }

    int birth(int cohort) {
        return birth[cohort];
    }

    boolean isInLastPhase(int cohort) {
        return phaseEnd[cohort] == NEVER;
    }

    /** Adds a cohort as it is on a day; its shares are all 0. A cohort that is 18 by then is not taken: -1. */
    int add(int born, int since, int day, double number) {
        int years = Math.max(0, (int) ((day - born) / DAYS_A_YEAR) - 1);
        int next = KnownCare.birthday(born, years + 1);
        while (next <= day) {
            years++;
            if (years >= FlowRates.AGES) {
                return -1;
            }
            next = KnownCare.birthday(born, years + 1);
        }
        grow();
        int at = size++;
        children[at] = number;
        Arrays.fill(share, at * KINDS, (at + 1) * KINDS, 0);
        birth[at] = born;
        entered[at] = since;
        age[at] = years;
        birthday[at] = next;
        phase[at] = 0;
        phaseEnd[at] = endOfPhase(since, 0);
        while (phaseEnd[at] <= day) {
            phase[at]++;
            phaseEnd[at] = endOfPhase(since, phase[at]);
        }
        return at;
    }

    private int endOfPhase(int since, int number) {
        return number == phaseDays.length() ? NEVER : since + phaseDays.get(number);
    }

    private void grow() {
        if (size < birth.length) {
            return;
        }
        int room = birth.length * 2;
        children = Arrays.copyOf(children, room);
        share = Arrays.copyOf(share, room * KINDS);
        birth = Arrays.copyOf(birth, room);
        entered = Arrays.copyOf(entered, room);
        age = Arrays.copyOf(age, room);
        phase = Arrays.copyOf(phase, room);
        birthday = Arrays.copyOf(birthday, room);
        phaseEnd = Arrays.copyOf(phaseEnd, room);
    }

    /** Returns the same cohorts, to go their own way. */
    Cohorts copy() {
        Cohorts copy = like(size);
        copy.addAll(this);
        return copy;
    }

    /** Returns none yet, of the same phases. */
    Cohorts like(int expected) {
        return new Cohorts(phaseDays, expected);
    }

    /** Adds all of others, as they are. */
    void addAll(Cohorts others) {
        for (int cohort = 0; cohort < others.size; cohort++) {
            grow();
            others.copy(cohort, this, size++);
        }
    }

    /** Moves all cohorts on by some days, no more than the matrices tell of. */
    void advance(int from, int to, StepMatrices matrices, FlowTally tally) {
        int cohort = 0;
        while (cohort < size) {
            if (advance(cohort, from, to, matrices, tally)) {
                cohort++;
            } else {
                remove(cohort);
            }
        }
    }

    private boolean advance(int cohort, int from, int to, StepMatrices matrices, FlowTally tally) {
        int day = from;
        while (day < to) {
            int next = nextChange(cohort, to);
            tally.spent(this, cohort, next - day);
            matrices.multiply(share, cohort * KINDS, matrices.offset(age[cohort], phase[cohort], next - day));
            day = next;
            if (day == birthday[cohort]) {
                tally.turned(this, cohort, age[cohort] + 1);
            }
            if (!change(cohort, day)) {
                return false;
            }
        }
        return true;
    }

    /** Adds one of a cohort's children, on their own. */
    void addOne(Cohorts from, int cohort) {
        grow();
        from.copy(cohort, this, size);
        children[size++] = 1;
    }

    /** Returns the day on which a cohort's age or phase changes, or a day before that. */
    int nextChange(int cohort, int day) {
        return Math.min(day, Math.min(birthday[cohort], phaseEnd[cohort]));
    }

    /** Changes the age and phase of a cohort if they change on a day; false if it is 18 by then. */
    boolean change(int cohort, int day) {
        if (day == phaseEnd[cohort]) {
            phase[cohort]++;
            phaseEnd[cohort] = endOfPhase(entered[cohort], phase[cohort]);
        }
        if (day == birthday[cohort]) {
            age[cohort]++;
            if (age[cohort] == FlowRates.AGES) {
                return false;
            }
            birthday[cohort] = KnownCare.birthday(birth[cohort], age[cohort] + 1);
        }
        return true;
    }

    /** Takes children out of kinds of care that are closed to them on a day. */
    void settle(int day, RateSchedule rates, FlowTally tally) {
        for (int cohort = 0; cohort < size; cohort++) {
            for (int kind = 0; kind < KINDS; kind++) {
                int into = rates.settled(day, age[cohort], kind);
                double moved = share[cohort * KINDS + kind];
                if (into != kind && moved > 0) {
                    share[cohort * KINDS + into] += moved;
                    share[cohort * KINDS + kind] = 0;
                    tally.moved(age[cohort], kind, into, children[cohort] * moved);
                }
            }
        }
    }

    /** Adds the children expected, by age, kind and phase. */
    void addTo(double[] sums) {
        for (int cohort = 0; cohort < size; cohort++) {
            for (int kind = 0; kind < KINDS; kind++) {
                sums[(age[cohort] * KINDS + kind) * phases() + phase[cohort]] +=
                        children[cohort] * share[cohort * KINDS + kind];
            }
        }
    }

    /** Adds the children expected, by age and kind. */
    void addByAgeAndKind(double[] sums) {
        for (int cohort = 0; cohort < size; cohort++) {
            for (int kind = 0; kind < KINDS; kind++) {
                sums[age[cohort] * KINDS + kind] += children[cohort] * share[cohort * KINDS + kind];
            }
        }
    }

    /** The last takes the place of the one removed. */
    void remove(int cohort) {
        copy(--size, this, cohort);
    }

    private void copy(int from, Cohorts into, int to) {
        into.children[to] = children[from];
        System.arraycopy(share, from * KINDS, into.share, to * KINDS, KINDS);
        into.birth[to] = birth[from];
        into.entered[to] = entered[from];
        into.age[to] = age[from];
        into.phase[to] = phase[from];
        into.birthday[to] = birthday[from];
        into.phaseEnd[to] = phaseEnd[from];
    }

    /**
     * Puts together cohorts of one child each that are of one age, in one phase, which ends on one day or never, and
     * were born within so many days of one another. The birth of the first stands for all.
     */
    void merge(int days) {
        long[] keys = new long[size];
        for (int cohort = 0; cohort < size; cohort++) {
            long born = Math.floorDiv(birth[cohort], days) * (long) FlowRates.AGES + age[cohort];
            long change = Math.min(phaseEnd[cohort], (1 << DAY_BITS) - 1);
            keys[cohort] = (((((born << PHASE_BITS) | phase[cohort]) << DAY_BITS) | change) << COHORT_BITS) | cohort;
        }
        Arrays.sort(keys);
        Cohorts merged = like(size);
        for (int i = 0; i < keys.length; i++) {
            int cohort = (int) (keys[i] & ((1 << COHORT_BITS) - 1));
            if (i > 0 && keys[i] >> COHORT_BITS == keys[i - 1] >> COHORT_BITS) {
                merged.join(this, cohort);
            } else {
                merged.grow();
                copy(cohort, merged, merged.size++);
            }
        }
        take(merged);
    }

    /** Adds the children of a cohort to those of the last. */
    private void join(Cohorts from, int cohort) {
        for (int kind = 0; kind < KINDS; kind++) {
            share[(size - 1) * KINDS + kind] += from.share[cohort * KINDS + kind];
        }
    }

    private void take(Cohorts others) {
        size = others.size;
        children = others.children;
        share = others.share;
        birth = others.birth;
        entered = others.entered;
        age = others.age;
        phase = others.phase;
        birthday = others.birthday;
        phaseEnd = others.phaseEnd;
    }
}
