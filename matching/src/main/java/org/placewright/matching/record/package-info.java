/**
 * What is kept of a ranking and of what was decided on it: the record for audit, what a council may publish about its
 * use of this library, and where two rankings differ.
 *
 * <p>What may not live here: how homes are ranked ({@code rank}), and any file format. The one decision worth knowing:
 * a record names what a rule said by its key and ground, never by its sentence, because sentences may tell a child's
 * age.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        allowedClasspathAnnotations = {Override.class})
package org.placewright.matching.record;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
