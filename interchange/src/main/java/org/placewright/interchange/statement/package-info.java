/**
 * What is published: tidy tables in the layout of the Department for Education's open data (a CSV file and one that
 * describes its columns), and the metadata of the World Wide Web Consortium's CSV on the Web.
 *
 * <p>What may not live here: the choice of what may be shown of a figure by itself, which {@code core.disclosure}
 * makes. What else must be hidden, so that no small figure can be worked out from totals and wider areas,
 * {@link org.placewright.interchange.statement.CountPublication} decides for the tables it makes, and says what it
 * guarantees; {@link org.placewright.interchange.statement.TidyChecks} finds the plain cases in any table. The one
 * decision worth knowing: a table holds published figures only, never counts, so that a number that was not released
 * cannot be written.
 *
 * <p>The layout is the Department's "explore education statistics" one as we read it; what could be otherwise (symbols,
 * the word for a total, the lengths of texts) is an argument.
 */
@NullMarked
package org.placewright.interchange.statement;

import org.jspecify.annotations.NullMarked;
