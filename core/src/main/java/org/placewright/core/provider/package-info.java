/**
 * Providers, and the sealed family of homes they run: what each may lawfully do, for whom, and how much room it has.
 *
 * <p>What may not live here: prices agreed in frameworks. The one decision worth knowing: registered places are not
 * usable places; see {@link org.placewright.core.provider.UsableCapacity}.
 */
@NullMarked
package org.placewright.core.provider;

import org.jspecify.annotations.NullMarked;
