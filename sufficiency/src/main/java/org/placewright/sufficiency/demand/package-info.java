/**
 * How many children will need homes: forecasts by date, age band, kind of care, need and council, each with how sure it
 * is of them, and what drives the change.
 *
 * <p>What may not live here: places to live, and whether there are enough. The one decision worth knowing: a forecaster
 * sees a history as it was known on the day asked of, whatever else the history holds, so that it can be judged by what
 * came after.
 */
@NullMarked
package org.placewright.sufficiency.demand;

import org.jspecify.annotations.NullMarked;
