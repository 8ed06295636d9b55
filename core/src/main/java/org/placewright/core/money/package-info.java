/**
 * Weekly fees, hourly rates, percentages and the ratio of adults to children that prices depend on; on Joda-Money.
 *
 * <p>What may not live here: comparison with other fees (that is the pricing module). The one decision worth knowing:
 * every operation that could leave a fraction of a penny takes its rounding, or shares the pennies out exactly.
 */
@NullMarked
package org.placewright.core.money;

import org.jspecify.annotations.NullMarked;
