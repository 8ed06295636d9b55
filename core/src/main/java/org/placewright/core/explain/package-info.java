/**
 * Explanations: trees of typed keys that say what was considered and what each part contributed.
 *
 * <p>What may not live here: prose for one screen or another. The one decision worth knowing: contributions are whole
 * micro-points, so that the parts add up exactly.
 */
@NullMarked
package org.placewright.core.explain;

import org.jspecify.annotations.NullMarked;
