package org.placewright.matching.allocate;

/**
 * One number an allocation is judged by.
 *
 * @param level what is to be achieved
 * @param detail which part of it, as it is told
 * @param ofHome whether it depends on which home is given; else only on who is placed
 * @param sum whether what each party adds is summed; else the least of it is taken
 * @param step in steps of how much of what is given it is measured, 1 or more
 * @param told how much a step is told as: children, days, or micro-points
 * @param given what a party adds by being given an option, before it is rounded down to a step
 */
record Measure(AllocationLevel level, String detail, boolean ofHome, boolean sum, long step, long told, Given given) {

    /** What a party adds by being given an option. */
    @FunctionalInterface
    interface Given {
        long of(Party party, Option option);
    }

    /** Returns what a party adds by being given an option, in steps. */
    long steps(Party party, Option option) {
        return given.of(party, option) / step;
    }
}
