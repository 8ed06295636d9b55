/**
 * Hard rules: what excludes a home whatever else speaks for it.
 *
 * <p>What may not live here: preferences. The one decision worth knowing: every rule is asked about every home, so an
 * excluded home shows all the reasons and not just the first.
 */
@NullMarked
package org.placewright.matching.rule;

import org.jspecify.annotations.NullMarked;
