/**
 * Predictive distributions of a number of children: by mean and variance, from draws, or exact.
 *
 * <p>What may not live here: what is counted, when and where; these are functions of plain numbers. The one decision
 * worth knowing: a distribution is always one of whole numbers from 0 on, never a normal one cut off, so that no bound
 * is negative and a small cell is no worse served than a large one.
 *
 * <p>The incomplete beta and gamma functions come from commons-numbers-gamma, which follows Boost: the distributions of
 * commons-statistics-distribution take whole sizes only.
 */
@NullMarked
package org.placewright.sufficiency.count;

import org.jspecify.annotations.NullMarked;
