package org.placewright.sufficiency.gap;

import org.placewright.core.code.PlacementGroup;
import org.placewright.sufficiency.supply.PlaceRule;

/**
 * What one rule costs in places of one kind, and what lifting it alone would give.
 *
 * <p>Lifting a rule costs nothing on paper only. Rules on ages, needs, numbers and staff are there to keep children
 * safe, and most are law or terms of registration: the number tells what a rule asks of a council that keeps it, and
 * where an application to change one home's terms would help most, not that it should be broken.
 *
 * @param rule the rule
 * @param kind the kind of place
 * @param placesLost places that could be used if the rule did not hold, others as they are; 0 for a rule that depends
 *     on the child
 * @param placesRestricted usable places of homes that might take more children if the rule did not hold; 0 for a rule
 *     that limits how many
 * @param placedMore how many more children could be placed within reach if the rule did not hold
 */
public record RuleCost(PlaceRule rule, PlacementGroup kind, long placesLost, long placesRestricted, long placedMore) {}
