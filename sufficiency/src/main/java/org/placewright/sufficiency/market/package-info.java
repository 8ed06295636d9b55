/**
 * Who owns the homes: groups, shares and concentration, churn, grades, how hard an owner would be to replace, and how
 * sound owners look.
 *
 * <p>What may not live here: what happens to children if an owner fails, and what homes ought to charge. The one
 * decision worth knowing: an owner that is not known is never an owner; what belongs to nobody known is counted apart.
 */
@NullMarked
package org.placewright.sufficiency.market;

import org.jspecify.annotations.NullMarked;
