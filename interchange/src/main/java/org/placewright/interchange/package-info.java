/**
 * The edge: readers and writers of the formats councils hold, one package for each format; and here the limits that all
 * readers keep to.
 *
 * <p>What may not live here: rules about children, homes or prices; a reader says what a file holds and what is wrong
 * with it, and leaves judgement to the modules inside. The one decision worth knowing: bad data is never an exception.
 * Every reader returns what it could read together with findings and counts that add up, and no finding quotes a value.
 * Findings do show the names of files, and those of folders that name authorities or years: so no name of a file may
 * hold anything of a child. Of a name no more than 80 characters are shown, and none that cannot be seen.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        allowedClasspathAnnotations = {Override.class})
package org.placewright.interchange;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
