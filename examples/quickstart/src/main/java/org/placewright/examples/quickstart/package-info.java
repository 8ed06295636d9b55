/**
 * The quickstart: a command-line program that runs the library from a council's files to an answer a person can read.
 *
 * <p>What may not live here: anything an embedder would need; that belongs in the library. The one decision worth
 * knowing: the program loads, analyses and renders in three steps that know nothing of one another but the values they
 * pass on.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        allowedClasspathAnnotations = {Override.class})
package org.placewright.examples.quickstart;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
