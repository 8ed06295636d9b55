/**
 * All prices of a book judged one by one, and which of them stand out beyond chance.
 *
 * <p>What may not live here: a way of judging one fee; any is taken. The one decision worth knowing: a council's prices
 * are held against those that other councils pay, because in one census by itself some price is always the dearest, and
 * no rank can tell whether it is dear beyond chance.
 */
@NullMarked
package org.placewright.pricing.review;

import org.jspecify.annotations.NullMarked;
