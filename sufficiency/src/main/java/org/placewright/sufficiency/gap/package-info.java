/**
 * Need against supply: what is short, for whom and how surely; who places where, where one more home would help, what
 * rules cost, and how councils compare.
 *
 * <p>What may not live here: counting either, and who can reach which home. The one decision worth knowing: children
 * with relatives or friends are not counted as needing a place, because such a carer is approved for that child and no
 * other.
 */
@NullMarked
package org.placewright.sufficiency.gap;

import org.jspecify.annotations.NullMarked;
