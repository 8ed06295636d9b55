/**
 * Soft criteria: what makes one suitable home better than another, each from 0 to 1.
 *
 * <p>What may not live here: anything that excludes. The one decision worth knowing: whether a criterion applies
 * depends on the referral alone, so that every home of one ranking is judged by the same criteria.
 */
@NullMarked
package org.placewright.matching.criterion;

import org.jspecify.annotations.NullMarked;
