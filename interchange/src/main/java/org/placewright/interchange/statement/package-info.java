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
 *
 * <h2>Which column becomes what</h2>
 *
 * <table>
 * <caption>Columns of the data; each row is a {@link org.placewright.interchange.statement.TidyRow}</caption>
 * <tr><th>column</th><th>becomes</th><th>a bad value</th></tr>
 * <tr><td>time_period, time_identifier</td><td>{@code period}</td><td>row left out</td></tr>
 * <tr><td>geographic_level</td><td>which kind of {@code area}; other levels than National, Regional and Local authority
 *     are not known here</td><td>row left out</td></tr>
 * <tr><td>country_code, country_name</td><td>nothing; they must be England's, or blank</td><td>row left out</td></tr>
 * <tr><td>region_code</td><td>{@code area.region}</td><td>row left out</td></tr>
 * <tr><td>region_name</td><td>nothing; it must be that of the code</td><td>row kept, {@code CONTRADICTORY_AREA}</td></tr>
 * <tr><td>new_la_code, la_name</td><td>{@code area.authority}, {@code area.name}</td><td>row left out</td></tr>
 * <tr><td>old_la_code</td><td>{@code area.oldCode}; a symbol for "not applicable" or "not available" is none</td>
 *     <td>row kept without it</td></tr>
 * <tr><td>a column of another level, such as la_name in a national row</td><td>nothing</td>
 *     <td>row kept, {@code VALUE_NOT_USED}</td></tr>
 * <tr><td>each filter and grouping column of the metadata</td><td>{@code items}</td><td>row left out</td></tr>
 * <tr><td>each indicator of the metadata</td><td>{@code figures}: a number, or the symbol in its place; nothing is
 *     guessed from a blank</td><td>row left out</td></tr>
 * <tr><td>any other column</td><td>nothing</td><td>left out, {@code COLUMN_NOT_IN_METADATA}, an error</td></tr>
 * </table>
 *
 * <table>
 * <caption>Columns of the metadata; each row is a {@link org.placewright.interchange.statement.TidyFilter} or
 * {@link org.placewright.interchange.statement.TidyIndicator}</caption>
 * <tr><th>column</th><th>becomes</th><th>a bad value</th></tr>
 * <tr><td>col_name</td><td>{@code name}</td><td>row left out; so is a second row of the column</td></tr>
 * <tr><td>col_type</td><td>which of the two it is</td><td>row left out</td></tr>
 * <tr><td>label</td><td>{@code label}</td><td>row left out</td></tr>
 * <tr><td>indicator_grouping, indicator_unit, indicator_dp</td><td>{@code grouping}, {@code unit}, {@code decimals} of an
 *     indicator</td><td>row kept without it; {@code VALUE_NOT_USED} in the row of a filter</td></tr>
 * <tr><td>filter_hint, filter_grouping_column</td><td>{@code hint}, {@code groupingColumn} of a filter</td>
 *     <td>row kept without it; {@code VALUE_NOT_USED} in the row of an indicator</td></tr>
 * </table>
 */
@NullMarked
package org.placewright.interchange.statement;

import org.jspecify.annotations.NullMarked;
