/**
 * The guide: how a system that holds children's records of its own maps them to the model. Begin with
 * {@link org.placewright.examples.guide.CaseMapping}; the other types stand for the system's own. Its property tests
 * show what the testkit gives such a system: values to draw, and laws to hold its own types to.
 *
 * <p>What may not live here: anything a program would depend on; copy it instead. The one decision worth knowing: the
 * mapping is where "nobody said" is kept apart from "no", because nothing behind it can tell them apart again.
 */
@NullMarked
package org.placewright.examples.guide;

import org.jspecify.annotations.NullMarked;
