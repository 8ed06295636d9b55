/**
 * Assignment problems as plain tables: so that any published instance can be read, solved and compared.
 *
 * <p>What may not live here: any solving, and children, whose allocations are rendered as JSON beside rankings
 * ({@link org.placewright.interchange.json.AllocationJson}). The one decision worth knowing: units and homes are
 * numbered in the order of their labels, so that the answer does not depend on the order of the rows.
 *
 * <table>
 * <caption>Columns of the table of pairs, all required, in any order: whole numbers, one row a feasible pair</caption>
 * <tr><th>name</th><th>range</th><th>meaning</th></tr>
 * <tr><td>unit</td><td>up to 18 digits, also below 0</td><td>what names the unit</td></tr>
 * <tr><td>size</td><td>1 to 2,147,483,647</td><td>the places the unit takes in this home</td></tr>
 * <tr><td>home</td><td>up to 18 digits, also below 0</td><td>what names the home</td></tr>
 * <tr><td>capacity</td><td>0 to 2,147,483,647</td><td>the places of the home; the same in each of its rows</td></tr>
 * <tr><td>score</td><td>-2,147,483,648 to 2,147,483,647</td><td>how well the home suits the unit: higher is better</td></tr>
 * </table>
 */
@NullMarked
package org.placewright.interchange.allocation;

import org.jspecify.annotations.NullMarked;
