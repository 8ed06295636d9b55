package org.placewright.matching.allocate;

/**
 * A choice, how far it achieves each measure, and how far any could.
 *
 * @param choice who goes where
 * @param values how far it achieves each measure
 * @param bound no choice is better than this, by the first difference; {@link Measures#NOT_BOUNDED} where that is not
 *     proven
 * @param withheld which homes were withheld from whom
 */
record Decided(Choice choice, long[] values, long[] bound, Withheld withheld) {}
