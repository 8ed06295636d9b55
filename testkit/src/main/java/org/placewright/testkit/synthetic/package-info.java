/**
 * A synthetic region: councils, the children they look after, the homes, the prices and the children waiting, made from
 * a seed and shaped by published figures. No child, carer, provider or place in it exists.
 *
 * <p>What may not live here: file formats (the region is values; whoever wants files writes them), and figures without
 * a published source or a word on where they come from. The one decision worth knowing: shares are dealt out like
 * cards, not drawn one by one, so that even a small region has the published mix; and every purpose draws from a random
 * stream of its own, so that a change in one part leaves the others as they were.
 */
@NullMarked
package org.placewright.testkit.synthetic;

import org.jspecify.annotations.NullMarked;
