/**
 * What embedders test with; here only what applies to all of it.
 *
 * <p>What may not live here: anything the library needs at run time, and any file format. The one decision worth
 * knowing: everything below is a published kit, kept as stable as the model it tests with.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        allowedClasspathAnnotations = {Override.class})
package org.placewright.testkit;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
