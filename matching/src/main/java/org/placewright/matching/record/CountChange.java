package org.placewright.matching.record;

/**
 * How many homes a rule excluded in one ranking, and in another.
 *
 * @param before homes in the earlier one, 0 or more
 * @param after homes in the later one, 0 or more
 */
public record CountChange(long before, long after) {}
