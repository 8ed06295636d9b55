/**
 * A study of whether fair intervals hold as many fees as they say.
 *
 * <p>What may not live here: anything a library needs. The one decision worth knowing: fees asked about are of
 * placements that the book does not have, and each book is drawn anew.
 */
@NullMarked
package org.placewright.examples.coverage;

import org.jspecify.annotations.NullMarked;
