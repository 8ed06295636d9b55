/**
 * A solver of assignment problems plugged in from outside: Google OR-Tools.
 *
 * <p>What may not live here: anything the library needs. The one decision worth knowing: it counts in floating point,
 * so what it is asked is kept within what that holds exactly, and what it answers is added up anew in whole numbers.
 */
@NullMarked
package org.placewright.examples.ortools;

import org.jspecify.annotations.NullMarked;
