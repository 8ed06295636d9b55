/**
 * How good forecasters of demand are: they are asked again and again on days of the past, and what they said is scored
 * by what came.
 *
 * <p>What may not live here: forecasters, and scoring rules, which are of package score. The one decision worth
 * knowing: a forecaster is handed a history from which all that happened after the day asked of is gone, so that none
 * can look ahead, and what it refuses to forecast is counted beside what it forecast.
 */
@NullMarked
package org.placewright.sufficiency.backtest;

import org.jspecify.annotations.NullMarked;
