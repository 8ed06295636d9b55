/**
 * Tables and JSON of gaps in supply, of what makes them, and of stress tests.
 *
 * <p>What may not live here: any figure that is worked out. The one decision worth knowing: nothing here names a child,
 * but small numbers stand as they are, so what is written is for those who may see the returns; publishing goes through
 * {@code interchange.statement}.
 */
@NullMarked
package org.placewright.interchange.gap;

import org.jspecify.annotations.NullMarked;
