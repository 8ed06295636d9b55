/**
 * Law suites: what every implementation of an interface of the library must keep, as jqwik properties.
 *
 * <p>What may not live here: tests of our own implementations; those are in the tests of this module, and run these
 * suites. The one decision worth knowing: a suite is an interface, so a test class of an embedder implements it, names
 * the implementation to hold to the laws, and is done.
 */
@NullMarked
package org.placewright.testkit.law;

import org.jspecify.annotations.NullMarked;
