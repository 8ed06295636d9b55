/** Published cases with the answers expected of them. */
@NullMarked
package org.placewright.pricing.reference;

import org.jspecify.annotations.NullMarked;
