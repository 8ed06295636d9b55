/**
 * Soft criteria: what makes one suitable home better than another, each from 0 to 1.
 *
 * <p>What may not live here: anything that excludes. The one decision worth knowing: whether a criterion applies
 * depends on the referral, and on whether the places it names can be located, but on no home, so that every home of one
 * ranking is judged by the same criteria; a ranking says which did not apply.
 */
@NullMarked
package org.placewright.matching.criterion;

import org.jspecify.annotations.NullMarked;
