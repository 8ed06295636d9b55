/**
 * The SSDA903 return of children looked after: its header and episodes tables, one council or many, one year or many.
 *
 * <p>What may not live here: the repair of histories that contradict themselves. The one decision worth knowing: files
 * name their year by its start or its end, so the year is inferred from the dates inside and the inference is a
 * finding.
 */
@NullMarked
package org.placewright.interchange.ssda903;

import org.jspecify.annotations.NullMarked;
