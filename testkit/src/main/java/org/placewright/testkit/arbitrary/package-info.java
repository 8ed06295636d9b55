/**
 * jqwik arbitraries for the model: children, episodes, care histories, homes, referrals, fees, and what they are made
 * of.
 *
 * <p>An embedder's property test gets them by type ({@code @ForAll Child child}), or calls the factories here; those of
 * children, care histories, homes and referrals can be narrowed further, one condition after another. What may not live
 * here: properties (those are law suites), and realism beyond what the model demands (that is the synthetic region).
 * The one decision worth knowing: what care law and the calendar make awkward (births on 29 February, the day of
 * turning 18, episodes that end as they start, the turn of a collection year, a home at its limit) is drawn often, not
 * left to luck; and everything shrinks towards little, early and plain.
 */
@NullMarked
package org.placewright.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
