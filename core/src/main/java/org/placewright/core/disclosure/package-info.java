/**
 * What may be published: the policy, the rules that find a cell of a table too revealing, and the figure shown in its
 * place.
 *
 * <p>What may not live here: the hiding of further cells so that a hidden one cannot be worked out from totals
 * (secondary suppression), which needs the whole table. A table is safe only after both. The one decision worth
 * knowing: rules look at exact whole numbers before anything is rounded, and every threshold is an argument with a
 * source, never a constant in a rule.
 */
@NullMarked
package org.placewright.core.disclosure;

import org.jspecify.annotations.NullMarked;
