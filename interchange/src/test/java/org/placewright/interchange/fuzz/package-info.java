/**
 * Fuzz tests of every parser: coverage-guided, against what must hold whatever the input.
 *
 * <p>In the build each runs on the inputs under {@code src/test/resources} only; CONTRIBUTING.md says how to fuzz for
 * real. What may not live here: examples of what a format means. The one decision worth knowing: inputs are files as
 * they stand on disk, or several of them in one ({@link org.placewright.interchange.fuzz.InputFiles}), so that each can
 * be read and mended by hand.
 */
@NullMarked
package org.placewright.interchange.fuzz;

import org.jspecify.annotations.NullMarked;
