/**
 * Which homes could care for a child, in what order, why, and why not the others: the question, the snapshot it is put
 * to, the policy and the answer, for one child and for brothers and sisters.
 *
 * <p>What may not live here: how a rule or a criterion judges ({@code rule}, {@code criterion}) and how their
 * judgements make an order ({@code rank}). The one decision worth knowing: a home is cleared, excluded, or to be
 * confirmed first because a fact is missing; what is missing neither clears nor excludes. The other: what a rule or a
 * criterion looks at in a home is a {@code Facet}, of which the market keeps a column, so that speed is the market's
 * business and a rule stays a few lines that can be read beside the statute.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        allowedClasspathAnnotations = {Override.class})
package org.placewright.matching;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
