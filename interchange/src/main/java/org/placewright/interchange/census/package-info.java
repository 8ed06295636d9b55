/**
 * The regional price census: what each placement cost on one day.
 *
 * <p>What may not live here: the comparison of prices. The one decision worth knowing: the identifier, sex and ethnic
 * group of the child are known columns and are never read.
 */
@NullMarked
package org.placewright.interchange.census;

import org.jspecify.annotations.NullMarked;
