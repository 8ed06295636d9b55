package org.placewright.matching;

import com.google.common.collect.ImmutableSortedSet;
import org.placewright.core.explain.ExplanationKey;

/**
 * A smallest set of rules that stand between a child and some homes: were just these relaxed, those homes would no
 * longer be excluded, and no smaller part of the set would do.
 *
 * @param rules the keys of the rules, in order; never empty
 * @param homes how many homes just these rules exclude, 1 or more
 * @param mayBeRelaxed true if the policy lets an officer have every one of them relaxed
 */
public record BindingConstraint(ImmutableSortedSet<ExplanationKey> rules, int homes, boolean mayBeRelaxed) {}
