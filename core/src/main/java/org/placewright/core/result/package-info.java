/**
 * What reading data yields: values, findings about them, and counts that add up.
 *
 * <p>What may not live here: exceptions. The one decision worth knowing: a finding names the place and the kind of
 * fault, never the value that was found, because columns shift and the value may be a birth date.
 */
@NullMarked
package org.placewright.core.result;

import org.jspecify.annotations.NullMarked;
