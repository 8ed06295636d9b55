/**
 * Law suites, as jqwik properties: what every implementation of an interface of the library must keep, and what every
 * value must.
 *
 * <p>What may not live here: tests of our own implementations and values; those are in the tests of this module, and
 * run these suites. The one decision worth knowing: a suite is an interface, so a test class of an embedder implements
 * it, names the implementation or the values to hold to the laws, and is done; the suites for values read those by
 * reflection, so that an attribute that is added later is held to the laws as well.
 */
@NullMarked
package org.placewright.testkit.law;

import org.jspecify.annotations.NullMarked;
