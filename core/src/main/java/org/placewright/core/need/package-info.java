/**
 * What a child needs of a home, and what is known of risks.
 *
 * <p>What may not live here: how needs are weighed (that is the matching module), and when a home is needed (that is
 * the referral). The one decision worth knowing: "not specified" is a value of its own and never means "no".
 */
@NullMarked
package org.placewright.core.need;

import org.jspecify.annotations.NullMarked;
