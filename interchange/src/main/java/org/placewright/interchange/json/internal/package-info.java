/**
 * How values of the model become JSON and are made of it again.
 *
 * <p>What may not live here: anything a caller of the library needs; it may change at any time. The one decision worth
 * knowing: nothing is annotated and nothing is opened. A form is worked out once for each type from what the type shows
 * everyone, which is the components of a record, or the methods a type shares with its public builder; what a type is
 * made of is never taken from a document, so a document can name nothing that would be loaded or called. Only the order
 * of properties is looked up where it is not public: it is that of the fields of the generated class, which are in the
 * order in which the attributes are declared.
 */
@NullMarked
package org.placewright.interchange.json.internal;

import org.jspecify.annotations.NullMarked;
