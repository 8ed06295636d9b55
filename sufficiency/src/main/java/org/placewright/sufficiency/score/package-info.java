/**
 * Scoring rules: how far a forecast was from what came, one number a forecast, the smaller the better.
 *
 * <p>What may not live here: forecasters, dates and children; these are functions of plain numbers. The one decision
 * worth knowing: scores are in the unit of what is forecast and never negative, so that their mean over many forecasts
 * can be read, and that of a sure forecast is its absolute error. All are proper but the coverage and width of
 * intervals, which only mean something together: a forecaster cannot gain by telling another distribution than it
 * believes in.
 *
 * <p>The incomplete beta function and the normal and Poisson distributions come from commons-numbers-gamma and
 * commons-statistics-distribution, which the design names for distributions.
 *
 * <p>Source: T. Gneiting and A. E. Raftery, "Strictly proper scoring rules, prediction, and estimation", Journal of the
 * American Statistical Association 102 (2007) 359-378.
 */
@NullMarked
package org.placewright.sufficiency.score;

import org.jspecify.annotations.NullMarked;
