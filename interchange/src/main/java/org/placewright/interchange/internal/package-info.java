/**
 * The plumbing of the readers: physical lines, headings, rows, and fields that become values or findings.
 *
 * <p>What may not live here: anything a caller of the library needs; it may change at any time. The one decision worth
 * knowing: a format is a list of columns and a function from a row to a value, and everything that can go wrong below a
 * row is dealt with here once.
 */
@NullMarked
package org.placewright.interchange.internal;

import org.jspecify.annotations.NullMarked;
