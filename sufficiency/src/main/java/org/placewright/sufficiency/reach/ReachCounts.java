package org.placewright.sufficiency.reach;

/**
 * How many children and homes a question of reach leaves out, and why: what to know before relying on its answer.
 *
 * @param needNone children who need no place in a home of these kinds
 * @param adults of the others, those aged 18 and over, left out
 * @param countedFromMiddle children to place who count from the middle of their authority, because their home postcode
 *     is not found
 * @param notLocated children to place for whom no home is within reach, because nothing tells where they come from
 * @param homesNotLocated homes left out because nothing tells where they are
 * @param homesWithoutNumber homes left out because it is not known how many places they have
 * @param takenByOthers places left to children other than those looked at
 */
public record ReachCounts(
        int needNone,
        int adults,
        int countedFromMiddle,
        int notLocated,
        int homesNotLocated,
        int homesWithoutNumber,
        long takenByOthers) {}
