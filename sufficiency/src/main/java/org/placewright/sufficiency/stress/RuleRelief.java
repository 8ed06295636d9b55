package org.placewright.sufficiency.stress;

import org.placewright.sufficiency.supply.PlaceRule;

/**
 * What lifting one rule alone would give displaced children. Rules are there to keep children safe, and most are law or
 * terms of registration: the number tells where an application to change a home's terms would help, not that a rule
 * should be broken.
 *
 * @param rule the rule
 * @param placedMore how many more displaced children would find a vacant place
 */
public record RuleRelief(PlaceRule rule, long placedMore) {}
