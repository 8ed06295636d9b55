/**
 * How fast the library is and how much memory it takes, for anyone to repeat.
 *
 * <p>One class for each subject, with every benchmark of it and what stands beside it for comparison; and programs that
 * measure a whole run, memory too. What may not live here: anything a library module needs, and checks of what is right
 * (those are tests). The one decision worth knowing: the build runs each benchmark once, on next to nothing, and
 * measures nothing, so that benchmarks do not rot and the build stays quick; figures are taken by hand and stand, with
 * what they were taken on, in the module's README.
 */
@NullMarked
package org.placewright.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
