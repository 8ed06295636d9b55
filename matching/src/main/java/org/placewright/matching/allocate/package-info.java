/**
 * Many children decided together: who waits, what is to be achieved in which order, and who would go where; optimal,
 * stable, and first come first served beside one another.
 *
 * <p>What may not live here: how a home suits a child, which the rules, criteria and rankers say; and how a problem of
 * numbers is solved ({@code assignment}). The one decision worth knowing: nobody is given a home because of what others
 * gain unless every rule clears it for that child, and again, once it is known who would come to live there together,
 * for every child in that company. It recommends and explains; an officer decides.
 */
@NullMarked
package org.placewright.matching.allocate;

import org.jspecify.annotations.NullMarked;
