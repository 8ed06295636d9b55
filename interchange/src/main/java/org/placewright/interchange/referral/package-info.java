/**
 * Referrals as a plain CSV table of our own: one row for each child who needs a home.
 *
 * <p>What may not live here: the Placements Data Standard in JSON. The one decision worth knowing: recommendations use
 * the words of that standard, and a blank means "not specified".
 */
@NullMarked
package org.placewright.interchange.referral;

import org.jspecify.annotations.NullMarked;
