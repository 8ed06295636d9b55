/**
 * Tables of the market of homes: shares, concentration, grades, how hard owners are to replace; and the readers of what
 * a council adds to it: who lends to whom, and filed accounts.
 *
 * <p>What may not live here: any figure that is worked out, and what happens to children if an owner fails, which is in
 * {@code interchange.gap}. The one decision worth knowing: a row names its provider by identifier or by name, as people
 * do, and is left out where that means no owner of the market, or several.
 */
@NullMarked
package org.placewright.interchange.market;

import org.jspecify.annotations.NullMarked;
