/** To be replaced. */
@NullMarked
package org.placewright.sufficiency.count;

import org.jspecify.annotations.NullMarked;
