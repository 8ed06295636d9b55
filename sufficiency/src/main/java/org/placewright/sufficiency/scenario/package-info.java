/** What is assumed to change: scenarios as values. */
@NullMarked
package org.placewright.sufficiency.scenario;

import org.jspecify.annotations.NullMarked;
