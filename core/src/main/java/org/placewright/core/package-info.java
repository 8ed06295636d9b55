/**
 * The model every other module speaks in; here only what applies to all of it.
 *
 * <p>Values in the packages below are immutable, valid by construction and compared by value. Nothing below reads a
 * clock, a default locale, or a file other than the list of local authorities that comes with it. The one decision
 * worth knowing: the style of every generated value is set here, once, and the generated classes never appear in a
 * signature.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = "others",
        allowedClasspathAnnotations = {Override.class})
package org.placewright.core;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
