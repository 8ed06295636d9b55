/**
 * What placements cost: observations, the book they are collected in, and the question put to it.
 *
 * <p>What may not live here: the reading of price files, and anything that matches children to homes. The one decision
 * worth knowing: a benchmark answers from a price book and never hands out the observations in it, so that no council
 * needs to see another's contracts.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        allowedClasspathAnnotations = {Override.class})
package org.placewright.pricing;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
