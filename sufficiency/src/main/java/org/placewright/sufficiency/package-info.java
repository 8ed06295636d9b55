/**
 * Whether there are enough homes of the right kinds in the right places (Children Act 1989, section 22G): history,
 * demand to come, supply and the gap between need and supply, in the packages below.
 *
 * <p>What may not live here: which home is right for which child. The one decision worth knowing: every figure says
 * what it leaves out and how much that was.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        allowedClasspathAnnotations = {Override.class})
package org.placewright.sufficiency;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
