/**
 * A back-test of all forecasters of demand on synthetic councils.
 *
 * <p>What may not live here: anything a library needs. The one decision worth knowing: councils are forecast one by one
 * and scored together, and the truth is what the simulation went on to do.
 */
@NullMarked
package org.placewright.examples.backtest;

import org.jspecify.annotations.NullMarked;
