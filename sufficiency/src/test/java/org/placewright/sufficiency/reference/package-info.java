/** Published statistics with the answers expected, read from the folder beside the project. */
@NullMarked
package org.placewright.sufficiency.reference;

import org.jspecify.annotations.NullMarked;
