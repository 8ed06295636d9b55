/**
 * What all CSV formats share: the kinds of finding, and tables to write.
 *
 * <p>What may not live here: the columns of any one format. The one decision worth knowing: returns are read line by
 * line, so a quote left open costs its own line and not the rest of the file; a field that runs over several lines is
 * therefore not read.
 */
@NullMarked
package org.placewright.interchange.csv;

import org.jspecify.annotations.NullMarked;
