/**
 * Need against supply.
 *
 * <p>What may not live here: counting either. The one decision worth knowing: children with relatives or friends are
 * not counted as needing a place, because such a carer is approved for that child and no other.
 */
@NullMarked
package org.placewright.sufficiency.gap;

import org.jspecify.annotations.NullMarked;
